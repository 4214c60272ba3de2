"""A broadcast as its pages show it: read in one go, and as it will stand on a phone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from markupsafe import Markup
from sqlalchemy import Connection

from casework import broadcasting
from casework.access import Access, NotHereError
from casework.broadcasting import Overview
from casework.caseload import profile_of, steps_in
from casework.doors import guided_by
from casework.wording import SOURCE, in_every_language
from console.broadcast_letters import MOST
from flows.klantreis.model import Profile
from flows.model import Text
from flows.payload import bulletin_payload, payload_from
from locales.catalog import Catalog
from locales.formats import is_right_to_left
from render.messages import Messages
from render.recordings import Recordings
from storage import broadcast_contents as contents
from storage import broadcast_sending as sending
from storage import broadcasts
from storage.broadcast_audience import Counts, Named, frozen_counts, left_out_people
from storage.broadcast_contents import FileRow
from storage.broadcast_sending import Failure, Progress
from storage.broadcasts import FROZEN, BroadcastRow
from storage.courses import CourseRow, list_courses
from storage.people import PersonRow, people_by_ids, people_guided
from storage.staff import staff_by_ids

PAGE = 50
MOST_FAILURES = 200
MOST_GUIDED = 200
"""Of the people one guides, to pick from by name; more than anybody guides."""
ROW = 1
"""Only the buttons of a preview hold it, and nobody presses those."""


@dataclass(frozen=True, slots=True)
class Preview:
    """A message as a phone shows it. `stand_in`: the language it is really in, where another."""

    language: str
    right_to_left: bool
    words: Markup
    buttons: tuple[tuple[str, ...], ...]
    stand_in: str = ""


@dataclass(frozen=True, slots=True)
class Writing:
    """A broadcast that is not approved yet, with what can be chosen."""

    found: Overview
    profile: Profile
    may_write: bool
    courses: tuple[CourseRow, ...]
    steps: Mapping[str, Text]
    guided: tuple[PersonRow, ...]
    picked: tuple[str, ...]
    names: tuple[Named, ...]
    by: Mapping[int, str]

    @property
    def picked_elsewhere(self) -> list[str]:
        """The numbers of those picked by hand who are not among `guided`."""
        theirs = {one.number for one in self.guided}
        return [number for number in self.picked if number not in theirs]

    @property
    def parts(self) -> int:
        """In how many parts the letters come to those who get nothing."""
        return _parts(_silent(self.found.counts))


@dataclass(frozen=True, slots=True)
class Sending:
    """A broadcast that is approved: how far it is."""

    row: BroadcastRow
    profile: Profile
    may_write: bool
    texts: Mapping[str, str]
    file: FileRow | None
    counts: Counts
    left_out: tuple[Named, ...]
    progress: Progress
    reads: int
    failures: tuple[Failure, ...]
    by: Mapping[int, str]

    @property
    def parts(self) -> int:
        """In how many parts the letters come to all it does not reach."""
        it = self.progress
        return _parts(_silent(self.counts) + it.failed + it.unknown + it.dropped)


@dataclass(frozen=True, slots=True)
class Item:
    """A broadcast in the list."""

    row: BroadcastRow
    home: str
    progress: Progress | None
    reads: int


def writing(
    connection: Connection,
    access: Access,
    profiles: Mapping[str, Profile],
    public_id: str,
    now: datetime,
    page: int = 1,
) -> Writing:
    found = broadcasting.look(connection, access, profiles, public_id, now)
    row = found.row
    profile = profile_of(profiles, access.municipalities[row.municipality_id].name)
    audience = broadcasting.audience_of(connection, access, profiles, row, found.texts, now)
    names = audience.names(connection, offset=(page - 1) * PAGE, limit=PAGE)
    picks = people_by_ids(connection, contents.picks_of(connection, row.id))
    actor = access.reading(row.municipality_id)
    mine = guided_by(connection, access.staff.id, now)
    guided = people_guided(connection, row.municipality_id, mine, MOST_GUIDED)
    shown = {one.id for one in guided} | {one.person.id for one in names}
    access.seen.append(actor.did("people listed", now, row.public_id, people=len(shown)))
    return Writing(
        found,
        profile,
        access.may_write(row.municipality_id),
        tuple(list_courses(connection, [row.municipality_id])),
        steps_in([profile]),
        tuple(guided),
        tuple(one.number for one in picks.values()),
        tuple(names),
        _by(connection, row),
    )


def under_way(
    connection: Connection,
    access: Access,
    profiles: Mapping[str, Profile],
    public_id: str,
    now: datetime,
    most: int | None,
) -> Sending:
    """With the names of who did not get it: so many of each kind, or all of them (None)."""
    found = standing(connection, access, profiles, public_id)
    left_out = tuple(left_out_people(connection, found.row.id, limit=most))
    failures = tuple(sending.failures_of(connection, found.row.id, limit=most))
    actor = access.reading(found.row.municipality_id)
    shown = len(left_out) + len(failures)
    access.seen.append(actor.did("people listed", now, public_id, people=shown))
    return replace(found, left_out=left_out, failures=failures)


def standing(
    connection: Connection, access: Access, profiles: Mapping[str, Profile], public_id: str
) -> Sending:
    """How far it is, without anybody's name."""
    row = broadcasting.find(connection, access, public_id)
    return Sending(
        row,
        profile_of(profiles, access.municipalities[row.municipality_id].name),
        access.may_write(row.municipality_id),
        contents.texts_of(connection, [row.id])[row.id],
        contents.files_of(connection, [row.id]).get(row.id),
        frozen_counts(connection, row.id),
        (),
        sending.progress_of(connection, row),
        sending.reads_of(connection, row),
        (),
        _by(connection, row),
    )


@dataclass(frozen=True, slots=True)
class Unreached:
    """Whom it does not reach: a part of them, for letters."""

    row: BroadcastRow
    profile: Profile
    texts: Mapping[str, str]
    people: tuple[PersonRow, ...]


def unreached(
    connection: Connection,
    access: Access,
    profiles: Mapping[str, Profile],
    public_id: str,
    now: datetime,
    part: int,
) -> Unreached:
    row = broadcasting.find(connection, access, public_id)
    profile = profile_of(profiles, access.municipalities[row.municipality_id].name)
    texts = contents.texts_of(connection, [row.id])[row.id]
    offset = (part - 1) * MOST
    if row.state in FROZEN:
        people = _not_reached(connection, row.id, offset)
    else:
        audience = broadcasting.audience_of(connection, access, profiles, row, texts, now)
        named = audience.names(connection, offset=offset, limit=MOST)
        people = [one.person for one in named if one.left_out]
    if not people or not texts.get(SOURCE):
        raise NotHereError(public_id)
    actor = access.reading(row.municipality_id)
    access.seen.append(actor.did("people listed", now, row.public_id, people=len(people)))
    return Unreached(row, profile, texts, tuple(people))


def _not_reached(connection: Connection, id: int, offset: int) -> list[PersonRow]:
    """Who was to get nothing, and after them whom it did not reach."""
    left_out = left_out_people(connection, id, offset=offset, limit=MOST)
    later = max(offset - _silent(frozen_counts(connection, id)), 0)
    failed = sending.failures_of(connection, id, offset=later, limit=MOST - len(left_out))
    return [*(one.person for one in left_out), *(one.person for one in failed)]


def _silent(counts: Counts) -> int:
    return sum(counts.left_out.values())


def _parts(letters: int) -> int:
    return -(-letters // MOST)


def items(connection: Connection, access: Access, page: int) -> list[Item]:
    """A page of the list, newest first."""
    offset = (page - 1) * PAGE
    rows = broadcasts.list_broadcasts(connection, access.reads, offset=offset, limit=PAGE)
    return [
        Item(
            row,
            access.municipalities[row.municipality_id].name,
            sending.progress_of(connection, row) if row.state in FROZEN else None,
            sending.reads_of(connection, row) if row.state in FROZEN else 0,
        )
        for row in rows
    ]


def previews(
    catalog: Catalog, profile: Profile, texts: Mapping[str, str], missing: Mapping[str, str]
) -> list[Preview]:
    """Each language that has a text or another's, as its readers see it."""
    said = in_every_language(texts, missing)
    messages = Messages(catalog, Recordings(catalog))
    lead = Text("bulletin-lead", {"municipality": profile.title})
    payload = {
        **bulletin_payload(lead, {"nl": "", **said}, ROW, read=False, attached=None),
        "notice": ROW,
    }
    found = []
    for language in (name for name in catalog.languages if said.get(name)):
        message = messages.message(payload_from(payload), language)
        found.append(
            Preview(
                language,
                is_right_to_left(language),
                Markup(message.html),  # noqa: S704 - the renderer escapes what staff wrote
                tuple(tuple(button.text for button in row) for row in message.rows),
                "" if texts.get(language) else missing.get(language, ""),
            )
        )
    return found


def _by(connection: Connection, row: BroadcastRow) -> dict[int, str]:
    """The names of who wrote, checked and approved it."""
    ids = {id for id in (row.created_by, row.checked_by, row.approved_by) if id is not None}
    return {id: one.name for id, one in staff_by_ids(connection, ids).items()}
