"""Chats and the people in them: a family shares a phone, a person may have two."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from sqlalchemy import BigInteger, Connection, UniqueConstraint, bindparam, select, update
from sqlmodel import Field

from storage.base import BIG_ID, Reader, Row, insert_new, insert_or_update, table_of
from storage.people import PEOPLE, PersonRow, person


class Chat(Row, table=True):
    """A chat of one bot. `current_person_id` is who speaks where it holds several people.

    `consented_at`/`refused_at`: the answer to what we keep; `stopped_at`: no messages
    unless the person writes; `unreachable_at`: the bot is blocked or the chat is gone.
    """

    __tablename__ = "chat"
    __table_args__ = (UniqueConstraint("bot", "telegram_id"),)

    municipality_id: int = Field(foreign_key="municipality.id", sa_type=BIG_ID)
    bot: str
    telegram_id: int = Field(sa_type=BigInteger)
    language: str | None = None
    guest_profile: str | None = None
    guest_doelgroep: str | None = None
    current_person_id: int | None = Field(
        default=None, foreign_key="person.id", ondelete="SET NULL", index=True, sa_type=BIG_ID
    )
    consented_at: datetime | None = None
    refused_at: datetime | None = None
    stopped_at: datetime | None = None
    unreachable_at: datetime | None = None
    last_seen_at: datetime
    created_at: datetime


class ChatPerson(Row, table=True):
    """A person in a chat. `cut_off_at`: the consulent ended it; `pin_hash`: behind a code;
    `quiet_at`: no news of the klantreis by itself.
    """

    __tablename__ = "chat_person"
    __table_args__ = (UniqueConstraint("chat_id", "person_id"),)

    chat_id: int = Field(foreign_key="chat.id", ondelete="CASCADE", sa_type=BIG_ID)
    person_id: int = Field(foreign_key="person.id", ondelete="CASCADE", index=True, sa_type=BIG_ID)
    joined_at: datetime
    cut_off_at: datetime | None = None
    pin_hash: str | None = None
    quiet_at: datetime | None = None


chat = table_of(Chat)
chat_person = table_of(ChatPerson)


@dataclass(frozen=True, slots=True)
class ChatRow:
    id: int
    municipality_id: int
    bot: str
    telegram_id: int
    language: str | None
    guest_profile: str | None
    guest_doelgroep: str | None
    current_person_id: int | None
    consented_at: datetime | None
    refused_at: datetime | None
    stopped_at: datetime | None
    unreachable_at: datetime | None
    last_seen_at: datetime
    created_at: datetime


@dataclass(frozen=True, slots=True)
class NewChat:
    municipality_id: int
    telegram_id: int


@dataclass(frozen=True, slots=True)
class PersonInChat:
    chat_id: int
    person: PersonRow
    joined_at: datetime
    pin_hash: str | None
    quiet_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Presence:
    """A chat somebody is in, or was until `cut_off_at`."""

    chat: ChatRow
    joined_at: datetime
    cut_off_at: datetime | None


_chats = Reader(ChatRow, chat)

SAVED = (
    "language",
    "guest_profile",
    "guest_doelgroep",
    "current_person_id",
    "consented_at",
    "refused_at",
    "stopped_at",
    "unreachable_at",
    "last_seen_at",
)
"""What `save_chats` writes."""

_save = (
    update(chat)
    .where(chat.c.id == bindparam("row_id"))
    .values({name: bindparam(name) for name in SAVED})
)
_here = chat_person.c.cut_off_at.is_(None)
_of_telegram = _chats.query.where(
    chat.c.bot == bindparam("of_bot"), chat.c.telegram_id.in_(bindparam("ids", expanding=True))
)
_link = chat_person.c
_people_here = (
    select(_link.chat_id, _link.joined_at, _link.pin_hash, _link.quiet_at, *PEOPLE.columns)
    .join_from(chat_person, person, person.c.id == _link.person_id)
    .where(_link.chat_id.in_(bindparam("ids", expanding=True)), _here)
    .order_by(_link.chat_id, _link.joined_at, _link.id)
)


def load_chats(
    connection: Connection, bot: str, telegram_ids: Collection[int]
) -> dict[int, ChatRow]:
    """The chats that exist, by telegram id."""
    rows = _chats.all(connection, _of_telegram, {"of_bot": bot, "ids": list(telegram_ids)})
    return {row.telegram_id: row for row in rows}


def chats_by_ids(connection: Connection, ids: Collection[int]) -> dict[int, ChatRow]:
    query = _chats.query.where(chat.c.id.in_(ids))
    return {row.id: row for row in _chats.all(connection, query)}


def create_chats(
    connection: Connection, bot: str, new: Sequence[NewChat], now: datetime
) -> dict[int, ChatRow]:
    """The chats of these telegram ids, made where they did not exist."""
    if not new:
        return {}
    rows = [
        {
            "bot": bot,
            "municipality_id": one.municipality_id,
            "telegram_id": one.telegram_id,
            "last_seen_at": now,
            "created_at": now,
        }
        for one in new
    ]
    connection.execute(insert_new(connection, chat), rows)
    return load_chats(connection, bot, [one.telegram_id for one in new])


def save_chats(connection: Connection, rows: Iterable[ChatRow]) -> None:
    """Write the columns `SAVED` of each row, by its id."""
    changes = [{"row_id": row.id} | {name: getattr(row, name) for name in SAVED} for row in rows]
    if changes:
        connection.execute(_save, changes)


def mark_unreachable(connection: Connection, chat_ids: Collection[int], at: datetime) -> None:
    """Telegram says that the bot is blocked, or that the chat is gone."""
    unmarked = chat.c.id.in_(chat_ids), chat.c.unreachable_at.is_(None)
    connection.execute(update(chat).where(*unmarked).values(unreachable_at=at))


def people_of_chats(
    connection: Connection, chat_ids: Collection[int]
) -> dict[int, tuple[PersonInChat, ...]]:
    """Who may be spoken to in each of these chats, in the order they joined, by chat id.

    A chat without people is absent; people who were cut off are not told.
    """
    rows = connection.execute(_people_here, {"ids": list(chat_ids)})
    found = [
        PersonInChat(chat_id, PersonRow(*columns), joined_at, pin_hash, quiet_at)
        for chat_id, joined_at, pin_hash, quiet_at, *columns in rows
    ]
    grouped = groupby(found, key=lambda one: one.chat_id)
    return {chat_id: tuple(people) for chat_id, people in grouped}


def chats_of_person(connection: Connection, person_id: int) -> list[ChatRow]:
    """The chats in which this person may be spoken to."""
    query = _chats.query.join(chat_person, chat_person.c.chat_id == chat.c.id)
    return _chats.all(connection, query.where(chat_person.c.person_id == person_id, _here))


def presences(connection: Connection, person_id: int) -> list[Presence]:
    """Every chat this person is or was in, in the order they joined."""
    link = chat_person.c
    query = (
        select(link.joined_at, link.cut_off_at, *_chats.columns)
        .join_from(chat_person, chat, chat.c.id == link.chat_id)
        .where(link.person_id == person_id)
        .order_by(link.joined_at, link.id)
    )
    return [
        Presence(ChatRow(*columns), joined_at, cut_off_at)
        for joined_at, cut_off_at, *columns in connection.execute(query)
    ]


def join_chat(connection: Connection, chat_id: int, person_id: int, now: datetime) -> None:
    """Add a person to a chat; whoever was cut off comes back, without the old code or silence."""
    row = {"chat_id": chat_id, "person_id": person_id, "joined_at": now}
    insert = insert_or_update(
        connection,
        chat_person,
        key=("chat_id", "person_id"),
        changed=("joined_at", "cut_off_at", "pin_hash", "quiet_at"),
        only=chat_person.c.cut_off_at.is_not(None),
    )
    connection.execute(insert, row | {"cut_off_at": None, "pin_hash": None, "quiet_at": None})


def cut_off(connection: Connection, chat_id: int, person_id: int, now: datetime) -> bool:
    """End a person's presence in a chat; False when there was none."""
    present = chat_person.c.chat_id == chat_id, chat_person.c.person_id == person_id, _here
    ended = connection.execute(update(chat_person).where(*present).values(cut_off_at=now))
    speaking = chat.c.id == chat_id, chat.c.current_person_id == person_id
    connection.execute(update(chat).where(*speaking).values(current_person_id=None))
    return ended.rowcount == 1


def set_pin(connection: Connection, chat_id: int, person_id: int, pin_hash: str | None) -> None:
    """Put this person's private parts behind a code in this chat; None takes it away."""
    link = chat_person.c.chat_id == chat_id, chat_person.c.person_id == person_id
    connection.execute(update(chat_person).where(*link).values(pin_hash=pin_hash))


def locked_in(connection: Connection, chat_ids: Collection[int]) -> set[tuple[int, int]]:
    """(chat, person) of those who put their private parts behind a code in these chats."""
    link = chat_person.c
    query = select(link.chat_id, link.person_id).where(
        link.chat_id.in_(chat_ids), link.pin_hash.is_not(None)
    )
    return {(row.chat_id, row.person_id) for row in connection.execute(query)}


def set_quiet(
    connection: Connection, chat_id: int, person_id: int, quiet_at: datetime | None
) -> None:
    """Tell this person no news by itself in this chat; None: tell it again."""
    link = chat_person.c.chat_id == chat_id, chat_person.c.person_id == person_id
    connection.execute(update(chat_person).where(*link).values(quiet_at=quiet_at))
