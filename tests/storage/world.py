"""A municipality with chats in it, made by a line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, select

from storage import outbox
from storage.chats import ChatRow, NewChat, create_chats
from storage.municipalities import ensure_municipality
from storage.outbox import NewOutboxRow, OutboxRow
from storage.people import Doelgroep, PersonRow, save_person

NOW = datetime(2026, 9, 1, 10, 0, tzinfo=UTC)
BOT = "wegwijs_test_bot"
FIRST_TELEGRAM_ID = 7_000_000_001


def seconds(count: float) -> timedelta:
    return timedelta(seconds=count)


@dataclass(frozen=True)
class World:
    """One municipality and its chats, in the order of their telegram ids."""

    municipality_id: int
    chats: Sequence[ChatRow]


def make_world(connection: Connection, chats: int = 1, name: str = "heemstede") -> World:
    home = ensure_municipality(connection, name, NOW)
    ids = range(FIRST_TELEGRAM_ID, FIRST_TELEGRAM_ID + chats)
    made = create_chats(connection, BOT, [NewChat(home.id, id) for id in ids], NOW)
    return World(home.id, [made[id] for id in ids])


def make_person(
    connection: Connection, world: World, number: str = "W-1", **values: Any
) -> PersonRow:
    known = {"first_name": "Amal", "language": "ar", "doelgroep": Doelgroep.NAREIZIGER}
    person, _ = save_person(connection, world.municipality_id, number, known | values, NOW)
    return person


def message(chat: ChatRow, text: str = "", **changes: Any) -> NewOutboxRow:
    """A reply to send now, unless told otherwise."""
    values: dict[str, Any] = {
        "municipality_id": chat.municipality_id,
        "bot": BOT,
        "chat_id": chat.id,
        "telegram_id": chat.telegram_id,
        "person_id": None,
        "priority": outbox.REPLY,
        "kind": "screen",
        "payload": {"text": text},
        "created_at": NOW,
        "send_at": NOW,
    }
    return NewOutboxRow(**values | changes)


def lease(
    connection: Connection,
    now: datetime = NOW,
    *,
    owner: str = "sender",
    limit: int = 100,
    exclude_chats: Sequence[int] = (),
) -> list[OutboxRow]:
    return outbox.lease(
        connection,
        BOT,
        owner=owner,
        now=now,
        until=now + seconds(60),
        limit=limit,
        exclude_chats=exclude_chats,
    )


def texts(rows: Sequence[OutboxRow]) -> list[str]:
    return [row.payload["text"] for row in rows]


def states(connection: Connection) -> list[str]:
    """The state of every row, in the order in which they were put."""
    rows = outbox.outbox.c
    return [state.value for state in connection.scalars(select(rows.state).order_by(rows.id))]
