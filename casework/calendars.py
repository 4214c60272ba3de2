"""Calendars of colleagues that are read again and again, by their secret address."""

from __future__ import annotations

import json
from datetime import datetime, timedelta

from sqlalchemy import Connection

from casework.calendar_import import Compared, compare, take_over
from casework.calendar_reading import Reading
from casework.cases import Actor
from casework.errors import CaseError, Reason
from casework.texts import check_line, check_link
from storage import audit, calendars, questions, work
from storage.calendars import CalendarRow
from storage.questions import NewTask

EVERY = timedelta(minutes=15)
TROUBLE = "calendar-trouble"
"""The kind of task that a calendar makes which is not taken over, until it is."""
MOST_ODD = 50
"""Events that are not clear, kept for staff."""
WEBCAL = "webcal://"
"""How calendar programs write an address that they mean to read again and again."""


def add(connection: Connection, actor: Actor, name: str, url: str, now: datetime) -> CalendarRow:
    """Read this address from now on. CaseError."""
    tidy = check_line(name)
    plain = url.strip()
    if plain.lower().startswith(WEBCAL):
        plain = f"https://{plain[len(WEBCAL) :]}"
    if not check_link(plain):
        raise CaseError(Reason.LINK_UNUSABLE, value="")
    made = calendars.add_calendar(connection, actor.municipality_id, tidy, plain, now)
    if made is None:
        raise CaseError(Reason.CALENDAR_TAKEN, value=tidy)
    _note(connection, actor, "calendar added", made, now)
    return made


def find(connection: Connection, actor: Actor, name: str) -> CalendarRow:
    """CaseError where the municipality has none of this name."""
    found = calendars.find_calendar(connection, actor.municipality_id, " ".join(name.split()))
    if found is None:
        raise CaseError(Reason.CALENDAR_UNKNOWN, value=name)
    return found


def remove(connection: Connection, actor: Actor, one: CalendarRow, now: datetime) -> None:
    """Its appointments stay, and are changed by hand from now on."""
    calendars.remove_calendar(connection, one.id)
    _note(connection, actor, "calendar removed", one, now)


def claim(connection: Connection, one: CalendarRow, now: datetime) -> bool:
    """Whether it is time to read it, and for this process to do so."""
    return calendars.claim_calendar(connection, one.id, now - EVERY + timedelta(minutes=1), now)


def as_actor(one: CalendarRow) -> Actor:
    """Who acts when it is read by itself."""
    return Actor(f"calendar:{one.public_id}", one.municipality_id)


def take(
    connection: Connection,
    actor: Actor,
    one: CalendarRow,
    reading: Reading,
    etag: str | None,
    now: datetime,
    *,
    sure: bool = False,
) -> CaseError | Compared:
    """Take over what was read, and keep what was odd.

    Where much is suddenly gone nothing is done unless somebody is `sure`: the error says so.
    """
    compared = compare(connection, one.municipality_id, reading, now, one)
    if compared.too_much_gone and not sure:
        gone, standing = len(compared.gone), compared.standing
        error = CaseError(Reason.CALENDAR_EMPTIED, gone=gone, of=standing)
        failed(connection, one, error, now)
        return error
    take_over(connection, actor, compared, now, one)
    odd = [
        {"at": found.at.isoformat() if found.at else None, "why": found.reason.value}
        for found in compared.odd[:MOST_ODD]
    ]
    kept = {"etag": etag, "problem": None, "unmatched": odd}
    calendars.note_calendar(connection, one.id, kept)
    work.finish_about(connection, TROUBLE, [one.public_id], now, "calendar")
    return compared


def failed(connection: Connection, one: CalendarRow, error: CaseError, now: datetime) -> None:
    """It was not taken over: why, for staff to see. Next time it is read whole.

    What does not go by itself becomes a task: a second failure, or much that is gone.
    """
    problem = json.dumps([error.reason.value, error.args_told])
    calendars.note_calendar(connection, one.id, {"problem": problem, "etag": None})
    lasting = one.problem is not None or error.reason is Reason.CALENDAR_EMPTIED
    if lasting and not work.is_open_about(connection, TROUBLE, one.public_id, "calendar"):
        about = {"calendar": one.public_id}
        task = NewTask(one.municipality_id, None, TROUBLE, about, now, due_at=now)
        questions.add_task(connection, task)


def problem_of(one: CalendarRow) -> CaseError | None:
    """Why it was not taken over the last time."""
    if one.problem is None:
        return None
    reason, args = json.loads(one.problem)
    return CaseError(Reason(reason), **args)


def etag_of(one: CalendarRow, now: datetime) -> str | None:
    """What tells the server what we have; once a day it is read whole, for series go on."""
    same_day = one.read_at is not None and one.read_at.date() == now.date()
    return one.etag if same_day else None


def _note(connection: Connection, actor: Actor, deed: str, one: CalendarRow, now: datetime) -> None:
    audit.write_audit(connection, [actor.did(deed, now, one.public_id)])
