"""Work on everybody, in shares."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

import pytest
from sqlalchemy import Connection, text

from cli.shares import in_shares
from storage.database import Database
from tests.databases import NewAddress


async def test_large_work_rests_as_long_as_a_share_took(
    new_address: NewAddress, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = Database.open(new_address("sqlite"))
    clock, rests = count(step=3), list[float]()

    async def rest(seconds: float) -> None:
        rests.append(seconds)

    monkeypatch.setattr("cli.shares.monotonic", lambda: next(clock))
    monkeypatch.setattr("cli.shares.asyncio.sleep", rest)
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
