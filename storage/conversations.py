"""Conversations: where each chat stands, what people sent, and what became of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Connection,
    Text,
    UniqueConstraint,
    bindparam,
    delete,
    insert,
    select,
    update,
)
from sqlmodel import Field

from flows.inputs import Kind
from storage.base import BIG_ID, Reader, Row, as_text, insert_or_update, table_of


class Session(Row, table=True):
    """Where a chat stands. `draft` holds update ids of messages kept until confirmed."""

    __tablename__ = "session"

    chat_id: int = Field(foreign_key="chat.id", ondelete="CASCADE", unique=True, sa_type=BIG_ID)
    place: str
    step_token: int = Field(default=0, sa_type=BigInteger)
    draft: list[int] = Field(default_factory=list, sa_type=JSON)
    data: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    updated_at: datetime


class InboundMessage(Row, table=True):
    """A message of a person. `text` is masked: no BSN is stored."""

    __tablename__ = "inbound_message"
    __table_args__ = (UniqueConstraint("bot", "update_id"),)

    municipality_id: int = Field(foreign_key="municipality.id", sa_type=BIG_ID)
    chat_id: int = Field(foreign_key="chat.id", ondelete="CASCADE", index=True, sa_type=BIG_ID)
    person_id: int | None = Field(
        default=None, foreign_key="person.id", ondelete="CASCADE", index=True, sa_type=BIG_ID
    )
    bot: str
    update_id: int = Field(sa_type=BigInteger)
    telegram_message_id: int = Field(sa_type=BigInteger)
    kind: Kind = Field(sa_type=as_text(Kind))
    text: str | None = Field(default=None, sa_type=Text)
    received_at: datetime
    question_id: int | None = Field(
        default=None, foreign_key="question.id", ondelete="SET NULL", index=True, sa_type=BIG_ID
    )


class InboundMedia(Row, table=True):
    """A file of a message, by Telegram's reference; it is not downloaded."""

    __tablename__ = "inbound_media"

    inbound_message_id: int = Field(
        foreign_key="inbound_message.id", ondelete="CASCADE", index=True, sa_type=BIG_ID
    )
    file_id: str
    file_unique_id: str
    mime: str | None = None
    size: int | None = Field(default=None, sa_type=BigInteger)
    seconds: int | None = None
    file_name: str | None = None


session = table_of(Session)
inbound_message = table_of(InboundMessage)
inbound_media = table_of(InboundMedia)


@dataclass(frozen=True, slots=True)
class SessionRow:
    chat_id: int
    place: str
    step_token: int
    draft: list[int]
    data: dict[str, Any]
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class NewMedia:
    """`size` in bytes, `seconds` of a recording."""

    file_id: str
    file_unique_id: str
    mime: str | None = None
    size: int | None = None
    seconds: int | None = None
    file_name: str | None = None


@dataclass(frozen=True, slots=True)
class NewInboundMessage:
    municipality_id: int
    chat_id: int
    person_id: int | None
    bot: str
    update_id: int
    telegram_message_id: int
    kind: Kind
    text: str | None
    received_at: datetime
    media: Sequence[NewMedia] = field(default=())


@dataclass(frozen=True, slots=True)
class InboundMessageRow:
    id: int
    municipality_id: int
    chat_id: int
    person_id: int | None
    bot: str
    update_id: int
    telegram_message_id: int
    kind: Kind
    text: str | None
    received_at: datetime
    question_id: int | None


_sessions = Reader(SessionRow, session)
_of_chats = _sessions.query.where(session.c.chat_id.in_(bindparam("ids", expanding=True)))
_messages = Reader(InboundMessageRow, inbound_message)
_MESSAGE = [name for name in NewInboundMessage.__dataclass_fields__ if name != "media"]
_MEDIA = list(NewMedia.__dataclass_fields__)
_SESSION = list(SessionRow.__dataclass_fields__)


def load_sessions(connection: Connection, chat_ids: Collection[int]) -> dict[int, SessionRow]:
    """The sessions that exist, by chat id."""
    rows = _sessions.all(connection, _of_chats, {"ids": list(chat_ids)})
    return {row.chat_id: row for row in rows}


def save_sessions(connection: Connection, rows: Iterable[SessionRow]) -> None:
    values = [_values(row, _SESSION) for row in rows]
    if values:
        changed = [name for name in _SESSION if name != "chat_id"]
        connection.execute(insert_or_update(connection, session, ("chat_id",), changed), values)


def add_messages(connection: Connection, messages: Sequence[NewInboundMessage]) -> None:
    """Keep messages and the references to their files."""
    if not messages:
        return
    values = [_values(message, _MESSAGE) for message in messages]
    connection.execute(insert(inbound_message), values)
    with_media = [message for message in messages if message.media]
    ids = _ids_of(connection, with_media)
    media = [
        _values(file, _MEDIA) | {"inbound_message_id": ids[message.bot, message.update_id]}
        for message in with_media
        for file in message.media
    ]
    if media:
        connection.execute(insert(inbound_media), media)


def messages_of(
    connection: Connection, bot: str, update_ids: Collection[int]
) -> list[InboundMessageRow]:
    """The kept messages of these updates, oldest first."""
    query = _messages.query.where(*_of_updates(bot, update_ids))
    return _messages.all(connection, query.order_by(inbound_message.c.update_id))


def correct_message(connection: Connection, bot: str, update_id: int, text: str) -> None:
    """The words of a draft as their writer changed them since."""
    draft = *_of_updates(bot, [update_id]), inbound_message.c.question_id.is_(None)
    connection.execute(update(inbound_message).where(*draft).values(text=text))


def drop_messages(connection: Connection, bot: str, update_ids: Collection[int]) -> None:
    """Delete drafts that are not for the consulent, with their media.

    What was already sent on with a question stays.
    """
    unsent = *_of_updates(bot, update_ids), inbound_message.c.question_id.is_(None)
    connection.execute(delete(inbound_message).where(*unsent))


def tie_messages(
    connection: Connection, bot: str, update_ids: Collection[int], question_id: int
) -> None:
    """These messages make up this question from now on."""
    tied = update(inbound_message).where(*_of_updates(bot, update_ids))
    connection.execute(tied.values(question_id=question_id))


def _of_updates(bot: str, update_ids: Collection[int]) -> tuple[Any, ...]:
    return inbound_message.c.bot == bot, inbound_message.c.update_id.in_(update_ids)


def _ids_of(
    connection: Connection, messages: Sequence[NewInboundMessage]
) -> Mapping[tuple[str, int], int]:
    if not messages:
        return {}
    columns = inbound_message.c
    query = select(columns.bot, columns.update_id, columns.id).where(
        columns.bot.in_({message.bot for message in messages}),
        columns.update_id.in_([message.update_id for message in messages]),
    )
    return {(row.bot, row.update_id): row.id for row in connection.execute(query)}


def _values(row: object, names: Sequence[str]) -> dict[str, Any]:
    return {name: getattr(row, name) for name in names}
