"""The sender of one bot: rows of the outbox become messages, in turn and under the limits.

Each turn of the database is one transaction: it records what was sent and leases what is to
be sent next. Between the two a message is drawn, waits for its slot and is said to Telegram,
outside any transaction. A crash repeats only what Telegram took and no turn had recorded.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import inf
from typing import TypeVar

import structlog
from sqlalchemy import Connection
from telegram.error import InvalidToken, TelegramError

from bot.delivery import Delivery, Message
from bot.reach import Contact, waits
from bot.results import OnUnreachable, Result, SenderMetrics, Verdict, record
from bot.transport import FloodError, NotSentError
from bot.window import REPLY, Gate, Limits
from storage import outbox
from storage.database import Database
from storage.halts import is_halted
from storage.outbox import OutboxRow
from storage.outbox_rows import PRIORITIES

T = TypeVar("T")
Complete = Callable[[Connection, list[OutboxRow]], list[OutboxRow]]
"""Finds the words of leased rows that have none yet; without those not to be sent after all."""

log = structlog.get_logger()

LEASE = timedelta(minutes=5)
LEASE_MARGIN = 60.0
"""Seconds of its lease a message must have left when it starts: more than any time-out."""
LARGEST_BATCH = 200
SMALLEST_BATCH = 16
FEWEST_AHEAD = 3
"""Of reminders and broadcasts that wait for a slot."""
LONGEST_SLEEP = 30.0
MOST_IN_HAND = 2000


@dataclass(frozen=True, slots=True)
class Turn:
    """What one transaction brought: rows to send, and when the next is due. `more`: there may be
    reminders and broadcasts for which there was no room."""

    rows: list[OutboxRow]
    next_due: datetime | None
    more: bool


class Sender:
    """Sends what is due for one bot until stopped. There is one sender a bot."""

    def __init__(
        self,
        contact: Contact,
        database: Database,
        delivery: Delivery,
        limits: Limits,
        metrics: SenderMetrics,
        on_unreachable: OnUnreachable,
        *,
        owner: str,
        now: Callable[[], datetime],
        monotonic: Callable[[], float] = time.monotonic,
        complete: Complete = lambda _connection, rows: rows,
    ) -> None:
        self._complete = complete
        self._contact, self._database, self._delivery = contact, database, delivery
        self._metrics, self._on_unreachable = metrics, on_unreachable
        self._bot, self._owner, self._now, self._monotonic = contact.bot, owner, now, monotonic
        self._gate: Gate[Message] = Gate(limits)
        self._batch = max(SMALLEST_BATCH, min(limits.per_second, LARGEST_BATCH))
        self._ahead = max(FEWEST_AHEAD, min(limits.per_second // 8, LARGEST_BATCH))
        self._more = False
        self._in_hand: dict[int, OutboxRow] = {}
        self._started: set[int] = set()
        self._lease_ends: dict[int, float] = {}
        self._results: list[Result] = []
        self._tasks: set[asyncio.Task[None]] = set()
        self._news = asyncio.Event()
        self._timer: asyncio.TimerHandle | None = None
        self._outage = waits()
        self._stopping = False

    def notify(self) -> None:
        """There may be something new to send, or the clock was moved. From the loop's thread."""
        self._news.set()

    async def run(self) -> None:
        """Sends until `stop`; rows that a dead process had leased are freed first.

        Cancelling it is as good as a crash: use `stop`.
        """
        await self._turned(self._free)
        try:
            while not self._finished():
                await self._take_turn()
        finally:
            self._let_go()

    def stop(self) -> None:
        """Starts nothing new; `run` returns when what is under way has been recorded."""
        self._stopping = True
        for message in self._gate.drain():
            self._settle(self._result(message.row, Verdict.RELEASED))
        self.notify()

    async def _take_turn(self) -> None:
        self._news.clear()
        turn = await self._turned(self._turn_of(self._results))
        self._more = turn.more
        self._admit(turn.rows)
        if len(turn.rows) < self._batch and not self._results and not self._finished():
            await self._sleep_until(turn.next_due)

    def _let_go(self) -> None:
        self._cancel_timer()
        for task in self._tasks:
            task.cancel()

    def _finished(self) -> bool:
        return self._stopping and not self._in_hand and not self._results

    def _free(self, connection: Connection) -> None:
        freed = outbox.free_leases(connection, self._bot, None, self._now())
        if freed:
            log.info("leases of a dead process freed", bot=self._bot, rows=freed)

    def _turn_of(self, results: list[Result]) -> Callable[[Connection], Turn]:
        """The next transaction; the results it records are no longer waiting to be."""
        self._results = []
        for result in results:
            self._in_hand.pop(result.row.id, None)
            self._lease_ends.pop(result.row.id, None)
            self._started.discard(result.row.id)
        room, now = self._room(), self._now()

        def turn(connection: Connection) -> Turn:
            record(connection, self._bot, results, self._on_unreachable)
            leased = self._lease(connection, room, now)
            rows = self._complete(connection, leased)
            more = sum(row.priority > REPLY for row in leased) == room[1]
            if len(leased) == self._batch or len(rows) < len(leased):
                return Turn(rows, now, more)  # what was dropped may have held others up
            return Turn(rows, outbox.next_send_at(connection, self._bot, now), more)

        return turn

    def _room(self) -> tuple[int, int]:
        """How many replies to take, and how many others: of those hardly more than find a slot
        before the next turn, so that a stop is obeyed soon where replies go first too."""
        if self._stopping or len(self._in_hand) >= MOST_IN_HAND:
            return 0, 0
        waiting = (row for row in self._in_hand.values() if row.id not in self._started)
        others = sum(row.priority > REPLY for row in waiting)
        return self._batch, max(0, self._ahead - others)

    def _lease(
        self, connection: Connection, room: tuple[int, int], now: datetime
    ) -> list[OutboxRow]:
        """Replies first; what is left of a batch is for the others. Nothing of a bot that stands
        still."""
        if is_halted(connection, self._bot):
            return []
        replies, others = room
        leased = self._lease_of(connection, (outbox.REPLY,), replies, now)
        most = min(others, self._batch - len(leased))
        return leased + self._lease_of(connection, PRIORITIES[1:], most, now)

    def _lease_of(
        self, connection: Connection, priorities: tuple[int, ...], limit: int, now: datetime
    ) -> list[OutboxRow]:
        if limit <= 0:
            return []
        return outbox.lease(
            connection,
            self._bot,
            owner=self._owner,
            now=now,
            until=now + LEASE,
            limit=limit,
            priorities=priorities,
        )

    async def _turned(self, work: Callable[[Connection], T]) -> T:
        """The work, committed: tried until the database takes it. Nothing is forgotten."""
        for wait in waits():
            try:
                return await self._database.run(work)
            except Exception:
                log.exception("the outbox could not be reached", bot=self._bot)
                await asyncio.sleep(wait)
        raise AssertionError("waits() has no end")

    async def _sleep_until(self, due: datetime | None) -> None:
        seconds = LONGEST_SLEEP
        if due is not None:
            seconds = min(seconds, (due - self._now()).total_seconds())
        with suppress(TimeoutError):
            async with asyncio.timeout(max(0.0, seconds)):
                await self._news.wait()

    def _admit(self, rows: list[OutboxRow]) -> None:
        ends = self._monotonic() + LEASE.total_seconds()
        for row in rows:
            self._in_hand[row.id] = row
            self._lease_ends[row.id] = ends
            self._spawn(row, self._prepare(row))

    async def _prepare(self, row: OutboxRow) -> None:
        prepared = await self._delivery.prepare(row)
        if isinstance(prepared, Result):
            self._settle(prepared)
        else:
            await self._queue(prepared)

    async def _queue(self, message: Message) -> None:
        """Sends it at once where it may go, else when its turn comes."""
        row = message.row
        if self._stopping:
            self._settle(self._result(row, Verdict.RELEASED))
        elif not message.call.counts:
            await self._send(message)
        else:
            self._gate.add(message, row.telegram_id, row.priority, self._monotonic())
            if self._start_what_may(message):
                await self._send_in_slot(message)

    def _start_what_may(self, own: Message | None = None) -> bool:
        """Starts every message that has a slot now, and comes back when the next may have one.

        `own` is left to the caller to send: a task for each would cost more than the gate.
        Returns whether its turn has come.
        """
        now, own_turn = self._monotonic(), False
        while (message := self._gate.next(now)) is not None:
            self._started.add(message.row.id)
            if message is own:
                own_turn = True
            else:
                self._spawn(message.row, self._send_in_slot(message))
            if self._more and message.row.priority > REPLY:
                self._news.set()
        self._cancel_timer()
        at = self._gate.next_at(now)
        if at < inf:
            wait = max(0.0, at - now)
            self._timer = asyncio.get_running_loop().call_later(wait, self._start_what_may)
        return own_turn

    def _cancel_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    async def _send_in_slot(self, message: Message) -> None:
        try:
            await self._send(message)
        finally:
            self._gate.answer(message.row.telegram_id, self._monotonic())
            if self._gate.waiting:
                self._start_what_may()

    async def _send(self, message: Message) -> None:
        late = self._delivery.useless(message.row) or self._out_of_lease(message.row)
        if late:
            self._settle(late)
            return
        attempt = await self._delivery.send(message)
        self._heed(attempt.error, message.row.telegram_id)
        if attempt.again is not None:
            self._spawn(message.row, self._queue(attempt.again))
        if attempt.result is not None:
            self._settle(attempt.result)

    def _out_of_lease(self, row: OutboxRow) -> Result | None:
        if self._lease_ends[row.id] - self._monotonic() > LEASE_MARGIN:
            return None
        return self._result(row, Verdict.RELEASED)

    def _heed(self, error: TelegramError | None, chat: int) -> None:
        """Halts what an error names, and keeps whether Telegram is there."""
        now = self._monotonic()
        if isinstance(error, FloodError):
            self._halt_flooded(chat, now + error.seconds, now)
        elif isinstance(error, NotSentError | InvalidToken):
            self._contact.lost(error.message)
            if self._gate.halted_until(now) is None:
                self._gate.halt(now + next(self._outage))
        elif error is None and self._contact.problem is not None:
            self._contact.reached()
            self._outage = waits()

    def _halt_flooded(self, chat: int, until: float, now: float) -> None:
        """A refusal names its chat; a second chat refused meanwhile means the whole bot."""
        self._gate.halt_chat(chat, until, now)
        if any(other != chat for other in self._gate.halted_chats(now)):
            self._gate.halt(until)

    def _result(self, row: OutboxRow, verdict: Verdict) -> Result:
        return Result(row, verdict, self._now())

    def _settle(self, result: Result) -> None:
        self._metrics.count(result)
        self._results.append(result)
        self._news.set()

    def _spawn(self, row: OutboxRow, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(self._carried(row, work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _carried(self, row: OutboxRow, work: Coroutine[None, None, None]) -> None:
        try:
            await work
        except Exception as error:
            log.exception("message not carried", row=row.id)
            self._settle(self._delivery.later(row, f"fault: {type(error).__name__}"))
