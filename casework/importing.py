"""Take over a list of people: what it would change, and then all of it or nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import chain
from typing import Any

from sqlalchemy import Connection

from casework.cases import INVITATION_LASTS, NEEDED_WHEN_NEW, Actor, check_number, note_changes
from casework.columns import CONSULENT, MUNICIPALITY, NUMBER, Fault, Values, read_values
from casework.errors import CaseError, Reason
from casework.tables import Line, Table
from storage import audit, invitations, people
from storage.audit import AuditLine
from storage.invitations import NewInvitation
from storage.municipalities import list_municipalities
from storage.people import Added, NewPerson, PersonRow
from storage.staff import list_staff, roles_of

_COLUMN_OF = {"first_name": "voornaam", "language": "taal", "doelgroep": "doelgroep"}
Key = tuple[int, str]
"""A municipality's id and its number of a person."""


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to mend (or, a warning, to look at) in one row; no column: the whole row."""

    line: int
    column: str | None
    reason: Reason
    args: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Planned:
    """A row that can be taken over: whose, and what it says of them."""

    municipality_id: int
    number: str
    values: Values


@dataclass(frozen=True, slots=True)
class Plan:
    """What taking over a list would do. With `errors` it can not be done."""

    new: tuple[Planned, ...]
    changed: tuple[Planned, ...]
    same: tuple[Planned, ...]
    errors: tuple[Remark, ...]
    warnings: tuple[Remark, ...]


@dataclass(frozen=True, slots=True)
class Invited:
    """Somebody who is new, with the token of their invitation."""

    municipality_id: int
    number: str
    token: str


def plan_people(connection: Connection, actor: Actor, table: Table, now: datetime) -> Plan:
    """Compare a list with what is kept; nothing is written but the audit line."""
    plan = _Planner(connection, actor, now).plan(table)
    line = actor.did("people list compared", now, None, rows=len(table.lines))
    audit.write_audit(connection, [line])
    return plan


def import_people(
    connection: Connection, actor: Actor, table: Table, now: datetime
) -> tuple[Plan, list[Invited]]:
    """Take over a whole list in this transaction; nothing where a row has an error.

    Returns what was done and an invitation for everybody who is new, in order of the rows.
    """
    planner = _Planner(connection, actor, now)
    plan = planner.plan(table)
    if plan.errors:
        return plan, []
    changed = [(planner.kept(row), row) for row in plan.changed]
    people.change_people(connection, {one.id: row.values for one, row in changed}, now)
    note_changes(connection, [(one, _as_changed(one, row)) for one, row in changed], now)
    added = _add(connection, plan.new, now)
    invited = _invite(connection, actor, added, now)
    done = actor.did("people imported", now, None, new=len(plan.new), changed=len(plan.changed))
    audit.write_audit(connection, [*_told(actor, changed, added, now), done])
    return plan, invited


def _as_changed(one: PersonRow, row: Planned) -> PersonRow:
    changed: dict[str, Any] = dict(row.values)
    return replace(one, **changed)


def _add(
    connection: Connection, rows: Sequence[Planned], now: datetime
) -> list[tuple[Added, Planned]]:
    new = [NewPerson(row.municipality_id, row.number, row.values) for row in rows]
    return list(zip(people.add_people(connection, new, now), rows, strict=True))


def _invite(
    connection: Connection, actor: Actor, added: Sequence[tuple[Added, Planned]], now: datetime
) -> list[Invited]:
    tokens = invitations.create_invitations(
        connection,
        [NewInvitation(row.municipality_id, one.id) for one, row in added],
        now=now,
        expires_at=now + INVITATION_LASTS,
        created_by=actor.staff_id,
    )
    invited = zip(added, tokens, strict=True)
    return [Invited(row.municipality_id, row.number, token) for (_, row), token in invited]


def _told(
    actor: Actor,
    changed: Iterable[tuple[PersonRow, Planned]],
    added: Iterable[tuple[Added, Planned]],
    now: datetime,
) -> Iterator[AuditLine]:
    """What was done with each person, in the name of their municipality."""
    for one, row in changed:
        yield _acting_in(actor, row).saved(one.public_id, row.values, now, new=False)
    for new, row in added:
        acting = _acting_in(actor, row)
        yield acting.saved(new.public_id, row.values, now, new=True)
        yield acting.invited(new.public_id, now)


def _acting_in(actor: Actor, row: Planned) -> Actor:
    return replace(actor, municipality_id=row.municipality_id)


class _Planner:
    """What is kept, looked up once for the whole list."""

    def __init__(self, connection: Connection, actor: Actor, now: datetime) -> None:
        self._actor, self._today = actor, now.date()
        homes = list_municipalities(connection)
        self._homes = {home.name: home.id for home in homes}
        staff = list_staff(connection)
        self._staff = {one.login: one.id for one in staff}
        self._roles = {one.id: frozenset(roles_of(connection, one.id)) for one in staff}
        known = people.list_people(connection, list(self._homes.values()))
        self._known: dict[Key, PersonRow] = {(p.municipality_id, p.number): p for p in known}
        self._lines: dict[Key, int] = {}
        self._spelt = {(home, number.casefold()): number for home, number in self._known}

    def plan(self, table: Table) -> Plan:
        rows = [self._row(line) for line in table.lines]
        planned = [row for row, _, _ in rows if row is not None]
        known = [row for row in planned if self._is_known(row)]
        return Plan(
            new=tuple(row for row in planned if not self._is_known(row)),
            changed=tuple(row for row in known if self._changes(row)),
            same=tuple(row for row in known if not self._changes(row)),
            errors=tuple(chain.from_iterable(errors for _, errors, _ in rows)),
            warnings=tuple(chain.from_iterable(warnings for _, _, warnings in rows)),
        )

    def _row(self, line: Line) -> tuple[Planned | None, list[Remark], list[Remark]]:
        values, faults = read_values(line.cells, self._staff, self._today)
        errors = [Remark(line.number, f.column, f.reason, f.args) for f in faults]
        if line.too_long:
            errors.append(Remark(line.number, None, Reason.TABLE_ROW_TOO_LONG))
        try:
            home = self._home(line.cells.get(MUNICIPALITY, ""))
            number = check_number(line.cells.get(NUMBER, ""))
        except CaseError as error:
            of_home = error.reason is Reason.MUNICIPALITY_UNKNOWN
            column = MUNICIPALITY if of_home else NUMBER
            return None, [*errors, Remark(line.number, column, error.reason, error.args_told)], []
        row = Planned(home, number, values)
        errors += self._errors_of_row(line.number, row, faults)
        return (None if errors else row), errors, list(self._warnings(line, row))

    def _errors_of_row(self, line: int, row: Planned, faults: Iterable[Fault]) -> Iterable[Remark]:
        first = self._lines.setdefault((row.municipality_id, row.number), line)
        if first != line:
            yield Remark(line, NUMBER, Reason.NUMBER_TWICE, {"first": first})
        said = {fault.column for fault in faults}
        for name in () if self._is_known(row) else NEEDED_WHEN_NEW:
            if name not in row.values and _COLUMN_OF[name] not in said:
                yield Remark(line, _COLUMN_OF[name], Reason.NEEDED_WHEN_NEW)

    def _warnings(self, line: Line, row: Planned) -> Iterable[Remark]:
        name = line.cells.get("voornaam", "")
        if "??" in name or "�" in name:
            yield Remark(line.number, "voornaam", Reason.NAME_LOST)
        consulent = row.values.get("consulent_id")
        if isinstance(consulent, int) and row.municipality_id not in self._roles[consulent]:
            login = line.cells[CONSULENT]
            yield Remark(line.number, CONSULENT, Reason.CONSULENT_WITHOUT_ROLE, {"value": login})
        other = self._spelt.setdefault((row.municipality_id, row.number.casefold()), row.number)
        if other != row.number:
            yield Remark(line.number, NUMBER, Reason.NUMBER_ALIKE, {"other": other})

    def _home(self, cell: str) -> int:
        name = cell.strip().lower()
        if not name:
            return self._actor.municipality_id
        if name not in self._homes:
            known = ", ".join(self._homes)
            raise CaseError(Reason.MUNICIPALITY_UNKNOWN, value=cell, known=known)
        return self._homes[name]

    def kept(self, row: Planned) -> PersonRow:
        return self._known[row.municipality_id, row.number]

    def _is_known(self, row: Planned) -> bool:
        return (row.municipality_id, row.number) in self._known

    def _changes(self, row: Planned) -> bool:
        kept = self.kept(row)
        return any(getattr(kept, name) != value for name, value in row.values.items())
