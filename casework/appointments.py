"""Appointments: planned, moved, cancelled, answered. What staff do is audited."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from casework.booking import CANNOT_COME, Author, Change, cancel_all, change_all, note, plan_all
from casework.cases import Actor
from casework.errors import CaseError, Reason
from flows.appointments import AHEAD, Why, Wish
from storage import audit, booking, calendars, preparations, questions, work
from storage.appointments import AppointmentRow, Kind, Source, State, appointments_by_ids
from storage.booking import Details, NewAppointment
from storage.people import PersonRow
from storage.preparations import RATING, NewAnswer
from storage.questions import NewTask

INTERPRETER = "interpreter"
"""The kind of task that somebody who wants an interpreter makes."""
OF_A_CALENDAR = frozenset(
    {"kind", "starts_at", "minutes", "subject", "mode", "place", "address", "link"}
)
"""What the calendar says that an appointment stands in."""
MOST_OWN = 50
"""Dates of their own that a person may have noted at one time."""
PREPARED = "prepared"
"""The kind of task that somebody who shares what they thought of beforehand makes."""

# --- staff ---------------------------------------------------------------------------------------


def plan(
    connection: Connection,
    actor: Actor,
    person: PersonRow,
    details: Details,
    now: datetime,
    *,
    series: str | None = None,
) -> AppointmentRow:
    """Plan an appointment that is still to come. CaseError."""
    _check_ahead(details.starts_at, now)
    new = NewAppointment(person.municipality_id, person.id, Source.STAFF, details, series=series)
    (row,) = plan_all(connection, [new], now)
    _audit(connection, actor, "appointment planned", person, row, now)
    return row


def move(
    connection: Connection,
    actor: Actor,
    person: PersonRow,
    row: AppointmentRow,
    values: Mapping[str, Any],
    now: datetime,
) -> AppointmentRow:
    """Change anything of an appointment that stands: its moment, place, what to bring.

    `values` are columns of `Details`. CaseError; what a calendar says is changed there.
    """
    _check_standing(row)
    _check_ours(connection, row, {name for name in values if getattr(row, name) != values[name]})
    if "starts_at" in values:
        _check_ahead(values["starts_at"], now)
    change_all(connection, _staff(actor), [Change(row, values)], now)
    _audit(connection, actor, "appointment changed", person, row, now)
    return appointments_by_ids(connection, [row.id])[row.id]


def cancel(
    connection: Connection, actor: Actor, person: PersonRow, row: AppointmentRow, now: datetime
) -> None:
    """The appointment is off. CaseError where it does not stand."""
    _check_standing(row)
    _check_ours(connection, row, {"starts_at"})
    cancel_all(connection, _staff(actor), [row], now)
    _audit(connection, actor, "appointment cancelled", person, row, now)


def attend(
    connection: Connection, actor: Actor, person: PersonRow, row: AppointmentRow, now: datetime
) -> None:
    """The person was there. CaseError where it is still to come, or was cancelled."""
    _was_there(connection, actor, person, row, State.ATTENDED, now)


def miss(
    connection: Connection, actor: Actor, person: PersonRow, row: AppointmentRow, now: datetime
) -> None:
    """The person was not there: they are asked kindly how they are. CaseError, as `attend`."""
    _was_there(connection, actor, person, row, State.MISSED, now)


def _was_there(
    connection: Connection,
    actor: Actor,
    person: PersonRow,
    row: AppointmentRow,
    state: State,
    now: datetime,
) -> None:
    if row.state is State.CANCELLED:
        raise CaseError(Reason.APPOINTMENT_OVER)
    if row.starts_at > now:
        raise CaseError(Reason.APPOINTMENT_AHEAD)
    change_all(connection, _staff(actor), [Change(row, {"state": state})], now)
    work.finish_about(connection, CANNOT_COME, [row.public_id], now)
    _audit(connection, actor, f"appointment {state}", person, row, now)


def _staff(actor: Actor) -> Author:
    return Author("staff", actor.staff_id)


def _check_ahead(starts_at: datetime, now: datetime) -> None:
    if starts_at <= now:
        raise CaseError(Reason.MOMENT_PAST)


def _check_standing(row: AppointmentRow) -> None:
    if row.state not in AHEAD:
        raise CaseError(Reason.APPOINTMENT_OVER)


def _check_ours(connection: Connection, row: AppointmentRow, changed: Collection[str]) -> None:
    """A calendar that is read every quarter of an hour would undo it."""
    if row.calendar_id is None or not OF_A_CALENDAR & set(changed):
        return
    held = calendars.calendars_by_ids(connection, [row.calendar_id])[row.calendar_id]
    raise CaseError(Reason.APPOINTMENT_OF_CALENDAR, value=held.name)


def _audit(
    connection: Connection,
    actor: Actor,
    deed: str,
    person: PersonRow,
    row: AppointmentRow,
    now: datetime,
) -> None:
    line = actor.did(deed, now, person.public_id, kind=row.kind.value, appointment=row.public_id)
    audit.write_audit(connection, [line])


# --- the person themselves ------------------------------------------------------------------------


def accept(
    connection: Connection, person_id: int, appointment_id: int, revision: int, now: datetime
) -> bool:
    """ "I am coming". False where it is not theirs, not to come, or has changed since."""
    row = _to_answer(connection, person_id, appointment_id, revision, now)
    if row is None:
        return False
    _answer(connection, row, {"state": State.CONFIRMED, "why": None}, now)
    work.finish_about(connection, CANNOT_COME, [row.public_id], now)
    return True


def decline(
    connection: Connection,
    person_id: int,
    appointment_id: int,
    revision: int,
    why: Why,
    now: datetime,
) -> bool:
    """ "I can not come": the appointment stands until staff, who get a task, have said so.

    False as `accept`.
    """
    row = _to_answer(connection, person_id, appointment_id, revision, now)
    if row is None:
        return False
    _answer(connection, row, {"state": State.CANNOT_COME, "why": why}, now)
    _ask_staff(connection, row, CANNOT_COME, {"why": why}, now)
    return True


def ask_interpreter(
    connection: Connection,
    person_id: int,
    appointment_id: int,
    language: str | None,
    wish: Wish | None,
    now: datetime,
) -> bool:
    """The person wants an interpreter; staff get a task. False as `accept`."""
    row = _theirs(connection, person_id, appointment_id)
    if row is None or not row.told.stands(now):
        return False
    asked = {
        "interpreter_asked_at": now,
        "interpreter_language": language,
        "interpreter_wish": wish,
    }
    _answer(connection, row, asked, now)
    wanted = {"language": language, "wish": wish}
    args = {name: value for name, value in wanted.items() if value is not None}
    _ask_staff(connection, row, INTERPRETER, args, now)
    return True


def add_own(
    connection: Connection,
    municipality_id: int,
    person_id: int,
    kind: Kind | str,
    starts_at: datetime,
    minutes: int | None,
    now: datetime,
) -> AppointmentRow | None:
    """A date of the person's own (an exam, a lesson). None where it is past, or they have many."""
    if starts_at <= now or booking.count_own(connection, person_id, now) >= MOST_OWN:
        return None
    details = Details(Kind(kind), starts_at, minutes)
    new = NewAppointment(municipality_id, person_id, Source.PERSON, details)
    return plan_all(connection, [new], now)[0]


def remove_own(connection: Connection, person_id: int, appointment_id: int) -> bool:
    """Take a date of their own away, as if it never was. False where it is not their own."""
    row = _theirs(connection, person_id, appointment_id)
    if row is None or row.source is not Source.PERSON:
        return False
    booking.delete_appointment(connection, row.id)
    return True


def _theirs(connection: Connection, person_id: int, appointment_id: int) -> AppointmentRow | None:
    row = booking.lock_appointments(connection, [appointment_id]).get(appointment_id)
    return row if row is not None and row.person_id == person_id else None


def _to_answer(
    connection: Connection, person_id: int, appointment_id: int, revision: int, now: datetime
) -> AppointmentRow | None:
    row = _theirs(connection, person_id, appointment_id)
    if row is None or row.revision != revision or not row.told.stands(now):
        return None
    return row


def _answer(
    connection: Connection, row: AppointmentRow, values: Mapping[str, Any], now: datetime
) -> None:
    """An answer changes nothing of the appointment itself, so its reminders stay as they are."""
    booking.change_appointments(connection, {row.id: values}, now)
    booking.note_changes(connection, [note(Author("person"), row, values)], now)


def _ask_staff(
    connection: Connection, row: AppointmentRow, kind: str, args: Mapping[str, str], now: datetime
) -> None:
    """One open task of a kind an appointment: the newest."""
    work.finish_about(connection, kind, [row.public_id], now)
    about = {"appointment": row.public_id, **args}
    task = NewTask(row.municipality_id, row.person_id, kind, about, now, due_at=now)
    questions.add_task(connection, task)


# --- what they thought of beforehand, and how it went ------------------------------------------------


def keep_preparation(
    connection: Connection,
    person_id: int,
    appointment_id: int,
    question: str,
    answer: str,
    now: datetime,
    message_id: int | None = None,
) -> bool:
    """Keep an answer, theirs alone until they share it; the newest counts. False as `accept`.

    With neither words nor a message what they answered before is taken away.
    """
    row = _theirs(connection, person_id, appointment_id)
    if row is None:
        return False
    if not answer and message_id is None:
        preparations.take_away(connection, person_id, row.id, question)
        return True
    new = NewAnswer(row.municipality_id, person_id, row.id, question, answer, message_id)
    preparations.keep_answer(connection, new, now)
    return True


def share_preparation(
    connection: Connection, person_id: int, appointment_id: int, now: datetime
) -> bool:
    """The consulent may see what they answered until now, and is told so once.

    False where there is nothing to share.
    """
    row = _theirs(connection, person_id, appointment_id)
    if row is None or not preparations.share_answers(connection, person_id, row.id, now):
        return False
    about = {"appointment": row.public_id}
    task = NewTask(
        row.municipality_id,
        person_id,
        PREPARED,
        about,
        now,
        due_at=row.starts_at,
        cause=f"{PREPARED}:{row.id}",
    )
    questions.add_tasks(connection, [task])
    return True


def rate(
    connection: Connection, person_id: int, appointment_id: int, how: str, now: datetime
) -> bool:
    """How the talk went, in the person's eyes. False as `accept`."""
    return keep_preparation(connection, person_id, appointment_id, RATING, how, now)
