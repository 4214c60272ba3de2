"""Today's appointments, and what a colleague does with one there and then: each with an undo."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection

from casework import appointments, work
from casework.access import Access, NotHereError
from casework.booking import Author, Change, change_all
from casework.cases import Actor
from casework.doors import enter_by_id, guided_by, is_theirs
from flows.context import ZONE
from storage import audit
from storage.appointments import AppointmentRow, State, find_appointment, last_state_of
from storage.day import Visit, visits
from storage.people import PersonRow
from storage.work import finish_about, reopen_about

AHEAD_SHOWN = 7
"""Days: where nobody comes today, the first of these on which somebody does is shown."""
MOST = 60


@dataclass(frozen=True, slots=True)
class Visits:
    """Who comes on `day`, the first one first; `guides`: the colleague, and for whom they stand
    in."""

    day: date
    rows: tuple[Visit, ...]
    guides: frozenset[int]

    def is_open(self, visit: Visit) -> bool:
        """Whether there is anything to do about it here: another's takes a reason first."""
        return is_theirs(visit.person, self.guides)


def coming(
    connection: Connection, access: Access, now: datetime, *, everyones: bool = False
) -> Visits:
    """Of today, else of the next day with any; without a line in the audit (see `note_reading`)."""
    mine = guided_by(connection, access.staff.id, now)
    guides = None if everyones else mine
    since, until = work.midnight(now), work.midnight(now, days=AHEAD_SHOWN)
    found = visits(connection, access.reads, since, until, guides, MOST)
    day = min((_day(one) for one in found), default=now.astimezone(ZONE).date())
    return Visits(day, tuple(one for one in found if _day(one) == day), mine)


def note_reading(access: Access, shown: Visits, now: datetime) -> None:
    """Audit that these people's appointments were shown: one line a municipality."""
    seen = Counter(one.person.municipality_id for one in shown.rows)
    access.seen.extend(
        access.reading(id).did("visits read", now, None, visits=seen[id]) for id in sorted(seen)
    )


def attended(connection: Connection, access: Access, public_id: str, now: datetime) -> PersonRow:
    """They were there. CaseError where it is still to come or off."""
    actor, person, row = _found(connection, access, public_id, now)
    appointments.attend(connection, actor, person, row, now)
    return person


def missed(connection: Connection, access: Access, public_id: str, now: datetime) -> PersonRow:
    """They were not there, and are asked kindly how they are. CaseError, as `attended`."""
    actor, person, row = _found(connection, access, public_id, now)
    appointments.miss(connection, actor, person, row, now)
    return person


def unsaid(connection: Connection, access: Access, public_id: str, now: datetime) -> PersonRow:
    """Undo `attended` or `missed`: it is as it was; what was to be said of it is not said."""
    actor, person, row = _found(connection, access, public_id, now)
    if row.state in (State.ATTENDED, State.MISSED):
        before = last_state_of(connection, row.id) or State.PLANNED
        _become(connection, actor, row, {"state": before}, now)
        _audit(connection, actor, "appointment opened again", person, row, now)
    return person


def interpreter(connection: Connection, access: Access, public_id: str, now: datetime) -> PersonRow:
    """An interpreter is arranged, so that whoever asked for one knows; the task is done."""
    actor, person, row = _found(connection, access, public_id, now)
    appointments.move(connection, actor, person, row, {"interpreter": True}, now)
    finish_about(connection, appointments.INTERPRETER, [public_id], now)
    return person


def no_interpreter(
    connection: Connection, access: Access, public_id: str, now: datetime
) -> PersonRow:
    """Undo `interpreter`: none is arranged, and the task is there again."""
    actor, person, row = _found(connection, access, public_id, now)
    appointments.move(connection, actor, person, row, {"interpreter": False}, now)
    reopen_about(connection, appointments.INTERPRETER, public_id)
    return person


Deed = Callable[[Connection, Access, str, datetime], PersonRow]
DEEDS: dict[str, Deed] = {
    "was-er": attended,
    "niet-gekomen": missed,
    "terug": unsaid,
    "tolk": interpreter,
    "geen-tolk": no_interpreter,
}
"""What may be done with an appointment in one click, by its name in the address. Each returns
whose appointment it is."""


def _found(
    connection: Connection, access: Access, public_id: str, now: datetime
) -> tuple[Actor, PersonRow, AppointmentRow]:
    """NotHereError, NotAllowedError, ReasonNeededError."""
    row = find_appointment(connection, public_id)
    if row is None or row.municipality_id not in access.reads:
        raise NotHereError(public_id)
    person = enter_by_id(connection, access, row.person_id, now)
    return access.writing(row.municipality_id), person, row


def _become(
    connection: Connection,
    actor: Actor,
    row: AppointmentRow,
    values: dict[str, State],
    now: datetime,
) -> None:
    change_all(connection, Author("staff", actor.staff_id), [Change(row, values)], now)


def _audit(
    connection: Connection,
    actor: Actor,
    deed: str,
    person: PersonRow,
    row: AppointmentRow,
    now: datetime,
) -> None:
    line = actor.did(deed, now, person.public_id, kind=row.kind.value, appointment=row.public_id)
    audit.write_audit(connection, [line])


def _day(one: Visit) -> date:
    return one.appointment.starts_at.astimezone(ZONE).date()
