"""Bringing a database to the schema of this program (alembic, without its command line)."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text

from storage import sqlite
from storage.errors import StaleSchemaError
from storage.schema import metadata

SCRIPTS = Path(__file__).parent / "migrations"

_ONE_AT_A_TIME = text("SELECT pg_advisory_xact_lock(hashtextextended('wegwijs migrate', 0))")


def upgrade(engine: Engine) -> None:
    """All steps to the newest schema as one transaction: after an error nothing is changed."""
    with engine.connect() as connection:
        if connection.dialect.name == "sqlite":
            _upgrade_sqlite(connection)
        else:
            _upgrade_postgresql(connection)


def is_current(connection: Connection) -> bool:
    """Whether the tables are those of this program. StaleSchemaError when they are newer."""
    revision = MigrationContext.configure(connection).get_current_revision()
    scripts = ScriptDirectory.from_config(_config(connection))
    known = {script.revision for script in scripts.walk_revisions()}
    if revision is not None and revision not in known:
        raise StaleSchemaError(
            f"the database has schema {revision}, which this program does not know: "
            "it was made by a newer Wegwijs"
        )
    return revision == scripts.get_current_head()


def upgrade_to(connection: Connection, revision: str) -> None:
    """The steps up to `revision` (or `head`), within a transaction that was begun; on SQLite with
    foreign keys off. StaleSchemaError for one that this program does not know."""
    config = _config(connection)
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if revision not in known | {"head"}:
        raise StaleSchemaError(f"schema {revision} is unknown: it is of a newer Wegwijs")
    command.upgrade(config, revision)


def check_references(connection: Connection) -> None:
    """SQLite: StaleSchemaError where a row refers to one that is not there."""
    if connection.dialect.name == "sqlite":
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        if broken:
            raise StaleSchemaError(f"this would break references: {broken[:5]}")


def differences(connection: Connection) -> list[object]:
    """What the models have and the tables have not, or the other way round; [] is right."""
    context = MigrationContext.configure(connection, opts={"compare_type": True})
    return list(compare_metadata(context, metadata))


def write_migration(engine: Engine, message: str) -> None:
    """For developers: a new file in `migrations/versions` from what the models changed."""
    with engine.begin() as connection:
        command.revision(_config(connection), message, autogenerate=True)


def _upgrade_sqlite(connection: Connection) -> None:
    """Batch operations drop and copy tables: with foreign keys on that deletes child rows."""
    sqlite.set_foreign_keys(connection, False)
    try:
        with connection.begin():
            _run(connection)
            check_references(connection)
    finally:
        sqlite.set_foreign_keys(connection, True)


def _upgrade_postgresql(connection: Connection) -> None:
    """Replicas that start together take turns; the later ones find nothing to do."""
    with connection.begin():
        connection.execute(_ONE_AT_A_TIME)
        _run(connection)


def _run(connection: Connection) -> None:
    is_current(connection)
    command.upgrade(_config(connection), "head")


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config
