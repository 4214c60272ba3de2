"""Secret addresses under which colleagues read their own agenda in a calendar program."""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, insert
from sqlmodel import Field

from storage.base import BIG_ID, Reader, Row, table_of
from storage.tokens import digest


class CalendarFeed(Row, table=True):
    """One a colleague. The token itself is not stored, only its digest."""

    __tablename__ = "calendar_feed"

    staff_id: int = Field(foreign_key="staff.id", ondelete="CASCADE", unique=True, sa_type=BIG_ID)
    token_sha256: str = Field(unique=True)
    created_at: datetime


calendar_feed = table_of(CalendarFeed)


@dataclass(frozen=True, slots=True)
class FeedRow:
    staff_id: int
    token_sha256: str
    created_at: datetime


_feeds = Reader(FeedRow, calendar_feed)


def put_feed(connection: Connection, staff_id: int, token: str, now: datetime) -> None:
    """From now on this token reads the colleague's agenda, and no older one does."""
    end_feed(connection, staff_id)
    row = {"staff_id": staff_id, "token_sha256": digest(token), "created_at": now}
    connection.execute(insert(calendar_feed), row)


def end_feed(connection: Connection, staff_id: int) -> bool:
    """No token reads it any more. False where none did."""
    gone = delete(calendar_feed).where(calendar_feed.c.staff_id == staff_id)
    return bool(connection.execute(gone).rowcount)


def feed_of(connection: Connection, staff_id: int) -> FeedRow | None:
    return _feeds.one(connection, _feeds.query.where(calendar_feed.c.staff_id == staff_id))


def find_feed(connection: Connection, token: str) -> FeedRow | None:
    """Whose agenda this token reads. What is compared are digests, in constant time."""
    wanted = digest(token)
    found = _feeds.one(connection, _feeds.query.where(calendar_feed.c.token_sha256 == wanted))
    same = found is not None and hmac.compare_digest(found.token_sha256, wanted)
    return found if same else None
