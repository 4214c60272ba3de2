"""The day's work: what waits for a colleague, done with one press and undone with another.

A change leaves an audit line in the same transaction, a reading leaves it with `Access`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from enum import StrEnum

from sqlalchemy import Connection

from casework.access import Access, NotHereError
from casework.doors import enter_by_id, guided_by, is_theirs
from flows.context import ZONE
from storage import audit, questions, work
from storage.questions import QuestionState, TaskRow
from storage.staff import staff_by_ids
from storage.work import Counts, Due, Work

AT_ONCE = 100
"""No one does more than this before looking at the page again."""
DONE_SHOWN = 10


class Pressing(StrEnum):
    """How soon a task is due."""

    LATE = "laat"
    TODAY = "vandaag"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Wanted:
    """`everyones`: also what concerns people that others guide."""

    everyones: bool = False
    pressing: Pressing | None = None


@dataclass(frozen=True, slots=True)
class Day:
    """`todo` is the most pressing of all that is open, `done` what was done today.

    `closed`: who guides the people of the tasks of which only that they are there is told, by the
    id of the task.
    """

    todo: tuple[Work, ...]
    counts: Counts
    done: tuple[Work, ...]
    closed: Mapping[int, str] = field(default_factory=dict)

    @property
    def open(self) -> int:
        return self.counts.open


def today(
    connection: Connection, access: Access, now: datetime, wanted: Wanted | None = None
) -> Day:
    """What this colleague sees of the day, without a line in the audit (see `note_reading`)."""
    wanted = wanted or Wanted()
    ours, began, ends = access.reads, midnight(now), midnight(now, days=1)
    mine = guided_by(connection, access.staff.id, now)
    guides = None if wanted.everyones else mine
    due = _due(wanted.pressing, now, ends)
    todo = work.open_work(connection, ours, limit=AT_ONCE, guides=guides, due=due)
    done = work.done_work(connection, ours, began, limit=DONE_SHOWN, guides=guides)
    others = [row for row in (*todo, *done) if not is_theirs(row.person, mine)]
    return Day(
        tuple(_closed(row) if row in others else row for row in todo),
        work.count_open(connection, ours, now, ends, guides),
        tuple(_closed(row) if row in others else row for row in done),
        _guides_of(connection, others),
    )


def _due(pressing: Pressing | None, now: datetime, ends: datetime) -> Due | None:
    return {
        None: None,
        Pressing.LATE: Due(until=now),
        Pressing.TODAY: Due(now, ends),
        Pressing.LATER: Due(ends),
    }[pressing]


def _closed(row: Work) -> Work:
    """That there is something, for whom and until when; not what they wrote or why."""
    return Work(replace(row.task, args={}), row.person)


def _guides_of(connection: Connection, rows: Sequence[Work]) -> dict[int, str]:
    if not rows:
        return {}
    ids = {row.task.id: row.person.consulent_id or 0 for row in rows if row.person}
    known = staff_by_ids(connection, set(ids.values()))
    return {task: known[id].name for task, id in ids.items() if id in known}


def note_reading(access: Access, day: Day, now: datetime) -> None:
    """Audit that these people's questions were shown: one line a municipality."""
    seen = Counter(row.task.municipality_id for row in (*day.todo, *day.done))
    access.seen.extend(
        access.reading(id).did("work read", now, None, tasks=seen[id]) for id in sorted(seen)
    )


def finish(connection: Connection, access: Access, public_id: str, now: datetime) -> bool:
    """Mark a task done, and its question closed; False when it was done already."""
    found = _task(connection, access, public_id, now)
    actor = access.writing(found.municipality_id)
    finished = questions.finish_task(connection, found.id, actor.staff_id, now)
    if finished:
        _set_question(connection, found, QuestionState.CLOSED)
        audit.write_audit(connection, [actor.did("task done", now, public_id, kind=found.kind)])
    return finished


def reopen(connection: Connection, access: Access, public_id: str, now: datetime) -> bool:
    """Undo `finish`; False when the task is open."""
    found = _task(connection, access, public_id, now)
    actor = access.writing(found.municipality_id)
    reopened = work.reopen_task(connection, found.id)
    if reopened:
        _set_question(connection, found, QuestionState.OPEN)
        audit.write_audit(connection, [actor.did("task reopened", now, public_id, kind=found.kind)])
    return reopened


Change = Callable[[Connection, Access, str, datetime], bool]
"""`finish` or `reopen`."""


def _task(connection: Connection, access: Access, public_id: str, now: datetime) -> TaskRow:
    """NotHereError, ReasonNeededError."""
    found = work.find_task(connection, public_id)
    if found is None or found.municipality_id not in access.reads:
        raise NotHereError(public_id)
    if found.person_id is not None:
        enter_by_id(connection, access, found.person_id, now)
    return found


def _set_question(connection: Connection, found: TaskRow, state: QuestionState) -> None:
    if found.question_id is not None:
        work.set_question(connection, found.question_id, state)


def midnight(now: datetime, days: int = 0) -> datetime:
    """When this day began in the Netherlands, or the one so many days on."""
    return datetime.combine(now.astimezone(ZONE).date() + timedelta(days=days), time(), ZONE)
