"""Updates by long polling: confirmed to Telegram only once they are safe on disk."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from telegram.error import Conflict, TelegramError

from bot.reach import Contact, Sleep, until_reached, waits
from bot.transport import READ_TIMEOUT, Json, TelegramBot

Update = dict[str, Any]
"""An update as Telegram sent it (Bot API, Update); it has an integer `update_id`."""

Receive = Callable[[str, list[Update]], Awaitable[None]]
"""Takes in the updates of a bot, in order; returns once they are committed, else raises."""

log = structlog.get_logger()

ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")
LONG_POLL = 50
MOST_UPDATES = 100


class Poller:
    """Asks for updates, hands them on, and asks for the next: which confirms the former.

    A crash between the two repeats updates; `receive` drops those it has had.
    """

    def __init__(
        self,
        bot: TelegramBot,
        receive: Receive,
        contact: Contact,
        *,
        long_poll: int = LONG_POLL,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._bot, self._receive, self._contact = bot, receive, contact
        self._long_poll, self._sleep = long_poll, sleep
        self._offset: int | None = None

    async def run(self) -> None:
        """Polls until cancelled; raises TokenError when the token is wrong from the start."""
        await until_reached(self._use_polling, self._contact, self._sleep)
        while True:
            await self.poll()

    async def poll(self) -> None:
        """One round: the next updates, received and remembered as such."""
        updates = await until_reached(self._fetch, self._contact, self._sleep)
        if updates:
            await self._hand_on(updates)
            self._offset = updates[-1]["update_id"] + 1

    async def _use_polling(self) -> None:
        """Telegram refuses to be polled while a webhook is set; what waits there is kept."""
        await self._bot.call("deleteWebhook", {"drop_pending_updates": False})

    async def _fetch(self) -> list[Update]:
        try:
            result = await self._bot.call(
                "getUpdates", self._question(), read_timeout=self._long_poll + READ_TIMEOUT
            )
        except Conflict:
            await self._use_polling()
            raise
        return _well_formed(result)

    def _question(self) -> dict[str, Json]:
        question: dict[str, Json] = {
            "timeout": self._long_poll,
            "limit": MOST_UPDATES,
            "allowed_updates": ALLOWED_UPDATES,
        }
        return question if self._offset is None else question | {"offset": self._offset}

    async def _hand_on(self, updates: list[Update]) -> None:
        """Nothing is confirmed until it is kept, however long the database is away."""
        for wait in waits():
            try:
                await self._receive(self._contact.bot, updates)
            except Exception:
                log.exception("updates not received yet", bot=self._contact.bot)
                await self._sleep(wait)
            else:
                return


def _well_formed(result: Json) -> list[Update]:
    """The updates in order of their id. Raises TelegramError when there is none to go by."""
    if not isinstance(result, list):
        raise TelegramError("Telegram's answer to getUpdates is not a list")
    updates = [update for update in result if is_update(update)]
    if result and not updates:
        raise TelegramError("none of Telegram's updates has an update_id")
    return sorted(updates, key=lambda update: int(update["update_id"]))


def is_update(value: object) -> bool:
    return isinstance(value, dict) and type(value.get("update_id")) is int
