"""Frozen recipients become rows of the outbox, a slice at a time, and what became of those.

The broadcast's own row is locked by whoever feeds it or moves it, so a slice and a stop never
cross. What is not sent yet is taken back from the outbox: the rows of recipients are the truth.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    delete,
    func,
    insert,
    literal,
    literal_column,
    select,
    text,
    update,
)

from storage.base import among, counted
from storage.broadcasts import (
    BROADCASTS,
    PENDING,
    BroadcastRow,
    BroadcastState,
    broadcast,
    broadcast_recipient,
)
from storage.chats import chat
from storage.outbox_rows import BROADCAST, BULLETIN, OutboxState, outbox
from storage.people import PEOPLE, PersonRow, person
from storage.wake import signal

CAUSE = "broadcast:"
"""The cause of a row of the outbox that a recipient made begins with it; its id follows."""
LASTS = timedelta(days=1)
"""What an outage held up for so long is not sent any more."""

_to = broadcast_recipient.c
_pending = text(PENDING)


@dataclass(frozen=True, slots=True)
class Progress:
    """Messages by what became of them; `waiting` also holds those that are being sent."""

    waiting: int = 0
    sent: int = 0
    failed: int = 0
    unknown: int = 0
    dropped: int = 0

    @property
    def total(self) -> int:
        return self.waiting + self.ended

    @property
    def ended(self) -> int:
        return self.sent + self.failed + self.unknown + self.dropped

    def to_json(self) -> dict[str, int]:
        return {name: getattr(self, name) for name in Progress.__dataclass_fields__}


@dataclass(frozen=True, slots=True)
class Failure:
    """A message that did not come, or perhaps not (`state` is unknown), and Telegram's words."""

    person: PersonRow
    state: OutboxState
    error: str


def take_under_way(connection: Connection, municipality_ids: Collection[int]) -> list[BroadcastRow]:
    """Broadcasts that may have something to send, oldest first, locked until the commit.

    PostgreSQL passes over what another replica feeds or somebody is stopping.
    """
    query = BROADCASTS.query.where(
        broadcast.c.municipality_id.in_(municipality_ids), _is_under_way()
    )
    locked = query.order_by(broadcast.c.starts_at, broadcast.c.id)
    return BROADCASTS.all(connection, locked.with_for_update(skip_locked=True))


def next_start(connection: Connection, municipality_ids: Collection[int]) -> datetime | None:
    """The first moment at which a broadcast is to begin."""
    waits = broadcast.c.started_at.is_(None)
    ours = broadcast.c.municipality_id.in_(municipality_ids), _is_under_way(), waits
    first: datetime | None = connection.scalar(select(func.min(broadcast.c.starts_at)).where(*ours))
    return first


def hand_slice(connection: Connection, row: BroadcastRow, limit: int, now: datetime) -> int:
    """Put the next `limit` recipients in the outbox; returns how many there were."""
    first = select(_to.id).where(_to.broadcast_id == row.id, _pending)
    ids = list(connection.scalars(first.order_by(_to.id).limit(limit)))
    if not ids:
        return 0
    values = _outbox_values(row, now)
    source = (
        select(*(value.label(name) for name, value in values.items()))
        .join_from(broadcast_recipient, chat, chat.c.id == _to.chat_id)
        .where(among(connection, _to.id, ids))
        .order_by(_to.id)
    )
    connection.execute(insert(outbox).from_select(list(values), source))
    handed = update(broadcast_recipient).where(among(connection, _to.id, ids))
    connection.execute(handed.values(handed_at=now))
    signal(connection)
    return len(ids)


def waiting_rows(connection: Connection, id: int) -> int:
    """How many of its rows wait in the outbox, and are not being sent."""
    mine = _of(id), outbox.c.state == literal_column("'waiting'")
    return connection.scalar(select(func.count()).select_from(outbox).where(*mine)) or 0


def take_back(connection: Connection, id: int) -> int:
    """Out of the outbox what is not being sent: it is pending again. Returns how many."""
    mine = _of(id), outbox.c.state == literal_column("'waiting'")
    causes = connection.scalars(delete(outbox).where(*mine).returning(outbox.c.cause)).all()
    _pend(connection, causes)
    return len(causes)


def fail_again(connection: Connection, id: int, states: Collection[OutboxState]) -> int:
    """What ended so is pending again; its old rows stay, and count for nothing any more."""
    mine = _of(id), outbox.c.state.in_(states)
    released = update(outbox).where(*mine).values(broadcast_id=None).returning(outbox.c.cause)
    causes = connection.scalars(released).all()
    _pend(connection, causes)
    return len(causes)


def progress_of(connection: Connection, row: BroadcastRow) -> Progress:
    """How far it is; as it was kept once it has ended."""
    if row.totals is not None:
        return Progress(**row.totals)
    return live_progress(connection, row.id)


def live_progress(connection: Connection, id: int) -> Progress:
    """How far it is, as its rows tell."""
    grouped = select(outbox.c.state, func.count()).where(_of(id)).group_by(outbox.c.state)
    found = counted(connection, grouped)
    pending = select(func.count()).where(_to.broadcast_id == id, _pending)
    ended = {name: found.get(OutboxState(name), 0) for name in _ENDED}
    under_way = found.get(OutboxState.WAITING, 0) + found.get(OutboxState.LEASED, 0)
    return Progress((connection.scalar(pending) or 0) + under_way, **ended)


def in_flight(connection: Connection, id: int) -> bool:
    """Whether anything of it stands in the outbox that may still be sent."""
    states = outbox.c.state.in_((OutboxState.WAITING, OutboxState.LEASED))
    return connection.scalar(select(outbox.c.id).where(_of(id), states).limit(1)) is not None


def failures_of(
    connection: Connection, id: int, *, offset: int = 0, limit: int | None
) -> list[Failure]:
    """What did not come, by name."""
    row = outbox.c
    query = (
        select(row.state, row.error, *PEOPLE.columns)
        .join_from(outbox, person, person.c.id == row.person_id)
        .where(_of(id), row.state.in_(_NOT_COME))
        .order_by(func.lower(person.c.first_name), row.id)
    )
    return [
        Failure(PersonRow(*values), state, error or "")
        for state, error, *values in connection.execute(query.offset(offset).limit(limit))
    ]


def reads_of(connection: Connection, row: BroadcastRow) -> int:
    """How many people pressed "gelezen"."""
    if row.reads is not None:
        return row.reads
    here = _to.broadcast_id == row.id, _to.read_at.is_not(None)
    return connection.scalar(select(func.count(_to.person_id.distinct())).where(*here)) or 0


def mark_read(
    connection: Connection, broadcast_id: int, person_id: int, chat_id: int, now: datetime
) -> None:
    """They pressed "gelezen"; the first time counts."""
    theirs = _theirs(broadcast_id, person_id, chat_id)
    first = update(broadcast_recipient).where(*theirs, _to.read_at.is_(None))
    connection.execute(first.values(read_at=now))


def read_by(
    connection: Connection, broadcast_id: int, person_id: int, chat_id: int
) -> datetime | None:
    """When they pressed "gelezen"."""
    theirs = _theirs(broadcast_id, person_id, chat_id)
    at: datetime | None = connection.scalar(select(_to.read_at).where(*theirs))
    return at


def settle_totals(connection: Connection, municipality_ids: Collection[int]) -> None:
    """Keep how it went of broadcasts that were stopped, once nothing of them is being sent."""
    stopped = broadcast.c.state == BroadcastState.STOPPED, broadcast.c.totals.is_(None)
    ours = broadcast.c.municipality_id.in_(municipality_ids)
    for id in connection.scalars(select(broadcast.c.id).where(ours, *stopped)).all():
        if not in_flight(connection, id):
            totals = live_progress(connection, id).to_json()
            connection.execute(update(broadcast).where(broadcast.c.id == id).values(totals=totals))


_ENDED = ("sent", "failed", "unknown", "dropped")
_NOT_COME = (OutboxState.FAILED, OutboxState.UNKNOWN, OutboxState.DROPPED)


def _is_under_way() -> ColumnElement[bool]:
    """Written out, so that every plan may use the partial index."""
    state: ColumnElement[bool] = broadcast.c.state.in_(
        [literal_column("'approved'"), literal_column("'scheduled'"), literal_column("'running'")]
    )
    return state


def _of(id: int) -> ColumnElement[bool]:
    mine: ColumnElement[bool] = outbox.c.broadcast_id == id
    return mine


def _theirs(broadcast_id: int, person_id: int, chat_id: int) -> Sequence[ColumnElement[bool]]:
    return (
        _to.broadcast_id == broadcast_id,
        _to.person_id == person_id,
        _to.chat_id == chat_id,
    )


def _pend(connection: Connection, causes: Sequence[str | None]) -> None:
    ids = [int(cause.removeprefix(CAUSE)) for cause in causes if cause]
    if ids:
        pending = update(broadcast_recipient).where(among(connection, _to.id, ids))
        connection.execute(pending.values(handed_at=None))


def _outbox_values(row: BroadcastRow, now: datetime) -> dict[str, ColumnElement[Any]]:
    """The columns of a new row of the outbox, by name."""
    moment = outbox.c.created_at.type
    return {
        "municipality_id": literal(row.municipality_id, outbox.c.municipality_id.type),
        "bot": chat.c.bot,
        "chat_id": chat.c.id,
        "telegram_id": chat.c.telegram_id,
        "person_id": _to.person_id,
        "priority": literal_column(str(BROADCAST)),
        "kind": literal_column(f"'{BULLETIN}'"),
        "payload": literal({"broadcast": row.id}, outbox.c.payload.type),
        "broadcast_id": _to.broadcast_id,
        "cause": literal_column(f"'{CAUSE}'").concat(_to.id),
        "created_at": literal(now, moment),
        "send_at": literal(now, moment),
        "useless_after": literal(now + LASTS, moment),
        "state": literal_column(f"'{OutboxState.WAITING}'"),
        "attempts": literal_column("0"),
    }
