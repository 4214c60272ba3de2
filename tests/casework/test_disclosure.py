"""No group of fewer than five can be had from what is told: not by any sum, nor by the rule."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from fractions import Fraction
from itertools import combinations, product

from hypothesis import given
from hypothesis import strategies as st

from casework.disclosure import (
    FEWEST,
    NONE,
    TOTAL,
    Count,
    Counts,
    Month,
    Period,
    Split,
    hidden,
    periods,
)

TIMELY = Split("timely", ("in-time", "late", "unknown"))
ROUTE = Split("route", ("b1", "z", "school"))
REASON = Split("reason", ("busy", "data", "other"), of="late")
SPLITS = (TIMELY, ROUTE, REASON)


def many(times: int) -> Count:
    return Count(times, times, times)


def month_of(cells: dict[tuple[str, str, str | None], int]) -> Counts:
    """The counts of people who are each in one cell: timely, route, and a reason where late."""
    counts: dict[str, Count] = defaultdict(lambda: NONE)
    for (timely, route, reason), times in cells.items():
        for key in (TOTAL, TIMELY.key(timely), ROUTE.key(route), reason and REASON.key(reason)):
            if key is not None:
                old = counts[key]
                counts[key] = many(old.times + times)
    return dict(counts)


CELLS = [
    (timely, route, reason)
    for timely, route in product(TIMELY.cells, ROUTE.cells)
    for reason in (REASON.cells if timely == "late" else (None,))
]
SMALL = st.dictionaries(st.sampled_from(CELLS), st.integers(0, 6), max_size=6)
YEARS = st.lists(SMALL.map(month_of), min_size=1, max_size=12)


def dated(counts: list[Counts]) -> list[Month]:
    return [(date(2026, number, 1), each) for number, each in enumerate(counts, 1)]


def told(counts: list[Counts]) -> list[Period]:
    return list(periods(SPLITS, dated(counts)))


@given(YEARS)
def test_what_is_told_is_of_nobody_or_of_five(year: list[Counts]) -> None:
    for period in told(year):
        for count in period.counts.values():
            assert count is None or count.times == 0 or count.heads >= FEWEST


@given(YEARS)
def test_what_was_told_stays_and_no_month_is_told_twice(year: list[Counts]) -> None:
    whole = told(year)
    for months in range(len(year)):
        so_far = told(year[:months])
        assert so_far == whole[: len(so_far)]
    for one, following in zip(whole, whole[1:], strict=False):
        assert one.last < following.first


@given(YEARS)
def test_no_sum_or_difference_of_what_is_told_is_a_small_group(year: list[Counts]) -> None:
    """Whoever adds and subtracts all totals, kinds and months never comes to 1 up to 4 people."""
    for period in told(year):
        inside = [counts for month, counts in dated(year) if period.first <= month <= period.last]
        sheet: dict[str, Count] = defaultdict(lambda: NONE)
        for counts in inside:
            for key, count in counts.items():
                sheet[key] = sheet[key] + count
        known = _known(period)
        for split in SPLITS:
            for size in (1, 2, 3):
                for keys in combinations(split.keys, size):
                    people = sum(sheet[key].times for key in keys)
                    if 0 < people < FEWEST:
                        assert not _follows(_vector(split, keys), known), (keys, period.counts)


@given(YEARS, st.data())
def test_a_hidden_group_may_as_well_be_another_size(year: list[Counts], data: st.DataObject) -> None:
    """The proof of the rule: the months of a hidden kind and of another that is hidden with it may
    change places, and what is told stays the same, to the letter."""
    before = told(year)
    for period in before:
        for split in (TIMELY, ROUTE):
            away = [key for key in split.keys if period.counts[key] is None]
            if not away or period.counts[TOTAL] is None:
                continue
            one, other = data.draw(st.permutations(away))[:2]
            changed = [
                _exchanged(counts, one, other) if period.first <= month <= period.last else counts
                for month, counts in dated(year)
            ]
            assert _main(told(changed)) == _main(before)


def test_each_small_table_that_looks_the_same_hides_more_than_one_answer() -> None:
    """All tables of up to four kinds of up to eight people: from what is shown of any of them, no
    hidden small group can be told, also by who knows the rule."""
    for width in (2, 3, 4):
        keys = [f"k{number}" for number in range(width)]
        alike = defaultdict(list)
        for values in product(range(9), repeat=width):
            if sum(values) >= FEWEST:
                alike[_seen(keys, values)].append(values)
        for (_, shown), tables in alike.items():
            for number, value in enumerate(shown):
                possible = {table[number] for table in tables}
                if value is None and min(possible - {0}, default=FEWEST) < FEWEST:
                    assert len(possible) > 1, tables


def test_a_small_group_takes_the_smallest_others_along() -> None:
    assert hidden({"a": many(9), "b": many(6)}) == frozenset()
    assert hidden({"a": many(9), "b": many(6), "c": many(2), "d": NONE}) == {"b", "c"}
    assert hidden({"a": many(6), "b": many(6), "c": many(2), "d": many(9)}) == {"a", "b", "c"}
    assert hidden({"a": many(4), "b": many(3), "c": NONE}) == {"a", "b", "c"}


def test_many_times_of_few_people_are_few() -> None:
    assert hidden({"a": Count(90, 4, 4), "b": Count(6, 6, 6), "c": Count(9, 9, 9)}) == {"a", "b"}
    assert Count(3, 3, 3) + Count(4, 4, 0) == Count(7, 4, 3)
    assert (Count(3, 3, 3) + Count(4, 4, 2)).heads == FEWEST


def test_a_period_lasts_until_it_can_be_told() -> None:
    few = month_of({("in-time", "b1", None): 2})
    enough = month_of({("in-time", "b1", None): 6})
    mixed = month_of({("in-time", "b1", None): 6, ("late", "b1", "busy"): 1})
    assert [(one.first.month, one.last.month) for one in told([few, few, few, enough])] == [
        (1, 3),
        (4, 4),
    ]
    half = told([mixed] * 4 + [few] * 2 + [mixed])
    assert [(one.first.month, one.last.month) for one in half] == [(1, 6)]
    assert half[0].counts[TIMELY.key("late")] is None
    assert told([few]) == []
    last = told([few] * 12)[-1]
    assert (last.last.month, last.is_whole) == (12, True)


def test_the_year_ends_also_where_there_are_too_few() -> None:
    few = month_of({("in-time", "b1", None): 1})
    (year,) = told([few, {}, {}, few, {}, {}, {}, {}, {}, {}, {}, few])
    assert (year.first.month, year.last.month) == (1, 12)
    assert set(year.counts.values()) == {None}
    (empty,) = told([{}] * 12)
    assert set(empty.counts.values()) == {NONE}


# --- an attacker ---------------------------------------------------------------------------------


def _seen(keys: list[str], values: tuple[int, ...]) -> tuple[int, tuple[int | None, ...]]:
    counts = {key: many(value) for key, value in zip(keys, values, strict=True)}
    away = hidden(counts)
    return sum(values), tuple(
        None if key in away else value for key, value in zip(keys, values, strict=True)
    )


def _main(found: list[Period]) -> list[dict[str, Count | None]]:
    """What is told, but for the reasons, which hang on the kind they split."""
    return [
        {key: count for key, count in one.counts.items() if not key.startswith(REASON.name)}
        for one in found
    ]


def _exchanged(counts: Counts, one: str, other: str) -> Counts:
    return {**counts, one: counts.get(other, NONE), other: counts.get(one, NONE)}


def _vector(split: Split, keys: tuple[str, ...]) -> list[Fraction]:
    """Which of all cells (timely, route, reason) these kinds hold."""
    place = {"timely": 0, "route": 1, "reason": 2}[split.name]
    return [Fraction(split.key(str(cell[place])) in keys) for cell in CELLS]


def _known(period: Period) -> list[list[Fraction]]:
    """Each number that is told, as a sum of cells."""
    rows = [[Fraction(1)] * len(CELLS)] if period.counts[TOTAL] is not None else []
    rows += [
        _vector(split, (key,))
        for split in SPLITS
        for key in split.keys
        if period.counts[key] is not None
    ]
    return rows


def _follows(wanted: list[Fraction], known: list[list[Fraction]]) -> bool:
    """Whether it is a sum of multiples of what is known."""
    basis: list[tuple[int, list[Fraction]]] = []
    for row in known:
        rest = _reduced(row, basis)
        lead = next((at for at, value in enumerate(rest) if value), None)
        if lead is not None:
            basis.append((lead, [value / rest[lead] for value in rest]))
    return not any(_reduced(wanted, basis))


def _reduced(row: list[Fraction], basis: list[tuple[int, list[Fraction]]]) -> list[Fraction]:
    rest = list(row)
    for lead, base in basis:
        if rest[lead]:
            factor = rest[lead]
            rest = [value - factor * of for value, of in zip(rest, base, strict=True)]
    return rest
