"""Counts to steer on: of appointments by kind and state, and of how talks went."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, distinct, func, select

from storage.appointments import Kind, Source, State, appointment
from storage.preparations import RATING, preparation


@dataclass(frozen=True, slots=True)
class Tally:
    """So many times, by so many people."""

    times: int
    people: int


def appointments_by_state(
    connection: Connection, municipality_id: int, since: datetime, until: datetime
) -> dict[tuple[Kind, State], Tally]:
    """Appointments that began from `since` up to `until`, but those that people noted themselves."""
    columns = appointment.c
    query = (
        select(columns.kind, columns.state, func.count(), func.count(distinct(columns.person_id)))
        .where(
            columns.municipality_id == municipality_id,
            columns.starts_at >= since,
            columns.starts_at < until,
            columns.source != Source.PERSON,
        )
        .group_by(columns.kind, columns.state)
    )
    return {(kind, state): Tally(*rest) for kind, state, *rest in connection.execute(query)}


def ratings(
    connection: Connection, municipality_id: int, since: datetime, until: datetime
) -> dict[tuple[Kind, str], Tally]:
    """How talks of that time went, as the people themselves say."""
    columns = appointment.c
    people = func.count(distinct(columns.person_id))
    query = (
        select(columns.kind, preparation.c.answer, func.count(), people)
        .join_from(preparation, appointment, columns.id == preparation.c.appointment_id)
        .where(
            columns.municipality_id == municipality_id,
            columns.starts_at >= since,
            columns.starts_at < until,
            preparation.c.question == RATING,
        )
        .group_by(columns.kind, preparation.c.answer)
    )
    return {(kind, how): Tally(*rest) for kind, how, *rest in connection.execute(query)}
