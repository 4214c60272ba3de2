"""What staff do on a person's page: invite, cut a chat off, count hours, erase.

Every change leaves its audit line in the same transaction. Each raises NotHereError,
NotAllowedError or ReasonNeededError.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from casework import cases, counting, erasing, exporting
from casework.access import Access
from casework.caseload import profile_of
from casework.columns import read_date
from casework.doors import enter
from casework.errors import CaseError, Reason
from casework.exporting import Json, Say
from flows.context import ZONE
from flows.hours import KINDS, Entry, kind_of
from flows.klantreis.model import Profile
from storage.invitations import invitations_of
from storage.municipalities import MunicipalityRow
from storage.people import PersonRow


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
    person = enter(connection, access, public_id, now)
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
    person = enter(connection, access, public_id, now)
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
    person = enter(connection, access, public_id, now)
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
    person = enter(connection, access, public_id, now)
    actor = access.writing(person.municipality_id)
    return counting.remove_hours(connection, actor, person, row, now)


def export(
    connection: Connection, access: Access, public_id: str, say: Say, now: datetime
) -> tuple[PersonRow, dict[str, Json]]:
    """All that is kept of the person (AVG art. 15); a reading that who only reads may do."""
    person = enter(connection, access, public_id, now)
    actor = access.reading(person.municipality_id)
    return person, exporting.export(connection, actor, person, say, now)


def erase(
    connection: Connection, access: Access, public_id: str, now: datetime
) -> Mapping[str, int]:
    """Delete the person everywhere; how many rows that were. `Database.scrub` must follow."""
    person = enter(connection, access, public_id, now)
    actor = access.writing(person.municipality_id)
    return erasing.erase(connection, actor, person, now)


def link(invited: Invited) -> str:
    """What the person opens: it starts the chat with the bot."""
    return f"https://t.me/{invited.municipality.bot_username}?start={invited.token}"
