"""Take over a calendar: its events of the coming year become appointments of who they name.

Read again, an event is known by its name and its day in the series; what is not in it any more
is cancelled. Where much is suddenly gone, nothing is cancelled before somebody says so.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from casework.appointment_columns import where
from casework.booking import Author, Change, cancel_all, change_all, plan_all
from casework.calendar_reading import HORIZON, Event, Odd, Reading
from casework.cases import Actor
from casework.errors import Reason
from casework.places import Places, changed, known_places
from flows.appointments import AHEAD
from storage import audit
from storage.appointments import AppointmentRow, Kind, Source, State, list_appointments
from storage.audit import AuditLine
from storage.booking import Details, NewAppointment, by_references
from storage.calendars import CalendarRow
from storage.people import PersonRow, list_people

MANY = 3
"""From so many on, more than half of what stands is too much to be gone at once."""
_WORD = re.compile(r"[\w-]+")
_KINDS: Mapping[str, Kind] = {kind.value: kind for kind in Kind} | {
    "pip-gesprek": Kind.PIP,
    "lbt": Kind.LEERBAARHEIDSTOETS,
    "overdracht": Kind.WARME_OVERDRACHT,
    "examens": Kind.EXAMEN,
    "lessen": Kind.LES,
}
_LESSONS = frozenset({"taalles", "taallessen", "pvt", "map", "brugklas", "eurowijzer"})
"""Words that are lessons, and say more than that."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """An event of one person, and the appointment it is already, where there is one."""

    person: PersonRow
    event: Event
    reference: str
    row: AppointmentRow | None
    details: Details


@dataclass(frozen=True, slots=True)
class Compared:
    """What taking over a calendar would do. `gone`: to be cancelled; `standing`: how many of
    its appointments were ahead; `odd` is for staff to look at.
    """

    new: tuple[Wanted, ...]
    changed: tuple[Wanted, ...]
    same: tuple[Wanted, ...]
    gone: tuple[AppointmentRow, ...]
    standing: int
    odd: tuple[Odd, ...]

    @property
    def too_much_gone(self) -> bool:
        return len(self.gone) >= MANY and 2 * len(self.gone) > self.standing


def compare(
    connection: Connection,
    municipality_id: int,
    reading: Reading,
    now: datetime,
    calendar: CalendarRow | None = None,
) -> Compared:
    """What differs from what is kept; nothing is written. `calendar`: it is read again and
    again, so that what is not in it stands no longer."""
    wanted, odd = _wanted(connection, municipality_id, reading)
    off = {one.reference for one in wanted if one.event.cancelled}
    ahead = [
        row
        for row in list_appointments(connection, municipality_id, now, now + HORIZON)
        if _is_of(row, reading, calendar) or (row.reference in off and row.state in AHEAD)
    ]
    there = {one.reference for one in wanted if not one.event.cancelled}
    unread = {one.series for one in odd}
    gone = [row for row in ahead if row.reference not in there and row.series not in unread]
    kept = [one for one in wanted if not one.event.cancelled]
    known = [one for one in kept if one.row is not None]
    differing = {one.reference for one in known if _differs(one, calendar)}
    return Compared(
        new=tuple(one for one in kept if one.row is None),
        changed=tuple(one for one in known if one.reference in differing),
        same=tuple(one for one in known if one.reference not in differing),
        gone=tuple(gone),
        standing=len(ahead),
        odd=tuple(odd),
    )


def note_compared(connection: Connection, actor: Actor, compared: Compared, now: datetime) -> None:
    """That a file was looked at, and how much it was about."""
    rows = len(compared.new) + len(compared.changed) + len(compared.same)
    audit.write_audit(connection, [actor.did("calendar file compared", now, None, rows=rows)])


def take_over(
    connection: Connection,
    actor: Actor,
    compared: Compared,
    now: datetime,
    calendar: CalendarRow | None = None,
) -> None:
    """Do what `compare` found, in the same transaction as it."""
    author = Author("calendar" if calendar is not None else "file", actor.staff_id)
    owner = calendar.id if calendar is not None else None
    new = [_new(one, owner) for one in compared.new]
    rows = plan_all(connection, new, now)
    changes = [
        Change(one.row, one.details.values() | ({"calendar_id": owner} if owner else {}))
        for one in compared.changed
        if one.row is not None
    ]
    change_all(connection, author, changes, now)
    cancel_all(connection, author, compared.gone, now)
    done = [("appointment planned", row) for row in rows]
    done += [("appointment changed", change.row) for change in changes]
    done += [("appointment cancelled", row) for row in compared.gone]
    audit.write_audit(connection, list(_told(connection, actor, done, now)))


def _wanted(
    connection: Connection, municipality_id: int, reading: Reading
) -> tuple[list[Wanted], list[Odd]]:
    """Events of people who are known; of a series that names nobody known the first is odd."""
    everybody = _People(list_people(connection, [municipality_id]))
    places = known_places(connection, municipality_id)
    named: list[tuple[Event, PersonRow]] = []
    odd = {one.series or str(at): one for at, one in enumerate(reading.odd)}
    for event in reading.events:
        people = {one.id: one for number in event.numbers if (one := everybody.known(number))}
        named += [(event, one) for one in people.values()]
        if not people:
            told = Odd(event.title, event.starts_at, Reason.EVENT_WITHOUT_NUMBER, event.series)
            odd.setdefault(event.series, told)
    once = {_reference(event, person): (event, person) for event, person in named}
    rows = by_references(connection, municipality_id, Source.ICS, list(once))
    wanted = [
        Wanted(person, event, ref, rows.get(ref), _details(event, rows.get(ref), places))
        for ref, (event, person) in once.items()
    ]
    return wanted, list(odd.values())


def _is_of(row: AppointmentRow, reading: Reading, calendar: CalendarRow | None) -> bool:
    """Whether it stands, and would be in this calendar (of a file: is of its series)."""
    if row.source is not Source.ICS or row.state not in AHEAD:
        return False
    return row.series in reading.series if calendar is None else row.calendar_id == calendar.id


def _differs(one: Wanted, calendar: CalendarRow | None) -> bool:
    """Who was told that it is off is not told by an old file that it is on."""
    row = one.row
    if row is None:
        return False
    if row.state is State.CANCELLED:
        return calendar is not None or row.starts_at != one.event.starts_at
    taken = calendar is not None and row.calendar_id != calendar.id
    return taken or one.details != Details.of(row)


def _new(one: Wanted, owner: int | None) -> NewAppointment:
    return NewAppointment(
        one.person.municipality_id,
        one.person.id,
        Source.ICS,
        one.details,
        reference=one.reference,
        series=one.event.series,
        calendar_id=owner,
    )


def _details(event: Event, row: AppointmentRow | None, places: Places) -> Details:
    """What the calendar says; what staff added (what to bring, who comes) stays."""
    kind, subject = _kind(event.title)
    place, _, address = event.place.partition(",")
    if event.place.casefold() in places:
        place, address = event.place, ""
    values = {
        "kind": kind,
        "subject": subject,
        "starts_at": event.starts_at,
        "minutes": event.minutes,
        **where(place.strip(), event.link),
    }
    if address.strip():
        values["address"] = address.strip()
    if event.pin is not None:
        values |= {"latitude": event.pin[0], "longitude": event.pin[1]}
    kept = Details.of(row) if row is not None else Details(kind, event.starts_at)
    return changed(kept, values, places)


def _kind(title: str) -> tuple[Kind, str]:
    """The kind that a word of the title names, and the title where it says more than that."""
    words = [word.casefold() for word in _WORD.findall(title)]
    named = next((word for word in words if word in _KINDS), None)
    if named is None:
        return Kind.LES if _LESSONS & set(words) else Kind.OVERIG, title
    return _KINDS[named], "" if len(words) == 1 else title


class _People:
    """Who is known by which number; small letters will do where no other is written alike."""

    def __init__(self, people: Sequence[PersonRow]) -> None:
        alike = Counter(one.number.casefold() for one in people)
        self._exactly = {one.number: one for one in people}
        self._loosely = {
            folded: one for one in people if alike[folded := one.number.casefold()] == 1
        }

    def known(self, number: str) -> PersonRow | None:
        return self._exactly.get(number) or self._loosely.get(number.casefold())


def _reference(event: Event, person: PersonRow) -> str:
    """One event may name several people: each has an appointment of their own."""
    return hashlib.sha256(f"{event.key} {person.public_id}".encode()).hexdigest()[:32]


def _told(
    connection: Connection,
    actor: Actor,
    done: Sequence[tuple[str, AppointmentRow]],
    now: datetime,
) -> Iterator[AuditLine]:
    """A line an appointment."""
    people = {one.id: one for one in list_people(connection, [actor.municipality_id])}
    for deed, row in done:
        about = {"kind": row.kind.value, "appointment": row.public_id}
        yield actor.did(deed, now, people[row.person_id].public_id, **about)
