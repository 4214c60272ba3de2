"""Which counts may be told, so that none tells of fewer than `FEWEST` people. Pure.

Months become *periods*: each month lies in one period at most, and what a period tells is never
told anew. So no two numbers ever speak of the same events, but those within one period; there
`hidden` sees to it that a group that is too small can not be had from its total and the others.
`docs/decisions.md` has the rule and why it holds.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

FEWEST = 5
TOTAL = ""
"""The name of the count of all events of a topic."""
HALF_YEAR, DECEMBER = 6, 12


@dataclass(frozen=True, slots=True)
class Count:
    """So many times, together so much (`amount`: minutes, months).

    `people`: the most of them in one month; `fresh`: those whose first time in the year it was.
    """

    times: int = 0
    people: int = 0
    fresh: int = 0
    amount: int = 0

    def __add__(self, other: Count) -> Count:
        return Count(
            self.times + other.times,
            max(self.people, other.people),
            self.fresh + other.fresh,
            self.amount + other.amount,
        )

    @property
    def heads(self) -> int:
        """At least so many different people."""
        return max(self.people, self.fresh)

    @property
    def is_few(self) -> bool:
        return self.times > 0 and self.heads < FEWEST


NONE = Count()
Counts = Mapping[str, Count]


@dataclass(frozen=True, slots=True)
class Split:
    """A topic's events in kinds. `of`: it splits only that kind of the topic's first split."""

    name: str
    cells: tuple[str, ...]
    of: str | None = None

    def key(self, cell: str) -> str:
        return f"{self.name}:{cell}"

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(self.key(cell) for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Period:
    """Whole months together, from `first` to `last` (the first day of each).

    `counts` holds the total under `TOTAL`, and each kind under its split's key; None is hidden.
    """

    first: date
    last: date
    counts: Mapping[str, Count | None] = field(default_factory=dict)

    @property
    def is_whole(self) -> bool:
        return None not in self.counts.values()


Month = tuple[date, Counts]


def periods(splits: Sequence[Split], months: Sequence[Month]) -> Iterator[Period]:
    """What may be told of the months of one year, in order, the first one January or later.

    A period ends with the month in which all of it can be told, else with half a year, else with
    the year. Months behind the last one that ended are not told of yet.
    """
    first: date | None = None
    sheet: dict[str, Count] = {}
    for month, counts in months:
        first = first or month
        for key, count in counts.items():
            sheet[key] = sheet.get(key, NONE) + count
        if _ends(splits, sheet, month):
            yield Period(first, month, _told(splits, sheet))
            first, sheet = None, {}


def _ends(splits: Sequence[Split], sheet: Counts, month: date) -> bool:
    if month.month == DECEMBER:
        return True
    if sheet.get(TOTAL, NONE).heads < FEWEST:
        return False
    few = (sheet.get(key, NONE).is_few for split in splits if split.of is None for key in split.keys)
    return month.month == HALF_YEAR or not any(few)


def _told(splits: Sequence[Split], sheet: Counts) -> dict[str, Count | None]:
    total = sheet.get(TOTAL, NONE)
    told: dict[str, Count | None] = {TOTAL: None if total.is_few else total}
    for split in splits:
        counts = {key: sheet.get(key, NONE) for key in split.keys}
        whole = splits[0].key(split.of) if split.of else TOTAL
        unsure = told[whole] is None or (split.of and _hides(splits[0], told))
        away = counts.keys() if unsure else hidden(counts)
        told |= {key: None if key in away else count for key, count in counts.items()}
    return told


def _hides(split: Split, told: Mapping[str, Count | None]) -> bool:
    return any(told[key] is None for key in split.keys)


def hidden(counts: Counts) -> frozenset[str]:
    """Which kinds of a whole, whose total is known, are not told.

    Those of too few people, and with them the smallest of the others (all that are as small):
    else the total would give them away. Where there is no other, not one is told.
    """
    few = {key for key, count in counts.items() if count.is_few}
    if not few:
        return frozenset()
    others = [count.times for key, count in counts.items() if count.times and key not in few]
    if not others:
        return frozenset(counts)
    return frozenset(few | {key for key, count in counts.items() if count.times == min(others)})
