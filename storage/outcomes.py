"""What somebody achieved, as staff enter it: exams and modules, and when and how they left."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict, dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import Connection, delete, insert, select
from sqlmodel import Field

from storage.base import BIG_ID, Reader, Row, as_text, insert_or_update, table_of


class Subject(StrEnum):
    """An exam, or a module that is done or not (Wi2021, art. 6 to 9)."""

    LEZEN = "lezen"
    LUISTEREN = "luisteren"
    SCHRIJVEN = "schrijven"
    SPREKEN = "spreken"
    KNM = "knm"
    PVT = "pvt"
    MAP = "map"
    EINDGESPREK = "eindgesprek"


class Leaving(StrEnum):
    """How somebody's inburgering here came to its end."""

    DIPLOMA = "diploma"
    CERTIFICAAT = "certificaat"
    ONTHEFFING = "ontheffing"
    VERHUISD = "verhuisd"
    ANDERS = "anders"


class Outcome(Row, table=True):
    """An attempt at an exam or a module, and whether it was passed. `day`: of the result."""

    __tablename__ = "outcome"

    municipality_id: int = Field(foreign_key="municipality.id", index=True, sa_type=BIG_ID)
    person_id: int = Field(foreign_key="person.id", ondelete="CASCADE", index=True, sa_type=BIG_ID)
    subject: Subject = Field(sa_type=as_text(Subject))
    passed: bool
    day: date
    entered_at: datetime


class Departure(Row, table=True):
    """That somebody's inburgering here ended, and how."""

    __tablename__ = "departure"

    municipality_id: int = Field(foreign_key="municipality.id", index=True, sa_type=BIG_ID)
    person_id: int = Field(foreign_key="person.id", ondelete="CASCADE", unique=True, sa_type=BIG_ID)
    how: Leaving = Field(sa_type=as_text(Leaving))
    day: date
    entered_at: datetime


outcome = table_of(Outcome)
departure = table_of(Departure)


@dataclass(frozen=True, slots=True)
class NewOutcome:
    municipality_id: int
    person_id: int
    subject: Subject
    passed: bool
    day: date
    entered_at: datetime


@dataclass(frozen=True, slots=True)
class OutcomeRow:
    id: int
    person_id: int
    subject: Subject
    passed: bool
    day: date
    entered_at: datetime


@dataclass(frozen=True, slots=True)
class DepartureRow:
    person_id: int
    how: Leaving
    day: date
    entered_at: datetime


_outcomes = Reader(OutcomeRow, outcome)
_departures = Reader(DepartureRow, departure)


def add_outcome(connection: Connection, new: NewOutcome) -> None:
    connection.execute(insert(outcome), asdict(new))


def remove_outcome(connection: Connection, person_id: int, id: int) -> Subject | None:
    """What this person's outcome of that number was of; None when there is none (any more)."""
    gone = delete(outcome).where(outcome.c.id == id, outcome.c.person_id == person_id)
    found: Subject | None = connection.scalar(gone.returning(outcome.c.subject))
    return found


def outcomes_of(connection: Connection, person_id: int) -> list[OutcomeRow]:
    """The newest day first."""
    query = _outcomes.query.where(outcome.c.person_id == person_id)
    return _outcomes.all(connection, query.order_by(outcome.c.day.desc(), outcome.c.id.desc()))


def passed_since(
    connection: Connection, person_ids: Collection[int], since: datetime
) -> dict[int, set[Subject]]:
    """What these people passed, as entered since then; who passed nothing is absent."""
    if not person_ids:
        return {}
    row = outcome.c
    query = select(row.person_id, row.subject).where(
        row.person_id.in_(person_ids), row.passed, row.entered_at >= since
    )
    found: dict[int, set[Subject]] = {}
    for person_id, subject in connection.execute(query):
        found.setdefault(person_id, set()).add(subject)
    return found


def leave(
    connection: Connection,
    municipality_id: int,
    person_id: int,
    how: Leaving,
    day: date,
    now: datetime,
) -> None:
    """Somebody left; where that was known already it is now told like this."""
    row = {"municipality_id": municipality_id, **asdict(DepartureRow(person_id, how, day, now))}
    kept = insert_or_update(connection, departure, ("person_id",), ("how", "day", "entered_at"))
    connection.execute(kept, row)


def stay(connection: Connection, person_id: int) -> bool:
    """They did not leave after all. False when nobody had said so."""
    gone = delete(departure).where(departure.c.person_id == person_id)
    return connection.execute(gone).rowcount == 1


def departure_of(connection: Connection, person_id: int) -> DepartureRow | None:
    query = _departures.query.where(departure.c.person_id == person_id)
    return _departures.one(connection, query)


def departures_of(connection: Connection, person_ids: Collection[int]) -> dict[int, DepartureRow]:
    """By person, of those of these people who left."""
    if not person_ids:
        return {}
    query = _departures.query.where(departure.c.person_id.in_(person_ids))
    return {row.person_id: row for row in _departures.all(connection, query)}


def entered_outcomes(
    connection: Connection, municipality_id: int, since: datetime, until: datetime
) -> list[OutcomeRow]:
    """Those of a municipality that were entered from `since` up to `until`."""
    row = outcome.c
    entered = row.entered_at >= since, row.entered_at < until
    return _outcomes.all(
        connection, _outcomes.query.where(row.municipality_id == municipality_id, *entered)
    )


def entered_departures(
    connection: Connection, municipality_id: int, since: datetime, until: datetime
) -> list[DepartureRow]:
    """The same of who left."""
    row = departure.c
    entered = row.entered_at >= since, row.entered_at < until
    query = select(*_departures.columns).where(row.municipality_id == municipality_id, *entered)
    return _departures.all(connection, query)
