"""Conversations with staff as a list and one by one: open questions, what was said, and answers.

The list takes three statements, whatever its length.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, case, func, literal_column, select, update

from flows.inputs import Kind
from storage.base import Reader
from storage.chats import chat
from storage.conversations import NewMedia, inbound_media, inbound_message
from storage.files import FileRow, files_by_media
from storage.outbox_rows import ANSWER, WITHDRAWN, OutboxState, outbox
from storage.people import PEOPLE, PersonRow, person
from storage.questions import QuestionRow, QuestionState, TaskState, question, task
from storage.threads import thread

IS_OPEN: ColumnElement[bool] = literal_column("question.state = 'open'")
_QUESTIONS = Reader(QuestionRow, question)
OWNER = func.coalesce(thread.c.assigned_to, person.c.consulent_id)
"""Who is to answer, if anybody."""


class Whose(StrEnum):
    """Whose conversations: the colleague's own, nobody's, or everyone's."""

    MINE = "mijn"
    NOBODY = "niemand"
    TEAM = "iedereen"


@dataclass(frozen=True, slots=True)
class Narrowed:
    """`late`: only those past the day they were to be answered by."""

    language: str | None = None
    topic: str | None = None
    late: bool = False


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody with open questions: since when and until when the most pressing one waits."""

    person: PersonRow
    owner_id: int | None
    taken_at: datetime | None
    since: datetime
    due: datetime
    count: int


@dataclass(frozen=True, slots=True)
class SaidFile:
    """A file of a message: what Telegram told of it, and what is kept here, if anything."""

    told: NewMedia
    kept: FileRow | None


@dataclass(frozen=True, slots=True)
class Said:
    """A message of the person, BSN masked, with the question it belongs to."""

    id: int
    at: datetime
    question_id: int
    kind: Kind
    text: str | None
    files: tuple[SaidFile, ...] = ()


@dataclass(frozen=True, slots=True)
class Answered:
    """What a colleague answered, as a row of the outbox. `at`: when it went, or is to go."""

    id: int
    at: datetime
    state: OutboxState
    payload: dict[str, Any]
    language: str | None
    error: str | None


def waiting(
    connection: Connection,
    municipality_ids: Collection[int],
    whose: Whose,
    mine: Collection[int],
    narrowed: Narrowed,
    now: datetime,
    page: tuple[int, int],
) -> list[Waiting]:
    """Those with open questions, the longest overdue first; `page`: (how many, from which)."""
    found = _waiting(municipality_ids, narrowed, now)
    columns = [*PEOPLE.columns, OWNER, thread.c.taken_at]
    query = found.add_columns(*columns).where(*of_whose(whose, mine))
    ordered = query.order_by(literal_column("due"), person.c.id).limit(page[0]).offset(page[1])
    rows = connection.execute(ordered)
    return [
        Waiting(PersonRow(*who), owner, taken, since, due, count)
        for since, due, count, *who, owner, taken in rows
    ]


def count_waiting(
    connection: Connection,
    municipality_ids: Collection[int],
    mine: Collection[int],
    narrowed: Narrowed,
    now: datetime,
) -> dict[Whose, int]:
    """How many people wait for whom."""
    found = _waiting(municipality_ids, narrowed, now).add_columns(OWNER.label("owner")).subquery()
    owner = found.c.owner
    counts = [
        func.count(case((owner.in_(mine), 1))),
        func.count(case((owner.is_(None), 1))),
        func.count(),
    ]
    row = connection.execute(select(*counts).select_from(found)).one()
    return dict(zip(Whose, row, strict=True))


def _waiting(municipality_ids: Collection[int], narrowed: Narrowed, now: datetime) -> Select[Any]:
    asked = question.c
    wanted: list[ColumnElement[bool]] = [asked.municipality_id.in_(municipality_ids), IS_OPEN]
    if narrowed.topic is not None:
        wanted.append(asked.topic == narrowed.topic)
    if narrowed.late:
        wanted.append(asked.answer_due_at < now)
    times = func.min(asked.created_at), func.min(asked.answer_due_at), func.count()
    named = (time.label(name) for time, name in zip(times, ("since", "due", "n"), strict=True))
    each = select(asked.person_id, *named).where(*wanted).group_by(asked.person_id).subquery()
    query = (
        select(each.c.since, each.c.due, each.c.n)
        .join_from(each, person, person.c.id == each.c.person_id)
        .outerjoin(thread, thread.c.person_id == person.c.id)
    )
    return query if narrowed.language is None else query.where(_language == narrowed.language)


_language = person.c.language


def of_whose(whose: Whose, mine: Collection[int]) -> tuple[ColumnElement[bool], ...]:
    """Whether it is for these colleagues to answer; needs `person`, and `thread` beside it."""
    match whose:
        case Whose.MINE:
            return (OWNER.in_(mine),)
        case Whose.NOBODY:
            return (OWNER.is_(None),)
        case Whose.TEAM:
            return ()


def open_questions_of(
    connection: Connection, person_ids: Collection[int]
) -> dict[int, tuple[QuestionRow, ...]]:
    """By person, the oldest first."""
    query = _QUESTIONS.query.where(question.c.person_id.in_(person_ids), IS_OPEN)
    found: dict[int, tuple[QuestionRow, ...]] = {}
    for row in _QUESTIONS.all(connection, query.order_by(question.c.created_at, question.c.id)):
        found[row.person_id] = (*found.get(row.person_id, ()), row)
    return found


def open_question_of(connection: Connection, person_id: int, chat_id: int) -> QuestionRow | None:
    """The one that was asked last in this chat and is open."""
    theirs = question.c.person_id == person_id, question.c.chat_id == chat_id, IS_OPEN
    query = _QUESTIONS.query.where(*theirs).order_by(question.c.id.desc()).limit(1)
    return _QUESTIONS.one(connection, query)


def questions_by_ids(connection: Connection, ids: Collection[int]) -> dict[int, QuestionRow]:
    query = _QUESTIONS.query.where(question.c.id.in_(ids))
    return {row.id: row for row in _QUESTIONS.all(connection, query)}


def last_question(connection: Connection, person_id: int) -> QuestionRow | None:
    """The one that was asked last, open or not."""
    theirs = _QUESTIONS.query.where(question.c.person_id == person_id)
    return _QUESTIONS.one(connection, theirs.order_by(question.c.id.desc()).limit(1))


def said_in(connection: Connection, question_ids: Collection[int]) -> list[Said]:
    """The messages of these questions, the oldest first."""
    message = inbound_message.c
    return _said(connection, message.question_id.in_(question_ids), len(question_ids) * 100)[::-1]


def said_by(connection: Connection, person_id: int, limit: int) -> list[Said]:
    """The last messages of this person to staff, the latest first."""
    message = inbound_message.c
    theirs = (message.person_id == person_id) & message.question_id.is_not(None)
    return _said(connection, theirs, limit)


def _said(connection: Connection, whose: ColumnElement[bool], limit: int) -> list[Said]:
    message = inbound_message.c
    columns = message.id, message.received_at, message.question_id, message.kind, message.text
    query = select(*columns).where(whose)
    latest = query.order_by(message.received_at.desc(), message.id.desc()).limit(limit)
    rows = connection.execute(latest).all()
    files = _files(connection, [row.id for row in rows])
    return [Said(*row, files=files.get(row.id, ())) for row in rows]


def _files(connection: Connection, message_ids: Collection[int]) -> dict[int, tuple[SaidFile, ...]]:
    if not message_ids:
        return {}
    media = inbound_media.c
    names = [media[name] for name in NewMedia.__dataclass_fields__]
    query = select(media.inbound_message_id, media.id, *names)
    found = connection.execute(
        query.where(media.inbound_message_id.in_(message_ids)).order_by(media.id)
    ).all()
    kept = files_by_media(connection, [row.id for row in found])
    files: dict[int, tuple[SaidFile, ...]] = {}
    for message_id, id, *told in found:
        one = SaidFile(NewMedia(*told), kept.get(id))
        files[message_id] = (*files.get(message_id, ()), one)
    return files


def answers_to(connection: Connection, person_id: int, limit: int) -> list[Answered]:
    """The last answers of colleagues to this person, the latest first."""
    row = outbox.c
    at = func.coalesce(row.sent_at, row.send_at)
    query = (
        select(row.id, at, row.state, row.payload, chat.c.language, row.error)
        .join_from(outbox, chat, chat.c.id == row.chat_id)
        .where(row.person_id == person_id, _IS_ANSWER, row.cause.is_not(None))
        .order_by(row.id.desc())
        .limit(limit)
    )
    return [Answered(*values) for values in connection.execute(query)]


def answers_in_chat(
    connection: Connection, person_id: int, chat_id: int, limit: int
) -> list[dict[str, Any]]:
    """The payloads of the last answers that were sent here, the latest first."""
    row = outbox.c
    sent = row.chat_id == chat_id, row.state == OutboxState.SENT, row.cause.is_not(None)
    query = select(row.payload).where(row.person_id == person_id, _IS_ANSWER, *sent)
    return list(connection.scalars(query.order_by(row.id.desc()).limit(limit)))


_IS_ANSWER: ColumnElement[bool] = literal_column(f"outbox.kind = '{ANSWER}'")


def withdraw(connection: Connection, person_id: int, row_id: int) -> datetime | None:
    """An answer that still waits is not sent after all; when it was written, or None where it
    is too late for that."""
    row = outbox.c
    still = row.id == row_id, row.person_id == person_id, _IS_ANSWER
    waits = update(outbox).where(*still, row.state == OutboxState.WAITING)
    gone = waits.values(state=OutboxState.DROPPED, error=WITHDRAWN)
    made: datetime | None = connection.scalar(gone.returning(row.created_at))
    return made


def has_open_task(connection: Connection, kind: str, person_id: int) -> bool:
    row = task.c
    theirs = row.person_id == person_id, row.kind == kind, row.state == TaskState.OPEN
    return connection.scalar(select(row.id).where(*theirs).limit(1)) is not None


def finish_questions(
    connection: Connection,
    ids: Sequence[int],
    state: QuestionState,
    staff_id: int | None,
    at: datetime,
) -> None:
    """These are answered or closed, and the tasks that came of them done."""
    connection.execute(update(question).where(question.c.id.in_(ids)).values(state=state))
    theirs = task.c.question_id.in_(ids), task.c.state == TaskState.OPEN
    done = {"state": TaskState.DONE, "done_at": at, "done_by": staff_id}
    connection.execute(update(task).where(*theirs).values(done))


def reopen_questions(connection: Connection, person_id: int, at: datetime) -> int:
    """What was finished for this person at exactly that moment is open again; how many."""
    theirs = task.c.person_id == person_id, task.c.state == TaskState.DONE, task.c.done_at == at
    query = select(task.c.question_id).where(*theirs, task.c.question_id.is_not(None))
    ids = set(connection.scalars(query))
    again = {"state": TaskState.OPEN, "done_at": None, "done_by": None}
    connection.execute(update(task).where(*theirs, task.c.question_id.in_(ids)).values(again))
    opened = update(question).where(question.c.id.in_(ids))
    connection.execute(opened.values(state=QuestionState.OPEN))
    return len(ids)
