"""What a person thought of beforehand for a talk, and how it went: theirs until they share it."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import Connection, Text, UniqueConstraint, update
from sqlmodel import Field

from storage.base import BIG_ID, Row, insert_or_update, table_of


class Preparation(Row, table=True):
    """An answer to one question. `answer` is the person's own words, or a choice's id;
    `message_id` a voice message instead. `shared_at` empty: the consulent does not see it.
    """

    __tablename__ = "preparation"
    __table_args__ = (UniqueConstraint("person_id", "appointment_id", "question"),)

    municipality_id: int = Field(foreign_key="municipality.id", sa_type=BIG_ID)
    person_id: int = Field(foreign_key="person.id", ondelete="CASCADE", sa_type=BIG_ID)
    appointment_id: int = Field(
        foreign_key="appointment.id", ondelete="CASCADE", index=True, sa_type=BIG_ID
    )
    question: str
    answer: str = Field(default="", sa_type=Text)
    message_id: int | None = Field(
        default=None,
        foreign_key="inbound_message.id",
        ondelete="CASCADE",
        index=True,
        sa_type=BIG_ID,
    )
    answered_at: datetime
    shared_at: datetime | None = None


preparation = table_of(Preparation)


@dataclass(frozen=True, slots=True)
class NewAnswer:
    municipality_id: int
    person_id: int
    appointment_id: int
    question: str
    answer: str = ""
    message_id: int | None = None


def keep_answer(connection: Connection, new: NewAnswer, now: datetime) -> None:
    """Keep it, not shared; in the place of an older answer to the same question."""
    kept = insert_or_update(
        connection,
        preparation,
        key=("person_id", "appointment_id", "question"),
        changed=("answer", "message_id", "answered_at", "shared_at"),
    )
    connection.execute(kept, asdict(new) | {"answered_at": now, "shared_at": None})


def share_answers(
    connection: Connection, person_id: int, appointment_id: int, now: datetime
) -> int:
    """What they answered and did not share yet is shared; returns how many answers."""
    theirs = (
        preparation.c.person_id == person_id,
        preparation.c.appointment_id == appointment_id,
        preparation.c.shared_at.is_(None),
    )
    return connection.execute(update(preparation).where(*theirs).values(shared_at=now)).rowcount
