"""Appointments for tests: made by a line, and read back."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, select

from casework.appointments import plan
from casework.cases import Actor, save_person
from storage.appointments import AppointmentRow, Kind, appointments_by_ids
from storage.booking import Details
from storage.people import Doelgroep, PersonRow
from storage.questions import open_tasks
from storage.reminders import reminder
from tests.storage.world import NOW

NEXT_WEEK = NOW + timedelta(days=9)


def somebody(connection: Connection, actor: Actor, number: str = "HS-1") -> PersonRow:
    """A person of the actor's municipality."""
    values = {"first_name": "Amal", "language": "ar", "doelgroep": Doelgroep.NAREIZIGER}
    return save_person(connection, actor, number, values, NOW)[0]


def planned(
    connection: Connection, actor: Actor, person: PersonRow, now: datetime = NOW, **values: Any
) -> AppointmentRow:
    """A talk of next week, unless told otherwise."""
    known: dict[str, Any] = {"kind": Kind.PIP, "starts_at": NEXT_WEEK}
    return plan(connection, actor, person, Details(**known | values), now)


def fresh(connection: Connection, row: AppointmentRow) -> AppointmentRow:
    return appointments_by_ids(connection, [row.id])[row.id]


def waiting(connection: Connection, row: AppointmentRow) -> list[tuple[str, int]]:
    """The reminders that wait: (rule, revision), by moment."""
    columns = reminder.c
    query = select(columns.rule, columns.revision).where(
        columns.appointment_id == row.id, columns.state == "waiting"
    )
    return [tuple(one) for one in connection.execute(query.order_by(columns.due_at, columns.id))]


def todo(connection: Connection, actor: Actor) -> list[tuple[str, dict[str, Any]]]:
    """The kinds of the open tasks, with what they say."""
    return [(one.kind, one.args) for one in open_tasks(connection, [actor.municipality_id])]
