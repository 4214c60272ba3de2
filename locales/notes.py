"""What the translator is told of each message, kept without its syntax tree (ten times the room)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from locales.files import SOURCE, paths_of, read_file, shown, source_of
from locales.written import plain_notes


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
    found: dict[str, Note] = {}
    for path in paths_of(folder, SOURCE):
        for note in _of_file(folder, path):
            found.setdefault(note[0], note[1])
    return found


def _of_file(folder: Path, path: Path) -> Iterator[tuple[str, Note]]:
    place = shown(folder, path)
    plain = plain_notes(source_of(path))
    if plain is not None:
        for one in plain:
            yield one.id, Note(path.name, place, one.line, one.comment, one.group)
        return
    for entry in read_file(folder, path).entries:
        yield entry.id, Note(path.name, place, entry.line, entry.comment, entry.group)
