"""How far the people of a list are in the lessons: computed once for all who have the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Any

from casework.learning import household_of
from casework.standings import Same, dates_in
from flows.context import ZONE
from flows.klantreis.person import PersonDates
from flows.lessons.loader import Library
from flows.lessons.model import Household
from storage.caseload import Standing
from storage.schooling import Done, HowFar

STILL = timedelta(days=28)
"""Who did nothing for so long, and is not done, has stopped."""
_NOTHING: Done = "", None


class Going(StrEnum):
    """How the lessons go. Who stopped did nothing for four weeks, and is not done."""

    NOTHING = "niet"
    BUSY = "bezig"
    STOPPED = "gestopt"
    DONE = "klaar"


@dataclass(frozen=True, slots=True)
class Lessons:
    """So many are done, of those that are for this person."""

    done: int
    count: int
    going: Going


@dataclass(frozen=True, slots=True)
class Schoolbook:
    """The lessons there are, and the day."""

    library: Library
    today: date

    def of(self, dates: PersonDates, far: HowFar | None) -> Lessons:
        household = household_of(far.household) if far else None
        return self._going_on(lessons_for(Same(self.library), dates, household, self.today), far)

    def of_all(
        self, rows: Iterable[Standing], learned: Mapping[int, HowFar]
    ) -> Iterator[tuple[Standing, Lessons]]:
        """The same, of rows that were read for that alone."""
        library = Same(self.library)
        for row in rows:
            far = learned.get(row.id)
            household = household_of(far.household) if far else None
            theirs = lessons_for_row(library, row.dates, household, self.today)
            yield row, self._going_on(theirs, far)

    def done_of_all(
        self, rows: Iterable[Standing], done: Mapping[int, Done]
    ) -> Iterator[int | None]:
        """How many each has done; None for whom there are no lessons."""
        library, today = Same(self.library), self.today
        for row in rows:
            lessons, household = done.get(row.id, _NOTHING)
            chosen = household_of(household) if household else None
            theirs = lessons_for_row(library, row.dates, chosen, today)
            yield len(theirs.intersection(lessons.split())) if theirs else None

    def _going_on(self, theirs: frozenset[str], far: HowFar | None) -> Lessons:
        if far is None:
            return Lessons(0, len(theirs), Going.NOTHING)
        done = len(theirs.intersection(far.done.split()))
        return Lessons(done, len(theirs), self._going(done, len(theirs), far))

    def _going(self, done: int, count: int, far: HowFar) -> Going:
        if count and done == count:
            return Going.DONE
        still = self.today - far.last.astimezone(ZONE).date()
        return Going.STOPPED if still >= STILL else Going.BUSY


@lru_cache(maxsize=65_536)
def lessons_for_row(
    library: Same[Library], dates: tuple[Any, ...], household: Household | None, today: date
) -> frozenset[str]:
    """The same as `lessons_for`, of dates as a row of the list has them."""
    return lessons_for(library, dates_in(dates), household, today)


@lru_cache(maxsize=65_536)
def lessons_for(
    library: Same[Library], dates: PersonDates, household: Household | None, today: date
) -> frozenset[str]:
    """The names of the lessons that are for somebody."""
    newest = library.it.newest.values()
    return frozenset(one.name for one in newest if one.audience.reaches(dates, household, today))
