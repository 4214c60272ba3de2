"""What staff do with a conversation besides answering: take it over and give it back, assign,
close and open again, and ask for an interpreter. Each leaves its audit line.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from casework.access import WRITERS, Access
from casework.answering import Desk as AnswerDesk
from casework.answering import chat_for, send_moment, spoken, tell
from casework.caseload import profile_of
from casework.cases import Actor
from casework.doors import enter
from casework.errors import CaseError, Reason
from flows.model import Text
from flows.payload import news_payload
from storage import audit, inbox, questions, threads
from storage.people import PersonRow
from storage.questions import NewTask, QuestionState
from storage.staff import StaffRow, staff_of

INTERPRET = "interpret"
"""The kind of task that asks for an interpreter of a question."""


def take(
    connection: Connection, access: Access, desk: AnswerDesk, public_id: str, now: datetime
) -> bool:
    """The colleague talks from now on, and the person hears so; False where they did already."""
    person, actor = _entered(connection, access, public_id, now)
    thread = threads.thread_of(connection, person.id)
    if thread.is_taken(now) and thread.taken_by == access.staff.id:
        return False
    taken = replace(thread, taken_by=access.staff.id, taken_at=now)
    threads.save_thread(connection, taken)
    _say(connection, access, desk, person, actor, "answer-taken", now)
    audit.write_audit(connection, [actor.did("conversation taken", now, public_id)])
    return True


def give_back(
    connection: Connection, access: Access, desk: AnswerDesk, public_id: str, now: datetime
) -> bool:
    """The assistant answers again; False where it did already."""
    person, actor = _entered(connection, access, public_id, now)
    thread = threads.thread_of(connection, person.id)
    if not thread.is_taken(now):
        return False
    threads.save_thread(connection, replace(thread, taken_by=None, taken_at=None))
    _say(connection, access, desk, person, actor, "answer-given-back", now)
    audit.write_audit(connection, [actor.did("conversation given back", now, public_id)])
    return True


def colleagues(connection: Connection, municipality_id: int) -> list[StaffRow]:
    """Who may answer here, by name."""
    return staff_of(connection, [municipality_id], WRITERS)


def assign(
    connection: Connection, access: Access, public_id: str, colleague: str, now: datetime
) -> None:
    """To a colleague by their public id, who may open the case from then on; empty: to whoever
    guides the person. CaseError where nobody is so called."""
    person, actor = _entered(connection, access, public_id, now)
    known = {one.public_id: one.id for one in colleagues(connection, person.municipality_id)}
    if colleague and colleague not in known:
        raise CaseError(Reason.CONSULENT_UNKNOWN, value=colleague)
    thread = threads.thread_of(connection, person.id)
    given = replace(thread, assigned_to=known.get(colleague))
    threads.save_thread(connection, given)
    audit.write_audit(connection, [actor.did("conversation assigned", now, public_id)])


def close(connection: Connection, access: Access, public_id: str, now: datetime) -> bool:
    """What is open needs no answer (any more); False where nothing was."""
    person, actor = _entered(connection, access, public_id, now)
    ids = [one.id for one in inbox.open_questions_of(connection, [person.id]).get(person.id, ())]
    if not ids:
        return False
    inbox.finish_questions(connection, ids, QuestionState.CLOSED, actor.staff_id, now)
    thread = threads.thread_of(connection, person.id)
    threads.save_thread(connection, replace(thread, closed_at=now))
    line = actor.did("questions closed", now, public_id, questions=len(ids))
    audit.write_audit(connection, [line])
    return True


def reopen(connection: Connection, access: Access, public_id: str, now: datetime) -> bool:
    """Undo `close`; False where there is nothing to undo."""
    person, actor = _entered(connection, access, public_id, now)
    thread = threads.thread_of(connection, person.id)
    if thread.closed_at is None:
        return False
    again = inbox.reopen_questions(connection, person.id, thread.closed_at)
    threads.save_thread(connection, replace(thread, closed_at=None))
    if again:
        audit.write_audit(connection, [actor.did("questions opened again", now, public_id)])
    return again > 0


def ask_interpreter(connection: Connection, access: Access, public_id: str, now: datetime) -> bool:
    """A task to have the open question interpreted; it holds nothing of what was said.

    False where nothing is open, or the task is there already.
    """
    person, actor = _entered(connection, access, public_id, now)
    open_ones = inbox.open_questions_of(connection, [person.id]).get(person.id, ())
    if not open_ones or inbox.has_open_task(connection, INTERPRET, person.id):
        return False
    first, args = open_ones[0], {"language": person.language}
    task = NewTask(
        person.municipality_id, person.id, INTERPRET, args, now, first.answer_due_at, first.id
    )
    questions.add_task(connection, task)
    audit.write_audit(connection, [actor.did("interpreter asked", now, public_id)])
    return True


def _entered(
    connection: Connection, access: Access, public_id: str, now: datetime
) -> tuple[PersonRow, Actor]:
    """NotHereError, NotAllowedError, ReasonNeededError."""
    person = enter(connection, access, public_id, now)
    return person, access.writing(person.municipality_id)


def _say(
    connection: Connection,
    access: Access,
    desk: AnswerDesk,
    person: PersonRow,
    actor: Actor,
    message: str,
    now: datetime,
) -> None:
    """Told where a chat takes it; that it does not is no reason to stop."""
    chat = chat_for(connection, person)
    if chat is None:
        return
    profile = profile_of(desk.profiles, access.municipalities[person.municipality_id].name)
    payload = news_payload(spoken(access, profile, Text(message)), (), person.id)
    at = send_moment(connection, desk.quiet, person, None, now)
    tell(connection, actor, person, chat, payload, now, at)
