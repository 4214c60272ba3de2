"""Who saw or changed what of whom, and when: for a beheerder, and itself audited."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from sqlalchemy import Connection

from casework.access import Access
from casework.colleagues import managed, managed_home
from casework.columns import read_date
from flows.context import ZONE
from storage import people, staff
from storage.audit_log import LogFilter, LogLine, Place, read_log
from storage.handovers import last_handovers
from storage.municipalities import MunicipalityRow
from storage.people import PersonRow
from storage.staff import Role, StaffRow

READ, EXPORTED = "audit read", "audit exported"
PAGE = 50
MOST = 50_000
"""Lines of a file: a spreadsheet still opens it."""
WITHOUT_LOGIN = "zonder"
"""Asks for what was done without a login: by the command line."""


@dataclass(frozen=True, slots=True)
class Sought:
    """As it was typed: a colleague's public id (or WITHOUT_LOGIN), actions (None: all), the number
    of an inburgeraar, a login or a public id; days as dd-mm-jjjj."""

    who: str = ""
    actions: Collection[str] | None = None
    whom: str = ""
    first: str = ""
    last: str = ""


@dataclass(frozen=True, slots=True)
class Log:
    """`people` and `staff` by public id: who the lines are about, where they are still there.
    `older` leads to the next page; `lost`: nobody has the number that was asked for."""

    home: MunicipalityRow
    homes: tuple[MunicipalityRow, ...]
    colleagues: tuple[StaffRow, ...]
    lines: tuple[LogLine, ...]
    people: Mapping[str, PersonRow]
    staff: Mapping[str, StaffRow]
    older: Place | None
    lost: bool = False


def read(
    connection: Connection,
    access: Access,
    name: str,
    sought: Sought,
    after: Place | None,
    now: datetime,
    *,
    whole: bool = False,
) -> Log:
    """One page, or `whole`: at most MOST lines. CaseError for a day that can not be read,
    NotAllowedError and NotHereError for a municipality that is not managed."""
    home = managed_home(access, name)
    colleagues = _colleagues(connection, home)
    subject = _subject(connection, home, colleagues, sought.whom)
    wanted = _filter(colleagues, sought, subject)
    limit = MOST if whole else PAGE
    ids = [one.id for one in colleagues]
    lost = subject is None and bool(sought.whom.strip())
    found = [] if lost else read_log(connection, home.id, ids, wanted, after, limit + 1)
    lines = tuple(found[:limit])
    actor = access.ruling(home.id)
    access.seen.append(
        actor.did(EXPORTED if whole else READ, now, subject, lines=len(lines)),
    )
    return Log(
        home,
        managed(access),
        tuple(colleagues),
        lines,
        _people(connection, home, lines),
        {row.public_id: row for row in colleagues},
        (lines[-1].at, lines[-1].id) if len(found) > limit else None,
        lost,
    )


def _colleagues(connection: Connection, home: MunicipalityRow) -> list[StaffRow]:
    """Who works here, and who left."""
    rows = staff.staff_of(connection, [home.id], tuple(Role))
    left = last_handovers(connection, home.id).keys() - {row.id for row in rows}
    return [*rows, *staff.staff_by_ids(connection, left).values()]


def _subject(
    connection: Connection, home: MunicipalityRow, colleagues: Collection[StaffRow], whom: str
) -> str | None:
    """The public id of who is meant; None for nobody, or nobody who is here."""
    tidy = " ".join(whom.split())
    if not tidy:
        return None
    person = people.find_person(connection, home.id, tidy)
    if person is not None:
        return person.public_id
    logins = {one.login: one.public_id for one in colleagues}
    return logins.get(tidy.lower()) or (tidy if len(tidy) == _ID_LENGTH else None)


_ID_LENGTH = 16
"""Characters of a public id: who was erased can only be found by it."""


def _filter(colleagues: Collection[StaffRow], sought: Sought, subject: str | None) -> LogFilter:
    ids = {one.public_id: one.id for one in colleagues} | {WITHOUT_LOGIN: 0}
    last = _day(sought.last)
    return LogFilter(
        staff_id=ids.get(sought.who),
        actions=sought.actions,
        subject=subject,
        since=_day(sought.first),
        until=last + timedelta(days=1) if last is not None else None,
    )


def _day(text: str) -> datetime | None:
    """Midnight in the Netherlands. CaseError."""
    return datetime.combine(read_date(text), time(), ZONE) if text.strip() else None


def _people(
    connection: Connection, home: MunicipalityRow, lines: Collection[LogLine]
) -> dict[str, PersonRow]:
    subjects = {line.subject for line in lines if line.subject is not None}
    rows = people.people_by_public_ids(connection, home.id, subjects)
    return {row.public_id: row for row in rows}
