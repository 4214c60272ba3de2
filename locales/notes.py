"""What the translator is told of each message, kept without its syntax tree (ten times the room)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from locales.files import SOURCE, Entry, read_texts


@dataclass(frozen=True, slots=True)
class Note:
    """Of one message of the Dutch source: where it is written, and what is said of it.

    `comment` speaks of the message, `group` of all those below a `##`.
    """

    file: str
    path: str
    line: int
    comment: str
    group: str

    @property
    def told(self) -> str:
        return "\n\n".join(text for text in (self.comment, self.group) if text)


def read_notes(folder: Path) -> Mapping[str, Note]:
    """By message id, terms too, in the order of the files."""
    entries = read_texts(folder, SOURCE).entries.values()
    return {entry.id: _note(entry) for entry in entries}


def _note(entry: Entry) -> Note:
    name = Path(entry.path).name
    return Note(name, entry.path, entry.line, entry.comment, entry.group)
