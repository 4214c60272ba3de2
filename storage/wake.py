"""Knowing at once that another process wrote something to send.

SQLite: `PRAGMA data_version` is asked every quarter of a second. PostgreSQL: NOTIFY, sent
with the commit.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING

from sqlalchemy import Connection

if TYPE_CHECKING:
    from storage.database import Database

CHANNEL = "wegwijs"
REMINDERS = "new reminders"
"""Under this name a connection remembers that its transaction wrote some."""
BROADCASTS = "moved broadcasts"
"""The same, of broadcasts that began, went on or stopped."""
ANSWERS = "new answers"
"""The same, of what colleagues send by hand (answers, try-outs) and of files to fetch."""
CASES = "changed cases"
"""The same, of what was changed in somebody's case."""
TEXTS = "other texts"
"""The same, of what translators approved, undid or recorded."""
ERASURES = "new erasures"
"""The same, of people who were erased."""
POLL_SECONDS = 0.25
RECONNECT_SECONDS = 1.0


def signal(connection: Connection) -> None:
    """Tell other processes, once this transaction is committed, that there is work."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(f"NOTIFY {CHANNEL}")


def signal_reminders(connection: Connection) -> None:
    """The same, for reminders: also within this process, to `on_new_reminders`."""
    connection.info[REMINDERS] = True
    signal(connection)


def signal_broadcasts(connection: Connection) -> None:
    """The same, for broadcasts."""
    connection.info[BROADCASTS] = True
    signal(connection)


def signal_answers(connection: Connection) -> None:
    """The same, for what colleagues send by hand and files to fetch: to `on_new_answers`."""
    connection.info[ANSWERS] = True
    signal(connection)


def signal_cases(connection: Connection) -> None:
    """The same, for changes of somebody's case: to `on_changed_cases`."""
    connection.info[CASES] = True
    signal(connection)


def signal_texts(connection: Connection) -> None:
    """The same, for texts that are said otherwise from now on: to `on_other_texts`."""
    connection.info[TEXTS] = True
    signal(connection)


def note_erasure(connection: Connection) -> None:
    """Somebody was erased in this transaction: to `after_erasure`, once it is committed."""
    connection.info[ERASURES] = True


def after_erasure(database: Database, told: Callable[[], object]) -> None:
    """Call `told`, in whatever thread, once an erasure is committed; as long as the process is."""

    def committed(connection: Connection) -> None:
        if connection.info.pop(ERASURES, False):
            told()

    database.after_commit.append(committed)


def on_new_reminders(
    database: Database, woken: Callable[[], object]
) -> AbstractContextManager[None]:
    """Call `woken`, in whatever thread, once a transaction with new reminders is committed."""
    return _after_commit(database, REMINDERS, woken)


def on_moved_broadcasts(
    database: Database, woken: Callable[[], object]
) -> AbstractContextManager[None]:
    """The same, when a broadcast was moved to another state."""
    return _after_commit(database, BROADCASTS, woken)


def on_new_answers(database: Database, woken: Callable[[], object]) -> AbstractContextManager[None]:
    """The same, of answers and of files to fetch."""
    return _after_commit(database, ANSWERS, woken)


def on_changed_cases(
    database: Database, woken: Callable[[], object]
) -> AbstractContextManager[None]:
    """The same, of changes of somebody's case that are still to be told."""
    return _after_commit(database, CASES, woken)


def on_other_texts(database: Database, woken: Callable[[], object]) -> AbstractContextManager[None]:
    """The same, when translators approved, undid or recorded something."""
    return _after_commit(database, TEXTS, woken)


@contextmanager
def _after_commit(database: Database, name: str, woken: Callable[[], object]) -> Iterator[None]:
    def committed(connection: Connection) -> None:
        if connection.info.pop(name, False):
            woken()

    database.after_commit.append(committed)
    try:
        yield
    finally:
        database.after_commit.remove(committed)


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
