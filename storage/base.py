"""What every table shares: one metadata with named constraints, ids, moments and enums."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import fields
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from sqlalchemy import (
    ARRAY,
    BigInteger,
    ColumnElement,
    Connection,
    Enum,
    Executable,
    Insert,
    Integer,
    MetaData,
    Select,
    String,
    Table,
    any_,
    bindparam,
    func,
    inspect,
    literal,
    select,
)
from sqlalchemy.dialects import sqlite
from sqlmodel import Field, SQLModel

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql

R = TypeVar("R")

BIG_ID = BigInteger().with_variant(Integer(), "sqlite")
"""BIGINT; SQLite numbers rows by itself only where the type reads INTEGER (64 bits there too)."""
MOST_ID = 2**63 - 1

NAMES = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
}
"""A migration can only drop what has a name, the same on both databases."""


class Base(SQLModel):
    """The root of all tables. Moments are aware and come back in UTC on both databases."""

    metadata: ClassVar[MetaData] = MetaData(naming_convention=NAMES)
    model_config = {"defer_build": True}  # rows are built from columns; nothing validates them


class Row(Base):
    """A table with an id of its own."""

    id: int | None = Field(default=None, primary_key=True, sa_type=BIG_ID)


def as_text(kind: type[StrEnum]) -> Enum:
    """A column type that keeps the value of an enum as plain text."""
    return Enum(
        kind,
        native_enum=False,
        length=32,
        values_callable=lambda members: [member.value for member in members],
    )


def new_public_id() -> str:
    """96 random bits, safe in an address."""
    return secrets.token_urlsafe(12)


def table_of(model: type[SQLModel]) -> Table:
    """The Core table of a model."""
    found = inspect(model).local_table
    if not isinstance(found, Table):
        raise TypeError(f"{model.__name__} is not a table")
    return found


class Reader(Generic[R]):
    """Reads rows of a table as the frozen dataclass whose fields name the columns."""

    def __init__(self, row: type[R], table: Table) -> None:
        self.row = row
        self.columns = [table.c[field.name] for field in fields(row)]  # type: ignore[arg-type]
        self.query: Select[Any] = select(*self.columns)

    def all(
        self, connection: Connection, query: Select[Any], values: Mapping[str, Any] | None = None
    ) -> list[R]:
        """The rows of a query, with the values it has names for."""
        return [self.row(*found) for found in connection.execute(query, values)]

    def one(self, connection: Connection, query: Select[Any]) -> R | None:
        values = connection.execute(query).one_or_none()
        return None if values is None else self.row(*values)


def among(
    connection: Connection, column: ColumnElement[Any], ids: Iterable[int]
) -> ColumnElement[bool]:
    """Whether a column holds one of these ids: one value to bind, however many they are."""
    dialect = connection.dialect.name
    return among_listed(dialect, column, literal(listed(dialect, ids), _listed_type(dialect)))


def among_listed(
    dialect: str, column: ColumnElement[Any], ids: ColumnElement[Any] | str
) -> ColumnElement[bool]:
    """The same of ids as `listed` gives them; a name is that of the parameter that holds them."""
    if isinstance(ids, str):
        ids = bindparam(ids, type_=_listed_type(dialect))
    if dialect == "sqlite":
        each = func.json_each(ids).table_valued("value")
        return column.in_(select(each.c.value))
    return column == any_(ids)


def listed(dialect: str, ids: Iterable[int]) -> str | list[int]:
    """Ids as one value to bind."""
    return json.dumps(list(ids)) if dialect == "sqlite" else list(ids)


def _listed_type(dialect: str) -> String | ARRAY[int]:
    return String() if dialect == "sqlite" else ARRAY(BigInteger)


def counted(connection: Connection, query: Executable) -> dict[Any, int]:
    """How many there are of each, of a query of pairs."""
    return {row[0]: row[1] for row in connection.execute(query)}


def insert_new(connection: Connection, table: Table) -> Insert:
    """An insert that passes over rows that are already there."""
    return _insert_new(connection.dialect.name, table)


def insert_or_update(
    connection: Connection,
    table: Table,
    key: Iterable[str],
    changed: Iterable[str],
    only: ColumnElement[bool] | None = None,
) -> Insert:
    """An insert that, where `key` is already there, overwrites the columns `changed`.

    `only` narrows which of the rows that are there are overwritten.
    """
    dialect = connection.dialect.name
    return _insert_or_update(dialect, table, tuple(key), tuple(changed), only)


@lru_cache
def _insert_new(dialect: str, table: Table) -> Insert:
    return _insert(dialect, table).on_conflict_do_nothing()


@lru_cache  # SQLAlchemy finds what it compiled sooner for a statement it has seen
def _insert_or_update(
    dialect: str,
    table: Table,
    key: tuple[str, ...],
    changed: tuple[str, ...],
    only: ColumnElement[bool] | None,
) -> Insert:
    statement = _insert(dialect, table)
    return statement.on_conflict_do_update(
        index_elements=key,
        set_={name: statement.excluded[name] for name in changed},
        where=only,
    )


def _insert(dialect: str, table: Table) -> sqlite.Insert | postgresql.Insert:
    if dialect == "sqlite":
        return sqlite.insert(table)
    from sqlalchemy.dialects import postgresql  # 4 MB that SQLite does not need

    return postgresql.insert(table)
