"""What people are told of their appointments by itself: this week, lately, and in vain."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from casework.access import Access
from casework.doors import guided_by
from storage import outgoing
from storage.outbox_rows import OutboxState
from storage.outgoing import Going, Whose

WEEK = timedelta(days=7)
FAILED_SHOWN = timedelta(days=14)
PAGE = 50
MOST = 100
_BEGINS = timedelta(days=60)
"""Nothing is told longer before an appointment, or after it; so far is looked for it."""


@dataclass(frozen=True, slots=True)
class Coming:
    """A page of what goes out this week; `page` counts from 1."""

    rows: tuple[Going, ...]
    total: int
    page: int

    @property
    def pages(self) -> int:
        return max(1, -(-self.total // PAGE))


@dataclass(frozen=True, slots=True)
class Gone:
    """What went out, the last one first, and what became of it by id."""

    rows: tuple[Going, ...]
    sending: Mapping[int, OutboxState]


@dataclass(frozen=True, slots=True)
class Failed:
    """`refused`: messages that did not arrive, or perhaps not; `unheard`: nobody to send it to,
    or it came too late."""

    refused: tuple[Going, ...]
    unheard: tuple[Going, ...]


def this_week(
    connection: Connection, access: Access, now: datetime, *, everyones: bool, page: int
) -> Coming:
    whose, until = _whose(connection, access, now, everyones=everyones), now + WEEK
    total = outgoing.count_coming_up(connection, whose, until)
    page = min(max(page, 1), max(1, -(-total // PAGE)))
    rows = outgoing.coming_up(connection, whose, until, PAGE, (page - 1) * PAGE)
    _note(access, rows, now)
    return Coming(tuple(rows), total, page)


def lately(connection: Connection, access: Access, now: datetime, *, everyones: bool) -> Gone:
    whose = _whose(connection, access, now, everyones=everyones)
    rows = outgoing.gone(connection, whose, _span(now, WEEK), now - WEEK, MOST)
    _note(access, rows, now)
    return Gone(tuple(rows), outgoing.sending_of(connection, rows))


def in_vain(connection: Connection, access: Access, now: datetime, *, everyones: bool) -> Failed:
    whose = _whose(connection, access, now, everyones=everyones)
    since = now - FAILED_SHOWN
    refused = outgoing.refused(connection, whose, since, MOST)
    unheard = outgoing.unheard(connection, whose, _span(now, FAILED_SHOWN), since, MOST)
    _note(access, [*refused, *unheard], now)
    return Failed(tuple(refused), tuple(unheard))


def _whose(connection: Connection, access: Access, now: datetime, *, everyones: bool) -> Whose:
    guides = None if everyones else guided_by(connection, access.staff.id, now)
    return Whose(access.reads, guides)


def _span(now: datetime, back: timedelta) -> tuple[datetime, datetime]:
    return now - back - WEEK, now + _BEGINS


def _note(access: Access, rows: Sequence[Going], now: datetime) -> None:
    """One audit line a municipality, with `access`."""
    seen = Counter(one.person.municipality_id for one in rows)
    access.seen.extend(
        access.reading(id).did("reminders read", now, None, reminders=seen[id])
        for id in sorted(seen)
    )
