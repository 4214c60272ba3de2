"""SQLite made safe: every commit on disk, foreign keys kept, deleted text overwritten."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime

from sqlalchemy import Connection, DateTime, Dialect, Engine, event
from sqlalchemy.dialects.sqlite import DATETIME
from sqlalchemy.pool import ConnectionPoolEntry

PRAGMAS = (
    "busy_timeout = 5000",
    "journal_mode = WAL",
    "synchronous = FULL",
    "wal_autocheckpoint = 8000",
    "foreign_keys = ON",
    "secure_delete = ON",
    "cache_size = -1000",
)
"""Each connection keeps at most 1 MB of pages: the system keeps the file at hand besides.

The log is written back by `write_back`, and by a commit only where it has grown to 32 MB: who
commits waits for that, and so does whoever waits for the answer."""

_READS = {"wegwijs_only_reads": True}
"""Marks the connections of `reading`."""


class _Moment(DATETIME):
    """Kept as SQLAlchemy keeps it, and written four times as fast: every row has a few."""

    def bind_processor(self, dialect: Dialect) -> Callable[[datetime | None], str | None]:  # noqa: ARG002
        return _without_zone


def _without_zone(moment: datetime | None) -> str | None:
    """`2026-03-29 01:30:00.000000` of a moment in UTC."""
    return None if moment is None else moment.isoformat(" ", "microseconds")[:26]


def prepare(engine: Engine) -> Engine:
    """Set the pragmas on each connection, and begin each transaction as a writer, unless it
    only reads (`reading`).

    A transaction that begins by reading and writes later fails at once, whatever the busy
    timeout, when another wrote in between; BEGIN IMMEDIATE waits for its turn instead.
    """
    engine.dialect.colspecs = {**engine.dialect.colspecs, DateTime: _Moment}
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    return engine


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A transaction that reads what is committed: it waits for no writer, and can not write."""
    with engine.connect().execution_options(**_READS) as connection:
        _execute(connection, "PRAGMA query_only = ON")
        try:
            with connection.begin():
                yield connection
        finally:
            _execute(connection, "PRAGMA query_only = OFF")


def make_private(path: str) -> None:
    """Create the file, readable by its owner alone; SQLite gives its log the same rights."""
    with suppress(OSError):  # it exists, or cannot be made: SQLite says what is wrong
        os.close(os.open(path, os.O_CREAT | os.O_EXCL, 0o600))


def data_version(connection: Connection) -> int:
    """A number that changes when another connection has committed."""
    return int(_execute(connection, "PRAGMA data_version").fetchone()[0])


def write_back(connection: Connection) -> None:
    """Write the log back into the file as far as nobody reads it; nobody waits for it."""
    _execute(connection, "PRAGMA wal_checkpoint(PASSIVE)")


def checkpoint(connection: Connection) -> None:
    """Write the log back into the file and empty it."""
    _execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)")


def ask_to_scrub(connection: Connection) -> None:
    """Note, in this transaction, that the file holds rests of deleted rows (`scrub`)."""
    connection.exec_driver_sql("PRAGMA user_version = 1")


def needs_scrub(connection: Connection) -> bool:
    return bool(_execute(connection, "PRAGMA user_version").fetchone()[0])


def scrub(connection: Connection) -> bool:
    """Write the file anew without rests of deleted rows; False when others read it still.

    `secure_delete` overwrites a deleted row where it stands, but not the older copies that
    stay behind in a page when its rows were moved to another.
    """
    try:
        _execute(connection, "VACUUM")
        if _execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
            return False
        _execute(connection, "PRAGMA user_version = 0")
        return True
    except sqlite3.OperationalError as error:
        if is_busy(error):
            return False
        raise


def is_busy(error: BaseException | None) -> bool:
    """Whether another connection held the file."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def set_foreign_keys(connection: Connection, on: bool) -> None:
    """Outside a transaction; inside one SQLite passes over it in silence."""
    _execute(connection, f"PRAGMA foreign_keys = {'ON' if on else 'OFF'}")


def _execute(connection: Connection, statement: str) -> sqlite3.Cursor:
    """Past SQLAlchemy, which would begin a transaction first."""
    driver = connection.connection.driver_connection
    if not isinstance(driver, sqlite3.Connection):
        raise TypeError("not a connection of SQLite")
    return driver.execute(statement)


def _set_up(driver: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
    driver.isolation_level = None
    for pragma in PRAGMAS:
        driver.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    only_reads = _READS.items() <= connection.get_execution_options().items()
    connection.exec_driver_sql("BEGIN" if only_reads else "BEGIN IMMEDIATE")
