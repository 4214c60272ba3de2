"""Messages that say of an appointment what is true no more: which there are, by chat."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, select, update

from storage.appointments import appointment
from storage.outbox_rows import OutboxState, outbox


@dataclass(frozen=True, slots=True)
class OldMessage:
    """A message in a chat (`telegram_message_id`) and the appointment it told of."""

    municipality_id: int
    bot: str
    chat_id: int
    telegram_id: int
    person_id: int
    appointment_id: int
    telegram_message_id: int


def old_messages(connection: Connection, appointment_ids: Collection[int]) -> list[OldMessage]:
    """What was sent of an older revision of these appointments, each message once."""
    query = (
        select(*(outbox.c[name] for name in OldMessage.__dataclass_fields__))
        .distinct()
        .join_from(outbox, appointment, appointment.c.id == outbox.c.appointment_id)
        .where(*_outdated(appointment_ids), outbox.c.revision < appointment.c.revision)
        .order_by(outbox.c.chat_id, outbox.c.telegram_message_id)
    )
    return [OldMessage(*row) for row in connection.execute(query)]


def mark_corrected(connection: Connection, appointment_ids: Collection[int]) -> None:
    """These messages tell of the revision there is now: they are being corrected."""
    current = (
        select(appointment.c.revision)
        .where(appointment.c.id == outbox.c.appointment_id)
        .scalar_subquery()
    )
    told = update(outbox).where(*_outdated(appointment_ids))
    connection.execute(told.values(revision=current))


def _outdated(appointment_ids: Collection[int]) -> tuple[ColumnElement[bool], ...]:
    return (
        outbox.c.appointment_id.in_(appointment_ids),
        outbox.c.state == OutboxState.SENT,
        outbox.c.telegram_message_id.is_not(None),
    )
