"""The one door to the database: SQLite (embedded) or PostgreSQL, work done in threads."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from time import monotonic
from typing import Any, Literal, TypeVar

import structlog
from sqlalchemy import URL, Connection, Engine, RootTransaction, create_engine, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, OperationalError
from sqlalchemy.pool import NullPool

from storage import json_columns, sqlite
from storage.errors import BadAddressError, BadDatabaseError, BusyError, UncleanError
from storage.revision import is_at_head

T = TypeVar("T")

POSTGRESQL_CONNECTIONS = 4
READERS = 2
PATIENCE = 60.0
"""Seconds that a unit of work waits for another process that writes to the SQLite file."""

_BUSY = "another process has been writing to the database for long; nothing was done"

_JSON: dict[str, Any] = {
    "json_serializer": json_columns.written,
    "json_deserializer": json_columns.read,
}

log = structlog.get_logger()


class Database:
    """A database that answers. Made by `open`; one a process."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.address: URL = engine.url
        self.dialect: Literal["sqlite", "postgresql"] = (
            "sqlite" if engine.dialect.name == "sqlite" else "postgresql"
        )
        threads = 1 if self.dialect == "sqlite" else POSTGRESQL_CONNECTIONS
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix="storage")
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="storage-reader")
        self._writer: Connection | None = None
        self._seen_version: int | None = None
        self._ending = False
        self.after_commit: list[Callable[[Connection], None]] = []
        """Called in the thread of each transaction of this process once it is committed."""

    @classmethod
    def open(cls, url: str) -> Database:
        """`sqlite:///file.db` or `postgresql://…`. BadDatabaseError when it does not answer."""
        address = _parse(url)
        engine = _sqlite(address) if address.drivername == "sqlite" else _postgresql(address)
        try:
            engine.connect().close()
        except DBAPIError as error:
            engine.dispose()
            problem = " ".join(str(error.orig).split())  # libpq's comes in several lines
            raise BadDatabaseError(f"{_public(address)}: {problem}") from error
        return cls(engine)

    async def run(self, work: Callable[[Connection], T], patience: float | None = None) -> T:
        """Do one unit of work in a thread, as one transaction: committed, or rolled back when it raises.

        SQLite has one such thread, so work never waits for a lock of its own process. Work
        that was begun is finished also when the waiting task is cancelled. BusyError when it
        could not begin within `patience` seconds (`PATIENCE` of its own where it is None).
        """
        until = None if patience is None else monotonic() + patience
        begun = self._threads.submit(self._work, work, until)
        done = asyncio.wrap_future(begun)
        if patience is not None:
            await asyncio.wait({done}, timeout=patience)
            if begun.cancel():
                raise BusyError(_BUSY)
        return await done

    async def read(self, work: Callable[[Connection], T]) -> T:
        """Do work that only reads, in a thread of its own: it sees what is committed, and waits
        for nobody who writes."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._readers, self._look, work)

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """One unit of work in this thread, for the command line and tests: all of it, or nothing."""
        with self.engine.connect() as connection, self._told(connection), connection.begin():
            yield connection

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """A transaction that only reads, and sees one moment to its end; it holds up nobody."""
        if self.dialect == "sqlite":
            with sqlite.reading(self.engine) as connection:
                yield connection
            return
        options = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
        with (
            self.engine.connect().execution_options(**options) as connection,
            connection.begin(),
        ):
            yield connection

    def migrate(self) -> None:
        """Bring the tables to this program's schema; whatever is there is kept."""
        if not self._is_at_head():
            from storage.migrating import upgrade

            upgrade(self.engine)

    def is_current(self) -> bool:
        """Whether the tables are those of this program. StaleSchemaError when they are newer."""
        if self._is_at_head():
            return True
        from storage.migrating import is_current

        with self.engine.connect() as connection:
            return is_current(connection)

    async def notice_foreign_writes(self) -> bool:
        """SQLite: whether another process (or another connection) wrote since the last call."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._threads, self._version_changed)

    def dedicated_connection(self) -> Connection:
        """PostgreSQL: a connection outside the pool, each statement its own transaction."""
        return create_engine(
            self.address, poolclass=NullPool, isolation_level="AUTOCOMMIT"
        ).connect()

    async def write_back(self) -> None:
        """SQLite: move what was committed into the main file, beside whoever writes: a commit
        that has to do it would be late. To be called now and then."""
        if self.dialect == "sqlite":
            loop = asyncio.get_running_loop()
            await loop.run_in_executor(self._readers, self._write_back)

    def checkpoint(self) -> None:
        """SQLite: move everything into the main file, so that no trace of what was erased
        stays in the write-ahead log."""
        if self.dialect == "sqlite":
            with self.engine.connect() as connection:
                sqlite.checkpoint(connection)

    def scrub(self) -> None:
        """SQLite: leave no rest of erased rows in the file, if an erasure asked for that.

        UncleanError when others hold the file; the next `scrub` tries again.
        """
        if self.dialect == "sqlite":
            with self.engine.connect() as connection:
                if sqlite.needs_scrub(connection) and not sqlite.scrub(connection):
                    raise UncleanError(
                        "erased, but the file is in use, so rests may still stand in it: "
                        "stop what reads it (a backup?); the next command finishes this"
                    )

    async def close(self) -> None:
        """Finish what was begun and let go of every connection."""
        await asyncio.to_thread(self.dispose)

    def dispose(self) -> None:
        """The same as `close`, where there is no event loop."""
        self._ending = True
        self._threads.shutdown()
        self._readers.shutdown()
        if self._writer is not None:
            self._writer.close()
        self.engine.dispose()

    def _is_at_head(self) -> bool:
        with self.engine.connect() as connection:
            return is_at_head(connection)

    def _write_back(self) -> None:
        with self.engine.connect() as connection:
            sqlite.write_back(connection)

    def _look(self, work: Callable[[Connection], T]) -> T:
        if self.dialect == "sqlite":
            with sqlite.reading(self.engine) as connection:
                return work(connection)
        reading = self.engine.connect().execution_options(postgresql_readonly=True)
        with reading as connection, connection.begin():
            return work(connection)

    def _work(self, work: Callable[[Connection], T], until: float | None) -> T:
        if self.dialect == "postgresql":
            with self.transaction() as connection:
                return work(connection)
        writer = self._own_writer()
        begun_by = monotonic() + PATIENCE if until is None else until
        with self._told(writer), self._begun(writer, begun_by):
            return work(writer)

    @contextmanager
    def _told(self, connection: Connection) -> Iterator[None]:
        """Around a transaction: who waits for what it wrote can see it when told."""
        yield
        for tell in tuple(self.after_commit):
            tell(connection)

    def _begun(self, writer: Connection, until: float) -> RootTransaction:
        """SQLite: waits calmly while another process writes for long (an import): nothing was
        begun, so nothing is lost. Not longer than `until`, nor when an end is asked for."""
        while True:
            try:
                return writer.begin()
            except OperationalError as error:
                if not sqlite.is_busy(error.orig):
                    raise
                if self._ending or monotonic() > until:
                    raise BusyError(_BUSY) from error
                log.warning("waiting for another process that writes to the database")

    def _own_writer(self) -> Connection:
        """SQLite: kept by the one thread, so that `data_version` tells others' writes."""
        if self._writer is None:
            self._writer = self.engine.connect()
        return self._writer

    def _version_changed(self) -> bool:
        version = sqlite.data_version(self._own_writer())
        before, self._seen_version = self._seen_version, version
        return before is not None and before != version


def _parse(url: str) -> URL:
    try:
        address = make_url(url)
    except (ArgumentError, ValueError):
        raise BadAddressError("not an address of a database; like sqlite:///wegwijs.db") from None
    if address.drivername in ("postgres", "postgresql"):
        return address.set(drivername="postgresql+psycopg")
    if address.drivername != "sqlite":
        raise BadAddressError(
            f"{address.drivername}: only sqlite:///… and postgresql://… are known"
        )
    if address.database in (None, "", ":memory:"):
        raise BadAddressError("SQLite needs a file: sqlite:///wegwijs.db")
    return address


def _sqlite(address: URL) -> Engine:
    sqlite.make_private(str(address.database))
    return sqlite.prepare(create_engine(address, hide_parameters=True, **_JSON))


def _postgresql(address: URL) -> Engine:
    return create_engine(
        address,
        pool_size=POSTGRESQL_CONNECTIONS,
        max_overflow=4,
        pool_pre_ping=True,
        **_JSON,
        hide_parameters=True,  # they are what people wrote, and errors end up in logs
    )


def _public(address: URL) -> str:
    return address.render_as_string(hide_password=True)
