"""What translators approved is said at once: the texts of the database over those of the release.

Each process has one. It looks whether anything is another when it is told that something was
written, by whatever process.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from threading import Lock

import structlog
from sqlalchemy import Connection

from locales.approval import Approval, is_read
from locales.catalog import Catalog
from locales.files import SOURCE, LocaleError
from locales.release import Release
from locales.typed import entry_source
from storage.database import Database
from storage.errors import BusyError
from storage.translations import (
    DeedRow,
    Standing,
    Version,
    playing_sounds,
    standings,
    version,
)
from storage.wake import on_other_texts

log = structlog.get_logger()

PAUSE = 0.25
"""Seconds between two looks, however often something is written."""


class Overlay:
    """Puts over a catalog what is approved, as long as it runs; and once at `refresh`."""

    def __init__(self, database: Database, catalog: Catalog) -> None:
        self.release = Release(catalog)
        self._database, self._catalog = database, catalog
        self._seen: Version | None = None
        self._asked = asyncio.Event()
        self._lock = Lock()

    def notify(self) -> None:
        """Something was written."""
        self._asked.set()

    async def refresh(self) -> None:
        """What is said is what is approved, once this returns."""
        await self._database.read(self.put)

    def put(self, connection: Connection) -> None:
        """The same, in the thread of a connection. Texts that stand as before stay."""
        with self._lock:
            found = version(connection)
            if found != self._seen:
                self._put(connection)
                self._seen = found

    def _put(self, connection: Connection) -> None:
        languages = [name for name in self._catalog.languages if name != SOURCE]
        standing = standings(connection, languages)
        texts = {name: self._texts(name, standing[name]) for name in languages}
        sounds = playing_sounds(connection, self._catalog.languages)
        self._catalog.put_over(
            {name: over for name, over in texts.items() if over},
            {(one.language, one.message_id, one.text_hash): one.public_id for one in sounds},
        )

    async def run(self) -> None:
        """Until cancelled."""
        loop = asyncio.get_running_loop()
        with on_other_texts(self._database, lambda: loop.call_soon_threadsafe(self.notify)):
            while True:
                with suppress(BusyError):
                    await self.refresh()
                await self._asked.wait()
                self._asked.clear()
                await asyncio.sleep(PAUSE)

    def _texts(self, language: str, standing: Mapping[str, Standing]) -> dict[str, str]:
        """The entries that are said instead of the release's."""
        released = self._catalog.released(language).sources
        found: dict[str, str] = {}
        for id, one in standing.items():
            if one.approval is None or id not in released:
                continue
            if is_read(approval_of(one.approval), self.release.of(language, id)):
                self._add(found, one.approval)
        return found

    @staticmethod
    def _add(found: dict[str, str], approved: DeedRow) -> None:
        try:
            found[approved.message_id] = entry_source(approved.message_id, approved.text)
        except LocaleError:  # of a program that reads Fluent otherwise
            log.exception("approved text not read", id=approved.message_id)


def approval_of(row: DeedRow) -> Approval:
    return Approval(row.text, row.text_hash, row.source_hash, row.release_hash)
