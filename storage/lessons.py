"""How far a person is in the budgeting lessons, what they answered, and their pace.

Answers are there to bring a question back, and to tell which questions are hard for many: nobody
but the person sees them, and no list of staff holds them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    UniqueConstraint,
    insert,
    select,
    update,
)
from sqlmodel import Field

from storage.appointments import State, appointment
from storage.base import BIG_ID, Reader, Row, as_text, insert_new, insert_or_update, table_of
from storage.courses import CourseKind, course, course_meeting


class Pace(StrEnum):
    """How often somebody is invited to a lesson."""

    WEEK = "week"
    FORTNIGHT = "fortnight"
    MONTH = "month"
    NEVER = "never"


class LessonProgress(Row, table=True):
    """One lesson of one person: the revision and step where they are.

    `step` is empty once it is done. `finished_at` is when it was done first, also where it is
    begun again; `known_at` when somebody showed that they knew it.
    """

    __tablename__ = "lesson_progress"
    __table_args__ = (UniqueConstraint("person_id", "lesson"),)

    municipality_id: int = Field(foreign_key="municipality.id", sa_type=BIG_ID)
    person_id: int = Field(foreign_key="person.id", ondelete="CASCADE", sa_type=BIG_ID)
    lesson: str
    revision: int = Field(sa_type=BigInteger)
    step: str = ""
    begun_at: datetime
    moved_at: datetime
    finished_at: datetime | None = None
    known_at: datetime | None = None


class LessonAnswer(Row, table=True):
    """One answer to a question of a lesson; `item` is what of it was asked ("" for all)."""

    __tablename__ = "lesson_answer"

    municipality_id: int = Field(foreign_key="municipality.id", sa_type=BIG_ID)
    person_id: int = Field(foreign_key="person.id", ondelete="CASCADE", index=True, sa_type=BIG_ID)
    lesson: str
    revision: int = Field(sa_type=BigInteger)
    step: str
    item: str = ""
    answer: str
    well: bool
    at: datetime


class LessonPace(Row, table=True):
    """What a person chose for the lessons: how often, and who is at home with them."""

    __tablename__ = "lesson_pace"
    __table_args__ = (UniqueConstraint("person_id"),)

    municipality_id: int = Field(foreign_key="municipality.id", sa_type=BIG_ID)
    person_id: int = Field(foreign_key="person.id", ondelete="CASCADE", sa_type=BIG_ID)
    pace: Pace = Field(default=Pace.WEEK, sa_type=as_text(Pace))
    household: str | None = None
    chosen_at: datetime


lesson_progress = table_of(LessonProgress)
lesson_answer = table_of(LessonAnswer)
lesson_pace = table_of(LessonPace)


@dataclass(frozen=True, slots=True)
class ProgressRow:
    person_id: int
    lesson: str
    revision: int
    step: str
    begun_at: datetime
    moved_at: datetime
    finished_at: datetime | None
    known_at: datetime | None


@dataclass(frozen=True, slots=True)
class AnswerRow:
    person_id: int
    lesson: str
    revision: int
    step: str
    item: str
    well: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class PaceRow:
    person_id: int
    pace: Pace
    household: str | None
    chosen_at: datetime


@dataclass(frozen=True, slots=True)
class NewAnswer:
    municipality_id: int
    person_id: int
    lesson: str
    revision: int
    step: str
    item: str
    answer: str
    well: bool
    at: datetime


_progress = Reader(ProgressRow, lesson_progress)
_answers = Reader(AnswerRow, lesson_answer)
_paces = Reader(PaceRow, lesson_pace)


def progress_of(connection: Connection, person_ids: Collection[int]) -> list[ProgressRow]:
    """Every lesson these people began or know, in the order they came to it."""
    if not person_ids:
        return []
    rows = lesson_progress.c
    query = _progress.query.where(rows.person_id.in_(person_ids)).order_by(rows.id)
    return _progress.all(connection, query)


def answers_of(connection: Connection, person_ids: Collection[int]) -> list[AnswerRow]:
    """All they answered, oldest first."""
    if not person_ids:
        return []
    rows = lesson_answer.c
    query = _answers.query.where(rows.person_id.in_(person_ids)).order_by(rows.id)
    return _answers.all(connection, query)


def paces_of(connection: Connection, person_ids: Collection[int]) -> Mapping[int, PaceRow]:
    """What those of these people chose who chose anything, by id."""
    if not person_ids:
        return {}
    query = _paces.query.where(lesson_pace.c.person_id.in_(person_ids))
    return {row.person_id: row for row in _paces.all(connection, query)}


@dataclass(frozen=True, slots=True)
class NewProgress:
    """A lesson of a person, at a step of a revision; no step: not in it."""

    municipality_id: int
    person_id: int
    lesson: str
    revision: int
    step: str = ""


def begin(connection: Connection, new: NewProgress, now: datetime) -> None:
    """Begin it, or begin it again; when it was done before is kept."""
    begun = insert_or_update(
        connection,
        lesson_progress,
        key=("person_id", "lesson"),
        changed=("revision", "step", "begun_at", "moved_at"),
    )
    connection.execute(begun, asdict(new) | {"begun_at": now, "moved_at": now})


def move(connection: Connection, person_id: int, lesson: str, step: str, now: datetime) -> None:
    """They are at this step now."""
    _change(connection, person_id, lesson, step=step, moved_at=now)


def be_at(connection: Connection, person_id: int, lesson: str, now: datetime) -> None:
    """They did something in it, and stay where they are."""
    _change(connection, person_id, lesson, moved_at=now)


def finish(connection: Connection, new: NewProgress, now: datetime, *, known: bool) -> None:
    """It is done; the first time counts. `known`: shown by its questions alone."""
    row = asdict(new) | {"begun_at": now, "moved_at": now}
    connection.execute(insert_new(connection, lesson_progress), row)
    _change(connection, new.person_id, new.lesson, step="", moved_at=now)
    column = "known_at" if known else "finished_at"
    first = lesson_progress.c[column].is_(None)
    theirs = _of(new.person_id, new.lesson)
    connection.execute(update(lesson_progress).where(*theirs, first).values({column: now}))


def add_answers(connection: Connection, answers: Iterable[NewAnswer]) -> None:
    rows = [asdict(one) for one in answers]
    if rows:
        connection.execute(insert(lesson_answer), rows)


@dataclass(frozen=True, slots=True)
class MeetingHeld:
    """A meeting of a money course that a person's appointment was for."""

    person_id: int
    appointment_id: int


def meetings_held(
    connection: Connection, person_ids: Collection[int], since: datetime, until: datetime
) -> Mapping[int, MeetingHeld]:
    """The last meeting of a money course of each of these people that began in that time.

    Those who were called off, or to whom they said not to come, do not count.
    """
    if not person_ids:
        return {}
    at = appointment.c
    query = (
        select(at.person_id, at.id)
        .join(course_meeting, course_meeting.c.id == at.meeting_id)
        .join(course, course.c.id == course_meeting.c.course_id)
        .where(
            at.person_id.in_(person_ids),
            course.c.kind == CourseKind.GELD,
            at.state.not_in((State.CANCELLED, State.CANNOT_COME, State.MISSED)),
            at.starts_at >= since,
            at.starts_at < until,
        )
        .order_by(at.starts_at)
    )
    return {person: MeetingHeld(person, id) for person, id in connection.execute(query)}


def choose(
    connection: Connection,
    municipality_id: int,
    person_id: int,
    now: datetime,
    *,
    pace: Pace | None = None,
    household: str | None = None,
) -> None:
    """Keep what they chose; what is None stays as it was."""
    row = {"municipality_id": municipality_id, "person_id": person_id, "chosen_at": now}
    connection.execute(insert_new(connection, lesson_pace), row | {"pace": Pace.WEEK})
    chosen = {"pace": pace, "household": household}
    changed = {name: value for name, value in chosen.items() if value is not None}
    theirs = lesson_pace.c.person_id == person_id
    connection.execute(update(lesson_pace).where(theirs).values({**changed, "chosen_at": now}))


def _change(connection: Connection, person_id: int, lesson: str, **values: object) -> None:
    connection.execute(update(lesson_progress).where(*_of(person_id, lesson)).values(values))


def _of(person_id: int, lesson: str) -> tuple[ColumnElement[bool], ...]:
    return lesson_progress.c.person_id == person_id, lesson_progress.c.lesson == lesson
