"""A colleague's own agenda for a calendar program: the least that is of use, behind a secret.

No name and no words of anybody: the kind of talk, the municipality's number, and the place where
that is one of the known ones (a street may be somebody's home).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from casework.access import Access, NotAllowedError, load_access
from casework.doors import guided_by
from casework.places import known_places
from flows.attachments import CalendarEntry
from flows.steps.appointment_words import kind_of
from storage import audit
from storage.appointments import Kind
from storage.audit import AuditLine
from storage.day import Visit, visits
from storage.feeds import FeedRow, end_feed, feed_of, find_feed, put_feed
from storage.tokens import new_token

BACK, AHEAD = timedelta(days=30), timedelta(days=366)
MOST = 2_000


@dataclass(frozen=True, slots=True)
class Slot:
    """A talk as the calendar holds it, with its kind and the number of whom it is with."""

    entry: CalendarEntry
    kind: Kind
    number: str


@dataclass(frozen=True, slots=True)
class Feed:
    """`seen` are the lines of the audit that it takes."""

    staff_id: int
    slots: tuple[Slot, ...]
    seen: tuple[AuditLine, ...]


def own(connection: Connection, access: Access) -> FeedRow | None:
    return feed_of(connection, access.staff.id)


def renew(connection: Connection, access: Access, now: datetime) -> str:
    """A new token, told this once; the one before reads nothing any more. NotAllowedError."""
    _check_writes(access)
    token = new_token()
    put_feed(connection, access.staff.id, token, now)
    _note(connection, access, "agenda feed renewed", now)
    return token


def end(connection: Connection, access: Access, now: datetime) -> bool:
    """NotAllowedError."""
    _check_writes(access)
    ended = end_feed(connection, access.staff.id)
    if ended:
        _note(connection, access, "agenda feed ended", now)
    return ended


def read(connection: Connection, token: str, now: datetime) -> Feed | None:
    """What this token reads: who is not guided by the colleague is not in it.

    None for a token that is no good, or of who has no role (any more).
    """
    found = find_feed(connection, token)
    access = load_access(connection, found.staff_id) if found is not None else None
    if access is None or not access.reads:
        return None
    mine = guided_by(connection, access.staff.id, now)
    rows = visits(connection, access.reads, now - BACK, now + AHEAD, mine, MOST)
    theirs = [one for one in rows if one.person.consulent_id in mine]
    seen = [
        access.reading(id).did("agenda feed read", now, None, visits=count)
        for id in sorted(access.reads)
        if (count := sum(one.person.municipality_id == id for one in theirs))
    ]
    return Feed(access.staff.id, tuple(_slots(connection, access, theirs)), tuple(seen))


def _slots(connection: Connection, access: Access, rows: list[Visit]) -> Iterator[Slot]:
    places = {id: known_places(connection, id) for id in access.reads}
    for one in rows:
        row, home = one.appointment, one.person.municipality_id
        is_known = row.place.casefold() in places[home]
        entry = CalendarEntry(
            uid=f"{row.public_id}@{access.municipalities[home].name}.wegwijs",
            revision=row.revision,
            starts_at=row.starts_at,
            ends_at=row.told.ends_at,
            summary=kind_of(row.told),
            where=row.place if is_known else "",
        )
        yield Slot(entry, row.kind, one.person.number)


def _check_writes(access: Access) -> None:
    if not access.writes:
        raise NotAllowedError(access.staff.login)


def _note(connection: Connection, access: Access, deed: str, now: datetime) -> None:
    who = access.staff
    line = AuditLine(now, None, who.id, who.login, deed, who.public_id, {})
    audit.write_audit(connection, [line])
