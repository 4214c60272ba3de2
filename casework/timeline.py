"""All that was sent to a person and that they said, a page at a time, the latest first."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from casework.access import Access
from casework.caseload import profile_of
from casework.wording import SAY, tellings_of
from flows.klantreis.model import Profile
from flows.schedule import said_by as rule_said_by
from flows.steps.appointment_messages import Telling, payload
from storage.outbox_rows import APPOINTMENT, Notice, OutboxState
from storage.people import PersonRow
from storage.timeline import SAID, SENT, Mark, SaidEntry, SentEntry, said_by, sent_to

PAGE = 30
_MARK = re.compile(rf"(\d{{10,17}})([{SENT}{SAID}])(\d{{1,18}})", re.ASCII)
Entry = SentEntry | SaidEntry
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Said:
    """`payload`: what was sent, for the renderer; None where its words are not known any more.
    `changed`: the appointment it told of has changed since; the words are those of now.
    """

    at: datetime
    by_itself: bool
    state: OutboxState
    language: str
    payload: Mapping[str, Any] | None
    changed: bool


@dataclass(frozen=True, slots=True)
class Page:
    """`older`: the mark to go on from; None at the end."""

    entries: tuple[Said | SaidEntry, ...]
    older: str | None


def read_mark(text: str) -> Mark | None:
    """None for what is none: then the list begins at its beginning."""
    found = _MARK.fullmatch(text)
    if found is None:
        return None
    at = _EPOCH + timedelta(microseconds=int(found[1]))
    return Mark(at, found[2], int(found[3]))


def page(
    connection: Connection,
    access: Access,
    profiles: Mapping[str, Profile],
    person: PersonRow,
    now: datetime,
    *,
    before: Mark | None = None,
    screens: bool = False,
) -> Page:
    """A page of at most `PAGE`. `screens`: also what the assistant answered to a press."""
    sent = sent_to(connection, person.id, before, PAGE + 1, screens=screens)
    said = said_by(connection, person.id, before, PAGE + 1)
    found: list[Entry] = sorted([*sent, *said], key=_order, reverse=True)
    shown = found[:PAGE]
    home = person.municipality_id
    known = {home: profile_of(profiles, access.municipalities[home].name)}
    tellings = tellings_of(connection, _notices(shown, person.id), known, now)
    entries = tuple(_worded(one, tellings, person) for one in shown)
    return Page(entries, str(Mark.of(shown[-1])) if len(found) > PAGE else None)


def _order(one: Entry) -> tuple[datetime, str, int]:
    return one.at, one.side, one.id


def _notices(entries: Sequence[Entry], person_id: int) -> list[Notice]:
    return [
        Notice(one.id, one.chat_id, one.appointment_id, person_id, one.payload)
        for one in entries
        if isinstance(one, SentEntry) and one.kind == APPOINTMENT
    ]


def _worded(one: Entry, tellings: Mapping[int, Telling], person: PersonRow) -> Said | SaidEntry:
    if isinstance(one, SaidEntry):
        return one
    telling = tellings.get(one.id)
    return Said(
        at=one.at,
        by_itself=one.priority != 0,
        state=one.state,
        language=one.language or person.language,
        payload=_payload(one, telling),
        changed=telling is not None and telling.one.revision != one.revision,
    )


def _payload(one: SentEntry, telling: Telling | None) -> Mapping[str, Any] | None:
    if SAY not in one.payload:
        return one.payload if "body" in one.payload else None
    return None if telling is None else payload(rule_said_by(one.payload[SAY]), telling)
