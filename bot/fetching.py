"""Files that people sent with a question, fetched from Telegram to be kept here for a while.

Each is fetched once the person confirmed sending it on. What can not be had is tried again, and
given up in the end: the console then says that it could not be fetched.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta

import structlog
from sqlalchemy import Connection
from telegram.error import BadRequest, TelegramError

from bot.transport import TelegramBot
from bot.waking import keep_working
from casework.sounds import kind_of
from storage import files
from storage.database import Database
from storage.files import MOST_BYTES, Wanted

log = structlog.get_logger()

AT_ONCE = 20
MOST_ATTEMPTS = 8
LONGEST_SLEEP = 60.0
AFTER_FAULT = 5.0
FIRST_WAIT = timedelta(seconds=5)
"""Before a file is tried again; then twice as long each time (ten minutes in all)."""


class UnusableError(Exception):
    """Telegram does not give this file: it is gone, or too large."""


class Fetcher:
    """Fetches for one bot until cancelled. `notify`: there may be something to fetch."""

    def __init__(
        self, name: str, bot: TelegramBot, database: Database, now: Callable[[], datetime]
    ) -> None:
        self._name, self._bot, self._database, self._now = name, bot, database, now
        self._news = asyncio.Event()

    def notify(self) -> None:
        """From the loop's thread."""
        self._news.set()

    async def run(self) -> None:
        await keep_working(self._tried, self._news)

    async def catch_up(self) -> None:
        """Fetch all that is to be fetched now."""
        while wanted := await self._database.read(self._wanted):
            for one in wanted:
                await self._fetch(one)

    async def _tried(self) -> float:
        """Seconds to sleep. A database that is away is no reason to stop."""
        try:
            await self.catch_up()
            due = await self._database.read(files.next_wanted_at)
        except Exception:
            log.exception("files could not be fetched", bot=self._name)
            return AFTER_FAULT
        if due is None:
            return LONGEST_SLEEP
        return min(LONGEST_SLEEP, max(0.1, (due - self._now()).total_seconds()))

    def _wanted(self, connection: Connection) -> list[Wanted]:
        return files.wanted_files(connection, self._name, self._now(), AT_ONCE)

    async def _fetch(self, one: Wanted) -> None:
        """Its bytes, committed; else when to try again, or that it is given up."""
        try:
            content = await self._content(one.file_id)
        except (UnusableError, BadRequest) as error:
            log.warning("file given up", file=one.id, problem=str(error))
            await self._database.run(lambda it: files.give_up(it, one.id))
        except TelegramError as error:
            await self._later(one, error)
        else:
            kind = kind_of(content)
            await self._database.run(lambda it: files.keep_file(it, one.id, kind, content))

    async def _later(self, one: Wanted, error: TelegramError) -> None:
        if one.attempts + 1 >= MOST_ATTEMPTS:
            log.warning("file given up", file=one.id, problem=error.message)
            await self._database.run(lambda it: files.give_up(it, one.id))
            return
        at = self._now() + FIRST_WAIT * 2**one.attempts
        await self._database.run(lambda it: files.try_again(it, one.id, at))

    async def _content(self, file_id: str) -> bytes:
        """UnusableError, TelegramError."""
        told = await self._bot.call("getFile", {"file_id": file_id})
        path = told.get("file_path") if isinstance(told, dict) else None
        size = told.get("file_size") if isinstance(told, dict) else None
        if not isinstance(path, str) or (isinstance(size, int) and size > MOST_BYTES):
            raise UnusableError("too large, or no path to it")
        content = await self._bot.download(path)
        if len(content) > MOST_BYTES:
            raise UnusableError("too large")
        return content
