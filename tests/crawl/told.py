"""What visitors are told of their appointments by itself, and the buttons under it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count

from sqlalchemy import Connection

from flows.preparing import HOWS
from storage import booking, reminders
from storage.appointments import AppointmentRow, Kind, Source, State
from storage.booking import Details, NewAppointment
from storage.database import Database
from storage.people import PersonRow
from storage.reminders import NewReminder
from tests.crawl.emulator import Key

SAY_AGAIN = "dutch"
SEE = "appointments.one"
"""All that is left on a message once its reader has a code: there is something to see."""
_ANSWERS = ("coming", "cannot", "where", "more")
_OF_ANY: Mapping[str, Sequence[str]] = {
    "told": tuple(f"appointments.{one}" for one in _ANSWERS),
    "coming": tuple(f"appointments.{one}" for one in _ANSWERS),
    "missed": ("ask",),
    "cancelled": ("ask",),
}
_OF_A_TALK: Mapping[str, Sequence[str]] = {
    "prepare": ("prepare", "appointments.one"),
    "rate": (*(f"prepare.rated/{how}" for how in HOWS), "ask"),
}
_OF_AN_EXAM: Mapping[str, Sequence[str]] = {"registration": ("appointments.one", "words.term")}
KINDS = (Kind.VOORTGANGSGESPREK, Kind.LES, Kind.EXAMEN, Kind.INTAKE)
TALKS = {Kind.VOORTGANGSGESPREK, Kind.INTAKE}

_SAYS = {"cancelled": "told"}
"""Rules whose messages are those of another one, about an appointment in another state."""
_rows = count(1)


@dataclass(frozen=True, slots=True)
class Told:
    """One message, and the button under it that is pressed."""

    message: str
    button: str

    def __str__(self) -> str:
        return f"{self.message}: {self.button}"


def told_of(kind: Kind) -> dict[str, Told]:
    """By act: every message about such appointments, with each of its buttons."""
    extra = _OF_A_TALK if kind in TALKS else _OF_AN_EXAM if kind is Kind.EXAMEN else {}
    every = [
        Told(message, button)
        for message, buttons in {**_OF_ANY, **extra}.items()
        for button in (*buttons, SAY_AGAIN)
    ]
    return {str(one): one for one in every}


def button_of(key: Key) -> str:
    """What a button opens, but for which appointment: `appointments.one`, `prepare.rated/good`."""
    step, *params = key.choice.split("/")
    return f"{step}/{params[-1]}" if step == "prepare.rated" else step


@dataclass(frozen=True, slots=True)
class Agenda:
    """Somebody's appointments: one ahead and, by what is said of them, others."""

    database: Database
    rows: Mapping[str, AppointmentRow]

    def tell(self, message: str) -> None:
        """Now is the moment of this message. Nothing was answered to the appointment yet."""
        now = datetime.now(UTC)
        row = self.rows.get(message, self.rows["ahead"])
        rule = f"{_SAYS.get(message, message)}:{next(_rows)}"
        until = now + timedelta(hours=1)
        due = NewReminder(row.municipality_id, row.id, row.revision, rule, 0, now, until)
        with self.database.transaction() as connection:
            if row is self.rows["ahead"]:
                unanswered = {"state": State.PLANNED, "why": None}
                booking.change_appointments(connection, {row.id: unanswered}, now)
            reminders.add_reminders(connection, [due])


def agenda_of(connection: Connection, database: Database, person: PersonRow, kind: Kind) -> Agenda:
    """New appointments of somebody, of whom nobody was told yet.

    Each has a reminder that is far off: what has none the program plans, and tells, by itself.
    """
    now = datetime.now(UTC)
    soon, lately = now + timedelta(days=20), now - timedelta(days=2)
    moments = {"ahead": soon, "rate": lately, "missed": lately, "cancelled": soon}
    home, ours = person.municipality_id, Source.STAFF
    new = [NewAppointment(home, person.id, ours, _details(kind, at)) for at in moments.values()]
    rows = dict(zip(moments, booking.add_appointments(connection, new, now), strict=True))
    ended = {"missed": State.MISSED, "cancelled": State.CANCELLED}
    changes = {rows[name].id: {"state": state} for name, state in ended.items()}
    booking.change_appointments(connection, changes, now)
    reminders.add_reminders(connection, [_far_off(row, now) for row in rows.values()])
    return Agenda(database, rows)


def _far_off(row: AppointmentRow, now: datetime) -> NewReminder:
    due = now + timedelta(days=10)
    until = due + timedelta(hours=1)
    return NewReminder(row.municipality_id, row.id, row.revision, "told:0", 0, due, until)


def _details(kind: Kind, starts_at: datetime) -> Details:
    """With a pin on the map."""
    return Details(
        kind,
        starts_at,
        minutes=120,
        place="Taalhuis",
        address="Plein 2",
        latitude=52.35,
        longitude=4.62,
    )
