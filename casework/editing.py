"""What a colleague changes in a case by hand: names, route, dates, who guides.

Cells as they are typed; an empty one takes away what was there, where that can be. The person
hears of it as of any change (`casework.noticing`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection

from casework import cases
from casework.access import WRITERS, Access
from casework.changes import TOLD
from casework.columns import COLUMNS, CONSULENT, PIP_LATE, Fault, read_values
from casework.doors import enter
from casework.errors import Reason
from flows.context import ZONE
from storage.people import PersonRow, PersonValue
from storage.staff import StaffRow, staff_of

BORN = "geboortedatum"
NEEDED = ("voornaam", "taal", "doelgroep")
FIELDS = (*COLUMNS, BORN, PIP_LATE, CONSULENT)
"""Every cell of the form, by the name of its column in people.csv."""
_ROWS = {name: column for name, (column, _) in COLUMNS.items()} | {
    BORN: BORN,
    PIP_LATE: "pip_late",
    CONSULENT: "consulent_id",
}

Cells = Mapping[str, str]


class EditedBeforeError(Exception):
    """The case was changed since the form was made: the colleague looks first."""


class UnreadableError(ValueError):
    """Cells that can not be, and why."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__(", ".join(fault.column for fault in faults))
        self.faults = tuple(faults)


@dataclass(frozen=True, slots=True)
class Edited:
    """`before`: the cells that changed, as they were; `told`: the person hears of it."""

    person: PersonRow
    before: Cells
    told: bool


def cells_of(person: PersonRow, colleagues: Sequence[StaffRow]) -> dict[str, str]:
    """The form as it is filled in for this case."""
    logins = {one.id: one.login for one in colleagues}
    cells = {name: typed(getattr(person, column)) for name, column in _ROWS.items()}
    return cells | {CONSULENT: logins.get(person.consulent_id or 0, "")}


def guides(connection: Connection, municipality_id: int) -> list[StaffRow]:
    """Who may guide people here, by name."""
    return staff_of(connection, [municipality_id], WRITERS)


def edit(
    connection: Connection,
    access: Access,
    public_id: str,
    cells: Cells,
    seen: str,
    now: datetime,
) -> Edited:
    """Change the given cells. EditedBeforeError, UnreadableError, NotHereError, NotAllowedError.

    `seen`: `version_of` the case that the form showed.
    """
    person = enter(connection, access, public_id, now)
    actor = access.writing(person.municipality_id)
    if seen != version_of(person):
        raise EditedBeforeError(public_id)
    colleagues = guides(connection, person.municipality_id)
    known = {name: cells[name].strip() for name in FIELDS if name in cells}
    values = _values(known, colleagues, now.astimezone(ZONE).date())
    changed = {name: value for name, value in values.items() if getattr(person, name) != value}
    if not changed:
        return Edited(person, {}, told=False)
    before = cells_of(person, colleagues)
    saved, _ = cases.save_person(connection, actor, person.number, changed, now)
    was = {name: before[name] for name in known if _ROWS[name] in changed}
    return Edited(saved, was, told=bool(changed.keys() & set(TOLD)))


def version_of(person: PersonRow) -> str:
    """Another one after each change."""
    return person.updated_at.isoformat()


def _values(cells: Cells, colleagues: Sequence[StaffRow], today: date) -> dict[str, PersonValue]:
    values, faults = read_values(cells, {one.login: one.id for one in colleagues}, today)
    empty = [name for name, cell in cells.items() if not cell]
    faults += [Fault(name, Reason.TEXT_MISSING, {}) for name in empty if name in NEEDED]
    if faults:
        raise UnreadableError(faults)
    return values | {_ROWS[name]: None for name in empty}


def typed(value: PersonValue) -> str:
    """As staff would type it: a day as dd-mm-jjjj, nothing for what is not known."""
    if isinstance(value, date):
        return f"{value.day:02}-{value.month:02}-{value.year:04}"
    return "" if value is None else str(value)
