"""The list of inburgeraars: who they are, where in the klantreis, and whether we reach them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from functools import lru_cache
from typing import Any, Literal, cast

from sqlalchemy import Connection

from casework.access import Access
from casework.conversation import dates_of
from casework.doors import guided_by
from flows.context import ZONE
from flows.klantreis.journey import Journey, journey
from flows.klantreis.model import Profile
from flows.klantreis.person import DATE_NAMES, Doelgroep, PersonDates
from flows.klantreis.profile import LAW
from flows.lessons.paid import Entered
from flows.model import Text
from storage.caseload import STANDING, Caseload, Filter, Listed, Sort, Standing, guides_anybody
from storage.day import Next, next_of
from storage.pauses import paused_among
from storage.people import PersonRow

PAGE = 50
WHOLE = 20_000
"""As a page: all that may go into one file."""
PIP: Literal["pip"] = "pip"
"""Sorting by the weeks to the PIP, which the klantreis computes."""


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
    sort: Sort | Literal["pip"] = Sort.NAME
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


Stands = tuple[Standing, str | None, int | None]
"""A person, the id of the step they stand at, and the weeks to the PIP."""


@dataclass(frozen=True, slots=True)
class Guide:
    """Where people stand on a day. `profiles` by id of the municipality."""

    profiles: Mapping[int, Profile]
    today: date

    def journey(self, person: PersonRow, paid: Iterable[Entered] = ()) -> Journey:
        """`paid`: what staff know is paid for them, which may last longer than the law's months."""
        profile = self.profiles[person.municipality_id]
        return journey(profile, dates_of(person, paid), self.today)

    def standing(self, person: PersonRow) -> tuple[str | None, int | None]:
        """(id of the step, weeks to the PIP); remembered, for lists."""
        profile = self.profiles[person.municipality_id]
        return _standing(_Key(profile), dates_of(person), self.today)

    def standings(self, rows: Iterable[Standing]) -> list[Stands]:
        """The same, of rows that were read for that alone."""
        keys = {id: _Key(profile) for id, profile in self.profiles.items()}
        return [
            (row, *_standing_of(keys[row.municipality_id], row.dates, self.today)) for row in rows
        ]

    def line(self, listed: Listed) -> Line:
        step, weeks = self.standing(listed.person)
        profile = self.profiles[listed.person.municipality_id]
        title = None if step is None else profile.title_of(profile.steps[step])
        return Line(listed, title, weeks)


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
) -> Listing:
    """A page of the people this colleague may see; one audit line a municipality, with `access`."""
    guided = guide(access, profiles, now)
    mine = guided_by(connection, access.staff.id, now)
    whose = wanted.whose or _usual(connection, guided, mine)
    caseload = Caseload(guided.profiles.keys(), _of(wanted.filter, whose, mine), now)
    if wanted.sort == PIP or wanted.step is not None:
        listing = _by_klantreis(connection, caseload, guided, wanted)
    else:
        listing = _by_database(connection, caseload, guided, wanted, wanted.sort)
    _note(access, listing, now, wanted)
    return _completed(connection, listing, whose, now)


def _usual(connection: Connection, guided: Guide, mine: frozenset[int]) -> Whose:
    guides_any = guides_anybody(connection, guided.profiles.keys(), mine)
    return Whose.MINE if guides_any else Whose.EVERYONES


def _of(wanted: Filter, whose: Whose, mine: frozenset[int]) -> Filter:
    if whose is Whose.MINE:
        return replace(wanted, guides=mine)
    return replace(wanted, unguided=whose is Whose.NOBODYS)


def _completed(connection: Connection, listing: Listing, whose: Whose, now: datetime) -> Listing:
    """With what each has ahead, and for whom the assistant is paused."""
    ids = [line.listed.person.id for line in listing.lines]
    ahead, paused = next_of(connection, ids, now), paused_among(connection, ids)
    lines = (
        replace(line, ahead=ahead.get(id), paused=id in paused)
        for id, line in zip(ids, listing.lines, strict=True)
    )
    return replace(listing, lines=tuple(lines), whose=whose)


def _by_database(
    connection: Connection, caseload: Caseload, guided: Guide, wanted: Wanted, sort: Sort
) -> Listing:
    total = caseload.count(connection)
    page, size = _within(wanted, total), wanted.size
    listed = caseload.page(
        connection, sort, descending=wanted.descending, offset=(page - 1) * size, limit=size
    )
    return Listing(tuple(guided.line(row) for row in listed), total, page, size=size)


def _by_klantreis(
    connection: Connection, caseload: Caseload, guided: Guide, wanted: Wanted
) -> Listing:
    """What only the dates tell: everyone's step and weeks are computed, then one page read."""
    standing = guided.standings(caseload.standings(connection))
    chosen = [one for one in standing if wanted.step in (None, one[1])]
    chosen.sort(key=_pip_order(wanted))
    page, size = _within(wanted, len(chosen)), wanted.size
    ids = [row.id for row, _, _ in chosen[(page - 1) * size : page * size]]
    rows = caseload.of_ids(connection, ids)
    return Listing(tuple(guided.line(rows[id]) for id in ids), len(chosen), page, size=size)


def _pip_order(wanted: Wanted) -> Callable[[Stands], tuple[bool, int, str]]:
    """By weeks, who has no such term last; among equals (or unless asked for) by name."""
    sign = -1 if wanted.descending else 1

    def order(one: Stands) -> tuple[bool, int, str]:
        row, _, weeks = one
        asked = weeks if wanted.sort == PIP else 0
        return asked is None, sign * (asked or 0), row.first_name.lower()

    return order


def _within(wanted: Wanted, total: int) -> int:
    return min(max(wanted.page, 1), max(1, -(-total // wanted.size)))


def _note(access: Access, listing: Listing, now: datetime, wanted: Wanted) -> None:
    seen = Counter(line.listed.person.municipality_id for line in listing.lines)
    deed = "people listed" if wanted.size == PAGE else "people exported"
    access.seen.extend(
        access.reading(id).did(deed, now, None, people=seen[id]) for id in sorted(seen)
    )


class _Key:
    """A profile as part of a remembered call: the same object, never compared by content."""

    def __init__(self, profile: Profile) -> None:
        self.profile = profile

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Key) and other.profile is self.profile

    def __hash__(self) -> int:
        return id(self.profile)


@lru_cache(maxsize=65_536)
def _standing_of(
    profile: _Key, dates: tuple[Any, ...], today: date
) -> tuple[str | None, int | None]:
    named = dict(zip(STANDING, dates, strict=True))
    days = {name: _day(named[name]) for name in DATE_NAMES}
    route, talks = named["leerroute"], named["gesprekken"]
    told = PersonDates(
        cast(Doelgroep, named["doelgroep"]),
        leerroute=route,
        gesprekken=None if talks is None else int(talks),
        **days,
    )
    return _standing(profile, told, today)


def _day(value: date | str | None) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) else value


@lru_cache(maxsize=65_536)
def _standing(profile: _Key, dates: PersonDates, today: date) -> tuple[str | None, int | None]:
    found = journey(profile.profile, dates, today)
    where = found.here or found.next
    return (None if where is None or found.general else where.step.id), found.weeks_to_pip


def steps_in(profiles: Sequence[Profile]) -> dict[str, Text]:
    """What every step of these profiles is called, by id, in the order of the journey."""
    return {
        id: profile.title_of(step)
        for profile in reversed(profiles)
        for id, step in profile.steps.items()
    }
