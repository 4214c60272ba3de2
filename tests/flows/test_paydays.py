"""On which days money comes and goes, and how they are asked, typed and shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows import engine
from flows.budget import PERS, Entry, Per
from flows.context import Context
from flows.inputs import Kind, Wrote
from flows.model import Text
from flows.paydays import ROUNDS, days_of, falls_on, in_round, next_time, number_of
from flows.session import Session
from flows.steps import STEPS
from tests.flows.test_euros import SOMEBODY, typed_at

DAYS = st.dates(date(2024, 1, 1), date(2040, 12, 31))
TODAY = SOMEBODY.today
"""A Saturday in November."""


def entry(per: Per, day: int | None, what: str = "own", kind: str = "income") -> Entry:
    return Entry(1, kind, what, "Oom", 5000, per, day)  # type: ignore[arg-type]


@given(paid=DAYS, today=DAYS, per=st.sampled_from(list(ROUNDS)))
def test_what_came_on_a_day_comes_every_round_from_there(paid: date, today: date, per: Per) -> None:
    following = next_time(entry(per, in_round(paid, per)), today)
    assert following is not None
    assert today <= following < today + timedelta(days=ROUNDS[per])
    assert (following - paid).days % ROUNDS[per] == 0


@given(first=DAYS, day=st.integers(1, 31))
def test_what_comes_by_the_month_comes_once_in_each(first: date, day: int) -> None:
    first = first.replace(day=1)
    in_a_year = list(days_of(entry("month", day), first, 365))
    assert [(one.year, one.month) for one in in_a_year][:11] == [
        (first.year + (first.month + after - 1) // 12, (first.month + after - 1) % 12 + 1)
        for after in range(11)
    ]
    assert all(one.day == day or (one + timedelta(days=1)).day == 1 for one in in_a_year)


@given(day=DAYS, per=st.sampled_from(PERS), number=st.none() | st.integers(1, 31))
def test_nothing_falls_on_a_day_nobody_told(day: date, per: Per, number: int | None) -> None:
    if per in ("quarter", "year") or number is None:
        assert not falls_on(entry(per, number), day)


@pytest.mark.parametrize(("per", "most"), [("week", 7), ("four-weeks", 28), ("month", 31)])
def test_a_made_up_day_is_refused(per: Per, most: int) -> None:
    assert [number_of(per, text) for text in ("0", "1", str(most))] == [None, 1, most]
    for text in (str(most + 1), "-1", "x"):
        with pytest.raises(ValueError, match=r".*"):
            number_of(per, text)


# --- in the chat -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "day"),
    [("24-12", 24), ("٢٤-١٢", 24), ("3-12-2026", 3)],
)
@pytest.mark.parametrize("per", ROUNDS)
def test_the_next_day_is_typed_as_people_write_days(per: Per, typed: str, day: int) -> None:
    where, lead = typed_at(f"budget.next/0/income/loon/5000/{per}", typed)
    number = in_round(date(2026, 12, day), per)
    assert (where, lead) == (f"budget.sure/0/income/loon/5000/{per}/{number}", None)


@pytest.mark.parametrize("typed", ["99-99", "20-11-2026", "3"])
def test_a_day_that_was_or_is_none_is_asked_again(typed: str) -> None:
    place = "budget.next/0/income/loon/5000/four-weeks"
    assert typed_at(place, typed) == (place, "lead-own-day")


def with_entries(*entries: Entry) -> Context:
    known = SOMEBODY.person
    assert known
    kept = replace(known.budget, entries=entries)
    return replace(SOMEBODY, person=replace(known, budget=kept))


def said(context: Context, at: int) -> list[str]:
    return [text.id.removeprefix("budget-week") for text in weeks(context, at)]


def weeks(context: Context, at: int) -> tuple[Text, ...]:
    return STEPS["budget.weeks"](context, str(at)).body


def test_a_wage_of_every_four_weeks_and_a_rent_of_every_month_meet() -> None:
    wage = entry("four-weeks", in_round(TODAY + timedelta(days=2), "four-weeks"), "loon")
    telephone = entry("month", (TODAY + timedelta(days=2)).day, "telefoon", "cost")
    context = with_entries(telephone, wage)
    assert said(context, 0) == ["", "-day", "-income", "-cost", "-together"]
    assert said(context, 1) == ["", "-empty"]
    assert said(context, 4) == ["", "-day", "-income", "-day", "-cost", "-together"]
    assert weeks(context, 4)[1].args == {"day": TODAY + timedelta(days=30)}


def test_what_the_municipality_pays_is_no_matter_of_weeks() -> None:
    rent = entry("week", in_round(TODAY, "week"), "huur", "cost")
    assert said(with_entries(rent), 0) == ["", "-empty"]


def test_what_has_no_day_is_said_to_be_missing() -> None:
    for one in (entry("month", None), entry("year", 3)):
        assert said(with_entries(one), 0) == ["", "-empty", "-without"]


def test_another_day_keeps_all_else() -> None:
    context = with_entries(entry("week", 1))
    shown = STEPS["budget.one"](context, "1")
    place = next(one.to for one in shown.choices if one.id == "when")
    assert place == "budget.per/1/income/~Oom/5000/0"
    turn = engine.resume(
        Session("budget.next/1/income/~Oom/5000/week", 7), Wrote(1, Kind.TEXT, "24-12"), context
    )
    assert turn.session.place == "budget.sure/1/income/~Oom/5000/week/4"
