"""The audit as a beheerder reads it: the newest first, narrowed, a page at a time."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Select, select, tuple_, union_all

from storage.audit import audit
from storage.base import Reader


@dataclass(frozen=True, slots=True)
class LogLine:
    """`subject` is a public id; `staff_id` is None for the command line and the bot."""

    id: int
    at: datetime
    staff_id: int | None
    actor: str
    action: str
    subject: str | None
    detail: dict[str, str | int]


@dataclass(frozen=True, slots=True)
class LogFilter:
    """What is looked for. `staff_id` 0: nobody logged in (the command line). `until` excluded."""

    staff_id: int | None = None
    actions: Collection[str] | None = None
    subject: str | None = None
    since: datetime | None = None
    until: datetime | None = None


Place = tuple[datetime, int]
"""The moment and id of a line: the next page begins behind it."""
_lines = Reader(LogLine, audit)


def read_log(
    connection: Connection,
    municipality_id: int,
    colleague_ids: Collection[int],
    wanted: LogFilter,
    after: Place | None,
    limit: int,
) -> list[LogLine]:
    """Lines of a municipality, and those of its colleagues that are of none (logging in)."""
    line = audit.c
    of_nowhere = line.municipality_id.is_(None), line.staff_id.in_(colleague_ids)
    parts = ([line.municipality_id == municipality_id], list(of_nowhere))
    narrowed = _narrowed(wanted, after)
    each = [_newest(_lines.query.where(*part, *narrowed), limit) for part in parts]
    whole = union_all(*each).subquery()
    query = select(whole).order_by(whole.c.at.desc(), whole.c.id.desc()).limit(limit)
    return [LogLine(*values) for values in connection.execute(query)]


def _newest(query: Select[tuple[int]], limit: int) -> Select[tuple[int]]:
    """The newest of one part, read from its index; SQLite wants it inside brackets."""
    ordered = query.order_by(audit.c.at.desc(), audit.c.id.desc()).limit(limit).subquery()
    return select(ordered)


def _narrowed(wanted: LogFilter, after: Place | None) -> list[ColumnElement[bool]]:
    line = audit.c
    found: list[ColumnElement[bool]] = []
    if wanted.staff_id == 0:
        found.append(line.staff_id.is_(None))
    elif wanted.staff_id is not None:
        found.append(line.staff_id == wanted.staff_id)
    if wanted.actions is not None:
        found.append(line.action.in_(wanted.actions))
    if wanted.subject is not None:
        found.append(line.subject == wanted.subject)
    if wanted.since is not None:
        found.append(line.at >= wanted.since)
    if wanted.until is not None:
        found.append(line.at < wanted.until)
    if after is not None:
        found.append(tuple_(line.at, line.id) < tuple_(*after))
    return found
