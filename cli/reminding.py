"""Reminders at their moment: handed to the outbox when due, worded when they are sent."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

import structlog
from sqlalchemy import Connection

from bot.waking import keep_working
from casework.reminding import next_moment, sweep
from casework.wording import bulletins, bulletins_worded, tellings_of, worded, wordless
from flows.klantreis.model import Profile
from flows.quiet import QuietHours
from flows.steps.appointment_messages import Telling
from storage.database import Database
from storage.outbox import Ended, OutboxRow, mark_dropped
from storage.wake import on_new_reminders

log = structlog.get_logger()

LONGEST_SLEEP = 60.0
"""Seconds after which it looks anew, whatever the clock of the machine did meanwhile."""
AFTER_FAULT = 5.0
NOTHING_TO_SAY = "nothing to say any more"


class Reminding:
    """Hands over what is due, and sleeps until the next moment. `handed`: there is something."""

    def __init__(
        self,
        database: Database,
        municipality_ids: Sequence[int],
        quiet: QuietHours,
        now: Callable[[], datetime],
        handed: Callable[[], None],
    ) -> None:
        self._database, self._now, self._handed = database, now, handed
        self._homes, self._quiet = tuple(dict.fromkeys(municipality_ids)), quiet
        self._news = asyncio.Event()
        self._sweeping = asyncio.Lock()

    def notify(self) -> None:
        """There may be something earlier, or the clock was moved. From the loop's thread."""
        self._news.set()

    async def run(self) -> None:
        """Hand over what is due, until cancelled. What an outage held up goes first."""
        loop = asyncio.get_running_loop()
        with on_new_reminders(self._database, lambda: loop.call_soon_threadsafe(self.notify)):
            await keep_working(self._tried, self._news)

    async def catch_up(self) -> None:
        """Hand over all that is due by now; what another sweep of this process has in hand, too."""
        async with self._sweeping:
            while await self._database.run(self._sweep):
                self._handed()

    async def next_due(self) -> datetime | None:
        """The next moment at which something is to be handed over."""
        return await self._database.run(self._next)

    async def _tried(self) -> float:
        """Seconds to sleep. A database that is away is no reason to stop."""
        try:
            await self.catch_up()
            due = await self.next_due()
        except Exception:
            log.exception("reminders could not be handed over")
            return AFTER_FAULT
        if due is None:
            return LONGEST_SLEEP
        return min(LONGEST_SLEEP, (due - self._now()).total_seconds())

    def _sweep(self, connection: Connection) -> int:
        return sweep(connection, self._homes, self._quiet, self._now())

    def _next(self, connection: Connection) -> datetime | None:
        return next_moment(connection, self._homes, self._quiet, self._now())


class Wording:
    """What the sender asks for the words of what comes by itself, as it leases it."""

    def __init__(self, profiles: Mapping[int, Profile], now: Callable[[], datetime]) -> None:
        self._profiles, self._now = profiles, now

    def complete(self, connection: Connection, rows: list[OutboxRow]) -> list[OutboxRow]:
        """The rows in their order, with words; what has nothing to say any more is dropped.

        What cannot be worded stays as it is: rendering it fails, and it is tried again later.
        """
        found = {**self._appointments(connection, rows), **self._bulletins(connection, rows)}
        if not found:
            return rows
        silent = [Ended(id, NOTHING_TO_SAY) for id, row in found.items() if row is None]
        mark_dropped(connection, silent)
        complete = (found.get(row.id, row) for row in rows)
        return [row for row in complete if row is not None]

    def _appointments(
        self, connection: Connection, rows: list[OutboxRow]
    ) -> dict[int, OutboxRow | None]:
        unworded = wordless(rows)
        if not unworded:
            return {}
        tellings = tellings_of(connection, unworded, self._profiles, self._now())
        return {row.id: self._worded(row, tellings.get(row.id)) for row in unworded}

    def _bulletins(
        self, connection: Connection, rows: list[OutboxRow]
    ) -> dict[int, OutboxRow | None]:
        unworded = bulletins(rows)
        if not unworded:
            return {}
        said = bulletins_worded(connection, unworded, self._profiles)
        return {
            row.id: replace(row, payload=said[row.id]) if row.id in said else None
            for row in unworded
        }

    def _worded(self, row: OutboxRow, telling: Telling | None) -> OutboxRow | None:
        if telling is None:
            return None
        try:
            return worded(row, telling)
        except Exception:
            log.exception("a reminder could not be worded", row=row.id)
            return row
