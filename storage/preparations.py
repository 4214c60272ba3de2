"""What a person thought of beforehand for a talk, and how it went: theirs until they share it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict, dataclass
from datetime import datetime
from itertools import groupby
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Text,
    UniqueConstraint,
    delete,
    select,
    update,
)
from sqlmodel import Field

from flows.preparing import Answer
from storage.appointments import APPOINTMENTS, AppointmentRow, appointment
from storage.base import BIG_ID, Row, insert_or_update, table_of

RATING = "rating"
"""The question under which is kept how the talk went: counted, and never shared."""


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
_ANSWER = (
    preparation.c.person_id,
    preparation.c.appointment_id,
    preparation.c.question,
    preparation.c.answer,
    preparation.c.message_id,
    preparation.c.shared_at,
)


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


def take_away(connection: Connection, person_id: int, appointment_id: int, question: str) -> None:
    """An answer is gone, also for who could see it."""
    to_it = preparation.c.question == question
    connection.execute(delete(preparation).where(*_theirs(person_id, appointment_id), to_it))


def answers_of(
    connection: Connection, person_ids: Collection[int], since: datetime
) -> dict[int, tuple[Answer, ...]]:
    """What these people answered for appointments from `since` on, by person.

    Who answered nothing is absent; for nobody nothing is asked.
    """
    if not person_ids:
        return {}
    columns = preparation.c
    query = (
        select(*_ANSWER)
        .join_from(preparation, appointment, appointment.c.id == columns.appointment_id)
        .where(columns.person_id.in_(person_ids), appointment.c.starts_at >= since)
    )
    rows = connection.execute(query.order_by(columns.person_id, columns.id)).all()
    grouped = groupby(rows, key=lambda row: row.person_id)
    return {person: tuple(_answer(row) for row in those) for person, those in grouped}


def shared_answers(connection: Connection, person_id: int) -> list[tuple[AppointmentRow, Answer]]:
    """What this person lets staff see, with the appointment it is for; the newest first."""
    columns = preparation.c
    query = (
        select(*_ANSWER, *APPOINTMENTS.columns)
        .join_from(preparation, appointment, appointment.c.id == columns.appointment_id)
        .where(columns.person_id == person_id, columns.shared_at.is_not(None))
        .order_by(appointment.c.starts_at.desc(), columns.id)
    )
    rows = connection.execute(query).all()
    return [(AppointmentRow(*row[len(_ANSWER) :]), _answer(row)) for row in rows]


def _answer(row: Any) -> Answer:
    return Answer(
        row.appointment_id,
        row.question,
        row.answer,
        spoken=row.message_id is not None,
        shared=row.shared_at is not None,
    )


def share_answers(
    connection: Connection, person_id: int, appointment_id: int, now: datetime
) -> int:
    """What they answered and did not share yet is shared; returns how many answers."""
    theirs = _theirs(person_id, appointment_id)
    unshared = preparation.c.shared_at.is_(None), preparation.c.question != RATING
    shared = update(preparation).where(*theirs, *unshared).values(shared_at=now)
    return connection.execute(shared).rowcount


def _theirs(person_id: int, appointment_id: int) -> tuple[ColumnElement[bool], ...]:
    columns = preparation.c
    return columns.person_id == person_id, columns.appointment_id == appointment_id
