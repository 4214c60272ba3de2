"""Writing appointments: many at once in few statements, with the history of what changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Any, Self

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from storage.appointments import (
    APPOINTMENTS,
    AppointmentRow,
    Kind,
    Mode,
    Source,
    State,
    appointment,
    appointment_change,
)
from storage.base import new_public_id

Values = Mapping[str, Any]
"""Columns of an appointment with what they become."""
SHARE = 5_000
"""Ids in one statement."""


@dataclass(frozen=True, slots=True)
class Details:
    """What whoever makes an appointment says of it: columns of the row."""

    kind: Kind
    starts_at: datetime
    minutes: int | None = None
    mode: Mode = Mode.PLACE
    subject: str = ""
    bring: tuple[str, ...] = ()
    place: str = ""
    address: str = ""
    route: str = ""
    latitude: float | None = None
    longitude: float | None = None
    link: str = ""
    who: str = ""
    interpreter: bool = False

    def values(self) -> dict[str, Any]:
        """As the columns hold them."""
        return asdict(self) | {"bring": list(self.bring)}

    @classmethod
    def of(cls, row: AppointmentRow) -> Self:
        """What is said of an appointment now."""
        kept = {name: getattr(row, name) for name in cls.__dataclass_fields__}
        return cls(**kept | {"bring": tuple(row.bring)})


@dataclass(frozen=True, slots=True)
class NewAppointment:
    """`reference` is unique within its source, where it has one."""

    municipality_id: int
    person_id: int
    source: Source
    details: Details
    reference: str | None = None
    series: str | None = None
    meeting_id: int | None = None
    calendar_id: int | None = None


@dataclass(frozen=True, slots=True)
class NewChange:
    """A line of an appointment's history; see `AppointmentChange`."""

    appointment_id: int
    revision: int
    by: str
    staff_id: int | None
    before: Values


def add_appointments(
    connection: Connection, new: Sequence[NewAppointment], now: datetime
) -> list[AppointmentRow]:
    """Add them in few statements; returns the rows in the order given."""
    rows = [_new_row(one, now) for one in new]
    if not rows:
        return []
    added = insert(appointment).returning(appointment.c.public_id, appointment.c.id)
    values = [_values(row) for row in rows]
    ids = {row.public_id: row.id for row in connection.execute(added, values)}
    return [replace(row, id=ids[row.public_id]) for row in rows]


def change_appointments(
    connection: Connection, changes: Mapping[int, Values], now: datetime
) -> None:
    """Write the given columns, by id: a statement for each set of columns."""
    alike: dict[frozenset[str], list[dict[str, Any]]] = {}
    for id, values in changes.items():
        alike.setdefault(frozenset(values), []).append({**values, "row_id": id})
    for names, rows in alike.items():
        columns: dict[str, Any] = {name: bindparam(name) for name in names}
        changed = update(appointment).where(appointment.c.id == bindparam("row_id"))
        connection.execute(changed.values(columns | {"changed_at": now}), rows)


def note_changes(connection: Connection, changes: Iterable[NewChange], now: datetime) -> None:
    """Keep what was, so that staff can see what changed."""
    rows = [
        {
            "appointment_id": one.appointment_id,
            "revision": one.revision,
            "at": now,
            "by": one.by,
            "staff_id": one.staff_id,
            "before": {name: _plain(value) for name, value in one.before.items()},
        }
        for one in changes
    ]
    if rows:
        connection.execute(insert(appointment_change), rows)


def lock_appointments(connection: Connection, ids: Sequence[int]) -> dict[int, AppointmentRow]:
    """These as they are now, by id; nobody else changes them in this transaction."""
    found: dict[int, AppointmentRow] = {}
    for at in range(0, len(ids), SHARE):
        share = appointment.c.id.in_(ids[at : at + SHARE])
        rows = APPOINTMENTS.all(connection, APPOINTMENTS.query.where(share).with_for_update())
        found |= {row.id: row for row in rows}
    return found


def by_references(
    connection: Connection, municipality_id: int, source: Source, references: Sequence[str]
) -> dict[str, AppointmentRow]:
    """Those of a source that are known by these references."""
    ours = appointment.c.municipality_id == municipality_id, appointment.c.source == source
    found: dict[str, AppointmentRow] = {}
    for at in range(0, len(references), SHARE):
        share = appointment.c.reference.in_(references[at : at + SHARE])
        rows = APPOINTMENTS.all(connection, APPOINTMENTS.query.where(*ours, share))
        found |= {str(row.reference): row for row in rows}
    return found


def count_own(connection: Connection, person_id: int, now: datetime) -> int:
    """How many dates of their own a person has ahead."""
    columns = appointment.c
    ahead = columns.person_id == person_id, columns.starts_at > now
    own = select(func.count()).where(*ahead, columns.source == Source.PERSON)
    return connection.scalar(own) or 0


def delete_appointment(connection: Connection, id: int) -> None:
    """With what hangs on it: reminders, messages still to be sent, what was prepared."""
    connection.execute(delete(appointment).where(appointment.c.id == id))


def _new_row(new: NewAppointment, now: datetime) -> AppointmentRow:
    """The row, still without an id."""
    return AppointmentRow(
        id=0,
        municipality_id=new.municipality_id,
        person_id=new.person_id,
        public_id=new_public_id(),
        state=State.PLANNED,
        revision=1,
        was_at=None,
        interpreter_language=None,
        interpreter_wish=None,
        interpreter_asked_at=None,
        why=None,
        source=new.source,
        reference=new.reference,
        series=new.series,
        meeting_id=new.meeting_id,
        calendar_id=new.calendar_id,
        created_at=now,
        changed_at=now,
        **new.details.values(),
    )


def _values(row: AppointmentRow) -> dict[str, Any]:
    return {column.name: getattr(row, column.name) for column in APPOINTMENTS.columns[1:]}


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime) else value
