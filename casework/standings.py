"""Where many people stand in the klantreis: computed once for all who have the same dates."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Any, Generic, TypeVar, cast

from flows.klantreis.journey import journey
from flows.klantreis.model import Profile
from flows.klantreis.person import DATE_NAMES, Doelgroep, PersonDates
from storage.caseload import STANDING

T = TypeVar("T")
Stood = tuple[str | None, int | None]
"""The id of the step, and the weeks to the PIP."""


class Same(Generic[T]):
    """Something large as part of a remembered call: the same object, never compared by content."""

    def __init__(self, it: T) -> None:
        self.it = it

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and other.it is self.it

    def __hash__(self) -> int:
        return id(self.it)


@lru_cache(maxsize=65_536)
def standing_of(profile: Same[Profile], dates: tuple[Any, ...], today: date) -> Stood:
    """The same as `standing`, of dates as a row of the list has them."""
    return standing(profile, dates_in(dates), today)


@lru_cache(maxsize=65_536)
def standing(profile: Same[Profile], dates: PersonDates, today: date) -> Stood:
    found = journey(profile.it, dates, today)
    where = found.here or found.next
    return (None if where is None or found.general else where.step.id), found.weeks_to_pip


@lru_cache(maxsize=65_536)
def dates_in(row: tuple[Any, ...]) -> PersonDates:
    """What `STANDING` names, where a day may be a text."""
    named = dict(zip(STANDING, row, strict=True))
    days = {name: _day(named[name]) for name in (*DATE_NAMES, "helped_until")}
    talks = named["gesprekken"]
    return PersonDates(
        cast(Doelgroep, named["doelgroep"]),
        leerroute=named["leerroute"],
        gesprekken=None if talks is None else int(talks),
        **days,
    )


def _day(value: date | str | None) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) else value
