"""Notes of staff about a person, kept to the minimum: few, short, without a BSN, 90 days."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from casework.access import Access
from casework.doors import enter
from casework.errors import CaseError, Reason
from casework.texts import check_line
from storage import audit, notes

MOST = 5
LONGEST = 300


def add(connection: Connection, access: Access, public_id: str, text: str, now: datetime) -> None:
    """CaseError where it is empty, too long, holds a BSN, or is one too many."""
    person = enter(connection, access, public_id, now)
    actor = access.writing(person.municipality_id)
    tidy = check_line(text, LONGEST)
    if notes.count_notes(connection, person.id) >= MOST:
        raise CaseError(Reason.NOTES_TOO_MANY, most=MOST)
    notes.add_note(connection, person.municipality_id, person.id, actor.staff_id, tidy, now)
    audit.write_audit(connection, [actor.did("note added", now, public_id)])


def remove(
    connection: Connection, access: Access, public_id: str, note: str, now: datetime
) -> str | None:
    """What it said, so that it can be put back; nothing of it is kept. None where it is gone."""
    person = enter(connection, access, public_id, now)
    actor = access.writing(person.municipality_id)
    gone = notes.remove_note(connection, person.id, note)
    if gone is not None:
        audit.write_audit(connection, [actor.did("note removed", now, public_id)])
    return gone
