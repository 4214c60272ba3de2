"""Rows of a backup that was put back: what is over by now, and what would still go out."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, delete, func, or_, select, update

from storage.base import counted
from storage.broadcast_sending import take_back
from storage.broadcasts import BroadcastState as State
from storage.broadcasts import broadcast
from storage.outbox_rows import ANSWER, BULLETIN, REPLY, USELESS, OutboxState, outbox
from storage.reminders import ReminderState, reminder
from storage.updates import raw_update

REMINDERS = "reminder"
"""Under this name the reminders are counted that are due and not in the outbox yet."""
_PENDING = (OutboxState.WAITING, OutboxState.LEASED)
_OVER = "a backup was put back"


def hold_broadcasts(connection: Connection, now: datetime) -> int:
    """Those that were going out, or would have begun by now, wait for staff; how many."""
    one = broadcast.c
    begun = one.state.in_([State.APPROVED, State.SCHEDULED]) & (one.starts_at <= now)
    held = update(broadcast).where(or_(one.state == State.RUNNING, begun))
    ids = connection.scalars(held.values(state=State.PAUSED).returning(one.id)).all()
    for id in ids:
        take_back(connection, id)
    return len(ids)


def void(connection: Connection, now: datetime) -> int:
    """End what has no use any more: answers of the program to what was said then, and what its
    moment passed. What a sender had in hand has most likely arrived. Returns how many."""
    row = outbox.c
    ends: tuple[tuple[ColumnElement[bool], OutboxState, str], ...] = (
        (row.state == OutboxState.LEASED, OutboxState.UNKNOWN, _OVER),
        ((row.priority == REPLY) & (row.kind != ANSWER), OutboxState.DROPPED, _OVER),
        (row.useless_after <= now, OutboxState.DROPPED, USELESS),
    )
    voided = 0
    for which, state, why in ends:
        ended = update(outbox).where(row.state.in_(_PENDING), which)
        values = {"state": state, "error": why, "lease_owner": None, "lease_until": None}
        voided += connection.execute(ended.values(values)).rowcount
    handled = delete(raw_update).where(raw_update.c.set_aside_at.is_(None))
    return voided + connection.execute(handled).rowcount


def would_go(
    connection: Connection, municipality_ids: Collection[int] | None, now: datetime
) -> dict[str, int]:
    """How many messages of each kind would go out at once: of these municipalities, or of all."""
    row, due = outbox.c, reminder.c
    waiting = select(row.kind, func.count()).where(
        row.state == OutboxState.WAITING,
        row.send_at <= now,
        row.kind != BULLETIN,
        or_(row.useless_after.is_(None), row.useless_after > now),
    )
    reminders = select(func.count()).where(
        due.state == ReminderState.WAITING, due.due_at <= now, due.useless_after > now
    )
    if municipality_ids is not None:
        waiting = waiting.where(row.municipality_id.in_(municipality_ids))
        reminders = reminders.where(due.municipality_id.in_(municipality_ids))
    found = counted(connection, waiting.group_by(row.kind))
    if late := connection.scalar(reminders):
        found[REMINDERS] = late
    return found
