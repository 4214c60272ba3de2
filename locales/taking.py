"""What was approved elsewhere, put into the files of a folder of texts, and noted as reviewed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from fluent.syntax import FluentParser, ast

from locales.approval import Approval
from locales.catalog import Catalog
from locales.files import SOURCE, LocaleError, source_of
from locales.notes import read_notes
from locales.release import LISTED
from locales.states import mark
from locales.typed import entry_source


@dataclass(frozen=True, slots=True)
class Taken:
    """Ids of one language: taken over; left for their Dutch, or their translation, is another
    here; and those that are not here."""

    taken: list[str] = field(default_factory=list)
    other_dutch: list[str] = field(default_factory=list)
    other_text: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)


def take_over(folder: Path, language: str, approved: Mapping[str, Approval]) -> Taken:
    """Write what was approved of a language into its files. LocaleError where one is unreadable.

    Nothing is written over that was made for other Dutch, or translated otherwise meanwhile.
    """
    catalog = Catalog.load(folder, (SOURCE, language))
    found = Taken()
    for id, approval in approved.items():
        _sort(catalog, language, id, approval, found)
    notes, texts = read_notes(folder), {id: approved[id].text for id in found.taken}
    for file in dict.fromkeys(notes[id].file for id in texts):
        theirs = {id: text for id, text in texts.items() if notes[id].file == file}
        path = folder / language / file
        path.write_text(replaced(source_of(path), theirs), encoding="utf-8")
    if found.taken:
        mark(folder, language, found.taken, "reviewed")
    return found


def replaced(source: str, texts: Mapping[str, str]) -> str:
    """A file whose messages of these ids say these texts; all else is as it was."""
    for node in reversed(FluentParser().parse(source).body):
        if isinstance(node, ast.Message) and node.id.name in texts and node.id.span and node.span:
            entry = entry_source(node.id.name, texts[node.id.name])
            source = source[: node.id.span.start] + entry + source[node.span.end :]
    return source


def put_sound(folder: Path, language: str, message_id: str, content: bytes) -> None:
    """A recording of the text as it is in the files, instead of earlier ones."""
    sounds = folder / language / "sound"
    sounds.mkdir(exist_ok=True)
    for older in sounds.glob(f"{message_id}.*.ogg"):
        older.unlink()
    words = Catalog.load(folder, (language,)).source_hash(language, message_id)
    (sounds / f"{message_id}.{words}.ogg").write_bytes(content)


def hashes(folder: Path, language: str, ids: Sequence[str]) -> dict[str, str]:
    """Of the texts as they are in the files; of those that are there."""
    catalog = Catalog.load(folder, (language,))
    return {id: catalog.source_hash(language, id) for id in ids if catalog.has(language, id)}


def _sort(catalog: Catalog, language: str, id: str, approval: Approval, found: Taken) -> None:
    try:
        dutch = "" if id.startswith(LISTED) else catalog.source_hash(SOURCE, id)
        own = catalog.source_hash(language, id)
        entry_source(id, approval.text)
    except (KeyError, LocaleError):
        found.unknown.append(id)
        return
    if dutch != approval.source_hash:
        found.other_dutch.append(id)
    elif own not in (approval.release_hash, approval.text_hash):
        found.other_text.append(id)
    else:
        found.taken.append(id)
