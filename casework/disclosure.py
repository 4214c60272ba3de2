"""Which counts may be told, so that none tells of fewer than `FEWEST` people. Pure.

Months become *periods*: each month lies in one period at most, and what a period tells is never
told anew. So no two numbers ever speak of the same events, but those within one period; there
`hidden` sees to it that a group that is too small can not be had from its total and the others.
`docs/decisions.md` has the rule and why it holds.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

FEWEST = 5
TOTAL = ""
"""The name of the count of all events of a topic."""
JUNE, DECEMBER = 6, 12
QUARTER = 3
"""Months that a period has at least which half a year ends, and not what can be told."""


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
    """A topic's events in kinds. `of`: it splits only that kind (a key) of another split."""

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
    counts: Mapping[str, Count | None]

    @property
    def is_whole(self) -> bool:
        return None not in self.counts.values()


Month = tuple[date, Counts]


def periods(splits: Sequence[Split], months: Sequence[Month]) -> Iterator[Period]:
    """What may be told of the months of one year, in order, the first one January or later.

    A period ends with the month in which all of it can be told, else with half a year, else with
    the year. Months behind the last one that ended are not told of yet.
    """
    begun: list[Month] = []
    for each in months:
        begun.append(each)
        sheet = _together(begun)
        if _ends(splits, sheet, begun):
            yield Period(begun[0][0], each[0], _told(splits, sheet))
            begun = []


def inner_periods(
    split: Split, outer: Sequence[Period], months: Sequence[Month]
) -> Iterator[Period]:
    """The same of a split of one kind (`of`): in whole periods of the split that has this kind.

    A period in which that kind is hidden is passed over, for its kinds would tell how many it has.
    It ends when all of it can be told, else with the year.
    """
    begun: list[Month] = []
    for period in outer:
        if split.of is not None and period.counts[split.of] is not None:
            begun += [each for each in months if period.first <= each[0] <= period.last]
        counts = {key: count for key, count in _together(begun).items() if key in split.keys}
        whole = any(one.times for one in counts.values()) and not any(
            one.is_few for one in counts.values()
        )
        if begun and (whole or period.last.month == DECEMBER):
            yield Period(begun[0][0], begun[-1][0], _shown(split, counts))
            begun = []


def _together(months: Sequence[Month]) -> dict[str, Count]:
    sheet: dict[str, Count] = {}
    for _month, counts in months:
        for key, count in counts.items():
            sheet[key] = sheet.get(key, NONE) + count
    return sheet


def _ends(splits: Sequence[Split], sheet: Counts, begun: Sequence[Month]) -> bool:
    month = begun[-1][0].month
    if month == DECEMBER:
        return True
    if sheet.get(TOTAL, NONE).heads < FEWEST:
        return False
    few = (sheet.get(key, NONE).is_few for split in splits for key in split.keys)
    return not any(few) or (month == JUNE and len(begun) >= QUARTER)


def _told(splits: Sequence[Split], sheet: Counts) -> dict[str, Count | None]:
    total = sheet.get(TOTAL, NONE)
    if total.is_few:
        return dict.fromkeys((TOTAL, *(key for split in splits for key in split.keys)))
    told: dict[str, Count | None] = {TOTAL: total}
    for split in splits:
        told |= _shown(split, sheet)
    return told


def _shown(split: Split, sheet: Counts) -> dict[str, Count | None]:
    counts = {key: sheet.get(key, NONE) for key in split.keys}
    away = hidden(counts)
    return {key: None if key in away else count for key, count in counts.items()}


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
