"""What is kept no longer than needed. The official dossier is elsewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    Table,
    delete,
    exists,
    func,
    or_,
    select,
    update,
)

from storage.absences import absence
from storage.announcements import CHANGED, announcement
from storage.appointments import appointment
from storage.broadcasts import broadcast, broadcast_pick, broadcast_recipient
from storage.chats import chat, chat_person
from storage.cleanings import cleaning
from storage.conversations import inbound_message
from storage.courses import course, course_meeting
from storage.digests import digest
from storage.files import kept_file
from storage.handovers import handed_over, handover
from storage.invitations import invitation
from storage.lessons import lesson_answer
from storage.notes import note
from storage.outbox_rows import OutboxState, outbox
from storage.people import person
from storage.preparations import preparation
from storage.questions import question
from storage.reminders import reminder
from storage.staff import login_link
from storage.updates import prune_handled, raw_update

ENDED = (OutboxState.SENT, OutboxState.FAILED, OutboxState.UNKNOWN, OutboxState.DROPPED)


@dataclass(frozen=True, slots=True)
class Retention:
    """How long each kind of row is kept.

    `updates` must exceed the day that Telegram keeps an update for us.
    """

    messages: timedelta = timedelta(days=90)
    outbox: timedelta = timedelta(days=90)
    updates: timedelta = timedelta(days=7)
    links: timedelta = timedelta(days=30)
    guests: timedelta = timedelta(days=182)
    changes: timedelta = timedelta(days=90)
    notes: timedelta = timedelta(days=90)
    appointments: timedelta = timedelta(days=730)
    talks: timedelta = timedelta(days=90)
    """What was prepared for a talk, and which reminders it had, after the talk."""
    answers: timedelta = timedelta(days=182)
    recipients: timedelta = timedelta(days=90)
    broadcasts: timedelta = timedelta(days=730)
    """Who was to get a broadcast, and what it said and how it went."""


HomeOf = Callable[[int], ColumnElement[bool]]
"""Whether a row belongs to the municipality of this id."""


@dataclass(frozen=True, slots=True)
class Old:
    """Rows past their term: `kind` is the field of Retention that says so.

    `home` is None where a row belongs to no municipality, but to colleagues or a bot.
    """

    kind: str
    table: Table
    where: tuple[ColumnElement[bool], ...]
    home: HomeOf | None


def forget_old(connection: Connection, keep: Retention, now: datetime) -> int:
    """Delete what is past its term, wherever; returns how many rows that were.

    That a moment was told stays with the person: without it, it would be told again.
    A message of a person loses its text and files with its row. Rows still to be sent stay.
    A chat in which nobody is (a guest's, or one that people were cut off from) goes with all
    that hangs on it when it was not seen for long.
    """
    _keep_reads(connection, now - keep.recipients)
    deleted = sum(_forget(connection, one.table, one.where) for one in _old(keep, now))
    return deleted + prune_handled(connection, now - keep.updates)


def forget_here(
    connection: Connection, municipality_id: int, keep: Retention, now: datetime
) -> dict[str, int]:
    """The same, of one municipality; returns how many rows by kind, without zeros."""
    _keep_reads(connection, now - keep.recipients, municipality_id)
    counts: Counter[str] = Counter()
    for one in _old(keep, now):
        if one.home is not None:
            where = *one.where, one.home(municipality_id)
            counts[one.kind] += _forget(connection, one.table, where)
    return dict(+counts)


def forget_shared(connection: Connection, keep: Retention, now: datetime) -> int:
    """The same, of what is of no municipality; returns how many rows."""
    shared = (one for one in _old(keep, now) if one.home is None)
    deleted = sum(_forget(connection, one.table, one.where) for one in shared)
    return deleted + prune_handled(connection, now - keep.updates)


def count_old(
    connection: Connection, municipality_id: int, keep: Retention, at: datetime
) -> dict[str, int]:
    """How many rows of a municipality are past their term at a moment, by kind."""
    counts: Counter[str] = Counter()
    for one in _old(keep, at):
        if one.home is not None:
            where = *one.where, one.home(municipality_id)
            count = select(func.count()).select_from(one.table).where(*where)
            counts[one.kind] += connection.scalar(count) or 0
    return dict(+counts)


def _forget(connection: Connection, table: Table, where: Iterable[ColumnElement[bool]]) -> int:
    return connection.execute(delete(table).where(*where)).rowcount


def _own(table: Table) -> HomeOf:
    return lambda home: table.c.municipality_id == home


def _through(column: ColumnElement[int], table: Table) -> HomeOf:
    """A row belongs where the row of `table` belongs that it refers to."""
    return lambda home: column.in_(select(table.c.id).where(table.c.municipality_id == home))


def _old(keep: Retention, now: datetime) -> tuple[Old, ...]:
    return (*_old_broadcasts(keep, now), *_old_messages(keep, now), *_old_cases(keep, now))


def _old_broadcasts(keep: Retention, now: datetime) -> Iterator[Old]:
    """Who got one goes before what it said."""
    to, pick, before = broadcast_recipient, broadcast_pick, now - keep.recipients
    ended = to.c.broadcast_id.in_(_ended(before))
    yield Old("recipients", to, (ended,), _through(to.c.broadcast_id, broadcast))
    unused = pick.c.broadcast_id.in_(_old_enough(before))
    yield Old("recipients", pick, (unused,), _through(pick.c.broadcast_id, broadcast))
    begun = broadcast.c.created_at < now - keep.broadcasts
    yield Old("broadcasts", broadcast, (begun,), _own(broadcast))


def _old_messages(keep: Retention, now: datetime) -> Iterator[Old]:
    """Files go before the messages they came with, so that both are counted."""
    message, kept, raw = inbound_message.c, kept_file.c, raw_update.c
    sent = outbox.c.state.in_(ENDED), outbox.c.created_at < now - keep.outbox
    yield Old("outbox", outbox, sent, _own(outbox))
    stored = kept.created_at < now - keep.messages
    yield Old("messages", kept_file, (stored,), _own(kept_file))
    received = message.received_at < now - keep.messages
    yield Old("messages", inbound_message, (received,), _own(inbound_message))
    yield Old("updates", raw_update, (raw.set_aside_at < now - keep.updates,), None)
    unseen = (
        chat.c.last_seen_at < now - keep.guests,
        ~exists().where(chat_person.c.chat_id == chat.c.id, chat_person.c.cut_off_at.is_(None)),
        ~exists().where(question.c.chat_id == chat.c.id),
    )
    yield Old("guests", chat, unseen, _own(chat))


def _old_cases(keep: Retention, now: datetime) -> Iterator[Old]:
    """What hangs on an appointment goes before it."""
    links = now - keep.links
    useless = or_(invitation.c.expires_at < links, invitation.c.used_at < links)
    yield Old("links", invitation, (useless,), _own(invitation))
    yield Old("links", login_link, (login_link.c.expires_at < links,), None)
    yield Old("links", digest, (digest.c.day < links.date(),), None)
    yield Old("links", absence, (absence.c.until_day < links.date(),), None)
    yield Old("links", cleaning, (cleaning.c.at < links,), None)
    given = handed_over.c.handover_id
    past = given.in_(select(handover.c.id).where(handover.c.at < links))
    yield Old("links", handed_over, (past,), _through(given, handover))
    yield Old("notes", note, (note.c.created_at < now - keep.notes,), _own(note))
    told = _is_old_change(now - keep.changes)
    yield Old("changes", announcement, (told,), _through(announcement.c.person_id, person))
    held = _held(now - keep.talks)
    for table in (preparation, reminder):
        yield Old("talks", table, (table.c.appointment_id.in_(held),), _own(table))
    began = appointment.c.starts_at < now - keep.appointments
    yield Old("appointments", appointment, (began,), _own(appointment))
    over = _is_old_course(now - keep.appointments)
    yield Old("appointments", course, (over,), _own(course))
    answered = lesson_answer.c.at < now - keep.answers
    yield Old("answers", lesson_answer, (answered,), _own(lesson_answer))


def _keep_reads(
    connection: Connection, before: datetime, municipality_id: int | None = None
) -> None:
    """How many read a broadcast, before the rows go that tell it."""
    to = broadcast_recipient.c
    here = to.broadcast_id == broadcast.c.id, to.read_at.is_not(None)
    read = select(func.count(to.person_id.distinct())).where(*here).scalar_subquery()
    unkept = [broadcast.c.ended_at < before, broadcast.c.reads.is_(None)]
    if municipality_id is not None:
        unkept.append(broadcast.c.municipality_id == municipality_id)
    connection.execute(update(broadcast).where(*unkept).values(reads=read))


def _ended(before: datetime) -> Select[tuple[int]]:
    return select(broadcast.c.id).where(broadcast.c.ended_at < before)


def _old_enough(before: datetime) -> Select[tuple[int]]:
    """Ended before then, or never sent and begun before then."""
    one = broadcast.c
    return select(one.id).where(func.coalesce(one.ended_at, one.starts_at, one.created_at) < before)


def _held(before: datetime) -> Select[tuple[int]]:
    """Appointments that began before then; one may be planned a year ahead, so no other moment
    of a row tells that it is of no use any more."""
    return select(appointment.c.id).where(appointment.c.starts_at < before)


def _is_old_course(before: datetime) -> ColumnElement[bool]:
    later = course_meeting.c.course_id == course.c.id, course_meeting.c.starts_at >= before
    return (course.c.created_at < before) & ~exists().where(*later)


def _is_old_change(before: datetime) -> ColumnElement[bool]:
    told = announcement.c
    return told.key.startswith(CHANGED) & (told.at < before) & told.told_at.is_not(None)
