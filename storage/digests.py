"""The digest of a working morning: which colleague got it by mail, tried until it went."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import BigInteger, Connection, UniqueConstraint, func, select, update
from sqlmodel import Field

from storage.base import BIG_ID, Row, insert_new, table_of
from storage.people import person
from storage.questions import TaskState, task
from storage.staff import staff
from storage.work import Counts, late_and_today


class Digest(Row, table=True):
    """One colleague on one day. `try_at`: not tried before that; `sent_at` empty: not gone."""

    __tablename__ = "digest"
    __table_args__ = (UniqueConstraint("staff_id", "day"),)

    staff_id: int = Field(foreign_key="staff.id", ondelete="CASCADE", sa_type=BIG_ID)
    day: date = Field(index=True)
    try_at: datetime
    attempts: int = Field(default=0, sa_type=BigInteger)
    sent_at: datetime | None = None
    error: str | None = None


digest = table_of(Digest)


@dataclass(frozen=True, slots=True)
class DigestRow:
    """A digest to be sent now."""

    id: int
    staff_id: int
    login: str
    email: str


def note_digests(
    connection: Connection, staff_ids: Iterable[int], day: date, now: datetime
) -> None:
    """These colleagues are to get the digest of this day, each once."""
    rows = [{"staff_id": id, "day": day, "try_at": now, "attempts": 0} for id in staff_ids]
    if rows:
        connection.execute(insert_new(connection, digest), rows)


def take_digests(
    connection: Connection, day: date, now: datetime, pause: timedelta, most: int
) -> list[DigestRow]:
    """What is to be sent now. Nobody else takes it before `pause` is over; at most `most` times."""
    columns = digest.c
    due = columns.day == day, columns.sent_at.is_(None), columns.try_at <= now
    taken = (
        update(digest)
        .where(*due, columns.attempts < most)
        .values(try_at=now + pause, attempts=columns.attempts + 1)
        .returning(columns.id)
    )
    ids = [row.id for row in connection.execute(taken)]
    query = (
        select(columns.id, columns.staff_id, staff.c.login, staff.c.email)
        .join_from(digest, staff, staff.c.id == columns.staff_id)
        .where(columns.id.in_(ids), staff.c.email.is_not(None))
    )
    return [DigestRow(*row) for row in connection.execute(query.order_by(columns.id))]


def open_counts(
    connection: Connection, now: datetime, day_ends: datetime
) -> dict[tuple[int, int | None], Counts]:
    """What is open, by municipality and by who guides the person it is about."""
    counted = func.count(), *late_and_today(now, day_ends)
    query = (
        select(task.c.municipality_id, person.c.consulent_id, *counted)
        .join_from(task, person, person.c.id == task.c.person_id, isouter=True)
        .where(task.c.state == TaskState.OPEN)
        .group_by(task.c.municipality_id, person.c.consulent_id)
    )
    return {(home, guide): Counts(*rest) for home, guide, *rest in connection.execute(query)}


def mark_sent(connection: Connection, digest_id: int, now: datetime) -> None:
    gone = update(digest).where(digest.c.id == digest_id)
    connection.execute(gone.values(sent_at=now, error=None))


def mark_failed(connection: Connection, digest_id: int, error: str) -> None:
    """It did not go; it is tried again when its pause is over."""
    connection.execute(update(digest).where(digest.c.id == digest_id).values(error=error))
