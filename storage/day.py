"""Who comes on a day: appointments with their people, of those some colleagues guide."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, or_, select

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
) -> list[Visit]:
    """What begins in that time and was not cancelled, the first one first; of everyone where
    `guides` is None. Dates that people noted themselves are theirs.
    """
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
    query = (
        select(*APPOINTMENTS.columns, *PEOPLE.columns)
        .join_from(appointment, person, person.c.id == row.person_id)
        .where(*wanted)
        .order_by(row.starts_at, person.c.first_name, row.id)
        .limit(limit)
    )
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
