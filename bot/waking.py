"""Work that goes on by itself: done, slept after as long as it says, and woken by news."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress


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
