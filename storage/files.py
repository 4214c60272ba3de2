"""Files that are kept here for a while: what people sent to their consulent, and the voice of an
answer. In parts, so that a page reads of a long recording what it plays and no more.

A file of a question is a row that waits, with the question; a bot fetches it from Telegram.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import (
    BigInteger,
    Connection,
    Index,
    LargeBinary,
    UniqueConstraint,
    exists,
    func,
    insert,
    literal_column,
    select,
    text,
    update,
)
from sqlmodel import Field

from storage.base import BIG_ID, Reader, Row, as_text, new_public_id, table_of
from storage.conversations import inbound_media, inbound_message
from storage.wake import signal_answers

PART = 262_144
"""Bytes a part."""
MOST_BYTES = 20 * 1024 * 1024
"""As much as Telegram lets a bot fetch (Bot API, "getFile")."""
_WAITING = "state = 'waiting'"


class FileState(StrEnum):
    """`gone`: it could not be had, or is larger than `MOST_BYTES`."""

    WAITING = "waiting"
    KEPT = "kept"
    GONE = "gone"


class KeptFile(Row, table=True):
    """A file of a message of `person_id`, or without one of an answer to them.

    `mime`: what its first bytes say it is; empty for what is only to be downloaded.
    """

    __tablename__ = "kept_file"
    __table_args__ = (Index("ix_kept_file_waiting", "try_at", sqlite_where=text(_WAITING)),)

    public_id: str = Field(default_factory=new_public_id, unique=True)
    municipality_id: int = Field(foreign_key="municipality.id", sa_type=BIG_ID)
    person_id: int = Field(foreign_key="person.id", ondelete="CASCADE", index=True, sa_type=BIG_ID)
    inbound_media_id: int | None = Field(
        default=None,
        foreign_key="inbound_media.id",
        ondelete="CASCADE",
        unique=True,
        sa_type=BIG_ID,
    )
    state: FileState = Field(default=FileState.WAITING, sa_type=as_text(FileState))
    mime: str = ""
    size: int = Field(default=0, sa_type=BigInteger)
    attempts: int = 0
    try_at: datetime
    created_at: datetime


class KeptFilePart(Row, table=True):
    """`PART` bytes of a file, the last part fewer; numbered from 0."""

    __tablename__ = "kept_file_part"
    __table_args__ = (UniqueConstraint("kept_file_id", "number"),)

    kept_file_id: int = Field(foreign_key="kept_file.id", ondelete="CASCADE", sa_type=BIG_ID)
    number: int = Field(sa_type=BigInteger)
    content: bytes = Field(sa_type=LargeBinary)


kept_file = table_of(KeptFile)
kept_file_part = table_of(KeptFilePart)


@dataclass(frozen=True, slots=True)
class FileRow:
    id: int
    public_id: str
    municipality_id: int
    person_id: int
    inbound_media_id: int | None
    state: FileState
    mime: str
    size: int


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file to be fetched: by Telegram's reference to it, of which bot."""

    id: int
    bot: str
    file_id: str
    attempts: int


_files = Reader(FileRow, kept_file)


def expect_files(connection: Connection, question_id: int, now: datetime) -> None:
    """The files of this question's messages are to be fetched: those not expected before."""
    message, media = inbound_message.c, inbound_media.c
    theirs = (
        select(message.municipality_id, message.person_id, media.id)
        .join_from(inbound_media, inbound_message, message.id == media.inbound_message_id)
        .where(message.question_id == question_id, message.person_id.is_not(None))
        .where(~exists().where(kept_file.c.inbound_media_id == media.id))
    )
    rows = [
        {
            "public_id": new_public_id(),
            "municipality_id": home,
            "person_id": person,
            "inbound_media_id": id,
            "try_at": now,
            "created_at": now,
        }
        for home, person, id in connection.execute(theirs)
    ]
    if rows:
        connection.execute(insert(kept_file), rows)
        signal_answers(connection)


def wanted_files(connection: Connection, bot: str, now: datetime, limit: int) -> list[Wanted]:
    """Files of this bot to be fetched now, the longest waiting first."""
    file, message, media = kept_file.c, inbound_message.c, inbound_media.c
    query = (
        select(file.id, message.bot, media.file_id, file.attempts)
        .join_from(kept_file, inbound_media, media.id == file.inbound_media_id)
        .join(inbound_message, message.id == media.inbound_message_id)
        .where(literal_column(f"kept_file.{_WAITING}"), file.try_at <= now, message.bot == bot)
        .order_by(file.try_at, file.id)
        .limit(limit)
    )
    return [Wanted(*row) for row in connection.execute(query)]


def next_wanted_at(connection: Connection) -> datetime | None:
    """When the first file that waits is to be tried."""
    first = select(func.min(kept_file.c.try_at)).where(literal_column(f"kept_file.{_WAITING}"))
    moment: datetime | None = connection.scalar(first)
    return moment


def keep_file(connection: Connection, id: int, mime: str, content: bytes) -> None:
    """Its bytes are here; where the row is gone meanwhile (erased), nothing is kept."""
    still = update(kept_file).where(kept_file.c.id == id, kept_file.c.state == FileState.WAITING)
    kept = still.values(state=FileState.KEPT, mime=mime, size=len(content))
    if connection.execute(kept).rowcount:
        _put_parts(connection, id, content)


def try_again(connection: Connection, id: int, at: datetime) -> None:
    later = {"attempts": kept_file.c.attempts + 1, "try_at": at}
    connection.execute(update(kept_file).where(kept_file.c.id == id).values(later))


def give_up(connection: Connection, id: int) -> None:
    gone = {"state": FileState.GONE, "attempts": kept_file.c.attempts + 1}
    connection.execute(update(kept_file).where(kept_file.c.id == id).values(gone))


def add_file(
    connection: Connection,
    municipality_id: int,
    person_id: int,
    mime: str,
    content: bytes,
    now: datetime,
) -> str:
    """A file of an answer to this person; returns its public id."""
    public_id = new_public_id()
    row = {
        "public_id": public_id,
        "municipality_id": municipality_id,
        "person_id": person_id,
        "state": FileState.KEPT,
        "mime": mime,
        "size": len(content),
        "try_at": now,
        "created_at": now,
    }
    made = insert(kept_file).values(row).returning(kept_file.c.id)
    _put_parts(connection, connection.execute(made).scalar_one(), content)
    return public_id


def find_file(connection: Connection, public_id: str) -> FileRow | None:
    return _files.one(connection, _files.query.where(kept_file.c.public_id == public_id))


def files_by_media(connection: Connection, media_ids: Collection[int]) -> dict[int, FileRow]:
    """The files of these rows of `inbound_media`, by its id."""
    found = _files.all(connection, _files.query.where(kept_file.c.inbound_media_id.in_(media_ids)))
    return {row.inbound_media_id: row for row in found if row.inbound_media_id is not None}


def read_part(connection: Connection, id: int, number: int) -> bytes:
    """One part; empty where there is none (any more)."""
    part = kept_file_part.c
    query = select(part.content).where(part.kept_file_id == id, part.number == number)
    return connection.scalar(query) or b""


def read_file(connection: Connection, public_id: str) -> bytes | None:
    """All of a file; None where it is gone."""
    found = find_file(connection, public_id)
    if found is None or found.state is not FileState.KEPT:
        return None
    numbers = range(-(-found.size // PART))
    return b"".join(read_part(connection, found.id, number) for number in numbers)


def _put_parts(connection: Connection, id: int, content: bytes) -> None:
    rows = [
        {"kept_file_id": id, "number": number, "content": part}
        for number, part in enumerate(_parts(content))
    ]
    if rows:
        connection.execute(insert(kept_file_part), rows)


def _parts(content: bytes) -> Iterator[bytes]:
    return (content[at : at + PART] for at in range(0, len(content), PART))
