"""From the wire to casework: what comes in is committed before it is confirmed.

Most updates are answered in the transaction that takes them in. One that fails does not
hold up the rest: it is kept on disk, tried twice more, then set aside with a kind answer
to the person and a task for staff.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any

import structlog

from bot.updates import masked, read_update
from casework import conversations
from casework.conversations import Arrival
from casework.desk import Desk
from casework.incoming import Act, Incoming
from storage import updates
from storage.database import Database
from storage.updates import RawUpdateRow

log = structlog.get_logger()

IDLE_SECONDS = 0.5
"""How often kept updates are looked for when nothing says that there are any."""


class Intake:
    """Takes the updates of one bot. `notify` wakes the sender once answers are committed."""

    def __init__(
        self,
        database: Database,
        desk: Desk,
        now: Callable[[], datetime],
        notify: Callable[[], None],
    ) -> None:
        self._database = database
        self._desk = desk
        self._now = now
        self._notify = notify
        self._kept = asyncio.Event()
        self._kept.set()

    async def receive(self, bot: str, raw: Sequence[Mapping[str, Any]]) -> None:  # noqa: ARG002
        """Returns once every update is on disk, answered or kept. Raises what storage raises."""
        arrivals = [arrival for update in raw if (arrival := _arrival(update))]
        try:
            await self._receive(arrivals)
        except Exception:
            log.exception("updates not answered together", updates=len(arrivals))
            for arrival in arrivals:
                await self._receive_alone(arrival)
        self._notify()
        self._kept.set()

    async def run(self) -> None:
        """Answer kept updates when their moment comes, until cancelled."""
        while True:
            try:
                await self._answer_kept()
            except Exception:
                log.exception("kept updates not read")
            try:
                async with asyncio.timeout(IDLE_SECONDS):
                    await self._kept.wait()
            except TimeoutError:
                continue
            self._kept.clear()

    async def _receive(self, arrivals: Sequence[Arrival]) -> None:
        now = self._now()
        await self._database.run(
            lambda connection: conversations.receive(connection, self._desk, arrivals, now)
        )

    async def _receive_alone(self, arrival: Arrival) -> None:
        try:
            await self._receive([arrival])
        except Exception:
            log.exception("update failed", update_id=arrival.incoming.update_id)
            await self._failed(arrival, attempts=0)

    async def _answer_kept(self) -> None:
        now = self._now()
        bot = self._desk.bot
        due = await self._database.run(
            lambda connection: updates.due_raw(connection, bot, now, limit=100)
        )
        stuck: set[int | None] = set()
        for row in due:
            if row.telegram_chat_id in stuck:
                continue
            if not await self._answer_one(row):
                stuck.add(row.telegram_chat_id)
        if due:
            self._notify()

    async def _answer_one(self, row: RawUpdateRow) -> bool:
        """Whether this kept update is behind us, so that the next of its chat may follow."""
        arrival = _arrival(json.loads(row.payload)) or Arrival(
            Incoming(row.update_id, Act.UNREADABLE, chat=row.telegram_chat_id), lambda: row.payload
        )
        now = self._now()
        try:
            return await self._database.run(
                lambda connection: conversations.receive_kept(
                    connection, self._desk, arrival.incoming, now
                )
            )
        except Exception:
            log.exception("kept update failed", update_id=row.update_id)
            return await self._failed(arrival, row.attempts)

    async def _failed(self, arrival: Arrival, attempts: int) -> bool:
        """Record the failure; True when the update was set aside."""
        now = self._now()
        aside = await self._database.run(
            lambda connection: conversations.failed(connection, self._desk, arrival, now, attempts)
        )
        if aside:
            await self._apologise(arrival)
        return aside

    async def _apologise(self, arrival: Arrival) -> None:
        now = self._now()
        try:
            await self._database.run(
                lambda connection: conversations.apologise(
                    connection, self._desk, arrival.incoming, now
                )
            )
        except Exception:
            log.exception("no answer to a set-aside update", update_id=arrival.incoming.update_id)


def _arrival(update: Mapping[str, Any]) -> Arrival | None:
    incoming = read_update(update)
    return Arrival(incoming, partial(masked, update)) if incoming else None
