"""What a municipality settled for itself, each choice with all its versions; the last counts."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import JSON, BigInteger, Connection, Select, UniqueConstraint, func, insert, select
from sqlmodel import Field

from storage.base import BIG_ID, Reader, Row, table_of


class MunicipalityOption(Row, table=True):
    """`name` is the choice; a `value` of NULL goes back to what the program does by itself."""

    __tablename__ = "municipality_option"
    __table_args__ = (UniqueConstraint("municipality_id", "name", "version"),)

    municipality_id: int = Field(foreign_key="municipality.id", sa_type=BIG_ID)
    name: str
    version: int = Field(sa_type=BigInteger)
    value: dict[str, Any] | None = Field(sa_type=JSON(none_as_null=True))
    changed_at: datetime
    changed_by: int | None = Field(
        default=None, foreign_key="staff.id", ondelete="SET NULL", sa_type=BIG_ID
    )


option = table_of(MunicipalityOption)


@dataclass(frozen=True, slots=True)
class OptionRow:
    municipality_id: int
    name: str
    version: int
    value: dict[str, Any] | None
    changed_at: datetime
    changed_by: int | None


_rows = Reader(OptionRow, option)


def newest_options(
    connection: Connection, municipality_ids: Collection[int] | None = None, prefix: str = ""
) -> list[OptionRow]:
    """What counts now, of each choice whose name begins so; of all municipalities by default."""
    query = _newest(prefix)
    if municipality_ids is not None:
        query = query.where(option.c.municipality_id.in_(municipality_ids))
    return _rows.all(connection, query)


@cache  # every batch of updates asks, and to make it takes longer than to run it
def _newest(prefix: str) -> Select[Any]:
    columns = option.c
    last = (
        select(columns.municipality_id, columns.name, func.max(columns.version).label("last"))
        .where(columns.name.startswith(prefix, autoescape=True))
        .group_by(columns.municipality_id, columns.name)
        .subquery()
    )
    here = (
        (columns.municipality_id == last.c.municipality_id)
        & (columns.name == last.c.name)
        & (columns.version == last.c.last)
    )
    return _rows.query.join(last, here).order_by(columns.id)


def option_versions(
    connection: Connection, municipality_id: int, name: str, limit: int = 20
) -> list[OptionRow]:
    """What counted and counts, the newest first."""
    ours = option.c.municipality_id == municipality_id, option.c.name == name
    query = _rows.query.where(*ours).order_by(option.c.version.desc())
    return _rows.all(connection, query.limit(limit))


def add_option(
    connection: Connection,
    municipality_id: int,
    name: str,
    value: dict[str, Any] | None,
    now: datetime,
    staff_id: int | None,
) -> int:
    """This counts from now on; returns its version.

    Of two who add at once one gets the database's IntegrityError.
    """
    before = option_versions(connection, municipality_id, name, 1)
    version = before[0].version + 1 if before else 1
    values = {
        "municipality_id": municipality_id,
        "name": name,
        "version": version,
        "value": value,
        "changed_at": now,
        "changed_by": staff_id,
    }
    connection.execute(insert(option).values(values))
    return version
