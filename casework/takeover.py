"""Somebody takes over from the municipality: what they tell of it, for the consulent to look at.

Done, not done, and their own words; it is counted nowhere.
"""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

from sqlalchemy import Connection

from casework.desk import Desk
from flows.context import ZONE
from flows.klantreis.model import Profile
from flows.money_events import ReadyTold
from flows.steps.asking import answer_by
from storage import conversations, files, questions
from storage.chats import ChatRow
from storage.questions import NewQuestion, NewTask

TASK = "takeover"
"""The kind of the task it makes, and the topic of own words with it."""
UNANSWERED_FOR = timedelta(days=7)
"""When a municipality has not said within how many days it answers."""
OFFICE_CLOSES = time(17)


def answer_due(profile: Profile, now: datetime) -> datetime:
    """When whoever asks something now is to have an answer."""
    today = now.astimezone(ZONE).date()
    by = answer_by(profile, today) or today + UNANSWERED_FOR
    return datetime.combine(by, OFFICE_CLOSES, ZONE).astimezone(UTC)


def tell_ready(
    connection: Connection,
    desk: Desk,
    chat: ChatRow,
    person: int,
    told: ReadyTold,
    now: datetime,
) -> None:
    """A task for the consulent, with the messages that were sent along."""
    due = answer_due(desk.profiles[desk.home], now)
    question = None
    if told.update_ids:
        new = NewQuestion(chat.municipality_id, person, chat.id, TASK, TASK, now, due)
        question = questions.add_question(connection, new).id
        conversations.tie_messages(connection, desk.bot, told.update_ids, question)
        files.expect_files(connection, question, now)
    items = {"done": list(told.done), "todo": list(told.todo)}
    task = NewTask(chat.municipality_id, person, TASK, items, now, due_at=due, question_id=question)
    questions.add_task(connection, task)
