"""Commands whose help and errors are in the reader's language, each error in one line.

Typer's own frame speaks English only; here it is written with `cli.words`. The `help` of a
command or an option is an id of that table.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import Any

import typer
from typer.core import TyperArgument, TyperCommand, TyperGroup

from cli.errors import INTERRUPTED, told_in_one_line, wrong_use
from cli.words import say

WIDTH = 90


def group(help_id: str) -> typer.Typer:
    """A group of commands; `help_id` is an id of `cli.words`."""
    return typer.Typer(
        cls=Group,
        help=help_id,
        no_args_is_help=True,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
    )


class Command(TyperCommand):
    """One thing to do."""

    def get_help(self, ctx: Any) -> str:
        return "\n".join(_page(self, ctx))

    def get_help_option(self, ctx: Any) -> Any:
        return _translated_help(super().get_help_option(ctx))


class Group(TyperGroup):
    """Commands that belong together; the outermost catches what goes wrong in any."""

    def get_help(self, ctx: Any) -> str:
        return "\n".join(_page(self, ctx))

    def get_help_option(self, ctx: Any) -> Any:
        return _translated_help(super().get_help_option(ctx))

    def main(self, args: Sequence[str] | None = None, *rest: Any, **named: Any) -> Any:
        """Run a command and end the process: 0 good, 1 errors found, 2 wrong use."""
        with told_in_one_line():
            try:
                code = super().main(args, *rest, **{**named, "standalone_mode": False})
            except typer.TyperException as error:
                wrong_use(error)
            except typer.Abort:
                raise KeyboardInterrupt from None
            if code == INTERRUPTED:  # as typer tells that somebody pressed Ctrl-C
                raise KeyboardInterrupt
        sys.exit(code if isinstance(code, int) else 0)


def _translated_help(option: Any) -> Any:
    if option is not None:
        option.help = "help"
    return option


def _page(command: Command | Group, ctx: Any) -> Iterator[str]:
    params = [one for one in command.get_params(ctx) if not getattr(one, "hidden", False)]
    arguments = [one for one in params if isinstance(one, TyperArgument)]
    options = [one for one in params if not isinstance(one, TyperArgument)]
    yield f"{say('usage')}{_usage(command, arguments, ctx)}"
    if command.help:
        yield from ("", f"  {say(command.help)}")
    yield from _section("arguments", [_row(one) for one in arguments])
    yield from _section("options", [_row(one) for one in options])
    if isinstance(command, Group):
        yield from _section("commands", list(_commands(command, ctx)))


def _usage(command: Command | Group, arguments: list[TyperArgument], ctx: Any) -> str:
    names = [str(one.name).upper() for one in arguments]
    rest = [say("some-command")] if isinstance(command, Group) else [*names, say("some-options")]
    return " ".join([ctx.command_path, *rest])


def _row(param: Any) -> tuple[str, str]:
    is_argument = isinstance(param, TyperArgument)
    names = [str(param.name).upper()] if is_argument else param.opts
    told = say(param.help) if param.help else ""
    needed = f" [{say('required')}]" if param.required and not is_argument else ""
    return " / ".join([*names, *param.secondary_opts]), f"{told}{needed}"


def _commands(group: Group, ctx: Any) -> Iterator[tuple[str, str]]:
    for name in group.list_commands(ctx):
        command = group.get_command(ctx, name)
        if command is not None and not command.hidden:
            yield name, say(command.help) if command.help else ""


def _section(title: str, rows: list[tuple[str, str]]) -> Iterator[str]:
    if rows:
        yield from ("", f"{say(title)}:")
        width = max(len(name) for name, _ in rows)
        for name, told in rows:
            yield f"  {name.ljust(width)}  {told}"
