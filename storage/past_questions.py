"""Questions that are answered or closed, to be found again: the latest first."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, or_, select

from storage.base import Reader, among
from storage.inbox import IS_OPEN, OWNER, Whose, of_whose
from storage.people import PEOPLE, PersonRow, person
from storage.questions import QuestionRow, QuestionState, question, task
from storage.threads import thread

_QUESTIONS = Reader(QuestionRow, question)


@dataclass(frozen=True, slots=True)
class Sought:
    """What to find; "" and None leave out nothing. `text`: of a name or a number."""

    text: str = ""
    language: str | None = None
    topic: str | None = None
    state: QuestionState | None = None


@dataclass(frozen=True, slots=True)
class Past:
    """A question that is done, of whom, and who is to answer them."""

    question: QuestionRow
    person: PersonRow
    owner_id: int | None


@dataclass(frozen=True, slots=True)
class Finish:
    """When a question was done, and by whom where that was a colleague."""

    at: datetime | None
    staff_id: int | None


def past(
    connection: Connection,
    municipality_ids: Collection[int],
    whose: Whose,
    mine: Collection[int],
    sought: Sought,
    page: tuple[int, int],
) -> list[Past]:
    """`page`: (how many, from which)."""
    columns = [*_QUESTIONS.columns, *PEOPLE.columns, OWNER]
    query = _past(select(*columns), municipality_ids, whose, mine, sought)
    ordered = query.order_by(question.c.id.desc()).limit(page[0]).offset(page[1])
    width = len(_QUESTIONS.columns)
    return [
        Past(QuestionRow(*row[:width]), PersonRow(*row[width:-1]), row[-1])
        for row in connection.execute(ordered)
    ]


def count_past(
    connection: Connection,
    municipality_ids: Collection[int],
    whose: Whose,
    mine: Collection[int],
    sought: Sought,
) -> int:
    query = _past(select(func.count()), municipality_ids, whose, mine, sought)
    return connection.scalar(query) or 0


def finished(connection: Connection, question_ids: Collection[int]) -> dict[int, Finish]:
    """How each of these questions was done, by id."""
    rows = task.c
    query = (
        select(rows.question_id, func.max(rows.done_at), func.max(rows.done_by))
        .where(among(connection, rows.question_id, question_ids))
        .group_by(rows.question_id)
    )
    return {id: Finish(at, by) for id, at, by in connection.execute(query)}


def _past(
    query: Select[Any],
    municipality_ids: Collection[int],
    whose: Whose,
    mine: Collection[int],
    sought: Sought,
) -> Select[Any]:
    joined = question.join(person, person.c.id == question.c.person_id).outerjoin(
        thread, thread.c.person_id == person.c.id
    )
    theirs = question.c.municipality_id.in_(municipality_ids), ~IS_OPEN
    return query.select_from(joined).where(
        *theirs, *of_whose(whose, mine), *_conditions(sought, mine)
    )


def _conditions(sought: Sought, mine: Collection[int]) -> list[ColumnElement[bool]]:
    """A topic is sought among those alone whose topics may be seen."""
    found: list[ColumnElement[bool]] = []
    if sought.text:
        like = [one.icontains(sought.text, autoescape=True) for one in _NAMED]
        found.append(or_(*like))
    if sought.language is not None:
        found.append(person.c.language == sought.language)
    if sought.topic is not None:
        found.append(question.c.topic == sought.topic)
        guide = person.c.consulent_id
        found.append(or_(guide.is_(None), guide.in_(mine), OWNER.in_(mine)))
    if sought.state is not None:
        found.append(question.c.state == sought.state)
    return found


_NAMED = person.c.first_name, person.c.number
