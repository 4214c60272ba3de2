"""Colleagues: who they are, what they may do and where, and how they get in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from casework.cases import Actor, check_name
from casework.errors import CaseError, Reason
from storage import audit, staff
from storage.audit import AuditLine
from storage.municipalities import list_municipalities
from storage.staff import Role, StaffRow

LOGIN_LINK_LASTS = timedelta(minutes=15)
_EMAIL = re.compile(r"[^@\s,;<>\"]{1,64}@[a-zA-Z0-9-]+(\.[a-zA-Z0-9-]+)+")
_LOGIN = re.compile(r"[a-z0-9][a-z0-9._@+-]{0,79}")


@dataclass(frozen=True, slots=True)
class Colleague:
    """`roles` by name of the municipality."""

    row: StaffRow
    roles: Mapping[str, frozenset[Role]]


def check_login(login: str) -> str:
    """A login as it is kept, in small letters. CaseError when it can not be one."""
    tidy = login.strip().lower()
    if not _LOGIN.fullmatch(tidy):
        raise CaseError(Reason.LOGIN_UNUSABLE, value=login)
    return tidy


def add_staff(
    connection: Connection, actor: Actor, login: str, name: str, role: Role, now: datetime
) -> StaffRow:
    """Grant a role in the actor's municipality; who is not there yet is added.

    May be repeated: a colleague may have several roles, each in one municipality.
    """
    row = staff.save_staff(connection, check_login(login), check_name(name), now)
    staff.grant(connection, row.id, actor.municipality_id, role)
    line = actor.did("role granted", now, row.public_id, role=role.value)
    audit.write_audit(connection, [line])
    return row


def set_email(
    connection: Connection, actor: Actor, row: StaffRow, email: str, now: datetime
) -> None:
    """Where this colleague gets the digest; empty for nowhere. CaseError where it is no address."""
    tidy = email.strip()
    if tidy and not _EMAIL.fullmatch(tidy):
        raise CaseError(Reason.EMAIL_UNUSABLE, value=email)
    staff.set_email(connection, row.id, tidy or None)
    audit.write_audit(connection, [actor.did("e-mail set", now, row.public_id)])


def remove_staff(
    connection: Connection, actor: Actor, login: str, role: Role | None, now: datetime
) -> list[Role]:
    """Take a role in the actor's municipality away, or all that are held there; tells which.

    Who has no role anywhere is out of the console at once. Raises CaseError.
    """
    row = colleague(connection, login)
    held = staff.roles_of(connection, row.id).get(actor.municipality_id, frozenset())
    gone = sorted(held if role is None else held & {role})
    if not gone:
        raise CaseError(Reason.ROLE_NOT_HELD, value=row.login)
    for one in gone:
        staff.revoke(connection, row.id, actor.municipality_id, one)
    lines = [actor.did("role revoked", now, row.public_id, role=one.value) for one in gone]
    audit.write_audit(connection, lines)
    return gone


def login_link(
    connection: Connection,
    who: str,
    login: str,
    now: datetime,
    lasts: timedelta = LOGIN_LINK_LASTS,
    by: Actor | None = None,
) -> str:
    """A token that logs this colleague in once, or binds their account. Raises CaseError.

    `who` acts, as the audit names them; the link is not of one municipality, but `by` who asks
    for it in the console. Who has no role anywhere gets none: it would open nothing.
    """
    found = colleague(connection, login)
    if not staff.roles_of(connection, found.id):
        raise CaseError(Reason.LOGIN_WITHOUT_ROLE, value=found.login)
    token = staff.new_login_link(connection, found.id, now + lasts)
    line = AuditLine(now, None, None, who, "login link made", found.public_id, {})
    if by is not None:
        line = by.did("login link made", now, found.public_id)
    audit.write_audit(connection, [line])
    return token


def colleagues(connection: Connection) -> list[Colleague]:
    """Everyone with their roles, by login."""
    names = {home.id: home.name for home in list_municipalities(connection)}
    return [
        Colleague(row, {names[home]: roles for home, roles in _roles(connection, row).items()})
        for row in staff.list_staff(connection)
    ]


def colleague(connection: Connection, login: str) -> StaffRow:
    """Who has this login. CaseError where nobody has."""
    found = staff.find_staff(connection, check_login(login))
    if found is None:
        raise CaseError(Reason.LOGIN_UNKNOWN, value=login)
    return found


def _roles(connection: Connection, row: StaffRow) -> dict[int, frozenset[Role]]:
    return staff.roles_of(connection, row.id)
