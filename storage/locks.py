"""Who may send for a bot, and which process may run on a SQLite file: at most one.

SQLite: a lock on a file beside the database, which the system lets go of when the process
dies. PostgreSQL: an advisory lock of a connection kept for it, freed when that is lost.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Any

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from storage.database import Database
from storage.errors import AlreadyRunningError

_TAKE = text("SELECT pg_try_advisory_lock(hashtextextended('wegwijs sender ' || :bot, 2))")
_ALIVE = text("SELECT 1")


@contextmanager
def run_lock(database: Database) -> Iterator[None]:
    """Hold a SQLite file for one `run`. AlreadyRunningError when another holds it.

    PostgreSQL needs none: there `bot_lock` elects each bot's one sender.
    """
    if database.dialect == "postgresql":
        yield
        return
    with file_lock(str(database.address.database)):
        yield


@contextmanager
def file_lock(path: str) -> Iterator[None]:
    """Hold this SQLite file, whether it is there or not. AlreadyRunningError."""
    with open(f"{path}.lock", "a+") as file:
        if not lock_file(file):
            raise AlreadyRunningError(
                f"another wegwijs runs on {path} already; stop it first, or use PostgreSQL for several"
            )
        yield


class BotLock:
    """The right to send for one bot, once `acquire` said True."""

    def __init__(self, database: Database, bot: str) -> None:
        self._database = database
        self._bot = {"bot": bot}
        self._connection: Connection | None = None

    def acquire(self) -> bool:
        """Try to become the sender. On SQLite `run_lock` decided already: always True."""
        if self._database.dialect == "sqlite" or self.is_held():
            return True
        connection = self._database.dedicated_connection()
        if connection.scalar(_TAKE, self._bot):
            self._connection = connection
            return True
        connection.close()
        return False

    def is_held(self) -> bool:
        """Whether this process still is the sender: a lost connection ends it."""
        if self._database.dialect == "sqlite":
            return True
        if self._connection is None:
            return False
        try:
            self._connection.execute(_ALIVE)
        except DBAPIError:
            self.release()
        return self._connection is not None

    def release(self) -> None:
        """Let another become the sender."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None


if sys.platform == "win32":
    import msvcrt

    def lock_file(file: IO[Any]) -> bool:
        file.seek(0)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def lock_file(file: IO[Any]) -> bool:
        try:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
