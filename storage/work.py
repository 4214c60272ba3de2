"""What is to be done, as one list: tasks with the people and messages they are about.

Four statements at most, whatever the number of tasks.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, case, func, select, true, update

from flows.inputs import Kind
from storage.appointments import APPOINTMENTS, AppointmentRow, appointment
from storage.base import Reader
from storage.conversations import NewMedia, inbound_message
from storage.day import is_guided_by
from storage.people import PEOPLE, PersonRow, person
from storage.questions import QuestionState, TaskRow, TaskState, question, task
from storage.timeline import files_of


@dataclass(frozen=True, slots=True)
class Sent:
    """A message of a person, BSN masked, with what is known of its files."""

    id: int
    question_id: int
    kind: Kind
    text: str | None
    received_at: datetime
    media: tuple[NewMedia, ...] = ()


@dataclass(frozen=True, slots=True)
class Work:
    """A task, whom and which appointment it is about, and the messages of its question, oldest
    first.
    """

    task: TaskRow
    person: PersonRow | None
    messages: tuple[Sent, ...] = ()
    appointment: AppointmentRow | None = None


_tasks = Reader(TaskRow, task)
_TASK_COLUMNS = len(_tasks.columns)


@dataclass(frozen=True, slots=True)
class Counts:
    """Open tasks: all of them, those past their moment, and those of today."""

    open: int = 0
    late: int = 0
    today: int = 0

    def __bool__(self) -> bool:
        return self.open > 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(self.open + other.open, self.late + other.late, self.today + other.today)


@dataclass(frozen=True, slots=True)
class Due:
    """Tasks due from `since` on and before `until`; what is due never is later than all."""

    since: datetime | None = None
    until: datetime | None = None

    def condition(self) -> ColumnElement[bool]:
        after = true() if self.since is None else task.c.due_at >= self.since
        if self.until is None:
            return after | task.c.due_at.is_(None)
        return after & (task.c.due_at < self.until)


def _open_in(municipality_ids: Collection[int]) -> tuple[ColumnElement[bool], ...]:
    return task.c.municipality_id.in_(municipality_ids), task.c.state == TaskState.OPEN


def late_and_today(now: datetime, day_ends: datetime) -> tuple[ColumnElement[int], ...]:
    """Columns that count tasks past their moment, and those due before the day ends."""
    due = task.c.due_at
    late, today = due < now, (due >= now) & (due < day_ends)
    return func.count(case((late, 1))), func.count(case((today, 1)))


def count_open(
    connection: Connection,
    municipality_ids: Collection[int],
    now: datetime,
    day_ends: datetime,
    guides: Collection[int] | None = None,
) -> Counts:
    """What is open in these municipalities; see `open_work` for `guides`."""
    late, today = late_and_today(now, day_ends)
    query = select(func.count(), late, today).select_from(task).where(*_open_in(municipality_ids))
    if guides is not None:
        theirs = select(person.c.id).where(is_guided_by(guides))
        query = query.where(task.c.person_id.is_(None) | task.c.person_id.in_(theirs))
    row = connection.execute(query).one()
    return Counts(row[0], row[1], row[2])


def open_work(
    connection: Connection,
    municipality_ids: Collection[int],
    *,
    limit: int,
    person_id: int | None = None,
    guides: Collection[int] | None = None,
    due: Due | None = None,
) -> list[Work]:
    """What is open, the most pressing first; of one person where given, or of nobody and the
    people that these colleagues (or nobody) guide.
    """
    query = _with_person().where(*_open_in(municipality_ids))
    if person_id is not None:
        query = query.where(task.c.person_id == person_id)
    if guides is not None:
        query = query.where(person.c.id.is_(None) | is_guided_by(guides))
    if due is not None:
        query = query.where(due.condition())
    pressing = query.order_by(task.c.due_at.nulls_last(), task.c.id)
    return _work(connection, pressing.limit(limit))


def done_work(
    connection: Connection,
    municipality_ids: Collection[int],
    since: datetime,
    *,
    limit: int,
    guides: Collection[int] | None = None,
) -> list[Work]:
    """What was done since then, the latest first, without the messages."""
    done = (
        task.c.municipality_id.in_(municipality_ids),
        task.c.state == TaskState.DONE,
        task.c.done_at >= since,
    )
    latest = _with_person().where(*done).order_by(task.c.done_at.desc(), task.c.id.desc())
    if guides is not None:
        latest = latest.where(person.c.id.is_(None) | is_guided_by(guides))
    return _rows(connection, latest.limit(limit))


def find_task(connection: Connection, public_id: str) -> TaskRow | None:
    return _tasks.one(connection, _tasks.query.where(task.c.public_id == public_id))


def reopen_task(connection: Connection, task_id: int) -> bool:
    """Undo that it was done; False when it is open."""
    done = task.c.id == task_id, task.c.state == TaskState.DONE
    open_again = {"state": TaskState.OPEN, "done_at": None, "done_by": None}
    return connection.execute(update(task).where(*done).values(open_again)).rowcount == 1


def finish_about(
    connection: Connection,
    kind: str,
    things: Collection[str],
    at: datetime,
    what: str = "appointment",
) -> None:
    """What was to be done about these (public ids, as `args` name them) is not needed any more."""
    if things:
        done = update(task).where(*_open_about(kind, things, what))
        connection.execute(done.values(state=TaskState.DONE, done_at=at))


def reopen_about(connection: Connection, kind: str, thing: str, what: str = "appointment") -> bool:
    """The last task of this kind about it is to be done after all; False where none was done."""
    about = task.c.kind == kind, task.c.args[what].as_string() == thing
    last = select(func.max(task.c.id)).where(*about, task.c.state == TaskState.DONE)
    found = connection.scalar(last)
    return found is not None and reopen_task(connection, found)


def is_open_about(connection: Connection, kind: str, thing: str, what: str = "appointment") -> bool:
    """Whether there is a task of this kind about it that nobody has done yet."""
    found = select(task.c.id).where(*_open_about(kind, [thing], what)).limit(1)
    return connection.scalar(found) is not None


def _open_about(kind: str, things: Collection[str], what: str) -> tuple[ColumnElement[bool], ...]:
    about = task.c.args[what].as_string().in_(things)
    return task.c.kind == kind, task.c.state == TaskState.OPEN, about


def set_question(connection: Connection, question_id: int, state: QuestionState) -> None:
    connection.execute(update(question).where(question.c.id == question_id).values(state=state))


def _with_person() -> Select[Any]:
    columns = [*_tasks.columns, *PEOPLE.columns]
    return select(*columns).join_from(task, person, person.c.id == task.c.person_id, isouter=True)


def _rows(connection: Connection, query: Select[Any]) -> list[Work]:
    found = []
    for values in connection.execute(query):
        about = values[_TASK_COLUMNS:]
        whom = None if about[0] is None else PersonRow(*about)
        found.append(Work(TaskRow(*values[:_TASK_COLUMNS]), whom))
    return found


def _work(connection: Connection, query: Select[Any]) -> list[Work]:
    rows = _rows(connection, query)
    ids = {row.task.question_id for row in rows if row.task.question_id is not None}
    sent = {key: tuple(group) for key, group in _by_question(_sent(connection, ids))}
    about = _appointments(connection, {id for row in rows if (id := _about(row.task))})
    return [
        Work(
            row.task,
            row.person,
            sent.get(row.task.question_id or 0, ()),
            about.get(_about(row.task) or ""),
        )
        for row in rows
    ]


def _about(one: TaskRow) -> str | None:
    """The public id of the appointment that a task is about."""
    found = one.args.get("appointment")
    return None if found is None else str(found)


def _appointments(connection: Connection, public_ids: Collection[str]) -> dict[str, AppointmentRow]:
    if not public_ids:
        return {}
    query = APPOINTMENTS.query.where(appointment.c.public_id.in_(public_ids))
    return {row.public_id: row for row in APPOINTMENTS.all(connection, query)}


def _by_question(sent: Iterable[Sent]) -> Iterable[tuple[int, Iterable[Sent]]]:
    return groupby(sent, key=lambda one: one.question_id)


def _sent(connection: Connection, question_ids: Collection[int]) -> list[Sent]:
    """The messages of these questions with their files, a question's together."""
    if not question_ids:
        return []
    message = inbound_message.c
    ours: ColumnElement[bool] = message.question_id.in_(question_ids)
    query = (
        select(message.id, message.question_id, message.kind, message.text, message.received_at)
        .where(ours)
        .order_by(message.question_id, message.update_id)
    )
    rows = connection.execute(query).all()
    files = files_of(connection, [row.id for row in rows])
    return [Sent(*row, media=files.get(row.id, ())) for row in rows]
