"""How the sending of reminders does, in numbers, and mending what a crash left behind.

Each statement reads an index of what is not done yet, so it costs little with a million rows.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, func, literal_column, select, text, update

from storage.outbox_rows import NOT_SENT, OutboxState, outbox
from storage.reminders import reminder

_waiting = reminder.c.state == literal_column("'waiting'")
_leased = outbox.c.state == literal_column("'leased'")


@dataclass(frozen=True, slots=True)
class Health:
    """`late`: reminders due before a moment and not in the outbox; `expired`: messages leased to
    a sender that did not come back; `failed` and `unknown`: messages of the last 90 days.
    """

    waiting: int
    late: int
    expired: int
    failed: int
    unknown: int


def health(connection: Connection, now: datetime, due_before: datetime) -> Health:
    count = select(func.count())
    late = count.select_from(reminder).where(_waiting, reminder.c.due_at < due_before)
    not_sent = (
        select(outbox.c.state, func.count())
        .where(text(f"outbox.{NOT_SENT}"))
        .group_by(outbox.c.state)
    )
    states: dict[OutboxState, int] = dict(connection.execute(not_sent).all())
    return Health(
        waiting=connection.scalar(count.select_from(reminder).where(_waiting)) or 0,
        late=connection.scalar(late) or 0,
        expired=connection.scalar(count.select_from(outbox).where(_expired(now))) or 0,
        failed=states.get(OutboxState.FAILED, 0),
        unknown=states.get(OutboxState.UNKNOWN, 0),
    )


def free_expired(connection: Connection, now: datetime) -> int:
    """Put messages whose lease ran out back to waiting; returns how many."""
    free = {"state": OutboxState.WAITING, "lease_owner": None, "lease_until": None}
    return connection.execute(update(outbox).where(_expired(now)).values(free)).rowcount


def _expired(now: datetime) -> ColumnElement[bool]:
    return _leased & (outbox.c.lease_until <= now)
