"""Somebody to erase: with a chat of their own, one shared with a brother, and a long history.

`TRACES` stand only in what is kept of her; `KEPT` stand in what is kept of others.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from random import Random
from typing import Any

from sqlalchemy import Connection, delete, update

from casework import appointments
from casework.cases import Actor, cut_off, invite, save_person
from flows.inputs import Kind
from storage import (
    announcements,
    broadcast_contents,
    broadcasts,
    budgets,
    chats,
    coaching,
    consents,
    courses,
    handovers,
    lessons,
    notes,
    outbox,
    paid,
    pauses,
    progress,
    questions,
    staff,
    updates,
)
from storage.appointments import Kind as AppointmentKind
from storage.booking import Details
from storage.broadcast_audience import Audience
from storage.chats import ChatRow, NewChat
from storage.conversations import (
    NewInboundMessage,
    NewMedia,
    SessionRow,
    add_messages,
    inbound_message,
    save_sessions,
    tie_messages,
)
from storage.files import add_file
from storage.outcomes import Leaving, NewOutcome, Subject, add_outcome, leave
from storage.people import Doelgroep, PersonRow
from storage.threads import ThreadRow, save_thread
from tests.casework.world import clerk
from tests.storage.world import BOT, NOW, message

TRACES = ("Zahranur", "HS-ZAHRA-77", "kind-is-ziek", "FILEOFZAHRA", "7000000123")
KEPT = ("Samirullah", "HS-SAMIR-78", "dank-u-wel", "7000000456")
HER_PHONE, SHARED_PHONE, HIS_PHONE = 7000000123, 7000000456, 7000000789
STRANGER = 7000000999


@dataclass(frozen=True)
class Family:
    actor: Actor
    zahra: PersonRow
    samir: PersonRow
    own: ChatRow
    shared: ChatRow


def make_family(connection: Connection) -> Family:
    actor = clerk(connection)
    zahra = _person(connection, actor, "HS-ZAHRA-77", "Zahranur")
    samir = _person(connection, actor, "HS-SAMIR-78", "Samirullah")
    home = actor.municipality_id
    phones = [NewChat(home, phone) for phone in (HER_PHONE, SHARED_PHONE, HIS_PHONE)]
    made = chats.create_chats(connection, BOT, phones, NOW)
    own, shared = made[HER_PHONE], made[SHARED_PHONE]
    for chat, person in ((own, zahra), (shared, zahra), (shared, samir), (made[HIS_PHONE], samir)):
        chats.join_chat(connection, chat.id, person.id, NOW)
    chats.set_pin(connection, own.id, zahra.id, "salt$kind-is-ziek")
    family = Family(actor, zahra, samir, own, shared)
    _talk(connection, family)
    for person in (zahra, samir):
        passed = NewOutcome(home, person.id, Subject.LEZEN, True, NOW.date(), NOW)
        add_outcome(connection, passed)
        leave(connection, home, person.id, Leaving.DIPLOMA, NOW.date(), NOW)
    return family


def live_on(connection: Connection, family: Family, seed: int, messages: int = 900) -> None:
    """Messages of all lengths come, grow and go, so that pages are split and merged."""
    chance = Random(seed)
    last = 50_000
    for _ in range(messages):
        last += 1
        add_messages(connection, [_chatter(family, last, chance)])
        one = chance.randint(50_001, last)
        if chance.random() < 0.3:
            grown = update(inbound_message).where(inbound_message.c.update_id == one)
            connection.execute(grown.values(text=inbound_message.c.text + inbound_message.c.text))
        if chance.random() < 0.2:
            gone = inbound_message.c.update_id == chance.randint(50_001, last)
            connection.execute(delete(inbound_message).where(gone))


def _chatter(family: Family, number: int, chance: Random) -> NewInboundMessage:
    hers = chance.random() < 0.2
    person, chat = (family.zahra, family.own) if hers else (family.samir, family.shared)
    words = ("kind-is-ziek " if hers else "dank-u-wel ") * chance.randint(
        1, 90 if chance.random() < 0.1 else 6
    )
    return _message(family, chat, person.id, number, words)


def _person(connection: Connection, actor: Actor, number: str, name: str) -> PersonRow:
    values = {"first_name": name, "language": "ar", "doelgroep": Doelgroep.NAREIZIGER}
    person, _ = save_person(connection, actor, number, values, NOW)
    invite(connection, actor, person, NOW)
    return person


def _talk(connection: Connection, family: Family) -> None:
    zahra, samir, own, shared = family.zahra, family.samir, family.own, family.shared
    add_messages(
        connection,
        [
            _message(family, own, zahra.id, 1, "mijn kind-is-ziek", "FILEOFZAHRA-1"),
            _message(family, own, None, 2, "eerst kind-is-ziek", "FILEOFZAHRA-2"),
            _message(family, shared, zahra.id, 3, "ook hier kind-is-ziek"),
            _message(family, shared, samir.id, 4, "dank-u-wel"),
        ],
    )
    raise_question(connection, family, zahra, own, update=1)
    outbox.put(connection, [*_answers(own, zahra, "kind-is-ziek"), *_answers(shared, zahra, "x")])
    outbox.put(
        connection,
        [
            message(shared, "dank-u-wel", person_id=samir.id),
            message(shared, "wie? Zahranur of Samirullah", person_id=samir.id),
        ],
    )
    moving = {str(zahra.id): ["kind-is-ziek"], str(samir.id): ["huur"]}
    place = _place(shared, opened={str(zahra.id): "nu"}, ticked=moving)
    save_sessions(connection, [_place(own), place])
    _agree(connection, family)
    voice = b"gesproken kind-is-ziek"
    add_file(connection, zahra.municipality_id, zahra.id, "audio/ogg", voice, NOW)
    save_thread(connection, ThreadRow(zahra.id))
    was = {"column": "leerroute", "old": None, "new": "b1"}
    change = announcements.NewChange(zahra.id, "changed:leerroute:kind-is-ziek", was)
    announcements.add_changes(connection, [change], NOW)
    for one in (zahra, samir):
        progress.add_hours(connection, _hours(family, one))
        _meet(connection, family, one, "kind-is-ziek" if one is zahra else "dank-u-wel")
        _learn(connection, family, one)
    raw = f'{{"first_name": "Zahranur", "id": {HER_PHONE}}}'
    updates.keep_raw(connection, [updates.NewRawUpdate(BOT, 90, HER_PHONE, raw, NOW)])
    updates.keep_raw(connection, [updates.NewRawUpdate(BOT, 91, SHARED_PHONE, raw, NOW)])
    updates.set_aside(connection, BOT, 91, NOW)


def raise_question(
    connection: Connection, family: Family, person: PersonRow, chat: ChatRow, update: int
) -> None:
    """The message of this update is sent on as a question, with a task."""
    home = family.actor.municipality_id
    new = questions.NewQuestion(home, person.id, chat.id, "health", "menu", NOW, NOW)
    asked = questions.add_question(connection, new)
    tie_messages(connection, BOT, [update], asked.id)
    task = questions.NewTask(home, person.id, "question", {}, NOW, question_id=asked.id)
    questions.add_task(connection, task)


def go_astray(connection: Connection, family: Family) -> ChatRow:
    """A stranger opens her invitation, says that it is not her, and stays as a guest."""
    home = family.actor.municipality_id
    chat = chats.create_chats(connection, BOT, [NewChat(home, STRANGER)], NOW)[STRANGER]
    chats.join_chat(connection, chat.id, family.zahra.id, NOW)
    payload = {"body": [], "people": [["1", "Zahranur"]]}
    outbox.put(connection, [message(chat, payload=payload)])
    cut_off(connection, family.actor, family.zahra, chat.id, NOW)
    save_sessions(connection, [SessionRow(chat.id, "menu", 1, [], {}, NOW)])
    service = consents.Purpose.SERVICE
    agreed = consents.NewConsent(home, None, chat.id, service, given=True, wording="nl:1", at=NOW)
    consents.add_consents(connection, [agreed])
    return chat


def _meet(connection: Connection, family: Family, person: PersonRow, words: str) -> None:
    """A talk that was moved and prepared, and a course."""
    details = Details(AppointmentKind.PIP, NOW + timedelta(days=9), subject=words, place=words)
    row = appointments.plan(connection, family.actor, person, details, NOW)
    appointments.move(connection, family.actor, person, row, {"place": "balie"}, NOW)
    appointments.keep_preparation(connection, person.id, row.id, "goal", words, NOW)
    home = family.actor.municipality_id
    new = courses.NewCourse(courses.CourseKind.PVT, f"PVT van {person.id}")
    course = courses.add_course(connection, home, new, NOW)
    assert course is not None
    courses.join_course(connection, course.id, [person.id], NOW)
    notes.add_note(connection, home, person.id, None, words, NOW)
    pauses.begin(connection, person.id, None, NOW)
    colleague = staff.save_staff(connection, "jo", "Jo", NOW)
    handovers.add_handover(connection, home, colleague.id, None, (), [person.id], NOW)
    told = broadcasts.add_broadcast(connection, home, None, NOW)
    segment = broadcasts.Segment(picked=True)
    broadcast_contents.set_picks(connection, told.id, [person.id])
    Audience(told.id, home, segment).freeze(connection)


def _hours(family: Family, person: PersonRow) -> progress.NewHours:
    home, told_by = family.actor.municipality_id, progress.ToldBy.PERSON
    return progress.NewHours(home, person.id, "map", 150, NOW.date(), told_by, NOW)


def _learn(connection: Connection, family: Family, one: PersonRow) -> None:
    """Lessons, what is paid, and a budget; what is typed of it is a trace of whose it is."""
    home, word = family.actor.municipality_id, _word(family, one)
    lessons.begin(connection, lessons.NewProgress(home, one.id, "leefgeld", 1, "paid"), NOW)
    answer = lessons.NewAnswer(home, one.id, "leefgeld", 1, "who", "", "ik", well=False, at=NOW)
    lessons.add_answers(connection, [answer])
    lessons.choose(connection, home, one.id, NOW, pace=lessons.Pace.MONTH)
    paid.enter(connection, home, paid.PaidRow(one.id, "huur", paid=True, until=None), NOW)
    entry = budgets.EntryRow(
        one.id, 1, budgets.EntryKind.COST, "own", word, 1, budgets.Per.MONTH, None
    )
    budgets.keep_entry(connection, home, entry, NOW)
    goal = budgets.GoalRow(one.id, 1, word, 1, 0, None, True, NOW.date(), None, None)
    budgets.keep_goal(connection, home, goal)
    budgets.share(connection, home, one.id, "consulent", NOW)
    coaching.share(connection, home, one.id, word, NOW)


def _word(family: Family, one: PersonRow) -> str:
    return "kind-is-ziek" if one.id == family.zahra.id else "dank-u-wel"


def _message(
    family: Family, chat: ChatRow, person: int | None, update: int, text: str, file: str = ""
) -> NewInboundMessage:
    media = (NewMedia(file, f"{file}-unique", file_name=f"{file}.jpg"),) if file else ()
    home = family.actor.municipality_id
    kind = Kind.PHOTO if file else Kind.TEXT
    return NewInboundMessage(home, chat.id, person, BOT, update, update, kind, text, NOW, media)


def _answers(chat: ChatRow, person: PersonRow, text: str) -> list[outbox.NewOutboxRow]:
    named: dict[str, Any] = {"body": [], "token": 1, "people": [["1", "Zahranur"]], "text": text}
    return [message(chat, text, person_id=one, payload=named) for one in (person.id, None)]


def _place(chat: ChatRow, **data: Any) -> SessionRow:
    kept = data or {"wanted": "kind-is-ziek"}
    return SessionRow(
        chat_id=chat.id, place="menu", step_token=3, draft=[], data=kept, updated_at=NOW
    )


def _agree(connection: Connection, family: Family) -> None:
    new = [
        consents.NewConsent(
            chat.municipality_id,
            person,
            chat.id,
            consents.Purpose.SERVICE,
            given=True,
            wording="ar:1",
            at=NOW,
        )
        for chat, person in (
            (family.own, family.zahra.id),
            (family.own, None),
            (family.shared, family.samir.id),
        )
    ]
    consents.add_consents(connection, new)
