"""The migrations make exactly the tables of the models, on both databases."""

from __future__ import annotations

from storage import migrating
from storage.database import Database


def test_migrations_are_the_models(database: Database) -> None:
    with database.transaction() as connection:
        assert migrating.differences(connection) == []
    assert database.is_current()
