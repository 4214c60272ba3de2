"""How often somebody talks about how it goes, and on which working day the next time may be. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from flows.klantreis.journey import add
from flows.klantreis.model import Profile
from flows.klantreis.person import PersonDates
from flows.schedule import IsWorking

EVERY, A_YEAR = "talks-every", "talks-a-year"
"""The facts with which a municipality says how often."""
PLAN_AHEAD = timedelta(weeks=4)
"""So long before its day a talk is to be planned: people arrange work and children for it."""


@dataclass(frozen=True, slots=True)
class Cadence:
    """A talk each so many months or days."""

    count: int
    unit: Literal["days", "months"]

    def after(self, last: date, times: int = 1) -> date:
        """The day `times` talks later; the calendar's last beyond it."""
        return add(last, self.count * times, self.unit) or date.max


def cadence_of(profile: Profile, person: PersonDates) -> Cadence | None:
    """As the PIP has it (Besluit inburgering 2021, art. 5.3 lid 4), else as the municipality has.

    None where neither says so: then only the consulent knows.
    """
    if person.gesprekken:
        return _a_year(person.gesprekken)
    every, a_year = profile.facts.get(EVERY), profile.number(A_YEAR)
    if every is not None and every.unit == "months" and isinstance(every.value, int):
        return Cadence(max(1, every.value), "months")
    return _a_year(a_year) if a_year else None


def _a_year(count: int) -> Cadence:
    if count > 0 and 12 % count == 0:
        return Cadence(12 // count, "months")
    return Cadence(max(1, 365 // count), "days")


def next_talk(cadence: Cadence, last: date, today: date) -> date:
    """The day of the talk that is to be planned now or next, counted from the last one.

    Where talks were passed over it is the newest that is at most `PLAN_AHEAD` away.
    """
    times = 1
    while cadence.after(last, times + 1) - PLAN_AHEAD <= today:
        times += 1
    return cadence.after(last, times)


def working_day(day: date, is_working: IsWorking) -> date:
    """This day, or the first after it on which the office works."""
    while not is_working(day):
        day += timedelta(days=1)
    return day
