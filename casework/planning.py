"""Plan a talk as it is typed: read, looked at for what is in its way, and only then kept.

What a colleague saw understood is what is planned: where anything of it changed meanwhile (also
by a second press, which finds the first in its way) they see it again.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection

from casework import appointments
from casework.access import Access
from casework.appointment_columns import read_values
from casework.columns import Fault
from casework.doors import enter
from casework.editing import UnreadableError
from casework.errors import CaseError, Reason
from casework.moments import read_moment
from casework.places import Places, known_places, located
from casework.reminding import SATURDAY, holiday_on
from casework.series import repeated
from flows.appointments import USUAL_LENGTH
from flows.context import ZONE
from flows.quiet import QuietHours
from storage.appointments import AppointmentRow, Kind
from storage.base import new_public_id
from storage.booking import Details
from storage.calendars import KnownPlaceRow
from storage.day import Visit, busy, last_place
from storage.people import PersonRow, lock_person

WHEN, TIMES, WEEKS = "wanneer", "keer", "weken"
CELLS = (
    "soort",
    WHEN,
    "duur",
    "plaats",
    "adres",
    "link",
    "meenemen",
    "met",
    "onderwerp",
    "tolk",
    TIMES,
    WEEKS,
)
"""What the form asks, most by the name of its column in appointments.csv."""
MOST_TIMES, MOST_WEEKS = 30, 12
LONGEST = timedelta(days=1)
_COUNT = re.compile(r"\d{1,3}", re.ASCII)

Cells = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Usual:
    """What is filled in beforehand. Choices of Wegwijs itself, to be typed over."""

    minutes: int = 60
    bring: str = ""


USUAL: Mapping[Kind, Usual] = {
    Kind.WARME_OVERDRACHT: Usual(45),
    Kind.INTAKE: Usual(90, "identiteitsbewijs"),
    Kind.LEERBAARHEIDSTOETS: Usual(120, "identiteitsbewijs, bril"),
    Kind.PIP: Usual(60, "identiteitsbewijs"),
    Kind.INKOMENSGESPREK: Usual(60, "identiteitsbewijs, bankpas"),
    Kind.VOORTGANGSGESPREK: Usual(45, "PIP, agenda"),
    Kind.BUDGETGESPREK: Usual(60, "brieven, bankpas"),
    Kind.LES: Usual(120),
    Kind.EINDGESPREK: Usual(45, "PIP"),
    Kind.EXAMEN: Usual(120, "identiteitsbewijs"),
    Kind.OVERIG: Usual(30),
}


class Doubt(StrEnum):
    """Why a moment may be a mistake. None of them forbids it."""

    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    NIGHT = "night"
    PERSON_BUSY = "person-busy"
    COLLEAGUE_BUSY = "colleague-busy"


@dataclass(frozen=True, slots=True)
class Worry:
    """What is in the way of one moment: `name` of the holiday, or `other` that stands there."""

    doubt: Doubt
    at: datetime
    name: str = ""
    other: Visit | None = None


@dataclass(frozen=True, slots=True)
class Understood:
    """When it will be, in UTC, and what is in its way. `mark` is another one for anything else."""

    moments: tuple[datetime, ...]
    worries: tuple[Worry, ...] = ()

    @property
    def mark(self) -> str:
        others = [one.other.appointment.public_id if one.other else "" for one in self.worries]
        told = repr((self.moments, [one.doubt for one in self.worries], others))
        return hashlib.sha256(told.encode()).hexdigest()[:16]


class NotSeenError(Exception):
    """What was typed means something that the colleague has not seen yet."""

    def __init__(self, understood: Understood) -> None:
        super().__init__(understood.mark)
        self.understood = understood


@dataclass(frozen=True, slots=True)
class Form:
    """A new appointment as the form begins, and the places to choose from."""

    cells: Cells
    places: tuple[KnownPlaceRow, ...] = field(default=())


def begin(connection: Connection, person: PersonRow, kind: Kind, when: str) -> Form:
    """The usual for this kind, where such talks were held last."""
    places = known_places(connection, person.municipality_id)
    names = [one.name for one in places.values()]
    usual = USUAL[kind]
    cells = dict.fromkeys(CELLS, "") | {
        "soort": kind.value,
        WHEN: when,
        "duur": str(usual.minutes),
        "plaats": last_place(connection, person.municipality_id, kind, names) or "",
        "meenemen": usual.bring,
        TIMES: "1",
        WEEKS: "1",
    }
    return Form(cells, tuple(places.values()))


def look(
    connection: Connection,
    access: Access,
    public_id: str,
    cells: Cells,
    quiet: QuietHours,
    now: datetime,
) -> Understood | None:
    """What was typed, as it is understood; None where nothing was.

    UnreadableError, NotHereError, ReasonNeededError.
    """
    person = enter(connection, access, public_id, now)
    if not cells[WHEN].strip():
        return None
    moments, minutes = read_moments(cells, now)
    return weighed(connection, access, person, moments, minutes, quiet)


def plan(
    connection: Connection,
    access: Access,
    public_id: str,
    cells: Cells,
    seen: str,
    quiet: QuietHours,
    now: datetime,
) -> list[AppointmentRow]:
    """Plan one, or a series. `seen`: the mark of what the colleague saw understood.

    NotSeenError, UnreadableError, NotHereError, NotAllowedError, ReasonNeededError.
    """
    person = enter(connection, access, public_id, now)
    actor = access.writing(person.municipality_id)
    lock_person(connection, person.id)
    moments, minutes = read_moments(cells, now)
    details = read_details(cells, now, known_places(connection, person.municipality_id), moments[0])
    understood = weighed(connection, access, person, moments, minutes, quiet)
    if seen != understood.mark:
        raise NotSeenError(understood)
    series = new_public_id() if len(moments) > 1 else None
    return [
        appointments.plan(
            connection, actor, person, replace(details, starts_at=at), now, series=series
        )
        for at in moments
    ]


def read_details(cells: Cells, now: datetime, places: Places, starts_at: datetime) -> Details:
    """All that was typed but the moment. UnreadableError."""
    values = read_cells(cells, now)
    return located(Details(**{"starts_at": starts_at} | values), places)


def read_cells(cells: Cells, now: datetime) -> dict[str, Any]:
    """The values of the cells that are filled. UnreadableError."""
    known = {name: cells.get(name, "") for name in CELLS}
    values, faults = read_values(known, now)
    if not known["soort"].strip():
        faults.append(Fault("soort", Reason.TEXT_MISSING, {}))
    if faults:
        raise UnreadableError(faults)
    return values


def read_moments(
    cells: Cells, now: datetime, kept: datetime | None = None
) -> tuple[list[datetime], int | None]:
    """Each moment (UTC) and how many minutes it takes. UnreadableError."""
    faults: list[Fault] = []
    times = _count(cells, TIMES, MOST_TIMES, faults)
    weeks = _count(cells, WEEKS, MOST_WEEKS, faults)
    moments: list[datetime] = []
    try:
        first = read_moment(cells.get(WHEN, ""), now, kept)
        moments = list(repeated(first, times, weeks))
    except CaseError as error:
        faults.append(Fault(WHEN, error.reason, error.args_told))
    values, wrong = read_values({"duur": cells.get("duur", "")}, now)
    if faults or wrong:
        raise UnreadableError([*faults, *wrong])
    return moments, values.get("minutes")


def _count(cells: Cells, name: str, most: int, faults: list[Fault]) -> int:
    cell = cells.get(name, "").strip() or "1"
    if _COUNT.fullmatch(cell) and 1 <= int(cell) <= most:
        return int(cell)
    faults.append(Fault(name, Reason.TIMES_UNREADABLE, {"value": cell, "most": most}))
    return 1


# --- what is in the way ----------------------------------------------------------------------------


def weighed(
    connection: Connection,
    access: Access,
    person: PersonRow,
    moments: Sequence[datetime],
    minutes: int | None,
    quiet: QuietHours,
    but: Collection[int] = (),
) -> Understood:
    """These moments with all that is in their way; `but` are the ids of what is to be moved."""
    length = timedelta(minutes=minutes) if minutes else USUAL_LENGTH
    guide = person.consulent_id or access.staff.id
    worries: list[Worry] = []
    for at in moments:
        worries += _of_day(at, quiet)
        there = busy(connection, person, guide, at - LONGEST, at + length)
        worries += (
            _overlap(at, person, one)
            for one in there
            if one.appointment.told.ends_at > at and one.appointment.id not in but
        )
    return Understood(tuple(moments), tuple(worries))


def _of_day(at: datetime, quiet: QuietHours) -> Iterator[Worry]:
    day = at.astimezone(ZONE).date()
    if name := holiday_on(day):
        yield Worry(Doubt.HOLIDAY, at, name)
    elif _is_weekend(day):
        yield Worry(Doubt.WEEKEND, at)
    if quiet.holds(at):
        yield Worry(Doubt.NIGHT, at)


def _is_weekend(day: date) -> bool:
    return day.weekday() >= SATURDAY


def _overlap(at: datetime, person: PersonRow, other: Visit) -> Worry:
    theirs = other.person.id == person.id
    return Worry(Doubt.PERSON_BUSY if theirs else Doubt.COLLEAGUE_BUSY, at, other=other)
