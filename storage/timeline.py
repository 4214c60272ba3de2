"""What was sent to a person and what they sent, as one list with the latest first."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Literal, Self

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select

from flows.inputs import Kind
from storage.chats import chat
from storage.conversations import NewMedia, inbound_media, inbound_message
from storage.outbox_rows import ANSWER, CALLBACK, CORRECTION, REPLY, OutboxState, outbox
from storage.questions import question

SENT: Final = "o"
SAID: Final = "i"
_SHOWN = (OutboxState.SENT, OutboxState.FAILED, OutboxState.UNKNOWN, OutboxState.WAITING)


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a page of the list ended: what comes next is older. Written in the address."""

    at: datetime
    side: str
    id: int

    def __str__(self) -> str:
        return f"{int(self.at.timestamp() * 1_000_000)}{self.side}{self.id}"

    @classmethod
    def of(cls, entry: SentEntry | SaidEntry) -> Self:
        return cls(entry.at, entry.side, entry.id)


@dataclass(frozen=True, slots=True)
class SentEntry:
    """A row of the outbox. `at`: when it went, or is to go; `language`: the chat's by now."""

    at: datetime
    id: int
    chat_id: int
    kind: str
    priority: int
    state: OutboxState
    payload: dict[str, Any]
    appointment_id: int | None
    revision: int | None
    language: str | None
    side: Literal["o"] = SENT


@dataclass(frozen=True, slots=True)
class SaidEntry:
    """A message of the person, BSN masked; `topic` of the question it belongs to."""

    at: datetime
    id: int
    kind: Kind
    text: str | None
    topic: str | None
    media: tuple[NewMedia, ...] = ()
    side: Literal["i"] = SAID


def sent_to(
    connection: Connection, person_id: int, before: Mark | None, limit: int, *, screens: bool
) -> list[SentEntry]:
    """The latest first, colleagues' answers among them; `screens`: also what was said to presses."""
    row = outbox.c
    at = func.coalesce(row.sent_at, row.send_at)
    wanted = [
        row.person_id == person_id,
        row.kind.not_in([CALLBACK, CORRECTION]),
        row.state.in_(_SHOWN),
    ]
    if not screens:
        wanted.append(or_(row.priority != REPLY, row.kind == ANSWER))
    if before is not None:
        wanted.append(_older(at, row.id, SENT, before))
    columns = (row.id, row.chat_id, row.kind, row.priority, row.state, row.payload)
    query = (
        select(at.label("at"), *columns, row.appointment_id, row.revision, chat.c.language)
        .join_from(outbox, chat, chat.c.id == row.chat_id)
        .where(*wanted)
        .order_by(at.desc(), row.id.desc())
        .limit(limit)
    )
    return [SentEntry(*values) for values in connection.execute(query)]


def said_by(
    connection: Connection, person_id: int, before: Mark | None, limit: int
) -> list[SaidEntry]:
    """What the person sent to their consulent, the latest first; drafts are nobody's yet."""
    row = inbound_message.c
    wanted = [row.person_id == person_id, row.question_id.is_not(None)]
    if before is not None:
        wanted.append(_older(row.received_at, row.id, SAID, before))
    query = (
        select(row.received_at, row.id, row.kind, row.text, question.c.topic)
        .join_from(inbound_message, question, question.c.id == row.question_id)
        .where(*wanted)
        .order_by(row.received_at.desc(), row.id.desc())
        .limit(limit)
    )
    found = connection.execute(query).all()
    files = files_of(connection, [one.id for one in found])
    return [SaidEntry(*values, media=files.get(values.id, ())) for values in found]


def files_of(connection: Connection, ids: Collection[int]) -> dict[int, tuple[NewMedia, ...]]:
    """What is known of the files of these messages, by message."""
    if not ids:
        return {}
    media = inbound_media.c
    names = [media[name] for name in NewMedia.__dataclass_fields__]
    query = select(media.inbound_message_id, *names).where(media.inbound_message_id.in_(ids))
    files: dict[int, tuple[NewMedia, ...]] = {}
    for message_id, *values in connection.execute(query.order_by(media.id)):
        files[message_id] = (*files.get(message_id, ()), NewMedia(*values))
    return files


def _older(
    at: ColumnElement[Any], id: ColumnElement[Any], side: str, before: Mark
) -> ColumnElement[bool]:
    """Behind the mark in the order (moment, side, id), from high to low."""
    if side == before.side:
        same = id < before.id
        return or_(at < before.at, and_(at == before.at, same))
    return at <= before.at if side < before.side else at < before.at
