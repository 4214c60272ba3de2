"""Compare an appointments.csv with what is kept.

A row with a `kenmerk` is the appointment of that reference. One without is the appointment of
its person, kind and day; where there is none but one of that kind stands on another day, it may
have been moved: that is asked ("nieuw of verplaatst?").
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Connection

from casework.appointment_columns import DAY, KIND, NEEDED, REFERENCE, Values, read_values
from casework.bsn import is_bare_bsn
from casework.cases import Actor
from casework.columns import MUNICIPALITY, NUMBER, Fault, read_date
from casework.errors import CaseError, Reason
from casework.importing import Remark
from casework.places import Places, changed, known_places, located
from casework.tables import Line, Table
from casework.texts import check_text
from flows.appointments import AHEAD
from flows.context import ZONE
from storage.appointments import AppointmentRow, Kind, Source, State, list_appointments
from storage.booking import Details
from storage.municipalities import list_municipalities
from storage.people import PersonRow, list_people

LOOKS_BACK = timedelta(days=366)
"""Older appointments are not compared with a list."""
ONE_AT_A_TIME = frozenset(Kind) - {Kind.LES, Kind.EXAMEN, Kind.OVERIG}
"""Kinds of which somebody has one ahead: a second may be the first, moved."""
OF_A_LIST = frozenset({Source.CSV, Source.STAFF})
"""What a row may be about; calendars, courses and people keep their own."""


@dataclass(frozen=True, slots=True)
class Planned:
    """A row that can be taken over: whose appointment, and what it says. `row`: as it is.

    `moved`: what it says if it is `row` that was moved, of which empty cells keep what is there.
    """

    person: PersonRow
    details: Details
    reference: str | None
    row: AppointmentRow | None = None
    moved: Details | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """What taking over a list would do. With `errors` it can not be done.

    `moved` are new, or another (`row`) that was moved; `past` are left as they are.
    """

    new: tuple[Planned, ...] = ()
    changed: tuple[Planned, ...] = ()
    moved: tuple[Planned, ...] = ()
    same: tuple[Planned, ...] = ()
    past: tuple[Planned, ...] = ()
    errors: tuple[Remark, ...] = ()
    warnings: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class _Row:
    """A row as it was read: `kept` is the appointment it is about, where there is one."""

    line: int
    person: PersonRow
    reference: str | None
    kept: AppointmentRow | None
    values: Values
    details: Details


@dataclass(frozen=True, slots=True)
class _Home:
    """What is kept of a municipality."""

    people: Mapping[str, PersonRow]
    places: Places
    by_reference: Mapping[str, AppointmentRow]
    by_person: Mapping[int, Sequence[AppointmentRow]]


class Planner:
    """What is kept, looked up once for the whole list."""

    def __init__(self, connection: Connection, actor: Actor, now: datetime) -> None:
        self._connection, self._actor, self._now = connection, actor, now
        self._ids = {home.name: home.id for home in list_municipalities(connection)}
        self._homes: dict[int, _Home] = {}
        self._lines: dict[object, int] = {}
        self._about: set[int] = set()

    def plan(self, table: Table) -> Plan:
        errors: list[Remark] = []
        rows = [row for line in table.lines if (row := self._read(line, errors)) is not None]
        moved = {row: other for row in rows if (other := self._moved_from(row)) is not None}
        sorted_out: dict[str, list[Planned]] = {}
        for row in rows:
            planned = self._planned(row, moved.get(row))
            sorted_out.setdefault(self._what(row, moved), []).append(planned)
        plans = {what: tuple(those) for what, those in sorted_out.items()}
        warnings = tuple(_maybe_moved(row, other) for row, other in moved.items())
        return Plan(**plans, errors=tuple(errors), warnings=warnings)

    def _planned(self, row: _Row, other: AppointmentRow | None) -> Planned:
        if other is None:
            return Planned(row.person, row.details, row.reference, row.kept)
        places = self._homes[row.person.municipality_id].places
        moved = _details(other, row.values, places)
        return Planned(row.person, row.details, row.reference, other, moved)

    def _what(self, row: _Row, moved: Container[_Row]) -> str:
        if row.details.starts_at <= self._now:
            return "past"
        if row.kept is None:
            return "moved" if row in moved else "new"
        return "same" if _is_same(row, row.kept) else "changed"

    # --- a row ---------------------------------------------------------------------------------

    def _read(self, line: Line, errors: list[Remark]) -> _Row | None:
        """The row; None where it has errors, which are added to those there are."""
        found: list[Remark] = []
        if line.too_long:
            found.append(Remark(line.number, None, Reason.TABLE_ROW_TOO_LONG))
        try:
            row = self._row(line, found)
        except _CellError as wrong:
            found.append(Remark(line.number, wrong.column, wrong.reason, wrong.args_told))
            row = None
        errors += found
        return None if found else row

    def _row(self, line: Line, found: list[Remark]) -> _Row | None:
        home = self._home(line.cells.get(MUNICIPALITY, ""))
        person = _person(home, line.cells.get(NUMBER, ""))
        reference = _reference(line.cells.get(REFERENCE, ""))
        kept = self._kept(home, person, reference, line)
        self._check_once(line.number, person, reference, kept, line)
        start = kept.starts_at if kept is not None else None
        values, faults = read_values(line.cells, self._now, start)
        found += [Remark(line.number, f.column, f.reason, f.args) for f in faults]
        if kept is None:
            found += _missing(line, faults)
        if found:
            return None
        details = _details(kept, values, home.places)
        return _Row(line.number, person, reference, kept, values, details)

    def _home(self, cell: str) -> _Home:
        name = cell.strip().lower()
        if name and name not in self._ids:
            known = ", ".join(self._ids)
            raise _CellError(MUNICIPALITY, Reason.MUNICIPALITY_UNKNOWN, value=cell, known=known)
        id = self._ids[name] if name else self._actor.municipality_id
        if id not in self._homes:
            self._homes[id] = _load(self._connection, id, self._now)
        return self._homes[id]

    def _kept(
        self, home: _Home, person: PersonRow, reference: str | None, line: Line
    ) -> AppointmentRow | None:
        """By its reference, else the one of that kind on that day."""
        row = home.by_reference.get(reference or "")
        if row is not None and row.person_id != person.id:
            raise _CellError(REFERENCE, Reason.REFERENCE_OF_ANOTHER)
        if row is not None:
            return row
        kind, day = _key(line)
        alike = [
            one
            for one in home.by_person.get(person.id, ())
            if one.kind == kind and _day_of(one) == day and not (reference and one.reference)
        ]
        if len(alike) > 1:
            raise _CellError(None, Reason.APPOINTMENT_MANY)
        return next(iter(alike), None)

    def _check_once(
        self,
        number: int,
        person: PersonRow,
        reference: str | None,
        kept: AppointmentRow | None,
        line: Line,
    ) -> None:
        key: object = (person.id, reference) if reference else (person.id, *_key(line))
        if kept is not None:
            key = kept.id
            self._about.add(kept.id)
        first = self._lines.setdefault(key, number)
        if first != number:
            raise _CellError(None, Reason.APPOINTMENT_TWICE, first=first)

    def _moved_from(self, row: _Row) -> AppointmentRow | None:
        """What stands on another day, and may be what this row tells of."""
        if row.kept is not None or row.reference or row.details.kind not in ONE_AT_A_TIME:
            return None
        if row.details.starts_at <= self._now:
            return None
        for one in self._homes[row.person.municipality_id].by_person.get(row.person.id, ()):
            stands = one.state in AHEAD and one.starts_at > self._now
            if stands and one.kind == row.details.kind and one.id not in self._about:
                self._about.add(one.id)
                return one
        return None


class _CellError(CaseError):
    """What is wrong with a cell; no column: with the whole row."""

    def __init__(self, column: str | None, reason: Reason, **args: str | int) -> None:
        super().__init__(reason, **args)
        self.column = column


def _load(connection: Connection, id: int, now: datetime) -> _Home:
    rows = [
        row
        for row in list_appointments(connection, id, now - LOOKS_BACK)
        if row.source in OF_A_LIST
    ]
    by_person: dict[int, list[AppointmentRow]] = {}
    for row in rows:
        by_person.setdefault(row.person_id, []).append(row)
    return _Home(
        {one.number: one for one in list_people(connection, [id])},
        known_places(connection, id),
        {row.reference: row for row in rows if row.source is Source.CSV and row.reference},
        by_person,
    )


def _person(home: _Home, cell: str) -> PersonRow:
    number = " ".join(cell.split())
    if not number:
        raise _CellError(NUMBER, Reason.TEXT_MISSING)
    if is_bare_bsn(number):
        raise _CellError(NUMBER, Reason.NUMBER_MAY_BE_BSN)
    if number not in home.people:
        raise _CellError(NUMBER, Reason.NUMBER_UNKNOWN, number=number)
    return home.people[number]


def _reference(cell: str) -> str | None:
    try:
        return check_text(cell) or None
    except CaseError as error:
        raise _CellError(REFERENCE, error.reason, **error.args_told) from None


def _key(line: Line) -> tuple[str, date | None]:
    """Kind and day, as far as they can be read."""
    try:
        day: date | None = read_date(line.cells.get(DAY, ""))
    except CaseError:
        day = None
    return line.cells.get(KIND, "").strip().lower(), day


def _day_of(row: AppointmentRow) -> date:
    return row.starts_at.astimezone(ZONE).date()


def _missing(line: Line, faults: Sequence[Fault]) -> Iterator[Remark]:
    """A new appointment needs its kind, day and hour."""
    said = {fault.column for fault in faults}
    for column in NEEDED:
        if column not in said and not line.cells.get(column, "").strip():
            yield Remark(line.number, column, Reason.NEEDED_WHEN_NEW)


def _details(kept: AppointmentRow | None, values: Values, places: Places) -> Details:
    if kept is not None:
        return changed(Details.of(kept), values, places)
    return located(Details(**values), places)


def _is_same(row: _Row, kept: AppointmentRow) -> bool:
    """Who was told that it is off is not told by an old list that it is on."""
    if kept.state is State.CANCELLED and row.details.starts_at == kept.starts_at:
        return True
    same = row.details == Details.of(kept) and kept.state in AHEAD
    return same and row.reference in (None, kept.reference)


def _maybe_moved(row: _Row, other: AppointmentRow) -> Remark:
    day = f"{_day_of(other):%d-%m-%Y}"
    return Remark(row.line, DAY, Reason.APPOINTMENT_MOVED, {"value": day})
