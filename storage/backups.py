"""All rows of the database as lines of JSON, and back: the same for SQLite and PostgreSQL.

The first line tells the schema and the columns with their kinds, so that a later program can
put an older backup back: into the tables of that schema, which it then migrates. Then for each
table its name and its rows; the last line counts them.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import IO, Any, TypeVar

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Connection,
    Date,
    Float,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    bindparam,
    delete,
    insert,
    inspect,
    select,
    text,
)
from sqlalchemy.types import TypeEngine
from sqlmodel.sql.sqltypes import UTCDateTime

from storage import sqlite
from storage.base import BIG_ID
from storage.database import Database
from storage.errors import BackupError
from storage.revision import HEAD
from storage.schema import metadata

T = TypeVar("T")

FLEETING = frozenset({"staff_session", "spent_login", "login_link", "halt"})
"""Tables that are left out: what was ended since must not come back."""
KINDS: Mapping[str, TypeEngine[Any]] = {
    "moment": UTCDateTime(),
    "day": Date(),
    "bytes": LargeBinary(),
    "json": JSON(none_as_null=True),
    "truth": Boolean(),
    "float": Float(),
    "number": BIG_ID,
    "plain": String(),
}
"""How a column's values stand in a line, and how they are put into a table again."""
_AT_ONCE = 1000
_BYTES_AT_ONCE = 4_000_000
_REFERENCES = text(
    "SELECT conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid) "
    "FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace"
)


@dataclass(frozen=True, slots=True)
class Backup:
    """What the first line tells."""

    made_at: datetime
    revision: str
    columns: Mapping[str, Mapping[str, str]]
    """Of each table: the columns, and the kind of each."""


def write_backup(database: Database, out: IO[bytes], now: datetime) -> Mapping[str, int]:
    """Write everything that was committed at one moment; returns how many rows of each table.

    Nobody waits for it, and it waits for nobody.
    """
    tables = [table for table in metadata.sorted_tables if table.name not in FLEETING]
    columns = {table.name: {one.name: _kind(one) for one in table.columns} for table in tables}
    _put(out, {"made_at": now.isoformat(), "revision": HEAD, "columns": columns})
    counts = {}
    with database.snapshot() as connection:
        for table in tables:
            _put(out, {"table": table.name})
            counts[table.name] = _write_rows(connection, table, out)
    _put(out, {"rows": counts})
    return counts


def read_start(lines: Iterator[bytes]) -> Backup:
    """The first line. BackupError where it is none of ours."""
    try:
        told = json.loads(next(lines))
        made_at = datetime.fromisoformat(told["made_at"])
        return Backup(made_at, str(told["revision"]), told["columns"])
    except (StopIteration, ValueError, KeyError, TypeError):
        raise BackupError("this is no backup of Wegwijs") from None


def put_back(
    database: Database, backup: Backup, lines: Iterator[bytes], finish: Callable[[Connection], T]
) -> T:
    """Make the tables, fill them, and `finish`; on PostgreSQL as one transaction.

    BackupError where there are tables already, or a line is not as it should be.
    """
    with database.engine.connect() as connection:
        if database.dialect == "postgresql":
            with connection.begin():
                _fill(connection, backup, lines)
                return finish(connection)
        sqlite.set_foreign_keys(connection, False)
        with connection.begin():
            _fill(connection, backup, lines)
        sqlite.set_foreign_keys(connection, True)
        with connection.begin():
            return finish(connection)


def _fill(connection: Connection, backup: Backup, lines: Iterator[bytes]) -> None:
    from storage.migrating import check_references, upgrade_to

    if inspect(connection).has_table("alembic_version"):
        raise BackupError("there is a database already; a backup is put back where there is none")
    upgrade_to(connection, backup.revision)
    with _without_references(connection):
        _read_tables(connection, backup, lines)
    check_references(connection)
    upgrade_to(connection, "head")
    if connection.dialect.name == "postgresql":
        _count_on(connection)


def _read_tables(connection: Connection, backup: Backup, lines: Iterator[bytes]) -> None:
    counts: dict[str, int] = {}
    held: list[dict[str, Any]] = []
    table: Table | None = None
    size = 0
    for line in lines:
        told = _parsed(line)
        if isinstance(told, list) and table is not None:
            kinds = backup.columns[table.name]
            held.append(_read_row(kinds, told))
            size += len(line)
            counts[table.name] += 1
            if len(held) < _AT_ONCE and size < _BYTES_AT_ONCE:
                continue
        if held and table is not None:
            connection.execute(insert(table), held)
            held, size = [], 0
        if isinstance(told, dict) and "table" in told:
            table = _table(backup, told["table"])
            connection.execute(delete(table))
            counts[table.name] = 0
        elif isinstance(told, dict):
            _check_counts(told, counts, lines)
            return
    raise BackupError("the end of the backup is missing")


def _parsed(line: bytes) -> Any:
    try:
        return json.loads(line)
    except ValueError:
        raise BackupError("a line of the backup is not as it should be") from None


def _check_counts(
    told: Mapping[str, Any], counts: Mapping[str, int], rest: Iterator[bytes]
) -> None:
    if told.get("rows") != counts or next(rest, None) is not None:
        raise BackupError("the backup does not hold what it says that it holds")


def _table(backup: Backup, name: str) -> Table:
    """As it was in the schema of the backup, as far as putting values in goes."""
    if name not in backup.columns:
        raise BackupError(f"the backup holds a table that it does not name: {name}")
    columns = backup.columns[name].items()
    return Table(name, MetaData(), *(Column(one, _type(kind)) for one, kind in columns))


def _type(kind: str) -> TypeEngine[Any]:
    try:
        return KINDS[kind]
    except KeyError:
        raise BackupError(f"a column is of an unknown kind: {kind}") from None


def _kind(column: Column[Any]) -> str:
    """The first of `KINDS` that the column is of: an enum and a text are `plain`."""
    if isinstance(column.type, Integer):
        return "number"
    found = (kind for kind, one in KINDS.items() if isinstance(column.type, type(one)))
    return next(found, "plain")


def _write_rows(connection: Connection, table: Table, out: IO[bytes]) -> int:
    count = 0
    rows = connection.execution_options(yield_per=_AT_ONCE).execute(
        select(table).order_by(*table.primary_key.columns)
    )
    for row in rows:
        _put(out, [_written(cell) for cell in row])
        count += 1
    return count


def _written(cell: Any) -> Any:
    match cell:
        case datetime() | date():
            return cell.isoformat()
        case bytes() | memoryview():
            return base64.b64encode(cell).decode()
    return cell


def _read_row(kinds: Mapping[str, str], cells: list[Any]) -> dict[str, Any]:
    try:
        pairs = zip(kinds.items(), cells, strict=True)
        return {name: _read(kind, cell) for (name, kind), cell in pairs}
    except (ValueError, TypeError):
        raise BackupError("a row of the backup is not as it should be") from None


def _read(kind: str, cell: Any) -> Any:
    if cell is None:
        return None
    match kind:
        case "moment":
            return datetime.fromisoformat(cell)
        case "day":
            return date.fromisoformat(cell)
        case "bytes":
            return base64.b64decode(cell, validate=True)
    return cell


def _put(out: IO[bytes], told: object) -> None:
    out.write(json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode() + b"\n")


@contextmanager
def _without_references(connection: Connection) -> Iterator[None]:
    """PostgreSQL: rows come in any order, and all references are checked at the end."""
    if connection.dialect.name == "sqlite":
        yield
        return
    references = connection.execute(_REFERENCES).all()
    for table, name, _ in references:
        connection.exec_driver_sql(f"ALTER TABLE {table} DROP CONSTRAINT {name}")
    yield
    for table, name, definition in references:
        connection.exec_driver_sql(f"ALTER TABLE {table} ADD CONSTRAINT {name} {definition}")


def _count_on(connection: Connection) -> None:
    """PostgreSQL: a new row's id comes after those that were put back."""
    numbered = text("SELECT pg_get_serial_sequence(:name, 'id')")
    for table in metadata.sorted_tables:
        if "id" in table.c and (sequence := connection.scalar(numbered, {"name": table.name})):
            last = connection.scalar(select(table.c.id).order_by(table.c.id.desc()).limit(1))
            if last is not None:
                moved = text("SELECT setval(CAST(:sequence AS regclass), :last)")
                bound = moved.bindparams(bindparam("sequence", type_=String()))
                connection.execute(bound, {"sequence": sequence, "last": last})
