"""Texts in files for who translates elsewhere: as they are said now, with what they were beside.

Over each message stands what the translator is told, its Dutch, and a line `wegwijs:` with the
hashes of both texts. By that line is seen, when the file comes back, who changed what meanwhile.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from fluent.syntax import FluentParser, ast

from locales.catalog import Catalog
from locales.files import SOURCE, LocaleError, canonical
from locales.notes import Note
from locales.typed import typed

MOST_BYTES = 8_000_000
"""Of all files of a zip together, unpacked."""
MOST_FILES = 400
_MARK = re.compile(r"^wegwijs: (?P<source>[0-9a-f]{8}|-) (?P<text>[0-9a-f]{8})$", re.MULTILINE)
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_ENDING = ".ftl"


class UnreadableFileError(LocaleError):
    """Not a file of texts, nor a zip of them, or too large."""


@dataclass(frozen=True, slots=True)
class Returned:
    """A message of a file that came back. The hashes are of when it was taken out; empty where
    the file does not say."""

    language: str
    message_id: str
    text: str
    source_hash: str = ""
    text_hash: str = ""


@dataclass(frozen=True, slots=True)
class Unread:
    """A part of a file that Fluent cannot read."""

    file: str
    line: int
    text: str


def written_out(catalog: Catalog, language: str, file: str) -> str:
    """One file of a language, to be translated elsewhere."""
    notes, sources = catalog.notes(), catalog.written(language).sources
    ids = [id for id, note in notes.items() if note.file == file and id in sources]
    group, parts = "", [f"### {language}/{file}\n"]
    for id in ids:
        if notes[id].group != group:
            group = notes[id].group
            parts.append(_commented(group, "##"))
        parts.append(_entry(catalog, language, id, notes[id]))
    return "\n".join(parts)


def zipped(catalog: Catalog, language: str, files: Sequence[str]) -> bytes:
    """All of these, as `ar/menu.ftl` in a zip."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as together:
        for file in files:
            together.writestr(f"{language}/{file}", written_out(catalog, language, file))
    return held.getvalue()


def read_back(content: bytes, name: str, language: str) -> tuple[list[Returned], list[Unread]]:
    """The messages of a file or of a zip, whose folders name the language; else it is `language`.

    UnreadableFileError where it is neither, or too large.
    """
    found: list[Returned] = []
    unread: list[Unread] = []
    for place, source in _files(content, name):
        folder = PurePosixPath(place).parent.name
        spoken = folder if _LANGUAGE.fullmatch(folder) else language
        for node in FluentParser().parse(source).body:
            if isinstance(node, ast.Junk):
                unread.append(_unread(node, place, source))
            elif isinstance(node, ast.Message) and node.value is not None:
                found.append(_returned(node, spoken))
    return found, unread


def _entry(catalog: Catalog, language: str, id: str, note: Note) -> str:
    dutch = catalog.written(SOURCE).sources.get(id)
    told = [note.comment] if note.comment else []
    if dutch is not None:
        told.append(f"nl: {typed(dutch)}")
    source = catalog.source_hash(SOURCE, id) if dutch is not None else "-"
    told.append(f"wegwijs: {source} {catalog.source_hash(language, id)}")
    return _commented("\n".join(told), "#") + catalog.written(language).sources[id] + "\n"


def _commented(text: str, sign: str) -> str:
    return "".join(f"{sign} {line}".rstrip() + "\n" for line in text.split("\n"))


def _files(content: bytes, name: str) -> Iterator[tuple[str, str]]:
    try:
        if content.startswith(b"PK"):
            yield from _unzipped(content)
        else:
            yield name, _text(content)
    except (UnicodeDecodeError, zipfile.BadZipFile, RuntimeError, NotImplementedError) as error:
        raise UnreadableFileError(str(error)) from error


def _unzipped(content: bytes) -> Iterator[tuple[str, str]]:
    """What it says of its sizes is not believed: no more is unpacked than may be."""
    with zipfile.ZipFile(io.BytesIO(content)) as together:
        inside = [one for one in together.infolist() if one.filename.endswith(_ENDING)]
        if not inside or len(inside) > MOST_FILES:
            raise UnreadableFileError(f"{len(inside)} files")
        left = MOST_BYTES
        for one in inside:
            with together.open(one) as file:
                part = file.read(left + 1)
            left -= len(part)
            if left < 0:
                raise UnreadableFileError("too large")
            yield one.filename, _text(part)


def _text(content: bytes) -> str:
    return content.decode("utf-8-sig").replace("\r\n", "\n")


def _returned(node: ast.Message, language: str) -> Returned:
    said = _MARK.search(node.comment.content or "") if node.comment else None
    source, text = (said["source"], said["text"]) if said else ("", "")
    return Returned(language, node.id.name, typed(canonical(node)), source.strip("-"), text)


def _unread(junk: ast.Junk, place: str, source: str) -> Unread:
    annotation = junk.annotations[0] if junk.annotations else None
    start = junk.span.start if junk.span else 0
    message = annotation.message if annotation else None
    return Unread(place, source.count("\n", 0, start) + 1, message or "cannot be read")
