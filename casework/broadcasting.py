"""A message of staff to many people: written, checked, approved and sent.

Here until it is checked; what follows is in `casework.broadcast_steps`.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import Connection

from casework.access import Access, NotHereError
from casework.bsn import holds_bsn
from casework.caseload import guide
from casework.cases import Actor
from flows.klantreis.model import Profile
from storage import broadcast_contents as contents
from storage import broadcasts
from storage.audit import write_audit
from storage.broadcast_audience import Audience, Counts, Twin, twins_of
from storage.broadcast_contents import FileRow
from storage.broadcasts import BroadcastRow, BroadcastState, Segment
from storage.caseload import Caseload, Filter

State = BroadcastState
SAME_WITHIN = timedelta(days=30)
"""An earlier broadcast that said the same is warned of for so long."""
LONGEST_TITLE = 80
LONGEST_TEXT, LONGEST_UNDER_FILE = 3500, 900
"""UTF-16 units: Telegram's 4096, and 1024 under a file, with room for who sends it."""
SOURCE = "nl"
_NUMBER = re.compile(r"\d+")
EDITABLE = (State.DRAFT, State.CHECKED)


class Flaw(StrEnum):
    """What keeps a broadcast from being sent."""

    NO_TITLE = "no-title"
    LONG_TITLE = "long-title"
    NO_DUTCH = "no-dutch"
    TOO_LONG = "too-long"  # of a language
    HOLDS_BSN = "holds-bsn"  # of a language
    MISSING = "missing"  # a language that people read, and nobody said what to do
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Fault:
    flaw: Flaw
    language: str = ""


class NotNowError(Exception):
    """The broadcast is not in a state in which this can be done (any more)."""


class FaultyError(Exception):
    """The broadcast can not be sent as it is."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__(", ".join(fault.flaw for fault in faults))
        self.faults = tuple(faults)


@dataclass(frozen=True, slots=True)
class Draft:
    """What staff write. `missing`: language -> another language, or "" for no message."""

    title: str = ""
    segment: Segment = field(default_factory=Segment)
    texts: Mapping[str, str] | None = None
    missing: Mapping[str, str] | None = None
    picks: Collection[int] | None = None


@dataclass(frozen=True, slots=True)
class Overview:
    """A broadcast with all that is known of it while it is written or checked."""

    row: BroadcastRow
    texts: Mapping[str, str]
    file: FileRow | None
    counts: Counts
    languages: Mapping[str, int]
    faults: tuple[Fault, ...]
    twins: tuple[Twin, ...]
    second_eyes: bool

    @property
    def asked(self) -> list[str]:
        """Languages that people here read, and in which there is no text."""
        return [name for name in sorted(self.languages) if not self.texts.get(name)]


def begin(connection: Connection, access: Access, municipality_id: int, now: datetime) -> str:
    """A new draft; returns its public id."""
    actor = access.writing(municipality_id)
    row = broadcasts.add_broadcast(connection, municipality_id, actor.staff_id, now)
    note(connection, actor, "broadcast begun", row, now)
    return row.public_id


def copy(connection: Connection, access: Access, public_id: str, now: datetime) -> str:
    """A new draft that says the same to the same kind of people."""
    row, actor = writable(connection, access, public_id)
    made = broadcasts.add_broadcast(connection, row.municipality_id, actor.staff_id, now)
    broadcasts.save_broadcast(
        connection, made.id, title=row.title, segment=row.segment, missing=row.missing
    )
    contents.save_texts(connection, made.id, contents.texts_of(connection, [row.id])[row.id])
    contents.set_picks(connection, made.id, contents.picks_of(connection, row.id))
    contents.copy_file(connection, row.id, made.id)
    note(connection, actor, "broadcast begun", made, now)
    return made.public_id


def find(connection: Connection, access: Access, public_id: str) -> BroadcastRow:
    """NotHereError where there is none in a municipality this colleague may see."""
    row = broadcasts.find_broadcast(connection, public_id)
    if row is None:
        raise NotHereError(public_id)
    access.reading(row.municipality_id)
    return row


def writable(connection: Connection, access: Access, public_id: str) -> tuple[BroadcastRow, Actor]:
    """The broadcast and who changes it. NotHereError or NotAllowedError."""
    row = find(connection, access, public_id)
    return row, access.writing(row.municipality_id)


def editable(
    connection: Connection,
    access: Access,
    public_id: str,
    now: datetime,
    of: Collection[State] = EDITABLE,
) -> tuple[BroadcastRow, Actor]:
    """The same, and it is a draft from now on. NotNowError where it is in no state of these."""
    row, actor = writable(connection, access, public_id)
    unchecked = {"checked_at": None, "checked_by": None}
    if not broadcasts.move_broadcast(connection, row.id, of, State.DRAFT, **unchecked):
        raise NotNowError(row.state)
    note(connection, actor, "broadcast changed", row, now)
    return row, actor


def save(
    connection: Connection,
    access: Access,
    public_id: str,
    draft: Draft,
    now: datetime,
    of: Collection[State] = EDITABLE,
) -> None:
    """Keep what is written, whether it is good or not; what was checked is a draft again.

    NotNowError where it is in no state of these: what a page saves by itself undoes no check.
    """
    row, _ = editable(connection, access, public_id, now, of)
    texts = contents.texts_of(connection, [row.id])[row.id]
    if draft.texts is not None:
        texts = {name: tidy(said) for name, said in draft.texts.items()}
    values = {
        "title": " ".join(draft.title.split())[: 2 * LONGEST_TITLE],
        "segment": draft.segment.to_json(),
        "missing": row.missing if draft.missing is None else dict(draft.missing),
        "digest": digest_of(texts.get(SOURCE, "")),
    }
    broadcasts.save_broadcast(connection, row.id, **values)
    contents.save_texts(connection, row.id, texts)
    if draft.picks is not None:
        contents.set_picks(connection, row.id, draft.picks)


def look(
    connection: Connection,
    access: Access,
    profiles: Mapping[str, Profile],
    public_id: str,
    now: datetime,
) -> Overview:
    """A broadcast that is not approved yet: who would get it, and what is wrong with it."""
    row = find(connection, access, public_id)
    texts = contents.texts_of(connection, [row.id])[row.id]
    audience = audience_of(connection, access, profiles, row, texts, now)
    languages, counts = audience.languages(connection), audience.counts(connection)
    file = contents.files_of(connection, [row.id]).get(row.id)
    twins: list[Twin] = []
    if row.digest and texts.get(SOURCE):
        twins = twins_of(connection, audience, row.digest, now - SAME_WITHIN)
    return Overview(
        row,
        texts,
        file,
        counts,
        languages,
        tuple(_faults(row, texts, file, languages, counts)),
        tuple(twins),
        broadcasts.needs_second_eyes(connection, row.municipality_id),
    )


def audience_of(
    connection: Connection,
    access: Access,
    profiles: Mapping[str, Profile],
    row: BroadcastRow,
    texts: Mapping[str, str],
    now: datetime,
) -> Audience:
    """The people it is for as they are now; those at a step are found by their klantreis."""
    segment = row.audience
    silent = [name for name, other in row.missing.items() if not other and not texts.get(name)]
    ids = None
    if segment.step and not segment.picked:
        guided = guide(access, profiles, now)
        people = Caseload([row.municipality_id], Filter(), now).standings(connection)
        ids = [one.id for one, (step, _) in guided.standings(people) if step == segment.step]
    return Audience(row.id, row.municipality_id, segment, silent, ids)


def check(
    connection: Connection,
    access: Access,
    profiles: Mapping[str, Profile],
    public_id: str,
    now: datetime,
) -> None:
    """It is as it should be, says who checks it. FaultyError, NotNowError."""
    row, actor = writable(connection, access, public_id)
    found = look(connection, access, profiles, public_id, now)
    if found.faults:
        raise FaultyError(found.faults)
    values = {"checked_at": now, "checked_by": actor.staff_id}
    if not broadcasts.move_broadcast(connection, row.id, EDITABLE, State.CHECKED, **values):
        raise NotNowError(row.state)
    note(connection, actor, "broadcast checked", row, now)


def tidy(said: str) -> str:
    """Without spaces at the ends of lines, and with no more than one empty line between."""
    lines = [line.strip() for line in said.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    kept: list[str] = []
    for line in lines:
        if line or (kept and kept[-1]):
            kept.append(line)
    return "\n".join(kept).strip()


def digest_of(text: str) -> str | None:
    """Of the words alone, however they are spaced or written."""
    words = "".join(char for char in text.casefold() if char.isalnum())
    return hashlib.sha256(words.encode()).hexdigest() if words else None


def _faults(
    row: BroadcastRow,
    texts: Mapping[str, str],
    file: FileRow | None,
    languages: Mapping[str, int],
    counts: Counts,
) -> list[Fault]:
    found = [Fault(Flaw.NO_TITLE)] if not row.title else []
    if len(row.title) > LONGEST_TITLE:
        found.append(Fault(Flaw.LONG_TITLE))
    if not texts.get(SOURCE):
        found.append(Fault(Flaw.NO_DUTCH))
    most = LONGEST_UNDER_FILE if file else LONGEST_TEXT
    found += [Fault(Flaw.TOO_LONG, name) for name, said in texts.items() if units(said) > most]
    found += [Fault(Flaw.HOLDS_BSN, name) for name, said in texts.items() if holds_bsn(said)]
    stands_in = {"", *texts}
    found += [
        Fault(Flaw.MISSING, name)
        for name in sorted(languages)
        if not texts.get(name) and row.missing.get(name) not in stands_in and name != SOURCE
    ]
    if not counts.sends:
        found.append(Fault(Flaw.NOBODY))
    return found


def units(said: str) -> int:
    """How Telegram counts a text: in UTF-16; with the marks that set lines and numbers apart."""
    marks = 3 * (said.count("\n") + 1) + 2 * len(_NUMBER.findall(said))
    return len(said.encode("utf-16-le")) // 2 + marks


def note(
    connection: Connection,
    actor: Actor,
    action: str,
    row: BroadcastRow,
    now: datetime,
    **detail: int,
) -> None:
    write_audit(connection, [actor.did(action, now, row.public_id, **detail)])
