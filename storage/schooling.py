"""Who learns, and which questions are hard for many: for the pages of staff."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, case, distinct, func, or_, select

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

    done: str
    last: datetime
    household: str | None


Done = tuple[str, str | None]
"""Of somebody who began: `done` and `household` of `HowFar`."""


def how_far(connection: Connection, person_ids: Collection[int]) -> dict[int, HowFar]:
    """Of those of these people who began a lesson, or showed that they knew one, by id."""
    return _how_far(connection, among(connection, lesson_progress.c.person_id, person_ids))


def how_far_in(connection: Connection, municipality_ids: Collection[int]) -> dict[int, HowFar]:
    """The same, of everybody in these municipalities."""
    return _how_far(connection, lesson_progress.c.municipality_id.in_(municipality_ids))


def done_in(connection: Connection, municipality_ids: Collection[int]) -> dict[int, Done]:
    """What is done by everybody in these municipalities: no more, since they may be thousands."""
    theirs = _done().where(lesson_progress.c.municipality_id.in_(municipality_ids))
    return {id: (done, chosen) for id, done, chosen in connection.execute(theirs).all()}


def _how_far(connection: Connection, whose: ColumnElement[bool]) -> dict[int, HowFar]:
    query = _done(func.max(lesson_progress.c.moved_at)).where(whose)
    return {
        id: HowFar(done, last, household)
        for id, done, household, last in connection.execute(query).all()
    }


def _done(*more: ColumnElement[Any]) -> Select[Any]:
    rows = lesson_progress.c
    is_done = or_(rows.finished_at.is_not(None), rows.known_at.is_not(None))
    done = func.coalesce(func.aggregate_strings(case((is_done, rows.lesson)), " "), "")
    return (
        select(rows.person_id, done, func.max(lesson_pace.c.household), *more)
        .outerjoin(lesson_pace, lesson_pace.c.person_id == rows.person_id)
        .group_by(rows.person_id)
    )
