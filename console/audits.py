"""Lines of the audit about what was read: on disk before the page is shown, in ordinary times.

While another process writes to the database for long (an import), a page does not wait for it:
its lines follow once that is done, or stand in the log where they could not be written.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import structlog

from storage.audit import AuditLine, write_audit
from storage.database import Database

log = structlog.get_logger()

PROMPT = 1.0
"""Seconds that a page waits for its lines."""


class Audits:
    """Writes lines; holds those that still wait to be written."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._waiting: set[asyncio.Future[None]] = set()

    async def note(self, lines: Sequence[AuditLine]) -> None:
        """Returns once the lines are on disk, or wait behind another process's writing.

        What else is wrong with the database is raised: then nothing is to be shown.
        """
        if not lines:
            return
        written = asyncio.ensure_future(
            self._database.run(lambda connection: write_audit(connection, lines))
        )
        done, _ = await asyncio.wait({written}, timeout=PROMPT)
        if done:
            written.result()
            return
        self._waiting.add(written)
        written.add_done_callback(lambda late: self._followed(late, lines))

    def _followed(self, written: asyncio.Future[None], lines: Sequence[AuditLine]) -> None:
        self._waiting.discard(written)
        error = None if written.cancelled() else written.exception()
        if error is not None or written.cancelled():
            log.error("audit not written", error=str(error), lines=[str(line) for line in lines])
