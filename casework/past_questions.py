"""Vragen van eerder: what was asked and is done, to be found again.

A reading leaves its audit line with `Access`. Of whom another guides only that there was a
question, and when: no topic and no words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection

from casework.access import Access
from casework.doors import guided_by
from storage import inbox, past_questions
from storage.inbox import Said, Whose
from storage.past_questions import Finish, Past, Sought
from storage.staff import StaffRow, staff_by_ids

PAGE = 25


@dataclass(frozen=True, slots=True)
class Wanted:
    """`page` counts from 1."""

    whose: Whose = Whose.MINE
    sought: Sought = field(default_factory=Sought)
    page: int = 1


@dataclass(frozen=True, slots=True)
class Line:
    """A question that is done. `closed`: another guides this person; `by`: who did it."""

    past: Past
    owner: StaffRow | None
    closed: bool
    finish: Finish | None = None
    by: StaffRow | None = None
    last: Said | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    lines: tuple[Line, ...]
    total: int
    whose: Whose
    page: int
    pages: int


def listing(connection: Connection, access: Access, wanted: Wanted, now: datetime) -> Listing:
    """The latest first, a page of them; one audit line a municipality."""
    ours, mine = access.reads, guided_by(connection, access.staff.id, now)
    asked = ours, wanted.whose, mine, wanted.sought
    total = past_questions.count_past(connection, *asked)
    pages = max(1, -(-total // PAGE))
    page = min(max(1, wanted.page), pages)
    found = past_questions.past(connection, *asked, (PAGE, (page - 1) * PAGE))
    lines = _lines(connection, found, mine)
    _note(access, lines, now)
    return Listing(lines, total, wanted.whose, page, pages)


def _lines(
    connection: Connection, found: Sequence[Past], mine: Collection[int]
) -> tuple[Line, ...]:
    free = [one.question.id for one in found if _is_free(one, mine)]
    finished = past_questions.finished(connection, free)
    last = {said.question_id: said for said in inbox.said_in(connection, free)}
    named = {one.staff_id for one in finished.values()} | {one.owner_id for one in found}
    staff = staff_by_ids(connection, {id for id in named if id is not None})
    return tuple(_line(one, one.question.id not in free, finished, last, staff) for one in found)


def _line(
    one: Past,
    closed: bool,
    finished: Mapping[int, Finish],
    last: Mapping[int, Said],
    staff: Mapping[int, StaffRow],
) -> Line:
    owner, finish = staff.get(one.owner_id or 0), finished.get(one.question.id)
    if closed:
        return Line(one, owner, closed=True)
    by = staff.get(finish.staff_id or 0) if finish else None
    return Line(one, owner, False, finish, by, last.get(one.question.id))


def _is_free(one: Past, mine: Collection[int]) -> bool:
    """Whether who reads may open the case without a reason."""
    return one.owner_id in mine or one.person.consulent_id in (None, *mine)


def _note(access: Access, lines: Sequence[Line], now: datetime) -> None:
    seen = Counter(line.past.person.municipality_id for line in lines)
    access.seen.extend(
        access.reading(id).did("questions read", now, None, people=seen[id]) for id in sorted(seen)
    )
