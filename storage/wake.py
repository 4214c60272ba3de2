"""Knowing at once that another process wrote something to send.

SQLite: `PRAGMA data_version` is asked every quarter of a second. PostgreSQL: NOTIFY, sent
with the commit.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from sqlalchemy import Connection

if TYPE_CHECKING:
    from storage.database import Database

CHANNEL = "wegwijs"
POLL_SECONDS = 0.25
RECONNECT_SECONDS = 1.0


def signal(connection: Connection) -> None:
    """Tell other processes, once this transaction is committed, that there is work."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(f"NOTIFY {CHANNEL}")


async def watch(database: Database, on_change: Callable[[], None]) -> None:
    """Call `on_change` whenever another process may have written. Runs until cancelled."""
    if database.dialect == "sqlite":
        await _poll(database, on_change)
    await _listen(database, on_change)


async def _poll(database: Database, on_change: Callable[[], None]) -> None:
    while True:
        if await database.notice_foreign_writes():
            on_change()
        await asyncio.sleep(POLL_SECONDS)


async def _listen(database: Database, on_change: Callable[[], None]) -> None:
    """Listens anew after a lost connection; what was missed meanwhile counts as a change."""
    import psycopg

    while True:
        try:
            await _listen_once(database, on_change)
        except psycopg.OperationalError:
            await asyncio.sleep(RECONNECT_SECONDS)


async def _listen_once(database: Database, on_change: Callable[[], None]) -> None:
    import psycopg

    address = database.address.set(drivername="postgresql").render_as_string(hide_password=False)
    async with await psycopg.AsyncConnection.connect(address, autocommit=True) as connection:
        await connection.execute(f"LISTEN {CHANNEL}")
        on_change()
        async for _ in connection.notifies():
            on_change()
