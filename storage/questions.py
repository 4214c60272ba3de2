"""Questions that a person sent on to the consulent, and the tasks of staff."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    JSON,
    ColumnElement,
    Connection,
    Index,
    exists,
    insert,
    literal,
    select,
    text,
    update,
)
from sqlmodel import Field

from storage.base import BIG_ID, Reader, Row, as_text, insert_new, new_public_id, table_of


class QuestionState(StrEnum):
    OPEN = "open"
    ANSWERED = "answered"
    CLOSED = "closed"


class TaskState(StrEnum):
    OPEN = "open"
    DONE = "done"


class Question(Row, table=True):
    """A confirmed question: its messages point at it. `place`: where the person stood."""

    __tablename__ = "question"
    __table_args__ = (
        Index(
            "ix_question_open",
            "municipality_id",
            "answer_due_at",
            sqlite_where=text("state = 'open'"),
        ),
    )

    municipality_id: int = Field(foreign_key="municipality.id", sa_type=BIG_ID)
    person_id: int = Field(foreign_key="person.id", ondelete="CASCADE", index=True, sa_type=BIG_ID)
    chat_id: int = Field(foreign_key="chat.id", ondelete="CASCADE", index=True, sa_type=BIG_ID)
    public_id: str = Field(default_factory=new_public_id, unique=True)
    topic: str
    place: str
    state: QuestionState = Field(default=QuestionState.OPEN, sa_type=as_text(QuestionState))
    created_at: datetime
    answer_due_at: datetime


class Task(Row, table=True):
    """Something for staff to do. `kind` and `args` say what, without personal data.

    `cause` is what it came of, where that may come up again: a task a person and cause.
    """

    __tablename__ = "task"
    __table_args__ = (
        Index(None, "municipality_id", "state", "due_at"),
        Index("ix_task_cause", "person_id", "cause", unique=True),
    )

    municipality_id: int = Field(foreign_key="municipality.id", sa_type=BIG_ID)
    person_id: int | None = Field(
        default=None, foreign_key="person.id", ondelete="CASCADE", index=True, sa_type=BIG_ID
    )
    public_id: str = Field(default_factory=new_public_id, unique=True)
    kind: str
    args: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    question_id: int | None = Field(
        default=None, foreign_key="question.id", ondelete="CASCADE", index=True, sa_type=BIG_ID
    )
    state: TaskState = Field(default=TaskState.OPEN, sa_type=as_text(TaskState))
    created_at: datetime
    due_at: datetime | None = None
    done_at: datetime | None = None
    done_by: int | None = Field(
        default=None, foreign_key="staff.id", ondelete="SET NULL", sa_type=BIG_ID
    )
    cause: str | None = None


question = table_of(Question)
task = table_of(Task)


@dataclass(frozen=True, slots=True)
class NewQuestion:
    municipality_id: int
    person_id: int
    chat_id: int
    topic: str
    place: str
    created_at: datetime
    answer_due_at: datetime


@dataclass(frozen=True, slots=True)
class QuestionRow:
    id: int
    municipality_id: int
    person_id: int
    chat_id: int
    public_id: str
    topic: str
    place: str
    state: QuestionState
    created_at: datetime
    answer_due_at: datetime


@dataclass(frozen=True, slots=True)
class NewTask:
    municipality_id: int
    person_id: int | None
    kind: str
    args: dict[str, Any]
    created_at: datetime
    due_at: datetime | None = None
    question_id: int | None = None
    cause: str | None = None


@dataclass(frozen=True, slots=True)
class TaskRow:
    id: int
    municipality_id: int
    person_id: int | None
    public_id: str
    kind: str
    args: dict[str, Any]
    question_id: int | None
    state: TaskState
    created_at: datetime
    due_at: datetime | None
    done_at: datetime | None
    done_by: int | None
    cause: str | None


_questions = Reader(QuestionRow, question)
_tasks = Reader(TaskRow, task)


def add_question(connection: Connection, new: NewQuestion) -> QuestionRow:
    values = {name: getattr(new, name) for name in NewQuestion.__dataclass_fields__}
    made = insert(question).values(**values, public_id=new_public_id())
    return QuestionRow(*connection.execute(made.returning(*_questions.columns)).one())


def open_questions(connection: Connection, municipality_id: int) -> list[QuestionRow]:
    """Those not answered yet, the most pressing first."""
    ours = question.c.municipality_id == municipality_id
    query = _questions.query.where(ours, question.c.state == QuestionState.OPEN)
    return _questions.all(connection, query.order_by(question.c.answer_due_at, question.c.id))


def add_task(connection: Connection, new: NewTask) -> TaskRow:
    values = {name: getattr(new, name) for name in NewTask.__dataclass_fields__}
    made = insert(task).values(**values, public_id=new_public_id())
    return TaskRow(*connection.execute(made.returning(*_tasks.columns)).one())


def add_task_once(connection: Connection, new: NewTask) -> None:
    """Add a task of a person, unless one of this kind is still open."""
    values = {name: getattr(new, name) for name in NewTask.__dataclass_fields__}
    values |= {"public_id": new_public_id(), "state": TaskState.OPEN}
    row = select(*(literal(value, task.c[name].type) for name, value in values.items()))
    made = insert(task).from_select(
        list(values), row.where(~exists().where(*_open_of(new.kind, [new.person_id])))
    )
    connection.execute(made)


def add_tasks(connection: Connection, new: Sequence[NewTask]) -> int:
    """Add tasks of people, each once for its cause, done or not; returns how many were new."""
    rows = [
        {name: getattr(one, name) for name in NewTask.__dataclass_fields__}
        | {"public_id": new_public_id(), "state": TaskState.OPEN}
        for one in new
    ]
    if not rows:
        return 0
    added = insert_new(connection, task).returning(task.c.id)
    return len(connection.execute(added, rows).all())


def count_in_task(
    connection: Connection, municipality_id: int, kind: str, count: int, at: datetime
) -> None:
    """Add `count` to the open task of this kind that is of nobody; make it where there is none."""
    ours = task.c.municipality_id == municipality_id, task.c.person_id.is_(None)
    still_open = select(task.c.id, task.c.args).where(
        *ours, task.c.kind == kind, task.c.state == TaskState.OPEN
    )
    found = connection.execute(still_open.limit(1)).one_or_none()
    if found is None:
        add_task(connection, NewTask(municipality_id, None, kind, {"count": count}, at, at))
    else:
        args = {**found.args, "count": found.args["count"] + count}
        connection.execute(update(task).where(task.c.id == found.id).values(args=args))


def finish_tasks(
    connection: Connection, kind: str, person_ids: Collection[int], at: datetime
) -> None:
    """What was to be done for these people is not needed any more."""
    still_open = update(task).where(*_open_of(kind, person_ids))
    connection.execute(still_open.values(state=TaskState.DONE, done_at=at))


def open_tasks(connection: Connection, municipality_ids: Collection[int]) -> list[TaskRow]:
    """What is to be done in these municipalities: what has a date first, by date."""
    ours = task.c.municipality_id.in_(municipality_ids)
    query = _tasks.query.where(ours, task.c.state == TaskState.OPEN)
    return _tasks.all(connection, query.order_by(task.c.due_at.nulls_last(), task.c.id))


def finish_task(connection: Connection, task_id: int, staff_id: int | None, at: datetime) -> bool:
    """Mark a task done; False when it was done already."""
    still_open = task.c.id == task_id, task.c.state == TaskState.OPEN
    done = update(task).where(*still_open)
    finished = done.values(state=TaskState.DONE, done_at=at, done_by=staff_id)
    return connection.execute(finished).rowcount == 1


def _open_of(kind: str, person_ids: Collection[int | None]) -> tuple[ColumnElement[bool], ...]:
    return task.c.kind == kind, task.c.state == TaskState.OPEN, task.c.person_id.in_(person_ids)
