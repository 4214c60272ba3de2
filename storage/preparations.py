"""What a person thought of beforehand for a talk, and how it went: theirs until they share it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Text, UniqueConstraint
from sqlmodel import Field

from storage.base import BIG_ID, Row, table_of


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
