"""What the daily look at running days reads: people in shares, their talks, what is asked of staff.

A statement each, whatever the number of people.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    ColumnElement,
    Connection,
    case,
    delete,
    exists,
    func,
    or_,
    select,
    text,
    update,
)

from flows.appointments import AHEAD
from storage.appointments import APPOINTMENTS, AppointmentRow, Kind, Source, State, appointment
from storage.chats import chat, chat_person
from storage.outbox_rows import (
    ANSWER,
    CALLBACK,
    CAME_TO_NOTHING,
    NOT_SENT,
    USELESS,
    WITHDRAWN,
    OutboxState,
    outbox,
)
from storage.paid import paid
from storage.people import PEOPLE, PersonRow, person
from storage.questions import TaskState, task
from storage.reminders import ReminderState, reminder

_STANDS = sorted(AHEAD)


@dataclass(frozen=True, slots=True)
class Talks:
    """When somebody last talked (or was to, and nobody said otherwise), and when they will."""

    last: datetime | None = None
    ahead: datetime | None = None


NO_TALKS = Talks()


@dataclass(frozen=True, slots=True)
class OpenTask:
    id: int
    person_id: int
    kind: str
    cause: str | None


@dataclass(frozen=True, slots=True)
class NotSent:
    """A message of a person that Telegram refused, or of which it never said that it came."""

    municipality_id: int
    person_id: int
    appointment: str | None
    state: OutboxState
    at: datetime


def people_after(
    connection: Connection,
    municipality_ids: Collection[int],
    after: int,
    limit: int,
    since: datetime | None = None,
    kinds: Collection[str] = (),
) -> list[PersonRow]:
    """The first `limit` people behind the id `after`.

    With `since`: those who were changed since then, or an appointment of theirs, or what is paid
    for them, or for whom a task of one of these kinds is open.
    """
    query = PEOPLE.query.where(person.c.municipality_id.in_(municipality_ids), person.c.id > after)
    if since is not None:
        query = query.where(_is_worth_a_look(since, kinds))
    return PEOPLE.all(connection, query.order_by(person.c.id).limit(limit))


def _is_worth_a_look(since: datetime, kinds: Collection[str]) -> ColumnElement[bool]:
    todo = select(task.c.person_id).where(task.c.kind.in_(kinds), task.c.state == TaskState.OPEN)
    booked = select(appointment.c.person_id).where(appointment.c.changed_at >= since)
    helped = select(paid.c.person_id).where(paid.c.entered_at >= since)
    changed = (person.c.id.in_(one) for one in (todo, booked, helped))
    return or_(person.c.updated_at >= since, *changed)


def talks_of(
    connection: Connection, person_ids: Collection[int], kind: Kind, now: datetime
) -> dict[int, Talks]:
    """The talks of a kind of each person; who never had one is absent.

    One that is past and that nobody called missed or cancelled counts as held.
    """
    columns = appointment.c
    was = columns.starts_at <= now, columns.state.not_in((State.MISSED, State.CANNOT_COME))
    last = func.max(case((was[0] & was[1], columns.starts_at)))
    ahead = func.min(case((columns.starts_at > now, columns.starts_at)))
    theirs = columns.person_id.in_(person_ids), columns.kind == kind
    query = select(columns.person_id, last, ahead).where(
        *theirs, columns.state != State.CANCELLED, columns.source != Source.PERSON
    )
    rows = connection.execute(query.group_by(columns.person_id))
    return {id: Talks(last, ahead) for id, last, ahead in rows}


def open_tasks_of(
    connection: Connection, kinds: Collection[str], person_ids: Collection[int]
) -> list[OpenTask]:
    columns = task.c
    query = select(columns.id, columns.person_id, columns.kind, columns.cause).where(
        columns.kind.in_(kinds),
        columns.state == TaskState.OPEN,
        columns.person_id.in_(person_ids),
    )
    return [OpenTask(*row) for row in connection.execute(query)]


def finish_by_itself(connection: Connection, ids: Iterable[int], now: datetime) -> None:
    """These are not to be done any more: nobody did them, so each may come up again."""
    done = update(task).where(task.c.id.in_(list(ids)), task.c.state == TaskState.OPEN)
    connection.execute(done.values(state=TaskState.DONE, done_at=now, cause=None))


def finish_long_due(
    connection: Connection,
    municipality_ids: Collection[int],
    kinds: Collection[str],
    before: datetime,
    now: datetime,
) -> None:
    """What was to be done by `before` and is of no use any more: nobody did it."""
    columns = task.c
    long_due = (
        columns.municipality_id.in_(municipality_ids),
        columns.state == TaskState.OPEN,
        columns.kind.in_(kinds),
        columns.due_at < before,
    )
    done = update(task).where(*long_due)
    connection.execute(done.values(state=TaskState.DONE, done_at=now))


def unreached(
    connection: Connection, municipality_ids: Collection[int], now: datetime, until: datetime
) -> list[AppointmentRow]:
    """Appointments up to `until` of people whom no message reaches, the first one first."""
    columns = appointment.c
    coming = (
        columns.municipality_id.in_(municipality_ids),
        columns.starts_at > now,
        columns.starts_at <= until,
        columns.state.in_(_STANDS),
        columns.source != Source.PERSON,
    )
    query = APPOINTMENTS.query.where(*coming, ~_is_reached(columns.person_id))
    return APPOINTMENTS.all(connection, query.order_by(columns.starts_at, columns.id))


def forget_reached(
    connection: Connection,
    municipality_ids: Collection[int],
    kind: str,
    person_ids: Collection[int] | None = None,
) -> None:
    """Open tasks of this kind about appointments that their people hear of by message after all;
    with `person_ids` of those people alone.

    They are deleted, not done: should the person be out of reach again, there is one anew.
    """
    waits = (
        reminder.c.appointment_id == appointment.c.id,
        reminder.c.revision == appointment.c.revision,
        reminder.c.state == ReminderState.WAITING,
    )
    heard = (
        exists()
        .where(
            appointment.c.public_id == task.c.args["appointment"].as_string(),
            appointment.c.person_id == task.c.person_id,
            _is_reached(appointment.c.person_id),
            exists().where(*waits).correlate(appointment),
        )
        .correlate(task)
    )
    theirs = [task.c.municipality_id.in_(municipality_ids), task.c.state == TaskState.OPEN]
    if person_ids is not None:
        theirs.append(task.c.person_id.in_(person_ids))
    connection.execute(delete(task).where(*theirs, task.c.kind == kind, heard))


def not_sent(
    connection: Connection, municipality_ids: Collection[int], since: datetime
) -> list[NotSent]:
    """Messages made since then that did not go, or perhaps not, of people who can be reached.

    For those who can not there is another task.
    """
    row = outbox.c
    query = (
        select(
            row.municipality_id, row.person_id, appointment.c.public_id, row.state, row.created_at
        )
        .join_from(outbox, chat, chat.c.id == row.chat_id)
        .outerjoin(appointment, appointment.c.id == row.appointment_id)
        .where(
            row.municipality_id.in_(municipality_ids),
            text(f"outbox.{NOT_SENT}"),
            row.created_at >= since,
            row.person_id.is_not(None),
            row.kind != CALLBACK,
            chat.c.unreachable_at.is_(None),
        )
    )
    found = [NotSent(*one) for one in connection.execute(query.order_by(row.id))]
    return found + _stayed(connection, municipality_ids, since)


def _stayed(
    connection: Connection, municipality_ids: Collection[int], since: datetime
) -> list[NotSent]:
    """Colleagues' answers that a chat did not take any more by the moment they were to go."""
    row = outbox.c
    dropped = (
        text(f"outbox.kind = '{ANSWER}'"),
        row.state == OutboxState.DROPPED,
        row.error != WITHDRAWN,
        row.cause.is_not(None),
    )
    theirs = row.municipality_id.in_(municipality_ids), row.created_at >= since
    query = select(row.municipality_id, row.person_id, row.created_at).where(*dropped, *theirs)
    return [
        NotSent(home, person, None, OutboxState.FAILED, at)
        for home, person, at in connection.execute(query.order_by(row.id))
    ]


def count_came_to_nothing(
    connection: Connection, municipality_ids: Collection[int]
) -> Counter[int]:
    """How many messages about appointments lost their use while Telegram was away, by municipality.

    Each is counted once.
    """
    counted = (
        update(outbox)
        .where(text(CAME_TO_NOTHING), outbox.c.municipality_id.in_(municipality_ids))
        .values(error=f"{USELESS}, counted")
        .returning(outbox.c.municipality_id)
    )
    return Counter(connection.scalars(counted))


def _is_reached(person_id: ColumnElement[int]) -> ColumnElement[bool]:
    """Whether some chat of this person takes messages about appointments."""
    return (
        exists()
        .where(
            chat_person.c.person_id == person_id,
            chat_person.c.cut_off_at.is_(None),
            chat.c.id == chat_person.c.chat_id,
            chat.c.consented_at.is_not(None),
            chat.c.stopped_at.is_(None),
            chat.c.unreachable_at.is_(None),
        )
        .correlate(appointment)
    )
