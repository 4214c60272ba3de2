"""Everything that is kept of one person, over all tables: to tell it, or to erase it.

A chat is a person's own where nobody else ever was in it. Of a chat they share, also with
somebody who was cut off there, only what names them is theirs. A chat from which they were cut
off is not theirs once it is used without them: whoever writes there may be a stranger.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Table,
    and_,
    delete,
    exists,
    func,
    or_,
    select,
    update,
)

from storage import sqlite
from storage.announcements import announcement
from storage.appointments import appointment, appointment_change
from storage.audit import audit
from storage.broadcasts import broadcast_pick, broadcast_recipient
from storage.budgets import budget_entry, budget_share, savings_goal
from storage.chats import chat, chat_person
from storage.coaching import lesson_share
from storage.consents import consent
from storage.conversations import inbound_media, inbound_message, session
from storage.courses import course_participant
from storage.files import kept_file, kept_file_part
from storage.handovers import handed_over
from storage.invitations import invitation
from storage.lessons import lesson_answer, lesson_pace, lesson_progress
from storage.notes import note
from storage.outbox_rows import outbox
from storage.outcomes import departure, outcome
from storage.paid import paid
from storage.pauses import pause
from storage.people import PersonRow, person
from storage.preparations import preparation
from storage.progress import progress
from storage.questions import question, task
from storage.reminders import reminder
from storage.threads import thread
from storage.updates import raw_update

PERSONAL = (
    person,
    chat,
    chat_person,
    invitation,
    session,
    consent,
    inbound_message,
    inbound_media,
    kept_file,
    kept_file_part,
    thread,
    question,
    task,
    announcement,
    progress,
    outcome,
    departure,
    appointment,
    appointment_change,
    reminder,
    preparation,
    course_participant,
    lesson_progress,
    lesson_answer,
    lesson_pace,
    lesson_share,
    paid,
    budget_entry,
    savings_goal,
    budget_share,
    note,
    pause,
    handed_over,
    broadcast_pick,
    broadcast_recipient,
    outbox,
    raw_update,
    audit,
)
"""Every table that may hold something of a person."""

UNTOLD = frozenset({"token_sha256", "pin_hash", "lease_owner", "lease_until"})
"""Columns that are told to nobody: digests of secrets, and who is sending."""

Stored = dict[str, Any]


@dataclass(frozen=True, slots=True)
class ChatsOf:
    """Ids of chats; somebody else is, or was, in those of `shared`.

    `left`: they were cut off, and others use the chat: it is neither told nor deleted.
    """

    own: frozenset[int]
    shared: frozenset[int]
    left: frozenset[int]


def chats_of(connection: Connection, person_id: int) -> ChatsOf:
    """Every chat this person ever was in.

    Used without them: somebody is, or was, in it as well, or it was seen since the cut-off
    ("that is not me" cuts off at that same moment).
    """
    link, other = chat_person.c, chat_person.alias().c
    others = exists().where(other.chat_id == link.chat_id, other.person_id != person_id)
    ended = link.cut_off_at.is_not(None)
    columns = link.chat_id, others, ended & (others | (chat.c.last_seen_at >= link.cut_off_at))
    query = select(*columns).join_from(chat_person, chat, chat.c.id == link.chat_id)
    found = connection.execute(query.where(link.person_id == person_id)).all()
    left = frozenset(id for id, _, left in found if left)
    shared = frozenset(id for id, shared, _ in found if shared) - left
    return ChatsOf(frozenset(id for id, _, _ in found) - shared - left, shared, left)


def everything_of(connection: Connection, one: PersonRow) -> dict[str, list[Stored]]:
    """The rows of each table that hold something of this person, oldest first."""
    chats = chats_of(connection, one.id)
    return {
        table.name: _rows(connection, table, whose)
        for table, whose in _conditions(one, chats).items()
    }


def erase_person(connection: Connection, one: PersonRow) -> Mapping[str, int]:
    """Delete all of it but the audit; returns how many rows of each kind that were.

    Foreign keys take along what hangs on a person or on a chat. `Database.scrub` must
    follow the commit.
    """
    chats = chats_of(connection, one.id)
    conditions = _conditions(one, chats)
    counts = {table.name: _count(connection, table, conditions[table]) for table in PERSONAL}
    _forget_names(connection, one, chats.shared | chats.left)
    _forget_in_shared(connection, one, chats)
    connection.execute(delete(raw_update).where(conditions[raw_update]))
    for table in (outbox, inbound_message, consent):
        connection.execute(delete(table).where(conditions[table]))
    connection.execute(delete(chat).where(chat.c.id.in_(chats.own)))
    connection.execute(delete(person).where(person.c.id == one.id))
    if connection.dialect.name == "sqlite":
        sqlite.ask_to_scrub(connection)
    return {name: count for name, count in counts.items() if count and name != audit.name}


def _conditions(one: PersonRow, chats: ChatsOf) -> dict[Table, ColumnElement[bool]]:
    """Which rows of each table are about this person."""
    messages = select(inbound_message.c.id).where(_theirs(inbound_message, one, chats))
    appointments = select(appointment.c.id).where(appointment.c.person_id == one.id)
    files = select(kept_file.c.id).where(kept_file.c.person_id == one.id)
    return {
        person: person.c.id == one.id,
        chat: chat.c.id.in_(chats.own | chats.shared),
        chat_person: chat_person.c.person_id == one.id,
        invitation: invitation.c.person_id == one.id,
        session: session.c.chat_id.in_(chats.own),
        consent: _theirs(consent, one, chats),
        inbound_message: _theirs(inbound_message, one, chats),
        inbound_media: inbound_media.c.inbound_message_id.in_(messages),
        kept_file: kept_file.c.person_id == one.id,
        kept_file_part: kept_file_part.c.kept_file_id.in_(files),
        thread: thread.c.person_id == one.id,
        question: question.c.person_id == one.id,
        task: task.c.person_id == one.id,
        announcement: announcement.c.person_id == one.id,
        progress: progress.c.person_id == one.id,
        outcome: outcome.c.person_id == one.id,
        departure: departure.c.person_id == one.id,
        appointment: appointment.c.person_id == one.id,
        appointment_change: appointment_change.c.appointment_id.in_(appointments),
        reminder: reminder.c.appointment_id.in_(appointments),
        preparation: preparation.c.person_id == one.id,
        course_participant: course_participant.c.person_id == one.id,
        lesson_progress: lesson_progress.c.person_id == one.id,
        lesson_answer: lesson_answer.c.person_id == one.id,
        lesson_pace: lesson_pace.c.person_id == one.id,
        lesson_share: lesson_share.c.person_id == one.id,
        paid: paid.c.person_id == one.id,
        budget_entry: budget_entry.c.person_id == one.id,
        savings_goal: savings_goal.c.person_id == one.id,
        budget_share: budget_share.c.person_id == one.id,
        note: note.c.person_id == one.id,
        pause: pause.c.person_id == one.id,
        handed_over: handed_over.c.person_id == one.id,
        broadcast_pick: broadcast_pick.c.person_id == one.id,
        broadcast_recipient: broadcast_recipient.c.person_id == one.id,
        outbox: _theirs(outbox, one, chats),
        raw_update: _raw_of(chats.own),
        audit: audit.c.subject == one.public_id,
    }


def _theirs(table: Table, one: PersonRow, chats: ChatsOf) -> ColumnElement[bool]:
    """Rows of the person; in their own chats also those from before they were known."""
    unknown = and_(table.c.person_id.is_(None), table.c.chat_id.in_(chats.own))
    return or_(table.c.person_id == one.id, unknown)


def _raw_of(ids: frozenset[int]) -> ColumnElement[bool]:
    return (
        select(chat.c.id)
        .where(
            chat.c.id.in_(ids),
            chat.c.bot == raw_update.c.bot,
            chat.c.telegram_id == raw_update.c.telegram_chat_id,
        )
        .exists()
    )


def _forget_names(connection: Connection, one: PersonRow, chats: frozenset[int]) -> None:
    """Messages to others that name this person, and when they last gave their code there."""
    rows = select(outbox.c.id, outbox.c.payload).where(outbox.c.chat_id.in_(chats))
    naming = [row.id for row in connection.execute(rows) if _names(row.payload, one)]
    connection.execute(delete(outbox).where(outbox.c.id.in_(naming)))
    kept = select(session.c.id, session.c.data).where(session.c.chat_id.in_(chats))
    for row in connection.execute(kept).all():
        changed = _without(row.data, one.id)
        connection.execute(update(session).where(session.c.id == row.id).values(data=changed))


def _forget_in_shared(connection: Connection, one: PersonRow, chats: ChatsOf) -> None:
    """What nobody known sent, and the place where this person stood."""
    unknown = and_(
        inbound_message.c.person_id.is_(None), inbound_message.c.chat_id.in_(chats.shared)
    )
    connection.execute(delete(inbound_message).where(unknown))
    given_up = and_(_raw_of(chats.shared), raw_update.c.set_aside_at.is_not(None))
    connection.execute(delete(raw_update).where(given_up))
    spoken = select(chat.c.id).where(
        chat.c.id.in_(chats.shared),
        or_(chat.c.current_person_id == one.id, chat.c.current_person_id.is_(None)),
    )
    connection.execute(delete(session).where(session.c.chat_id.in_(spoken)))


def _names(payload: Mapping[str, Any], one: PersonRow) -> bool:
    name = json.dumps(one.first_name, ensure_ascii=False).strip('"')
    return name in json.dumps(payload, ensure_ascii=False)


def _without(data: Mapping[str, Any], person_id: int) -> dict[str, Any]:
    """A session's data without what it keeps of this person by their id."""
    kept = dict(data)
    for name in ("opened", "ticked"):
        kept[name] = {id: of for id, of in data.get(name, {}).items() if id != str(person_id)}
    kept["unasked"] = [id for id in data.get("unasked", ()) if id != person_id]
    return {name: value for name, value in kept.items() if value}


def _count(connection: Connection, table: Table, whose: ColumnElement[bool]) -> int:
    return connection.scalar(select(func.count()).select_from(table).where(whose)) or 0


def _rows(connection: Connection, table: Table, whose: ColumnElement[bool]) -> list[Stored]:
    columns = [column for column in table.c if column.name not in UNTOLD]
    found = connection.execute(select(*columns).where(whose).order_by(table.c.id))
    return [dict(row) for row in found.mappings()]
