"""The municipalities of this installation. Every other row belongs to one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, update
from sqlmodel import Field

from storage.base import Reader, Row, insert_new, new_public_id, table_of


class Municipality(Row, table=True):
    """`name` is the name of its profile; `bot_username` what Telegram calls its bot."""

    __tablename__ = "municipality"

    name: str = Field(unique=True)
    public_id: str = Field(default_factory=new_public_id, unique=True)
    bot_username: str | None = None
    created_at: datetime


municipality = table_of(Municipality)


@dataclass(frozen=True, slots=True)
class MunicipalityRow:
    id: int
    name: str
    public_id: str
    bot_username: str | None
    created_at: datetime


_rows = Reader(MunicipalityRow, municipality)


def ensure_municipality(connection: Connection, name: str, now: datetime) -> MunicipalityRow:
    """The municipality of this profile name, made when it is new."""
    row = {"name": name, "public_id": new_public_id(), "created_at": now}
    connection.execute(insert_new(connection, municipality), row)
    found = find_municipality(connection, name)
    if found is None:
        raise LookupError(name)
    return found


def find_municipality(connection: Connection, name: str) -> MunicipalityRow | None:
    return _rows.one(connection, _rows.query.where(municipality.c.name == name))


def list_municipalities(connection: Connection) -> list[MunicipalityRow]:
    return _rows.all(connection, _rows.query.order_by(municipality.c.name))


def keep_bot_username(connection: Connection, municipality_id: int, username: str) -> None:
    """What getMe said, so that invitation links can be written without Telegram."""
    connection.execute(
        update(municipality)
        .where(municipality.c.id == municipality_id)
        .values(bot_username=username)
    )
