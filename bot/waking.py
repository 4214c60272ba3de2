"""Work that goes on by itself, and never keeps a reply waiting."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from time import monotonic

from sqlalchemy import Connection

from storage.database import Database


async def keep_working(work: Callable[[], Awaitable[float]], news: asyncio.Event) -> None:
    """Works until cancelled. `work` gives the seconds to sleep; news wakes it before they are over,
    also news that came while it worked.
    """
    while True:
        news.clear()
        seconds = await work()
        with suppress(TimeoutError):
            async with asyncio.timeout(max(0.0, seconds)):
                await news.wait()


async def in_shares(
    database: Database, share: Callable[[int], Callable[[Connection], int | None]]
) -> None:
    """Large work in small transactions: each begins behind what the one before returned, 0 at
    first, until None. From the second on it rests as long as one took, so that half of the time is
    for replies and none waits for more than two.
    """
    last = await database.run(share(0))
    while last is not None:
        began = monotonic()
        last = await database.run(share(last))
        await asyncio.sleep(monotonic() - began)
