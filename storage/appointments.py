"""Appointments and what was changed in them, revision by revision."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import groupby
from typing import Any, cast

from sqlalchemy import (
    JSON,
    BigInteger,
    Connection,
    Float,
    Index,
    Text,
    UniqueConstraint,
    select,
)
from sqlmodel import Field

from flows.appointments import Appointment, Interpreter, Wish
from storage.base import BIG_ID, Reader, Row, as_text, new_public_id, table_of


class Kind(StrEnum):
    WARME_OVERDRACHT = "warme-overdracht"
    INTAKE = "intake"
    LEERBAARHEIDSTOETS = "leerbaarheidstoets"
    PIP = "pip"
    INKOMENSGESPREK = "inkomensgesprek"
    VOORTGANGSGESPREK = "voortgangsgesprek"
    BUDGETGESPREK = "budgetgesprek"
    LES = "les"
    EINDGESPREK = "eindgesprek"
    EXAMEN = "examen"
    OVERIG = "overig"


class State(StrEnum):
    """`moved`: changed so that people must hear of it, and not answered since; to another moment
    where `was_at` is filled, else it is held elsewhere or in another way.
    """

    PLANNED = "planned"
    MOVED = "moved"
    CONFIRMED = "confirmed"
    CANNOT_COME = "cannot_come"
    CANCELLED = "cancelled"
    ATTENDED = "attended"
    MISSED = "missed"


class Mode(StrEnum):
    PLACE = "place"
    ONLINE = "online"
    PHONE = "phone"


class Source(StrEnum):
    """Who entered it: `reference` is the key within one."""

    STAFF = "staff"
    CSV = "csv"
    ICS = "ics"
    COURSE = "course"
    PERSON = "person"


class AppointmentTable(Row, table=True):
    """`series` ties those together that were planned as one; `calendar_id` is the calendar that
    holds it, where one is read again and again. `was_at`: before the last move.

    `interpreter`: arranged; `interpreter_asked_at`: the person wants one, with what wish.
    """

    __tablename__ = "appointment"
    __table_args__ = (
        UniqueConstraint("municipality_id", "source", "reference"),
        Index("ix_appointment_person", "person_id", "starts_at"),
        Index("ix_appointment_day", "municipality_id", "starts_at"),
    )

    municipality_id: int = Field(foreign_key="municipality.id", sa_type=BIG_ID)
    person_id: int = Field(foreign_key="person.id", ondelete="CASCADE", sa_type=BIG_ID)
    public_id: str = Field(default_factory=new_public_id, unique=True)
    kind: Kind = Field(sa_type=as_text(Kind))
    state: State = Field(default=State.PLANNED, sa_type=as_text(State))
    revision: int = Field(default=1, sa_type=BigInteger)
    starts_at: datetime
    was_at: datetime | None = None
    minutes: int | None = Field(default=None, sa_type=BigInteger)
    mode: Mode = Field(default=Mode.PLACE, sa_type=as_text(Mode))
    subject: str = ""
    bring: list[str] = Field(default_factory=list, sa_type=JSON)
    place: str = ""
    address: str = ""
    route: str = Field(default="", sa_type=Text)
    latitude: float | None = Field(default=None, sa_type=Float)
    longitude: float | None = Field(default=None, sa_type=Float)
    link: str = Field(default="", sa_type=Text)
    who: str = ""
    interpreter: bool = False
    interpreter_language: str | None = None
    interpreter_wish: str | None = None
    interpreter_asked_at: datetime | None = None
    why: str | None = None
    source: Source = Field(sa_type=as_text(Source))
    reference: str | None = None
    series: str | None = Field(default=None, index=True)
    meeting_id: int | None = Field(
        default=None,
        foreign_key="course_meeting.id",
        ondelete="SET NULL",
        index=True,
        sa_type=BIG_ID,
    )
    calendar_id: int | None = Field(
        default=None,
        foreign_key="calendar.id",
        ondelete="SET NULL",
        index=True,
        sa_type=BIG_ID,
    )
    created_at: datetime
    changed_at: datetime


class AppointmentChange(Row, table=True):
    """What a revision or an answer changed: the old values of the columns that changed.

    `by`: "staff", "file", "calendar", "person" or "course"; `staff_id` where it was staff.
    """

    __tablename__ = "appointment_change"

    appointment_id: int = Field(
        foreign_key="appointment.id", ondelete="CASCADE", index=True, sa_type=BIG_ID
    )
    revision: int = Field(sa_type=BigInteger)
    at: datetime
    by: str
    staff_id: int | None = Field(
        default=None, foreign_key="staff.id", ondelete="SET NULL", sa_type=BIG_ID
    )
    before: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)


appointment = table_of(AppointmentTable)
appointment_change = table_of(AppointmentChange)


@dataclass(frozen=True, slots=True)
class AppointmentRow:
    id: int
    municipality_id: int
    person_id: int
    public_id: str
    kind: Kind
    state: State
    revision: int
    starts_at: datetime
    was_at: datetime | None
    minutes: int | None
    mode: Mode
    subject: str
    bring: list[str]
    place: str
    address: str
    route: str
    latitude: float | None
    longitude: float | None
    link: str
    who: str
    interpreter: bool
    interpreter_language: str | None
    interpreter_wish: str | None
    interpreter_asked_at: datetime | None
    why: str | None
    source: Source
    reference: str | None
    series: str | None
    meeting_id: int | None
    calendar_id: int | None
    created_at: datetime
    changed_at: datetime

    @property
    def told(self) -> Appointment:
        """As screens and messages need it."""
        return Appointment(
            id=self.id,
            kind=self.kind.value,
            starts_at=self.starts_at,
            state=self.state.value,
            revision=self.revision,
            minutes=self.minutes,
            mode=self.mode.value,
            subject=self.subject,
            bring=tuple(self.bring),
            place=self.place,
            address=self.address,
            route=self.route,
            latitude=self.latitude,
            longitude=self.longitude,
            link=self.link,
            who=self.who,
            interpreter=Interpreter(
                arranged=self.interpreter,
                asked=self.interpreter_asked_at is not None,
                language=self.interpreter_language,
                wish=cast(Wish | None, self.interpreter_wish),
            ),
            own=self.source is Source.PERSON,
            was_at=self.was_at,
        )


APPOINTMENTS = Reader(AppointmentRow, appointment)


def appointments_of(
    connection: Connection, person_ids: Collection[int], since: datetime
) -> dict[int, tuple[Appointment, ...]]:
    """The appointments of these people from `since` on, the first one first, by person.

    Who has none is absent; for nobody nothing is asked.
    """
    if not person_ids:
        return {}
    columns = appointment.c
    theirs = columns.person_id.in_(person_ids), columns.starts_at >= since
    query = APPOINTMENTS.query.where(*theirs)
    rows = APPOINTMENTS.all(
        connection, query.order_by(columns.person_id, columns.starts_at, columns.id)
    )
    grouped = groupby(rows, key=lambda row: row.person_id)
    return {person: tuple(row.told for row in those) for person, those in grouped}


def appointments_by_ids(connection: Connection, ids: Collection[int]) -> dict[int, AppointmentRow]:
    """Those of `ids` that exist."""
    rows = APPOINTMENTS.all(connection, APPOINTMENTS.query.where(appointment.c.id.in_(ids)))
    return {row.id: row for row in rows}


def list_appointments(
    connection: Connection,
    municipality_id: int,
    since: datetime,
    until: datetime | None = None,
    person_id: int | None = None,
) -> list[AppointmentRow]:
    """Those that begin from `since` on, before `until` where given, the first one first."""
    columns = appointment.c
    query = APPOINTMENTS.query.where(
        columns.municipality_id == municipality_id, columns.starts_at >= since
    )
    if until is not None:
        query = query.where(columns.starts_at < until)
    if person_id is not None:
        query = query.where(columns.person_id == person_id)
    return APPOINTMENTS.all(connection, query.order_by(columns.starts_at, columns.id))


def of_meetings(connection: Connection, meeting_ids: Collection[int]) -> list[AppointmentRow]:
    """The appointments that these meetings of a course made."""
    return APPOINTMENTS.all(
        connection, APPOINTMENTS.query.where(appointment.c.meeting_id.in_(meeting_ids))
    )


def find_appointment(connection: Connection, public_id: str) -> AppointmentRow | None:
    query = APPOINTMENTS.query.where(appointment.c.public_id == public_id)
    return APPOINTMENTS.one(connection, query)


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A line of the history; see `AppointmentChange`."""

    revision: int
    at: datetime
    by: str
    staff_id: int | None
    before: dict[str, Any]


_CHANGES = Reader(ChangeRow, appointment_change)


def changes_of(connection: Connection, appointment_id: int, limit: int = 20) -> list[ChangeRow]:
    """What was changed of it, the latest first."""
    column = appointment_change.c
    query = _CHANGES.query.where(column.appointment_id == appointment_id)
    return _CHANGES.all(connection, query.order_by(column.id.desc()).limit(limit))


def of_series(connection: Connection, municipality_id: int, series: str) -> list[AppointmentRow]:
    """All that was planned as one, the first one first."""
    row = appointment.c
    query = APPOINTMENTS.query.where(row.series == series, row.municipality_id == municipality_id)
    return APPOINTMENTS.all(connection, query.order_by(row.starts_at, row.id))


def last_state_of(connection: Connection, appointment_id: int) -> State | None:
    """What its state was before it last changed; None where it never did."""
    change = appointment_change.c
    query = select(change.before).where(change.appointment_id == appointment_id)
    for before in connection.scalars(query.order_by(change.id.desc())):
        if "state" in before:
            return State(before["state"])
    return None
