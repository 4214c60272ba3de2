"""Work that goes on by itself."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from itertools import count

import pytest
from sqlalchemy import Connection, text

from bot.waking import in_shares, keep_working
from storage.database import Database
from tests.databases import NewAddress


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


async def test_large_work_rests_as_long_as_a_share_took(
    new_address: NewAddress, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = Database.open(new_address("sqlite"))
    clock, rests = count(step=3), list[float]()

    async def rest(seconds: float) -> None:
        rests.append(seconds)

    monkeypatch.setattr("bot.waking.monotonic", lambda: next(clock))
    monkeypatch.setattr("bot.waking.asyncio.sleep", rest)
    begun = list[int]()

    def share(after: int) -> Callable[[Connection], int | None]:
        def work(connection: Connection) -> int | None:
            begun.append(after + connection.execute(text("SELECT 0")).scalar_one())
            return after + 50 if after < 100 else None

        return work

    await in_shares(database, share)
    await database.close()
    assert begun == [0, 50, 100]
    assert rests == [3, 3]
