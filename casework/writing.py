"""All that chats changed, written: in as few statements as there are tables."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection

from casework import passing
from casework.budget import Owner, budgeted
from casework.calling import CALL
from casework.chat_state import ChatState
from casework.counting import count_hours
from casework.desk import Desk
from casework.effects import RareEffects
from casework.learning import learned
from casework.noticing import Newsroom, announce_to
from casework.satisfying import Asker
from casework.satisfying import said as said_of_satisfaction
from casework.saying import say_of_appointment
from casework.takeover import answer_due, tell_ready
from flows.events import QuestionRaised
from storage import chats, consents, conversations, deadlines, files, invitations, outbox, questions
from storage.chats import PersonInChat
from storage.questions import NewQuestion, NewTask

UNREACHABLE = "unreachable"
"""The kind of task that a chat which was blocked or is gone makes, until its person is back."""


def write(connection: Connection, desk: Desk, talks: Sequence[ChatState], now: datetime) -> None:
    """The chats with their sessions, what they lead to, and what is to be sent."""
    chats.save_chats(connection, [talk.chat for talk in talks])
    conversations.save_sessions(connection, [talk.row for talk in talks if talk.moved])
    conversations.add_messages(connection, [one for talk in talks for one in talk.effects.kept])
    for talk in talks:
        if talk.effects.rare is not None:
            _write_cases(connection, desk, talk, talk.effects.rare, now)
    outbox.put(connection, [row for talk in talks for row in talk.effects.outbox])
    welcome = {person for talk in talks for person in talk.effects.welcome}
    if welcome:
        announce_to(connection, Newsroom.of(desk), welcome, now)
        homes = {talk.chat.municipality_id for talk in talks}
        deadlines.forget_reached(connection, homes, CALL, welcome)


def _write_cases(
    connection: Connection, desk: Desk, talk: ChatState, effects: RareEffects, now: datetime
) -> None:
    for update_id, text in effects.corrected:
        conversations.correct_message(connection, desk.bot, update_id, text)
    if effects.dropped:
        conversations.drop_messages(connection, desk.bot, effects.dropped)
    for person, question in effects.questions:
        _raise_question(connection, desk, talk, person, question, now)
    for person in effects.left:
        chats.cut_off(connection, talk.chat.id, person, now)
    for stranger in effects.disowned:
        _went_astray(connection, talk, stranger, now)
    for person, quiet_at in effects.quiet:
        chats.set_quiet(connection, talk.chat.id, person, quiet_at)
    for person, hashed in effects.pins:
        chats.set_pin(connection, talk.chat.id, person, hashed)
    for person, event in effects.hours:
        count_hours(connection, talk.chat.municipality_id, person, event, now)
    for person, said in effects.appointments:
        say_of_appointment(connection, desk, person, said, now)
    for person, learnt in effects.lessons:
        learned(connection, talk.chat.municipality_id, person, learnt, now)
    for person, event_of, wording in effects.budgets:
        owner = Owner(talk.chat.municipality_id, person, talk.chat.id, wording)
        budgeted(connection, owner, event_of, now)
    for person, answer, wording in effects.satisfied:
        asker = Asker(talk.chat.municipality_id, person, talk.chat.id, wording)
        said_of_satisfaction(connection, asker, answer, now)
    for person, told in effects.ready:
        tell_ready(connection, desk, talk.chat, person, told, now)
    for person, update_id in effects.passed:
        passing.pass_on(connection, desk, talk.chat, person, update_id, now)
    for person in effects.answers:
        passing.say_open(connection, talk.chat, person, now)
    consents.add_consents(
        connection,
        [
            consents.NewConsent(
                talk.chat.municipality_id,
                person_id,
                talk.chat.id,
                consents.Purpose.SERVICE,
                given,
                wording,
                now,
            )
            for person_id, given, wording in effects.consents
        ],
    )
    if effects.unreachable and talk.chat.unreachable_at is not None:
        for one in talk.people:
            unreachable(connection, talk.chat.municipality_id, one.person.id, now)


def _went_astray(
    connection: Connection, talk: ChatState, stranger: PersonInChat, now: datetime
) -> None:
    """Somebody else opened this person's invitation."""
    person = stranger.person.id
    consents.let_go(connection, talk.chat.id, person, stranger.joined_at)
    invitations.expire_invitations(connection, [person], now)
    wrong = NewTask(talk.chat.municipality_id, person, "invitation-went-astray", {}, now, now)
    questions.add_task(connection, wrong)


def _raise_question(
    connection: Connection,
    desk: Desk,
    talk: ChatState,
    person: int,
    question: QuestionRaised,
    now: datetime,
) -> None:
    due = answer_due(desk.profiles[desk.home], now)
    new = NewQuestion(
        talk.chat.municipality_id, person, talk.chat.id, question.topic, question.place, now, due
    )
    raised = questions.add_question(connection, new)
    conversations.tie_messages(connection, desk.bot, question.update_ids, raised.id)
    files.expect_files(connection, raised.id, now)
    task = NewTask(
        talk.chat.municipality_id,
        person,
        "question",
        {"topic": question.topic} | ({"about": question.about} if question.about else {}),
        now,
        due_at=due,
        question_id=raised.id,
    )
    questions.add_task(connection, task)


def unreachable(connection: Connection, municipality_id: int, person: int, now: datetime) -> None:
    """Messages can not reach this person any more: a colleague has to call or write, once."""
    task = NewTask(municipality_id, person, UNREACHABLE, {}, now, due_at=now)
    questions.add_task_once(connection, task)
