"""The list of inburgeraars: who they are, where in the klantreis, and whether we reach them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from itertools import chain
from typing import Literal

from sqlalchemy import Connection

from casework.access import Access
from casework.doors import guided_by
from casework.learning import entered_of
from casework.list_lessons import Going, Lessons, Schoolbook
from casework.person_dates import dates_of
from casework.standings import Same, Stood, standing, standing_of
from flows.context import ZONE
from flows.klantreis.journey import Journey, journey
from flows.klantreis.model import Profile
from flows.klantreis.profile import LAW
from flows.lessons.loader import NO_LESSONS, Library
from flows.lessons.paid import Entered
from flows.model import Text
from storage.caseload import Caseload, Filter, Listed, Sort, Standing, guides_anybody
from storage.day import Next, next_of
from storage.pauses import paused_among
from storage.people import PersonRow
from storage.schooling import done_in, how_far, how_far_in

PAGE = 50
WHOLE = 20_000
"""As a page: all that may go into one file."""
PIP: Literal["pip"] = "pip"
"""Sorting by the weeks to the PIP, which the klantreis computes."""
LESSONS: Literal["lessen"] = "lessen"
"""Sorting by the lessons that are done of those that are for somebody."""


class Whose(StrEnum):
    """Whom to list: those whom the colleague guides (or of whom they stand in for), those whom
    nobody guides, or everyone."""

    MINE = "mijn"
    NOBODYS = "niemand"
    EVERYONES = "iedereen"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to list. `step`: an id of the klantreis; `page` counts from 1, `size` people each.

    `whose` None: their own, where they guide anybody, else everyone.
    """

    filter: Filter = field(default_factory=Filter)
    step: str | None = None
    going: Going | None = None
    sort: Sort | Literal["pip", "lessen"] = Sort.NAME
    descending: bool = False
    page: int = 1
    size: int = PAGE
    whose: Whose | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A person in the list. `step` names where they stand or, waiting, what comes next."""

    listed: Listed
    step: Text | None
    weeks_to_pip: int | None
    lessons: Lessons
    ahead: Next | None = None
    paused: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """One page of the list; `total` counts all that was wanted."""

    lines: tuple[Line, ...]
    total: int
    page: int
    whose: Whose = Whose.EVERYONES
    size: int = PAGE

    @property
    def pages(self) -> int:
        return max(1, -(-self.total // self.size))


@dataclass(frozen=True, slots=True)
class Guide:
    """Where people stand on a day. `profiles` by id of the municipality."""

    profiles: Mapping[int, Profile]
    today: date

    def journey(self, person: PersonRow, paid: Iterable[Entered] = ()) -> Journey:
        """`paid`: what staff know is paid for them, which may last longer than the law's months."""
        profile = self.profiles[person.municipality_id]
        return journey(profile, dates_of(person, paid), self.today)

    def standing(self, person: PersonRow, paid: Iterable[Entered] = ()) -> Stood:
        """(id of the step, weeks to the PIP); remembered, for lists."""
        profile = self.profiles[person.municipality_id]
        return standing(Same(profile), dates_of(person, paid), self.today)

    def standings(self, rows: Iterable[Standing]) -> Iterator[tuple[Standing, Stood]]:
        """The same, of rows that were read for that alone."""
        keys = {id: Same(profile) for id, profile in self.profiles.items()}
        for row in rows:
            yield row, standing_of(keys[row.municipality_id], row.dates, self.today)

    def title(self, person: PersonRow, step: str | None) -> Text | None:
        """What a step is called where this person lives."""
        profile = self.profiles[person.municipality_id]
        return None if step is None else profile.title_of(profile.steps[step])


def guide(access: Access, profiles: Mapping[str, Profile], now: datetime) -> Guide:
    """The klantreis of each municipality that this colleague may see."""
    homes = {id: access.municipalities[id].name for id in access.reads}
    known = {id: profile_of(profiles, name) for id, name in homes.items()}
    return Guide(known, now.astimezone(ZONE).date())


def profile_of(profiles: Mapping[str, Profile], name: str) -> Profile:
    """The municipality's own, or the law's where it has none (any more)."""
    return profiles.get(name) or profiles[LAW]


def list_people(
    connection: Connection,
    access: Access,
    profiles: Mapping[str, Profile],
    wanted: Wanted,
    now: datetime,
    library: Library = NO_LESSONS,
) -> Listing:
    """A page of the people this colleague may see; one audit line a municipality, with `access`."""
    guided = guide(access, profiles, now)
    mine = guided_by(connection, access.staff.id, now)
    whose = wanted.whose or _usual(connection, guided, mine)
    caseload = Caseload(guided.profiles.keys(), _of(wanted.filter, whose, mine), now)
    book = Schoolbook(library, guided.today)
    found = _found(connection, caseload, guided, book, wanted)
    lines = _lines(connection, found.rows, guided, book, now)
    listing = Listing(tuple(lines), found.total, found.page, whose, wanted.size)
    _note(access, listing, now, wanted)
    return listing


def _usual(connection: Connection, guided: Guide, mine: frozenset[int]) -> Whose:
    guides_any = guides_anybody(connection, guided.profiles.keys(), mine)
    return Whose.MINE if guides_any else Whose.EVERYONES


def _of(wanted: Filter, whose: Whose, mine: frozenset[int]) -> Filter:
    if whose is Whose.MINE:
        return replace(wanted, guides=mine)
    return replace(wanted, unguided=whose is Whose.NOBODYS)


@dataclass(frozen=True, slots=True)
class _Found:
    """The people of one page, in order; `total` counts those of all pages."""

    rows: Sequence[Listed]
    total: int
    page: int


def _found(
    connection: Connection, caseload: Caseload, guided: Guide, book: Schoolbook, wanted: Wanted
) -> _Found:
    """What only dates and lessons tell is computed of everyone; then one page is read."""
    by_order = wanted.sort in (PIP, LESSONS)
    narrows = wanted.step is not None or wanted.going is not None
    if not by_order and not narrows:
        return _by_database(connection, caseload, wanted, caseload.count(connection))
    everyone = _Everyone(connection, caseload, guided, book)
    rows = everyone.chosen(wanted) if narrows else everyone.rows
    if not by_order:
        narrowed = caseload.only(connection, [row.id for row in rows])
        return _by_database(connection, narrowed, wanted, len(rows))
    values = everyone.weeks(rows) if wanted.sort == PIP else everyone.done(rows)
    ordered = _ordered(rows, values, descending=wanted.descending)
    page, size = _within(wanted, len(ordered)), wanted.size
    ids = [row.id for row in ordered[(page - 1) * size : page * size]]
    found = caseload.of_ids(connection, ids)
    return _Found([found[id] for id in ids], len(ordered), page)


def _by_database(connection: Connection, caseload: Caseload, wanted: Wanted, total: int) -> _Found:
    page, size = _within(wanted, total), wanted.size
    sort = Sort(wanted.sort)
    rows = caseload.page(
        connection, sort, descending=wanted.descending, offset=(page - 1) * size, limit=size
    )
    return _Found(rows, total, page)


class _Everyone:
    """The people of a caseload by name, with what is computed of them: no more than is asked for,
    since there may be thousands."""

    def __init__(
        self, connection: Connection, caseload: Caseload, guided: Guide, book: Schoolbook
    ) -> None:
        self.rows = caseload.standings(connection)
        self._connection, self._guided, self._book = connection, guided, book
        self._homes = guided.profiles.keys()

    def chosen(self, wanted: Wanted) -> list[Standing]:
        """Those who stand, and whose lessons go, as is wanted."""
        rows = self.rows
        if wanted.step is not None:
            stood = self._guided.standings(rows)
            rows = [row for row, (step, _) in stood if step == wanted.step]
        if wanted.going is not None:
            learned = how_far_in(self._connection, self._homes)
            all_lessons = self._book.of_all(rows, learned)
            rows = [row for row, lessons in all_lessons if lessons.going == wanted.going]
        return rows

    def weeks(self, rows: Sequence[Standing]) -> Iterator[int | None]:
        """To the PIP of each; None once it is there."""
        return (weeks for _, (_, weeks) in self._guided.standings(rows))

    def done(self, rows: Sequence[Standing]) -> Iterator[int | None]:
        """Lessons that are done by each; None for whom there are none."""
        return self._book.done_of_all(rows, done_in(self._connection, self._homes))


def _ordered(
    rows: Sequence[Standing], values: Iterable[int | None], *, descending: bool
) -> list[Standing]:
    """By their values, those without one last; among equals as they come."""
    equals: defaultdict[int, list[Standing]] = defaultdict(list)
    last: list[Standing] = []
    for row, value in zip(rows, values, strict=True):
        (last if value is None else equals[value]).append(row)
    by_value = sorted(equals, reverse=descending)
    return [*chain.from_iterable(equals[value] for value in by_value), *last]


def _lines(
    connection: Connection, rows: Sequence[Listed], guided: Guide, book: Schoolbook, now: datetime
) -> Iterator[Line]:
    """With where each stands and learns, what is ahead, and for whom the assistant is paused."""
    ids = [one.person.id for one in rows]
    paid, learned = entered_of(connection, ids), how_far(connection, ids)
    ahead, paused = next_of(connection, ids, now), paused_among(connection, ids)
    for one in rows:
        id, entered = one.person.id, paid.get(one.person.id, ())
        step, weeks = guided.standing(one.person, entered)
        lessons = book.of(dates_of(one.person, entered), learned.get(id))
        title = guided.title(one.person, step)
        yield Line(one, title, weeks, lessons, ahead.get(id), id in paused)


def _within(wanted: Wanted, total: int) -> int:
    return min(max(wanted.page, 1), max(1, -(-total // wanted.size)))


def _note(access: Access, listing: Listing, now: datetime, wanted: Wanted) -> None:
    seen = Counter(line.listed.person.municipality_id for line in listing.lines)
    deed = "people listed" if wanted.size == PAGE else "people exported"
    access.seen.extend(
        access.reading(id).did(deed, now, None, people=seen[id]) for id in sorted(seen)
    )


def steps_in(profiles: Sequence[Profile]) -> dict[str, Text]:
    """What every step of these profiles is called, by id, in the order of the journey."""
    return {
        id: profile.title_of(step)
        for profile in reversed(profiles)
        for id, step in profile.steps.items()
    }
