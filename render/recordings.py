"""Recordings of texts: found by message id and by the hash of the very words they speak.

A text that changes gets another hash, so a recording of the old words is silent at once.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from locales.catalog import LOCALES, Catalog


class Hashes(Protocol):
    """What is needed of the catalog."""

    def has(self, language: str, message_id: str) -> bool: ...

    def source_hash(self, language: str, message_id: str) -> str: ...

    def kept_sound(self, language: str, message_id: str) -> str | None: ...


@dataclass(frozen=True, slots=True)
class Recording:
    """OGG/Opus: a file of the release, or, without a path, kept in the database by this name."""

    name: str
    path: Path | None = None


class Recordings:
    """What was recorded here, else the files of the release:
    `locales/<language>/sound/<message id>.<hash>.ogg`."""

    def __init__(self, catalog: Hashes | Catalog, folder: Path = LOCALES) -> None:
        self._catalog = catalog
        self._files = {
            (path.parents[1].name, path.stem): path for path in folder.glob("*/sound/*.ogg")
        }

    def find(self, language: str, message_id: str) -> Recording | None:
        """The recording of this text as it now reads, in that language; None without one."""
        kept = self._catalog.kept_sound(language, message_id)
        if kept is not None:
            return Recording(kept)
        if not self._files or not self._catalog.has(language, message_id):
            return None
        stem = f"{message_id}.{self._catalog.source_hash(language, message_id)}"
        path = self._files.get((language, stem))
        return None if path is None else Recording(stem, path)
