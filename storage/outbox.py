"""The outbox: every message to a person is a row first and is sent second."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import fields
from datetime import datetime

from sqlalchemy import Connection, bindparam, case, insert, literal_column, or_, select, update

from storage.claiming import due_rows, earliest_send_at
from storage.outbox_rows import (
    APPOINTMENT,
    BROADCAST,
    BULLETIN,
    CALLBACK,
    CORRECTION,
    NOTICE,
    PRIORITIES,
    REMINDER,
    REPLY,
    USELESS,
    Ended,
    Later,
    NewOutboxRow,
    Notice,
    Outbox,
    OutboxRow,
    OutboxState,
    Sent,
    outbox,
)
from storage.wake import signal

__all__ = [
    "BROADCAST",
    "BULLETIN",
    "CALLBACK",
    "CORRECTION",
    "NOTICE",
    "REMINDER",
    "REPLY",
    "USELESS",
    "Ended",
    "Later",
    "NewOutboxRow",
    "Notice",
    "Outbox",
    "OutboxRow",
    "OutboxState",
    "Sent",
    "find_notice",
    "free_leases",
    "lease",
    "mark_dropped",
    "mark_failed",
    "mark_later",
    "mark_sent",
    "mark_unknown",
    "next_send_at",
    "outbox",
    "put",
    "release",
]

_COLUMNS = tuple(field.name for field in fields(NewOutboxRow))
_insert = insert(outbox)
_end_lease = {"lease_owner": None, "lease_until": None}
_leased = outbox.c.state == literal_column("'leased'")
_pending = or_(_leased, outbox.c.state == literal_column("'waiting'"))
_freed = {
    "state": OutboxState.WAITING,
    "attempts": case((outbox.c.attempts > 1, outbox.c.attempts - 1), else_=outbox.c.attempts),
    **_end_lease,
}
_take = (
    update(outbox)
    .where(outbox.c.id.in_(bindparam("ids", expanding=True)))
    .values(
        state=OutboxState.LEASED,
        lease_owner=bindparam("of_owner"),
        lease_until=bindparam("until"),
        attempts=outbox.c.attempts + 1,
    )
)
_row = update(outbox).where(outbox.c.id == bindparam("row_id"))
_mark_sent = _row.values(
    state=OutboxState.SENT,
    telegram_message_id=bindparam("message"),
    sent_at=bindparam("at"),
    error=None,
    **_end_lease,
)
_mark_later = _row.where(_leased).values(
    state=OutboxState.WAITING, send_at=bindparam("at"), error=bindparam("why"), **_end_lease
)
_mark_ended = _row.where(_pending).values(
    state=bindparam("new_state"), error=bindparam("why"), **_end_lease
)


def put(connection: Connection, rows: Sequence[NewOutboxRow]) -> None:
    """Add rows to send; on PostgreSQL senders elsewhere wake once this is committed."""
    if rows:
        values = [{name: getattr(row, name) for name in _COLUMNS} for row in rows]
        connection.execute(_insert, values)
        signal(connection)


def lease(
    connection: Connection,
    bot: str,
    *,
    owner: str,
    now: datetime,
    until: datetime,
    limit: int,
    exclude_chats: Collection[int] = (),
    priorities: Sequence[int] = PRIORITIES,
) -> list[OutboxRow]:
    """Take up to `limit` rows of `priorities` to send now, in order of priority, moment and id.

    At most one row a chat, and none while another of that chat is leased or being retried,
    so that a chat's messages keep their order; answers to presses go alongside. Chats (our
    ids) in `exclude_chats` are passed over. Rows that are useless by now, and reminders and
    broadcasts to a chat that was stopped or cannot be reached, are dropped on the way.
    """
    leased: list[OutboxRow] = []
    for priority in priorities:
        more = 1
        while more and len(leased) < limit:
            wanted, unwanted = due_rows(
                connection, bot, priority, now, limit - len(leased), exclude_chats
            )
            _lease_rows(connection, wanted, owner, until)
            mark_dropped(connection, unwanted)
            leased += wanted
            more = len(unwanted)
    return leased


def next_send_at(connection: Connection, bot: str, now: datetime) -> datetime | None:
    """The first moment after `now` at which a row is to be sent."""
    return earliest_send_at(connection, bot, now)


def has_due(connection: Connection, bot: str, now: datetime) -> bool:
    """Whether anything that is due is still waiting or under way."""
    due = _leased | ((outbox.c.state == literal_column("'waiting'")) & (outbox.c.send_at <= now))
    found = select(outbox.c.id).where(outbox.c.bot == bot, due).limit(1)
    return connection.scalar(found) is not None


def find_notice(connection: Connection, chat_id: int, id: int) -> Notice | None:
    """A message that came by itself in this chat; None when it is not there (any more)."""
    row = outbox.c
    by_itself = row.kind.in_([NOTICE, APPOINTMENT, BULLETIN]), row.person_id.is_not(None)
    query = select(row.id, row.chat_id, row.appointment_id, row.person_id, row.payload)
    found = connection.execute(
        query.where(row.id == id, row.chat_id == chat_id, *by_itself)
    ).first()
    return None if found is None else Notice(*found)


def free_leases(connection: Connection, bot: str, owner: str | None, now: datetime) -> int:
    """Put the rows leased by `owner`, and those whose lease has run out, back to waiting.

    Without an owner all of them: for a sender that starts and knows that it is the only one.
    They keep their place in the chat, for they may have been sent; but a process that died is
    no fault of a message, so that its next wait is no longer for it. Returns how many were freed.
    """
    freed = update(outbox).where(outbox.c.bot == bot, _leased)
    if owner is not None:
        freed = freed.where(or_(outbox.c.lease_owner == owner, outbox.c.lease_until <= now))
    return connection.execute(freed.values(_freed)).rowcount


def release(connection: Connection, ids: Sequence[int]) -> None:
    """Put leased rows back that were not tried after all."""
    back = {"state": OutboxState.WAITING, "attempts": outbox.c.attempts - 1, **_end_lease}
    connection.execute(update(outbox).where(outbox.c.id.in_(ids), _leased).values(back))


def mark_sent(connection: Connection, results: Sequence[Sent]) -> None:
    """Telegram accepted these; true whoever holds the lease by now."""
    rows = [{"row_id": one.id, "message": one.message_id, "at": one.at} for one in results]
    if rows:
        connection.execute(_mark_sent, rows)


def mark_later(connection: Connection, results: Sequence[Later]) -> None:
    """Not sent: wait until `send_at`; newer rows of the same chat wait behind it."""
    rows = [{"row_id": one.id, "at": one.send_at, "why": one.error} for one in results]
    if rows:
        connection.execute(_mark_later, rows)


def mark_failed(connection: Connection, results: Sequence[Ended]) -> None:
    """Telegram refused these for good."""
    _end(connection, results, OutboxState.FAILED)


def mark_unknown(connection: Connection, results: Sequence[Ended]) -> None:
    """No answer came: these may have been sent, and are not tried again."""
    _end(connection, results, OutboxState.UNKNOWN)


def mark_dropped(connection: Connection, results: Sequence[Ended]) -> None:
    """Not wanted any more."""
    _end(connection, results, OutboxState.DROPPED)


def _end(connection: Connection, results: Sequence[Ended], state: OutboxState) -> None:
    rows = [{"row_id": one.id, "new_state": state, "why": one.error} for one in results]
    if rows:
        connection.execute(_mark_ended, rows)


def _lease_rows(
    connection: Connection, rows: Sequence[OutboxRow], owner: str, until: datetime
) -> None:
    if rows:
        ids = [row.id for row in rows]
        connection.execute(_take, {"ids": ids, "of_owner": owner, "until": until})
