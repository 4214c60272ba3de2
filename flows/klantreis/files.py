"""A TOML file of ours with the line of each key, so that a mistake can be told with its place."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from flows.klantreis.lines import key_lines, line_of

ROOT = Path(__file__).parents[2]


class FileError(ValueError):
    """A file that cannot be used; the message names file and line in one sentence."""


@dataclass(frozen=True, slots=True)
class TomlFile:
    """What a file says, and where."""

    shown: str
    data: dict[str, object]
    lines: Mapping[tuple[str, ...], int]

    def place(self, *keys: str) -> str:
        """`file:line` of these keys, or of what holds them."""
        return f"{self.shown}:{line_of(self.lines, keys)[1]}"


def read_toml(path: Path) -> TomlFile:
    """The file as it is. FileError where it cannot be read or is no TOML."""
    name, text = shown(path), ""
    try:
        text = path.read_text("utf-8")
        return TomlFile(name, tomllib.loads(text), key_lines(text))
    except tomllib.TOMLDecodeError as error:
        raise FileError(f"{name}:{_line_in(str(error), text)}: {error}") from error
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise FileError(f"{name}:{line}: the file is not UTF-8") from error
    except OSError as error:
        raise FileError(f"{name}:1: cannot be read: {error.strerror}") from error


def first_fault(error: ValidationError) -> tuple[tuple[str, ...], str]:
    """The path of the first value that is not as it should be, and a sentence about it."""
    first = error.errors(include_url=False)[0]
    return tuple(str(step) for step in first["loc"]), _plain(first["type"], first["msg"])


def shown(path: Path) -> str:
    return str(path.relative_to(ROOT) if path.is_relative_to(ROOT) else path)


def _line_in(message: str, text: str) -> int:
    found = re.search(r"at line (\d+)", message)
    return int(found[1]) if found else text.count("\n") + 1


def _plain(kind: str, message: str) -> str:
    if kind == "extra_forbidden":
        return "unknown key"
    if kind == "missing":
        return "is missing"
    if kind == "string_pattern_mismatch":
        return "is not written as such a value is (see what the law's file has there)"
    return message.removeprefix("Value error, ")
