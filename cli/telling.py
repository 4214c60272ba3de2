"""Telling people what comes up in their klantreis: at start, each day, and after a change."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import partial

import structlog
from sqlalchemy import Connection

from casework.noticing import Newsroom, announce, announce_changes
from cli.shares import in_shares
from flows.context import ZONE
from storage.database import Database
from storage.wake import on_changed_cases

log = structlog.get_logger()


class Teller:
    """Writes what is to be told to the outbox; `told` is called when something may be there."""

    def __init__(
        self,
        database: Database,
        rooms: Sequence[Newsroom],
        now: Callable[[], datetime],
        told: Callable[[], None],
    ) -> None:
        self._database, self._now, self._told = database, now, told
        self._rooms = tuple(rooms)
        self._changed = asyncio.Event()
        self._one_at_a_time = asyncio.Lock()
        self._day: date | None = None

    def notify(self) -> None:
        """Something was written: perhaps a case was changed."""
        self._changed.set()

    @property
    def next_day(self) -> datetime:
        """The moment at which something new may come up: the next midnight in the Netherlands."""
        day = self._day or self._today() - timedelta(days=1)
        return datetime.combine(day + timedelta(days=1), time(), ZONE).astimezone(UTC)

    async def run(self) -> None:
        """Tell everything there is, and then of changes as they are made, until cancelled."""
        loop = asyncio.get_running_loop()
        with on_changed_cases(self._database, lambda: loop.call_soon_threadsafe(self.notify)):
            await self._tried(self.everything)
            while True:
                await self._changed.wait()
                self._changed.clear()
                await self._tried(self.changes)

    async def catch_up(self) -> None:
        """Tell whatever is to be told by now: changes, and once a day what came up."""
        await self.changes()
        if self._day != self._today():
            await self.everybody()

    async def everything(self) -> None:
        """Changes, and what came up, also for who was missed before."""
        await self.changes()
        await self.everybody()

    async def changes(self) -> None:
        """Tell people what was changed in their case; once it returns, all of it is told.

        One at a time: what another telling is busy with would be passed over as locked.
        """
        async with self._one_at_a_time:
            for room in self._rooms:
                while await self._database.run(self._changes_of(room)):
                    self._told()

    async def everybody(self) -> None:
        """Tell everybody what came up; one share of the people a transaction."""
        day = self._today()
        for room in self._rooms:
            await in_shares(self._database, partial(self._news_of, room))
        self._day = day
        self._told()

    def _changes_of(self, room: Newsroom) -> Callable[[Connection], int]:
        return lambda connection: announce_changes(connection, room, self._now())

    def _news_of(self, room: Newsroom, after: int) -> Callable[[Connection], int | None]:
        return lambda connection: announce(connection, room, self._now(), after)

    async def _tried(self, work: Callable[[], Awaitable[None]]) -> None:
        """A database that is away is no reason to stop: an hour later it is tried again."""
        try:
            await work()
        except Exception:
            log.exception("news could not be told")

    def _today(self) -> date:
        return self._now().astimezone(ZONE).date()
