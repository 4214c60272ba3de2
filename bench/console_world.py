"""A municipality with 10,000 people and 160 consulenten: 200,000 messages, 30,000 appointments with
as many reminders, 2,000 open questions and 8,000 past ones, 20,000 lessons begun with 100,000
answers, five broadcasts to everybody and 200,000 lines of audit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from random import Random
from typing import Any

from sqlalchemy import Connection, Table, insert

from flows.model import Text
from storage import staff
from storage.appointments import Kind, Mode, Source, State, appointment
from storage.audit import audit
from storage.base import new_public_id
from storage.broadcasts import BroadcastState, broadcast, broadcast_recipient
from storage.chats import chat, chat_person
from storage.conversations import inbound_message
from storage.lessons import lesson_answer, lesson_progress
from storage.municipalities import ensure_municipality
from storage.outbox_rows import NOTICE, OutboxState, outbox
from storage.people import Doelgroep, person
from storage.questions import QuestionState, TaskState, question, task
from storage.reminders import ReminderState, reminder
from storage.staff import Role

PEOPLE, GUIDES, MESSAGES, QUESTIONS, TALKS = 10_000, 160, 200_000, 2_000, 30_000
LINES = 200_000
PAST, LESSONS, ANSWERS, BROADCASTS = 8_000, ("leefgeld", "inkomsten", "maand", "bank"), 5, 5
NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
BOT = "bench"
SHARE = 10_000
NAMES = ("Amal", "Samir", "Tesfay", "Yordanos", "Rana", "Grace")
LANGUAGES = ("ar", "ti", "en", "nl")
WORDS = {"body": [Text("news-lead").to_json()], "token": 0}

Rows = Iterator[dict[str, Any]]


def fill(connection: Connection) -> tuple[int, str]:
    """Returns the id of a consulent, who is beheerder too, and the public id of somebody they
    guide."""
    home = ensure_municipality(connection, "heemstede", NOW).id
    guides = [_guide(connection, home, number) for number in range(GUIDES)]
    known = new_public_id()
    _add(connection, person, _people(home, guides, known))
    _add(connection, chat, _chats(home))
    _add(connection, chat_person, _presences())
    _add(connection, appointment, _talks(home))
    _add(connection, outbox, _sent(home))
    _add(connection, question, _questions(home))
    _add(connection, task, _tasks(home))
    _add(connection, inbound_message, _said(home))
    _add(connection, reminder, _reminders(home))
    _add(connection, lesson_progress, _lessons(home))
    _add(connection, lesson_answer, _answers(home))
    _add(connection, broadcast, _broadcasts(home, guides))
    _add(connection, broadcast_recipient, _recipients())
    staff.grant(connection, guides[0], home, Role.BEHEERDER)
    _add(connection, audit, _audited(home, guides, known))
    connection.exec_driver_sql("ANALYZE")
    return guides[0], known


def _guide(connection: Connection, home: int, number: int) -> int:
    row = staff.save_staff(connection, f"bench{number}", f"Consulent {number}", NOW)
    for role in (Role.CONSULENT, Role.VERTALER):
        staff.grant(connection, row.id, home, role)
    return row.id


def _add(connection: Connection, table: Table, rows: Iterable[dict[str, Any]]) -> None:
    waiting = iter(rows)
    while share := list(islice(waiting, SHARE)):
        connection.execute(insert(table), share)


def _people(home: int, guides: list[int], known: str) -> Rows:
    """The first is guided by the first, and has a question and messages as others have."""
    random = Random(6)
    for id in range(1, PEOPLE + 1):
        housed = date(2026, 3, 1) + timedelta(days=random.randrange(240))
        yield {
            "id": id,
            "municipality_id": home,
            "public_id": known if id == 1 else new_public_id(),
            "number": f"B-{id:05}",
            "first_name": f"{random.choice(NAMES)} {id}",
            "language": random.choice(LANGUAGES),
            "doelgroep": random.choice(list(Doelgroep)),
            "koppeling": housed - timedelta(days=random.randrange(90)),
            "huisvesting": housed,
            "brp": housed + timedelta(days=1),
            "kennisgeving": housed + timedelta(days=random.randrange(5, 20)),
            "consulent_id": guides[(id - 1) % GUIDES],
            "created_at": NOW,
            "updated_at": NOW,
        }


def _chats(home: int) -> Rows:
    for id in range(1, PEOPLE + 1):
        yield {
            "id": id,
            "municipality_id": home,
            "bot": BOT,
            "telegram_id": 7_000_000_000 + id,
            "consented_at": NOW,
            "last_seen_at": NOW - timedelta(hours=id % 900),
            "created_at": NOW,
        }


def _presences() -> Rows:
    for id in range(1, PEOPLE + 1):
        yield {"chat_id": id, "person_id": id, "joined_at": NOW}


def _talks(home: int) -> Rows:
    random = Random(7)
    for number in range(TALKS):
        yield {
            "municipality_id": home,
            "person_id": number % PEOPLE + 1,
            "public_id": new_public_id(),
            "kind": random.choice(list(Kind)),
            "state": State.PLANNED,
            "starts_at": NOW + timedelta(minutes=15 * random.randrange(-5000, 5000)),
            "mode": Mode.PLACE,
            "source": Source.STAFF,
            "created_at": NOW,
            "changed_at": NOW,
        }


def _sent(home: int) -> Rows:
    for number in range(MESSAGES):
        id, at = number % PEOPLE + 1, NOW - timedelta(minutes=number // 2)
        yield {
            "municipality_id": home,
            "bot": BOT,
            "chat_id": id,
            "telegram_id": 7_000_000_000 + id,
            "person_id": id,
            "priority": number // PEOPLE % 2,
            "kind": NOTICE,
            "payload": WORDS,
            "created_at": at,
            "send_at": at,
            "sent_at": at,
            "state": OutboxState.SENT,
            "attempts": 1,
        }


def _questions(home: int) -> Rows:
    """The first are open; of the others, one an hour ago each, half is answered and half closed."""
    for id in range(1, QUESTIONS + PAST + 1):
        is_open = id <= QUESTIONS
        done = (QuestionState.ANSWERED, QuestionState.CLOSED)[id % 2]
        at = NOW if is_open else NOW - timedelta(hours=id)
        yield {
            "id": id,
            "municipality_id": home,
            "person_id": id,
            "chat_id": id,
            "public_id": new_public_id(),
            "topic": "money",
            "place": "menu",
            "state": QuestionState.OPEN if is_open else done,
            "created_at": at,
            "answer_due_at": at,
        }


def _tasks(home: int) -> Rows:
    for id in range(1, QUESTIONS + 1):
        yield {
            "municipality_id": home,
            "person_id": id,
            "public_id": new_public_id(),
            "kind": "question",
            "args": {"topic": "money"},
            "question_id": id,
            "state": TaskState.OPEN,
            "created_at": NOW,
            "due_at": NOW + timedelta(minutes=id - 300),
        }


def _said(home: int) -> Rows:
    for number in range(2 * QUESTIONS):
        id = number % QUESTIONS + 1
        yield {
            "municipality_id": home,
            "chat_id": id,
            "person_id": id,
            "bot": BOT,
            "update_id": number,
            "telegram_message_id": number,
            "kind": "text",
            "text": "Wat is deze brief?",
            "received_at": NOW,
            "question_id": id,
        }


def _reminders(home: int) -> Rows:
    """Of the appointments ahead they wait, of those that were they went out; every tenth did not."""
    random = Random(8)
    for number in range(TALKS):
        due = NOW + timedelta(minutes=15 * random.randrange(-5000, 5000))
        gone = (ReminderState.HANDED, ReminderState.USELESS)[number % 10 == 0]
        yield {
            "municipality_id": home,
            "appointment_id": number + 1,
            "revision": 1,
            "rule": "coming:day",
            "version": 0,
            "due_at": due,
            "useless_after": due + timedelta(hours=20),
            "state": ReminderState.WAITING if due > NOW else gone,
            "done_at": None if due > NOW else due,
        }


def _lessons(home: int) -> Rows:
    """Half of the people began four lessons; the last is not done."""
    for id in range(1, PEOPLE // 2 + 1):
        for lesson in LESSONS:
            is_done = lesson != LESSONS[-1]
            yield {
                "municipality_id": home,
                "person_id": id,
                "lesson": lesson,
                "revision": 1,
                "step": "" if is_done else "1",
                "begun_at": NOW - timedelta(days=9),
                "moved_at": NOW - timedelta(days=8),
                "finished_at": NOW - timedelta(days=8) if is_done else None,
            }


def _answers(home: int) -> Rows:
    for id in range(1, PEOPLE // 2 + 1):
        for lesson in LESSONS:
            for number in range(ANSWERS):
                yield {
                    "municipality_id": home,
                    "person_id": id,
                    "lesson": lesson,
                    "revision": 1,
                    "step": str(number),
                    "answer": "yes",
                    "well": number % 3 > 0,
                    "at": NOW - timedelta(days=8),
                }


def _broadcasts(home: int, guides: list[int]) -> Rows:
    for id in range(1, BROADCASTS + 1):
        at = NOW - timedelta(days=id)
        yield {
            "id": id,
            "municipality_id": home,
            "public_id": new_public_id(),
            "title": f"Bericht {id}",
            "state": BroadcastState.DONE,
            "created_at": at,
            "created_by": guides[0],
            "approved_at": at,
            "approved_by": guides[0],
            "started_at": at,
            "ended_at": at,
        }


def _recipients() -> Rows:
    for id in range(1, BROADCASTS + 1):
        at = NOW - timedelta(days=id)
        for person_id in range(1, PEOPLE + 1):
            yield {
                "broadcast_id": id,
                "person_id": person_id,
                "chat_id": person_id,
                "handed_at": at,
            }


def _audited(home: int, guides: list[int], known: str) -> Rows:
    """Who read and changed whom; every hundredth line is of the first person, or a login."""
    for number in range(LINES):
        is_login = number % 100 == 1
        yield {
            "at": NOW - timedelta(minutes=number),
            "municipality_id": None if is_login else home,
            "staff_id": guides[number % GUIDES],
            "actor": f"bench{number % GUIDES}",
            "action": "logged in" if is_login else ("person read", "person changed")[number % 2],
            "subject": known if number % 100 == 0 else new_public_id(),
            "detail": {},
        }
