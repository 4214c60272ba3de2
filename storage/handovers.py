"""People of one colleague given to another, and the roles that went with it: what undoing needs."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Connection, UniqueConstraint, func, insert, select, update
from sqlmodel import Field

from storage.base import BIG_ID, Reader, Row, counted, new_public_id, table_of
from storage.people import person
from storage.threads import thread


class Handover(Row, table=True):
    """`heir_id` guides them from now on; None: nobody yet. `roles` were taken away with it."""

    __tablename__ = "handover"

    public_id: str = Field(default_factory=new_public_id, unique=True)
    municipality_id: int = Field(foreign_key="municipality.id", index=True, sa_type=BIG_ID)
    staff_id: int = Field(foreign_key="staff.id", ondelete="CASCADE", index=True, sa_type=BIG_ID)
    heir_id: int | None = Field(
        default=None, foreign_key="staff.id", ondelete="SET NULL", sa_type=BIG_ID
    )
    roles: list[str] = Field(default_factory=list, sa_type=JSON)
    at: datetime
    undone_at: datetime | None = None


class HandedOver(Row, table=True):
    """Somebody who was guided by the one, and since then by the other."""

    __tablename__ = "handed_over"
    __table_args__ = (UniqueConstraint("handover_id", "person_id"),)

    handover_id: int = Field(foreign_key="handover.id", ondelete="CASCADE", sa_type=BIG_ID)
    person_id: int = Field(foreign_key="person.id", ondelete="CASCADE", index=True, sa_type=BIG_ID)


handover = table_of(Handover)
handed_over = table_of(HandedOver)


@dataclass(frozen=True, slots=True)
class HandoverRow:
    id: int
    public_id: str
    municipality_id: int
    staff_id: int
    heir_id: int | None
    roles: list[str]
    at: datetime
    undone_at: datetime | None


_rows = Reader(HandoverRow, handover)


def add_handover(
    connection: Connection,
    municipality_id: int,
    staff_id: int,
    heir_id: int | None,
    roles: Sequence[str],
    person_ids: Collection[int],
    now: datetime,
) -> None:
    """Remember it; who guides whom is changed by whoever calls this."""
    values: dict[str, Any] = {
        "public_id": new_public_id(),
        "municipality_id": municipality_id,
        "staff_id": staff_id,
        "heir_id": heir_id,
        "roles": list(roles),
        "at": now,
    }
    id = connection.scalar(insert(handover).values(values).returning(handover.c.id))
    if person_ids:
        rows = [{"handover_id": id, "person_id": one} for one in person_ids]
        connection.execute(insert(handed_over), rows)


def last_handovers(connection: Connection, municipality_id: int) -> dict[int, HandoverRow]:
    """The last one of each colleague, by their id, where it was not undone."""
    here = handover.c.municipality_id == municipality_id
    query = _rows.query.where(here).order_by(handover.c.id)
    newest = {row.staff_id: row for row in _rows.all(connection, query)}
    return {id: row for id, row in newest.items() if row.undone_at is None}


def people_of(connection: Connection, handover_id: int) -> list[int]:
    """Ids of who was handed over; who was erased since is gone."""
    columns = handed_over.c
    query = select(columns.person_id).where(columns.handover_id == handover_id)
    return list(connection.scalars(query.order_by(columns.person_id)))


def mark_undone(connection: Connection, id: int, now: datetime) -> bool:
    """False where it was undone before; of two at once one does it."""
    undo = update(handover).where(handover.c.id == id, handover.c.undone_at.is_(None))
    return connection.execute(undo.values(undone_at=now)).rowcount == 1


def guided_by_each(connection: Connection, municipality_id: int) -> dict[int, int]:
    """How many people each colleague guides, by the colleague's id."""
    guide = person.c.consulent_id
    query = select(guide, func.count()).where(
        person.c.municipality_id == municipality_id, guide.is_not(None)
    )
    return counted(connection, query.group_by(guide))


def guided_ids(connection: Connection, municipality_id: int, staff_id: int) -> list[int]:
    """Ids of the people this colleague guides."""
    theirs = person.c.municipality_id == municipality_id, person.c.consulent_id == staff_id
    return list(connection.scalars(select(person.c.id).where(*theirs).order_by(person.c.id)))


def free_threads(connection: Connection, municipality_id: int, staff_id: int) -> None:
    """What was given to this colleague to answer is with whoever guides the person again."""
    here = select(person.c.id).where(person.c.municipality_id == municipality_id)
    theirs = thread.c.person_id.in_(here)
    for column, values in (
        (thread.c.assigned_to, {"assigned_to": None}),
        (thread.c.taken_by, {"taken_by": None, "taken_at": None}),
    ):
        connection.execute(update(thread).where(theirs, column == staff_id).values(values))
