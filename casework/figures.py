"""Figures a municipality can steer on: counts of whole months, frozen, of groups alone.

A month is frozen two weeks after its end, so that there is time to fill in what happened. From
then on its counts stay, whoever is erased. What of them is told: `casework.disclosure`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import cast

from sqlalchemy import Connection

from casework.access import Access
from casework.disclosure import NONE, Count, Counts, Month, Period, Split, inner_periods, periods
from casework.events_of_year import Counted, Event, count, events_of
from casework.topics import PARTS, SHARES, Part, Topic
from flows.context import ZONE
from flows.klantreis.model import Profile
from storage import figures
from storage.figures import FigureRow
from storage.municipalities import MunicipalityRow

TO_FILL_IN = timedelta(days=14)
"""After its last day a month waits so long before it is frozen."""
YEARS_BACK = 2
"""The first time, months of so many years before this one are frozen too."""


@dataclass(frozen=True, slots=True)
class Sum:
    """All that is told of a year. `more`: there is more that is not told."""

    count: Count
    more: bool


@dataclass(frozen=True, slots=True)
class Figures:
    """A topic in one year. `inner`: the periods of each split of one kind, by its name;
    `waiting`: months that are frozen and not told of yet.
    """

    topic: Topic
    periods: tuple[Period, ...]
    inner: Mapping[str, tuple[Period, ...]]
    waiting: tuple[date, ...]

    def sum(self, key: str) -> Sum | None:
        """None where nothing of it is told."""
        found = [period.counts[key] for period in self.periods_of(key)]
        told = [one for one in found if one is not None]
        whole, more = sum(told, NONE), len(told) < len(found) or self._lacks(key)
        return None if more and not whole.times else Sum(whole, more)

    def periods_of(self, key: str) -> tuple[Period, ...]:
        """In which something is told of this kind."""
        return self.inner.get(key.partition(":")[0], self.periods)

    def _lacks(self, key: str) -> bool:
        """Whether there are months that no period of this kind holds."""
        told = self.periods_of(key)
        return bool(self.waiting) or (
            told is not self.periods and _span(told) < _span(self.periods)
        )

    def share(self, split: Split) -> int | None:
        """In whole per cents, of what is told of the year; None where nothing is."""
        good, among = SHARES[split.name]
        of, parts = split.key(good), [split.key(one) for one in among]
        told = [
            each
            for each in self.periods_of(of)
            if all(each.counts[key] is not None for key in parts)
        ]
        whole = sum(_times(each, key) for each in told for key in parts)
        return round(100 * sum(_times(each, of) for each in told) / whole) if whole else None


def _span(periods: Iterable[Period]) -> int:
    """How many months they have."""
    return sum(one.last.month - one.first.month + 1 for one in periods)


def _times(period: Period, key: str) -> int:
    found = period.counts[key]
    return 0 if found is None else found.times


# --- told ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Sheet:
    """A municipality's figures of a year, in the order of the topics; `years` that can be asked."""

    home: MunicipalityRow
    year: int
    years: tuple[int, ...]
    last: date | None
    found: tuple[Figures, ...]


def sheet_of(
    connection: Connection, access: Access, municipality_id: int, year: int | None, now: datetime
) -> Sheet:
    """The year that was asked for, else the newest. NotHereError; one line of the audit."""
    actor = access.counting(municipality_id)
    months = figures.frozen_months(connection, municipality_id)
    years = tuple(sorted({month.year for month in months}, reverse=True))
    chosen = year if year in years else (years[0] if years else now.astimezone(ZONE).year)
    access.seen.append(actor.did("figures read", now, None, year=chosen))
    return Sheet(
        access.municipalities[municipality_id],
        chosen,
        years,
        months[-1] if months else None,
        tuple(figures_of(connection, municipality_id, chosen)),
    )


def figures_of(connection: Connection, municipality_id: int, year: int) -> list[Figures]:
    """What is told of that year: of topics in which something happened."""
    since, until = date(year, 1, 1), date(year + 1, 1, 1)
    months = [
        month
        for month in figures.frozen_months(connection, municipality_id)
        if since <= month < until
    ]
    counted = _by_topic(figures.figures_in(connection, municipality_id, since, until))
    order = sorted(counted, key=lambda topic: (PARTS.index(topic.part), topic.of))
    return [
        _figures(topic, [(one, counted[topic].get(one, {})) for one in months]) for topic in order
    ]


def _by_topic(rows: Iterable[FigureRow]) -> dict[Topic, dict[date, dict[str, Count]]]:
    found: dict[Topic, dict[date, dict[str, Count]]] = {}
    for row in rows:
        months = found.setdefault(Topic(cast(Part, row.part), row.of), {})
        counted = Count(row.times, row.people, row.fresh, row.amount)
        months.setdefault(row.month, {})[row.key] = counted
    return found


def _figures(topic: Topic, months: Sequence[Month]) -> Figures:
    told = tuple(periods([split for split in topic.splits if split.of is None], months))
    inner = {
        split.name: tuple(inner_periods(split, told, months)) for split in topic.splits if split.of
    }
    last = told[-1].last if told else date.min
    return Figures(topic, told, inner, tuple(month for month, _ in months if month > last))


# --- frozen --------------------------------------------------------------------------------------


def freeze_due(connection: Connection, profiles: Mapping[int, Profile], now: datetime) -> int:
    """Freeze each month of these municipalities (by id) whose time has come; returns how many."""
    due = last_due(now.astimezone(ZONE).date())
    return sum(_freeze_home(connection, id, profile, due, now) for id, profile in profiles.items())


def last_due(today: date) -> date:
    """The newest month that is to be frozen on that day."""
    return _before(_begin(today - TO_FILL_IN))


def _freeze_home(
    connection: Connection, municipality_id: int, profile: Profile, due: date, now: datetime
) -> int:
    last = figures.last_frozen(connection, municipality_id)
    frozen = 0
    for year in range(last.year if last else due.year - YEARS_BACK, due.year + 1):
        if last is None or last < due:
            end = min(date(year + 1, 1, 1), _after(due))
            events = events_of(connection, municipality_id, profile, date(year, 1, 1), end)
            for month in _months(year, events, last, due):
                rows = rows_of(count(_up_to(events, _after(month)), month), month)
                frozen += figures.freeze_month(connection, municipality_id, month, rows, now)
                last = month
    return frozen


def _months(year: int, events: Iterable[Event], last: date | None, due: date) -> Iterator[date]:
    """What of a year is not frozen; before anything was, from the month in which something was."""
    first = _after(last) if last else min((_begin(one.day) for one in events), default=None)
    for number in range(1, 13):
        month = date(year, number, 1)
        if first is not None and first <= month <= due:
            yield month


def _up_to(events: Iterable[Event], until: date) -> list[Event]:
    return [one for one in events if one.day < until]


def rows_of(counted: Counted, month: date) -> list[FigureRow]:
    return [
        FigureRow(month, topic.part, topic.of, key, one.times, one.people, one.fresh, one.amount)
        for topic, counts in counted.items()
        for key, one in _not_nothing(counts)
    ]


def _not_nothing(counts: Counts) -> Iterator[tuple[str, Count]]:
    return ((key, one) for key, one in counts.items() if one.times)


def _begin(day: date) -> date:
    return day.replace(day=1)


def _before(month: date) -> date:
    return _begin(month - timedelta(days=1))


def _after(month: date) -> date:
    return _begin(month + timedelta(days=31))
