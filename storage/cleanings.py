"""What each night's cleaning deleted: counts by kind, never whose."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Connection, UniqueConstraint, insert
from sqlmodel import Field

from storage.base import BIG_ID, Reader, Row, table_of


class Cleaning(Row, table=True):
    """`counts`: rows deleted, by the kind of `storage.retention`."""

    __tablename__ = "cleaning"
    __table_args__ = (UniqueConstraint("municipality_id", "at"),)

    municipality_id: int = Field(foreign_key="municipality.id", sa_type=BIG_ID)
    at: datetime
    counts: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)


cleaning = table_of(Cleaning)


@dataclass(frozen=True, slots=True)
class CleaningRow:
    at: datetime
    counts: dict[str, int]


_rows = Reader(CleaningRow, cleaning)


def add_cleaning(
    connection: Connection, municipality_id: int, counts: Mapping[str, int], now: datetime
) -> None:
    values = {"municipality_id": municipality_id, "at": now, "counts": dict(counts)}
    connection.execute(insert(cleaning).values(values))


def last_cleanings(
    connection: Connection, municipality_id: int, limit: int = 7
) -> list[CleaningRow]:
    """The newest first."""
    query = _rows.query.where(cleaning.c.municipality_id == municipality_id)
    return _rows.all(connection, query.order_by(cleaning.c.at.desc()).limit(limit))
