"""Pausing the assistant for one person: nothing comes by itself until it goes on.

What the person asks or presses is still answered. Reminders that come due meanwhile become
tasks to call, as for who can not be reached.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from casework.access import Access
from casework.doors import enter
from storage import audit, pauses


def pause(connection: Connection, access: Access, public_id: str, now: datetime) -> bool:
    """False where it was paused already. NotHereError, NotAllowedError, ReasonNeededError."""
    person = enter(connection, access, public_id, now)
    actor = access.writing(person.municipality_id)
    begun = pauses.begin(connection, person.id, actor.staff_id, now)
    if begun:
        audit.write_audit(connection, [actor.did("assistant paused", now, public_id)])
    return begun


def go_on(connection: Connection, access: Access, public_id: str, now: datetime) -> bool:
    """False where it was not paused. NotHereError, NotAllowedError, ReasonNeededError."""
    person = enter(connection, access, public_id, now)
    actor = access.writing(person.municipality_id)
    ended = pauses.end(connection, person.id)
    if ended:
        audit.write_audit(connection, [actor.did("assistant went on", now, public_id)])
    return ended
