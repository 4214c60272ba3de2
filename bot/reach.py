"""Reaching Telegram: whether we do, and trying again until we do."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from typing import TypeVar

import structlog
from telegram.error import Conflict, InvalidToken, TelegramError

from bot.transport import FloodError

T = TypeVar("T")
Sleep = Callable[[float], Awaitable[None]]

log = structlog.get_logger()

LONGEST_WAIT = 30.0


class TokenError(Exception):
    """Telegram does not know the token of a bot; nothing works until it is corrected."""

    def __init__(self, bot: str) -> None:
        super().__init__(
            f"Telegram does not know the token of bot '{bot}': "
            "copy it again from @BotFather (WEGWIJS_TELEGRAM_TOKEN, or its place in BOTS_FILE)"
        )


@dataclass(slots=True)
class Contact:
    """Whether Telegram answers this bot; `problem` is None as long as it does."""

    bot: str
    problem: str | None = "not reached yet"
    ever: bool = False

    def reached(self) -> None:
        if self.problem is not None:
            log.info("telegram reached", bot=self.bot)
        self.problem, self.ever = None, True

    def lost(self, problem: str) -> None:
        if self.problem != problem:
            log.warning("telegram not reached", bot=self.bot, problem=problem)
        self.problem = problem


def waits() -> Iterator[float]:
    """Seconds between attempts: doubling from 1 to `LONGEST_WAIT`, without end."""
    wait = 1.0
    while True:
        yield wait
        wait = min(2 * wait, LONGEST_WAIT)


async def until_reached(
    action: Callable[[], Awaitable[T]], contact: Contact, sleep: Sleep = asyncio.sleep
) -> T:
    """The result of `action`, tried until Telegram answers it.

    Raises TokenError when the token was never good. One that worked before is tried again: a
    revoked token is repaired outside, and what people wrote meanwhile waits at Telegram.
    """
    for wait in waits():
        try:
            result = await action()
        except TelegramError as error:
            if isinstance(error, InvalidToken) and not contact.ever:
                raise TokenError(contact.bot) from None
            contact.lost(_in_words(error))
            await sleep(error.seconds if isinstance(error, FloodError) else wait)
        else:
            contact.reached()
            return result
    raise AssertionError("waits() has no end")


def _in_words(error: TelegramError) -> str:
    if isinstance(error, Conflict):
        return f"another program uses the same token ({error.message})"
    if isinstance(error, InvalidToken):
        return "the token is no longer accepted"
    return error.message
