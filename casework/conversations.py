"""Updates in, answers out: one transaction for many chats, order kept within each.

A call of `receive` is one transaction. When it returns and is committed, every update it
was given has either its effects in the database or its raw row; only then may it be
confirmed to the messenger.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TypeVar

from sqlalchemy import Connection

from casework import passing
from casework.budget import Owner, budgeted, budgets_of
from casework.calling import CALL
from casework.contact_data import live_profiles
from casework.conversation import Conversation
from casework.counting import count_hours
from casework.desk import Desk
from casework.incoming import Act, Incoming
from casework.learning import learned, learning_of
from casework.noticing import Newsroom, announce_to
from casework.satisfying import Asker, asked_of
from casework.satisfying import said as said_of_satisfaction
from casework.saying import say_of_appointment
from casework.takeover import answer_due, tell_ready
from casework.wording import said_again
from flows.appointments import Appointment
from flows.events import QuestionRaised
from flows.inputs import InvitationResult
from flows.payload import read_again
from storage import (
    appointments,
    chats,
    consents,
    conversations,
    deadlines,
    files,
    invitations,
    outbox,
    preparations,
    progress,
    questions,
    threads,
    updates,
)
from storage.base import MOST_ID
from storage.chats import ChatRow, PersonInChat
from storage.conversations import SessionRow
from storage.questions import NewQuestion, NewTask
from storage.updates import NewRawUpdate

UNREACHABLE = "unreachable"
"""The kind of task that a chat which was blocked or is gone makes, until its person is back."""
RETRIES = (timedelta(seconds=1), timedelta(seconds=5))
"""Pauses before an update that failed is tried again; then it is set aside."""
LATELY = timedelta(days=21)
"""Appointments that were longer ago are not shown any more."""
ELSEWHERE = timedelta(milliseconds=200)
"""Pause before looking again at a chat that another replica is busy with."""
PERSONAL = {Act.WROTE, Act.PRESSED, Act.COMMANDED, Act.UNREADABLE}

T = TypeVar("T")

_RESULTS = {
    invitations.Redeemed: InvitationResult.REDEEMED,
    invitations.Yours: InvitationResult.YOURS,
    invitations.Unknown: InvitationResult.UNKNOWN,
    invitations.Expired: InvitationResult.EXPIRED,
    invitations.Used: InvitationResult.USED,
}


@dataclass(frozen=True, slots=True)
class Arrival:
    """An update as it came in: read, and how to get its JSON (BSN masked) should it wait."""

    incoming: Incoming
    raw: Callable[[], str]


def receive(connection: Connection, desk: Desk, arrivals: Sequence[Arrival], now: datetime) -> None:
    """Answer new updates of one bot. Those of a chat with older, kept updates wait behind."""
    telegram_ids = {chat for one in arrivals if (chat := one.incoming.chat) is not None}
    free = updates.lock_chats(connection, desk.bot, telegram_ids)
    fresh = _not_handled(connection, desk, arrivals)  # only behind the lock can it be believed
    free -= updates.chats_with_raw(connection, desk.bot, free)
    ready = [one for one in fresh if one.incoming.chat is None or one.incoming.chat in free]
    waiting = [one for one in fresh if one.incoming.chat not in free and one not in ready]
    _answer(connection, desk, [one.incoming for one in ready], now)
    keep(connection, desk, waiting, now)


def keep(connection: Connection, desk: Desk, arrivals: Iterable[Arrival], now: datetime) -> None:
    """Keep updates on disk to be handled in a moment by `receive_kept`."""
    rows = [
        NewRawUpdate(desk.bot, one.incoming.update_id, one.incoming.chat, one.raw(), now)
        for one in arrivals
    ]
    updates.keep_raw(connection, rows)


def receive_kept(connection: Connection, desk: Desk, incoming: Incoming, now: datetime) -> bool:
    """Answer one update that was kept; False when another replica is busy with its chat."""
    if incoming.chat is not None:
        if not updates.lock_chats(connection, desk.bot, {incoming.chat}):
            return False
        if updates.handled(connection, desk.bot, {incoming.update_id}):
            updates.delete_raw(connection, desk.bot, [incoming.update_id])
            return True
    _answer(connection, desk, [incoming], now)
    updates.delete_raw(connection, desk.bot, [incoming.update_id])
    return True


def failed(
    connection: Connection, desk: Desk, arrival: Arrival, now: datetime, attempts: int = 0
) -> bool:
    """Handling this update failed, after `attempts` earlier times: try it again later, or
    set it aside for good.

    Set aside, the person gets a kind answer and staff a task. Returns whether it was.
    """
    incoming = arrival.incoming
    keep(connection, desk, [arrival], now)
    pause = RETRIES[min(attempts, len(RETRIES) - 1)]
    times = updates.count_attempt(connection, desk.bot, incoming.update_id, now + pause)
    if times <= len(RETRIES):
        return False
    updates.set_aside(connection, desk.bot, incoming.update_id, now)
    updates.mark_handled(connection, desk.bot, [incoming.update_id], now)
    task = NewTask(
        desk.municipality_id, None, "update-set-aside", {"update": incoming.update_id}, now
    )
    questions.add_task(connection, task)
    return True


def apologise(connection: Connection, desk: Desk, incoming: Incoming, now: datetime) -> None:
    """A kind answer to whoever sent an update that was set aside."""
    if incoming.chat is not None and incoming.act in PERSONAL:
        unread = Incoming(incoming.update_id, Act.UNREADABLE, chat=incoming.chat)
        _write(connection, desk, _converse(connection, desk, [unread], now), now)


def _not_handled(connection: Connection, desk: Desk, arrivals: Sequence[Arrival]) -> list[Arrival]:
    """Each update once, in order of its id, without those that were handled before."""
    by_id = {one.incoming.update_id: one for one in arrivals}
    done = updates.handled(connection, desk.bot, by_id)
    return [by_id[id] for id in sorted(by_id) if id not in done]


def _answer(
    connection: Connection, desk: Desk, incomings: Sequence[Incoming], now: datetime
) -> None:
    live = replace(desk, profiles=live_profiles(connection, desk.profiles))
    _write(connection, live, _converse(connection, live, incomings, now), now)
    updates.mark_handled(connection, desk.bot, [one.update_id for one in incomings], now)


def _converse(
    connection: Connection, desk: Desk, incomings: Sequence[Incoming], now: datetime
) -> list[Conversation]:
    """Every chat with its updates answered, not yet written."""
    theirs = [one for one in incomings if one.chat is not None and one.act is not Act.IGNORED]
    talks = _load(connection, desk, {one.chat for one in theirs if one.chat is not None}, now)
    away = [talk for talk in talks.values() if talk.chat.unreachable_at is not None]
    for incoming in theirs:
        talk = talks[incoming.chat or 0]
        if incoming.command == "start" and incoming.argument:
            _redeem(connection, talk, incoming)
        elif again := read_again(incoming.data):
            _say_again(connection, talk, incoming, *again)
        else:
            talk.take(incoming)
    _came_back(connection, [talk for talk in away if talk.chat.unreachable_at is None], now)
    return list(talks.values())


def _load(
    connection: Connection, desk: Desk, telegram_ids: Collection[int], now: datetime
) -> dict[int, Conversation]:
    if not telegram_ids:
        return {}
    known = chats.load_chats(connection, desk.bot, telegram_ids)
    new = [chats.NewChat(desk.municipality_id, id) for id in telegram_ids if id not in known]
    known |= chats.create_chats(connection, desk.bot, new, now)
    ids = [chat.id for chat in known.values()]
    people = chats.people_of_chats(connection, ids)
    sessions = conversations.load_sessions(connection, ids)
    far = progress.progress_of(connection, _with_plan(people))
    planned = _appointments_of(connection, people, now)
    thought = preparations.answers_of(connection, planned, now - LATELY)
    learning = learning_of(connection, _everybody(people))
    own = budgets_of(connection, _everybody(people))
    asked = asked_of(connection, _everybody(people))
    taken = threads.taken_among(connection, _everybody(people), now)
    return {
        telegram_id: Conversation(
            desk,
            chat,
            people.get(chat.id, ()),
            sessions.get(chat.id) or _new_session(chat, now),
            now,
            progress=_of_these(far, people.get(chat.id, ())),
            appointments=_of_these(planned, people.get(chat.id, ())),
            prepared=_of_these(thought, people.get(chat.id, ())),
            learning=_of_these(learning, people.get(chat.id, ())),
            budgets=_of_these(own, people.get(chat.id, ())),
            asked=_of_these(asked, people.get(chat.id, ())),
            taken=taken,
        )
        for telegram_id, chat in known.items()
    }


def _with_plan(people: Mapping[int, Sequence[PersonInChat]]) -> set[int]:
    """Those who may have hours: nobody has before the PIP."""
    return {one.person.id for those in people.values() for one in those if one.person.pip}


def _everybody(people: Mapping[int, Sequence[PersonInChat]]) -> set[int]:
    return {one.person.id for those in people.values() for one in those}


def _appointments_of(
    connection: Connection, people: Mapping[int, Sequence[PersonInChat]], now: datetime
) -> dict[int, tuple[Appointment, ...]]:
    """What is ahead of everybody in these chats, and what was lately."""
    return appointments.appointments_of(connection, _everybody(people), now - LATELY)


def _of_these(found: Mapping[int, T], people: Sequence[PersonInChat]) -> dict[int, T]:
    return {one.person.id: found[one.person.id] for one in people if one.person.id in found}


def _new_session(chat: ChatRow, now: datetime) -> SessionRow:
    return SessionRow(chat.id, "welcome", 0, [], {}, now)


def _redeem(connection: Connection, talk: Conversation, incoming: Incoming) -> None:
    """Look up an invitation and tie the chat to its person before the engine speaks."""
    outcome = invitations.redeem(connection, incoming.argument, talk.chat.id, talk.now)
    if isinstance(outcome, invitations.Redeemed | invitations.Yours):
        people = chats.people_of_chats(connection, [talk.chat.id])
        joined = people.get(talk.chat.id, ())
        talk.joined(joined, outcome.person_id)
        known = {talk.chat.id: joined}
        talk.progress |= progress.progress_of(connection, _with_plan(known))
        talk.appointments |= _appointments_of(connection, known, talk.now)
        talk.prepared |= preparations.answers_of(connection, talk.appointments, talk.now - LATELY)
        talk.learning |= learning_of(connection, _everybody(known))
        talk.budgets |= budgets_of(connection, _everybody(known))
        talk.asked |= asked_of(connection, _everybody(known))
        talk.taken |= threads.taken_among(connection, _everybody(known), talk.now)
    talk.invited(incoming, _RESULTS[type(outcome)])


def _say_again(
    connection: Connection, talk: Conversation, incoming: Incoming, id: int, how: str
) -> None:
    """A message that came by itself once more; whoever may not see it (any more) is told so."""
    found = outbox.find_notice(connection, talk.chat.id, id) if id <= MOST_ID else None
    profiles = {talk.chat.municipality_id: talk.desk.profiles[talk.desk.home]}
    heard = found is not None and talk.may_hear_of(found.person_id)
    if found is not None and heard and talk.asks_code(found):
        talk.open_first(incoming, found.person_id)
        return
    notice = said_again(connection, found, profiles, talk.now, how) if found and heard else None
    if notice is not None:
        talk.say_again(incoming, notice, how)
    else:
        talk.take(incoming)


def _write(
    connection: Connection, desk: Desk, talks: Sequence[Conversation], now: datetime
) -> None:
    """All that the chats changed, in as few statements as there are tables."""
    chats.save_chats(connection, [talk.chat for talk in talks])
    conversations.save_sessions(connection, [talk.row for talk in talks if talk.moved])
    conversations.add_messages(connection, [one for talk in talks for one in talk.effects.kept])
    for talk in talks:
        _write_cases(connection, desk, talk, now)
    outbox.put(connection, [row for talk in talks for row in talk.effects.outbox])
    welcome = {person for talk in talks for person in talk.effects.welcome}
    if welcome:
        announce_to(connection, Newsroom.of(desk), welcome, now)
        homes = {talk.chat.municipality_id for talk in talks}
        deadlines.forget_reached(connection, homes, CALL, welcome)


def _write_cases(connection: Connection, desk: Desk, talk: Conversation, now: datetime) -> None:
    """What seldom happens in a chat: a question, a no, a code, silence."""
    effects = talk.effects
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
    connection: Connection, talk: Conversation, stranger: PersonInChat, now: datetime
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
    talk: Conversation,
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


def _came_back(connection: Connection, talks: Sequence[Conversation], now: datetime) -> None:
    people = [one.person.id for talk in talks for one in talk.people]
    if people:
        questions.finish_tasks(connection, UNREACHABLE, people, now)
