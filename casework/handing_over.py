"""A colleague's people go to another; a colleague leaves; and both can be undone."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection

from casework.access import Access
from casework.cases import Actor
from casework.colleagues import Member, Team, managed_home, take_roles, team
from casework.errors import CaseError, Reason
from storage import audit, handovers, people, staff
from storage.handovers import HandoverRow
from storage.people import PersonRow
from storage.staff import Role

NOBODY = "niemand"


def hand_over(
    connection: Connection, access: Access, name: str, public_id: str, heir: str, now: datetime
) -> int:
    """All people of a colleague go to `heir` (a public id, or NOBODY); returns how many.

    CaseError where the heir is not chosen, or guides nobody here.
    """
    whole, actor = team(connection, access, name), _managing(access, name)
    member = whole.member(public_id)
    return _given(connection, actor, member, _heir(whole, member, heir), (), now)


def let_go(
    connection: Connection, access: Access, name: str, public_id: str, heir: str, now: datetime
) -> int:
    """A colleague leaves this municipality: all roles here end, their people go to `heir`.

    Who has no role left anywhere is out of the console at once. CaseError: the last beheerder,
    or people and nobody chosen for them.
    """
    whole, actor = team(connection, access, name), _managing(access, name)
    member = whole.member(public_id)
    chosen = _heir(whole, member, heir) if member.guides else None
    take_roles(connection, actor, member.row, member.roles, now)
    return _given(connection, actor, member, chosen, member.roles, now)


def undo(connection: Connection, access: Access, name: str, public_id: str, now: datetime) -> bool:
    """The last handover of a colleague never was: their roles come back, and their people who
    are still with the heir. False where there is nothing to undo."""
    whole, actor = team(connection, access, name), _managing(access, name)
    member = whole.member(public_id)
    last = member.handover
    if last is None or not handovers.mark_undone(connection, last.id, now):
        return False
    for role in last.roles:
        staff.grant(connection, member.row.id, actor.municipality_id, Role(role))
    back = _still_with(connection, last)
    _guide(connection, actor, back, member.row.id, now)
    line = actor.did("handover undone", now, member.row.public_id, people=len(back))
    audit.write_audit(connection, [line])
    return True


def _given(
    connection: Connection,
    actor: Actor,
    member: Member,
    heir: Member | None,
    roles: Collection[Role],
    now: datetime,
) -> int:
    home, row = actor.municipality_id, member.row
    ids = handovers.guided_ids(connection, home, row.id)
    heir_id = None if heir is None else heir.row.id
    _guide(connection, actor, list(people.people_by_ids(connection, ids).values()), heir_id, now)
    handovers.free_threads(connection, home, row.id)
    handovers.add_handover(connection, home, row.id, heir_id, sorted(roles), ids, now)
    to = "" if heir is None else heir.row.login
    line = actor.did("people handed over", now, row.public_id, people=len(ids), to=to)
    audit.write_audit(connection, [line])
    return len(ids)


def _guide(
    connection: Connection,
    actor: Actor,
    rows: Collection[PersonRow],
    guide_id: int | None,
    now: datetime,
) -> None:
    people.change_people(connection, {row.id: {"consulent_id": guide_id} for row in rows}, now)
    audit.write_audit(
        connection,
        [actor.saved(row.public_id, ["consulent_id"], now, new=False) for row in rows],
    )


def _still_with(connection: Connection, last: HandoverRow) -> list[PersonRow]:
    """Who was handed over and was given to nobody else since."""
    rows = people.people_by_ids(connection, handovers.people_of(connection, last.id))
    return [row for row in rows.values() if row.consulent_id == last.heir_id]


def _heir(whole: Team, member: Member, heir: str) -> Member | None:
    """CaseError where it is nobody's id, or that of who can not guide people."""
    if heir == NOBODY:
        return None
    guides = {one.row.public_id: one for one in whole.guides if one.row.id != member.row.id}
    if heir not in guides:
        raise CaseError(Reason.CONSULENT_UNKNOWN, value=heir)
    return guides[heir]


def _managing(access: Access, name: str) -> Actor:
    return access.ruling(managed_home(access, name).id)
