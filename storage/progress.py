"""Hours of lessons, participation and MAP, as a person told them or staff entered them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, fields
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import BigInteger, Connection, delete, func, insert, select
from sqlmodel import Field

from flows.hours import Entry, HoursKind, Progress
from storage.base import BIG_ID, Reader, Row, as_text, table_of


class Kind(StrEnum):
    LESSONS = "lessons"
    PARTICIPATION = "participation"
    MAP = "map"


class ToldBy(StrEnum):
    PERSON = "person"
    STAFF = "staff"


class Hours(Row, table=True):
    """So many minutes on one day. `confirmed_at`: when somebody said that it is right."""

    __tablename__ = "progress"

    municipality_id: int = Field(foreign_key="municipality.id", sa_type=BIG_ID)
    person_id: int = Field(foreign_key="person.id", ondelete="CASCADE", index=True, sa_type=BIG_ID)
    kind: Kind = Field(sa_type=as_text(Kind))
    minutes: int = Field(sa_type=BigInteger)
    day: date
    told_by: ToldBy = Field(sa_type=as_text(ToldBy))
    confirmed_at: datetime


progress = table_of(Hours)


@dataclass(frozen=True, slots=True)
class NewHours:
    municipality_id: int
    person_id: int
    kind: HoursKind
    minutes: int
    day: date
    told_by: ToldBy
    confirmed_at: datetime


@dataclass(frozen=True, slots=True)
class HoursRow:
    """One entry as it is kept."""

    id: int
    person_id: int
    kind: Kind
    minutes: int
    day: date
    told_by: ToldBy
    confirmed_at: datetime


_hours = Reader(HoursRow, progress)


def hours_of(connection: Connection, person_id: int) -> list[HoursRow]:
    """Every entry of a person, the newest day first."""
    rows = progress.c
    query = _hours.query.where(rows.person_id == person_id)
    return _hours.all(connection, query.order_by(rows.day.desc(), rows.id.desc()))


def remove_hours(connection: Connection, person_id: int, id: int) -> Kind | None:
    """Delete this entry of the person; None when there is none, else what kind it was."""
    rows = progress.c
    gone = delete(progress).where(rows.id == id, rows.person_id == person_id)
    kind: Kind | None = connection.scalar(gone.returning(rows.kind))
    return kind


def add_hours(connection: Connection, new: NewHours) -> None:
    values = {one.name: getattr(new, one.name) for one in fields(NewHours)}
    connection.execute(insert(progress), values | {"kind": Kind(new.kind)})


def take_back(connection: Connection, person_id: int, told_by: ToldBy, entry: Entry) -> bool:
    """Delete the newest row that says this of the person; False when there is none."""
    same = (
        progress.c.person_id == person_id,
        progress.c.told_by == told_by,
        progress.c.kind == Kind(entry.kind),
        progress.c.minutes == entry.minutes,
        progress.c.day == entry.day,
    )
    newest = select(func.max(progress.c.id)).where(*same).scalar_subquery()
    return connection.execute(delete(progress).where(progress.c.id == newest)).rowcount == 1


def progress_of(connection: Connection, person_ids: Collection[int]) -> dict[int, Progress]:
    """How far these people are, by id; those without hours are absent. Two statements."""
    if not person_ids:
        return {}
    rows = progress.c
    ours = rows.person_id.in_(person_ids)
    sums = select(rows.person_id, rows.kind, func.sum(rows.minutes)).where(ours)
    totals: dict[int, dict[str, int]] = {}
    for person, kind, minutes in connection.execute(sums.group_by(rows.person_id, rows.kind)):
        totals.setdefault(person, {})[kind.value] = int(minutes)
    last = _last_told(connection, totals)
    return {
        person: Progress(**minutes, last=last.get(person)) for person, minutes in totals.items()
    }


def _last_told(connection: Connection, person_ids: Collection[int]) -> dict[int, Entry]:
    """The newest entry that each told themselves."""
    if not person_ids:
        return {}
    rows = progress.c
    theirs = rows.person_id.in_(person_ids), rows.told_by == ToldBy.PERSON
    newest = select(func.max(rows.id)).where(*theirs).group_by(rows.person_id)
    query = select(rows.person_id, rows.kind, rows.minutes, rows.day).where(rows.id.in_(newest))
    return {
        person: Entry(kind.value, minutes, day)
        for person, kind, minutes, day in connection.execute(query)
    }
