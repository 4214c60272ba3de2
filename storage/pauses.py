"""For whom the assistant is paused: nothing comes by itself, what they ask is answered."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, delete, select
from sqlmodel import Field

from storage.base import BIG_ID, Reader, Row, among, insert_new, table_of


class Pause(Row, table=True):
    """One row a person while it lasts. `staff_id`: who paused."""

    __tablename__ = "pause"

    person_id: int = Field(foreign_key="person.id", ondelete="CASCADE", unique=True, sa_type=BIG_ID)
    staff_id: int | None = Field(
        default=None, foreign_key="staff.id", ondelete="SET NULL", sa_type=BIG_ID
    )
    at: datetime


pause = table_of(Pause)


@dataclass(frozen=True, slots=True)
class PauseRow:
    person_id: int
    staff_id: int | None
    at: datetime


_pauses = Reader(PauseRow, pause)


def is_paused(person_id: ColumnElement[int]) -> ColumnElement[bool]:
    """Of a column that holds a person: the assistant is paused for them."""
    return select(pause.c.id).where(pause.c.person_id == person_id).exists()


def pause_of(connection: Connection, person_id: int) -> PauseRow | None:
    return _pauses.one(connection, _pauses.query.where(pause.c.person_id == person_id))


def paused_among(connection: Connection, person_ids: Collection[int]) -> set[int]:
    """Those of these people for whom it is paused."""
    theirs = among(connection, pause.c.person_id, person_ids)
    return set(connection.scalars(select(pause.c.person_id).where(theirs)))


def begin(connection: Connection, person_id: int, staff_id: int | None, now: datetime) -> bool:
    """False where it was paused already."""
    row = {"person_id": person_id, "staff_id": staff_id, "at": now}
    begun = insert_new(connection, pause).values(row).returning(pause.c.id)
    return connection.scalar(begun) is not None


def end(connection: Connection, person_id: int) -> bool:
    """False where it was not paused."""
    return connection.execute(delete(pause).where(pause.c.person_id == person_id)).rowcount == 1
