"""Days on which a colleague is away, and who guides their people meanwhile."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, Connection, delete, insert, or_
from sqlmodel import Field

from storage.base import BIG_ID, Reader, Row, new_public_id, table_of


class Absence(Row, table=True):
    """`until_day` is the last day away; None: until further notice."""

    __tablename__ = "absence"

    public_id: str = Field(default_factory=new_public_id, unique=True)
    staff_id: int = Field(foreign_key="staff.id", ondelete="CASCADE", index=True, sa_type=BIG_ID)
    replacement_id: int = Field(
        foreign_key="staff.id", ondelete="CASCADE", index=True, sa_type=BIG_ID
    )
    from_day: date
    until_day: date | None = None
    created_at: datetime


absence = table_of(Absence)


@dataclass(frozen=True, slots=True)
class AbsenceRow:
    id: int
    public_id: str
    staff_id: int
    replacement_id: int
    from_day: date
    until_day: date | None


_absences = Reader(AbsenceRow, absence)


def add_absence(
    connection: Connection,
    staff_id: int,
    replacement_id: int,
    from_day: date,
    until_day: date | None,
    now: datetime,
) -> AbsenceRow:
    row = {
        "public_id": new_public_id(),
        "staff_id": staff_id,
        "replacement_id": replacement_id,
        "from_day": from_day,
        "until_day": until_day,
        "created_at": now,
    }
    added = insert(absence).values(row).returning(*_absences.columns)
    return AbsenceRow(*connection.execute(added).one())


def find_absence(connection: Connection, public_id: str) -> AbsenceRow | None:
    return _absences.one(connection, _absences.query.where(absence.c.public_id == public_id))


def remove_absence(connection: Connection, id: int) -> None:
    connection.execute(delete(absence).where(absence.c.id == id))


def absences_on(connection: Connection, day: date) -> list[AbsenceRow]:
    """Who is away on this day."""
    return _absences.all(connection, _absences.query.where(absence.c.from_day <= day, _lasts(day)))


def absences_from(
    connection: Connection, staff_ids: Collection[int], day: date
) -> list[AbsenceRow]:
    """What is not over on this day for these colleagues, the first first."""
    theirs = absence.c.staff_id.in_(staff_ids), _lasts(day)
    ordered = _absences.query.where(*theirs).order_by(absence.c.from_day, absence.c.id)
    return _absences.all(connection, ordered)


def _lasts(day: date) -> ColumnElement[bool]:
    return or_(absence.c.until_day.is_(None), absence.c.until_day >= day)
