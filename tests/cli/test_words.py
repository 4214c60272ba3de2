from __future__ import annotations

import re
import string
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

import cli
from casework.errors import Reason
from cli.backups import KINDS
from cli.main import app
from cli.words import WORDS, language_of
from tests.cli.conftest import Shell

CLI = Path(str(cli.__file__)).parent
FROM_SEVERITY = {"check-error", "check-warning"}
FROM_BACKUPS = {f"would-go-{kind}" for kind in (*KINDS, "other")}


def commands(
    command: Any = None, path: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], Any]]:
    command = command or get_command(app)
    yield path, command
    for name, inner in getattr(command, "commands", {}).items():
        yield from commands(inner, (*path, name))


def helps() -> set[str]:
    shown = {command.help for _, command in commands()}
    return shown | {param.help for _, command in commands() for param in command.params}


def said() -> set[str]:
    """The ids written in the sources of the command line."""
    sources = "".join(path.read_text("utf-8") for path in CLI.rglob("*.py"))
    return set(re.findall(r"(?:say|_section)\(\s*[\"']([a-z-]+)[\"']", sources))


def test_every_word_is_known_and_every_known_word_is_said() -> None:
    used = helps() | said() | {reason.value for reason in Reason} | FROM_SEVERITY
    assert used | FROM_BACKUPS | {"help"} == set(WORDS)


@pytest.mark.parametrize("words", WORDS)
def test_both_languages_name_the_same_values(words: str) -> None:
    dutch, english = (
        {name for _, name, _, _ in string.Formatter().parse(text) if name} for text in WORDS[words]
    )
    assert dutch == english


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "nl_NL.UTF-8"}, "nl"),
        ({"LANG": "nl_BE"}, "nl"),
        ({"LANG": "nl_NL.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "nl_NL.UTF-8", "LC_MESSAGES": "en_GB"}, "en"),
        ({"LANG": "en_GB", "LC_MESSAGES": "nl_NL"}, "nl"),
        ({"LANG": "nl_NL", "LC_ALL": ""}, "nl"),
        ({"LANG": "de_DE"}, "en"),
    ],
)
def test_the_locale_decides(environment: dict[str, str], language: str) -> None:
    assert language_of(environment) == language


@pytest.mark.parametrize("path", [path for path, _ in commands()], ids=" ".join)
def test_help_in_both_languages(bare: Shell, path: tuple[str, ...]) -> None:
    english, dutch = bare(*path, "--help"), bare.dutch(*path, "--help")
    assert (english.code, dutch.code) == (0, 0)
    assert english.lines[0].startswith(" ".join(("Usage: wegwijs", *path)))
    assert dutch.lines[0].startswith(" ".join(("Gebruik: wegwijs", *path)))
    assert "Show this help." in english.out
    assert "Toon deze hulp." in dutch.out
    assert not (bare.folder / "bare.db").exists()


@pytest.mark.parametrize("group", [(), ("staff",), ("person",)])
def test_a_group_alone_shows_its_commands(bare: Shell, group: tuple[str, ...]) -> None:
    shown = bare(*group)
    assert shown.code == 2
    assert "Commands:" in shown.out
    assert "choose a command" in shown.err


@pytest.mark.parametrize(
    ("args", "dutch"),
    [
        (("foo",), "onbekende opdracht"),
        (("person", "list", "x"), "te veel woorden"),
        (("check", "--foo"), "onbekende optie --foo"),
        (("person", "invite"), "NUMMER ontbreekt"),
        (("person", "cut-off", "HS-1", "x"), "CHAT: deze waarde kan niet"),
        (("person", "cut-off", "HS-1", str(2**63)), "CHAT: deze waarde kan niet"),
        (("run", "--only", "x"), "--only: deze waarde kan niet (bot of console: "),
        (("staff", "add", "x", "--naam"), "zo werkt deze opdracht niet"),
    ],
)
def test_wrong_use_is_one_line_that_says_where_help_is(
    bare: Shell, args: tuple[str, ...], dutch: str
) -> None:
    refused = bare.dutch(*args)
    assert (refused.code, refused.out) == (2, "")
    (line,) = refused.err.splitlines()
    assert line.startswith("wegwijs: ")
    assert dutch in line
    assert "--help`" in line
