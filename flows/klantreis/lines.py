"""On which line of a TOML file a key stands: tomllib does not tell, people need it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

Path = tuple[str, ...]

_KEY = r"""(?:[A-Za-z0-9_-]+|"[^"\n]*"|'[^'\n]*')"""
_DOTTED = rf"{_KEY}(?:\s*\.\s*{_KEY})*"
_TABLE = re.compile(rf"^\s*\[(\[?)\s*({_DOTTED})\s*\]\]?\s*(?:#.*)?$")
_ASSIGNMENT = re.compile(rf"^\s*({_DOTTED})\s*=")
_SKIP = re.compile(
    r'"""(?:\\.|[^\\])*?"""|\'\'\'.*?\'\'\'|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'|#[^\n]*', re.S
)

_INSIDE = "\x01"
"""Stands for each character of a string over several lines."""


def key_lines(text: str) -> dict[Path, int]:
    """Each table and key of a valid TOML text -> its line, the first being 1.

    Tables of an array (`[[steps]]`) are counted from 0: `("steps", "0", "id")`. Keys inside an inline table or array have no entry: `line_of` finds what holds them.
    """
    found: dict[Path, int] = {}
    counted: dict[Path, int] = {}
    table: Path = ()
    for number, line, begins in _logical(text):
        if not begins:
            continue
        if header := _TABLE.match(line):
            table = _split(header[2])
            if header[1]:
                counted[table] = counted.get(table, -1) + 1
                table = (*table, str(counted[table]))
            _note(found, table, number)
        elif assignment := _ASSIGNMENT.match(line):
            _note(found, table + _split(assignment[1]), number)
    return found


def line_of(lines: Mapping[Path, int], path: Path) -> tuple[int, int]:
    """(how much of the path was found, its line); the file's first line for nothing."""
    for length in range(len(path), 0, -1):
        if path[:length] in lines:
            return length, lines[path[:length]]
    return 0, 1


def _note(found: dict[Path, int], path: Path, number: int) -> None:
    for length in range(1, len(path) + 1):
        found.setdefault(path[:length], number)


def _split(dotted: str) -> Path:
    return tuple(part.strip("\"'") for part in re.findall(_KEY, dotted))


def _logical(text: str) -> Iterator[tuple[int, str, bool]]:
    """(number, line, whether it begins a statement): not inside an array or a long string."""
    plain = _SKIP.sub(_blank, text)
    depth = 0
    for number, (line, bare) in enumerate(
        zip(text.split("\n"), plain.split("\n"), strict=True), start=1
    ):
        yield number, line, depth == 0 and not bare.startswith(_INSIDE)
        depth += bare.count("[") + bare.count("{") - bare.count("]") - bare.count("}")


def _blank(skipped: re.Match[str]) -> str:
    """The same lines without what could be taken for brackets or keys."""
    return re.sub(r"[^\n]", _INSIDE if "\n" in skipped[0] else "_", skipped[0])
