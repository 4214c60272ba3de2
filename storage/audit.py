"""Who did what, and for which municipality. Rows are added and read, never changed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    ColumnElement,
    Connection,
    Index,
    func,
    insert,
    literal_column,
    select,
    text,
)
from sqlmodel import Field

from storage.base import BIG_ID, Reader, Row, table_of


class Audit(Row, table=True):
    """`subject` is a public id; `detail` holds no personal data, so erasure keeps the line."""

    __tablename__ = "audit"
    __table_args__ = (
        Index(None, "municipality_id", "at"),
        Index("ix_audit_logged_in", "staff_id", "at", sqlite_where=text("action = 'logged in'")),
        Index(None, "subject"),
    )

    at: datetime
    municipality_id: int | None = Field(default=None, foreign_key="municipality.id", sa_type=BIG_ID)
    staff_id: int | None = Field(
        default=None, foreign_key="staff.id", ondelete="SET NULL", sa_type=BIG_ID
    )
    actor: str
    action: str
    subject: str | None = None
    detail: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)


audit = table_of(Audit)


@dataclass(frozen=True, slots=True)
class AuditLine:
    """`actor`: a login, "cli", or "bot"; `action`: a past participle ("person read")."""

    at: datetime
    municipality_id: int | None
    staff_id: int | None
    actor: str
    action: str
    subject: str | None
    detail: dict[str, Any]


_lines = Reader(AuditLine, audit)
_NAMES = [field.name for field in fields(AuditLine)]


def write_audit(connection: Connection, lines: Sequence[AuditLine]) -> None:
    if lines:
        connection.execute(
            insert(audit), [{name: getattr(line, name) for name in _NAMES} for line in lines]
        )


def was_noted(
    connection: Connection, action: str, subject: str, staff_id: int, since: datetime
) -> bool:
    """Whether this colleague did this to the subject since then."""
    line = audit.c
    found = select(line.id).where(
        line.subject == subject,
        line.action == action,
        line.staff_id == staff_id,
        line.at >= since,
    )
    return connection.scalar(found.limit(1)) is not None


def read_audit(
    connection: Connection,
    *,
    municipality_id: int | None = None,
    subject: str | None = None,
    limit: int = 100,
) -> list[AuditLine]:
    """The newest lines first, of one municipality or about one subject where given."""
    query = _lines.query
    if municipality_id is not None:
        query = query.where(audit.c.municipality_id == municipality_id)
    if subject is not None:
        query = query.where(audit.c.subject == subject)
    return _lines.all(connection, query.order_by(audit.c.at.desc(), audit.c.id.desc()).limit(limit))


_LOGGED_IN: ColumnElement[str] = literal_column("'logged in'")
"""Written into the statement, so that the index of just these lines is used."""


def last_entries(connection: Connection, staff_ids: Collection[int]) -> dict[int, datetime]:
    """When each of these colleagues last logged in, by id."""
    line = audit.c
    entered = line.staff_id.in_(staff_ids), line.action == _LOGGED_IN
    query = select(line.staff_id, func.max(line.at)).where(*entered).group_by(line.staff_id)
    return {row[0]: row[1] for row in connection.execute(query)}
