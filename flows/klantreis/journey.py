"""Where am I: the journey of one person, computed from their own dates. Pure.

Dates that are missing or cannot be true never stop it: what hangs on them is told as "your
consulent will tell you" (`ask`).
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Literal

from flows.klantreis.model import Fact, Moment, Profile, Step
from flows.klantreis.person import DATE_NAMES, DateName, PersonDates
from flows.model import Text, Value

Status = Literal["done", "now", "next", "later"]

ONTZORGEN = "ontzorgen"
"""The step in which the municipality pays fixed costs."""
TERMIJN = "termijn"
"""The fact that counts the years of the inburgeringstermijn."""
LAW_BEGAN = date(2022, 1, 1)
"""The Wet inburgering 2021 holds from here: no kennisgeving or PIP under it is older."""
FARTHEST_PLAN = timedelta(days=366)
"""A date of the journey further ahead than this is a slip of the pen."""
_FOLLOW: tuple[tuple[DateName, ...], ...] = (
    ("geboortedatum", "koppeling", "huisvesting"),
    ("geboortedatum", "brp", "pip"),
    ("geboortedatum", "kennisgeving", "pip"),
    ("geboortedatum", "bijstand"),
)


@dataclass(frozen=True, slots=True)
class JourneyStep:
    """One station. `begins` is its first day and `due` the last, where dates tell them;
    `provisional` says that `due` may still move; `ask` that the consulent knows more.
    """

    step: Step
    status: Status
    begins: date | None
    due: date | None
    provisional: bool
    ask: bool


@dataclass(frozen=True, slots=True)
class TimeLeft:
    """Whole years and months, and the days over, from today to the end of the last day."""

    years: int
    months: int
    days: int


@dataclass(frozen=True, slots=True)
class Journey:
    """`general` means that no date is known: the order holds, the statuses say nothing."""

    steps: tuple[JourneyStep, ...]
    general: bool
    pip_due: date | None
    """The last day for the PIP; None when it is there or when nothing is known."""
    weeks_to_pip: int | None
    """Weeks begun until `pip_due`, at least 0."""
    provisional: bool
    """Whether the ten weeks may still begin later: the kennisgeving is not known."""
    termijn_ends: date | None
    """The last day of the inburgeringstermijn."""
    termijn_left: TimeLeft | None
    """None where there is no termijn yet, or none any more."""
    ontzorgen_ends: date | None
    """The last day on which the gemeente pays the fixed costs."""
    ontzorgen_days_left: int | None
    """Counting today; None where it has not begun or is over."""
    doubtful: frozenset[DateName]
    """Dates that cannot be true, alone or together."""

    @property
    def now(self) -> tuple[JourneyStep, ...]:
        """What goes on, first what stands on the road itself, then what goes on beside it."""
        going_on = (one for one in self.steps if one.status == "now")
        return tuple(sorted(going_on, key=lambda one: one.step.beside))

    @property
    def here(self) -> JourneyStep | None:
        """Where the person stands; None for a guest and for who waits for what is next."""
        return next(iter(self.now), None)

    @property
    def next(self) -> JourneyStep | None:
        return next((step for step in self.steps if step.status == "next"), None)

    def lines(self) -> tuple[Text, ...]:
        """What can be told about time, a paragraph each, most pressing first."""
        return tuple(self._lines())

    def _lines(self) -> Iterator[Text]:
        if self.weeks_to_pip is not None and self.pip_due is not None:
            yield _weeks_text(self.weeks_to_pip, self.pip_due, self.provisional)
        if self.ontzorgen_days_left is not None and self.ontzorgen_ends is not None:
            days: dict[str, Value] = {"days": self.ontzorgen_days_left, "day": self.ontzorgen_ends}
            yield Text("journey-ontzorgen-left", days)
        if self.termijn_left is not None and self.termijn_ends is not None:
            yield _termijn_text(self.termijn_left, self.termijn_ends)
        if self.doubtful:
            yield Text("journey-ask")


@dataclass(frozen=True, slots=True)
class Ends:
    """The last days of a journey that are known; see the fields of `Journey` of these names."""

    pip_due: date | None
    provisional: bool
    termijn_ends: date | None
    ontzorgen_ends: date | None


def ends(profile: Profile, person: PersonDates, today: date) -> Ends:
    """The deadlines alone, for whoever looks at many people."""
    return _ends(_Dates(profile, person, doubtful_dates(person, today)), today)


def journey(profile: Profile, person: PersonDates, today: date) -> Journey:
    """The steps that concern this person with their status on a day, and the time left."""
    doubtful = doubtful_dates(person, today)
    known = _Dates(profile, person, doubtful)
    last = _ends(known, today)
    return Journey(
        steps=_stations(known, today),
        general=person.is_general,
        pip_due=last.pip_due,
        weeks_to_pip=None if last.pip_due is None else weeks_begun(today, last.pip_due),
        provisional=last.provisional,
        termijn_ends=last.termijn_ends,
        termijn_left=None if last.termijn_ends is None else time_left(today, last.termijn_ends),
        ontzorgen_ends=last.ontzorgen_ends,
        ontzorgen_days_left=_days_left(known.day("bijstand"), last.ontzorgen_ends, today),
        doubtful=doubtful,
    )


def _ends(known: _Dates, today: date) -> Ends:
    pip_due, provisional = _pip_deadline(known.profile, known, today)
    termijn = _termijn_ends(known.profile, known, today)
    return Ends(pip_due, provisional, termijn, _ontzorgen_ends(known.profile, known))


def doubtful_dates(person: PersonDates, today: date) -> frozenset[DateName]:
    """The dates that cannot be true: too far ahead, before the law, or out of their order."""
    doubtful = {
        name
        for name in DATE_NAMES
        if (day := person.day(name)) is not None and not _possible(name, day, today)
    }
    for chain in _FOLLOW:
        known = [(day, name) for name in chain if (day := person.day(name)) is not None]
        for (earlier, first), (later, second) in pairwise(known):
            if later < earlier:
                doubtful |= {first, second}
    return frozenset(doubtful)


def _possible(name: DateName, day: date, today: date) -> bool:
    if name == "geboortedatum":
        return day <= today
    if name in ("kennisgeving", "pip") and day < LAW_BEGAN:
        return False
    return day - today <= FARTHEST_PLAN


def add(day: date, count: int, unit: str | None) -> date | None:
    """`count` days, weeks, months or years after `day`; None beyond the calendar.

    The day of the month is kept, or the month's last where it has no such day.
    """
    try:
        if unit in ("days", "weeks"):
            return day + timedelta(**{unit: count})
        months = day.month - 1 + count * (12 if unit == "years" else 1)
        year, month = day.year + months // 12, months % 12 + 1
        return date(year, month, min(day.day, monthrange(year, month)[1]))
    except (OverflowError, ValueError):
        return None


def weeks_begun(today: date, last: date) -> int:
    """Weeks until `last`, one begun counting whole and its last day as one; 0 when it has passed."""
    return max(1, -((today - last).days // 7)) if last >= today else 0


def time_left(today: date, last: date) -> TimeLeft | None:
    """From today to the end of `last`; None when that has passed."""
    if today > last or last == date.max:
        return None
    end = last + timedelta(days=1)
    months = (end.year - today.year) * 12 + end.month - today.month
    reached = add(today, months, "months")
    if reached is None or reached > end:
        months -= 1
        reached = add(today, months, "months")
    days = 0 if reached is None else (end - reached).days
    return TimeLeft(months // 12, months % 12, days)


@dataclass(frozen=True, slots=True)
class _Dates:
    """A person's dates without the doubtful ones, and moments counted from them."""

    profile: Profile
    person: PersonDates
    doubtful: frozenset[DateName]

    def day(self, name: DateName) -> date | None:
        return None if name in self.doubtful else self.person.day(name)

    def after(self, day: date | None, fact: Fact | None) -> date | None:
        if day is None or fact is None or not isinstance(fact.value, int):
            return None
        return add(day, fact.value, fact.unit)

    def of(self, moment: Moment | None) -> tuple[date | None, bool]:
        """(the day, whether it may still move since one of its dates is not known)."""
        if moment is None:
            return None, False
        days = [day for name in moment.anchors if (day := self.day(name)) is not None]
        last = moment.pick == "last"
        if not days or (last and self.doubtful & set(moment.anchors)):
            return None, False
        picked = max(days) if last else min(days)
        missing = last and len(days) < len(moment.anchors)
        if moment.plus is None:
            return picked, missing
        return self.after(picked, self.profile.facts[moment.plus]), missing

    def done(self, step: Step) -> date | None:
        """The first day after it; where somebody is helped for longer, so much later."""
        day, _ = self.of(step.done)
        until = self.person.helped_until
        if day is None or until is None or step.id != ONTZORGEN:
            return day
        return max(day, add(until, 1, "days") or day)


def _pip_deadline(profile: Profile, known: _Dates, today: date) -> tuple[date | None, bool]:
    """Art. 15 Wi2021, art. 5.3 Besluit. None once the PIP is there, or in doubt."""
    pip = known.day("pip")
    if "pip" in known.doubtful or (pip is not None and pip <= today) or "pip" not in profile.steps:
        return None, False
    return known.of(profile.steps["pip"].due)


def _termijn_ends(profile: Profile, known: _Dates, today: date) -> date | None:
    """Art. 11 Wi2021: it begins the day after the PIP's date, so ends on that date."""
    pip = known.day("pip")
    return None if pip is None or pip > today else known.after(pip, profile.facts.get(TERMIJN))


def _ontzorgen_ends(profile: Profile, known: _Dates) -> date | None:
    step = profile.steps.get(ONTZORGEN)
    if step is None or not step.audience.includes(known.person):
        return None
    first_without = known.done(step)
    return None if first_without is None else add(first_without, -1, "days")


def _days_left(first: date | None, last: date | None, today: date) -> int | None:
    if first is None or last is None or not first <= today <= last:
        return None
    return (last - today).days + 1


def _stations(known: _Dates, today: date) -> tuple[JourneyStep, ...]:
    stations = [_station(step, known, today) for step in known.profile.steps_for(known.person)]
    if known.person.is_general:
        return tuple(stations)
    reached = max((i for i, it in enumerate(stations) if it.status != "later"), default=-1)
    return tuple(_with_next(list(_without_left_open(stations)), reached))


def _station(step: Step, known: _Dates, today: date) -> JourneyStep:
    begins, waiting = known.of(step.starts)
    due, provisional = known.of(step.due)
    done = known.done(step)
    status: Status = "later"
    if done is not None and done <= today:
        status = "done"
    elif begins is not None and begins <= today and not waiting:
        status = "now"
    is_open = status != "done"
    late = is_open and due is not None and due < today
    doubted = any(known.doubtful & set(moment.anchors) for _, moment in step.moments)
    return JourneyStep(step, status, begins, due, is_open and provisional, ask=late or doubted)


def _without_left_open(stations: list[JourneyStep]) -> Iterator[JourneyStep]:
    """Nobody stands where a later station of the road is done: the end of that one is unknown."""
    road = (i for i, it in enumerate(stations) if it.status == "done" and not it.step.beside)
    passed = max(road, default=-1)
    for index, station in enumerate(stations):
        left_open = station.status == "now" and not station.step.beside and index < passed
        yield replace(station, status="later", ask=True) if left_open else station


def _with_next(stations: list[JourneyStep], reached: int) -> Iterator[JourneyStep]:
    """The first station to come is next; one before it, passed by for want of a date, is asked
    about. What stands behind it is to come, even where something further on has begun.
    """
    next_found = False
    for index, station in enumerate(stations):
        if station.status != "later" or next_found:
            yield station
        elif index < reached and _passed_by(station):
            yield replace(station, ask=True)
        else:
            yield replace(station, status="next")
            next_found = True


def _passed_by(station: JourneyStep) -> bool:
    return station.step.starts is not None and (station.begins is None or station.ask)


def _weeks_text(weeks: int, due: date, provisional: bool) -> Text:
    if weeks == 0:
        return Text("journey-weeks-over")
    message = "journey-weeks-provisional" if provisional else "journey-weeks-left"
    return Text(message, {"weeks": weeks, "day": due})


def _termijn_text(left: TimeLeft, ends: date) -> Text:
    args: dict[str, Value] = {"years": left.years, "months": left.months, "day": ends}
    if left.years == 0:
        return Text("journey-termijn-months" if left.months else "journey-termijn-days", args)
    return Text("journey-termijn-years" if left.months else "journey-termijn-whole-years", args)
