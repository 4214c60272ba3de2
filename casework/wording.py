"""Messages about appointments find their words when they are leased: those of that moment."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from flows.klantreis.model import Profile
from flows.schedule import said_by
from flows.steps.appointment_messages import Telling, payload
from storage.appointments import appointments_by_ids
from storage.chats import locked_in
from storage.outbox import OutboxRow
from storage.outbox_rows import APPOINTMENT, Notice

SAY = "say"
"""What the payload of a row without words holds: the rule that made it."""


def wordless(rows: Sequence[OutboxRow]) -> list[OutboxRow]:
    """Those of these leased rows whose words are still to be found."""
    return [row for row in rows if row.kind == APPOINTMENT and SAY in row.payload]


def tellings_of(
    connection: Connection,
    rows: Collection[OutboxRow | Notice],
    profiles: Mapping[int, Profile],
    now: datetime,
) -> dict[int, Telling]:
    """What each of these rows tells of, by the row's id, in two statements.

    `profiles` by the id of their municipality. What is gone meanwhile is absent.
    """
    ids = {row.appointment_id for row in rows if row.appointment_id is not None}
    found = appointments_by_ids(connection, ids)
    locked = locked_in(connection, {row.chat_id for row in rows})
    return {
        row.id: Telling(
            one=one.told,
            about=one.person_id,
            profile=profiles[one.municipality_id],
            now=now,
            locked=(row.chat_id, one.person_id) in locked,
        )
        for row in rows
        if (one := found.get(row.appointment_id or 0)) is not None
    }


def worded(row: OutboxRow, telling: Telling) -> OutboxRow | None:
    """The row with its words; None where there is nothing to say any more."""
    said = payload(said_by(row.payload[SAY]), telling)
    return None if said is None else replace(row, payload=said)


def said_again(
    connection: Connection, notice: Notice, profiles: Mapping[int, Profile], now: datetime
) -> Notice | None:
    """What came by itself, with the words of now; None where there is nothing to say any more."""
    if SAY not in notice.payload:
        return notice
    telling = tellings_of(connection, [notice], profiles, now).get(notice.id)
    said = telling and payload(said_by(notice.payload[SAY]), telling)
    return replace(notice, payload=said) if said else None
