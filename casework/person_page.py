"""One person as staff see them, in parts: each reads what it shows and no more.

A reading leaves its audit line with `Access`; it names the part.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby

from sqlalchemy import Connection

from casework import counting, editing, sharing
from casework.access import Access
from casework.caseload import guide, profile_of
from casework.counting import Sheet
from casework.deadlines import proposal
from casework.doors import enter
from casework.events_of_year import is_late
from casework.learning import entered_of
from casework.outcomes import Achieved, achieved
from casework.paying import Bill, bills, version_of
from casework.person_dates import dates_of
from casework.reminding import is_working
from casework.schooling import Schooling, schooling_of, teaching
from flows.appointments import AHEAD
from flows.context import ZONE
from flows.klantreis.journey import Journey
from flows.klantreis.model import Profile
from flows.lessons.loader import NO_LESSONS, Library
from flows.lessons.paid import Entered
from flows.preparing import Answer
from storage import audit, consents, notes, pauses
from storage.appointments import AppointmentRow, Kind, list_appointments
from storage.audit import AuditLine
from storage.caseload import ChatStatus
from storage.chats import Presence, presences
from storage.consents import Given
from storage.deadlines import NO_TALKS, talks_of
from storage.invitations import InvitationRow, invitations_of
from storage.municipalities import MunicipalityRow
from storage.notes import NoteRow
from storage.pauses import PauseRow
from storage.people import PersonRow
from storage.preparations import shared_answers
from storage.staff import StaffRow, staff_by_ids
from storage.work import Work, open_work

TASKS_SHOWN = 50
PAST_SHOWN = timedelta(days=730)
LINES_SHOWN = 100

Prepared = tuple[tuple[AppointmentRow, tuple[Answer, ...]], ...]


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above every part. `consulent` guides the person, where that is known."""

    person: PersonRow
    municipality: MunicipalityRow
    profile: Profile
    consulent: StaffRow | None
    chats: tuple[Presence, ...]
    invitations: tuple[InvitationRow, ...]
    paused: PauseRow | None
    may_write: bool
    status: ChatStatus


@dataclass(frozen=True, slots=True)
class Overview:
    """`next_talk`: a day for the next voortgangsgesprek, where none is planned."""

    journey: Journey
    hours: Sheet
    todo: tuple[Work, ...]
    ahead: tuple[AppointmentRow, ...]
    next_talk: date | None
    notes: int


@dataclass(frozen=True, slots=True)
class Case:
    """The klantreis, and the form of what it is counted from; `guides` may be chosen.

    `late`: the PIP was made after its last day.
    """

    journey: Journey
    cells: Mapping[str, str]
    version: str
    guides: tuple[StaffRow, ...]
    late: bool


@dataclass(frozen=True, slots=True)
class Talks:
    """`ahead`: the first one first; `past`: the last one first, those cancelled among them.

    `prepared`: what the person shares of what they thought of, by appointment.
    """

    ahead: tuple[AppointmentRow, ...]
    past: tuple[AppointmentRow, ...]
    prepared: Prepared
    next_talk: date | None


@dataclass(frozen=True, slots=True)
class Money:
    """`schooling`: how far the person is in the lessons, where there are any for them;
    `budget_since`: since when they share their own budget, where they do; `bills`: who pays their
    fixed costs, and `version` of that.
    """

    schooling: Schooling | None
    budget_since: datetime | None
    bills: tuple[Bill, ...]
    version: str


@dataclass(frozen=True, slots=True)
class Notes:
    """`authors` by id."""

    rows: tuple[NoteRow, ...]
    authors: Mapping[int, StaffRow]


@dataclass(frozen=True, slots=True)
class Privacy:
    """What was agreed to, and who did what with the case, the latest first."""

    consents: tuple[Given, ...]
    lines: tuple[AuditLine, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """Who reads which person's page, with what is needed for it."""

    connection: Connection
    access: Access
    profiles: Mapping[str, Profile]
    public_id: str
    now: datetime
    library: Library = NO_LESSONS

    def head(self, part: str) -> Head:
        """NotHereError, ReasonNeededError."""
        person = enter(self.connection, self.access, self.public_id, self.now)
        home = self.access.municipalities[person.municipality_id]
        line = self.access.reading(home.id).did("person read", self.now, self.public_id, part=part)
        self.access.seen.append(line)
        chats = tuple(presences(self.connection, person.id))
        invitations = tuple(invitations_of(self.connection, person.id))
        return Head(
            person=person,
            municipality=home,
            profile=profile_of(self.profiles, home.name),
            consulent=self._consulent(person),
            chats=chats,
            invitations=invitations,
            paused=pauses.pause_of(self.connection, person.id),
            may_write=self.access.may_write(home.id),
            status=_status(chats, invitations, self.now),
        )

    def overview(self, head: Head) -> Overview:
        person = head.person
        mine = [person.municipality_id]
        tasks = open_work(self.connection, mine, limit=TASKS_SHOWN, person_id=person.id)
        return Overview(
            journey=self._journey(person),
            hours=self.hours(head),
            todo=tuple(tasks),
            ahead=self._appointments(person, self.now),
            next_talk=self._next_talk(head),
            notes=notes.count_notes(self.connection, person.id),
        )

    def case(self, head: Head) -> Case:
        guides = editing.guides(self.connection, head.person.municipality_id)
        return Case(
            journey=self._journey(head.person),
            cells=editing.cells_of(head.person, guides),
            version=editing.version_of(head.person),
            guides=tuple(guides),
            late=is_late(head.profile, head.person),
        )

    def talks(self, head: Head) -> Talks:
        rows = self._appointments(head.person, self.now - PAST_SHOWN)
        ahead = tuple(row for row in rows if row.starts_at >= self.now and row.state in AHEAD)
        past = tuple(row for row in reversed(rows) if row not in ahead)
        shared = groupby(shared_answers(self.connection, head.person.id), key=lambda one: one[0])
        prepared = tuple((row, tuple(answer for _, answer in those)) for row, those in shared)
        return Talks(ahead, past, prepared, self._next_talk(head))

    def hours(self, head: Head) -> Sheet:
        today = self.now.astimezone(ZONE).date()
        return counting.sheet(self.connection, head.profile, head.person, today)

    def money(self, head: Head) -> Money:
        home = head.municipality.id
        school = teaching(self.access, self.profiles, self.library, home, self.now)
        found = schooling_of(self.connection, school, [head.person])
        since = sharing.shared_since(self.connection, head.person)
        paid = self._paid(head.person)
        listed = bills(head.profile, dates_of(head.person, paid), paid, school.today)
        return Money(found.get(head.person.id), since, listed, version_of(paid))

    def achieved(self, head: Head) -> Achieved:
        return achieved(self.connection, head.person)

    def notes(self, head: Head) -> Notes:
        rows = tuple(notes.notes_of(self.connection, head.person.id))
        ids = {row.staff_id for row in rows if row.staff_id is not None}
        return Notes(rows, staff_by_ids(self.connection, ids) if ids else {})

    def privacy(self, head: Head) -> Privacy:
        given = consents.answers_of(self.connection, head.person.id)
        lines = audit.read_audit(self.connection, subject=self.public_id, limit=LINES_SHOWN)
        return Privacy(tuple(given), tuple(lines))

    def _journey(self, person: PersonRow) -> Journey:
        paid = self._paid(person)
        return guide(self.access, self.profiles, self.now).journey(person, paid)

    def _paid(self, person: PersonRow) -> tuple[Entered, ...]:
        return entered_of(self.connection, [person.id]).get(person.id, ())

    def _appointments(self, person: PersonRow, since: datetime) -> tuple[AppointmentRow, ...]:
        home = person.municipality_id
        return tuple(list_appointments(self.connection, home, since, person_id=person.id))

    def _next_talk(self, head: Head) -> date | None:
        """The proposal of the cadence; None where a talk is planned, or nobody said how often."""
        id = head.person.id
        talks = talks_of(self.connection, [id], Kind.VOORTGANGSGESPREK, self.now)
        theirs = talks.get(id, NO_TALKS)
        if theirs.ahead is not None:
            return None
        today = self.now.astimezone(ZONE).date()
        return proposal(head.profile, dates_of(head.person), theirs, today, is_working)

    def _consulent(self, person: PersonRow) -> StaffRow | None:
        if person.consulent_id is None:
            return None
        return staff_by_ids(self.connection, {person.consulent_id}).get(person.consulent_id)


def _status(
    chats: tuple[Presence, ...], invitations: tuple[InvitationRow, ...], now: datetime
) -> ChatStatus:
    """The best of all their chats, as in the list of people."""
    found = [_status_of(one) for one in chats if one.cut_off_at is None]
    if found:
        return min(found, key=list(ChatStatus).index)
    open_ones = [one for one in invitations if one.used_at is None and one.expires_at > now]
    return ChatStatus.INVITED if open_ones else ChatStatus.NOT_INVITED


def _status_of(one: Presence) -> ChatStatus:
    if one.chat.unreachable_at is not None:
        return ChatStatus.UNREACHABLE
    if one.chat.stopped_at is not None:
        return ChatStatus.STOPPED
    if one.chat.refused_at is not None and one.chat.consented_at is None:
        return ChatStatus.DECLINED
    return ChatStatus.CONNECTED
