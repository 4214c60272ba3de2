"""Whose case a colleague opens freely: of those they guide, of who is away and named them, of
whom nobody guides, and of whom a conversation was given to them. Another's they open with a reason,
which the audit keeps.

The line of the audit is what opens the door: there is no other record of it.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum

from sqlalchemy import Connection

from casework.access import Access, NotHereError
from flows.context import ZONE
from storage import audit
from storage.absences import AbsenceRow, absences_on
from storage.people import PersonRow, find_person_by_public_id, people_by_ids
from storage.threads import is_assigned

OPENED = "person of a colleague opened"
STAYS_OPEN = timedelta(hours=8)
"""As long as a login: nobody gives a reason twice in a day."""


class Why(StrEnum):
    """Words of the law's purpose, not of the person: the audit holds nothing about people."""

    DESK = "desk"
    HANDOVER = "handover"
    TOGETHER = "together"
    URGENT = "urgent"
    CHECK = "check"


class ReasonNeededError(PermissionError):
    """A colleague guides this person: opening the case takes a reason."""

    def __init__(self, public_id: str) -> None:
        super().__init__(public_id)
        self.public_id = public_id


def enter(connection: Connection, access: Access, public_id: str, now: datetime) -> PersonRow:
    """The person, for who may open their case. NotHereError, ReasonNeededError."""
    person = behind(connection, access, public_id)
    if not is_open(connection, access, person, now):
        raise ReasonNeededError(public_id)
    return person


def enter_by_id(connection: Connection, access: Access, person_id: int, now: datetime) -> PersonRow:
    """The same, of whom a task or an appointment is."""
    found = people_by_ids(connection, [person_id]).get(person_id)
    if found is None or found.municipality_id not in access.reads:
        raise NotHereError(person_id)
    if not is_open(connection, access, found, now):
        raise ReasonNeededError(found.public_id)
    return found


def behind(connection: Connection, access: Access, public_id: str) -> PersonRow:
    """Whose door this is, open or not. NotHereError outside the colleague's municipalities."""
    found = find_person_by_public_id(connection, public_id)
    if found is None or found.municipality_id not in access.reads:
        raise NotHereError(public_id)
    return found


def is_open(connection: Connection, access: Access, person: PersonRow, now: datetime) -> bool:
    if person.consulent_id in (None, access.staff.id):
        return True
    mine = guided_by(connection, access.staff.id, now)
    if person.consulent_id in mine or is_assigned(connection, person.id, mine):
        return True
    since, who = now - STAYS_OPEN, access.staff.id
    return audit.was_noted(connection, OPENED, person.public_id, who, since)


def give_reason(
    connection: Connection, access: Access, public_id: str, why: Why, now: datetime
) -> None:
    """Open another's case until `STAYS_OPEN` has passed. NotHereError."""
    person = behind(connection, access, public_id)
    actor = access.reading(person.municipality_id)
    audit.write_audit(connection, [actor.did(OPENED, now, public_id, reason=why.value)])


def guided_by(connection: Connection, staff_id: int, now: datetime) -> frozenset[int]:
    """The colleague, and for whom they stand in today."""
    today = now.astimezone(ZONE).date()
    return frozenset({staff_id}) | stands_in_for(absences_on(connection, today), staff_id, today)


def stands_in_for(away: Sequence[AbsenceRow], staff_id: int, day: date) -> frozenset[int]:
    """Whose people come to this colleague: also by way of a replacement who is away as well."""
    found: set[int] = set()
    asked = {staff_id}
    while asked:
        named = {one.staff_id for one in away if one.replacement_id in asked and _is_away(one, day)}
        asked = named - found - {staff_id}
        found |= asked
    return frozenset(found)


def _is_away(one: AbsenceRow, day: date) -> bool:
    return one.from_day <= day and (one.until_day is None or one.until_day >= day)


def is_theirs(person: PersonRow | None, colleagues: Collection[int]) -> bool:
    """Whether these colleagues guide the person, or nobody does."""
    return person is None or person.consulent_id is None or person.consulent_id in colleagues
