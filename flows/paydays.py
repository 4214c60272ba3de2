"""On which days money comes and goes: on a day of the month, or every week or four weeks."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from flows.budget import Entry, Per

ROUNDS: Mapping[Per, int] = {"week": 7, "four-weeks": 28}
"""Days from one time to the next, where that is no matter of months."""
FIRST_ROUND = date(2001, 1, 1)
"""A Monday, from which rounds are counted."""
LAST_OF_MONTH = 31


def in_round(day: date, per: Per) -> int:
    """Which day of its round it is, from 1. KeyError for what comes by the month."""
    return (day - FIRST_ROUND).days % ROUNDS[per] + 1


def number_of(per: Per, text: str) -> int | None:
    """A day as a place holds it; None for "0", not known. ValueError for what cannot be."""
    number = int(text)
    if not 0 <= number <= ROUNDS.get(per, LAST_OF_MONTH):
        raise ValueError(text)
    return number or None


def is_known(entry: Entry) -> bool:
    """Whether its days are: of what comes each three months or year the month is not."""
    return entry.day is not None and entry.per in (*ROUNDS, "month")


def falls_on(entry: Entry, day: date) -> bool:
    """Whether it comes, or is paid, on this day; never where its days are not known."""
    if entry.day is None or not is_known(entry):
        return False
    if entry.per in ROUNDS:
        return in_round(day, entry.per) == entry.day
    return day.day == min(entry.day, monthrange(day.year, day.month)[1])


def days_of(entry: Entry, first: date, count: int) -> Iterator[date]:
    """Those of so many days from `first` on which it falls."""
    days = (first + timedelta(days=after) for after in range(count))
    return (day for day in days if falls_on(entry, day))


def next_time(entry: Entry, today: date) -> date | None:
    """When it falls next, today included, of what comes in rounds; else None."""
    return next(days_of(entry, today, ROUNDS.get(entry.per, 0)), None)
