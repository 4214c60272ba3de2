"""What a colleague answers somebody: by a ready phrase, in words, or in an interpreter's voice.

It goes through the outbox as replies do, with the name of who answers. What was just asked is
answered at once; else not while people sleep.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from casework.access import Access
from casework.appointment_columns import moment_at, read_hour
from casework.bsn import holds_bsn
from casework.caseload import profile_of
from casework.cases import Actor
from casework.columns import read_date
from casework.doors import enter
from casework.errors import CaseError, Reason
from casework.sounds import voice_kind
from flows.klantreis.model import Profile
from flows.model import Choice, Text
from flows.payload import news_payload
from flows.quiet import QuietHours
from storage import audit, files, inbox, outbox, threads
from storage.chats import ChatRow, presences
from storage.outbox import NewOutboxRow
from storage.outbox_rows import ANSWER, REPLY
from storage.people import PersonRow
from storage.questions import QuestionState
from storage.wake import signal_answers

DUTCH = "nl"
VOICE = "voice"
"""In the payload of an answer that is spoken: the public id of its file."""
LONGEST = 2000
JUST_NOW = timedelta(minutes=30)
"""Whoever wrote so lately is awake."""
FARTHEST = timedelta(days=60)
WAITS = timedelta(days=7)
"""An answer that could not be sent for so long is of no use: the person was called by then."""
BACK = Choice("ask", Text("button-answer-back"))


class DutchUnreadError(Exception):
    """Dutch words for somebody who does not read Dutch: to be confirmed first."""


class UnreachedError(Exception):
    """No chat of this person takes an answer: call, or write a letter."""


@dataclass(frozen=True, slots=True)
class Words:
    """Words as a colleague typed them, in a language. `sure`: Dutch, and they were warned."""

    text: str
    language: str
    sure: bool = False


@dataclass(frozen=True, slots=True)
class Desk:
    """What answering needs of the installation."""

    profiles: Mapping[str, Profile]
    quiet: QuietHours


@dataclass(frozen=True, slots=True)
class Answer:
    """What is said: texts, or a voice (`sound`). `send_at` None: as soon as it may."""

    body: tuple[Text, ...]
    sound: bytes | None = None
    send_at: datetime | None = None


Make = Callable[[str], Answer]
"""The answer to who reads this language. May raise CaseError and DutchUnreadError."""


def in_words(language: str, words: Words) -> tuple[Text, ...]:
    """The words as paragraphs, for who reads `language`. CaseError; DutchUnreadError, to be asked
    once."""
    lines = [" ".join(line.split()) for line in words.text.splitlines()]
    said = [line for line in lines if line]
    if not said:
        raise CaseError(Reason.TEXT_MISSING)
    if sum(map(len, said)) > LONGEST:
        raise CaseError(Reason.TEXT_TOO_LONG, most=LONGEST)
    if holds_bsn(words.text):
        raise CaseError(Reason.TEXT_HOLDS_BSN)
    if words.language == DUTCH != language and not words.sure:
        raise DutchUnreadError
    return tuple(Text("answer-words", {"text": line}) for line in said)


def read_moment(day: str, hour: str, now: datetime) -> datetime | None:
    """When to send: None for now. CaseError."""
    if not day.strip() and not hour.strip():
        return None
    at = moment_at(read_date(day.strip()), read_hour(hour))
    if at <= now:
        raise CaseError(Reason.MOMENT_PAST)
    if at - now > FARTHEST:
        raise CaseError(Reason.DATE_TOO_FAR, value=day)
    return at


def answer(
    connection: Connection,
    access: Access,
    desk: Desk,
    public_id: str,
    make: Make,
    now: datetime,
) -> datetime:
    """Put it in the outbox; what was open is answered. Returns when it is to go.

    UnreachedError, what `make` raises, CaseError (a voice of an unknown kind), NotHereError,
    NotAllowedError, ReasonNeededError.
    """
    person = enter(connection, access, public_id, now)
    actor = access.writing(person.municipality_id)
    chat = chat_for(connection, person)
    if chat is None:
        raise UnreachedError(public_id)
    said = make(language_of(person, chat))
    at = send_moment(connection, desk.quiet, person, said.send_at, now)
    profile = profile_of(desk.profiles, access.municipalities[person.municipality_id].name)
    payload = _payload(access, profile, person, said)
    if said.sound is not None:
        payload[VOICE] = _kept(connection, person, said.sound, now)
    tell(connection, actor, person, chat, payload, now, at)
    _answered(connection, actor, person, now)
    audit.write_audit(connection, [actor.did("question answered", now, public_id)])
    return at


def tell(
    connection: Connection,
    actor: Actor,
    person: PersonRow,
    chat: ChatRow,
    payload: dict[str, Any],
    now: datetime,
    at: datetime,
) -> None:
    """A message of a colleague to this person in this chat."""
    row = NewOutboxRow(
        municipality_id=person.municipality_id,
        bot=chat.bot,
        chat_id=chat.id,
        telegram_id=chat.telegram_id,
        person_id=person.id,
        priority=REPLY,
        kind=ANSWER,
        payload=payload,
        created_at=now,
        send_at=at,
        useless_after=at + WAITS,
        cause=f"answer:{actor.staff_id}",
    )
    outbox.put(connection, [row])
    signal_answers(connection)


def withdraw(
    connection: Connection, access: Access, public_id: str, row_id: int, now: datetime
) -> bool:
    """A scheduled answer does not go after all, and its questions are open again; False where
    it has gone already."""
    person = enter(connection, access, public_id, now)
    actor = access.writing(person.municipality_id)
    made = inbox.withdraw(connection, person.id, row_id)
    if made is None:
        return False
    inbox.reopen_questions(connection, person.id, made)
    audit.write_audit(connection, [actor.did("answer withdrawn", now, public_id)])
    return True


def spoken(access: Access, profile: Profile, *body: Text) -> tuple[Text, ...]:
    """Texts behind the name of who says them: first name and municipality."""
    name = access.staff.name.split()[0]
    return Text("answer-from", {"name": name, "municipality": profile.title}), *body


def language_of(person: PersonRow, chat: ChatRow | None) -> str:
    """What is read there: as chosen in the chat, else the person's."""
    return (chat.language if chat else None) or person.language


def chat_for(connection: Connection, person: PersonRow) -> ChatRow | None:
    """Where an answer goes: the chat of the last question, else the one seen last."""
    theirs = [one.chat for one in presences(connection, person.id) if one.cut_off_at is None]
    open_ones = [one for one in theirs if _takes_answers(one)]
    asked = inbox.last_question(connection, person.id)
    there = asked.chat_id if asked else None
    return max(open_ones, key=lambda one: (one.id == there, one.last_seen_at), default=None)


def send_moment(
    connection: Connection,
    quiet: QuietHours,
    person: PersonRow,
    wanted: datetime | None,
    now: datetime,
) -> datetime:
    """At once to who wrote just now; else not in quiet hours, nor was it asked for so."""
    if wanted is not None:
        return quiet.after(wanted)
    last = inbox.said_by(connection, person.id, 1)
    return now if last and now - last[0].at <= JUST_NOW else quiet.after(now)


def _takes_answers(chat: ChatRow) -> bool:
    said_no = chat.stopped_at is not None or chat.unreachable_at is not None
    return chat.consented_at is not None and not said_no


def _payload(access: Access, profile: Profile, person: PersonRow, said: Answer) -> dict[str, Any]:
    return news_payload(spoken(access, profile, *said.body), (BACK,), person.id)


def _kept(connection: Connection, person: PersonRow, sound: bytes, now: datetime) -> str:
    mime = voice_kind(sound)
    return files.add_file(connection, person.municipality_id, person.id, mime, sound, now)


def _answered(connection: Connection, actor: Actor, person: PersonRow, now: datetime) -> None:
    """What was open is answered, and whoever talks goes on talking."""
    open_ones = inbox.open_questions_of(connection, [person.id]).get(person.id, ())
    ids = [one.id for one in open_ones]
    inbox.finish_questions(connection, ids, QuestionState.ANSWERED, actor.staff_id, now)
    thread = threads.thread_of(connection, person.id)
    if thread.is_taken(now):
        threads.save_thread(connection, replace(thread, taken_at=now))
