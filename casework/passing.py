"""While a colleague talks with a person: what they write goes on at once, to the same
conversation. And what a colleague answered, for who gave their code.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection

from casework.desk import Desk
from casework.takeover import answer_due
from storage import conversations, files, inbox, outbox, questions
from storage.chats import ChatRow
from storage.outbox import NewOutboxRow
from storage.outbox_rows import ANSWER, REPLY
from storage.questions import NewQuestion, NewTask, QuestionRow

TALK = "talk"
"""The topic of what somebody says in a conversation with a colleague, and its place."""
OPEN = "open"
"""Stands in the payload of an answer that is said although there is a code: it was given."""
UNLOCKED_FOR = timedelta(minutes=10)
"""An answer that is said because a code was given is of no use later."""
SHOWN_AGAIN = 3
"""So many of the last answers are said to who gave their code."""


def pass_on(
    connection: Connection, desk: Desk, chat: ChatRow, person: int, update_id: int, now: datetime
) -> None:
    """The message is part of the question that is open, else the first of a new one."""
    question = inbox.open_question_of(connection, person, chat.id)
    if question is None:
        question = _begun(connection, desk, chat, person, now)
    conversations.tie_messages(connection, desk.bot, [update_id], question.id)
    files.expect_files(connection, question.id, now)


def _begun(
    connection: Connection, desk: Desk, chat: ChatRow, person: int, now: datetime
) -> QuestionRow:
    home, due = chat.municipality_id, answer_due(desk.profiles[desk.home], now)
    new = NewQuestion(home, person, chat.id, TALK, TALK, now, due)
    question = questions.add_question(connection, new)
    task = NewTask(home, person, "question", {"topic": TALK}, now, due, question.id)
    questions.add_task(connection, task)
    return question


def say_open(connection: Connection, chat: ChatRow, person: int, now: datetime) -> None:
    """The last answers once more, in order, as they may be read now."""
    last = inbox.answers_in_chat(connection, person, chat.id, SHOWN_AGAIN)
    rows = [
        NewOutboxRow(
            municipality_id=chat.municipality_id,
            bot=chat.bot,
            chat_id=chat.id,
            telegram_id=chat.telegram_id,
            person_id=person,
            priority=REPLY,
            kind=ANSWER,
            payload={**payload, OPEN: True},
            created_at=now,
            send_at=now,
            useless_after=now + UNLOCKED_FOR,
        )
        for payload in reversed(last)
    ]
    outbox.put(connection, rows)
