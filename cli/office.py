"""One bot at work: its updates in, its messages out. Wiring, nothing else."""

from __future__ import annotations

import asyncio
import os
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from functools import partial

import structlog
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError
from starlette.routing import BaseRoute
from telegram.error import TelegramError

from bot.commands import introduce
from bot.delivery import Delivery
from bot.fetching import Fetcher
from bot.intake import Intake
from bot.polling import Poller
from bot.reach import Contact, until_reached
from bot.rendering import Draw, ScreenRenderer
from bot.results import SenderMetrics
from bot.sender import Sender
from bot.transport import TelegramBot, open_bot
from bot.webhook import set_webhook, webhook_route
from bot.window import Limits
from casework import writing
from casework.desk import Desk
from casework.noticing import Newsroom
from cli.broadcasting import Attachments
from cli.reminding import Wording
from cli.settings import BotSettings, Settings
from cli.texts import wording, words_of
from flows.klantreis.model import Profile
from flows.lessons.loader import Library
from locales.catalog import Catalog
from render.messages import Messages
from render.overlay import Overlay
from render.recordings import Recordings
from storage.chats import mark_unreachable
from storage.database import Database
from storage.files import read_file
from storage.locks import BotLock
from storage.municipalities import ensure_municipality, keep_bot_username
from storage.outbox import OutboxRow, has_due, next_send_at
from storage.secrets import ensure_secret
from storage.translations import read_sound

log = structlog.get_logger()

SETTLE_SECONDS = 60.0
SETTLE_PAUSE = 0.01
ELECTION_SECONDS = 5.0
"""How soon another replica takes over the sending of one that was lost."""

STOP_SECONDS = 2.5
"""How long an end that was asked for waits for messages under way."""


class OutvotedError(Exception):
    """The connection that held this bot's lock was lost: another replica may send."""


@dataclass(frozen=True, slots=True)
class Shared:
    """What all bots of the process have in common."""

    settings: Settings
    database: Database
    catalog: Catalog
    profiles: dict[str, Profile]
    library: Library
    metrics: SenderMetrics
    draw: Draw
    now: Callable[[], datetime]
    judged: Callable[[str, bool], None]
    overlay: Overlay


class Office:
    """A bot with its intake and its sender. Made by `open_office`."""

    def __init__(self, shared: Shared, own: BotSettings, bot: TelegramBot, desk: Desk) -> None:
        self.contact = Contact(own.name)
        self._shared, self._own, self._bot, self._desk = shared, own, bot, desk
        self._owner = f"{socket.gethostname()}:{os.getpid()}"
        self._lock = BotLock(shared.database, own.name)
        self._sender: Sender | None = None
        self.fetcher = Fetcher(own.name, bot, shared.database, shared.now)
        self.intake = Intake(shared.database, desk, shared.now, self.notify)

    @property
    def name(self) -> str:
        return self._own.name

    @property
    def newsroom(self) -> Newsroom:
        """Whose people are told of news."""
        return Newsroom.of(self._desk)

    def notify(self) -> None:
        """There may be something to send, or the clock was moved."""
        if self._sender is not None:
            self._sender.notify()

    def notify_of_answers(self) -> None:
        """A colleague answered, or a file is to be fetched."""
        self.notify()
        self.fetcher.notify()

    async def next_due(self) -> datetime | None:
        """The next moment at which this bot has something to send."""
        now = self._shared.now()
        return await self._shared.database.run(
            lambda connection: next_send_at(connection, self.name, now)
        )

    async def settle(self) -> None:
        """Returns once nothing that is due now is still to be sent, or after a while."""
        with suppress(TimeoutError):
            async with asyncio.timeout(SETTLE_SECONDS):
                while await self._shared.database.run(self._is_busy):  # noqa: ASYNC110
                    await asyncio.sleep(SETTLE_PAUSE)

    def _is_busy(self, connection: Connection) -> bool:
        return has_due(connection, self.name, self._shared.now())

    def webhook(self) -> BaseRoute | None:
        """The route Telegram delivers to; None when this bot polls."""
        if self._shared.settings.public_url is None:
            return None
        return webhook_route(self.name, self._secret(), self.intake.receive, self.contact)

    async def run(self) -> None:
        """Work until cancelled. TokenError when Telegram does not know the token."""
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self.intake.run())
                tasks.create_task(self._be_elected())
        except BaseExceptionGroup as group:
            raise group.exceptions[0] from None
        finally:
            await asyncio.to_thread(self._lock.release)

    async def _be_elected(self) -> None:
        """Of all replicas one sends for this bot (and polls); the others stand by."""
        while True:
            if await self._is_elected():
                await self._work_while_elected()
            await asyncio.sleep(ELECTION_SECONDS)

    async def _is_elected(self) -> bool:
        try:
            return await asyncio.to_thread(self._lock.acquire)
        except DBAPIError as error:
            log.warning("database not reached", bot=self.name, problem=type(error.orig).__name__)
            return False

    async def _work_while_elected(self) -> None:
        await until_reached(self._learn_username, self.contact)
        try:
            async with self._sending() as sending, asyncio.TaskGroup() as tasks:
                tasks.create_task(_awaited(sending))
                tasks.create_task(self.fetcher.run())
                tasks.create_task(self._listen())
                tasks.create_task(self._introduce())
                tasks.create_task(self._until_outvoted())
        except* OutvotedError:
            log.warning("another replica sends now", bot=self.name)

    async def _until_outvoted(self) -> None:
        while await asyncio.to_thread(self._lock.is_held):  # noqa: ASYNC110 - asks the database
            await asyncio.sleep(ELECTION_SECONDS)
        raise OutvotedError

    @asynccontextmanager
    async def _sending(self) -> AsyncIterator[asyncio.Task[None]]:
        """A sender for as long as the context lasts; what it has begun is recorded."""
        self._sender = sender = self._new_sender()
        running = asyncio.create_task(sender.run())
        try:
            yield running
        finally:
            await asyncio.shield(self._stopped(sender, running))
            self._sender = None

    async def _stopped(self, sender: Sender, running: asyncio.Task[None]) -> None:
        """What Telegram or the database does not answer soon is left as a crash would leave it:
        leased, and freed by the next start."""
        sender.stop()
        _, unanswered = await asyncio.wait((running,), timeout=STOP_SECONDS)
        if unanswered:
            log.warning("stopped without every answer", bot=self.name)
            running.cancel()
            await asyncio.wait((running,))

    async def _listen(self) -> None:
        """Poll, or tell Telegram where the webhook is."""
        public_url = self._shared.settings.public_url
        if public_url is None:
            await Poller(self._bot, self.intake.receive, self.contact).run()
        else:
            await set_webhook(self._bot, self.contact, public_url, self._secret())

    async def _learn_username(self) -> None:
        """Invitation links need the bot's name, also when Telegram can not be asked."""
        me = await self._bot.call("getMe")
        username = me.get("username") if isinstance(me, dict) else None
        if isinstance(username, str):
            await self._shared.database.run(
                lambda connection: keep_bot_username(
                    connection, self._desk.municipality_id, username
                )
            )

    async def _introduce(self) -> None:
        """The command lists are a courtesy: without them everything works."""
        try:
            await introduce(self._bot, self._shared.catalog)
        except TelegramError as error:
            log.warning("command lists not set", bot=self.name, problem=error.message)

    def _new_sender(self) -> Sender:
        shared = self._shared
        settings = shared.settings
        messages = Messages(shared.catalog, Recordings(shared.catalog))
        fetch = Attachments(shared.database).fetch
        renderer = ScreenRenderer(messages, shared.draw, fetch, self._read_file, self._hear)
        return Sender(
            self.contact,
            shared.database,
            Delivery(self._bot, renderer, shared.database, shared.now),
            Limits(settings.messages_per_second, settings.messages_per_second_per_chat),
            shared.metrics,
            self._unreachable,
            owner=self._owner,
            now=shared.now,
            complete=Wording(self.newsroom.profiles, shared.now).complete,
        )

    async def _read_file(self, public_id: str) -> bytes | None:
        return await self._shared.database.read(lambda it: read_file(it, public_id))

    async def _hear(self, public_id: str) -> bytes | None:
        return await self._shared.database.read(lambda it: read_sound(it, public_id))

    def _unreachable(self, connection: Connection, row: OutboxRow) -> None:
        now = self._shared.now()
        mark_unreachable(connection, [row.chat_id], now)
        if row.person_id is not None:
            writing.unreachable(connection, self._desk.municipality_id, row.person_id, now)

    def _secret(self) -> str:
        """The webhook's secret: as set, else one made once and kept in the database."""
        if self._own.webhook_secret is not None:
            return self._own.webhook_secret.get_secret_value()
        with self._shared.database.transaction() as connection:
            return ensure_secret(connection, f"webhook:{self.name}")


async def _awaited(task: asyncio.Task[None]) -> None:
    """Ends and fails as the task does; to be cancelled does not cancel the task."""
    await asyncio.shield(task)


@asynccontextmanager
async def open_offices(shared: Shared) -> AsyncIterator[list[Office]]:
    """Every bot of the settings, each with its own client, closed at the end."""
    words = words_of(shared.catalog)
    offices = []
    async with AsyncExitStack() as stack:
        for own in shared.settings.bots():
            bot = open_bot(own.token.get_secret_value(), shared.settings.telegram_api_url)
            stack.push_async_callback(bot.request.shutdown)
            with shared.database.transaction() as connection:
                municipality = ensure_municipality(connection, own.municipality, shared.now())
            desk = Desk(
                own.name,
                municipality.id,
                own.municipality,
                shared.profiles,
                words,
                partial(wording, shared.catalog),
                shared.settings.quiet_hours,
                shared.judged,
                shared.library,
            )
            offices.append(Office(shared, own, bot, desk))
        yield offices
