"""The day's work: what waits for a colleague, done with one press and undone with another.

A change leaves an audit line in the same transaction, a reading leaves it with `Access`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from sqlalchemy import Connection

from casework.access import Access, NotHereError
from flows.context import ZONE
from storage import audit, questions, work
from storage.questions import QuestionState, TaskRow
from storage.work import Counts, Work

AT_ONCE = 100
"""No one does more than this before looking at the page again."""
DONE_SHOWN = 10


@dataclass(frozen=True, slots=True)
class Day:
    """`todo` is the most pressing of all that is open, `done` what was done today."""

    todo: tuple[Work, ...]
    counts: Counts
    done: tuple[Work, ...]

    @property
    def open(self) -> int:
        return self.counts.open


def today(connection: Connection, access: Access, now: datetime) -> Day:
    """What this colleague sees of the day, without a line in the audit (see `note_reading`)."""
    ours, began = access.reads, _midnight(now)
    ends = _midnight(now.astimezone(ZONE) + timedelta(days=1))
    return Day(
        tuple(work.open_work(connection, ours, limit=AT_ONCE)),
        work.count_open(connection, ours, now, ends),
        tuple(work.done_work(connection, ours, began, limit=DONE_SHOWN)),
    )


def note_reading(access: Access, day: Day, now: datetime) -> None:
    """Audit that these people's questions were shown: one line a municipality."""
    seen = Counter(row.task.municipality_id for row in (*day.todo, *day.done))
    access.seen.extend(
        access.reading(id).did("work read", now, None, tasks=seen[id]) for id in sorted(seen)
    )


def finish(connection: Connection, access: Access, public_id: str, now: datetime) -> bool:
    """Mark a task done, and its question closed; False when it was done already."""
    found = _task(connection, access, public_id)
    actor = access.writing(found.municipality_id)
    finished = questions.finish_task(connection, found.id, actor.staff_id, now)
    if finished:
        _set_question(connection, found, QuestionState.CLOSED)
        audit.write_audit(connection, [actor.did("task done", now, public_id, kind=found.kind)])
    return finished


def reopen(connection: Connection, access: Access, public_id: str, now: datetime) -> bool:
    """Undo `finish`; False when the task is open."""
    found = _task(connection, access, public_id)
    actor = access.writing(found.municipality_id)
    reopened = work.reopen_task(connection, found.id)
    if reopened:
        _set_question(connection, found, QuestionState.OPEN)
        audit.write_audit(connection, [actor.did("task reopened", now, public_id, kind=found.kind)])
    return reopened


Change = Callable[[Connection, Access, str, datetime], bool]
"""`finish` or `reopen`."""


def _task(connection: Connection, access: Access, public_id: str) -> TaskRow:
    found = work.find_task(connection, public_id)
    if found is None or found.municipality_id not in access.reads:
        raise NotHereError(public_id)
    return found


def _set_question(connection: Connection, found: TaskRow, state: QuestionState) -> None:
    if found.question_id is not None:
        work.set_question(connection, found.question_id, state)


def _midnight(now: datetime) -> datetime:
    """When this day began in the Netherlands."""
    return datetime.combine(now.astimezone(ZONE).date(), time(), ZONE)
