"""Reminders: a row a person for each rule of an appointment, and the schedules they follow."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, BigInteger, Index, UniqueConstraint, text
from sqlmodel import Field

from storage.base import BIG_ID, Row, as_text, table_of


class ReminderState(StrEnum):
    """`handed`: in the outbox. `void`: the appointment or the schedule changed. `useless`:
    its moment passed while nothing could be sent. `called`: nobody can be reached by message,
    so staff have a task.
    """

    WAITING = "waiting"
    HANDED = "handed"
    VOID = "void"
    USELESS = "useless"
    CALLED = "called"


class ReminderSchedule(Row, table=True):
    """The rules of a kind of appointment in a municipality; the highest version counts.

    Without a row those of `flows/reminders.toml` (version 0) hold.
    """

    __tablename__ = "reminder_schedule"
    __table_args__ = (UniqueConstraint("municipality_id", "kind", "version"),)

    municipality_id: int = Field(foreign_key="municipality.id", sa_type=BIG_ID)
    kind: str
    version: int = Field(sa_type=BigInteger)
    rules: list[dict[str, Any]] = Field(sa_type=JSON)
    changed_at: datetime
    changed_by: int | None = Field(
        default=None, foreign_key="staff.id", ondelete="SET NULL", sa_type=BIG_ID
    )


class Reminder(Row, table=True):
    """One message about an appointment at its moment, to one person in all their chats."""

    __tablename__ = "reminder"
    __table_args__ = (
        UniqueConstraint("appointment_id", "revision", "rule", "version"),
        Index(
            "ix_reminder_due",
            "municipality_id",
            "due_at",
            "id",
            sqlite_where=text("state = 'waiting'"),
        ),
    )

    municipality_id: int = Field(foreign_key="municipality.id", sa_type=BIG_ID)
    person_id: int = Field(foreign_key="person.id", ondelete="CASCADE", index=True, sa_type=BIG_ID)
    appointment_id: int = Field(foreign_key="appointment.id", ondelete="CASCADE", sa_type=BIG_ID)
    revision: int = Field(sa_type=BigInteger)
    rule: str
    version: int = Field(sa_type=BigInteger)
    due_at: datetime
    useless_after: datetime
    state: ReminderState = Field(default=ReminderState.WAITING, sa_type=as_text(ReminderState))
    done_at: datetime | None = None


reminder_schedule = table_of(ReminderSchedule)
reminder = table_of(Reminder)
