"""Logins of staff: what lasts, by which account of the organisation, and what was used up.

A login is a row, so that one that was ended does not come back. An account is known by its
issuer and subject (OpenID Connect Core 1.0, 2): no name or e-mail address is kept of it.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, UniqueConstraint, delete, insert, select
from sqlmodel import Field

from storage.base import BIG_ID, Row, insert_new, insert_or_update, table_of
from storage.tokens import digest, new_token


class StaffSession(Row, table=True):
    """A browser in which a colleague is logged in. The cookie's token is kept as a digest."""

    __tablename__ = "staff_session"

    staff_id: int = Field(foreign_key="staff.id", ondelete="CASCADE", index=True, sa_type=BIG_ID)
    token_sha256: str = Field(unique=True)
    expires_at: datetime


class StaffAccount(Row, table=True):
    """Which account a colleague logs in with; one an issuer."""

    __tablename__ = "staff_account"
    __table_args__ = (
        UniqueConstraint("issuer", "subject"),
        UniqueConstraint("staff_id", "issuer"),
    )

    staff_id: int = Field(foreign_key="staff.id", ondelete="CASCADE", sa_type=BIG_ID)
    issuer: str
    subject: str
    bound_at: datetime


class SpentLogin(Row, table=True):
    """A way to the organisation's login and back that was gone: it can not be gone again."""

    __tablename__ = "spent_login"

    state_sha256: str = Field(unique=True)
    expires_at: datetime


staff_session = table_of(StaffSession)
staff_account = table_of(StaffAccount)
spent_login = table_of(SpentLogin)


def begin_session(
    connection: Connection, staff_id: int, expires_at: datetime, now: datetime
) -> str:
    """A new token by which this colleague is known until `expires_at`; old rows go."""
    connection.execute(delete(staff_session).where(staff_session.c.expires_at <= now))
    token = new_token()
    row = {"staff_id": staff_id, "token_sha256": digest(token), "expires_at": expires_at}
    connection.execute(insert(staff_session), row)
    return token


def session_staff(connection: Connection, token: str, now: datetime) -> int | None:
    """The id of who is logged in with this token; None when it is none, or not any more."""
    columns = staff_session.c
    good = columns.token_sha256 == digest(token), columns.expires_at > now
    return connection.scalar(select(columns.staff_id).where(*good))


def end_session(connection: Connection, token: str) -> None:
    connection.execute(delete(staff_session).where(staff_session.c.token_sha256 == digest(token)))


def end_sessions_of(connection: Connection, staff_id: int) -> None:
    """Everywhere this colleague is logged in."""
    connection.execute(delete(staff_session).where(staff_session.c.staff_id == staff_id))


def account_staff(connection: Connection, issuer: str, subject: str) -> int | None:
    """The id of the colleague whose account this is."""
    columns = staff_account.c
    known = columns.issuer == issuer, columns.subject == subject
    return connection.scalar(select(columns.staff_id).where(*known))


def has_account(connection: Connection, staff_id: int, issuer: str) -> bool:
    columns = staff_account.c
    theirs = columns.staff_id == staff_id, columns.issuer == issuer
    return connection.scalar(select(columns.id).where(*theirs)) is not None


def bind_account(
    connection: Connection, staff_id: int, issuer: str, subject: str, now: datetime
) -> None:
    """From now on this colleague logs in with this account, and with no other of the issuer."""
    row = {"staff_id": staff_id, "issuer": issuer, "subject": subject, "bound_at": now}
    changed = ("subject", "bound_at")
    connection.execute(
        insert_or_update(connection, staff_account, ("staff_id", "issuer"), changed), row
    )


def spend(connection: Connection, state: str, expires_at: datetime, now: datetime) -> bool:
    """Use this state up; of several at once one gets True."""
    connection.execute(delete(spent_login).where(spent_login.c.expires_at <= now))
    row = {"state_sha256": digest(state), "expires_at": expires_at}
    spent = insert_new(connection, spent_login).values(row).returning(spent_login.c.id)
    return connection.scalar(spent) is not None
