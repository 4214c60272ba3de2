"""Counts of past months, frozen: they name nobody, and stay as they are whoever is erased.

And what they are counted from: talks, how they went, lessons and hours of a municipality.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import asdict, dataclass
from datetime import date, datetime

from sqlalchemy import BigInteger, Connection, UniqueConstraint, func, insert, select
from sqlmodel import Field

from storage.appointments import Kind, Source, State, appointment
from storage.base import BIG_ID, Row, insert_new, table_of
from storage.lessons import lesson_progress
from storage.preparations import RATING, preparation
from storage.progress import Kind as HoursKind
from storage.progress import progress


class FigureMonth(Row, table=True):
    """A month (its first day) of a municipality whose counts are final."""

    __tablename__ = "figure_month"
    __table_args__ = (UniqueConstraint("municipality_id", "month"),)

    municipality_id: int = Field(foreign_key="municipality.id", sa_type=BIG_ID)
    month: date
    frozen_at: datetime


class Figure(Row, table=True):
    """A count that is not nothing, of a frozen month. `key`: which; empty is all of the topic.

    `people` is how many they were, `fresh` how many of them for the first time in that year.
    """

    __tablename__ = "figure"
    __table_args__ = (UniqueConstraint("municipality_id", "month", "part", "of", "key"),)

    municipality_id: int = Field(foreign_key="municipality.id", sa_type=BIG_ID)
    month: date
    part: str
    of: str
    key: str
    times: int = Field(sa_type=BigInteger)
    people: int = Field(sa_type=BigInteger)
    fresh: int = Field(sa_type=BigInteger)
    amount: int = Field(default=0, sa_type=BigInteger)


figure_month = table_of(FigureMonth)
figure = table_of(Figure)


@dataclass(frozen=True, slots=True)
class FigureRow:
    month: date
    part: str
    of: str
    key: str
    times: int
    people: int
    fresh: int
    amount: int


_FIGURE = [figure.c[name] for name in FigureRow.__dataclass_fields__]


def freeze_month(
    connection: Connection,
    municipality_id: int,
    month: date,
    rows: Iterable[FigureRow],
    now: datetime,
) -> bool:
    """Keep the counts of a month. False, and nothing kept, when it was frozen already."""
    mark = {"municipality_id": municipality_id, "month": month, "frozen_at": now}
    marked = insert_new(connection, figure_month).returning(figure_month.c.id)
    if connection.scalar(marked, mark) is None:
        return False
    values = [{"municipality_id": municipality_id, **asdict(row)} for row in rows]
    if values:
        connection.execute(insert(figure), values)
    return True


def last_frozen(connection: Connection, municipality_id: int) -> date | None:
    row = figure_month.c
    newest = select(func.max(row.month)).where(row.municipality_id == municipality_id)
    found: date | None = connection.scalar(newest)
    return found


def frozen_months(connection: Connection, municipality_id: int) -> list[date]:
    """The first one first."""
    row = figure_month.c
    query = select(row.month).where(row.municipality_id == municipality_id)
    return list(connection.scalars(query.order_by(row.month)))


def figures_in(
    connection: Connection, municipality_id: int, since: date, until: date
) -> list[FigureRow]:
    """The counts of the months from `since` up to `until`."""
    row = figure.c
    query = select(*_FIGURE).where(
        row.municipality_id == municipality_id, row.month >= since, row.month < until
    )
    return [FigureRow(*values) for values in connection.execute(query)]


# --- what is counted -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Held:
    """An appointment that was to be by now; `rated` as its person did, where they did."""

    person_id: int
    kind: Kind
    state: State
    starts_at: datetime
    rated: str | None


def held_between(
    connection: Connection, municipality_id: int, since: datetime, until: datetime
) -> list[Held]:
    """Appointments that began from `since` up to `until`, but those that people noted themselves
    and those that were cancelled; the first one first."""
    row = appointment.c
    said = (preparation.c.appointment_id == row.id) & (preparation.c.question == RATING)
    query = (
        select(row.person_id, row.kind, row.state, row.starts_at, preparation.c.answer)
        .outerjoin_from(appointment, preparation, said)
        .where(
            row.municipality_id == municipality_id,
            row.starts_at >= since,
            row.starts_at < until,
            row.source != Source.PERSON,
            row.state != State.CANCELLED,
        )
    )
    return [Held(*values) for values in connection.execute(query.order_by(row.starts_at, row.id))]


def last_attended(
    connection: Connection, kind: Kind, person_ids: Collection[int], before: datetime
) -> dict[int, datetime]:
    """When each of these people last was at a talk of this kind before then."""
    if not person_ids:
        return {}
    row = appointment.c
    query = (
        select(row.person_id, func.max(row.starts_at))
        .where(
            row.person_id.in_(person_ids),
            row.kind == kind,
            row.state == State.ATTENDED,
            row.starts_at < before,
        )
        .group_by(row.person_id)
    )
    return {row[0]: row[1] for row in connection.execute(query)}


def lessons_between(
    connection: Connection, municipality_id: int, since: datetime, until: datetime
) -> list[tuple[int, str, datetime]]:
    """(person, lesson, moment) of the lessons that were done from `since` up to `until`."""
    row = lesson_progress.c
    done = func.coalesce(row.finished_at, row.known_at, type_=row.moved_at.type)
    query = select(row.person_id, row.lesson, done).where(
        row.municipality_id == municipality_id, done >= since, done < until
    )
    return [(*found,) for found in connection.execute(query)]


def hours_between(
    connection: Connection, municipality_id: int, since: date, until: date
) -> list[tuple[int, HoursKind, int, date]]:
    """(person, kind, minutes, day) of the hours of the days from `since` up to `until`."""
    row = progress.c
    query = select(row.person_id, row.kind, row.minutes, row.day).where(
        row.municipality_id == municipality_id, row.day >= since, row.day < until
    )
    return [(*found,) for found in connection.execute(query)]
