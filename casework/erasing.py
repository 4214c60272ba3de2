"""Erase a person (AVG art. 17): all that is kept of them, but not that it was done."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection

from casework.cases import Actor
from storage import audit, personal
from storage.people import PersonRow
from storage.wake import note_erasure


def erase(
    connection: Connection, actor: Actor, person: PersonRow, now: datetime
) -> Mapping[str, int]:
    """Delete the person everywhere; returns how many rows of each table that were.

    The audit keeps its lines: a random id, what was done, by whom, when; of that, `storage.erasures`
    remembers it for backups. `Database.scrub` must follow the commit.
    """
    counts = personal.erase_person(connection, person)
    line = actor.did("person erased", now, person.public_id, **counts)
    audit.write_audit(connection, [line])
    note_erasure(connection)
    return counts
