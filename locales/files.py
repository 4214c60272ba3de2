"""The `.ftl` files as they stand on disk: read, parsed, each entry with its place.

The catalog refuses what cannot be read; the check lists all of it. Both read here.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.serializer import FluentSerializer
from fluent.syntax.visitor import Visitor

LOCALES = Path(__file__).parent
SOURCE = "nl"
LANGUAGES = ("nl", "ar", "ti", "en")
"""In the order in which they are offered; further folders follow these."""

Node = ast.Message | ast.Term


class LocaleError(Exception):
    """A text cannot be read or said; the message names the file and line, or the id."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A message, or a term (whose id begins with `-`), and where it is written."""

    id: str
    node: Node
    source: str
    """As it is written, without its comment: `parse_entry` makes the same node of it."""
    path: str
    line: int
    group: str = ""
    """What the `##` comment above its group of messages says to the translator."""

    @property
    def comment(self) -> str:
        """What the translator is told of this message; empty where nothing is."""
        return (self.node.comment.content or "") if self.node.comment else ""

    @property
    def told(self) -> str:
        """All that the translator is told: of the message, then of its group."""
        return "\n\n".join(text for text in (self.comment, self.group) if text)

    @property
    def is_term(self) -> bool:
        return self.id.startswith("-")


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a file that Fluent cannot read."""

    path: str
    line: int
    text: str


@dataclass(frozen=True, slots=True)
class LocaleFile:
    """One parsed file. `path` is as people know it: `locales/ti/menu.ftl`."""

    name: str
    path: str
    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Texts:
    """All that a language has on disk; the first of two entries with one id counts."""

    language: str
    files: tuple[LocaleFile, ...]
    entries: Mapping[str, Entry]

    @property
    def messages(self) -> list[Entry]:
        return [entry for entry in self.entries.values() if not entry.is_term]

    def hash(self, entry_id: str) -> str:
        """8 hex digits of the words said. KeyError for an unknown id."""
        return text_hash(self._node, entry_id)

    def _node(self, entry_id: str) -> Node | None:
        entry = self.entries.get(entry_id)
        return entry.node if entry else None


def read_texts(folder: Path, language: str) -> Texts:
    files = tuple(read_language(folder, language))
    entries: dict[str, Entry] = {}
    for file in files:
        for entry in file.entries:
            entries.setdefault(entry.id, entry)
    return Texts(language, files, entries)


def languages_in(folder: Path) -> tuple[str, ...]:
    """The project's languages, then any further folder that holds texts."""
    found = sorted({path.parent.name for path in folder.glob("*/*.ftl")})
    return (*LANGUAGES, *(name for name in found if name not in LANGUAGES))


def paths_of(folder: Path, language: str) -> list[Path]:
    return sorted((folder / language).glob("*.ftl"))


def read_language(folder: Path, language: str) -> list[LocaleFile]:
    return [read_file(folder, path) for path in paths_of(folder, language)]


def read_file(folder: Path, path: Path) -> LocaleFile:
    place = shown(folder, path)
    try:
        source = source_of(path)
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        return LocaleFile(path.name, place, (), (Problem(place, line, "not UTF-8 text"),))
    body = FluentParser().parse(source).body
    entries = tuple(_entries(body, place, source))
    problems = tuple(_problem(node, place, source) for node in body if isinstance(node, ast.Junk))
    return LocaleFile(path.name, place, entries, problems)


def source_of(path: Path) -> str:
    """The text of a file, its lines ended by `\\n`. UnicodeDecodeError where it is not UTF-8."""
    return path.read_text(encoding="utf-8").replace("\r\n", "\n")


def shown(folder: Path, path: Path) -> str:
    """A file as people know it: `locales/ti/menu.ftl`."""
    return f"{folder.name}/{path.parent.name}/{path.name}"


def _entries(body: Iterable[ast.EntryType], path: str, source: str) -> Iterator[Entry]:
    group = ""
    for node in body:
        if isinstance(node, ast.GroupComment):
            group = node.content or ""
        elif isinstance(node, ast.Message | ast.Term):
            prefix = "-" if isinstance(node, ast.Term) else ""
            start = node.id.span.start - len(prefix) if node.id.span else 0
            written = source[start : node.span.end if node.span else None]
            yield Entry(prefix + node.id.name, node, written, path, _line(source, start), group)


def _problem(junk: ast.Junk, path: str, source: str) -> Problem:
    annotation = junk.annotations[0]
    start = annotation.span.start if annotation.span else 0
    return Problem(path, _line(source, start), annotation.message or "cannot be read")


def _line(source: str, position: int) -> int:
    return source.count("\n", 0, position) + 1


def parse_entry(source: str) -> Node:
    """The node of one entry as it is written (`Entry.source`). LocaleError if it is none."""
    node = FluentParser(with_spans=False).parse_entry(source)
    if not isinstance(node, Node):
        raise LocaleError(f"not a text: {source}")
    return node


def canonical(node: Node) -> str:
    """The entry as text, the same for every way of writing it (indents, comments, order)."""
    bare = node.clone()
    bare.comment = None
    text = FluentSerializer().serialize_entry(bare)
    return unicodedata.normalize("NFC", text.strip())


def text_hash(node_of: Callable[[str], Node | None], entry_id: str) -> str:
    """8 hex digits that change with the words said: of the entry and of all it refers to."""
    words = {name: canonical(node) for name, node in reachable(node_of, entry_id)}
    own = words.pop(entry_id)
    parts = [own, *(words[other] for other in sorted(words))]
    return hash_of(parts)


def hash_of(parts: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:8]


def reachable(node_of: Callable[[str], Node | None], entry_id: str) -> Iterator[tuple[str, Node]]:
    """The entry and all it speaks through, each once, with their ids; unknown ones left out."""
    seen = set()
    todo = [entry_id]
    while todo:
        name = todo.pop()
        if name not in seen and (node := node_of(name)) is not None:
            yield name, node
            todo.extend(references(node))
        seen.add(name)


def references(node: ast.BaseNode) -> Iterator[str]:
    """The ids of the messages and terms that this node speaks through."""
    finder = _References()
    finder.visit(node)
    return iter(finder.ids)


class _References(Visitor):
    def __init__(self) -> None:
        self.ids: list[str] = []

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.ids.append(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        self.ids.append(f"-{node.id.name}")
        self.generic_visit(node)
