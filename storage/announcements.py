"""What a person was told of their klantreis by itself, so that nothing is told twice.

Two kinds of rows: a moment that came (a step began, a deadline came near), written when it is
told; and a change of the case, written with the change and told a moment later.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    ColumnElement,
    Connection,
    Index,
    UniqueConstraint,
    func,
    literal_column,
    select,
    text,
    update,
)
from sqlmodel import Field

from storage.base import BIG_ID, Reader, Row, insert_new, table_of
from storage.chats import chat, chat_person
from storage.conversations import session
from storage.outbox_rows import NOTICE, REMINDER, NewOutboxRow
from storage.pauses import is_paused
from storage.people import PEOPLE, PersonRow, person
from storage.wake import signal_cases

CHANGED = "changed:"
"""Keys of changes begin with it, those of moments never."""
SHARE = 10_000
"""People asked after in one statement."""


class Announcement(Row, table=True):
    """`key` is what it is about; `args` what a change holds. `told_at` empty: to be told.

    `dropped` is why nobody was told, where that is so.
    """

    __tablename__ = "announcement"
    __table_args__ = (
        UniqueConstraint("person_id", "key"),
        Index("ix_announcement_untold", "id", sqlite_where=text("told_at IS NULL")),
        Index("ix_announcement_at", "at"),
    )

    person_id: int = Field(foreign_key="person.id", ondelete="CASCADE", sa_type=BIG_ID)
    key: str
    args: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    at: datetime
    told_at: datetime | None = None
    dropped: str | None = None


announcement = table_of(Announcement)


@dataclass(frozen=True, slots=True)
class NewAnnouncement:
    """A moment that is being told now."""

    person_id: int
    key: str


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A change of a person's case that nobody was told of yet."""

    id: int
    person_id: int
    args: dict[str, Any]
    at: datetime


@dataclass(frozen=True, slots=True)
class Listener:
    """A chat in which a person is told things. `unasked`: they joined others who said yes, and
    did not say it themselves yet.
    """

    person: PersonRow
    chat_id: int
    bot: str
    telegram_id: int
    unasked: bool

    def notice(
        self,
        payload: dict[str, Any],
        cause: str,
        now: datetime,
        send_at: datetime,
        useless_after: datetime,
    ) -> NewOutboxRow:
        """A message that comes by itself, to this chat about this person."""
        return NewOutboxRow(
            municipality_id=self.person.municipality_id,
            bot=self.bot,
            chat_id=self.chat_id,
            telegram_id=self.telegram_id,
            person_id=self.person.id,
            priority=REMINDER,
            kind=NOTICE,
            payload=payload,
            created_at=now,
            send_at=send_at,
            useless_after=useless_after,
            cause=cause,
        )


_changes = Reader(ChangeRow, announcement)
_untold = announcement.c.told_at.is_(None)


def wants_to_hear() -> ColumnElement[bool]:
    """Of a chat and a person in it: they may be told things, and want to hear of news."""
    return may_hear() & chat_person.c.quiet_at.is_(None)


def may_be_answered() -> ColumnElement[bool]:
    """Of a chat and a person in it: they said yes, can be reached, and have not said stop."""
    return (
        chat_person.c.cut_off_at.is_(None)
        & chat.c.consented_at.is_not(None)
        & chat.c.stopped_at.is_(None)
        & chat.c.unreachable_at.is_(None)
    )


def may_hear() -> ColumnElement[bool]:
    """The same, and staff did not pause the assistant for them."""
    return may_be_answered() & ~is_paused(chat_person.c.person_id)


def is_unasked(person_id: ColumnElement[Any]) -> ColumnElement[bool]:
    """Of a chat's session: this person joined others who said yes, and did not say it yet."""
    listed = session.c.data["unasked"].as_string()
    for sign, comma in ((" ", ""), ("[", ","), ("]", ",")):
        listed = func.replace(listed, sign, comma)
    unasked = listed.contains(literal_column("','").concat(person_id).concat(","))
    return func.coalesce(unasked, literal_column("false"))


def listeners(
    connection: Connection, municipality_ids: Collection[int], after: int, limit: int
) -> list[Listener]:
    """The chats of the first `limit` people behind the id `after` who want to hear of news."""
    heard = (
        select(chat_person.c.person_id)
        .join_from(chat_person, chat, chat.c.id == chat_person.c.chat_id)
        .where(chat.c.municipality_id.in_(municipality_ids), wants_to_hear())
    )
    first = heard.where(chat_person.c.person_id > after).distinct()
    ids = first.order_by(chat_person.c.person_id).limit(limit).subquery()
    return _listeners(connection, person.c.id.in_(select(ids.c.person_id)))


def listeners_of(connection: Connection, person_ids: Collection[int]) -> list[Listener]:
    """The chats in which these people want to hear of news."""
    return _listeners(connection, person.c.id.in_(person_ids)) if person_ids else []


def _listeners(connection: Connection, whose: ColumnElement[bool]) -> list[Listener]:
    link = chat_person.c
    query = (
        select(
            chat.c.id,
            chat.c.bot,
            chat.c.telegram_id,
            session.c.data,
            *PEOPLE.columns,
        )
        .join_from(person, chat_person, link.person_id == person.c.id)
        .join(chat, chat.c.id == link.chat_id)
        .outerjoin(session, session.c.chat_id == chat.c.id)
        .where(whose, wants_to_hear())
        .order_by(person.c.id, link.joined_at, link.id)
    )
    return [
        _listener(PersonRow(*columns), data or {}, chat_id, bot, telegram_id)
        for chat_id, bot, telegram_id, data, *columns in connection.execute(query)
    ]


def _listener(
    person: PersonRow, data: Mapping[str, Any], chat_id: int, bot: str, telegram_id: int
) -> Listener:
    return Listener(person, chat_id, bot, telegram_id, person.id in data.get("unasked", ()))


@dataclass(frozen=True, slots=True)
class NewChange:
    """A change to tell a person of; `key` begins with `CHANGED`."""

    person_id: int
    key: str
    args: Mapping[str, Any]


def add_changes(connection: Connection, changes: Sequence[NewChange], now: datetime) -> None:
    """Note changes to tell of; nothing where a person is in no chat to be told in."""
    reached = _in_a_chat(connection, [change.person_id for change in changes])
    rows = [
        {"person_id": one.person_id, "key": one.key, "args": dict(one.args), "at": now}
        for one in changes
        if one.person_id in reached
    ]
    if rows:
        connection.execute(insert_new(connection, announcement), rows)
        signal_cases(connection)


def _in_a_chat(connection: Connection, people: Sequence[int]) -> set[int]:
    """Asked in shares: a statement takes only so many values."""
    found: set[int] = set()
    for start in range(0, len(people), SHARE):
        here = chat_person.c.person_id.in_(people[start : start + SHARE])
        there = select(chat_person.c.person_id).where(here, chat_person.c.cut_off_at.is_(None))
        found.update(connection.scalars(there))
    return found


def noted_of(
    connection: Connection, person_ids: Collection[int], beginning: str
) -> dict[int, set[str]]:
    """The keys that begin so of these people, by person; who has none is absent."""
    if not person_ids:
        return {}
    row = announcement.c
    query = select(row.person_id, row.key).where(
        row.person_id.in_(person_ids), row.key.startswith(beginning)
    )
    found: dict[int, set[str]] = {}
    for person_id, key in connection.execute(query):
        found.setdefault(person_id, set()).add(key)
    return found


def noted_at(connection: Connection, person_id: int, key: str) -> datetime | None:
    """When this was noted of a person; None when it was not."""
    row = announcement.c
    at: datetime | None = connection.scalar(
        select(row.at).where(row.person_id == person_id, row.key == key)
    )
    return at


def untold_changes(
    connection: Connection, municipality_ids: Collection[int], limit: int
) -> list[ChangeRow]:
    """Changes nobody was told of, oldest first. PostgreSQL: each to one process alone."""
    query = (
        _changes.query.join(person, person.c.id == announcement.c.person_id)
        .where(_untold, person.c.municipality_id.in_(municipality_ids))
        .order_by(announcement.c.id)
        .limit(limit)
        .with_for_update(of=announcement, skip_locked=True)
    )
    return _changes.all(connection, query)


def mark_told(
    connection: Connection, ids: Collection[int], now: datetime, dropped: str | None = None
) -> None:
    """Told (or, with `dropped`, why not): these need no telling any more."""
    if ids:
        told = update(announcement).where(announcement.c.id.in_(ids))
        connection.execute(told.values(told_at=now, dropped=dropped))


def add_told(
    connection: Connection, new: Sequence[NewAnnouncement], now: datetime
) -> set[tuple[int, str]]:
    """Note what is told now; returns the (person, key) that nobody had noted before."""
    if not new:
        return set()
    rows = [
        {"person_id": one.person_id, "key": one.key, "args": {}, "at": now, "told_at": now}
        for one in new
    ]
    noted = insert_new(connection, announcement).returning(
        announcement.c.person_id, announcement.c.key
    )
    return {(row.person_id, row.key) for row in connection.execute(noted, rows)}
