"""Getting into the console, and out: a login is a row that lasts eight hours.

By a one-time link (`casework.access.log_in`), or with an account of the organisation (OpenID
Connect). An account is bound to a colleague once: by a link that was given to that colleague,
or, where the installation trusts the issuer's verified e-mail address, by that. Roles are ours
alone: no group or claim of the issuer gives one.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import Connection

from storage import logins
from storage.audit import AuditLine, write_audit
from storage.staff import StaffRow, roles_of, staff_by_ids, staff_with_email, use_login_link

LASTS = timedelta(hours=8)
INVITATION_LASTS = timedelta(days=7)
"""A link by which a colleague binds their account: it comes by mail, and opens nothing alone."""


class Refusal(StrEnum):
    """Why somebody whom the issuer knows does not get in."""

    UNKNOWN = "unknown"
    LINK = "link"
    TAKEN = "taken"
    NO_ROLE = "no-role"


class RefusedError(Exception):
    """The issuer knows them, and we do not let them in. Nothing is kept of the try."""

    def __init__(self, reason: Refusal) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Account:
    """Who the issuer says that this is. `email`: only where the issuer says it was verified,
    and the installation trusts that."""

    issuer: str
    subject: str
    email: str | None = None


def begin(connection: Connection, staff_id: int, now: datetime) -> str:
    """Log this colleague in; the token that stands for it until `LASTS` have passed."""
    return logins.begin_session(connection, staff_id, now + LASTS, now)


def enter(connection: Connection, account: Account, link: str | None, now: datetime) -> StaffRow:
    """Who enters with this account; with a `link` it is bound to whom that was given to.

    RefusedError, and then the transaction must be undone, so that a link stays good.
    """
    staff_id = logins.account_staff(connection, account.issuer, account.subject)
    if link is not None:
        staff_id = _bound_by_link(connection, account, link, staff_id, now)
    elif staff_id is None:
        staff_id = _bound_by_email(connection, account, now)
    if not roles_of(connection, staff_id):
        raise RefusedError(Refusal.NO_ROLE)
    row = staff_by_ids(connection, {staff_id})[staff_id]
    write_audit(connection, [_did(row, "logged in", now)])
    return row


def _bound_by_link(
    connection: Connection, account: Account, link: str, known: int | None, now: datetime
) -> int:
    row = use_login_link(connection, link, now)
    if row is None:
        raise RefusedError(Refusal.LINK)
    if known not in (None, row.id):
        raise RefusedError(Refusal.TAKEN)
    _bind(connection, account, row, "link", now)
    return row.id


def _bound_by_email(connection: Connection, account: Account, now: datetime) -> int:
    """Only who has no account yet: an address may pass to another colleague."""
    row = None if account.email is None else staff_with_email(connection, account.email)
    if row is None or logins.has_account(connection, row.id, account.issuer):
        raise RefusedError(Refusal.UNKNOWN)
    _bind(connection, account, row, "e-mail", now)
    return row.id


def _bind(connection: Connection, account: Account, row: StaffRow, by: str, now: datetime) -> None:
    """Who was logged in with a former account is not any more."""
    logins.bind_account(connection, row.id, account.issuer, account.subject, now)
    logins.end_sessions_of(connection, row.id)
    write_audit(connection, [_did(row, "account bound", now, by=by)])


def _did(row: StaffRow, action: str, now: datetime, **detail: str) -> AuditLine:
    return AuditLine(now, None, row.id, row.login, action, row.public_id, detail)
