"""One appointment at the desk: looked at, changed, cancelled, put back as it was."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from casework import appointments
from casework.access import Access, NotHereError
from casework.booking import Author, Change, change_all
from casework.cases import Actor
from casework.doors import enter_by_id
from casework.editing import EditedBeforeError
from casework.errors import CaseError, Reason
from casework.places import changed, known_places
from casework.planning import (
    CELLS,
    WHEN,
    Cells,
    NotSeenError,
    Understood,
    read_cells,
    read_moments,
    weighed,
)
from flows.appointments import AHEAD
from flows.quiet import QuietHours
from storage import audit
from storage.appointments import (
    AppointmentRow,
    ChangeRow,
    Kind,
    Mode,
    Source,
    State,
    changes_of,
    find_appointment,
    of_series,
)
from storage.booking import Details
from storage.calendars import KnownPlaceRow
from storage.people import PersonRow
from storage.staff import StaffRow, staff_by_ids

EMPTIED: Mapping[str, Mapping[str, Any]] = {
    "duur": {"minutes": None},
    "plaats": {"place": "", "link": "", "mode": Mode.PLACE},
    "adres": {"address": ""},
    "meenemen": {"bring": ()},
    "met": {"who": ""},
    "onderwerp": {"subject": ""},
    "tolk": {"interpreter": False},
}
"""What an empty cell of the form takes away."""
_HOW: Mapping[Mode, str] = {Mode.PHONE: "telefoon", Mode.ONLINE: "online"}


@dataclass(frozen=True, slots=True)
class Opened:
    """An appointment as its page shows it. `later`: others of its series that are ahead;
    `history`: the latest change first, with who made it where that was a colleague.
    """

    row: AppointmentRow
    person: PersonRow
    cells: Cells
    version: str
    may_write: bool
    stands: bool
    later: tuple[AppointmentRow, ...]
    history: tuple[tuple[ChangeRow, StaffRow | None], ...]
    places: tuple[KnownPlaceRow, ...]

    @property
    def may_be_put_back(self) -> bool:
        last = self.history[0][0] if self.history else None
        return last is not None and _is_undoable(self.row, last)


def open_one(connection: Connection, access: Access, public_id: str, now: datetime) -> Opened:
    """NotHereError, ReasonNeededError. Whose it is was read: that is audited."""
    row, person = _found(connection, access, public_id, now)
    line = access.reading(row.municipality_id).did(
        "person read", now, person.public_id, part="afspraak"
    )
    access.seen.append(line)
    history = changes_of(connection, row.id)
    who = staff_by_ids(connection, {one.staff_id for one in history if one.staff_id is not None})
    return Opened(
        row=row,
        person=person,
        cells=cells_of(row),
        version=version_of(row),
        may_write=access.may_write(row.municipality_id),
        stands=row.state in AHEAD and row.starts_at > now,
        later=tuple(_others(connection, row, now)),
        history=tuple((one, who.get(one.staff_id or 0)) for one in history),
        places=tuple(known_places(connection, row.municipality_id).values()),
    )


def cells_of(row: AppointmentRow) -> dict[str, str]:
    """The form as it is filled in; the moment is empty: it stays unless one is typed."""
    return dict.fromkeys(CELLS, "") | {
        "soort": row.kind.value,
        "duur": str(row.minutes or ""),
        "plaats": row.place or _HOW.get(row.mode, ""),
        "adres": row.address,
        "link": row.link,
        "meenemen": ", ".join(row.bring),
        "met": row.who,
        "onderwerp": row.subject,
        "tolk": "ja" if row.interpreter else "",
    }


def version_of(row: AppointmentRow) -> str:
    """Another one after each change."""
    return row.changed_at.isoformat()


def look_again(
    connection: Connection,
    access: Access,
    public_id: str,
    cells: Cells,
    quiet: QuietHours,
    now: datetime,
) -> Understood | None:
    """What was typed of another moment, as it is understood. As `casework.planning.look`."""
    row, person = _found(connection, access, public_id, now)
    if not cells[WHEN].strip():
        return None
    moments, minutes = read_moments(_single(cells), now, row.starts_at)
    return weighed(connection, access, person, moments, minutes, quiet, {row.id})


def change(
    connection: Connection,
    access: Access,
    public_id: str,
    cells: Cells,
    version: str,
    seen: str,
    quiet: QuietHours,
    now: datetime,
) -> AppointmentRow:
    """Change what differs; another moment only once it was seen understood (`seen`: its mark).

    EditedBeforeError, NotSeenError, UnreadableError, CaseError, NotHereError, NotAllowedError,
    ReasonNeededError.
    """
    row, person = _found(connection, access, public_id, now)
    actor = access.writing(row.municipality_id)
    if version != version_of(row):
        raise EditedBeforeError(public_id)
    values = _values(_of_new_place(cells, row), now)
    if cells.get(WHEN, "").strip():
        moments, minutes = read_moments(_single(cells), now, row.starts_at)
        understood = weighed(connection, access, person, moments, minutes, quiet, {row.id})
        if seen != understood.mark:
            raise NotSeenError(understood)
        values |= {"starts_at": moments[0]}
    details = changed(Details.of(row), values, known_places(connection, row.municipality_id))
    return appointments.move(connection, actor, person, row, details.values(), now)


def cancel(
    connection: Connection, access: Access, public_id: str, now: datetime, *, series: bool = False
) -> PersonRow:
    """It is off; with `series` all that follow of it too. CaseError, and as `change`."""
    row, person = _found(connection, access, public_id, now)
    actor = access.writing(row.municipality_id)
    for one in (row, *(_others(connection, row, now) if series else ())):
        appointments.cancel(connection, actor, person, one, now)
    return person


def put_back(connection: Connection, access: Access, public_id: str, now: datetime) -> PersonRow:
    """Undo what a colleague changed last, which they may also undo.

    CaseError where nothing is to be undone, or its moment is past. As `change`.
    """
    row, person = _found(connection, access, public_id, now)
    actor = access.writing(row.municipality_id)
    last = next(iter(changes_of(connection, row.id)), None)
    if last is None or not _is_undoable(row, last):
        raise CaseError(Reason.NOTHING_TO_UNDO)
    values = _before(last)
    if values.get("starts_at", row.starts_at) <= now:
        raise CaseError(Reason.MOMENT_PAST)
    if row.state is State.CANCELLED:
        values |= {"state": State.PLANNED}
    change_all(connection, Author("staff", actor.staff_id), [Change(row, values)], now)
    _audit(connection, actor, person, row, now)
    return person


def _found(
    connection: Connection, access: Access, public_id: str, now: datetime
) -> tuple[AppointmentRow, PersonRow]:
    """Dates that people noted themselves are theirs alone."""
    row = find_appointment(connection, public_id)
    if row is None or row.municipality_id not in access.reads or row.source is Source.PERSON:
        raise NotHereError(public_id)
    return row, enter_by_id(connection, access, row.person_id, now)


def _others(connection: Connection, row: AppointmentRow, now: datetime) -> list[AppointmentRow]:
    """What follows it in its series, of the same person, and stands."""
    if row.series is None or row.source is not Source.STAFF:
        return []
    rows = of_series(connection, row.municipality_id, row.series)
    later = (one for one in rows if one.person_id == row.person_id and one.starts_at > now)
    return [one for one in later if one.starts_at > row.starts_at and one.state in AHEAD]


def _values(cells: Cells, now: datetime) -> dict[str, Any]:
    emptied = [EMPTIED[name] for name in EMPTIED if not cells.get(name, "").strip()]
    values: dict[str, Any] = {}
    for one in emptied:
        values |= one
    return values | read_cells(cells, now)


def _of_new_place(cells: Cells, row: AppointmentRow) -> Cells:
    """At another place the address of the former one, which the form still shows, is none."""
    before = cells_of(row)
    is_other = cells.get("plaats", "") != before["plaats"]
    return {**cells, "adres": ""} if is_other and cells.get("adres") == row.address else cells


def _single(cells: Cells) -> Cells:
    """One is moved at a time."""
    return {**cells, "keer": "", "weken": ""}


def _is_undoable(row: AppointmentRow, last: ChangeRow) -> bool:
    """What staff changed of what is said of it, or that it is off; what a calendar says is changed
    there."""
    if last.by != "staff" or row.calendar_id is not None:
        return False
    stands = row.state in AHEAD
    return row.state is State.CANCELLED or (stands and bool(_before(last)))


def _before(last: ChangeRow) -> dict[str, Any]:
    """The columns of `Details` that it changed, as they were."""
    read = {"kind": Kind, "mode": Mode, "starts_at": datetime.fromisoformat}
    fields = Details.__dataclass_fields__
    return {
        name: read[name](value) if name in read else value
        for name, value in last.before.items()
        if name in fields
    }


def _audit(
    connection: Connection, actor: Actor, person: PersonRow, row: AppointmentRow, now: datetime
) -> None:
    kind, id = row.kind.value, row.public_id
    line = actor.did("appointment put back", now, person.public_id, kind=kind, appointment=id)
    audit.write_audit(connection, [line])
