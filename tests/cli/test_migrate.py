from __future__ import annotations

from collections.abc import Callable, Iterator

import psycopg
import pytest

from storage.database import Database
from storage.municipalities import list_municipalities
from tests.cli.conftest import Shell


def homes(address: str) -> list[str]:
    database = Database.open(address)
    with database.transaction() as connection:
        names = [home.name for home in list_municipalities(connection)]
    database.dispose()
    return names


@pytest.fixture
def empty_postgresql(postgresql_server: Callable[[str], str]) -> Iterator[str]:
    """The address of a PostgreSQL database without tables."""
    with psycopg.connect(postgresql_server("postgres"), autocommit=True) as connection:
        connection.execute("CREATE DATABASE to_migrate")
        yield postgresql_server("to_migrate")
        connection.execute("DROP DATABASE to_migrate WITH (FORCE)")


def test_a_new_file_gets_tables_and_municipality(bare: Shell) -> None:
    done = bare("migrate", municipality="heemstede")
    assert (done.code, done.out) == (0, "")
    assert "municipality heemstede is there" in done.err
    assert homes(bare.database) == ["heemstede"]
    assert bare("migrate", municipality="heemstede").code == 0
    assert homes(bare.database) == ["heemstede"]


def test_postgresql_is_migrated_only_when_asked(bare: Shell, empty_postgresql: str) -> None:
    settings = {"database_url": empty_postgresql, "municipality": "heemstede"}
    refused = bare("person", "list", **settings)
    assert refused.code == 1
    assert "wegwijs migrate" in refused.err
    assert bare("migrate", **settings).code == 0
    assert homes(empty_postgresql) == ["heemstede"]
    assert bare("person", "list", **settings).code == 0


def test_without_a_municipality_it_says_which_there_are(bare: Shell) -> None:
    done = bare("migrate")
    assert done.code == 0
    assert "heemstede" in done.err
    assert homes(bare.database) == []


def test_the_municipalities_of_a_file_of_bots(bare: Shell) -> None:
    path = bare.write(
        "bots.toml", '[[bot]]\nname = "one"\ntoken = "1:x"\nmunicipality = "heemstede"\n'
    )
    assert bare("migrate", bots_file=path).code == 0
    assert homes(bare.database) == ["heemstede"]


def test_an_unknown_municipality_is_refused(bare: Shell) -> None:
    refused = bare("migrate", municipality="atlantis")
    assert refused.code == 2
    assert "'atlantis'" in refused.err
    assert homes(bare.database) == []
