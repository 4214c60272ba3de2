"""Updates of Telegram: raw ones kept until they are handled, and the ids already handled."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import (
    BigInteger,
    Connection,
    Index,
    Text,
    UniqueConstraint,
    bindparam,
    delete,
    func,
    literal_column,
    select,
    text,
    update,
)
from sqlmodel import Field

from storage.base import Base, Reader, Row, insert_new, table_of


class RawUpdate(Row, table=True):
    """An update as Telegram sent it (JSON), safe on disk before it is handled.

    `retry_at`: not before this moment; `set_aside_at`: given up after repeated failures.
    """

    __tablename__ = "raw_update"
    __table_args__ = (
        UniqueConstraint("bot", "update_id"),
        Index(None, "bot", "telegram_chat_id", "update_id"),
    )

    bot: str
    update_id: int = Field(sa_type=BigInteger)
    telegram_chat_id: int | None = Field(default=None, sa_type=BigInteger)
    payload: str = Field(sa_type=Text)
    received_at: datetime
    attempts: int = 0
    retry_at: datetime
    set_aside_at: datetime | None = None


class HandledUpdate(Base, table=True):
    """An update whose effects are committed: a second arrival is passed over."""

    __tablename__ = "handled_update"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012

    bot: str = Field(primary_key=True)
    update_id: int = Field(
        primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False}
    )
    handled_at: datetime = Field(index=True)


raw_update = table_of(RawUpdate)
handled_update = table_of(HandledUpdate)


@dataclass(frozen=True, slots=True)
class NewRawUpdate:
    bot: str
    update_id: int
    telegram_chat_id: int | None
    payload: str
    received_at: datetime


@dataclass(frozen=True, slots=True)
class RawUpdateRow:
    """`attempts`: how often handling it has failed."""

    bot: str
    update_id: int
    telegram_chat_id: int | None
    payload: str
    received_at: datetime
    attempts: int


_raw = Reader(RawUpdateRow, raw_update)

# What each batch of updates asks is made once: to make a statement takes longer than to run it,
# and leaves garbage that only the collector finds.
_earlier = raw_update.alias("earlier").c
_now = bindparam("now", type_=raw_update.c.retry_at.type)
_is_held_back = (
    select(literal_column("1"))
    .where(
        _earlier.bot == raw_update.c.bot,
        _earlier.telegram_chat_id == raw_update.c.telegram_chat_id,
        _earlier.update_id < raw_update.c.update_id,
        _earlier.set_aside_at.is_(None),
        _earlier.retry_at > _now,
    )
    .exists()
)
_due = (
    _raw.query.where(
        raw_update.c.bot == bindparam("of_bot"),
        raw_update.c.set_aside_at.is_(None),
        raw_update.c.retry_at <= _now,
        ~_is_held_back,
    )
    .order_by(raw_update.c.update_id)
    .limit(bindparam("most"))
)
_handled = select(handled_update.c.update_id).where(
    handled_update.c.bot == bindparam("of_bot"),
    handled_update.c.update_id.in_(bindparam("ids", expanding=True)),
)
_chats_waiting = (
    select(raw_update.c.telegram_chat_id)
    .where(
        raw_update.c.bot == bindparam("of_bot"),
        raw_update.c.telegram_chat_id.in_(bindparam("ids", expanding=True)),
        raw_update.c.set_aside_at.is_(None),
    )
    .distinct()
)

_KEYS_OF_CHATS = text(
    "SELECT id FROM unnest(CAST(:ids AS bigint[])) AS id "
    "WHERE pg_try_advisory_xact_lock(hashtextextended(:bot || ' ' || id, 1))"
)


def handled(connection: Connection, bot: str, update_ids: Collection[int]) -> set[int]:
    """Those of `update_ids` whose effects are already committed."""
    return set(connection.scalars(_handled, {"of_bot": bot, "ids": list(update_ids)}))


def mark_handled(connection: Connection, bot: str, update_ids: Iterable[int], at: datetime) -> None:
    rows = [{"bot": bot, "update_id": one, "handled_at": at} for one in update_ids]
    if rows:
        connection.execute(insert_new(connection, handled_update), rows)


def keep_raw(connection: Connection, rows: Sequence[NewRawUpdate]) -> set[int]:
    """Keep updates of one bot; returns the ids of those that were not kept already."""
    if not rows:
        return set()
    values = [asdict(row) | {"retry_at": row.received_at, "attempts": 0} for row in rows]
    insert = insert_new(connection, raw_update).returning(raw_update.c.update_id)
    return set(connection.scalars(insert, values))


def due_raw(connection: Connection, bot: str, now: datetime, limit: int) -> list[RawUpdateRow]:
    """Kept updates to handle now, in order of their ids.

    Updates of a chat wait behind an earlier one of that chat that is to be retried later.
    """
    return _raw.all(connection, _due, {"of_bot": bot, "now": now, "most": limit})


def next_raw_at(connection: Connection, bot: str, now: datetime) -> datetime | None:
    """The first moment after `now` at which a kept update is to be tried again."""
    raw = raw_update.c
    later = raw.bot == bot, raw.set_aside_at.is_(None), raw.retry_at > now
    first: datetime | None = connection.scalar(select(func.min(raw.retry_at)).where(*later))
    return first


def chats_with_raw(
    connection: Connection, bot: str, telegram_chat_ids: Collection[int]
) -> set[int]:
    """Those chats of which an update is still kept: a newer one must wait its turn."""
    asked = {"of_bot": bot, "ids": list(telegram_chat_ids)}
    return set(connection.scalars(_chats_waiting, asked))


def count_attempt(connection: Connection, bot: str, update_id: int, retry_at: datetime) -> int:
    """Handling this update failed: try again at `retry_at`. Returns how often it has failed."""
    raw = raw_update.c
    counted = (
        update(raw_update)
        .where(raw.bot == bot, raw.update_id == update_id)
        .values(attempts=raw.attempts + 1, retry_at=retry_at)
        .returning(raw.attempts)
    )
    return connection.scalar(counted) or 0


def set_aside(connection: Connection, bot: str, update_id: int, at: datetime) -> None:
    """Give up on an update; its row stays until retention, for whoever repairs the cause."""
    raw = raw_update.c
    given_up = update(raw_update).where(raw.bot == bot, raw.update_id == update_id)
    connection.execute(given_up.values(set_aside_at=at))


def delete_raw(connection: Connection, bot: str, update_ids: Iterable[int]) -> None:
    ids = [{"handled_id": one} for one in update_ids]
    raw = raw_update.c
    if ids:
        gone = raw.bot == bot, raw.update_id == bindparam("handled_id")
        connection.execute(delete(raw_update).where(*gone), ids)


def prune_handled(connection: Connection, before: datetime) -> int:
    """Forget ids handled before this moment. Telegram keeps an update for at most a day."""
    old = delete(handled_update).where(handled_update.c.handled_at < before)
    return connection.execute(old).rowcount


def lock_chats(connection: Connection, bot: str, telegram_chat_ids: Collection[int]) -> set[int]:
    """Those chats that this transaction alone may handle until it ends.

    SQLite has one writer, so all of them. On PostgreSQL the rest is with another replica.
    """
    if connection.dialect.name == "sqlite":
        return set(telegram_chat_ids)
    ids = {"bot": bot, "ids": list(telegram_chat_ids)}
    return set(connection.scalars(_KEYS_OF_CHATS, ids))
