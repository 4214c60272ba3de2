"""Who learns, and which questions are hard for many: for the pages of staff."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, distinct, func, select

from storage.lessons import lesson_answer, lesson_progress
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
