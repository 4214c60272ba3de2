"""Who learns, and which questions are hard for many: for the pages of staff."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, case, distinct, func, or_, select

from storage.base import among
from storage.lessons import lesson_answer, lesson_pace, lesson_progress
from storage.people import PEOPLE, PersonRow, person


def learners(connection: Connection, municipality_id: int, limit: int) -> list[PersonRow]:
    """Who began a lesson, those who did something last before the others."""
    rows = lesson_progress.c
    last = (
        select(rows.person_id, func.max(rows.moved_at).label("moved"))
        .where(rows.municipality_id == municipality_id)
        .group_by(rows.person_id)
        .subquery()
    )
    query = PEOPLE.query.join(last, last.c.person_id == person.c.id)
    return PEOPLE.all(connection, query.order_by(last.c.moved.desc(), person.c.id).limit(limit))


@dataclass(frozen=True, slots=True)
class HardRow:
    """A question, and how many people did not answer it well at some time."""

    lesson: str
    revision: int
    step: str
    people: int


def hard_in(connection: Connection, municipality_id: int, fewest: int, limit: int) -> list[HardRow]:
    """What is hard for many: never told of fewer than `fewest` people."""
    rows = lesson_answer.c
    people = func.count(distinct(rows.person_id))
    query = (
        select(rows.lesson, rows.revision, rows.step, people)
        .where(rows.municipality_id == municipality_id, rows.well.is_(False))
        .group_by(rows.lesson, rows.revision, rows.step)
        .having(people >= fewest)
        .order_by(people.desc(), rows.lesson, rows.revision, rows.step)
        .limit(limit)
    )
    return [HardRow(*values) for values in connection.execute(query)]


@dataclass(frozen=True, slots=True)
class HowFar:
    """What somebody did in the lessons. `done`: the names of those that are, with spaces between;
    `last`: when they did something; `household`: what they chose."""

    person_id: int
    done: str
    last: datetime
    household: str | None


def how_far(connection: Connection, person_ids: Collection[int]) -> list[HowFar]:
    """Of those of these people who began a lesson, or showed that they knew one."""
    return _how_far(connection, among(connection, lesson_progress.c.person_id, person_ids))


def how_far_in(connection: Connection, municipality_ids: Collection[int]) -> list[HowFar]:
    """The same, of everybody in these municipalities."""
    return _how_far(connection, lesson_progress.c.municipality_id.in_(municipality_ids))


def _how_far(connection: Connection, whose: ColumnElement[bool]) -> list[HowFar]:
    rows = lesson_progress.c
    is_done = or_(rows.finished_at.is_not(None), rows.known_at.is_not(None))
    done = func.aggregate_strings(case((is_done, rows.lesson)), " ")
    columns = rows.person_id, func.coalesce(done, ""), func.max(rows.moved_at)
    query = (
        select(*columns, func.max(lesson_pace.c.household))
        .outerjoin(lesson_pace, lesson_pace.c.person_id == rows.person_id)
        .where(whose)
        .group_by(rows.person_id)
    )
    return [HowFar(*values) for values in connection.execute(query).all()]
