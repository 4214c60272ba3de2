"""The database of this installation, ready to be worked with."""

from __future__ import annotations

from cli.erasures import remember_erasures
from cli.settings import Settings
from storage.database import Database
from storage.errors import StaleSchemaError
from storage.wake import after_erasure


def open_database(settings: Settings) -> Database:
    """The database with this program's schema: SQLite is migrated, PostgreSQL must be.

    An erasure that could not be finished is finished first. Raises StorageError.
    """
    database = Database.open(settings.database_url)
    try:
        _make_ready(database)
        after_erasure(database, lambda: remember_erasures(settings, database))
    except BaseException:
        database.dispose()
        raise
    return database


def _make_ready(database: Database) -> None:
    if database.dialect == "sqlite":
        database.migrate()
    elif not database.is_current():
        raise StaleSchemaError("the database has an older schema: run `wegwijs migrate` first")
    database.scrub()
