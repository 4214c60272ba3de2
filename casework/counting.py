"""Hours of lessons, participation and MAP: told by a person, or entered by staff."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection

from casework.cases import Actor
from casework.effects import HoursEvent
from casework.errors import CaseError, Reason
from casework.person_dates import dates_of
from flows.events import HoursTold
from flows.hours import NO_HOURS, Entry, HoursKind, countable, goal, kinds_for, read_minutes
from flows.klantreis.model import Profile
from storage import audit, progress
from storage.people import PersonRow
from storage.progress import (
    HoursRow,
    NewHours,
    ToldBy,
    add_hours,
    hours_of,
    progress_of,
    take_back,
)


@dataclass(frozen=True, slots=True)
class Sum:
    """How far a person is with one kind: minutes done, and the hours there are to be."""

    kind: HoursKind
    minutes: int
    goal: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """The hours of one person: how far with each kind that counts, and every entry."""

    sums: tuple[Sum, ...] = ()
    rows: tuple[HoursRow, ...] = ()

    @property
    def newest(self) -> int:
        """The id of the last entry that was made; 0 before there is any."""
        return max((row.id for row in self.rows), default=0)


def sheet(connection: Connection, profile: Profile, person: PersonRow, today: date) -> Sheet:
    """What there is of hours; entries stay when the route that asked for them is another."""
    far = progress_of(connection, [person.id]).get(person.id, NO_HOURS)
    counted = kinds_for(profile, dates_of(person), today)
    sums = (Sum(kind, far.of(kind), goal(profile, kind) or 0) for kind in counted)
    return Sheet(tuple(sums), tuple(hours_of(connection, person.id)))


def count_hours(
    connection: Connection, municipality_id: int, person_id: int, event: HoursEvent, now: datetime
) -> None:
    """What a person told of their own hours, and said that it is right."""
    entry = Entry(event.kind, event.minutes, event.day)
    if isinstance(event, HoursTold):
        add_hours(connection, _new(municipality_id, person_id, entry, ToldBy.PERSON, now))
    else:
        take_back(connection, person_id, ToldBy.PERSON, entry)


def enter_hours(
    connection: Connection,
    actor: Actor,
    profile: Profile,
    person: PersonRow,
    entry: Entry,
    now: datetime,
    today: date,
) -> None:
    """Hours that staff know of. CaseError where they do not count for this person or day."""
    _check(profile, person, entry, today)
    add_hours(connection, _new(actor.municipality_id, person.id, entry, ToldBy.STAFF, now))
    _note(connection, actor, "hours added", person, entry, now)


def remove_hours(
    connection: Connection, actor: Actor, person: PersonRow, id: int, now: datetime
) -> bool:
    """Undo one entry, whoever told it; False when it is not there (any more)."""
    kind = progress.remove_hours(connection, person.id, id)
    if kind is not None:
        line = actor.did("hours taken back", now, person.public_id, kind=kind.value)
        audit.write_audit(connection, [line])
    return kind is not None


def take_hours_back(
    connection: Connection, actor: Actor, person: PersonRow, entry: Entry, now: datetime
) -> None:
    """Undo an entry of staff, else one of the person. CaseError where there is none."""
    if not any(take_back(connection, person.id, teller, entry) for teller in reversed(ToldBy)):
        raise CaseError(Reason.HOURS_NOT_THERE)
    _note(connection, actor, "hours taken back", person, entry, now)


def minutes_of(text: str) -> int:
    """Hours as staff type them (`3`, `2,5`). CaseError."""
    minutes = read_minutes(text)
    if minutes is None:
        raise CaseError(Reason.HOURS_UNREADABLE, value=text)
    return minutes


def _check(profile: Profile, person: PersonRow, entry: Entry, today: date) -> None:
    dates = dates_of(person)
    if entry.kind not in kinds_for(profile, dates, today):
        raise CaseError(Reason.HOURS_NOT_COUNTED, number=person.number)
    if not countable(dates, entry.day, today):
        raise CaseError(Reason.HOURS_DAY, value=f"{entry.day:%d-%m-%Y}")


def _new(
    municipality_id: int, person_id: int, entry: Entry, teller: ToldBy, now: datetime
) -> NewHours:
    return NewHours(municipality_id, person_id, entry.kind, entry.minutes, entry.day, teller, now)


def _note(
    connection: Connection, actor: Actor, deed: str, person: PersonRow, entry: Entry, now: datetime
) -> None:
    """The audit holds no personal data: the kind, not how many."""
    line = actor.did(deed, now, person.public_id, kind=entry.kind)
    audit.write_audit(connection, [line])
