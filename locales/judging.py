"""What is wrong with one text that is not in a file yet: the very rules of `locales.check`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from fluent.syntax import ast

from locales.catalog import Catalog
from locales.check import RULES
from locales.files import SOURCE, Entry, parse_entry
from locales.notes import Note
from locales.rules.subject import Remark, Subject, error
from locales.terms import load_terms
from locales.typed import MOST, UnreadableError, entry_source
from locales.written import Written

TOO_LONG = f"more than {MOST} characters"


def judge(catalog: Catalog, language: str, message_id: str, text: str) -> list[Remark]:
    """Of a text as a translator types it, errors first. KeyError for an unknown message."""
    if len(text) > MOST:
        return [error(TOO_LONG)]
    if not text.strip():
        return [error("has no text")]
    try:
        source = entry_source(message_id, text)
    except UnreadableError as unread:
        return [error(str(unread))]
    return judged(_subject(catalog, language, message_id, source))


def judged(subject: Subject) -> list[Remark]:
    """What the rules say of it, errors first."""
    try:
        found = [remark for rule in RULES for remark in rule(subject)]
    except RecursionError:
        return [error("too deep")]
    return sorted(dict.fromkeys(found), key=lambda remark: remark.severity)


def subject_of(catalog: Catalog, language: str, message_id: str) -> Subject:
    """The message as it is said now."""
    source = catalog.written(language).sources[message_id]
    return _subject(catalog, language, message_id, source)


def _subject(catalog: Catalog, language: str, message_id: str, source: str) -> Subject:
    notes = catalog.notes()
    dutch = _Entries(catalog.written(SOURCE), notes)
    said = catalog.written(language).sources
    own = _Entries(Written({**said, message_id: source}), {})
    terms = load_terms()
    return Subject(language, own[message_id], own, dutch[message_id], dutch, terms)


@dataclass(frozen=True)
class _Entries(Mapping[str, Entry]):
    """Entries read through Fluent when they are asked for."""

    written: Written
    notes: Mapping[str, Note]

    def __getitem__(self, id: str) -> Entry:
        source = self.written.sources[id]
        node = parse_entry(source)
        note = self.notes.get(id)
        if note is None:
            return Entry(id, node, source, "", 0)
        node.comment = ast.Comment(note.comment) if note.comment else None
        return Entry(id, node, source, note.path, note.line, note.group)

    def __iter__(self) -> Iterator[str]:
        return iter(self.written.sources)

    def __len__(self) -> int:
        return len(self.written.sources)

    def __contains__(self, id: object) -> bool:
        return id in self.written.sources
