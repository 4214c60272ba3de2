"""The agenda: who comes on which days, of the colleague's own people or of everyone; and who was
there, said of a whole day at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from sqlalchemy import Connection

from casework.access import Access, NotAllowedError, NotHereError
from casework.appointments import attend, miss
from casework.doors import enter_by_id, guided_by, is_theirs
from casework.errors import CaseError
from casework.visits import unsaid
from flows.context import ZONE
from storage.appointments import Kind, State, find_appointment
from storage.day import Visit, count_visits, visits

MOST = 300
"""Appointments on one page of a day or a week."""
PAGE = 50
AHEAD_LISTED = timedelta(days=366)


class View(StrEnum):
    DAY = "dag"
    WEEK = "week"
    LIST = "lijst"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to show: a day, the week it is in, or what comes from it on (`page` counts from 1)."""

    view: View
    day: date
    everyones: bool = False
    kind: Kind | None = None
    page: int = 1


@dataclass(frozen=True, slots=True)
class Agenda:
    """`days` in order: of a week all that offices work and those with any; of a list those with
    any. `guides`: the colleague, and for whom they stand in; `total` counts all that was wanted.
    """

    wanted: Wanted
    days: tuple[tuple[date, tuple[Visit, ...]], ...]
    total: int
    guides: frozenset[int]

    def is_open(self, visit: Visit) -> bool:
        """Whether there is anything to do about it here: another's takes a reason first."""
        return is_theirs(visit.person, self.guides)

    @property
    def shown(self) -> int:
        return sum(len(those) for _, those in self.days)

    @property
    def pages(self) -> int:
        return max(1, -(-self.total // PAGE)) if self.wanted.view is View.LIST else 1

    def to_tell(self, now: datetime) -> list[Visit]:
        """What was, and of which nobody said whether they came."""
        return [
            one
            for _, those in self.days
            for one in those
            if one.appointment.starts_at <= now and self.is_open(one) and not _is_told(one)
        ]


def agenda(connection: Connection, access: Access, wanted: Wanted, now: datetime) -> Agenda:
    """One audit line a municipality, with `access`."""
    mine = guided_by(connection, access.staff.id, now)
    guides = None if wanted.everyones else mine
    since, until = _span(wanted)
    size = PAGE if wanted.view is View.LIST else MOST
    at = (wanted.page - 1) * PAGE if wanted.view is View.LIST else 0
    found = visits(connection, access.reads, since, until, guides, size, wanted.kind, at)
    total = len(found)
    if at or total == size:
        total = count_visits(connection, access.reads, since, until, guides, wanted.kind)
    _note(access, found, now)
    return Agenda(wanted, tuple(_by_day(wanted, found)), total, mine)


def say_who_came(
    connection: Connection, access: Access, told: Mapping[str, State], now: datetime
) -> list[str]:
    """Of appointments by public id: who was there and who was not. Returns those it was said of.

    What is still to come or is off stays as it is; NotHereError, NotAllowedError,
    ReasonNeededError: then nothing is said.
    """
    _check_writes(access)
    said = []
    for public_id, state in told.items():
        row = find_appointment(connection, public_id)
        if row is None or row.municipality_id not in access.reads:
            raise NotHereError(public_id)
        person = enter_by_id(connection, access, row.person_id, now)
        actor = access.writing(row.municipality_id)
        try:
            (attend if state is State.ATTENDED else miss)(connection, actor, person, row, now)
        except CaseError:
            continue
        said.append(public_id)
    return said


def unsay_who_came(
    connection: Connection, access: Access, public_ids: list[str], now: datetime
) -> None:
    """Undo `say_who_came`."""
    _check_writes(access)
    for public_id in public_ids:
        unsaid(connection, access, public_id, now)


def _check_writes(access: Access) -> None:
    if not access.writes:
        raise NotAllowedError(access.staff.login)


def _span(wanted: Wanted) -> tuple[datetime, datetime]:
    match wanted.view:
        case View.DAY:
            return _begin(wanted.day), _begin(wanted.day + timedelta(days=1))
        case View.WEEK:
            monday = _monday(wanted.day)
            return _begin(monday), _begin(monday + timedelta(days=7))
        case View.LIST:
            return _begin(wanted.day), _begin(wanted.day + AHEAD_LISTED)


def _by_day(wanted: Wanted, found: list[Visit]) -> list[tuple[date, tuple[Visit, ...]]]:
    days: dict[date, list[Visit]] = {day: [] for day in _always(wanted)}
    for one in found:
        day = one.appointment.starts_at.astimezone(ZONE).date()
        days.setdefault(day, []).append(one)
    return [(day, tuple(days[day])) for day in sorted(days)]


def _always(wanted: Wanted) -> list[date]:
    """Days that are shown though nobody comes."""
    match wanted.view:
        case View.DAY:
            return [wanted.day]
        case View.WEEK:
            return [_monday(wanted.day) + timedelta(days=at) for at in range(5)]
        case View.LIST:
            return []


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _begin(day: date) -> datetime:
    return datetime.combine(day, time(), ZONE).astimezone(UTC)


def _is_told(one: Visit) -> bool:
    return one.appointment.state in (State.ATTENDED, State.MISSED)


def _note(access: Access, found: list[Visit], now: datetime) -> None:
    seen = Counter(one.person.municipality_id for one in found)
    access.seen.extend(
        access.reading(id).did("visits read", now, None, visits=seen[id]) for id in sorted(seen)
    )
