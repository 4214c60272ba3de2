"""Work on everybody that keeps no reply waiting."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from time import monotonic

from sqlalchemy import Connection

from storage.database import Database


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
