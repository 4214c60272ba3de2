"""The rows of the outbox: the table, and the frozen rows that go in and come out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, BigInteger, Index, SmallInteger, Text, text
from sqlmodel import Field

from storage.base import BIG_ID, Row, as_text, table_of

REPLY, REMINDER, BROADCAST = range(3)
PRIORITIES = (REPLY, REMINDER, BROADCAST)

CALLBACK = "callback"
"""The kind that answers a press: it neither waits for a chat's messages nor holds them up."""


NOTICE = "notice"
"""The kind that comes by itself: sent only to who still wants to hear of news by then."""

APPOINTMENT = "appointment"
"""The kind that tells of an appointment: sent only while what it tells is still true."""

CORRECTION = "correction"
"""The kind that changes what an older message says of an appointment; never said anew."""


BULLETIN = "bulletin"
"""The kind that says what staff wrote to many; its words are found when it is leased."""


ANSWER = "answer"
"""The kind that a colleague wrote: sent only to who is still of the chat and did not say stop."""


WITHDRAWN = "withdrawn"
"""The error of an answer that a colleague took back before it went."""


NOT_SENT = "state IN ('failed', 'unknown')"
"""What never came, or perhaps not. Written out, so that every plan may use the index of these."""


USELESS = "useless"
"""The error of a message that was not sent before it lost its use."""
CAME_TO_NOTHING = f"kind = '{APPOINTMENT}' AND error = '{USELESS}'"
"""Words about an appointment that could not go in time, and were not counted yet."""


class OutboxState(StrEnum):
    """`unknown`: Telegram may have sent it; `failed`: never will; `dropped`: not wanted."""

    WAITING = "waiting"
    LEASED = "leased"
    SENT = "sent"
    FAILED = "failed"
    UNKNOWN = "unknown"
    DROPPED = "dropped"


class Outbox(Row, table=True):
    """A message to send: what is to be said (`payload`), never the rendered text.

    `cause` is what made it ("update:123"); `attempts` counts its leases; those that died
    with their process count as one. A message of kind
    `APPOINTMENT` tells of `revision` of an appointment; its words are found when it is leased.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        Index(
            "ix_outbox_due",
            "bot",
            "priority",
            "send_at",
            "id",
            sqlite_where=text("state = 'waiting'"),
        ),
        Index("ix_outbox_leased", "bot", sqlite_where=text("state = 'leased'")),
        Index("ix_outbox_not_sent", "created_at", sqlite_where=text(NOT_SENT)),
        Index("ix_outbox_came_to_nothing", "id", sqlite_where=text(CAME_TO_NOTHING)),
        Index("ix_outbox_chat", "chat_id", "state", "priority", "send_at", "id"),
        Index("ix_outbox_answer", "person_id", "id", sqlite_where=text("kind = 'answer'")),
        Index(
            "ix_outbox_appointment",
            "appointment_id",
            sqlite_where=text("appointment_id IS NOT NULL"),
        ),
        Index(
            "ix_outbox_broadcast",
            "broadcast_id",
            "state",
            sqlite_where=text("broadcast_id IS NOT NULL"),
        ),
    )

    municipality_id: int = Field(foreign_key="municipality.id", sa_type=BIG_ID)
    bot: str
    chat_id: int = Field(foreign_key="chat.id", ondelete="CASCADE", sa_type=BIG_ID)
    telegram_id: int = Field(sa_type=BigInteger)
    person_id: int | None = Field(
        default=None, foreign_key="person.id", ondelete="CASCADE", index=True, sa_type=BIG_ID
    )
    priority: int = Field(sa_type=SmallInteger)
    kind: str
    payload: dict[str, Any] = Field(sa_type=JSON)
    appointment_id: int | None = Field(
        default=None, foreign_key="appointment.id", ondelete="CASCADE", sa_type=BIG_ID
    )
    revision: int | None = Field(default=None, sa_type=BigInteger)
    broadcast_id: int | None = Field(
        default=None, foreign_key="broadcast.id", ondelete="SET NULL", sa_type=BIG_ID
    )
    cause: str | None = None
    created_at: datetime
    send_at: datetime
    useless_after: datetime | None = None
    state: OutboxState = Field(default=OutboxState.WAITING, sa_type=as_text(OutboxState))
    lease_owner: str | None = None
    lease_until: datetime | None = None
    attempts: int = 0
    telegram_message_id: int | None = Field(default=None, sa_type=BigInteger)
    sent_at: datetime | None = None
    error: str | None = Field(default=None, sa_type=Text)


outbox = table_of(Outbox)


@dataclass(frozen=True, slots=True)
class NewOutboxRow:
    municipality_id: int
    bot: str
    chat_id: int
    telegram_id: int
    person_id: int | None
    priority: int
    kind: str
    payload: dict[str, Any]
    created_at: datetime
    send_at: datetime
    useless_after: datetime | None = None
    cause: str | None = None
    appointment_id: int | None = None
    revision: int | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """A message that came by itself, as it was put: whom it is about, and what it says."""

    id: int
    chat_id: int
    appointment_id: int | None
    person_id: int
    payload: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Sent:
    """`message_id` is None where Telegram's answer holds none (a press answered)."""

    id: int
    message_id: int | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Later:
    """To be tried again at `send_at`."""

    id: int
    send_at: datetime
    error: str


@dataclass(frozen=True, slots=True)
class Ended:
    """Will not be sent (again), and why."""

    id: int
    error: str


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """A leased row, with what rendering needs.

    `attempts` counts this lease too. `language` is the chat's, else the person's, else
    "nl". `name_prefix` is the first name where the chat holds several people. `locked`: by
    now the person has a code in this chat.
    """

    id: int
    bot: str
    chat_id: int
    telegram_id: int
    person_id: int | None
    priority: int
    kind: str
    payload: dict[str, Any]
    attempts: int
    language: str
    name_prefix: str | None
    locked: bool
    send_at: datetime
    useless_after: datetime | None
    appointment_id: int | None = None
    revision: int | None = None
