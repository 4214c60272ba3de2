"""Older messages of an appointment that was moved or cancelled are changed to say so."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection

from flows.appointments import Appointment
from flows.steps.appointment_messages import correction
from storage import outbox
from storage.appointments import appointments_by_ids
from storage.corrections import OldMessage, mark_corrected, old_messages
from storage.outbox import BROADCAST, CORRECTION, NewOutboxRow

SHARE = 5_000
"""Appointments corrected by one set of statements: they take only so many values."""


def correct_messages(
    connection: Connection, appointment_ids: Collection[int], now: datetime
) -> None:
    """Rows of the outbox that change each message sent of an older revision.

    A change rings no bell, so it waits for no quiet hours, and for every other message.
    """
    ids = sorted(appointment_ids)
    for start in range(0, len(ids), SHARE):
        share = ids[start : start + SHARE]
        old = old_messages(connection, share)
        if old:
            known = appointments_by_ids(connection, {one.appointment_id for one in old})
            rows = [_row(one, known[one.appointment_id].told, now) for one in old]
            mark_corrected(connection, share)
            outbox.put(connection, rows)


def _row(old: OldMessage, one: Appointment, now: datetime) -> NewOutboxRow:
    return NewOutboxRow(
        municipality_id=old.municipality_id,
        bot=old.bot,
        chat_id=old.chat_id,
        telegram_id=old.telegram_id,
        person_id=old.person_id,
        priority=BROADCAST,
        kind=CORRECTION,
        payload=correction(one, old.person_id, old.telegram_message_id),
        created_at=now,
        send_at=now,
        cause="appointment changed",
        appointment_id=one.id,
        revision=one.revision,
    )
