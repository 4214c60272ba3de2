"""The `wegwijs` command. Each command imports what it needs when it is called."""

from __future__ import annotations

from typing import Annotated

import typer

from cli.errors import told_in_one_line

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)


@app.command()
def run() -> None:
    """Bot, planner en gezondheid in één proces."""
    with told_in_one_line():
        from cli.memory import collect_less_often

        collect_less_often()
        from cli.running import run as run_until_signal

        run_until_signal()


@app.command()
def demo(
    browser: Annotated[bool, typer.Option(help="Open telefoon en console in de browser.")] = True,
) -> None:
    """Telefoon en console in de browser: zonder token, server of account."""
    with told_in_one_line():
        from cli.demo.running import demo as run_demo

        run_demo(open_browser=browser)


@app.command()
def migrate() -> None:
    """De database naar het nieuwste schema."""


def main() -> None:
    app()


if __name__ == "__main__":
    main()
