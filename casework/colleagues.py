"""A municipality's colleagues as its beheerder sees and changes them: roles, mail, a way in."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from casework import staffing
from casework.access import WRITERS, Access, NotAllowedError, NotHereError
from casework.cases import Actor, check_name
from casework.errors import CaseError, Reason
from storage import audit, handovers, staff
from storage.handovers import HandoverRow
from storage.municipalities import MunicipalityRow
from storage.staff import Role, StaffRow

ALL_ROLES: Collection[Role] = tuple(Role)


@dataclass(frozen=True, slots=True)
class TypedColleague:
    """As it was typed."""

    login: str
    name: str
    email: str
    roles: frozenset[Role]


@dataclass(frozen=True, slots=True)
class Member:
    """A colleague in one municipality; without `roles` they are out of it.

    `guides`: how many people. `elsewhere`: they work where the reader manages nothing.
    `entered_at`: when they last logged in. `handover`: the last, where it was not undone.
    """

    row: StaffRow
    roles: frozenset[Role]
    guides: int
    elsewhere: bool
    entered_at: datetime | None
    handover: HandoverRow | None


@dataclass(frozen=True, slots=True)
class Team:
    """`homes`: all municipalities that the reader manages; `guides`: who may guide people."""

    home: MunicipalityRow
    homes: tuple[MunicipalityRow, ...]
    members: tuple[Member, ...]

    @property
    def working(self) -> tuple[Member, ...]:
        return tuple(one for one in self.members if one.roles)

    @property
    def left(self) -> tuple[Member, ...]:
        return tuple(one for one in self.members if not one.roles)

    @property
    def guides(self) -> tuple[Member, ...]:
        return tuple(one for one in self.members if one.roles & WRITERS)

    def member(self, public_id: str) -> Member:
        """NotHereError for who never worked here."""
        found = next((one for one in self.members if one.row.public_id == public_id), None)
        if found is None:
            raise NotHereError(public_id)
        return found


def managed(access: Access) -> tuple[MunicipalityRow, ...]:
    """The municipalities that this colleague manages, by name. NotAllowedError for none."""
    found = [access.municipalities[id] for id in access.manages]
    if not found:
        raise NotAllowedError(access.staff.login)
    return tuple(sorted(found, key=lambda home: home.name))


def managed_home(access: Access, name: str) -> MunicipalityRow:
    """The one of this name, or the first. NotAllowedError, NotHereError."""
    found = next((home for home in managed(access) if name in ("", home.name)), None)
    if found is None:
        raise NotHereError(name)
    return found


def team(connection: Connection, access: Access, name: str) -> Team:
    """Who works here and who left, by name. NotAllowedError, NotHereError."""
    home = managed_home(access, name)
    last = handovers.last_handovers(connection, home.id)
    rows = {row.id: row for row in staff.staff_of(connection, [home.id], ALL_ROLES)}
    rows |= staff.staff_by_ids(connection, last.keys() - rows.keys())
    roles = staff.roles_of_each(connection, rows)
    counts = handovers.guided_by_each(connection, home.id)
    entered = audit.last_entries(connection, rows)
    members = (
        Member(
            row,
            roles.get(id, {}).get(home.id, frozenset()),
            counts.get(id, 0),
            _works_elsewhere(access, roles.get(id, {})),
            entered.get(id),
            last.get(id),
        )
        for id, row in rows.items()
    )
    by_name = sorted(members, key=lambda one: (one.row.name.lower(), one.row.id))
    return Team(home, managed(access), tuple(by_name))


def add(
    connection: Connection, access: Access, name: str, typed: TypedColleague, now: datetime
) -> StaffRow:
    """A colleague with roles here. Who is known already keeps their name and address.

    CaseError, NotAllowedError, NotHereError.
    """
    actor = _managing(access, name)
    if not typed.roles:
        raise CaseError(Reason.ROLE_MISSING)
    known = staff.find_staff(connection, staffing.check_login(typed.login))
    shown = known.name if known is not None else typed.name
    for role in sorted(typed.roles):
        row = staffing.add_staff(connection, actor, typed.login, shown, role, now)
    if known is None and typed.email.strip():
        staffing.set_email(connection, actor, row, typed.email, now)
    return row


def change(
    connection: Connection,
    access: Access,
    name: str,
    public_id: str,
    typed: TypedColleague,
    now: datetime,
) -> None:
    """Their roles here from now on; name and address too, unless they work elsewhere as well.

    CaseError: no role, the last beheerder, or no role to guide people with who guides some.
    """
    actor = _managing(access, name)
    member = team(connection, access, name).member(public_id)
    if not typed.roles:
        raise CaseError(Reason.ROLE_MISSING)
    if member.guides and not typed.roles & WRITERS:
        raise CaseError(Reason.STILL_GUIDES, count=member.guides)
    for role in sorted(typed.roles - member.roles):
        staffing.add_staff(connection, actor, member.row.login, member.row.name, role, now)
    take_roles(connection, actor, member.row, member.roles - typed.roles, now)
    if not member.elsewhere:
        _describe(connection, actor, member.row, typed, now)


def login_link(
    connection: Connection,
    access: Access,
    name: str,
    public_id: str,
    now: datetime,
    lasts: timedelta,
) -> str:
    """A token that logs this colleague in once, or binds their account.

    CaseError where they work in a municipality that the asker does not manage: the link would
    open that one too.
    """
    actor = _managing(access, name)
    member = team(connection, access, name).member(public_id)
    if member.elsewhere:
        raise CaseError(Reason.LOGIN_HELD_ELSEWHERE)
    return staffing.login_link(connection, actor.name, member.row.login, now, lasts, actor)


def take_roles(
    connection: Connection, actor: Actor, row: StaffRow, roles: Collection[Role], now: datetime
) -> None:
    """CaseError where nobody would be left to manage the municipality."""
    if Role.BEHEERDER in roles:
        others = staff.lock_holders(connection, actor.municipality_id, Role.BEHEERDER) - {row.id}
        if not others:
            raise CaseError(Reason.LAST_BEHEERDER)
    for role in sorted(roles):
        staffing.remove_staff(connection, actor, row.login, role, now)


def _describe(
    connection: Connection, actor: Actor, row: StaffRow, typed: TypedColleague, now: datetime
) -> None:
    tidy = check_name(typed.name)
    if tidy != row.name:
        staff.save_staff(connection, row.login, tidy, now)
        line = actor.did("colleague renamed", now, row.public_id)
        audit.write_audit(connection, [line])
    if typed.email.strip() != (row.email or ""):
        staffing.set_email(connection, actor, row, typed.email, now)


def _managing(access: Access, name: str) -> Actor:
    return access.ruling(managed_home(access, name).id)


def _works_elsewhere(access: Access, roles: Mapping[int, frozenset[Role]]) -> bool:
    return any(not access.rules(id) for id in roles)
