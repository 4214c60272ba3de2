"""Vragen: who waits for an answer, and one conversation with what was asked and answered.

A reading leaves its audit line with `Access`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection

from casework import handling
from casework.access import Access, NotHereError
from casework.answering import chat_for, language_of
from casework.caseload import guide
from casework.doors import enter_by_id, guided_by
from casework.learning import entered_of
from casework.person_page import Head, Reading
from flows.model import Text
from storage import files, inbox, threads
from storage.chats import ChatRow
from storage.day import Next, next_of
from storage.files import FileRow, FileState
from storage.inbox import Answered, Narrowed, Said, Waiting, Whose
from storage.people import PersonRow
from storage.questions import QuestionRow
from storage.staff import StaffRow, staff_by_ids
from storage.threads import ThreadRow

PAGE = 25
SHOWN = 60
"""Messages of each side on the page of a conversation."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """`page` counts from 1."""

    whose: Whose = Whose.MINE
    narrowed: Narrowed = field(default_factory=Narrowed)
    page: int = 1


@dataclass(frozen=True, slots=True)
class Line:
    """Somebody who waits. Of whom another guides (`closed`) only that, and since when: no topics
    and no words. `owner`: who is to answer.
    """

    waiting: Waiting
    owner: StaffRow | None
    closed: bool
    questions: tuple[QuestionRow, ...] = ()
    last: Said | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    lines: tuple[Line, ...]
    counts: Mapping[Whose, int]
    whose: Whose
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class Talk:
    """A conversation. `entries`: what was said and answered, the oldest first; `questions` by id.

    `chat`: where an answer goes, None where no chat takes one; `language`: what is read there.
    """

    head: Head
    thread: ThreadRow
    open: tuple[QuestionRow, ...]
    questions: Mapping[int, QuestionRow]
    entries: tuple[Said | Answered, ...]
    chat: ChatRow | None
    language: str
    taken: bool
    staff: Mapping[int, StaffRow]
    colleagues: tuple[StaffRow, ...]
    ahead: Next | None
    step: Text | None
    asked_interpreter: bool

    @property
    def owner(self) -> StaffRow | None:
        """Who is to answer: to whom it was given, else who guides the person."""
        return self.staff.get(self.thread.assigned_to or self.head.person.consulent_id or 0)


def listing(connection: Connection, access: Access, wanted: Wanted, now: datetime) -> Listing:
    """Who waits, the longest overdue first; without a line in the audit (see `note_reading`)."""
    ours, mine = access.reads, guided_by(connection, access.staff.id, now)
    counts = inbox.count_waiting(connection, ours, mine, wanted.narrowed, now)
    pages = max(1, -(-counts[wanted.whose] // PAGE))
    page = min(max(1, wanted.page), pages)
    place = PAGE, (page - 1) * PAGE
    found = inbox.waiting(connection, ours, wanted.whose, mine, wanted.narrowed, now, place)
    lines = _lines(connection, found, mine)
    return Listing(lines, counts, wanted.whose, page, pages)


def _lines(
    connection: Connection, found: Sequence[Waiting], mine: Collection[int]
) -> tuple[Line, ...]:
    closed = {one.person.id for one in found if not _is_free(one, mine)}
    shown = [one.person.id for one in found if one.person.id not in closed]
    asked = inbox.open_questions_of(connection, shown)
    last = _last_of(connection, asked)
    owners = staff_by_ids(connection, {one.owner_id for one in found if one.owner_id})
    return tuple(
        Line(
            one,
            owners.get(one.owner_id or 0),
            one.person.id in closed,
            asked.get(one.person.id, ()),
            last.get(one.person.id),
        )
        for one in found
    )


def _is_free(one: Waiting, mine: Collection[int]) -> bool:
    """Whether who reads may open the case without a reason."""
    return one.owner_id in mine or one.person.consulent_id in (None, *mine)


def _last_of(connection: Connection, asked: Mapping[int, Sequence[QuestionRow]]) -> dict[int, Said]:
    """The last message of each of these people."""
    whose = {one.id: person for person, those in asked.items() for one in those}
    return {whose[said.question_id]: said for said in inbox.said_in(connection, list(whose))}


def note_reading(access: Access, found: Listing, now: datetime) -> None:
    """Audit that these people's questions were shown: one line a municipality."""
    seen = Counter(line.waiting.person.municipality_id for line in found.lines)
    access.seen.extend(
        access.reading(id).did("questions read", now, None, people=seen[id]) for id in sorted(seen)
    )


def talk(reading: Reading) -> Talk:
    """NotHereError, ReasonNeededError."""
    connection, now = reading.connection, reading.now
    head = reading.head("vragen")
    person = head.person
    thread = threads.thread_of(connection, person.id)
    said = inbox.said_by(connection, person.id, SHOWN)
    chat = chat_for(connection, person)
    answered = inbox.answers_to(connection, person.id, SHOWN)
    open_ones = inbox.open_questions_of(connection, [person.id]).get(person.id, ())
    colleagues = tuple(handling.colleagues(connection, person.municipality_id))
    return Talk(
        head=head,
        thread=thread,
        open=open_ones,
        questions=inbox.questions_by_ids(
            connection, {one.question_id for one in said} | {one.id for one in open_ones}
        ),
        entries=tuple(sorted((*said[::-1], *answered[::-1]), key=lambda one: one.at)),
        chat=chat,
        language=language_of(person, chat),
        taken=thread.is_taken(now),
        staff=staff_by_ids(connection, _named(thread, person.consulent_id)),
        colleagues=colleagues,
        ahead=next_of(connection, [person.id], now).get(person.id),
        step=_step(reading, person),
        asked_interpreter=inbox.has_open_task(connection, handling.INTERPRET, person.id),
    )


def _step(reading: Reading, person: PersonRow) -> Text | None:
    """What the person is at in the klantreis."""
    guided = guide(reading.access, reading.profiles, reading.now)
    paid = entered_of(reading.connection, [person.id]).get(person.id, ())
    step, _ = guided.standing(person, paid)
    return guided.title(person, step)


def _named(thread: ThreadRow, consulent: int | None) -> set[int]:
    return {id for id in (thread.assigned_to, thread.taken_by, consulent) if id is not None}


def find_file(connection: Connection, access: Access, public_id: str, now: datetime) -> FileRow:
    """A file that is kept, for who may open the case. NotHereError, ReasonNeededError."""
    found = files.find_file(connection, public_id)
    if found is None or found.state is not FileState.KEPT:
        raise NotHereError(public_id)
    person = enter_by_id(connection, access, found.person_id, now)
    line = access.reading(found.municipality_id).did("file read", now, person.public_id)
    access.seen.append(line)
    return found
