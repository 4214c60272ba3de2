"""The conversation of a person with staff: whose it is, and who talks in it now."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, select
from sqlmodel import Field

from storage.base import BIG_ID, Reader, Row, insert_or_update, table_of

TAKEN_LASTS = timedelta(hours=8)
"""After so long without a word of theirs a colleague has forgotten to give it back."""


class Thread(Row, table=True):
    """One a person, once staff did something with it.

    `assigned_to`: who answers instead of whoever guides the person. `taken_by` talks since
    `taken_at` (moved on by each answer): meanwhile the assistant answers no free text.
    `closed_at`: when its questions were last closed together.
    """

    __tablename__ = "thread"

    person_id: int = Field(foreign_key="person.id", ondelete="CASCADE", unique=True, sa_type=BIG_ID)
    assigned_to: int | None = Field(
        default=None, foreign_key="staff.id", ondelete="SET NULL", index=True, sa_type=BIG_ID
    )
    taken_by: int | None = Field(
        default=None, foreign_key="staff.id", ondelete="SET NULL", sa_type=BIG_ID
    )
    taken_at: datetime | None = None
    closed_at: datetime | None = None


thread = table_of(Thread)


@dataclass(frozen=True, slots=True)
class ThreadRow:
    person_id: int
    assigned_to: int | None = None
    taken_by: int | None = None
    taken_at: datetime | None = None
    closed_at: datetime | None = None

    def is_taken(self, now: datetime) -> bool:
        """Whether a colleague talks at this moment."""
        return self.taken_at is not None and now - self.taken_at < TAKEN_LASTS


_threads = Reader(ThreadRow, thread)
_COLUMNS = tuple(ThreadRow.__dataclass_fields__)


def thread_of(connection: Connection, person_id: int) -> ThreadRow:
    """As it stands; an empty one where nothing was done yet."""
    query = _threads.query.where(thread.c.person_id == person_id)
    return _threads.one(connection, query) or ThreadRow(person_id)


def save_thread(connection: Connection, row: ThreadRow) -> None:
    values = {name: getattr(row, name) for name in _COLUMNS}
    changed = [name for name in _COLUMNS if name != "person_id"]
    connection.execute(insert_or_update(connection, thread, ("person_id",), changed), values)


def taken_among(
    connection: Connection, person_ids: Collection[int], now: datetime
) -> frozenset[int]:
    """Those of these people with whom a colleague talks now."""
    if not person_ids:
        return frozenset()
    lately = thread.c.person_id.in_(person_ids), thread.c.taken_at > now - TAKEN_LASTS
    return frozenset(connection.scalars(select(thread.c.person_id).where(*lately)))


def is_assigned(connection: Connection, person_id: int, staff_ids: Collection[int]) -> bool:
    """Whether the conversation of this person was given to one of these colleagues."""
    theirs = thread.c.person_id == person_id, thread.c.assigned_to.in_(staff_ids)
    return connection.scalar(select(thread.c.id).where(*theirs)) is not None
