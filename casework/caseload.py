"""The list of inburgeraars: who they are, where in the klantreis, and whether we reach them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from typing import Literal

from sqlalchemy import Connection

from casework.access import Access
from casework.conversation import dates_of
from flows.context import ZONE
from flows.klantreis.journey import Journey, journey
from flows.klantreis.model import Profile
from flows.klantreis.person import PersonDates
from flows.klantreis.profile import LAW
from flows.lessons.paid import Entered
from flows.model import Text
from storage.caseload import Caseload, Filter, Listed, Sort
from storage.people import PersonRow

PAGE = 50
PIP: Literal["pip"] = "pip"
"""Sorting by the weeks to the PIP, which the klantreis computes."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to list. `step`: an id of the klantreis; `page` counts from 1."""

    filter: Filter = field(default_factory=Filter)
    step: str | None = None
    sort: Sort | Literal["pip"] = Sort.NAME
    descending: bool = False
    page: int = 1


@dataclass(frozen=True, slots=True)
class Line:
    """A person in the list. `step` names where they stand or, waiting, what comes next."""

    listed: Listed
    step: Text | None
    weeks_to_pip: int | None


@dataclass(frozen=True, slots=True)
class Listing:
    """One page of the list; `total` counts all that was wanted."""

    lines: tuple[Line, ...]
    total: int
    page: int

    @property
    def pages(self) -> int:
        return max(1, -(-self.total // PAGE))


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
    caseload = Caseload(guided.profiles.keys(), wanted.filter, now)
    if wanted.sort == PIP or wanted.step is not None:
        listing = _by_klantreis(connection, caseload, guided, wanted)
    else:
        listing = _by_database(connection, caseload, guided, wanted, wanted.sort)
    _note(access, listing, now)
    return listing


def _by_database(
    connection: Connection, caseload: Caseload, guided: Guide, wanted: Wanted, sort: Sort
) -> Listing:
    total = caseload.count(connection)
    page = _within(wanted.page, total)
    listed = caseload.page(
        connection, sort, descending=wanted.descending, offset=(page - 1) * PAGE, limit=PAGE
    )
    return Listing(tuple(guided.line(row) for row in listed), total, page)


def _by_klantreis(
    connection: Connection, caseload: Caseload, guided: Guide, wanted: Wanted
) -> Listing:
    """What only the dates tell: everyone's step and weeks are computed, then one page read."""
    standing = [(row, *guided.standing(row)) for row in caseload.everyone(connection)]
    chosen = [one for one in standing if wanted.step in (None, one[1])]
    chosen.sort(key=_pip_order(wanted))
    page = _within(wanted.page, len(chosen))
    ids = [row.id for row, _, _ in chosen[(page - 1) * PAGE : page * PAGE]]
    rows = caseload.of_ids(connection, ids)
    return Listing(tuple(guided.line(rows[id]) for id in ids), len(chosen), page)


Standing = tuple[PersonRow, str | None, int | None]


def _pip_order(wanted: Wanted) -> Callable[[Standing], tuple[bool, int, str]]:
    """By weeks, who has no such term last; among equals (or unless asked for) by name."""
    sign = -1 if wanted.descending else 1

    def order(one: Standing) -> tuple[bool, int, str]:
        row, _, weeks = one
        asked = weeks if wanted.sort == PIP else 0
        return asked is None, sign * (asked or 0), row.first_name.lower()

    return order


def _within(page: int, total: int) -> int:
    return min(max(page, 1), max(1, -(-total // PAGE)))


def _note(access: Access, listing: Listing, now: datetime) -> None:
    seen = Counter(line.listed.person.municipality_id for line in listing.lines)
    access.seen.extend(
        access.reading(id).did("people listed", now, None, people=seen[id]) for id in sorted(seen)
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
