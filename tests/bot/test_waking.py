"""Work that goes on by itself."""

from __future__ import annotations

import asyncio
from itertools import count

from bot.waking import keep_working


async def test_news_that_comes_while_it_works_is_not_slept_through() -> None:
    news, done = asyncio.Event(), asyncio.Event()
    times = count(1)

    async def work() -> float:
        if next(times) == 1:
            news.set()
        else:
            done.set()
        return 3600.0

    working = asyncio.create_task(keep_working(work, news))
    async with asyncio.timeout(5):
        await done.wait()
    working.cancel()
