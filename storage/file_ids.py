"""Telegram's ids of files sent before, a bot: a picture is uploaded once."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from sqlalchemy import Connection, delete, select
from sqlmodel import Field

from storage.base import Base, insert_or_update, table_of


class FileId(Base, table=True):
    __tablename__ = "file_id"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012

    bot: str = Field(primary_key=True)
    content_hash: str = Field(primary_key=True)
    file_id: str


file_id = table_of(FileId)


def find_file_ids(
    connection: Connection, bot: str, content_hashes: Collection[str]
) -> dict[str, str]:
    """The ids that are known, by content hash."""
    known = file_id.c
    query = select(known.content_hash, known.file_id).where(
        known.bot == bot, known.content_hash.in_(content_hashes)
    )
    return {row.content_hash: row.file_id for row in connection.execute(query)}


def keep_file_ids(connection: Connection, bot: str, ids: Mapping[str, str]) -> None:
    """Keep ids by content hash; a newer id takes the place of an older."""
    rows = [{"bot": bot, "content_hash": key, "file_id": value} for key, value in ids.items()]
    if rows:
        key = ("bot", "content_hash")
        connection.execute(insert_or_update(connection, file_id, key, ("file_id",)), rows)


def forget_file_id(connection: Connection, bot: str, content_hash: str) -> None:
    """Telegram no longer knows this id: upload anew."""
    known = file_id.c.bot == bot, file_id.c.content_hash == content_hash
    connection.execute(delete(file_id).where(*known))
