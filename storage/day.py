"""Who comes on a day: appointments with their people, of those some colleagues guide."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, or_, select

from flows.appointments import AHEAD
from storage.appointments import (
    APPOINTMENTS,
    AppointmentRow,
    Kind,
    Source,
    State,
    appointment,
)
from storage.base import among
from storage.people import PEOPLE, PersonRow, person

_WIDTH = len(APPOINTMENTS.columns)
_WITH_PEOPLE = appointment.join(person, person.c.id == appointment.c.person_id)
_WITHOUT_GUIDE = (Kind.LES, Kind.EXAMEN)


@dataclass(frozen=True, slots=True)
class Visit:
    """An appointment and whose it is."""

    appointment: AppointmentRow
    person: PersonRow


def is_guided_by(staff_ids: Collection[int]) -> ColumnElement[bool]:
    """Of a person: one of these colleagues guides them, or nobody does."""
    return or_(person.c.consulent_id.is_(None), person.c.consulent_id.in_(staff_ids))


def visits(
    connection: Connection,
    municipality_ids: Collection[int],
    since: datetime,
    until: datetime,
    guides: Collection[int] | None,
    limit: int,
    kind: Kind | None = None,
    offset: int = 0,
) -> list[Visit]:
    """What begins in that time and was not cancelled, the first one first; of everyone where
    `guides` is None, of each kind where `kind` is. Dates that people noted themselves are theirs.
    """
    row = appointment.c
    wanted = _between(municipality_ids, since, until, guides, kind)
    query = select(*APPOINTMENTS.columns, *PEOPLE.columns).select_from(_WITH_PEOPLE).where(*wanted)
    query = query.order_by(row.starts_at, person.c.first_name, row.id)
    return _visits(connection, query.limit(limit).offset(offset))


def count_visits(
    connection: Connection,
    municipality_ids: Collection[int],
    since: datetime,
    until: datetime,
    guides: Collection[int] | None,
    kind: Kind | None = None,
) -> int:
    """How many `visits` there are."""
    query = select(func.count()).select_from(_WITH_PEOPLE)
    wanted = _between(municipality_ids, since, until, guides, kind)
    return connection.scalar(query.where(*wanted)) or 0


def busy(
    connection: Connection, whose: PersonRow, guide_id: int, since: datetime, until: datetime
) -> list[Visit]:
    """What stands in that time of this person, and what talks there are with whom this colleague
    guides: a lesson or an exam they do not hold.
    """
    row = appointment.c
    of_guide = (
        (person.c.consulent_id == guide_id)
        & (row.municipality_id == whose.municipality_id)
        & row.kind.not_in(_WITHOUT_GUIDE)
        & (row.source != Source.PERSON)
    )
    query = (
        select(*APPOINTMENTS.columns, *PEOPLE.columns)
        .select_from(_WITH_PEOPLE)
        .where(
            row.municipality_id == whose.municipality_id,
            row.starts_at >= since,
            row.starts_at < until,
            row.state.in_(sorted(AHEAD)),
            or_(row.person_id == whose.id, of_guide),
        )
    )
    return _visits(connection, query.order_by(row.starts_at, row.id))


def last_place(
    connection: Connection, municipality_id: int, kind: Kind, names: Collection[str]
) -> str | None:
    """Which of these places a talk of this kind was planned at last; None: at none of them."""
    row = appointment.c
    held = row.municipality_id == municipality_id, row.kind == kind, row.place.in_(names)
    last = select(row.place).where(*held).order_by(row.starts_at.desc()).limit(1)
    found: str | None = connection.scalar(last)
    return found


def _between(
    municipality_ids: Collection[int],
    since: datetime,
    until: datetime,
    guides: Collection[int] | None,
    kind: Kind | None,
) -> list[ColumnElement[bool]]:
    row = appointment.c
    wanted = [
        row.municipality_id.in_(municipality_ids),
        row.starts_at >= since,
        row.starts_at < until,
        row.state != State.CANCELLED,
        row.source != Source.PERSON,
    ]
    if guides is not None:
        wanted.append(is_guided_by(guides))
    if kind is not None:
        wanted.append(row.kind == kind)
    return wanted


def _visits(connection: Connection, query: Select[Any]) -> list[Visit]:
    return [
        Visit(AppointmentRow(*values[:_WIDTH]), PersonRow(*values[_WIDTH:]))
        for values in connection.execute(query)
    ]


@dataclass(frozen=True, slots=True)
class Next:
    """The first that a person has ahead."""

    kind: Kind
    starts_at: datetime


def next_of(connection: Connection, person_ids: Collection[int], now: datetime) -> dict[int, Next]:
    """What each of these people has ahead first, by person; who has nothing is absent."""
    row = appointment.c
    query = (
        select(row.person_id, row.kind, row.starts_at)
        .where(among(connection, row.person_id, person_ids), *is_ahead(now))
        .order_by(row.starts_at.desc(), row.id.desc())
    )
    return {id: Next(kind, at) for id, kind, at in connection.execute(query)}


def is_ahead(now: datetime) -> tuple[ColumnElement[bool], ...]:
    """Of an appointment: it is to come and stands."""
    return appointment.c.starts_at > now, appointment.c.state != State.CANCELLED
