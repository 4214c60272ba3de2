"""What a person achieved and when they left, entered by staff, and taken back by them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection

from casework.access import Access
from casework.cases import Actor
from casework.columns import read_date
from casework.doors import enter as enter_case
from casework.errors import CaseError, Reason
from flows.context import ZONE
from storage import outcomes
from storage.audit import write_audit
from storage.outcomes import DepartureRow, Leaving, NewOutcome, OutcomeRow, Subject
from storage.people import PersonRow

MOST_OUTCOMES = 60


@dataclass(frozen=True, slots=True)
class Achieved:
    """All that was entered of a person."""

    rows: tuple[OutcomeRow, ...]
    departure: DepartureRow | None


def achieved(connection: Connection, person: PersonRow) -> Achieved:
    rows = outcomes.outcomes_of(connection, person.id)
    return Achieved(tuple(rows), outcomes.departure_of(connection, person.id))


def enter(
    connection: Connection,
    actor: Actor,
    person: PersonRow,
    subject: Subject,
    passed: bool,
    day: date,
    now: datetime,
) -> None:
    """Keep the outcome of an exam or a module. Counts in the month it is entered."""
    new = NewOutcome(person.municipality_id, person.id, subject, passed, day, now)
    outcomes.add_outcome(connection, new)
    line = actor.did("outcome entered", now, person.public_id)
    write_audit(connection, [line])


def leave(
    connection: Connection,
    actor: Actor,
    person: PersonRow,
    how: Leaving,
    day: date,
    now: datetime,
) -> None:
    """Keep that somebody left, and how."""
    outcomes.leave(connection, person.municipality_id, person.id, how, day, now)
    write_audit(connection, [actor.did("departure entered", now, person.public_id)])


# --- as typed ------------------------------------------------------------------------------------


def enter_typed(
    connection: Connection,
    access: Access,
    public_id: str,
    typed: tuple[str, str, str],
    now: datetime,
) -> None:
    """(subject, result "ja" or "nee", day dd-mm-jjjj). CaseError, NotHereError, NotAllowedError."""
    person = enter_case(connection, access, public_id, now)
    actor = access.writing(person.municipality_id)
    subject, result, day = typed
    if subject not in list(Subject) or result not in ("ja", "nee"):
        raise CaseError(Reason.TEXT_MISSING)
    when = past_day(day, now)
    known = outcomes.outcomes_of(connection, person.id)
    if len(known) >= MOST_OUTCOMES:
        raise CaseError(Reason.COUNT_UNREADABLE, value=str(len(known)), most=MOST_OUTCOMES)
    if not any((one.subject, one.day) == (subject, when) for one in known):
        enter(connection, actor, person, Subject(subject), result == "ja", when, now)


def take_back(
    connection: Connection, access: Access, public_id: str, id: int, now: datetime
) -> bool:
    """An outcome is gone. False when it was already."""
    person = enter_case(connection, access, public_id, now)
    actor = access.writing(person.municipality_id)
    subject = outcomes.remove_outcome(connection, person.id, id)
    if subject is not None:
        line = actor.did("outcome taken back", now, person.public_id)
        write_audit(connection, [line])
    return subject is not None


def leave_typed(
    connection: Connection,
    access: Access,
    public_id: str,
    typed: tuple[str, str],
    now: datetime,
) -> None:
    """(how, day dd-mm-jjjj). CaseError, NotHereError, NotAllowedError."""
    person = enter_case(connection, access, public_id, now)
    actor = access.writing(person.municipality_id)
    how, day = typed
    if how not in list(Leaving):
        raise CaseError(Reason.TEXT_MISSING)
    leave(connection, actor, person, Leaving(how), past_day(day, now), now)


def stay(connection: Connection, access: Access, public_id: str, now: datetime) -> bool:
    """They did not leave after all. False when nobody had said so."""
    person = enter_case(connection, access, public_id, now)
    actor = access.writing(person.municipality_id)
    stays = outcomes.stay(connection, person.id)
    if stays:
        write_audit(connection, [actor.did("departure taken back", now, person.public_id)])
    return stays


def past_day(typed: str, now: datetime) -> date:
    """CaseError for what is no day, or is still to come."""
    day = read_date(typed)
    if day > now.astimezone(ZONE).date():
        raise CaseError(Reason.DATE_IN_FUTURE, value=typed)
    return day
