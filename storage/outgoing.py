"""What is told of appointments by itself: what waits, what went, and what nobody may have heard."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, func, select, text

from storage.appointments import APPOINTMENTS, AppointmentRow, appointment
from storage.base import among
from storage.day import is_guided_by
from storage.outbox_rows import APPOINTMENT, NOT_SENT, OutboxState, outbox
from storage.people import PEOPLE, PersonRow, person
from storage.reminders import ReminderState, reminder

_WIDTH = len(APPOINTMENTS.columns)
_ALL = [*APPOINTMENTS.columns, *PEOPLE.columns]
_UNHEARD = (ReminderState.CALLED, ReminderState.USELESS)


@dataclass(frozen=True, slots=True)
class Whose:
    """Of which municipalities; `guides`: only of whom one of these guides, or nobody does."""

    municipality_ids: frozenset[int]
    guides: frozenset[int] | None


@dataclass(frozen=True, slots=True)
class Going:
    """One thing told of an appointment: by which rule, at what moment, and how it stands.

    `state`: of the reminder (waiting, handed, useless, called), or of the message it became.
    """

    id: int
    rule: str
    at: datetime
    state: str
    appointment: AppointmentRow
    person: PersonRow


def coming_up(
    connection: Connection, whose: Whose, until: datetime, limit: int, offset: int = 0
) -> list[Going]:
    """What waits to be told before `until`, the first one first."""
    row = reminder.c
    query = _waiting(select(row.id, row.rule, row.due_at, row.state, *_ALL), whose, until)
    return _read(connection, query.order_by(row.due_at, row.id).limit(limit).offset(offset))


def count_coming_up(connection: Connection, whose: Whose, until: datetime) -> int:
    return connection.scalar(_waiting(select(func.count()), whose, until)) or 0


def gone(
    connection: Connection,
    whose: Whose,
    span: tuple[datetime, datetime],
    since: datetime,
    limit: int,
) -> list[Going]:
    """What was handed to the sender since then, the last one first; of appointments that begin
    within `span`, so that their index is enough.
    """
    row = reminder.c
    handed = row.state == ReminderState.HANDED, row.done_at >= since
    query = _of(select(row.id, row.rule, row.done_at, row.state, *_ALL), whose, span).where(*handed)
    return _read(connection, query.order_by(row.done_at.desc(), row.id.desc()).limit(limit))


def unheard(
    connection: Connection,
    whose: Whose,
    span: tuple[datetime, datetime],
    since: datetime,
    limit: int,
) -> list[Going]:
    """What reached nobody since then: no chat hears the person, or it came too late."""
    row = reminder.c
    ended = row.state.in_(_UNHEARD), row.done_at >= since
    query = _of(select(row.id, row.rule, row.done_at, row.state, *_ALL), whose, span).where(*ended)
    return _read(connection, query.order_by(row.done_at.desc(), row.id.desc()).limit(limit))


def refused(connection: Connection, whose: Whose, since: datetime, limit: int) -> list[Going]:
    """Messages about appointments that Telegram did not take, or of which it never said so."""
    row = outbox.c
    query = (
        select(row.id, row.payload["say"].as_string(), row.created_at, row.state, *_ALL)
        .join_from(outbox, appointment, appointment.c.id == row.appointment_id)
        .join(person, person.c.id == appointment.c.person_id)
        .where(
            text(f"outbox.{NOT_SENT}"),
            row.created_at >= since,
            row.kind == APPOINTMENT,
            row.municipality_id.in_(whose.municipality_ids),
        )
    )
    return _read(connection, _theirs(query, whose).order_by(row.id.desc()).limit(limit))


def sending_of(connection: Connection, going: Collection[Going]) -> dict[int, OutboxState]:
    """What became of the messages that these reminders made, by the reminder's id; the worst where
    several chats heard it.
    """
    ids = {one.appointment.id for one in going}
    causes = {f"reminder:{one.id}": one.id for one in going}
    row = outbox.c
    query = select(row.cause, row.state).where(
        among(connection, row.appointment_id, ids),
        row.kind == APPOINTMENT,
        row.cause.in_(causes),
    )
    found: dict[int, OutboxState] = {}
    for cause, state in connection.execute(query.order_by(row.id)):
        id = causes[cause]
        found[id] = max((found.get(id, state), state), key=_BADNESS.index)
    return found


_BADNESS = (
    OutboxState.SENT,
    OutboxState.DROPPED,
    OutboxState.WAITING,
    OutboxState.LEASED,
    OutboxState.UNKNOWN,
    OutboxState.FAILED,
)


def _waiting(query: Select[Any], whose: Whose, until: datetime) -> Select[Any]:
    row = reminder.c
    waits = text("reminder.state = 'waiting'"), row.due_at < until
    joined = (
        query.join_from(reminder, appointment, appointment.c.id == row.appointment_id)
        .join(person, person.c.id == appointment.c.person_id)
        .where(row.municipality_id.in_(whose.municipality_ids), *waits)
    )
    return _theirs(joined, whose)


def _of(query: Select[Any], whose: Whose, span: tuple[datetime, datetime]) -> Select[Any]:
    column = appointment.c
    joined = (
        query.join_from(appointment, reminder, column.id == reminder.c.appointment_id)
        .join(person, person.c.id == column.person_id)
        .where(
            column.municipality_id.in_(whose.municipality_ids),
            column.starts_at >= span[0],
            column.starts_at < span[1],
        )
    )
    return _theirs(joined, whose)


def _theirs(query: Select[Any], whose: Whose) -> Select[Any]:
    return query if whose.guides is None else query.where(is_guided_by(whose.guides))


def _read(connection: Connection, query: Select[Any]) -> list[Going]:
    found = []
    for id, rule, at, state, *values in connection.execute(query):
        row, who = AppointmentRow(*values[:_WIDTH]), PersonRow(*values[_WIDTH:])
        found.append(Going(id, rule, at, str(state), row, who))
    return found
