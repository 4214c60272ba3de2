"""A colleague says on which days they are away and who guides their people meanwhile."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection

from casework.access import WRITERS, Access, NotAllowedError, NotHereError
from casework.columns import read_date
from casework.errors import CaseError, Reason
from flows.context import ZONE
from storage import absences, audit
from storage.absences import AbsenceRow
from storage.audit import AuditLine
from storage.staff import Role, StaffRow, staff_by_ids, staff_of

LONGEST = 366
"""Days that an absence may last: longer is a change of consulent."""


@dataclass(frozen=True, slots=True)
class TypedAbsence:
    """As it was typed: the public ids of two colleagues, days as dd-mm-jjjj; no last day: open."""

    who: str
    replacement: str
    from_day: str
    until_day: str


@dataclass(frozen=True, slots=True)
class Plan:
    """Who is away, now or later, that this colleague may know of; `guides` may stand in.

    `mine`: whose absence they may note: their own, and as beheerder everyone's.
    """

    absences: tuple[AbsenceRow, ...]
    colleagues: Mapping[int, StaffRow]
    guides: tuple[StaffRow, ...]
    mine: tuple[StaffRow, ...]


def plan(connection: Connection, access: Access, now: datetime) -> Plan:
    """NotAllowedError for who guides nobody and runs nothing."""
    colleagues = _colleagues(connection, access)
    today = now.astimezone(ZONE).date()
    found = absences.absences_from(connection, colleagues.keys(), today)
    known = staff_by_ids(connection, {one.replacement_id for one in found}) | colleagues
    noted = _noted_by(connection, access)
    mine = [one for one in colleagues.values() if one.id in noted]
    guides = sorted(colleagues.values(), key=_name)
    return Plan(tuple(found), known, tuple(guides), tuple(sorted(mine, key=_name)))


def note_absence(
    connection: Connection, access: Access, typed: TypedAbsence, now: datetime
) -> AbsenceRow:
    """CaseError, NotHereError for colleagues elsewhere, NotAllowedError for another's absence."""
    colleagues = {row.public_id: row for row in _colleagues(connection, access).values()}
    who, stands_in = colleagues.get(typed.who), colleagues.get(typed.replacement)
    if who is None or stands_in is None:
        raise NotHereError(typed.who)
    if who.id not in _noted_by(connection, access):
        raise NotAllowedError(typed.who)
    first, last = _days(typed, now)
    if who.id == stands_in.id:
        raise CaseError(Reason.REPLACEMENT_SELF)
    row = absences.add_absence(connection, who.id, stands_in.id, first, last, now)
    _audit(connection, access, "absence noted", who, now)
    return row


def end_absence(connection: Connection, access: Access, public_id: str, now: datetime) -> bool:
    """Take it away, as if it never was said. False where it is not there (any more)."""
    colleagues = _colleagues(connection, access)
    found = absences.find_absence(connection, public_id)
    if found is None:
        return False
    who = colleagues.get(found.staff_id)
    if who is None:
        raise NotHereError(public_id)
    if who.id not in _noted_by(connection, access):
        raise NotAllowedError(public_id)
    absences.remove_absence(connection, found.id)
    _audit(connection, access, "absence ended", who, now)
    return True


def _days(typed: TypedAbsence, now: datetime) -> tuple[date, date | None]:
    first = read_date(typed.from_day)
    last = read_date(typed.until_day) if typed.until_day.strip() else None
    today = now.astimezone(ZONE).date()
    if last is not None and (last < max(first, today) or (last - first).days > LONGEST):
        raise CaseError(Reason.DAYS_UNUSABLE)
    return first, last


def _colleagues(connection: Connection, access: Access) -> dict[int, StaffRow]:
    """Who guides people where this colleague does. NotAllowedError for who guides nobody."""
    if not access.writes:
        raise NotAllowedError(access.staff.login)
    return {row.id: row for row in staff_of(connection, access.writes, WRITERS)}


def _noted_by(connection: Connection, access: Access) -> frozenset[int]:
    """Ids of colleagues whose absence this one may note: their own, and where they are beheerder."""
    run = [id for id, roles in access.roles.items() if Role.BEHEERDER in roles]
    others = staff_of(connection, run, WRITERS) if run else []
    return frozenset({access.staff.id} | {one.id for one in others})


def _audit(connection: Connection, access: Access, deed: str, who: StaffRow, now: datetime) -> None:
    me = access.staff
    audit.write_audit(connection, [AuditLine(now, None, me.id, me.login, deed, who.public_id, {})])


def _name(row: StaffRow) -> str:
    return row.name.lower()
