"""No group of fewer than five can be had from what is told: not by any sum, nor by the rule."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import combinations, pairwise, product

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
    inner_periods,
    periods,
)

TIMELY = Split("timely", ("in-time", "late", "unknown"))
ROUTE = Split("route", ("b1", "z", "school"))
REASON = Split("reason", ("busy", "data", "other"), of=TIMELY.key("late"))
OUTER = (TIMELY, ROUTE)
PRIME = 2_147_483_647


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
    return list(periods(OUTER, dated(counts)))


def reasons(counts: list[Counts]) -> list[Period]:
    return list(inner_periods(REASON, told(counts), dated(counts)))


@given(YEARS)
def test_what_is_told_is_of_nobody_or_of_five(year: list[Counts]) -> None:
    for period in [*told(year), *reasons(year)]:
        for count in period.counts.values():
            assert count is None or count.times == 0 or count.heads >= FEWEST


@given(YEARS)
def test_what_was_told_stays_and_no_month_is_told_twice(year: list[Counts]) -> None:
    whole = told(year)
    for months in range(len(year)):
        for so_far, all_of_it in (
            (told(year[:months]), whole),
            (reasons(year[:months]), reasons(year)),
        ):
            assert so_far == all_of_it[: len(so_far)]
    for found in (whole, reasons(year)):
        for one, following in pairwise(found):
            assert one.last < following.first


@given(YEARS)
def test_no_sum_or_difference_of_what_is_told_is_a_small_group(year: list[Counts]) -> None:
    """Whoever adds and subtracts all totals, kinds and months of a year never comes to a group of
    1 up to 4 people: of a kind, of kinds together, of whatever period or of several."""
    outer, known = told(year), _basis(_known(told(year), reasons(year)))
    spans = [(one.first, one.last) for one in (*outer, *reasons(year))]
    for first, last in spans:
        inside = [counts for month, counts in dated(year) if first <= month <= last]
        at = [number for number, one in enumerate(outer) if first <= one.first <= last]
        for split in (*OUTER, REASON):
            for size in (1, 2, 3):
                for keys in combinations(split.keys, size):
                    people = sum(each.get(key, NONE).times for each in inside for key in keys)
                    if 0 < people < FEWEST:
                        assert any(_reduced(_vector(len(outer), at, split, keys), known)), keys


@given(YEARS, st.data())
def test_a_hidden_group_may_as_well_be_another_size(
    year: list[Counts], data: st.DataObject
) -> None:
    """The proof of the rule: the months of a hidden kind and of another that is hidden with it may
    change places, and what is told stays the same, to the letter."""
    before = told(year)
    for period in before:
        for split in OUTER:
            away = [key for key in split.keys if period.counts[key] is None]
            if not away or period.counts[TOTAL] is None:
                continue
            one, other = data.draw(st.permutations(away))[:2]
            changed = [
                _exchanged(counts, one, other) if period.first <= month <= period.last else counts
                for month, counts in dated(year)
            ]
            assert told(changed) == before
            assert split is ROUTE or reasons(changed) == reasons(year)


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
    assert [(one.first.month, one.last.month) for one in told([enough] * 4 + [mixed] * 8)] == [
        (1, 1),
        (2, 2),
        (3, 3),
        (4, 4),
        (5, 9),
        (10, 12),
    ]
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


def _exchanged(counts: Counts, one: str, other: str) -> Counts:
    return {**counts, one: counts.get(other, NONE), other: counts.get(one, NONE)}


def _vector(periods: int, at: list[int], split: Split, keys: tuple[str, ...]) -> list[int]:
    """Which of all cells (timely, route, reason) of which of so many periods these kinds hold."""
    place = {"timely": 0, "route": 1, "reason": 2}[split.name]
    inside = [int(split.key(str(cell[place])) in keys) for cell in CELLS]
    return [one if number in at else 0 for number in range(periods) for one in inside]


def _known(outer: list[Period], inner: list[Period]) -> Iterator[list[int]]:
    """Each number that is told, as a sum of cells of the outer periods."""
    for number, period in enumerate(outer):
        if period.counts[TOTAL] is not None:
            yield [int(number == at) for at in range(len(outer)) for _ in CELLS]
        for split in OUTER:
            for key in split.keys:
                if period.counts[key] is not None:
                    yield _vector(len(outer), [number], split, (key,))
    for period in inner:
        late = TIMELY.key("late")
        at = [
            number
            for number, one in enumerate(outer)
            if period.first <= one.first <= period.last and one.counts[late] is not None
        ]
        for key in REASON.keys:
            if period.counts[key] is not None:
                yield _vector(len(outer), at, REASON, (key,))


Basis = list[tuple[int, list[int]]]


def _basis(rows: Iterable[list[int]]) -> Basis:
    """What follows from these by adding and subtracting multiples (counted modulo a prime)."""
    basis: Basis = []
    for row in rows:
        rest = _reduced(row, basis)
        lead = next((at for at, value in enumerate(rest) if value), None)
        if lead is not None:
            inverse = pow(rest[lead], -1, PRIME)
            basis.append((lead, [value * inverse % PRIME for value in rest]))
    return basis


def _reduced(row: list[int], basis: Basis) -> list[int]:
    """What is left of it: nothing, where it follows."""
    rest = row
    for lead, base in basis:
        if factor := rest[lead]:
            rest = [(value - factor * of) % PRIME for value, of in zip(rest, base, strict=True)]
    return rest
