"""The texts of a language as they are written, without reading each of them through Fluent.

Nearly all are plain: words, and here and there a value or a term. The patterns below are that
part of Fluent's grammar, and what they match is right without a parser, in a tenth of the time.
Anything else, as a choice, is read by Fluent's own parser, which tells what is wrong.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import FluentParser

from locales import files
from locales.files import LocaleError, Node

_NAME = r"[a-zA-Z][a-zA-Z0-9_-]*"
_VALUE = rf"\{{ *(?:[$-]?{_NAME}|[A-Z][A-Z0-9_-]*\( *\${_NAME} *\)) *\}}"
_TIDY_VALUE = rf"\{{ (?:[$-]?{_NAME}|[A-Z][A-Z0-9_-]*\(\${_NAME}\)) \}}"
_LINE = rf"(?=[^ \n])(?:[^\r\n{{}}]|{_VALUE})+"
_FURTHER = rf"\n(?: *\n)* +(?![\[.*}}]){_LINE}"
_PLAIN = rf"-?{_NAME} *= *(?:{_LINE}|{_FURTHER})(?:{_FURTHER})*(?=[ \n]*(?:\n[a-zA-Z#-]|\Z))"
_OTHER = rf"-?{_NAME} *=[^\n]*(?:\n(?![a-zA-Z#-])[^\n]*)*"
_COMMENT = r"#{1,3}(?: [^\n]*(?:\n|\Z)|\n)"
_SPEAKS_THROUGH = re.compile(r"\{ -?[a-zA-Z][a-zA-Z0-9_-]* \}")
_PART = re.compile(rf"(?P<plain>{_PLAIN})|(?P<other>{_OTHER})|{_COMMENT}| *(?:\n|\Z)")


_TIDY = re.compile(rf"{_NAME} = (?:[^ \n{{}}]|{_TIDY_VALUE})(?:[^\n{{}}]|{_TIDY_VALUE})*(?<! )")
"""A text of one line, spaced as Fluent's serializer would."""


@dataclass(frozen=True, slots=True)
class Written:
    """A language as it stands in its files: each message and term, without comment, by id."""

    sources: Mapping[str, str]

    def node(self, entry_id: str) -> Node | None:
        source = self.sources.get(entry_id)
        return None if source is None else files.parse_entry(source)

    def hash(self, entry_id: str) -> str:
        """As `files.text_hash`; without Fluent for a plain text that speaks through no other.
        KeyError for an unknown id."""
        source = self.sources[entry_id]
        if _TIDY.fullmatch(source) and not _SPEAKS_THROUGH.search(source):
            return files.hash_of([unicodedata.normalize("NFC", source)])
        return files.text_hash(self.node, entry_id)


@dataclass(frozen=True, slots=True)
class Noted:
    """An entry's id, the line it begins on, and the comments over it and over its group."""

    id: str
    line: int
    comment: str
    group: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One message or term as it is written, and the line it begins on."""

    id: str
    source: str
    line: int


def read_written(folder: Path, language: str) -> Written:
    """Every file of a language. LocaleError names the first file and line that is wrong."""
    places: dict[str, str] = {}
    sources: dict[str, str] = {}
    for path in files.paths_of(folder, language):
        for entry in _entries(folder, path):
            place = f"{files.shown(folder, path)}:{entry.line}"
            if entry.id in places:
                raise LocaleError(f"{place}: {entry.id} already stands in {places[entry.id]}")
            places[entry.id] = place
            sources[entry.id] = entry.source
    return Written(sources)


def plain_entries(source: str) -> list[Entry] | None:
    """The entries of a file, its lines ended by `\\n`; None where Fluent itself has to look."""
    found: list[Entry] = []
    at = 0
    line = 1
    for part in _PART.finditer(source):
        if part.start() != at:
            return None
        if written := part["plain"] or part["other"]:
            if part["other"] and not _is_entry(written):
                return None
            id = sys.intern(written[: written.index("=")].rstrip())  # the same in every language
            found.append(Entry(id, written, line))
        at = part.end()
        line += part[0].count("\n")
    return found if at == len(source) else None


def plain_notes(source: str) -> list[Noted] | None:
    """What stands over the entries of such a file; None where Fluent itself has to look."""
    if plain_entries(source) is None:
        return None
    found: list[Noted] = []
    above: dict[int, list[str]] = {1: [], 2: [], 3: []}
    group, line, last = "", 1, 0
    for part in _PART.finditer(source):
        level = _level(part[0])
        if last == 2 and level != 2:
            group = "\n".join(above[2])
        if level:
            before = above[level] if level == last else []
            above[level] = [*before, part[0].rstrip("\n")[level:].removeprefix(" ")]
        elif written := part["plain"] or part["other"]:
            id = written[: written.index("=")].rstrip()
            found.append(Noted(id, line, "\n".join(above[1]), group))
        if level != 1:
            above[1] = []
        last = level
        line += part[0].count("\n")
    return found


def _level(part: str) -> int:
    """How many # a comment begins with; 0 for what is none."""
    return len(part) - len(part.lstrip("#"))


def _entries(folder: Path, path: Path) -> Iterable[Entry]:
    try:
        found = plain_entries(files.source_of(path))
    except UnicodeDecodeError:
        found = None
    return _parsed(folder, path) if found is None else found


def _parsed(folder: Path, path: Path) -> Iterable[Entry]:
    file = files.read_file(folder, path)
    for problem in file.problems:
        raise LocaleError(f"{problem.path}:{problem.line}: {problem.text}")
    return [Entry(one.id, one.source, one.line) for one in file.entries]


def _is_entry(source: str) -> bool:
    """Whether this is one entry and nothing else."""
    body = FluentParser(with_spans=False).parse(source).body
    return len(body) == 1 and isinstance(body[0], Node)
