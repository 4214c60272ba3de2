"""What is kept no longer than needed. The official dossier is elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, Select, delete, exists, func, or_, select, update

from storage.absences import absence
from storage.announcements import CHANGED, announcement
from storage.appointments import appointment
from storage.broadcasts import broadcast, broadcast_pick, broadcast_recipient
from storage.chats import chat, chat_person
from storage.conversations import inbound_message
from storage.courses import course, course_meeting
from storage.digests import digest
from storage.files import kept_file
from storage.invitations import invitation
from storage.lessons import lesson_answer
from storage.notes import note
from storage.outbox_rows import OutboxState, outbox
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


def forget_old(connection: Connection, keep: Retention, now: datetime) -> int:
    """Delete what is past its term; returns how many rows that were.

    That a moment was told stays with the person: without it, it would be told again.
    A message of a person loses its text and files with its row. Rows still to be sent stay.
    A chat in which nobody is (a guest's, or one that people were cut off from) goes with all
    that hangs on it when it was not seen for long.
    """
    sent, message, raw = outbox.c, inbound_message.c, raw_update.c
    links = now - keep.links
    _keep_reads(connection, now - keep.recipients)
    old = (
        delete(broadcast_recipient).where(
            broadcast_recipient.c.broadcast_id.in_(_ended(now - keep.recipients))
        ),
        delete(broadcast_pick).where(
            broadcast_pick.c.broadcast_id.in_(_old_enough(now - keep.recipients))
        ),
        delete(broadcast).where(broadcast.c.created_at < now - keep.broadcasts),
        delete(outbox).where(sent.state.in_(ENDED), sent.created_at < now - keep.outbox),
        delete(inbound_message).where(message.received_at < now - keep.messages),
        delete(kept_file).where(kept_file.c.created_at < now - keep.messages),
        delete(raw_update).where(raw.set_aside_at < now - keep.updates),
        delete(invitation).where(
            or_(invitation.c.expires_at < links, invitation.c.used_at < links)
        ),
        delete(chat).where(
            chat.c.last_seen_at < now - keep.guests,
            ~exists().where(chat_person.c.chat_id == chat.c.id, chat_person.c.cut_off_at.is_(None)),
            ~exists().where(question.c.chat_id == chat.c.id),
        ),
        delete(login_link).where(login_link.c.expires_at < links),
        delete(digest).where(digest.c.day < links.date()),
        delete(absence).where(absence.c.until_day < links.date()),
        delete(note).where(note.c.created_at < now - keep.notes),
        delete(announcement).where(_is_old_change(now - keep.changes)),
        delete(preparation).where(preparation.c.appointment_id.in_(_held(now - keep.talks))),
        delete(reminder).where(reminder.c.appointment_id.in_(_held(now - keep.talks))),
        delete(appointment).where(appointment.c.starts_at < now - keep.appointments),
        delete(course).where(_is_old_course(now - keep.appointments)),
        delete(lesson_answer).where(lesson_answer.c.at < now - keep.answers),
    )
    deleted = sum(connection.execute(statement).rowcount for statement in old)
    return deleted + prune_handled(connection, now - keep.updates)


def _keep_reads(connection: Connection, before: datetime) -> None:
    """How many read a broadcast, before the rows go that tell it."""
    to = broadcast_recipient.c
    here = to.broadcast_id == broadcast.c.id, to.read_at.is_not(None)
    read = select(func.count(to.person_id.distinct())).where(*here).scalar_subquery()
    unkept = broadcast.c.ended_at < before, broadcast.c.reads.is_(None)
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
