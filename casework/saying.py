"""What a person says of their appointments, written by the use case it belongs to."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from casework import appointments
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


def say_of_appointment(
    connection: Connection, municipality: int, person: int, event: AppointmentEvent, now: datetime
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
            appointments.add_own(connection, municipality, person, kind, starts_at, minutes, now)
        case OwnDateRemoved(id):
            appointments.remove_own(connection, person, id)
        case Prepared(id, question, answer):
            appointments.keep_preparation(connection, person, id, question, answer, now)
        case PreparationShared(id):
            appointments.share_preparation(connection, person, id, now)
        case TalkRated(id, how):
            appointments.rate(connection, person, id, how, now)
