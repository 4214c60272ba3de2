"""Notes of staff about a person: short, few, and not for long. The dossier is elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Text, delete, func, insert, select
from sqlmodel import Field

from storage.base import BIG_ID, Reader, Row, new_public_id, table_of


class Note(Row, table=True):
    """`text` is masked: no BSN is stored."""

    __tablename__ = "note"

    public_id: str = Field(default_factory=new_public_id, unique=True)
    municipality_id: int = Field(foreign_key="municipality.id", sa_type=BIG_ID)
    person_id: int = Field(foreign_key="person.id", ondelete="CASCADE", index=True, sa_type=BIG_ID)
    staff_id: int | None = Field(
        default=None, foreign_key="staff.id", ondelete="SET NULL", sa_type=BIG_ID
    )
    text: str = Field(sa_type=Text)
    created_at: datetime


note = table_of(Note)


@dataclass(frozen=True, slots=True)
class NoteRow:
    id: int
    public_id: str
    municipality_id: int
    person_id: int
    staff_id: int | None
    text: str
    created_at: datetime


_notes = Reader(NoteRow, note)


def add_note(
    connection: Connection,
    municipality_id: int,
    person_id: int,
    staff_id: int | None,
    text: str,
    now: datetime,
) -> str:
    """Returns its public id."""
    public_id = new_public_id()
    row = {
        "public_id": public_id,
        "municipality_id": municipality_id,
        "person_id": person_id,
        "staff_id": staff_id,
        "text": text,
        "created_at": now,
    }
    connection.execute(insert(note), row)
    return public_id


def notes_of(connection: Connection, person_id: int) -> list[NoteRow]:
    """The newest first."""
    theirs = _notes.query.where(note.c.person_id == person_id)
    return _notes.all(connection, theirs.order_by(note.c.created_at.desc(), note.c.id.desc()))


def count_notes(connection: Connection, person_id: int) -> int:
    return connection.scalar(select(func.count()).where(note.c.person_id == person_id)) or 0


def remove_note(connection: Connection, person_id: int, public_id: str) -> str | None:
    """Returns what it said; None where this person has no such note (any more)."""
    theirs = note.c.person_id == person_id, note.c.public_id == public_id
    gone: str | None = connection.scalar(delete(note).where(*theirs).returning(note.c.text))
    return gone
