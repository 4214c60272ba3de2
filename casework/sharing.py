"""A person's own budget as they share it: read by those alone whom they let, as it is now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection

from casework.access import Access, NotHereError
from casework.budget import budgets_of
from casework.caseload import profile_of
from casework.coaching import own_courses
from casework.doors import enter
from casework.learning import entered_of
from casework.person_dates import dates_of
from flows.budget import CONSULENT, Entry, Sums, payers, sums
from flows.context import ZONE
from flows.klantreis.model import Profile
from flows.lessons.paid import Payer
from flows.paydays import next_time
from storage import courses
from storage.budgets import shares_of
from storage.people import PersonRow


@dataclass(frozen=True, slots=True)
class Line:
    """An entry, who pays it now, and on which day it falls next, where it comes in rounds."""

    entry: Entry
    payer: Payer
    following: date | None


@dataclass(frozen=True, slots=True)
class SharedBudget:
    """What somebody shows: their lines and sums. What they save for is not in it."""

    person: PersonRow
    since: datetime
    lines: tuple[Line, ...]
    sums: Sums


def read(
    connection: Connection,
    access: Access,
    profiles: Mapping[str, Profile],
    public_id: str,
    now: datetime,
) -> SharedBudget:
    """Open a budget. NotHereError where it is not shared (any more), or of another municipality;
    ReasonNeededError where a colleague guides the person."""
    person = enter(connection, access, public_id, now)
    since = shared_since(connection, person)
    if since is None:
        raise NotHereError(public_id)
    home = person.municipality_id
    access.seen.append(access.reading(home).did("budget read", now, public_id))
    profile = profile_of(profiles, access.municipalities[home].name)
    return _shown(connection, profile, person, since, now)


def read_as_coach(
    connection: Connection,
    access: Access,
    profiles: Mapping[str, Profile],
    course_id: str,
    public_id: str,
    now: datetime,
) -> SharedBudget:
    """Open a budget of who takes part in an own course. NotHereError where it is not shared with
    its coach (any more), or for any other course."""
    own = {one.public_id: one for one in own_courses(connection, access)}
    course = own.get(course_id)
    there = courses.participants_of(connection, course.id) if course else []
    person = next((one for one in there if one.public_id == public_id), None)
    if course is None or person is None:
        raise NotHereError(public_id)
    since = shared_since(connection, person, course_id)
    if since is None:
        raise NotHereError(public_id)
    home = course.municipality_id
    access.seen.append(access.teaching(home).did("budget read", now, public_id, course=course_id))
    profile = profile_of(profiles, access.municipalities[home].name)
    return _shown(connection, profile, person, since, now)


def shared_since(
    connection: Connection, person: PersonRow, whom: str = CONSULENT
) -> datetime | None:
    """Since when they may see it; None where they may not."""
    shares = shares_of(connection, [person.id])
    return next((one.shared_at for one in shares if one.with_whom == whom), None)


def _shown(
    connection: Connection, profile: Profile, person: PersonRow, since: datetime, now: datetime
) -> SharedBudget:
    paid = entered_of(connection, [person.id]).get(person.id, ())
    today = now.astimezone(ZONE).date()
    payer_of = payers(profile, dates_of(person, paid), paid, today)
    entries = budgets_of(connection, [person.id])[person.id].entries
    lines = tuple(Line(one, payer_of(one), next_time(one, today)) for one in entries)
    return SharedBudget(person, since, lines, sums(entries, payer_of))
