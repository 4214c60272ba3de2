"""One person as staff see them: dates, klantreis, hours, chats, invitations, what is to be done.

Every change leaves its audit line in the same transaction, a reading leaves it with `Access`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

from sqlalchemy import Connection

from casework import cases, counting, sharing
from casework.access import Access, NotHereError
from casework.caseload import guide, profile_of
from casework.columns import read_date
from casework.conversation import dates_of
from casework.counting import Sheet
from casework.deadlines import proposal
from casework.errors import CaseError, Reason
from casework.learning import entered_of
from casework.reminding import is_working
from casework.schooling import Schooling, schooling_of, teaching
from flows.context import ZONE
from flows.hours import KINDS, Entry, kind_of
from flows.klantreis.journey import Journey
from flows.klantreis.model import Profile
from flows.lessons.loader import NO_LESSONS, Library
from flows.preparing import Answer
from storage.appointments import AppointmentRow, Kind
from storage.chats import Presence, presences
from storage.deadlines import NO_TALKS, talks_of
from storage.invitations import InvitationRow, invitations_of
from storage.municipalities import MunicipalityRow
from storage.people import PersonRow, find_person_by_public_id
from storage.preparations import shared_answers
from storage.staff import StaffRow, staff_by_ids
from storage.work import Work, open_work

TASKS_SHOWN = 50


@dataclass(frozen=True, slots=True)
class Dossier:
    """`consulent` is who guides the person, where that is known; `prepared` what they share of
    what they thought of, by appointment; `next_talk` a day for the next voortgangsgesprek, where
    none is planned; `schooling` how far they are in the lessons, where there are any for them;
    `budget_since` since when they share their own budget, where they do.
    """

    person: PersonRow
    municipality: MunicipalityRow
    journey: Journey
    hours: Sheet
    chats: tuple[Presence, ...]
    invitations: tuple[InvitationRow, ...]
    todo: tuple[Work, ...]
    consulent: StaffRow | None
    may_write: bool
    prepared: tuple[tuple[AppointmentRow, tuple[Answer, ...]], ...]
    next_talk: date | None
    budget_since: datetime | None
    schooling: Schooling | None


@dataclass(frozen=True, slots=True)
class Invited:
    """An invitation just made: its token is told once, here."""

    person: PersonRow
    municipality: MunicipalityRow
    token: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class TypedHours:
    """Hours as a colleague typed them: kind, amount ("2,5") and day ("21-11-2026")."""

    kind: str
    amount: str
    day: str

    def entry(self) -> Entry:
        """CaseError where one of them can not be read."""
        if self.kind not in KINDS:
            raise CaseError(Reason.VALUE_UNKNOWN, value=self.kind, known=", ".join(KINDS))
        return Entry(kind_of(self.kind), counting.minutes_of(self.amount), read_date(self.day))


class NoBotError(Exception):
    """No invitation can be made before the municipality's bot has run once."""


class InvitedBeforeError(Exception):
    """Another invitation was made since the page that asks for one was read."""


class CountedBeforeError(Exception):
    """Hours were counted since the page that adds some was read: they may be the same."""


def read(
    connection: Connection,
    access: Access,
    profiles: Mapping[str, Profile],
    public_id: str,
    now: datetime,
    library: Library = NO_LESSONS,
) -> Dossier:
    """Open a person's page. NotHereError outside the colleague's municipalities."""
    person = _person(connection, access, public_id)
    home = person.municipality_id
    profile = profile_of(profiles, access.municipalities[home].name)
    access.seen.append(access.reading(home).did("person read", now, public_id))
    paid = entered_of(connection, [person.id]).get(person.id, ())
    return Dossier(
        person=person,
        municipality=access.municipalities[home],
        journey=guide(access, profiles, now).journey(person, paid),
        hours=counting.sheet(connection, profile, person, now.astimezone(ZONE).date()),
        chats=tuple(presences(connection, person.id)),
        invitations=tuple(invitations_of(connection, person.id)),
        todo=tuple(open_work(connection, [home], limit=TASKS_SHOWN, person_id=person.id)),
        consulent=_consulent(connection, person),
        may_write=access.may_write(home),
        prepared=_prepared(connection, person),
        next_talk=_next_talk(connection, access, profiles, person, now),
        budget_since=sharing.shared_since(connection, person),
        schooling=schooling_of(
            connection, teaching(access, profiles, library, home, now), [person]
        ).get(person.id),
    )


def invite(
    connection: Connection,
    access: Access,
    public_id: str,
    now: datetime,
    known: int | None = None,
) -> Invited:
    """A new invitation. NotHereError, NotAllowedError, or NoBotError.

    `known`: how many the asker saw; InvitedBeforeError where there are more by now, so that the
    same form sent again makes no second one.
    """
    person = _person(connection, access, public_id)
    actor = access.writing(person.municipality_id)
    home = access.municipalities[person.municipality_id]
    if home.bot_username is None:
        raise NoBotError(home.name)
    if known is not None and len(invitations_of(connection, person.id)) > known:
        raise InvitedBeforeError(public_id)
    token = cases.invite(connection, actor, person, now)
    return Invited(person, home, token, now + cases.INVITATION_LASTS)


def cut_off(
    connection: Connection, access: Access, public_id: str, chat_id: int, now: datetime
) -> bool:
    """End this person's presence in a chat; False when they were not in it."""
    person = _person(connection, access, public_id)
    actor = access.writing(person.municipality_id)
    return cases.cut_off(connection, actor, person, chat_id, now)


def add_hours(
    connection: Connection,
    access: Access,
    profiles: Mapping[str, Profile],
    public_id: str,
    typed: TypedHours,
    now: datetime,
    known: int,
) -> None:
    """Count what a colleague knows of. NotHereError, NotAllowedError, or CaseError.

    `known`: the newest entry the page showed; CountedBeforeError where there is a newer one.
    """
    person = _person(connection, access, public_id)
    actor = access.writing(person.municipality_id)
    profile = profile_of(profiles, access.municipalities[person.municipality_id].name)
    today = now.astimezone(ZONE).date()
    if counting.sheet(connection, profile, person, today).newest > known:
        raise CountedBeforeError(public_id)
    counting.enter_hours(connection, actor, profile, person, typed.entry(), now, today)


def remove_hours(
    connection: Connection, access: Access, public_id: str, row: int, now: datetime
) -> bool:
    """Undo an entry, whoever told it; False when it is not there (any more)."""
    person = _person(connection, access, public_id)
    actor = access.writing(person.municipality_id)
    return counting.remove_hours(connection, actor, person, row, now)


def _person(connection: Connection, access: Access, public_id: str) -> PersonRow:
    found = find_person_by_public_id(connection, public_id)
    if found is None or found.municipality_id not in access.reads:
        raise NotHereError(public_id)
    return found


def _prepared(
    connection: Connection, person: PersonRow
) -> tuple[tuple[AppointmentRow, tuple[Answer, ...]], ...]:
    shared = groupby(shared_answers(connection, person.id), key=lambda one: one[0])
    return tuple((row, tuple(answer for _, answer in those)) for row, those in shared)


def _next_talk(
    connection: Connection,
    access: Access,
    profiles: Mapping[str, Profile],
    person: PersonRow,
    now: datetime,
) -> date | None:
    """The proposal of the cadence; None where a talk is planned, or nobody said how often."""
    talks = talks_of(connection, [person.id], Kind.VOORTGANGSGESPREK, now)
    theirs = talks.get(person.id, NO_TALKS)
    if theirs.ahead is not None:
        return None
    profile = profile_of(profiles, access.municipalities[person.municipality_id].name)
    today = now.astimezone(ZONE).date()
    return proposal(profile, dates_of(person), theirs, today, is_working)


def _consulent(connection: Connection, person: PersonRow) -> StaffRow | None:
    if person.consulent_id is None:
        return None
    return staff_by_ids(connection, {person.consulent_id}).get(person.consulent_id)


def link(invited: Invited) -> str:
    """What the person opens: it starts the chat with the bot."""
    return f"https://t.me/{invited.municipality.bot_username}?start={invited.token}"
