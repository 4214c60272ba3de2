"""The migrations make exactly the tables of the models, on both databases, and keep rows."""

from __future__ import annotations

import shutil
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import BigInteger, Connection, Integer, Table, inspect, select, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import StatementError
from sqlalchemy.schema import CreateIndex
from sqlmodel.sql.sqltypes import UTCDateTime

from storage import migrating, outbox, revision, schema
from storage.chats import NewChat, create_chats
from storage.database import Database
from storage.errors import StaleSchemaError
from storage.people import find_person
from storage.schema import metadata
from tests.databases import NewAddress
from tests.storage.world import BOT, NOW, make_person, make_world, message, states

TABLES = list(metadata.tables.values())
DIALECTS = (sqlite.dialect(), postgresql.dialect())  # type: ignore[no-untyped-call]
NEXT = "9000"
"""A step after the newest."""
SMALL_NUMBERS = {"gesprekken", "attempts", "seconds", "priority"}


def test_the_migrations_are_the_models(database: Database) -> None:
    assert database.is_current()
    with database.transaction() as connection:
        assert migrating.differences(connection) == []
        tables = set(inspect(connection).get_table_names())
        assert tables == {table.name for table in TABLES} | {"alembic_version"}


def test_migrating_again_changes_nothing(database: Database) -> None:
    with database.transaction() as connection:
        outbox.put(connection, [message(make_world(connection).chats[0])])
    database.migrate()
    with database.transaction() as connection:
        assert states(connection) == ["waiting"]


def test_the_newest_migration_is_the_one_the_program_knows() -> None:
    assert ScriptDirectory(str(migrating.SCRIPTS)).get_current_head() == revision.HEAD


def test_an_empty_database_is_not_current_until_migrated(tmp_path: Path) -> None:
    database = Database.open(f"sqlite:///{tmp_path / 'new.db'}")
    assert not database.is_current()
    database.migrate()
    assert database.is_current()
    database.dispose()


def test_tables_of_a_newer_program_are_left_alone(database: Database) -> None:
    with database.transaction() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(StaleSchemaError, match=r"9999.*newer"):
        database.is_current()
    with pytest.raises(StaleSchemaError, match="newer"):
        database.migrate()


def test_a_failed_migration_changes_nothing(
    new_address: NewAddress, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """SQLite: what a broken step did before it broke is undone, and keys are kept again."""
    head = revision.HEAD
    database = Database.open(new_address("sqlite"))
    broken = (
        f"revision, down_revision = '{NEXT}', '{revision.HEAD}'\n"
        "from alembic import op\n"
        "def upgrade():\n"
        "    op.drop_table('audit')\n"
        '    op.execute("INSERT INTO chat_person (chat_id, person_id, joined_at)'
        " VALUES (1, 2, '2026-01-01')\")\n"
    )
    _add_script(monkeypatch, tmp_path, broken)
    with pytest.raises(StaleSchemaError, match="would break references"):
        database.migrate()
    with database.transaction() as connection:
        assert "audit" in inspect(connection).get_table_names()
        assert connection.scalar(text("SELECT version_num FROM alembic_version")) == head
        assert connection.scalar(text("PRAGMA foreign_keys")) == 1
    database.dispose()


def test_changing_a_table_keeps_the_rows_that_refer_to_it(
    new_address: NewAddress, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """SQLite copies the table and drops the old one: with foreign keys on, that cascades."""
    database = Database.open(new_address("sqlite"))
    with database.transaction() as connection:
        outbox.put(connection, [message(make_world(connection).chats[0])])
    step = (
        f"revision, down_revision = '{NEXT}', '{revision.HEAD}'\n"
        "import sqlalchemy as sa\n"
        "from alembic import op\n"
        "def upgrade():\n"
        "    with op.batch_alter_table('chat', recreate='always') as chat:\n"
        "        chat.alter_column('language', existing_type=sa.String(), type_=sa.String(2))\n"
    )
    _add_script(monkeypatch, tmp_path, step)
    database.migrate()
    with database.transaction() as connection:
        assert connection.scalar(text("SELECT version_num FROM alembic_version")) == NEXT
        assert states(connection) == ["waiting"]
    database.dispose()


def test_the_steps_can_be_taken_back(database: Database) -> None:
    scripts = migrating.SCRIPTS / "versions"
    with database.transaction() as connection:
        with Operations.context(MigrationContext.configure(connection)):
            for script in sorted(scripts.glob("v*.py"), reverse=True):
                names: dict[str, object] = {}
                exec(script.read_text(), names)
                names["downgrade"]()  # type: ignore[operator]
        assert inspect(connection).get_table_names() == ["alembic_version"]


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_numbers_that_may_be_large_have_64_bits(table: Table) -> None:
    for column in table.columns:
        if isinstance(column.type, Integer) and column.name not in SMALL_NUMBERS:
            assert isinstance(column.type, BigInteger), column
            on_postgresql = column.type.compile(dialect=postgresql.dialect())  # type: ignore[no-untyped-call]
            assert on_postgresql == "BIGINT"


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_moments_are_aware_and_everything_has_a_name(table: Table) -> None:
    for column in table.columns:
        if "DATETIME" in column.type.compile(dialect=sqlite.dialect()):
            assert isinstance(column.type, UTCDateTime), column
    assert all(constraint.name for constraint in table.constraints)


def test_an_index_of_some_rows_is_so_on_both_databases() -> None:
    indexes = {str(index.name): index for table in TABLES for index in table.indexes}
    ours = [str(CreateIndex(indexes["ix_outbox_due"]).compile(dialect=it)) for it in DIALECTS]
    assert all("WHERE state = 'waiting'" in statement for statement in ours)


def test_every_module_with_a_table_is_in_the_schema() -> None:
    known = {Path(str(module.__file__)).name for module in schema.TABLES}
    folder = Path(schema.__file__).parent
    holding = {path.name for path in folder.glob("*.py") if "table=True" in path.read_text()}
    assert holding == known


def test_ids_are_given_by_the_database_and_are_not_used_twice(database: Database) -> None:
    with database.transaction() as connection:
        chats = make_world(connection, 3).chats
        assert len({chat.id for chat in chats}) == 3
        assert all(chat.id > 0 for chat in chats)


def test_a_moment_comes_back_in_utc_whatever_zone_it_was_given_in(database: Database) -> None:
    summer = NOW.astimezone(timezone(timedelta(hours=2)))
    with database.transaction() as connection:
        chat = make_world(connection).chats[0]
        outbox.put(connection, [message(chat, send_at=summer)])
        kept = connection.scalar(select(outbox.outbox.c.send_at))
    assert kept == NOW
    assert kept.utcoffset() == timedelta(0)


def test_a_moment_without_a_zone_is_refused(database: Database) -> None:
    naive = datetime(2026, 9, 1, 10, 0)  # noqa: DTZ001
    with database.transaction() as connection:
        with pytest.raises(StatementError, match="timezone"):
            create_chats(connection, BOT, [_new_chat(connection)], naive)
        connection.rollback()


def test_enums_are_stored_by_their_values(database: Database) -> None:
    with database.transaction() as connection:
        world = make_world(connection)
        person = make_person(connection, world, leerroute="b1")
        stored = connection.execute(text("SELECT doelgroep, leerroute FROM person")).one()
        assert tuple(stored) == ("nareiziger", "b1")
        assert find_person(connection, world.municipality_id, person.number) == person


def _new_chat(connection: Connection) -> NewChat:
    return NewChat(make_world(connection).municipality_id, 5)


def _add_script(monkeypatch: pytest.MonkeyPatch, folder: Path, script: str) -> None:
    """The project's own migrations and one more."""
    copied = folder / "migrations"
    shutil.copytree(migrating.SCRIPTS, copied)
    (copied / "versions" / f"v{NEXT}_next.py").write_text(script)
    monkeypatch.setattr(migrating, "SCRIPTS", copied)
    monkeypatch.setattr(revision, "HEAD", NEXT)
