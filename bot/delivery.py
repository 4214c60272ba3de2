"""One attempt at one message: rendered, said to Telegram, and its error judged."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import structlog
from telegram.error import TelegramError

from bot.calls import Call, Renderer, file_id_of, message_id_of, with_file_id
from bot.errors import Consequence, consequence_of
from bot.results import Result, Verdict
from bot.transport import FloodError, Json, TelegramBot
from storage.database import Database
from storage.file_ids import find_file_ids
from storage.outbox import BROADCAST, CALLBACK, CORRECTION, USELESS, OutboxRow

log = structlog.get_logger()

LONGEST_WAIT = 300
"""Seconds between attempts: doubling from 1 up to this."""
MOST_ATTEMPTS = 20
"""Of a message whose own fault it may be: about an hour."""
MOST_WHILE_AWAY = 600
"""Of one that Telegram did not take in: two days, for an outage is no fault of a message."""
REPEAT_AFTER = timedelta(seconds=2)
MOST_REMEMBERED = 10_000
CALLBACK_LIFE = timedelta(seconds=10)


@dataclass(frozen=True, slots=True)
class Message:
    """A leased row as it will be said. `renewed`: it already had its second form."""

    row: OutboxRow
    call: Call
    remembered: bool = False
    """The file travels as a file_id Telegram gave it before."""
    renewed: bool = False


@dataclass(frozen=True, slots=True)
class Attempt:
    """What became of a message; `again` is its second form where it has one.

    `error` is Telegram's, for whoever must halt or say that Telegram is away.
    """

    result: Result | None
    again: Message | None = None
    error: TelegramError | None = None


class Delivery:
    """Renders rows and sends them. Knows nothing of limits, leases or transactions."""

    def __init__(
        self,
        bot: TelegramBot,
        renderer: Renderer,
        database: Database,
        now: Callable[[], datetime],
    ) -> None:
        self._bot, self._renderer, self._database, self._now = bot, renderer, database, now
        self._file_ids: dict[str, str | None] = {}
        self._repeated: set[int] = set()

    async def prepare(self, row: OutboxRow) -> Message | Result:
        """The message, drawn and worded; or a result where there is none to send."""
        useless = self.useless(row)
        if useless:
            return useless
        try:
            call = await self._renderer.render(row)
        except Exception as error:
            log.exception("message not rendered", row=row.id, kind=row.kind)
            return self.later(row, f"not rendered: {type(error).__name__}")
        if call is None:
            return self._result(row, Verdict.DROPPED, "nothing to say any more")
        return await self._with_remembered_file(Message(row, call))

    def useless(self, row: OutboxRow) -> Result | None:
        """The result of a row that comes too late to be of use; None while it does not."""
        ends = row.send_at + CALLBACK_LIFE if row.kind == CALLBACK else row.useless_after
        if row.useless_after and ends:
            ends = min(ends, row.useless_after)
        if ends is None or self._now() < ends:
            return None
        return self._result(row, Verdict.DROPPED, USELESS)

    async def send(self, message: Message) -> Attempt:
        call = message.call
        try:
            answer = await self._bot.call(call.method, call.params, call.files)
        except TelegramError as error:
            return await self._judged(message, error)
        self._repeated.discard(message.row.id)
        return Attempt(self._sent(message, answer))

    def _sent(self, message: Message, answer: Json) -> Result:
        return Result(
            message.row,
            Verdict.SENT,
            self._now(),
            message_id=message_id_of(answer, message.call),
            learned=self._learned(message, answer),
        )

    def _learned(self, message: Message, answer: Json) -> tuple[str, str] | None:
        content = message.call.cache
        if content is None or message.remembered:
            return None
        file_id = file_id_of(answer)
        if file_id is None:
            return None
        self._file_ids[content] = file_id
        return content, file_id

    async def _judged(self, message: Message, error: TelegramError) -> Attempt:
        row, why = message.row, error.message
        match consequence_of(error):
            case Consequence.DONE:
                return Attempt(self._sent(message, None))
            case Consequence.STALE:
                return Attempt(self._result(row, Verdict.DROPPED, why))
            case Consequence.UNREACHABLE:
                return Attempt(self._result(row, Verdict.UNREACHABLE, why))
            case Consequence.UNEDITABLE if row.kind == CORRECTION:
                return Attempt(self._result(row, Verdict.DROPPED, why))
            case Consequence.UNEDITABLE if not message.renewed:
                return await self._said_anew(message)
            case Consequence.UNKNOWN_FILE if message.remembered:
                return await self._uploaded_anew(message)
            case Consequence.FLOOD:
                return Attempt(self._flooded(row, error), error=error)
            case Consequence.LATER:
                return Attempt(self.later(row, why, MOST_WHILE_AWAY), error=error)
            case Consequence.UNKNOWN:
                return Attempt(self._unknown(row, why), error=error)
            case _:
                log.error("message refused", row=row.id, kind=row.kind, error=why)
                return Attempt(self._result(row, Verdict.FAILED, why))

    async def _said_anew(self, message: Message) -> Attempt:
        """What can no longer be changed in place is said in a new message."""
        payload = {key: value for key, value in message.row.payload.items() if key != "edit"}
        prepared = await self.prepare(replace(message.row, payload=payload))
        if isinstance(prepared, Result):
            return Attempt(prepared)
        return Attempt(None, again=replace(prepared, renewed=True))

    async def _uploaded_anew(self, message: Message) -> Attempt:
        content = message.call.cache
        if content is not None:
            self._file_ids[content] = None
        call = await self._renderer.render(message.row)
        if call is None:
            return Attempt(self._result(message.row, Verdict.DROPPED, "nothing to say any more"))
        return Attempt(None, again=Message(message.row, call, renewed=message.renewed))

    async def _with_remembered_file(self, message: Message) -> Message:
        call = message.call
        if call.cache is None or len(call.files) != 1:
            return message
        file_id = await self._file_id(call.cache, message.row.bot)
        if file_id is None:
            return message
        return replace(message, call=with_file_id(call, file_id), remembered=True)

    async def _file_id(self, content: str, bot: str) -> str | None:
        if len(self._file_ids) > MOST_REMEMBERED:
            self._file_ids.clear()
        if content not in self._file_ids:
            found = await self._database.run(lambda it: find_file_ids(it, bot, [content]))
            self._file_ids[content] = found.get(content)
        return self._file_ids[content]

    def _flooded(self, row: OutboxRow, error: TelegramError) -> Result:
        seconds = error.seconds if isinstance(error, FloodError) else 0.0
        return self._result(row, Verdict.LATER, error.message, timedelta(seconds=seconds))

    def later(self, row: OutboxRow, why: str, most: int = MOST_ATTEMPTS) -> Result:
        """Tried again after a wait that doubles; failed after `most` attempts."""
        if row.attempts >= most:
            return self._result(row, Verdict.FAILED, why)
        doublings = min(row.attempts - 1, LONGEST_WAIT.bit_length())
        wait = timedelta(seconds=min(2**doublings, LONGEST_WAIT))
        return self._result(row, Verdict.LATER, why, wait)

    def _unknown(self, row: OutboxRow, why: str) -> Result:
        """Repeated once where a double is better than a silence: never for broadcasts."""
        if row.priority == BROADCAST or row.id in self._repeated:
            self._repeated.discard(row.id)
            return self._result(row, Verdict.UNKNOWN, why)
        self._repeated.add(row.id)
        return self._result(row, Verdict.REPEATED, why, REPEAT_AFTER)

    def _result(
        self, row: OutboxRow, verdict: Verdict, error: str = "", wait: timedelta = timedelta()
    ) -> Result:
        return Result(row, verdict, self._now() + wait, error)
