"""How often one talks, and on which working day the next time may be."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.reminding import is_working
from flows.cadence import (
    PLAN_AHEAD,
    Cadence,
    cadence_of,
    next_talk,
    working_day,
)
from flows.klantreis.person import PersonDates
from flows.klantreis.profile import load_profile

days = st.dates(date(2022, 1, 1), date(2035, 1, 1))
cadences = st.one_of(
    st.builds(Cadence, st.integers(1, 12), st.just("months")),
    st.builds(Cadence, st.integers(14, 365), st.just("days")),
)


def person(gesprekken: int | None = None) -> PersonDates:
    return PersonDates("nareiziger", pip=date(2026, 3, 2), gesprekken=gesprekken)


@pytest.mark.parametrize(
    ("home", "cadence"),
    [
        ("steenwijkerland", Cadence(3, "months")),
        ("uithoorn", Cadence(6, "months")),
        ("heerenveen", None),
        ("heemstede", None),
        ("landelijk", None),
    ],
)
def test_a_municipality_says_how_often(home: str, cadence: Cadence | None) -> None:
    assert cadence_of(load_profile(home), person()) == cadence


@pytest.mark.parametrize(
    ("a_year", "cadence"),
    [
        (1, Cadence(12, "months")),
        (2, Cadence(6, "months")),
        (4, Cadence(3, "months")),
        (5, Cadence(73, "days")),
        (500, Cadence(1, "days")),
    ],
)
def test_the_plan_goes_before_the_municipality(a_year: int, cadence: Cadence) -> None:
    assert cadence_of(load_profile("steenwijkerland"), person(a_year)) == cadence


def test_what_only_an_old_memo_says_is_not_counted_with() -> None:
    assert cadence_of(load_profile("steenwijkerland", unconfirmed="asked"), person()) is None


def test_talks_are_counted_from_the_last_one() -> None:
    quarterly = Cadence(3, "months")
    assert next_talk(quarterly, date(2026, 3, 2), date(2026, 3, 2)) == date(2026, 6, 2)
    assert next_talk(quarterly, date(2026, 11, 30), date(2026, 12, 1)) == date(2027, 2, 28)


def test_a_talk_that_was_passed_over_gives_way_to_the_next() -> None:
    quarterly, last = Cadence(3, "months"), date(2026, 3, 2)
    assert next_talk(quarterly, last, date(2026, 8, 4)) == date(2026, 6, 2)
    assert next_talk(quarterly, last, date(2026, 8, 5)) == date(2026, 9, 2)


@given(cadences, days, st.integers(0, 4000))
def test_the_next_talk_is_the_newest_to_plan_now(cadence: Cadence, last: date, ago: int) -> None:
    today = last + timedelta(days=ago)
    found = next_talk(cadence, last, today)
    assert found > last
    first = cadence.after(last)
    assert found == first or found - PLAN_AHEAD <= today
    assert not any(
        found < cadence.after(last, times) <= today + PLAN_AHEAD for times in range(1, 400)
    )


@pytest.mark.parametrize(
    ("day", "works"),
    [
        (date(2026, 11, 20), date(2026, 11, 20)),
        (date(2026, 11, 21), date(2026, 11, 23)),
        (date(2026, 4, 3), date(2026, 4, 7)),
        (date(2026, 4, 27), date(2026, 4, 28)),
        (date(2026, 5, 14), date(2026, 5, 15)),
        (date(2026, 12, 25), date(2026, 12, 28)),
        (date(2027, 1, 1), date(2027, 1, 4)),
    ],
)
def test_weekends_and_dutch_holidays_are_passed_over(day: date, works: date) -> None:
    assert working_day(day, is_working) == works


@given(days)
def test_a_working_day_is_the_first_from_that_day_on(day: date) -> None:
    found = working_day(day, is_working)
    assert is_working(found)
    between = (day + timedelta(days=count) for count in range((found - day).days))
    assert not any(is_working(one) for one in between)
