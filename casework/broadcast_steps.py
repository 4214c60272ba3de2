"""The steps of a broadcast that was checked: approved, undone, paused, stopped, tried again.

    draft -> checked -> approved or scheduled -> running <-> paused -> stopped
                                                 running -> done

From its approval on the audience is frozen. Until it starts it can be undone. Each step is one
statement that only succeeds in the state it belongs to, so that of two at once one is done.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy import Connection

from casework.access import Access
from casework.broadcasting import FaultyError, NotNowError, State, audience_of, look, note, writable
from flows.klantreis.model import Profile
from storage import broadcast_sending as sending
from storage import broadcasts
from storage.audit import write_audit
from storage.broadcast_audience import thaw
from storage.outbox_rows import OutboxState

UNDO = timedelta(seconds=30)
"""How long an approved broadcast waits, so that a slip can be undone."""
FURTHEST = timedelta(days=365)


class OwnEyesError(Exception):
    """Somebody else has to approve this."""


class OtherCountError(Exception):
    """More or fewer messages would go than who approves it saw."""


def approve(
    connection: Connection,
    access: Access,
    profiles: Mapping[str, Profile],
    public_id: str,
    sends: int,
    at: datetime | None,
    now: datetime,
) -> None:
    """Freeze who gets it; it starts `at` that moment, else after the time to undo it.

    `sends`: how many messages whoever approves it saw. NotNowError, FaultyError, OwnEyesError,
    OtherCountError.
    """
    row, actor = writable(connection, access, public_id)
    found = look(connection, access, profiles, public_id, now)
    if found.faults:
        raise FaultyError(found.faults)
    if found.second_eyes and actor.staff_id in (row.checked_by, row.created_by):
        raise OwnEyesError
    starts_at = max(at or now, now + UNDO)
    state = State.SCHEDULED if at is not None and at > now + UNDO else State.APPROVED
    values = {"approved_at": now, "approved_by": actor.staff_id, "starts_at": starts_at}
    if not broadcasts.move_broadcast(connection, row.id, [State.CHECKED], state, **values):
        raise NotNowError(row.state)
    audience = audience_of(connection, access, profiles, row, found.texts, now)
    if audience.freeze(connection) != sends:
        raise OtherCountError
    note(connection, actor, "broadcast approved", row, now, messages=sends)


def undo(connection: Connection, access: Access, public_id: str, now: datetime) -> None:
    """Nothing goes out after all: it is a draft again. NotNowError once it has started."""
    row, actor = writable(connection, access, public_id)
    before = (State.APPROVED, State.SCHEDULED)
    values = dict.fromkeys(("approved_at", "approved_by", "starts_at"))
    if not broadcasts.move_broadcast(connection, row.id, before, State.DRAFT, **values):
        raise NotNowError(row.state)
    thaw(connection, row.id)
    note(connection, actor, "broadcast undone", row, now)


def pause(connection: Connection, access: Access, public_id: str, now: datetime) -> None:
    """What is not being sent yet waits. NotNowError."""
    row, actor = writable(connection, access, public_id)
    if not broadcasts.move_broadcast(connection, row.id, [State.RUNNING], State.PAUSED):
        raise NotNowError(row.state)
    back = sending.take_back(connection, row.id)
    note(connection, actor, "broadcast paused", row, now, waiting=back)


def resume(connection: Connection, access: Access, public_id: str, now: datetime) -> None:
    """What waits goes on. NotNowError."""
    row, actor = writable(connection, access, public_id)
    if not broadcasts.move_broadcast(connection, row.id, [State.PAUSED], State.RUNNING):
        raise NotNowError(row.state)
    note(connection, actor, "broadcast resumed", row, now)


def stop(connection: Connection, access: Access, public_id: str, now: datetime) -> None:
    """What is not being sent yet never goes. NotNowError."""
    row, actor = writable(connection, access, public_id)
    before = (State.RUNNING, State.PAUSED)
    if not broadcasts.move_broadcast(connection, row.id, before, State.STOPPED, ended_at=now):
        raise NotNowError(row.state)
    sending.take_back(connection, row.id)
    note(connection, actor, "broadcast stopped", row, now)


def retry(
    connection: Connection, access: Access, public_id: str, now: datetime, *, unknown: bool = False
) -> int:
    """Send anew what failed and, if asked, what perhaps came; returns how many. NotNowError."""
    row, actor = writable(connection, access, public_id)
    if not broadcasts.move_broadcast(
        connection, row.id, [State.DONE], State.RUNNING, ended_at=None, totals=None
    ):
        raise NotNowError(row.state)
    states = (OutboxState.FAILED, *((OutboxState.UNKNOWN,) if unknown else ()))
    again = sending.fail_again(connection, row.id, states)
    note(connection, actor, "broadcast retried", row, now, messages=again)
    return again


def set_second_eyes(
    connection: Connection, access: Access, municipality_id: int, now: datetime, *, wanted: bool
) -> None:
    """Whether somebody else than the writer approves: settled by a beheerder."""
    actor = access.ruling(municipality_id)
    broadcasts.set_second_eyes(connection, municipality_id, second_eyes=wanted)
    line = actor.did("second eyes set", now, None, wanted=int(wanted))
    write_audit(connection, [line])
