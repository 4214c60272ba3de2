"""Looking whether everything goes as it should, and mending what a crash or a fault left behind."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from flows.quiet import QuietHours
from storage import health
from storage.health import Health
from storage.wake import signal

LATE = timedelta(minutes=1)
"""A reminder that is due and not handed over for so long is late."""
GRACE = timedelta(minutes=1)
"""A lease that ran out so long ago is not being worked on by anybody."""


@dataclass(frozen=True, slots=True)
class Found:
    """How it stood before it was mended, and how many messages may be sent again."""

    health: Health
    freed: int


def look(connection: Connection, quiet: QuietHours, now: datetime) -> Found:
    """Count, and free the messages that a sender which is gone had leased."""
    asleep = quiet.holds(now)
    due_before = datetime.min.replace(tzinfo=now.tzinfo) if asleep else now - LATE
    found = health.health(connection, now - GRACE, due_before)
    freed = health.free_expired(connection, now - GRACE) if found.expired else 0
    if freed:
        signal(connection)
    return Found(found, freed)
