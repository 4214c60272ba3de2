"""Staff: who they are, their roles a municipality, and one-time login links."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Connection, UniqueConstraint, delete, func, insert, select, update
from sqlmodel import Field

from storage.base import (
    BIG_ID,
    Reader,
    Row,
    as_text,
    insert_new,
    insert_or_update,
    new_public_id,
    table_of,
)
from storage.municipalities import municipality
from storage.tokens import digest, new_token


class Role(StrEnum):
    BEHEERDER = "beheerder"
    CONSULENT = "consulent"
    PARTNER = "partner"
    VERTALER = "vertaler"
    LEZER = "lezer"


class Staff(Row, table=True):
    """`email`: where the digest of each morning goes; without one it stays in the console."""

    __tablename__ = "staff"

    public_id: str = Field(default_factory=new_public_id, unique=True)
    login: str = Field(unique=True)
    name: str
    created_at: datetime
    email: str | None = None


class StaffRole(Row, table=True):
    """A role in one municipality; one office may serve two, each is granted."""

    __tablename__ = "staff_role"
    __table_args__ = (UniqueConstraint("staff_id", "municipality_id", "role"),)

    staff_id: int = Field(foreign_key="staff.id", ondelete="CASCADE", sa_type=BIG_ID)
    municipality_id: int = Field(foreign_key="municipality.id", index=True, sa_type=BIG_ID)
    role: Role = Field(sa_type=as_text(Role))


class LoginLink(Row, table=True):
    """A link that logs in once. The token itself is not stored, only its digest."""

    __tablename__ = "login_link"

    staff_id: int = Field(foreign_key="staff.id", ondelete="CASCADE", index=True, sa_type=BIG_ID)
    token_sha256: str = Field(unique=True)
    expires_at: datetime
    used_at: datetime | None = None


staff = table_of(Staff)
staff_role = table_of(StaffRole)
login_link = table_of(LoginLink)


@dataclass(frozen=True, slots=True)
class StaffRow:
    id: int
    public_id: str
    login: str
    name: str
    created_at: datetime
    email: str | None = None


_staff = Reader(StaffRow, staff)


def save_staff(connection: Connection, login: str, name: str, now: datetime) -> StaffRow:
    """Add a colleague, or give who is there this name."""
    row = {"login": login, "name": name, "public_id": new_public_id(), "created_at": now}
    connection.execute(insert_or_update(connection, staff, ("login",), ("name",)), row)
    found = find_staff(connection, login)
    if found is None:
        raise LookupError(login)
    return found


def set_email(connection: Connection, staff_id: int, email: str | None) -> None:
    """Where this colleague gets mail; None for nowhere."""
    connection.execute(update(staff).where(staff.c.id == staff_id).values(email=email))


def grant(connection: Connection, staff_id: int, municipality_id: int, role: Role) -> None:
    row = {"staff_id": staff_id, "municipality_id": municipality_id, "role": role}
    connection.execute(insert_new(connection, staff_role), row)


def revoke(connection: Connection, staff_id: int, municipality_id: int, role: Role) -> None:
    columns = staff_role.c
    granted = (
        columns.staff_id == staff_id,
        columns.municipality_id == municipality_id,
        columns.role == role,
    )
    connection.execute(delete(staff_role).where(*granted))


def find_staff(connection: Connection, login: str) -> StaffRow | None:
    return _staff.one(connection, _staff.query.where(staff.c.login == login))


def staff_with_email(connection: Connection, email: str) -> StaffRow | None:
    """Who gets mail at this address, in capitals or not; None also where several do."""
    found = _staff.all(connection, _staff.query.where(func.lower(staff.c.email) == email.lower()))
    return found[0] if len(found) == 1 else None


def staff_by_ids(connection: Connection, ids: Collection[int]) -> dict[int, StaffRow]:
    found = _staff.all(connection, _staff.query.where(staff.c.id.in_(ids)))
    return {row.id: row for row in found}


def list_staff(connection: Connection) -> list[StaffRow]:
    """Everyone, by login."""
    return _staff.all(connection, _staff.query.order_by(staff.c.login))


def staff_of(
    connection: Connection, municipality_ids: Collection[int], roles: Collection[Role]
) -> list[StaffRow]:
    """Who has one of these roles in one of these municipalities, by name."""
    columns = staff_role.c
    theirs = columns.municipality_id.in_(municipality_ids), columns.role.in_(roles)
    query = _staff.query.where(staff.c.id.in_(select(columns.staff_id).where(*theirs)))
    return _staff.all(connection, query.order_by(staff.c.name, staff.c.id))


def roles_of(connection: Connection, staff_id: int) -> dict[int, frozenset[Role]]:
    """The roles of a colleague, by municipality id."""
    columns = staff_role.c
    query = select(columns.municipality_id, columns.role).where(columns.staff_id == staff_id)
    found: dict[int, frozenset[Role]] = {}
    for municipality_id, role in connection.execute(query):
        found[municipality_id] = found.get(municipality_id, frozenset()) | {role}
    return found


def roles_of_each(
    connection: Connection, staff_ids: Collection[int]
) -> dict[int, dict[int, frozenset[Role]]]:
    """The same, of many: by colleague, then by municipality id."""
    columns = staff_role.c
    query = select(columns.staff_id, columns.municipality_id, columns.role)
    found: dict[int, dict[int, frozenset[Role]]] = {}
    for staff_id, home, role in connection.execute(query.where(columns.staff_id.in_(staff_ids))):
        theirs = found.setdefault(staff_id, {})
        theirs[home] = theirs.get(home, frozenset()) | {role}
    return found


def lock_holders(connection: Connection, municipality_id: int, role: Role) -> frozenset[int]:
    """Ids of who has this role here; nobody else who asks goes on before this transaction is
    done, so that two do not take the last one away together."""
    columns = staff_role.c
    theirs = columns.municipality_id == municipality_id, columns.role == role
    query = select(columns.staff_id).where(*theirs).order_by(columns.id).with_for_update()
    return frozenset(connection.scalars(query))


def with_email(connection: Connection, roles: Collection[Role]) -> dict[int, dict[int, str]]:
    """Colleagues with an address who have one of these roles: where, by id, and its name."""
    columns = staff_role.c
    query = (
        select(columns.staff_id, columns.municipality_id, municipality.c.name)
        .join_from(staff_role, staff, staff.c.id == columns.staff_id)
        .join(municipality, municipality.c.id == columns.municipality_id)
        .where(staff.c.email.is_not(None), columns.role.in_(roles))
    )
    found: dict[int, dict[int, str]] = {}
    for staff_id, municipality_id, name in connection.execute(query):
        found.setdefault(staff_id, {})[municipality_id] = name
    return found


def new_login_link(connection: Connection, staff_id: int, expires_at: datetime) -> str:
    """A new token that logs this colleague in once, until `expires_at`."""
    token = new_token()
    row = {"staff_id": staff_id, "token_sha256": digest(token), "expires_at": expires_at}
    connection.execute(insert(login_link), row)
    return token


def use_login_link(connection: Connection, token: str, now: datetime) -> StaffRow | None:
    """Who logs in with this token. Of two at once one gets in; None when it is no good."""
    columns = login_link.c
    good = (
        columns.token_sha256 == digest(token),
        columns.used_at.is_(None),
        columns.expires_at > now,
    )
    used = update(login_link).where(*good).values(used_at=now).returning(columns.staff_id)
    staff_id = connection.scalar(used)
    if staff_id is None:
        return None
    return _staff.one(connection, _staff.query.where(staff.c.id == staff_id))
