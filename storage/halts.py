"""Bots that send nothing, because a backup was put back: until somebody lets them go on."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, insert, select
from sqlmodel import Field

from storage.base import BIG_ID, Reader, Row, table_of
from storage.chats import chat
from storage.wake import signal_answers


class Halt(Row, table=True):
    """One row a bot while it lasts. `as_of`: the moment of the backup."""

    __tablename__ = "halt"

    bot: str = Field(unique=True)
    municipality_id: int = Field(foreign_key="municipality.id", index=True, sa_type=BIG_ID)
    as_of: datetime
    since: datetime


halt = table_of(Halt)


@dataclass(frozen=True, slots=True)
class HaltRow:
    bot: str
    municipality_id: int
    as_of: datetime
    since: datetime


_rows = Reader(HaltRow, halt)
_of_bot = select(halt.c.id).where(halt.c.bot == bindparam("of_bot"))


def halt_all(connection: Connection, as_of: datetime, now: datetime) -> int:
    """Let every bot that has a chat send nothing; returns how many bots those are."""
    connection.execute(delete(halt))
    bots = select(chat.c.bot, chat.c.municipality_id).distinct()
    rows = [
        {"bot": bot, "municipality_id": home, "as_of": as_of, "since": now}
        for bot, home in connection.execute(bots)
    ]
    if rows:
        connection.execute(insert(halt), rows)
    return len(rows)


def is_halted(connection: Connection, bot: str) -> bool:
    return connection.scalar(_of_bot, {"of_bot": bot}) is not None


def halts_of(
    connection: Connection, municipality_ids: Collection[int] | None = None
) -> list[HaltRow]:
    """The bots that stand still: of these municipalities, or of all."""
    query = _rows.query.order_by(halt.c.bot)
    if municipality_ids is not None:
        query = query.where(halt.c.municipality_id.in_(municipality_ids))
    return _rows.all(connection, query)


def end_halt(connection: Connection, municipality_id: int) -> bool:
    """Let the bots of this municipality send again; False where they did already."""
    ended = delete(halt).where(halt.c.municipality_id == municipality_id)
    signal_answers(connection)
    return connection.execute(ended).rowcount > 0
