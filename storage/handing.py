"""The statements by which due reminders go to the outbox. See `casework.reminding.sweep`.

What is due is one range of the index `ix_reminder_due`, so a sweep costs the same with a
thousand rows that wait and with a million. States are written out in the SQL, so that every
plan may use the partial index. The statements are made once: to make them takes longer than
to hand one reminder over.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Connection,
    bindparam,
    case,
    func,
    insert,
    literal_column,
    select,
    union_all,
    update,
)
from sqlalchemy.sql.dml import ReturningInsert, ReturningUpdate

from storage.announcements import is_unasked, may_hear
from storage.appointments import appointment
from storage.base import among, among_listed, listed
from storage.chats import chat, chat_person
from storage.conversations import session
from storage.outbox_rows import APPOINTMENT, REMINDER, OutboxState, outbox
from storage.reminders import ReminderState, reminder
from storage.wake import signal

CAUSE = "reminder:"
"""The cause of a row of the outbox that a reminder made begins with it; its id follows."""

_row = reminder.c
_OF_DUE = ("id", "appointment_id", "revision", "rule")
_waiting = _row.state == literal_column("'waiting'")
_MOMENT = _row.due_at.type
_now = bindparam("now", type_=_MOMENT)
_began, _ended = (bindparam(name, type_=_MOMENT) for name in ("began", "ended"))


class Due(NamedTuple):
    """A reminder whose moment has come, of an appointment as it was then; a tuple, since there
    may be thousands at once.

    `is_late`: it is of no use any more; `is_missed`: though it might have been sent in time.
    """

    id: int
    appointment_id: int
    revision: int
    rule: str
    is_late: bool
    is_missed: bool


@dataclass(frozen=True, slots=True)
class Night:
    """Quiet hours, the last or those of now: what falls in them is sent at their end."""

    began: datetime
    ended: datetime


def take_due(
    connection: Connection, municipality_id: int, now: datetime, night: Night, limit: int
) -> list[Due]:
    """Mark the first `limit` rows that are due, by moment, as handed over; while the night lasts
    only those that are of no use when it ends.

    Whoever takes them puts them in the outbox in this transaction, or marks them otherwise.
    PostgreSQL passes over what others have locked.
    """
    night_lasts = now < night.ended
    values = {
        "home": municipality_id,
        "now": now,
        "seen": max(now, night.ended),
        "began": night.began,
        "ended": night.ended,
        "count": limit,
    }
    return list(map(Due._make, connection.execute(_take(night_lasts), values).all()))


@cache
def _take(night_lasts: bool) -> ReturningUpdate[Any]:
    is_late = _row.useless_after <= bindparam("seen", type_=_MOMENT)
    is_of_night = (_row.due_at >= _began) & (_row.useless_after <= _ended)
    due = [_row.municipality_id == bindparam("home"), _waiting, _row.due_at <= _now]
    if night_lasts:
        due.append(is_late)
    first = select(_row.id).where(*due).order_by(_row.due_at, _row.id).limit(bindparam("count"))
    taken = first.with_for_update(skip_locked=True).cte("taken")
    return (
        update(reminder)
        .where(_row.id.in_(select(taken.c.id)))
        .values(state=literal_column(f"'{ReminderState.HANDED}'"), done_at=_now)
        .returning(*(_row[name] for name in _OF_DUE), is_late, is_late & ~is_of_night)
    )


def put_in_outbox(
    connection: Connection, ids: Sequence[int], now: datetime, night: Night
) -> set[int]:
    """A row of the outbox for each chat that hears each of these reminders, while the
    appointment is as it was.

    Returns the ids of those that anybody hears.
    """
    if not ids:
        return set()
    dialect = connection.dialect.name
    values = {
        "ids": listed(dialect, ids),
        "now": now,
        "began": night.began,
        "ended": night.ended,
    }
    causes = connection.scalars(_put(dialect), values).all()
    if causes:
        signal(connection)
    return {int(cause.removeprefix(CAUSE)) for cause in causes}


@cache
def _put(dialect: str) -> ReturningInsert[Any]:
    values = _outbox_values(dialect)
    heard = (
        select(*(value.label(name) for name, value in values.items()))
        .join_from(reminder, appointment, appointment.c.id == _row.appointment_id)
        .join(chat_person, chat_person.c.person_id == appointment.c.person_id)
        .join(chat, chat.c.id == chat_person.c.chat_id)
        .outerjoin(session, session.c.chat_id == chat.c.id)
        .where(
            among_listed(dialect, _row.id, "ids"),
            appointment.c.revision == _row.revision,
            may_hear(),
            ~is_unasked(appointment.c.person_id),
        )
        .order_by(_row.due_at, _row.id)
    )
    return insert(outbox).from_select(list(values), heard).returning(outbox.c.cause)


def end_reminders(
    connection: Connection, ids: Collection[int], state: ReminderState, now: datetime
) -> None:
    if ids:
        ended = update(reminder).where(among(connection, _row.id, ids))
        connection.execute(ended.values(state=state, done_at=now))


def next_due(
    connection: Connection, municipality_ids: Collection[int], after: datetime | None = None
) -> datetime | None:
    """The first moment (after `after`) at which a row that waits is due."""
    firsts = [_first_of(id, after) for id in municipality_ids]
    if not firsts:
        return None
    each = union_all(*firsts).subquery()
    first: datetime | None = connection.scalar(select(func.min(each.c.due_at)))
    return first


def _first_of(municipality_id: int, after: datetime | None) -> Any:
    waits = [_row.municipality_id == municipality_id, _waiting]
    if after is not None:
        waits.append(_row.due_at > after)
    return select(func.min(_row.due_at).label("due_at")).where(*waits)


def _outbox_values(dialect: str) -> dict[str, ColumnElement[Any]]:
    """The columns of a new row of the outbox, by name."""
    json_object = func.json_object if dialect == "sqlite" else func.json_build_object
    is_of_night = _row.due_at.between(_began, _ended)
    return {
        "municipality_id": _row.municipality_id,
        "bot": chat.c.bot,
        "chat_id": chat.c.id,
        "telegram_id": chat.c.telegram_id,
        "person_id": appointment.c.person_id,
        "priority": literal_column(str(REMINDER)),
        "kind": literal_column(f"'{APPOINTMENT}'"),
        "payload": json_object("say", _row.rule),
        "appointment_id": _row.appointment_id,
        "revision": _row.revision,
        "cause": literal_column(f"'{CAUSE}'").concat(_row.id),
        "created_at": _now,
        "send_at": case((is_of_night, _ended), else_=_row.due_at),
        "useless_after": _row.useless_after,
        "state": literal_column(f"'{OutboxState.WAITING}'"),
        "attempts": literal_column("0"),
    }
