"""Messages about appointments find their words when they are leased: those of that moment."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from flows.klantreis.model import Profile
from flows.model import Text
from flows.payload import READ, Attached, bulletin_payload
from flows.schedule import said_by
from flows.steps.appointment_messages import Telling, payload
from storage.appointments import appointments_by_ids
from storage.broadcast_contents import FileRow, files_of, texts_of
from storage.broadcast_sending import mark_read, read_by
from storage.broadcasts import BroadcastRow, broadcasts_by_ids
from storage.chats import locked_in
from storage.outbox import BULLETIN, OutboxRow
from storage.outbox_rows import APPOINTMENT, Notice

BROADCAST, TRIED_IN = "broadcast", "tried_in"
"""What the payload of such a row holds: the broadcast, and the language where it is a try-out."""
SOURCE = "nl"
"""The language that every broadcast has."""
SAY = "say"
"""What the payload of a row without words holds: the rule that made it."""


def wordless(rows: Sequence[OutboxRow]) -> list[OutboxRow]:
    """Those of these leased rows whose words are still to be found."""
    return [row for row in rows if row.kind == APPOINTMENT and SAY in row.payload]


def tellings_of(
    connection: Connection,
    rows: Collection[OutboxRow | Notice],
    profiles: Mapping[int, Profile],
    now: datetime,
) -> dict[int, Telling]:
    """What each of these rows tells of, by the row's id, in two statements.

    `profiles` by the id of their municipality. What is gone meanwhile is absent.
    """
    ids = {row.appointment_id for row in rows if row.appointment_id is not None}
    found = appointments_by_ids(connection, ids)
    locked = locked_in(connection, {row.chat_id for row in rows})
    return {
        row.id: Telling(
            one=one.told,
            about=one.person_id,
            profile=profiles[one.municipality_id],
            now=now,
            locked=(row.chat_id, one.person_id) in locked,
        )
        for row in rows
        if (one := found.get(row.appointment_id or 0)) is not None
    }


def bulletins(rows: Sequence[OutboxRow]) -> list[OutboxRow]:
    """Those that say what staff wrote to many, and have no words yet."""
    return [row for row in rows if row.kind == BULLETIN]


def bulletins_worded(
    connection: Connection, rows: Collection[OutboxRow], profiles: Mapping[int, Profile]
) -> dict[int, dict[str, Any]]:
    """The words of these rows by their id; what is gone meanwhile is absent."""
    known = _written(connection, {row.payload[BROADCAST] for row in rows})
    return {
        row.id: _bulletin(row, written, profiles, read=False)
        for row in rows
        if (written := known.get(row.payload[BROADCAST])) is not None
    }


@dataclass(frozen=True, slots=True)
class Written:
    """A broadcast as it is said: in each language, with its file."""

    row: BroadcastRow
    texts: Mapping[str, str]
    file: FileRow | None


def _written(connection: Connection, ids: Collection[int]) -> dict[int, Written]:
    rows = broadcasts_by_ids(connection, ids)
    texts, files = texts_of(connection, rows), files_of(connection, rows)
    return {
        id: Written(row, in_every_language(texts[id], row.missing), files.get(id))
        for id, row in rows.items()
        if texts[id].get(SOURCE)
    }


def in_every_language(texts: Mapping[str, str], missing: Mapping[str, str]) -> dict[str, str]:
    """What is said by language, also where another was chosen to stand in."""
    stand_ins = {name: texts[other] for name, other in missing.items() if other in texts}
    return {**stand_ins, **texts}


def _bulletin(
    row: OutboxRow | Notice, written: Written, profiles: Mapping[int, Profile], *, read: bool
) -> dict[str, Any]:
    lead = Text("bulletin-lead", {"municipality": profiles[written.row.municipality_id].title})
    it = written.file
    file = None if it is None else Attached(it.kind, it.name, it.sha256)
    said = bulletin_payload(lead, written.texts, row.person_id or 0, read=read, attached=file)
    said[BROADCAST] = written.row.id
    tried = row.payload.get(TRIED_IN)
    return {**said, "language": tried, "choices": []} if tried else said


def _bulletin_again(
    connection: Connection,
    notice: Notice,
    profiles: Mapping[int, Profile],
    now: datetime,
    *,
    read: bool,
) -> Notice | None:
    """What staff wrote once more; where the button says so, it was read."""
    id = notice.payload[BROADCAST]
    if read:
        mark_read(connection, id, notice.person_id, notice.chat_id, now)
    written = _written(connection, {id}).get(id)
    if written is None:
        return None
    was_read = read_by(connection, id, notice.person_id, notice.chat_id) is not None
    return replace(notice, payload=_bulletin(notice, written, profiles, read=was_read))


def worded(row: OutboxRow, telling: Telling) -> OutboxRow | None:
    """The row with its words; None where there is nothing to say any more."""
    said = payload(said_by(row.payload[SAY]), telling)
    return None if said is None else replace(row, payload=said)


def said_again(
    connection: Connection,
    notice: Notice,
    profiles: Mapping[int, Profile],
    now: datetime,
    how: str = "",
) -> Notice | None:
    """What came by itself, with the words of now; None where there is nothing to say any more."""
    if BROADCAST in notice.payload:
        return _bulletin_again(connection, notice, profiles, now, read=how == READ)
    if SAY not in notice.payload:
        return notice
    telling = tellings_of(connection, [notice], profiles, now).get(notice.id)
    said = telling and payload(said_by(notice.payload[SAY]), telling)
    return replace(notice, payload=said) if said else None
