"""Reminders: a row a person for each rule of an appointment, and the schedules they follow."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from enum import StrEnum
from operator import attrgetter
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Connection,
    Index,
    Insert,
    UniqueConstraint,
    exists,
    insert,
    literal_column,
    null,
    select,
    text,
    update,
)
from sqlmodel import Field

from storage.appointments import Kind, Source, State, appointment
from storage.base import BIG_ID, Reader, Row, among, as_text, insert_or_update, table_of
from storage.bulk import BulkInsert
from storage.wake import signal_reminders


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

    Without a row, or where `rules` is NULL, those of `flows/reminders.toml` hold.
    """

    __tablename__ = "reminder_schedule"
    __table_args__ = (UniqueConstraint("municipality_id", "kind", "version"),)

    municipality_id: int = Field(foreign_key="municipality.id", sa_type=BIG_ID)
    kind: str
    version: int = Field(sa_type=BigInteger)
    rules: list[dict[str, Any]] | None = Field(sa_type=JSON(none_as_null=True))
    changed_at: datetime
    changed_by: int | None = Field(
        default=None, foreign_key="staff.id", ondelete="SET NULL", sa_type=BIG_ID
    )


class Reminder(Row, table=True):
    """One message about an appointment at its moment, to its person in all their chats."""

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


@dataclass(frozen=True, slots=True)
class NewReminder:
    municipality_id: int
    appointment_id: int
    revision: int
    rule: str
    version: int
    due_at: datetime
    useless_after: datetime


@dataclass(frozen=True, slots=True)
class Plannable:
    """An appointment as its reminders are counted from it."""

    id: int
    municipality_id: int
    kind: Kind
    state: State
    revision: int
    starts_at: datetime
    changed_at: datetime
    source: Source


@dataclass(frozen=True, slots=True)
class Schedule:
    """The rules of a kind in a municipality, as kept; None: those of the program."""

    version: int
    rules: list[dict[str, Any]] | None


_appointments = Reader(Plannable, appointment)
_row = reminder.c
_waiting = _row.state == literal_column("'waiting'")


def void_waiting(connection: Connection, appointment_ids: Collection[int], now: datetime) -> None:
    """What is still to be told of these appointments is not true any more."""
    theirs = among(connection, _row.appointment_id, appointment_ids), _waiting
    voided = {"state": ReminderState.VOID, "done_at": now}
    connection.execute(update(reminder).where(*theirs).values(voided))


def plannable(connection: Connection, appointment_ids: Collection[int]) -> list[Plannable]:
    """Those of these appointments that exist."""
    query = _appointments.query.where(among(connection, appointment.c.id, appointment_ids))
    return _appointments.all(connection, query)


def settled(connection: Connection, appointment_ids: Collection[int]) -> set[tuple[int, int, str]]:
    """(appointment, revision, rule) of what was told, or came to an end otherwise."""
    ended = _row.state.in_([ReminderState.HANDED, ReminderState.USELESS, ReminderState.CALLED])
    query = select(_row.appointment_id, _row.revision, _row.rule)
    theirs = among(connection, _row.appointment_id, appointment_ids)
    found = connection.execute(query.where(theirs, ended))
    return {(one.appointment_id, one.revision, one.rule) for one in found}


def add_reminders(connection: Connection, rows: Sequence[NewReminder]) -> None:
    """Write rows that wait; one that was voided waits again, any other stays as it is.

    On PostgreSQL other processes are told once this is committed.
    """
    if rows:
        _add.execute(connection, [_values(row) for row in rows])
        signal_reminders(connection)


def _adding(connection: Connection) -> Insert:
    """Waiting, whatever it was voided for; anything else that is there stays."""
    return insert_or_update(
        connection,
        reminder,
        key=("appointment_id", "revision", "rule", "version"),
        changed=("due_at", "useless_after", "state", "done_at"),
        only=_row.state == literal_column("'void'"),
    )


_FIELDS = tuple(field.name for field in fields(NewReminder))
_values = attrgetter(*_FIELDS)
_NEW = {"state": literal_column("'waiting'"), "done_at": null()}
_add = BulkInsert(reminder, _FIELDS, _NEW, _adding)


def unplanned(
    connection: Connection,
    municipality_id: int,
    kind: str,
    version: int,
    now: datetime,
    after: int,
    limit: int,
) -> list[int]:
    """The first `limit` appointments of a kind behind the id `after` that start after `now` and
    have no row of their revision that was planned by this version of the rules.
    """
    columns = appointment.c
    is_planned = (
        exists()
        .where(
            _row.appointment_id == columns.id,
            _row.revision == columns.revision,
            _row.version == version,
        )
        .correlate(appointment)
    )
    ahead = columns.municipality_id == municipality_id, columns.starts_at > now, columns.id > after
    query = select(columns.id).where(*ahead, columns.kind == kind, ~is_planned)
    return list(connection.scalars(query.order_by(columns.id).limit(limit)))


def add_schedule(
    connection: Connection,
    municipality_id: int,
    kind: str,
    rules: list[dict[str, Any]] | None,
    now: datetime,
    staff_id: int | None = None,
) -> int:
    """The rules of a kind from now on (None: the program's); returns the version they get."""
    before = newest_schedules(connection, municipality_id, [kind]).get(kind)
    version = before.version + 1 if before else 1
    values = {
        "municipality_id": municipality_id,
        "kind": kind,
        "version": version,
        "rules": rules,
        "changed_at": now,
        "changed_by": staff_id,
    }
    connection.execute(insert(reminder_schedule).values(values))
    return version


@dataclass(frozen=True, slots=True)
class ScheduleVersion:
    """What the rules of a kind became; `rules` None: those of the program."""

    version: int
    rules: list[dict[str, Any]] | None
    changed_at: datetime
    changed_by: int | None


_VERSIONS = Reader(ScheduleVersion, reminder_schedule)


def schedule_versions(
    connection: Connection, municipality_id: int, kind: str, limit: int = 20
) -> list[ScheduleVersion]:
    """What counted and counts, the newest first."""
    columns = reminder_schedule.c
    ours = columns.municipality_id == municipality_id, columns.kind == kind
    query = _VERSIONS.query.where(*ours).order_by(columns.version.desc())
    return _VERSIONS.all(connection, query.limit(limit))


def newest_schedules(
    connection: Connection, municipality_id: int, kinds: Collection[str]
) -> dict[str, Schedule]:
    """The schedules that count, by kind; where a municipality never had its own, none."""
    columns = reminder_schedule.c
    query = (
        select(columns.kind, columns.version, columns.rules)
        .where(columns.municipality_id == municipality_id, columns.kind.in_(kinds))
        .order_by(columns.version)
    )
    return {row.kind: Schedule(row.version, row.rules) for row in connection.execute(query)}
