"""A sender at work: a real database, a real socket, a scripted Telegram and a clock to move."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from prometheus_client import CollectorRegistry
from sqlalchemy import Connection, Row, select

from bot.calls import Call
from bot.delivery import Delivery
from bot.reach import Contact
from bot.results import SenderMetrics
from bot.sender import Complete, Sender
from bot.transport import TelegramBot, open_bot
from bot.window import Limits
from storage.database import Database
from storage.outbox import NewOutboxRow, OutboxRow, outbox, put
from tests.bot.wire import TOKEN, Telegram, telegram
from tests.storage.world import BOT, NOW, World, make_world, message

WIDE = Limits(per_second=1000, per_chat_second=1000)


class Clerk:
    """Renders a payload {"text"} as the text, {"edit"} as a change, {"photo"} as a picture."""

    def __init__(self) -> None:
        self.rendered: list[int] = []
        self.fails = False

    async def render(self, row: OutboxRow) -> Call | None:
        self.rendered.append(row.id)
        if self.fails:
            raise ValueError("a fault in the texts")
        if row.kind == "callback":
            press = {"callback_query_id": row.payload["text"]}
            return Call("answerCallbackQuery", press, counts=False)
        if "photo" in row.payload:
            drawn = {"photo": ("p.png", row.payload["photo"].encode())}
            return Call("sendPhoto", {"chat_id": row.telegram_id}, drawn, row.payload["photo"])
        if "nothing" in row.payload:
            return None
        return _text(row)


def _text(row: OutboxRow) -> Call:
    said: dict[str, Any] = {"chat_id": row.telegram_id, "text": row.payload["text"]}
    if "edit" in row.payload:
        return Call("editMessageText", said | {"message_id": row.payload["edit"]})
    return Call("sendMessage", said)


@dataclass
class Office:
    server: Telegram
    database: Database
    bot: TelegramBot
    world: World
    now: datetime = NOW
    clerk: Clerk = field(default_factory=Clerk)
    unreachable: list[int] = field(default_factory=list)
    registry: CollectorRegistry = field(default_factory=CollectorRegistry)
    contact: Contact = field(default_factory=lambda: Contact(BOT))
    complete: Complete = lambda _connection, rows: rows

    def __post_init__(self) -> None:
        self.metrics = SenderMetrics(self.registry)
        self.sender = self.hire()

    def hire(self, limits: Limits = WIDE) -> Sender:
        delivery = Delivery(self.bot, self.clerk, self.database, lambda: self.now)
        self.sender = Sender(
            self.contact,
            self.database,
            delivery,
            limits,
            self.metrics,
            self._note_unreachable,
            owner="office",
            now=lambda: self.now,
            complete=self.complete,
        )
        return self.sender

    def _note_unreachable(self, connection: Connection, row: OutboxRow) -> None:
        self.unreachable.append(row.telegram_id)

    def put(self, text: str = "hello", chat: int = 0, **changes: Any) -> None:
        payload = {"text": text} | changes.pop("payload", {})
        row = message(self.world.chats[chat], text, payload=payload, **changes)
        self.put_rows([row])

    def put_rows(self, rows: list[NewOutboxRow]) -> None:
        with self.database.transaction() as connection:
            put(connection, rows)
        self.sender.notify()

    def later(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)
        self.sender.notify()

    def rows(self) -> list[Row[Any]]:
        with self.database.transaction() as connection:
            return list(connection.execute(select(outbox).order_by(outbox.c.id)))

    def states(self) -> list[str]:
        return [row.state.value for row in self.rows()]

    def texts(self) -> list[str]:
        return [call["text"] for call in self.server.calls("sendMessage")]

    def counted(self, result: str, priority: int = 0) -> float:
        labels = {"bot": BOT, "priority": str(priority), "result": result}
        return self.registry.get_sample_value("wegwijs_outbox_results_total", labels) or 0.0

    async def until(self, holds: Callable[[], bool]) -> None:
        async with asyncio.timeout(10):
            while not holds():  # noqa: ASYNC110 a state of another system: it sends no event
                await asyncio.sleep(0.005)

    async def until_states(self, *states: str) -> None:
        await self.until(lambda: self.states() == list(states))

    async def until_put_off(self, row: int = 0, attempts: int = 1) -> None:
        """Until the row waits again after so many attempts."""

        def put_off() -> bool:
            found = self.rows()[row]
            return bool(found.state == "waiting" and found.attempts == attempts)

        await self.until(put_off)

    @asynccontextmanager
    async def open(self) -> AsyncIterator[None]:
        """The sender at work; at the end it finishes what is under way."""
        sender = self.sender
        run = asyncio.create_task(sender.run())
        try:
            yield
        finally:
            sender.stop()
            await asyncio.wait_for(run, 10)


@asynccontextmanager
async def office_with(database: Database, chats: int = 3) -> AsyncIterator[Office]:
    with database.transaction() as connection:
        world = make_world(connection, chats)
    async with telegram() as server:
        bot = open_bot(TOKEN, server.url)
        yield Office(server, database, bot, world)
        await bot._request[1].shutdown()
