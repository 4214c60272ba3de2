"""Appointments as rows, many at once: added, changed, cancelled, with reminders and history.

Every change renews the reminders of the appointment in the same transaction, and the history
keeps what it replaced. Nothing else changes an appointment; see `casework.appointments`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Connection

from casework.calling import CALL
from casework.correcting import correct_messages
from casework.reminding import renew
from flows.appointments import AHEAD
from storage import booking, work
from storage.appointments import AppointmentRow, State
from storage.booking import NewAppointment, NewChange

By = Literal["staff", "file", "calendar", "course", "person"]
CANNOT_COME = "cannot-come"
"""The kind of task that somebody who can not come makes."""
TOLD_AGAIN = frozenset({"kind", "starts_at", "mode", "place", "address", "link"})
"""What people must hear of when it changes: with it the revision grows."""


@dataclass(frozen=True, slots=True)
class Change:
    """Columns of an appointment that become something else."""

    row: AppointmentRow
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Author:
    """Whose change it is, for the history; `staff_id` where it was a colleague."""

    by: By
    staff_id: int | None = None


def plan_all(
    connection: Connection, new: Sequence[NewAppointment], now: datetime
) -> list[AppointmentRow]:
    """Add appointments and their reminders; returns the rows in the order given."""
    rows = booking.add_appointments(connection, new, now)
    renew(connection, [row.id for row in rows], now)
    return rows


def save_all(
    connection: Connection, author: Author, wanted: Sequence[NewAppointment], now: datetime
) -> None:
    """Plan these, or bring those that are known by their reference to what is wanted.

    All of one municipality and source. One that was cancelled stands again.
    """
    if not wanted:
        return
    references = [one.reference for one in wanted if one.reference is not None]
    known = booking.by_references(
        connection, wanted[0].municipality_id, wanted[0].source, references
    )
    plan_all(connection, [one for one in wanted if one.reference not in known], now)
    changes = [
        Change(known[one.reference], one.details.values())
        for one in wanted
        if one.reference in known
    ]
    change_all(connection, author, changes, now)


def change_all(
    connection: Connection, author: Author, changes: Iterable[Change], now: datetime
) -> int:
    """Change what differs, and renew the reminders; returns how many that were."""
    wanted = {one.row.id: one.values for one in changes}
    kept = booking.lock_appointments(connection, list(wanted))
    differing = {id: _differing(row, wanted[id]) for id, row in kept.items()}
    full = {
        id: values | _consequences(kept[id], values) for id, values in differing.items() if values
    }
    booking.change_appointments(connection, full, now)
    notes = [note(author, kept[id], values) for id, values in full.items()]
    booking.note_changes(connection, notes, now)
    renew(connection, list(full), now)
    correct_messages(connection, list(full), now)
    _settle(connection, [kept[id] for id, values in full.items() if "revision" in values], now)
    return len(full)


def cancel_all(
    connection: Connection, author: Author, rows: Iterable[AppointmentRow], now: datetime
) -> int:
    """Cancel those that stand; returns how many that were."""
    standing = [row for row in rows if row.state in AHEAD]
    return change_all(
        connection, author, [Change(row, {"state": State.CANCELLED}) for row in standing], now
    )


def _differing(row: AppointmentRow, wanted: Mapping[str, Any]) -> dict[str, Any]:
    """What is not so yet. Whoever comes back with a cancelled one plans it again."""
    values = {name: value for name, value in wanted.items() if getattr(row, name) != value}
    if row.state is State.CANCELLED and "state" not in wanted:
        values["state"] = State.PLANNED
    return values


def _consequences(row: AppointmentRow, values: Mapping[str, Any]) -> dict[str, Any]:
    """The revision, and what was answered to an older one is no answer any more.

    Of one that was, only another moment is news: it is held after all.
    """
    again: dict[str, Any] = {"revision": row.revision + 1, "was_at": None, "why": None}
    if values.get("state") in (State.CANCELLED, State.PLANNED):
        return again
    if "starts_at" in values:
        return again | {"was_at": row.starts_at, "state": State.MOVED}
    if row.state in AHEAD and values.keys() & TOLD_AGAIN:
        return again | {"state": State.MOVED}
    return {}


def note(author: Author, row: AppointmentRow, values: Mapping[str, Any]) -> NewChange:
    before = {name: getattr(row, name) for name in values if name != "revision"}
    revision = values.get("revision", row.revision)
    return NewChange(row.id, revision, author.by, author.staff_id, before)


def _settle(connection: Connection, rows: Collection[AppointmentRow], now: datetime) -> None:
    """Who could not come to what is moved or cancelled now, needs no call about it; and whoever
    was to be called about it as it was, is called about it as it is.
    """
    work.finish_about(connection, CALL, [row.public_id for row in rows], now)
    asked = [row.public_id for row in rows if row.state is State.CANNOT_COME]
    work.finish_about(connection, CANNOT_COME, asked, now)
