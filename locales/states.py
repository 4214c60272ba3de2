"""How far each translation is: `machine` or `reviewed`, and of which Dutch text.

`locales/<language>/states.toml`, one line a message:

    menu-title = { source = "3f2a91bc", text = "b07c44d1", state = "machine" }

`source` is the hash of the Dutch text that was translated, `text` that of the translation.
A translation is *outdated* once the Dutch text has another hash. Written by

    python -m locales.states stamp
    python -m locales.states reviewed ar menu-title menu-hello
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from locales.catalog import Catalog
from locales.files import LOCALES, SOURCE, LocaleError

STATES = ("machine", "reviewed")


@dataclass(frozen=True, slots=True)
class State:
    """`state` is one of STATES in a sound file; `text` is empty where it was not noted."""

    source: str
    state: str
    text: str = ""


def load_states(folder: Path, language: str) -> dict[str, State]:
    """No file is no states. LocaleError names the file, and the line as TOML tells it."""
    path = folder / language / "states.toml"
    if not path.exists():
        return {}
    try:
        rows = tomllib.loads(path.read_text(encoding="utf-8"))
        return {name: State(**row) for name, row in rows.items()}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, TypeError) as error:
        raise LocaleError(f"{folder.name}/{language}/states.toml: {error}") from error


def save_states(folder: Path, language: str, states: Mapping[str, State]) -> None:
    """Whole or not at all: a broken write leaves the old file."""
    lines = [_line(name, state) for name, state in states.items()]
    target = folder / language / "states.toml"
    with tempfile.NamedTemporaryFile(
        "w", encoding="utf-8", dir=target.parent, prefix=".states-", delete=False
    ) as file:
        try:
            file.write("".join(lines))
            file.flush()
            os.fsync(file.fileno())
            Path(file.name).chmod(0o644)
            Path(file.name).replace(target)
        except BaseException:
            Path(file.name).unlink(missing_ok=True)
            raise


def _line(name: str, state: State) -> str:
    text = f'text = "{state.text}", ' if state.text else ""
    return f'{name} = {{ source = "{state.source}", {text}state = "{state.state}" }}\n'


def stamp(folder: Path, language: str) -> dict[str, State]:
    """Note new and changed translations as `machine`; gives the states as saved.

    A reviewed one whose Dutch text is the same stays reviewed. One whose Dutch text has
    changed while it has not stays outdated. States of messages that are gone go too.
    """
    catalog = Catalog.load(folder, (SOURCE, language))
    old = load_states(folder, language)
    new = {
        name: _stamped(old.get(name), _fresh(catalog, language, name, "machine"))
        for name in catalog.ids()
        if catalog.has(language, name)
    }
    if new != old or list(new) != list(old):
        save_states(folder, language, new)
    return new


def _stamped(old: State | None, fresh: State) -> State:
    if old is None:
        return fresh
    same_source, same_text = old.source == fresh.source, old.text == fresh.text
    if same_source and old.state == "machine":
        return fresh
    return old if same_source or same_text or not old.text else fresh


def mark(folder: Path, language: str, ids: Sequence[str], state: str) -> None:
    """Note that these texts, as they are now, are `reviewed` (or `machine`).

    LocaleError for a message that the language does not have.
    """
    catalog = Catalog.load(folder, (SOURCE, language))
    states = stamp(folder, language)
    for name in ids:
        if name not in states:
            raise LocaleError(f"{language}: there is no message {name}")
        states[name] = _fresh(catalog, language, name, state)
    save_states(folder, language, states)


def _fresh(catalog: Catalog, language: str, name: str, state: str) -> State:
    source, text = catalog.source_hash(SOURCE, name), catalog.source_hash(language, name)
    return State(source, state, text)


def translations_in(folder: Path) -> list[str]:
    """The languages other than Dutch that have texts."""
    return sorted({path.parent.name for path in folder.glob("*/*.ftl")} - {SOURCE})


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m locales.states")
    parser.add_argument("--folder", type=Path, default=LOCALES)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("stamp", help="note new and changed translations as machine")
    for state in STATES:
        marking = commands.add_parser(state, help=f"note messages as {state}")
        marking.add_argument("language")
        marking.add_argument("ids", nargs="+")
    chosen = parser.parse_args(arguments)
    try:
        if chosen.command == "stamp":
            for language in translations_in(chosen.folder):
                stamp(chosen.folder, language)
        else:
            mark(chosen.folder, chosen.language, chosen.ids, chosen.command)
    except LocaleError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
