"""Running broadcasts put their next messages in the outbox, and end when all have been sent."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from flows.quiet import QuietHours
from storage import broadcast_sending as sending
from storage.broadcasts import BroadcastRow, BroadcastState, move_broadcast

RUNNING = BroadcastState.RUNNING
BEFORE = (BroadcastState.APPROVED, BroadcastState.SCHEDULED)


@dataclass(frozen=True, slots=True)
class Fed:
    """How many messages were put in the outbox; whether broadcasts run; when the next starts."""

    handed: int
    running: bool
    next_start: datetime | None


def feed(
    connection: Connection,
    municipality_ids: Collection[int],
    ahead: int,
    quiet: QuietHours,
    now: datetime,
) -> Fed:
    """Fill the outbox up to `ahead` waiting messages a broadcast; start what is due.

    In quiet hours nothing starts and nothing goes on.
    """
    handed, running = 0, False
    rows = sending.take_under_way(connection, municipality_ids)
    if rows and quiet.holds(now):
        return Fed(0, running=False, next_start=quiet.after(now))
    for row in rows:
        if row.starts_at is not None and row.starts_at > now:
            continue
        more = _feed_one(connection, row, ahead, now)
        handed, running = handed + more, running or not _ended(connection, row, more, now)
    sending.settle_totals(connection, municipality_ids)
    return Fed(handed, running, sending.next_start(connection, municipality_ids))


def _feed_one(connection: Connection, row: BroadcastRow, ahead: int, now: datetime) -> int:
    if row.state in BEFORE:
        move_broadcast(connection, row.id, BEFORE, RUNNING, started_at=now)
    room = ahead - sending.waiting_rows(connection, row.id)
    return sending.hand_slice(connection, row, room, now) if room > 0 else 0


def _ended(connection: Connection, row: BroadcastRow, handed: int, now: datetime) -> bool:
    """Nothing waits and nothing is being sent: it is done, and how it went is kept."""
    if handed or sending.in_flight(connection, row.id):
        return False
    totals = sending.live_progress(connection, row.id)
    if totals.waiting:
        return False
    kept = {"ended_at": now, "totals": totals.to_json()}
    return move_broadcast(connection, row.id, [RUNNING], BroadcastState.DONE, **kept)
