"""What a person says of their appointments, written by the use case it belongs to."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from casework import appointments
from casework.desk import Desk
from flows.events import (
    AppointmentAccepted,
    AppointmentDeclined,
    AppointmentEvent,
    InterpreterAsked,
    OwnDateAdded,
    OwnDateRemoved,
    PreparationShared,
    Prepared,
    TalkRated,
)
from flows.steps.appointment_replies import OTHER
from storage.conversations import messages_of


def say_of_appointment(
    connection: Connection, desk: Desk, person: int, event: AppointmentEvent, now: datetime
) -> None:
    """Write it; what is not true any more (a moved appointment, another's) changes nothing."""
    match event:
        case AppointmentAccepted(id, revision):
            appointments.accept(connection, person, id, revision, now)
        case AppointmentDeclined(id, revision, why):
            appointments.decline(connection, person, id, revision, why, now)
        case InterpreterAsked(id, language, wish):
            known = None if language == OTHER else language
            appointments.ask_interpreter(connection, person, id, known, wish, now)
        case OwnDateAdded(kind, starts_at, minutes):
            home = desk.municipality_id
            appointments.add_own(connection, home, person, kind, starts_at, minutes, now)
        case OwnDateRemoved(id):
            appointments.remove_own(connection, person, id)
        case Prepared(id, question, answer, spoken):
            voice = _message(connection, desk, spoken) if spoken is not None else None
            appointments.keep_preparation(connection, person, id, question, answer, now, voice)
        case PreparationShared(id):
            appointments.share_preparation(connection, person, id, now)
        case TalkRated(id, how):
            appointments.rate(connection, person, id, how, now)


def _message(connection: Connection, desk: Desk, update: int) -> int | None:
    """The kept message of an update."""
    return next((one.id for one in messages_of(connection, desk.bot, [update])), None)
