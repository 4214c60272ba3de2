"""A file of appointments at the desk: what it would do is shown first, and only that is done.

An appointments.csv or an .ics, told by how it begins. Nothing is kept of the file in between: the
page holds it, and it is read and compared again when it is confirmed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection

from casework.access import Access
from casework.appointment_list import import_appointments
from casework.appointment_plan import Plan, Planned, Planner
from casework.calendar_import import Compared, compare, take_over
from casework.calendar_reading import Odd, Reading, read_calendar
from casework.columns import MUNICIPALITY
from casework.errors import CaseError, Reason
from casework.importing import Remark
from casework.schedule_page import home_of
from casework.tables import FORMULA_SIGNS, Kind, Table, kind_of_file, read_appointments
from storage.municipalities import MunicipalityRow

MOST_BYTES = 1_000_000
MOST_ROWS = 5_000
TEXTS = ("plaats", "adres", "meenemen", "onderwerp", "met", "kenmerk")
"""Columns whose words are kept as they are, and may end up in a spreadsheet again."""

File = Table | Reading


@dataclass(frozen=True, slots=True)
class Preview:
    """What a file would do: `plan` of a list, `compared` of a calendar. `errors`: then nothing.

    `mark` is another one for anything else that it would do; `others` name nobody known.
    """

    home: MunicipalityRow
    errors: tuple[Remark, ...]
    plan: Plan | None = None
    compared: Compared | None = None
    others: tuple[Odd, ...] = ()
    mark: str = ""

    @property
    def count(self) -> int:
        """How many appointments would be made, changed or cancelled."""
        if self.plan is not None:
            return len(self.plan.new) + len(self.plan.changed) + len(self.plan.moved)
        if self.compared is not None:
            made = len(self.compared.new) + len(self.compared.changed)
            return made + len(self.compared.gone)
        return 0


class NotSeenError(Exception):
    """The file would do something else by now than what was shown."""

    def __init__(self, preview: Preview) -> None:
        super().__init__(preview.mark)
        self.preview = preview


def check_may(access: Access, name: str) -> None:
    """NotHereError, NotAllowedError: then no file of theirs is even read."""
    access.writing(home_of(access, name).id)


def read_file(data: bytes, now: datetime) -> File:
    """CaseError where the file as a whole can not be used. Takes seconds for a large calendar."""
    if len(data) > MOST_BYTES:
        raise CaseError(Reason.TABLE_TOO_LARGE)
    if not data.strip():
        raise CaseError(Reason.TABLE_EMPTY)
    kind = kind_of_file(data)
    if kind is Kind.CALENDAR:
        return read_calendar(data, now)
    if kind is Kind.PEOPLE:
        raise CaseError(Reason.TABLE_OF_PEOPLE)
    table = read_appointments(data)
    if len(table.lines) > MOST_ROWS:
        raise CaseError(Reason.TABLE_TOO_LARGE)
    return table


def preview(
    connection: Connection, access: Access, name: str, file: File, now: datetime
) -> Preview:
    """What it would do in this municipality; nothing is written. NotHereError, NotAllowedError.

    That it was compared stands in the audit, with `access`.
    """
    home = home_of(access, name)
    actor = access.writing(home.id)
    access.seen.append(actor.did("appointment file compared", now, None))
    if isinstance(file, Reading):
        return _of_calendar(connection, home, file, now)
    refused = tuple(_refused(file, home))
    plan = Planner(connection, actor, now).plan(_at_home(file, {one.line for one in refused}))
    errors = sorted((*refused, *plan.errors), key=lambda one: one.line)
    return Preview(home, tuple(errors), plan=plan, mark=_mark(_of_plan(plan)))


def take(
    connection: Connection,
    access: Access,
    name: str,
    file: File,
    seen: str,
    now: datetime,
    *,
    as_moved: bool,
) -> Preview:
    """Do what `seen`, the mark of what was shown, stands for. NotSeenError, and as `preview`."""
    found = preview(connection, access, name, file, now)
    if found.errors or found.mark != seen:
        raise NotSeenError(found)
    actor = access.writing(found.home.id)
    if found.compared is not None:
        take_over(connection, actor, found.compared, now)
    elif isinstance(file, Table):
        import_appointments(connection, actor, _at_home(file), now, as_moved=as_moved)
    return found


def _of_calendar(
    connection: Connection, home: MunicipalityRow, reading: Reading, now: datetime
) -> Preview:
    found = compare(connection, home.id, reading, now)
    return Preview(
        home,
        (),
        compared=found,
        others=(*found.odd, *reading.others),
        mark=_mark(_of_compared(found)),
    )


def _refused(table: Table, home: MunicipalityRow) -> Iterator[Remark]:
    """Rows of another municipality, and cells that a spreadsheet would take for a formula."""
    for line in table.lines:
        cell = line.cells.get(MUNICIPALITY, "").strip()
        if cell and cell.lower() != home.name:
            told: Mapping[str, str | int] = {"value": cell, "known": home.name}
            yield Remark(line.number, MUNICIPALITY, Reason.MUNICIPALITY_UNKNOWN, told)
        for column in TEXTS:
            if line.cells.get(column, "").startswith(FORMULA_SIGNS):
                yield Remark(line.number, column, Reason.TABLE_FORMULA)


def _at_home(table: Table, refused: Collection[int] = ()) -> Table:
    """Without the rows that are refused, each is of the chosen municipality."""
    kept = (one for one in table.lines if one.number not in refused)
    lines = (replace(one, cells={**one.cells, MUNICIPALITY: ""}) for one in kept)
    return replace(table, lines=tuple(lines))


def _of_plan(plan: Plan) -> Iterator[object]:
    for name in ("new", "changed", "moved"):
        those: tuple[Planned, ...] = getattr(plan, name)
        for one in those:
            row = one.row and (one.row.public_id, one.row.changed_at)
            yield name, one.person.public_id, one.details, one.moved, one.reference, row


def _of_compared(found: Compared) -> Iterator[object]:
    for one in (*found.new, *found.changed):
        row = one.row and (one.row.public_id, one.row.changed_at)
        yield one.reference, one.person.public_id, one.details, row
    yield from (row.public_id for row in found.gone)


def _mark(told: Iterator[object]) -> str:
    return hashlib.sha256(repr(list(told)).encode()).hexdigest()[:16]
