"""Recordings of texts: found by message id and by the hash of the very words they speak.

A text that changes gets another hash, so a recording of the old words is silent at once.
"""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from locales.catalog import LOCALES, Catalog


class Hashes(Protocol):
    """What is needed of the catalog."""

    def has(self, language: str, message_id: str) -> bool: ...

    def source_hash(self, language: str, message_id: str) -> str: ...


class Recordings:
    """The sound files under `locales/<language>/sound/<message id>.<hash>.ogg` (OGG/Opus)."""

    def __init__(self, catalog: Hashes | Catalog, folder: Path = LOCALES) -> None:
        self._catalog = catalog
        self._files = {
            (path.parents[1].name, path.stem): path for path in folder.glob("*/sound/*.ogg")
        }

    def find(self, language: str, message_id: str) -> Path | None:
        """The recording of this text as it now reads, in that language; None without one."""
        if not self._files or not self._catalog.has(language, message_id):
            return None
        words = self._catalog.source_hash(language, message_id)
        return self._files.get((language, f"{message_id}.{words}"))
