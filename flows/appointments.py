"""Appointments of one person, as screens and reminders need them; nothing that names anybody."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal, get_args

AppointmentKind = Literal[
    "warme-overdracht",
    "intake",
    "leerbaarheidstoets",
    "pip",
    "inkomensgesprek",
    "voortgangsgesprek",
    "budgetgesprek",
    "les",
    "eindgesprek",
    "examen",
    "overig",
]
AppointmentState = Literal[
    "planned", "moved", "confirmed", "cannot_come", "cancelled", "attended", "missed"
]
Mode = Literal["place", "online", "phone"]
Wish = Literal["woman", "man"]
Why = Literal["childcare", "illness", "work", "lesson", "travel", "else"]

APPOINTMENT_KINDS: tuple[AppointmentKind, ...] = get_args(AppointmentKind)
APPOINTMENT_STATES: tuple[AppointmentState, ...] = get_args(AppointmentState)
MODES: tuple[Mode, ...] = get_args(Mode)
WHYS: tuple[Why, ...] = get_args(Why)
AHEAD: frozenset[AppointmentState] = frozenset({"planned", "moved", "confirmed", "cannot_come"})
"""States of an appointment that stands: "cannot come" too, until the consulent has said so."""
USUAL_LENGTH = timedelta(hours=1)
"""Where nobody said how long it takes."""


@dataclass(frozen=True, slots=True)
class Interpreter:
    """`arranged`: there will be one. `asked`: the person wants one; `language` and `wish`
    are what they asked for, where they said.
    """

    arranged: bool = False
    asked: bool = False
    language: str | None = None
    wish: Wish | None = None


NO_INTERPRETER = Interpreter()


@dataclass(frozen=True, slots=True)
class Appointment:
    """One appointment. `subject`, `bring`, `place`, `route` and `who` are Dutch, as entered.

    `revision` grows when the moment, the place or how it is held changes, and when it is
    cancelled: what was said of an older one is not true any more. `own`: the person noted
    it themselves. `was_at` is the moment before the last move; a `moved` one without it is held
    elsewhere or in another way than was said before.
    """

    id: int
    kind: AppointmentKind
    starts_at: datetime
    state: AppointmentState = "planned"
    revision: int = 1
    minutes: int | None = None
    mode: Mode = "place"
    subject: str = ""
    bring: tuple[str, ...] = ()
    place: str = ""
    address: str = ""
    route: str = ""
    latitude: float | None = None
    longitude: float | None = None
    link: str = ""
    who: str = ""
    interpreter: Interpreter = NO_INTERPRETER
    own: bool = False
    was_at: datetime | None = None

    @property
    def ends_at(self) -> datetime:
        length = timedelta(minutes=self.minutes) if self.minutes else USUAL_LENGTH
        return self.starts_at + length

    def stands(self, now: datetime) -> bool:
        """Whether it is still to come, or going on."""
        return self.state in AHEAD and self.ends_at > now


def ahead(appointments: Iterable[Appointment], now: datetime) -> tuple[Appointment, ...]:
    """Those that stand, the first one first."""
    found = (one for one in appointments if one.stands(now))
    return tuple(sorted(found, key=lambda one: (one.starts_at, one.id)))


def find(appointments: Iterable[Appointment], id: int) -> Appointment | None:
    return next((one for one in appointments if one.id == id), None)


def answerable(one: Appointment, revision: int, now: datetime) -> bool:
    """Whether "I am coming" to this revision still means something: it stands as it was."""
    return one.revision == revision and one.stands(now) and not one.own


def with_answer(
    appointments: Iterable[Appointment], id: int, revision: int, state: AppointmentState
) -> tuple[Appointment, ...]:
    """With the state of one set, where it still has this revision."""
    return tuple(
        replace(one, state=state) if (one.id, one.revision) == (id, revision) else one
        for one in appointments
    )


def with_interpreter(
    appointments: Iterable[Appointment], id: int, asked: Interpreter
) -> tuple[Appointment, ...]:
    """With an interpreter asked for; what was arranged before stays so."""
    return tuple(
        replace(one, interpreter=replace(asked, arranged=one.interpreter.arranged))
        if one.id == id
        else one
        for one in appointments
    )
