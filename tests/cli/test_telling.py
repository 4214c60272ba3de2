"""The loop that tells people of changes in their case."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from sqlalchemy import Connection, func, select

from casework.cases import save_person
from casework.noticing import Newsroom
from cli.telling import Teller
from flows.quiet import NIGHT
from storage.database import Database
from storage.outbox_rows import outbox
from tests.casework.test_noticing import HOUSED, NOON, PROFILES, Town
from tests.casework.world import clerk

PATIENCE = 20.0


async def test_a_change_within_the_process_is_told_at_once(database: Database) -> None:
    """The console writes by the very connection that looks for writes of others."""
    told = asyncio.Event()

    def change(connection: Connection) -> None:
        actor = clerk(connection)
        values = HOUSED | {"kennisgeving": HOUSED["brp"]}
        save_person(connection, actor, "HS-1", values, NOON)

    with database.transaction() as connection:
        actor = clerk(connection)
        room = Newsroom({actor.municipality_id: PROFILES["heemstede"]}, NIGHT)
        town = Town(connection, actor, room)
        town.chat(1, town.person("HS-1", **HOUSED))
    teller = Teller(database, [room], lambda: NOON, told.set)
    task = asyncio.create_task(teller.run())
    try:
        async with asyncio.timeout(PATIENCE):
            await told.wait()
            told.clear()
            before = await database.run(_said)
            await database.run(change)
            await told.wait()
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
    assert await database.run(_said) == before + 1


def _said(connection: Connection) -> int:
    return connection.scalar(select(func.count()).select_from(outbox)) or 0
