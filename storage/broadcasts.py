"""Broadcasts: one message of staff to many people, in each one's language.

A broadcast is written, checked and approved; by then its recipients are frozen as rows. Those
rows go to the outbox in slices (`storage.broadcast_sending`), so that a stop leaves the rest unsaid.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Connection,
    Index,
    LargeBinary,
    Text,
    UniqueConstraint,
    insert,
    select,
    text,
    update,
)
from sqlmodel import Field

from storage.base import (
    BIG_ID,
    Reader,
    Row,
    as_text,
    insert_or_update,
    new_public_id,
    table_of,
)
from storage.people import Doelgroep, Leerroute
from storage.wake import signal_broadcasts


class BroadcastState(StrEnum):
    """`approved`: goes in a moment, and can be undone; `scheduled`: goes at its time."""

    DRAFT = "draft"
    CHECKED = "checked"
    APPROVED = "approved"
    SCHEDULED = "scheduled"
    RUNNING = "running"
    PAUSED = "paused"
    STOPPED = "stopped"
    DONE = "done"


FROZEN = frozenset(BroadcastState) - {BroadcastState.DRAFT, BroadcastState.CHECKED}
"""States in which it is settled who gets it."""
PENDING = "handed_at IS NULL AND left_out IS NULL"


class Broadcast(Row, table=True):
    """`segment`: who it is for; `missing`: what becomes of a language without a text (another
    language's code, or "" for nothing); `digest`: of the Dutch text, to know it again.

    `totals` and `reads`: how it went, kept when the rows that tell are gone.
    """

    __tablename__ = "broadcast"
    __table_args__ = (
        Index(None, "municipality_id", "created_at"),
        Index(
            "ix_broadcast_under_way",
            "municipality_id",
            sqlite_where=text("state IN ('approved', 'scheduled', 'running')"),
        ),
    )

    municipality_id: int = Field(foreign_key="municipality.id", sa_type=BIG_ID)
    public_id: str = Field(default_factory=new_public_id, unique=True)
    title: str = ""
    state: BroadcastState = Field(default=BroadcastState.DRAFT, sa_type=as_text(BroadcastState))
    segment: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    missing: dict[str, str] = Field(default_factory=dict, sa_type=JSON)
    digest: str | None = Field(default=None, index=True)
    created_at: datetime
    created_by: int | None = Field(
        default=None, foreign_key="staff.id", ondelete="SET NULL", sa_type=BIG_ID
    )
    checked_at: datetime | None = None
    checked_by: int | None = Field(
        default=None, foreign_key="staff.id", ondelete="SET NULL", sa_type=BIG_ID
    )
    approved_at: datetime | None = None
    approved_by: int | None = Field(
        default=None, foreign_key="staff.id", ondelete="SET NULL", sa_type=BIG_ID
    )
    starts_at: datetime | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    totals: dict[str, int] | None = Field(default=None, sa_type=JSON)
    reads: int | None = Field(default=None, sa_type=BigInteger)


class BroadcastText(Row, table=True):
    """What it says in one language, as staff wrote it."""

    __tablename__ = "broadcast_text"
    __table_args__ = (UniqueConstraint("broadcast_id", "language"),)

    broadcast_id: int = Field(foreign_key="broadcast.id", ondelete="CASCADE", sa_type=BIG_ID)
    language: str
    text: str = Field(sa_type=Text)


class BroadcastFile(Row, table=True):
    """The picture or document that goes with it. `sha256` is of `content`."""

    __tablename__ = "broadcast_file"

    broadcast_id: int = Field(
        foreign_key="broadcast.id", ondelete="CASCADE", unique=True, sa_type=BIG_ID
    )
    kind: str
    name: str
    sha256: str = Field(index=True)
    content: bytes = Field(sa_type=LargeBinary)


class BroadcastPick(Row, table=True):
    """Somebody picked by hand."""

    __tablename__ = "broadcast_pick"
    __table_args__ = (UniqueConstraint("broadcast_id", "person_id"),)

    broadcast_id: int = Field(foreign_key="broadcast.id", ondelete="CASCADE", sa_type=BIG_ID)
    person_id: int = Field(foreign_key="person.id", ondelete="CASCADE", index=True, sa_type=BIG_ID)


class BroadcastRecipient(Row, table=True):
    """Somebody it is for, in a chat; or, without a chat, why nothing goes to them.

    `handed_at`: it was put in the outbox; `read_at`: they pressed "gelezen".
    """

    __tablename__ = "broadcast_recipient"
    __table_args__ = (
        UniqueConstraint("broadcast_id", "person_id", "chat_id"),
        Index("ix_broadcast_recipient_pending", "broadcast_id", "id", sqlite_where=text(PENDING)),
    )

    broadcast_id: int = Field(foreign_key="broadcast.id", ondelete="CASCADE", sa_type=BIG_ID)
    person_id: int = Field(foreign_key="person.id", ondelete="CASCADE", index=True, sa_type=BIG_ID)
    chat_id: int | None = Field(
        default=None, foreign_key="chat.id", ondelete="CASCADE", index=True, sa_type=BIG_ID
    )
    left_out: str | None = None
    handed_at: datetime | None = None
    read_at: datetime | None = None


class BroadcastRule(Row, table=True):
    """`second_eyes`: somebody else than who wrote it approves it."""

    __tablename__ = "broadcast_rule"

    municipality_id: int = Field(foreign_key="municipality.id", unique=True, sa_type=BIG_ID)
    second_eyes: bool = False


broadcast = table_of(Broadcast)
broadcast_text = table_of(BroadcastText)
broadcast_file = table_of(BroadcastFile)
broadcast_pick = table_of(BroadcastPick)
broadcast_recipient = table_of(BroadcastRecipient)
broadcast_rule = table_of(BroadcastRule)


@dataclass(frozen=True, slots=True)
class Segment:
    """Who a broadcast is for; what is empty leaves out nobody. `picked`: those picked alone."""

    languages: tuple[str, ...] = ()
    doelgroepen: tuple[Doelgroep, ...] = ()
    routes: tuple[Leerroute, ...] = ()
    no_route: bool = False
    step: str = ""
    course: str = ""
    picked: bool = False

    def to_json(self) -> dict[str, Any]:
        return {
            "languages": list(self.languages),
            "doelgroepen": [one.value for one in self.doelgroepen],
            "routes": [one.value for one in self.routes],
            "no_route": self.no_route,
            "step": self.step,
            "course": self.course,
            "picked": self.picked,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Segment:
        return cls(
            tuple(data.get("languages", ())),
            tuple(Doelgroep(one) for one in data.get("doelgroepen", ())),
            tuple(Leerroute(one) for one in data.get("routes", ())),
            bool(data.get("no_route")),
            data.get("step", ""),
            data.get("course", ""),
            bool(data.get("picked")),
        )


@dataclass(frozen=True, slots=True)
class BroadcastRow:
    id: int
    municipality_id: int
    public_id: str
    title: str
    state: BroadcastState
    segment: dict[str, Any]
    missing: dict[str, str]
    digest: str | None
    created_at: datetime
    created_by: int | None
    checked_at: datetime | None
    checked_by: int | None
    approved_at: datetime | None
    approved_by: int | None
    starts_at: datetime | None
    started_at: datetime | None
    ended_at: datetime | None
    totals: dict[str, int] | None
    reads: int | None

    @property
    def audience(self) -> Segment:
        return Segment.from_json(self.segment)


BROADCASTS = Reader(BroadcastRow, broadcast)


def add_broadcast(
    connection: Connection, municipality_id: int, staff_id: int | None, now: datetime
) -> BroadcastRow:
    """A new draft."""
    public_id = new_public_id()
    values = {
        "municipality_id": municipality_id,
        "public_id": public_id,
        "title": "",
        "state": BroadcastState.DRAFT,
        "segment": {},
        "missing": {},
        "created_at": now,
        "created_by": staff_id,
    }
    connection.execute(insert(broadcast).values(values))
    made = find_broadcast(connection, public_id)
    if made is None:
        raise LookupError(public_id)
    return made


def find_broadcast(connection: Connection, public_id: str) -> BroadcastRow | None:
    return BROADCASTS.one(connection, BROADCASTS.query.where(broadcast.c.public_id == public_id))


def list_broadcasts(
    connection: Connection, municipality_ids: Collection[int], *, offset: int, limit: int
) -> list[BroadcastRow]:
    """The newest first."""
    query = BROADCASTS.query.where(broadcast.c.municipality_id.in_(municipality_ids))
    newest = broadcast.c.created_at.desc(), broadcast.c.id.desc()
    return BROADCASTS.all(connection, query.order_by(*newest).offset(offset).limit(limit))


def save_broadcast(connection: Connection, id: int, **values: Any) -> None:
    """Change columns of a broadcast, whatever its state."""
    connection.execute(update(broadcast).where(broadcast.c.id == id).values(values))


def move_broadcast(
    connection: Connection,
    id: int,
    before: Collection[BroadcastState],
    after: BroadcastState,
    **values: Any,
) -> bool:
    """Change the state where it is one of `before`; of two at once one. Tells whether it was."""
    here = broadcast.c.id == id, broadcast.c.state.in_(before)
    changed = connection.execute(update(broadcast).where(*here).values(state=after, **values))
    if changed.rowcount:
        signal_broadcasts(connection)
    return changed.rowcount == 1


def broadcasts_by_ids(connection: Connection, ids: Collection[int]) -> dict[int, BroadcastRow]:
    query = BROADCASTS.query.where(broadcast.c.id.in_(ids))
    return {row.id: row for row in BROADCASTS.all(connection, query)}


def needs_second_eyes(connection: Connection, municipality_id: int) -> bool:
    here = broadcast_rule.c.municipality_id == municipality_id
    return bool(connection.scalar(select(broadcast_rule.c.second_eyes).where(here)))


def set_second_eyes(connection: Connection, municipality_id: int, *, second_eyes: bool) -> None:
    row = {"municipality_id": municipality_id, "second_eyes": second_eyes}
    saved = insert_or_update(
        connection, broadcast_rule, key=("municipality_id",), changed=("second_eyes",)
    )
    connection.execute(saved, row)
