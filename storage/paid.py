"""What the municipality pays in a person's name, as staff entered it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, Subquery, UniqueConstraint, delete, func, select
from sqlmodel import Field

from storage.base import BIG_ID, Reader, Row, among, insert_or_update, table_of


class Paid(Row, table=True):
    """Whether one cost is paid for somebody; `until` is the last day for which that is so."""

    __tablename__ = "paid"
    __table_args__ = (UniqueConstraint("person_id", "what"),)

    municipality_id: int = Field(foreign_key="municipality.id", sa_type=BIG_ID)
    person_id: int = Field(foreign_key="person.id", ondelete="CASCADE", sa_type=BIG_ID)
    what: str
    paid: bool
    until: date | None = None
    entered_at: datetime


paid = table_of(Paid)


@dataclass(frozen=True, slots=True)
class PaidRow:
    person_id: int
    what: str
    paid: bool
    until: date | None


_rows = Reader(PaidRow, paid)


def paid_for(
    connection: Connection, person_ids: Collection[int]
) -> Mapping[int, tuple[PaidRow, ...]]:
    """What was entered of these people, by id."""
    if not person_ids:
        return {}
    found: dict[int, tuple[PaidRow, ...]] = {}
    query = _rows.query.where(among(connection, paid.c.person_id, person_ids)).order_by(paid.c.id)
    for row in _rows.all(connection, query):
        found[row.person_id] = (*found.get(row.person_id, ()), row)
    return found


def helped_until() -> Subquery:
    """The last day on which something is known to be paid for a person, where one was named."""
    until = func.max(paid.c.until).label("until")
    known = paid.c.paid, paid.c.until.is_not(None)
    query = select(paid.c.person_id, until).where(*known).group_by(paid.c.person_id)
    return query.subquery("helped")


def enter(connection: Connection, municipality_id: int, row: PaidRow, now: datetime) -> None:
    """Enter it, in the place of what was entered of this cost before."""
    entered = insert_or_update(
        connection,
        paid,
        key=("person_id", "what"),
        changed=("paid", "until", "entered_at"),
    )
    values = {
        "municipality_id": municipality_id,
        "person_id": row.person_id,
        "what": row.what,
        "paid": row.paid,
        "until": row.until,
        "entered_at": now,
    }
    connection.execute(entered, values)


def forget(connection: Connection, person_id: int, what: str) -> None:
    """It is not known any more who pays this cost."""
    theirs = paid.c.person_id == person_id, paid.c.what == what
    connection.execute(delete(paid).where(*theirs))
