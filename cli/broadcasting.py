"""Broadcasts at work: their next messages go to the outbox while they run."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Sequence
from datetime import datetime

import structlog
from sqlalchemy import Connection

from bot.waking import keep_working
from casework.broadcast_feeding import Fed, feed
from flows.quiet import QuietHours
from storage.broadcast_contents import file_content
from storage.database import Database
from storage.wake import on_moved_broadcasts

log = structlog.get_logger()

LONGEST_SLEEP = 60.0
"""Seconds after which it looks anew, whatever the clock of the machine did meanwhile."""
PULSE = 0.25
"""Seconds between slices while something runs."""
SECONDS_AHEAD = 2
"""How much of what may be sent waits in the outbox: it is taken back when staff stop it."""
SMALLEST_SLICE = 60
AFTER_FAULT = 5.0
MOST_FILES = 4


class Broadcasting:
    """Feeds the outbox of some municipalities. `handed`: there is something to send."""

    def __init__(
        self,
        database: Database,
        municipality_ids: Sequence[int],
        per_second: int,
        quiet: QuietHours,
        now: Callable[[], datetime],
        handed: Callable[[], None],
    ) -> None:
        self._database, self._now, self._handed = database, now, handed
        self._homes, self._quiet = tuple(dict.fromkeys(municipality_ids)), quiet
        self._ahead = max(SMALLEST_SLICE, SECONDS_AHEAD * min(per_second, 1000))
        self._news = asyncio.Event()

    def notify(self) -> None:
        """A broadcast was moved, or the clock was. From the loop's thread."""
        self._news.set()

    async def run(self) -> None:
        """Feed what runs, until cancelled."""
        loop = asyncio.get_running_loop()
        with on_moved_broadcasts(self._database, lambda: loop.call_soon_threadsafe(self.notify)):
            await keep_working(self._tried, self._news)

    async def catch_up(self) -> bool:
        """Put in the outbox what it has room for; whether anything still runs."""
        fed = await self._feed()
        return fed.running

    async def next_start(self) -> datetime | None:
        """The next moment at which a broadcast begins."""
        return (await self._feed()).next_start

    async def _tried(self) -> float:
        """Seconds to sleep. A database that is away is no reason to stop."""
        try:
            fed = await self._feed()
        except Exception:
            log.exception("broadcasts could not be fed")
            return AFTER_FAULT
        if fed.running:
            return PULSE
        if fed.next_start is None:
            return LONGEST_SLEEP
        return min(LONGEST_SLEEP, (fed.next_start - self._now()).total_seconds())

    async def _feed(self) -> Fed:
        fed = await self._database.run(self._work)
        if fed.handed:
            self._handed()
        return fed

    def _work(self, connection: Connection) -> Fed:
        return feed(connection, self._homes, self._ahead, self._quiet, self._now())


class Attachments:
    """The files of broadcasts: read once, and the last few kept while they are being sent."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._kept: OrderedDict[str, bytes] = OrderedDict()

    async def fetch(self, digest: str) -> bytes | None:
        """The content of this digest; None where it is gone."""
        if digest not in self._kept:
            content = await self._database.read(lambda it: file_content(it, digest))
            if content is None:
                return None
            self._kept[digest] = content
            while len(self._kept) > MOST_FILES:
                self._kept.popitem(last=False)
        return self._kept[digest]
