"""What each person agreed to, and the very words they agreed to (by their hash)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Connection, func, insert, select, update
from sqlmodel import Field

from storage.base import BIG_ID, Row, as_text, table_of


class Purpose(StrEnum):
    """`service` is the public task itself; the others need consent."""

    SERVICE = "service"
    BUDGET = "budget"
    SATISFACTION = "satisfaction"
    SHARING = "sharing"


class Consent(Row, table=True):
    """One answer; the newest counts. `wording`: the hash of the text that was shown."""

    __tablename__ = "consent"

    municipality_id: int = Field(foreign_key="municipality.id", sa_type=BIG_ID)
    person_id: int | None = Field(
        default=None, foreign_key="person.id", ondelete="CASCADE", index=True, sa_type=BIG_ID
    )
    chat_id: int = Field(foreign_key="chat.id", ondelete="CASCADE", index=True, sa_type=BIG_ID)
    purpose: Purpose = Field(sa_type=as_text(Purpose))
    given: bool
    wording: str
    at: datetime


consent = table_of(Consent)


@dataclass(frozen=True, slots=True)
class NewConsent:
    municipality_id: int
    person_id: int | None
    chat_id: int
    purpose: Purpose
    given: bool
    wording: str
    at: datetime


def add_consents(connection: Connection, new: Sequence[NewConsent]) -> None:
    names = [field.name for field in fields(NewConsent)]
    if new:
        connection.execute(insert(consent), [{n: getattr(one, n) for n in names} for one in new])


def let_go(connection: Connection, chat_id: int, person_id: int, since: datetime) -> None:
    """What was answered in this chat since then was not said by this person: it is the chat's."""
    answered = consent.c.chat_id == chat_id, consent.c.person_id == person_id
    others = update(consent).where(*answered, consent.c.at >= since)
    connection.execute(others.values(person_id=None))


def consents_of(connection: Connection, chat_id: int) -> dict[Purpose, bool]:
    """The newest answer of a chat to each purpose that was ever asked."""
    newest = select(func.max(consent.c.id)).where(consent.c.chat_id == chat_id)
    last = newest.group_by(consent.c.purpose)
    query = select(consent.c.purpose, consent.c.given).where(consent.c.id.in_(last))
    return {row.purpose: row.given for row in connection.execute(query)}


def agreed_to(connection: Connection, purpose: Purpose, person_ids: Collection[int]) -> set[int]:
    """Those of these people whose newest answer to this purpose is a yes, in whatever chat."""
    if not person_ids:
        return set()
    theirs = consent.c.person_id.in_(person_ids), consent.c.purpose == purpose
    newest = select(func.max(consent.c.id)).where(*theirs).group_by(consent.c.person_id)
    query = select(consent.c.person_id).where(consent.c.id.in_(newest), consent.c.given)
    return set(connection.scalars(query))


def refused(connection: Connection, purpose: Purpose, person_ids: Collection[int]) -> set[int]:
    """Those of these people whose newest answer to this purpose is a no, in whatever chat."""
    if not person_ids:
        return set()
    theirs = consent.c.person_id.in_(person_ids), consent.c.purpose == purpose
    newest = select(func.max(consent.c.id)).where(*theirs).group_by(consent.c.person_id)
    query = select(consent.c.person_id).where(consent.c.id.in_(newest), ~consent.c.given)
    return set(connection.scalars(query))


@dataclass(frozen=True, slots=True)
class Given:
    """An answer of a person, for who reads their case."""

    purpose: Purpose
    given: bool
    at: datetime


def answers_of(connection: Connection, person_id: int) -> list[Given]:
    """All that this person ever answered, the latest first."""
    row = consent.c
    query = select(row.purpose, row.given, row.at).where(row.person_id == person_id)
    latest = query.order_by(row.at.desc(), row.id.desc())
    return [Given(*values) for values in connection.execute(latest)]
