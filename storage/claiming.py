"""The statements by which the outbox finds what is due. See `storage.outbox.lease`.

Each reads one range of the index `ix_outbox_due`, so it costs the same with a hundred rows
and with a million. States are written out in the SQL, not bound, so that every plan, a
prepared one too, may use the partial index.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    bindparam,
    case,
    func,
    literal_column,
    or_,
    select,
    tuple_,
    union_all,
)

from storage.announcements import may_be_answered, may_hear, wants_to_hear
from storage.appointments import appointment
from storage.chats import chat, chat_person
from storage.outbox_rows import (
    ANSWER,
    APPOINTMENT,
    BULLETIN,
    CALLBACK,
    NOTICE,
    PRIORITIES,
    REPLY,
    USELESS,
    Ended,
    OutboxRow,
    outbox,
)
from storage.people import person

DEFAULT_LANGUAGE = "nl"

_row = outbox.c
_waiting = _row.state == literal_column("'waiting'")
_now = bindparam("now", type_=_row.send_at.type)


def due_rows(
    connection: Connection,
    bot: str,
    priority: int,
    now: datetime,
    limit: int,
    exclude_chats: Collection[int],
) -> tuple[list[OutboxRow], list[Ended]]:
    """The rows of one priority to send now, and those among them not wanted any more.

    PostgreSQL locks them for this transaction and passes over what others have locked.
    """
    due = _due(priority)
    if exclude_chats:
        due = due.where(_row.chat_id.not_in(exclude_chats))
    rows = connection.execute(due, {"bot": bot, "now": now, "count": limit}).all()
    wanted = [OutboxRow(*columns) for *columns, unwanted in rows if unwanted is None]
    return wanted, [Ended(row.id, row.unwanted) for row in rows if row.unwanted is not None]


def earliest_send_at(connection: Connection, bot: str, now: datetime) -> datetime | None:
    """The first moment after `now` at which a row of this bot is to be sent."""
    first: datetime | None = connection.scalar(_earliest, {"bot": bot, "now": now})
    return first


@cache
def _due(priority: int) -> Select[Any]:
    due = (
        _row.bot == bindparam("bot"),
        _row.priority == literal_column(str(priority)),
        _waiting,
        _row.send_at <= _now,
        or_(
            _row.kind == literal_column(f"'{CALLBACK}'"),
            ~_another_is_out() & ~_another_goes_first(),
        ),
    )
    return (
        select(*_columns(), _unwanted(priority).label("unwanted"))
        .join_from(outbox, chat, chat.c.id == _row.chat_id)
        .outerjoin(person, person.c.id == _row.person_id)
        .where(*due)
        .order_by(_row.send_at, _row.id)
        .limit(bindparam("count"))
        .with_for_update(of=outbox, skip_locked=True)
    )


def _columns() -> list[ColumnElement[Any]]:
    """The fields of `OutboxRow`, in order."""
    here = and_(chat_person.c.chat_id == _row.chat_id, chat_person.c.cut_off_at.is_(None))
    people = select(func.count()).select_from(chat_person).where(here).scalar_subquery()
    computed = {
        "attempts": _row.attempts + 1,
        "language": func.coalesce(chat.c.language, person.c.language, DEFAULT_LANGUAGE),
        "name_prefix": case((people > 1, person.c.first_name)),
        "locked": _has_code(),
    }
    return [
        computed[name].label(name) if name in computed else _row[name]
        for name in OutboxRow.__dataclass_fields__
    ]


def _has_code() -> ColumnElement[bool]:
    """Whoever the row is of may have set a code since it was written."""
    return (
        select(literal_column("1"))
        .where(
            chat_person.c.chat_id == _row.chat_id,
            chat_person.c.person_id == _row.person_id,
            chat_person.c.pin_hash.is_not(None),
        )
        .correlate(outbox)
        .exists()
    )


def _unwanted(priority: int) -> ColumnElement[str | None]:
    """Why a due row is not to be sent any more; NULL where it is."""
    reasons: list[tuple[ColumnElement[bool], str]] = [(_row.useless_after <= _now, USELESS)]
    if priority == REPLY:
        reasons.append((_is_unheard(ANSWER, may_be_answered()), "not wanted any more"))
    else:
        reasons.append((chat.c.stopped_at.is_not(None), "stopped"))
        reasons.append((chat.c.unreachable_at.is_not(None), "unreachable"))
        reasons.append((_is_unheard(NOTICE, wants_to_hear()), "not wanted any more"))
        reasons.append((_is_unheard(APPOINTMENT, may_hear()), "not wanted any more"))
        reasons.append((_is_unheard(BULLETIN, may_hear()), "not wanted any more"))
        reasons.append((_is_of_the_past(), "the appointment was changed"))
    return case(*reasons)


def _is_unheard(kind: str, hears: ColumnElement[bool]) -> ColumnElement[bool]:
    """Something for a person who by now said no, was cut off, or switched it off."""
    heard = (
        select(literal_column("1"))
        .where(
            chat_person.c.chat_id == _row.chat_id, chat_person.c.person_id == _row.person_id, hears
        )
        .correlate(outbox, chat)
        .exists()
    )
    return and_(_row.kind == literal_column(f"'{kind}'"), ~heard)


def _is_of_the_past() -> ColumnElement[bool]:
    """It tells of an appointment as it was before it was moved or cancelled."""
    is_so = (
        select(literal_column("1"))
        .where(appointment.c.id == _row.appointment_id, appointment.c.revision == _row.revision)
        .exists()
    )
    return and_(_row.kind == literal_column(f"'{APPOINTMENT}'"), ~is_so)


def _another_is_out() -> ColumnElement[bool]:
    """Another message of the chat is being sent at this moment."""
    other = outbox.alias("out_now").c
    return (
        select(literal_column("1"))
        .where(
            other.chat_id == _row.chat_id,
            other.state == literal_column("'leased'"),
            other.kind != literal_column(f"'{CALLBACK}'"),
        )
        .exists()
    )


def _another_goes_first() -> ColumnElement[bool]:
    """Another message of the chat is due before this one, or is being retried."""
    other = outbox.alias("goes_first").c
    return (
        select(literal_column("1"))
        .where(
            other.chat_id == _row.chat_id,
            other.state == literal_column("'waiting'"),
            other.kind != literal_column(f"'{CALLBACK}'"),
            or_(other.send_at <= _now, other.attempts > 0),
            tuple_(*_turn(other)) < tuple_(*_turn(_row)),
        )
        .exists()
    )


def _turn(row: Any) -> list[ColumnElement[Any]]:
    """What a chat's rows are ordered by: what was tried before keeps its place."""
    return [row.priority, case((row.attempts > 0, 0), else_=1), row.send_at, row.id]


def _first_of(priority: int) -> Select[Any]:
    later = (
        _row.bot == bindparam("bot"),
        _row.priority == literal_column(str(priority)),
        _waiting,
        _row.send_at > _now,
    )
    return select(func.min(_row.send_at).label("send_at")).where(*later)


_firsts = union_all(*map(_first_of, PRIORITIES)).subquery()
_earliest = select(func.min(_firsts.c.send_at))
