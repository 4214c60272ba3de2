"""The sums of a budget: every period, who pays, what if; and entries and goals as they change."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cli.texts import load_profiles
from flows.budget import (
    CONSULENT,
    KINDS,
    PERS,
    TIMES,
    Budget,
    Entry,
    Goal,
    PayerOf,
    Sums,
    a_month,
    a_week,
    payers,
    sums,
    taken_over,
    without,
)
from flows.klantreis.person import PersonDates
from flows.lessons.paid import Entered
from flows.money_events import (
    BudgetAgreed,
    BudgetShared,
    BudgetUnshared,
    BudgetWithdrawn,
    EntryKept,
    EntryRemoved,
    GoalKept,
    GoalRemoved,
    NudgeChosen,
    PutAside,
)

TODAY = date(2026, 11, 21)
HOUSED = PersonDates("asielstatushouder", huisvesting=date(2026, 10, 1), bijstand=date(2026, 10, 1))
PROFILES = load_profiles()


def income(what: str, cents: int, per: str = "month") -> Entry:
    return Entry(0, "income", what, "", cents, per)  # type: ignore[arg-type]


def cost(what: str, cents: int, per: str = "month") -> Entry:
    return Entry(0, "cost", what, "", cents, per)  # type: ignore[arg-type]


def payer_of(home: str = "steenwijkerland", *entered: Entered, days: int = 0) -> PayerOf:
    return payers(PROFILES[home], HOUSED, entered, TODAY + timedelta(days=days))


def nobody_pays(_: Entry) -> str:
    return "ik"


@pytest.mark.parametrize(
    ("per", "cents", "yearly"),
    [
        ("week", 100, 5200),
        ("four-weeks", 100, 1300),
        ("month", 100, 1200),
        ("quarter", 100, 400),
        ("year", 100, 100),
    ],
)
def test_every_period_counts_for_a_year(per: str, cents: int, yearly: int) -> None:
    assert cost("own", cents, per).yearly == yearly
    assert set(TIMES) == set(PERS)


def test_leefgeld_is_what_remains_so_what_is_paid_is_added_on_both_sides() -> None:
    found = sums([income("leefgeld", 8500, "week"), cost("huur", 65000)], payer_of())
    assert found == Sums(8500 * 52 + 65000 * 12, 65000 * 12, 0, 0, unseen=True)
    assert a_week(found.left) == Decimal(85)


def test_from_the_whole_bijstand_the_municipality_takes_what_it_pays() -> None:
    entries = [income("bijstand", 140000), cost("huur", 65000), cost("own", 2000)]
    found = sums(entries, payer_of())
    assert a_month(found.left) == Decimal(1400 - 650 - 20)
    assert not found.unseen


def test_nothing_counts_as_paid_that_is_not_known_to_be() -> None:
    found = sums([income("leefgeld", 30000), cost("huur", 65000)], payer_of("heerenveen"))
    assert (found.paid, found.asked) == (0, 65000 * 12)
    assert found.left < 0, "counted off, so that nobody spends it"


def test_what_staff_entered_counts_and_own_words_are_ones_own() -> None:
    named_rent = Entry(0, "cost", "own", "huur", 1000, "month")
    entries = [cost("huur", 65000), named_rent]
    found = sums(entries, payer_of("heerenveen", Entered("huur", paid=True)))
    assert (found.paid, found.own) == (65000 * 12, 1000 * 12)


def test_a_toeslag_that_stops_is_missed() -> None:
    entries = (
        Entry(1, "income", "zorgtoeslag", "", 12900, "month"),
        Entry(2, "income", "loon", "", 100000, "month"),
    )
    now, then = sums(entries, payer_of()), sums(without(entries, 1), payer_of())
    assert now.left - then.left == 12900 * 12


def test_taking_over_leaves_as_much_and_more_is_paid_oneself() -> None:
    now = sums([income("leefgeld", 8500, "week"), cost("huur", 65000)], payer_of())
    then = taken_over(now)
    assert (then.left, then.paid, then.own) == (now.left, 0, now.paid)


CENTS = st.integers(1, 100_000_000)
ENTRIES = st.lists(
    st.builds(
        Entry,
        st.just(0),
        st.sampled_from(KINDS),
        st.sampled_from(["own", "huur", "leefgeld", "bijstand"]),
        st.just("x"),
        CENTS,
        st.sampled_from(PERS),
    )
)


@given(entries=ENTRIES)
def test_the_sums_are_exact_whoever_pays(entries: list[Entry]) -> None:
    for payer in ("gemeente", "ik", "vraag"):
        found = sums(entries, lambda _, payer=payer: payer)  # type: ignore[misc]
        costs = sum(one.yearly for one in entries if one.kind == "cost")
        assert found.paid + found.own + found.asked == costs
        incomes = sum(one.yearly for one in entries if one.kind == "income")
        assert found.left == incomes - costs + (found.paid if found.unseen else 0)
        assert a_week(abs(found.left)) * 52 <= abs(Decimal(found.left)) / 100


# --- as it changes -----------------------------------------------------------------------------------


def test_entries_are_added_changed_and_taken_away_by_number() -> None:
    budget = Budget().after(BudgetAgreed(), TODAY)
    for cents in (100, 200):
        budget = budget.after(EntryKept(cost("huur", cents)), TODAY)
    assert [one.number for one in budget.entries] == [1, 2]
    changed = Entry(1, "cost", "huur", "", 150, "week", 5)
    budget = budget.after(EntryKept(changed), TODAY).after(EntryRemoved(2), TODAY)
    assert budget.entries == (changed,)


def test_saving_is_counted_until_it_is_reached() -> None:
    budget = Budget().after(GoalKept(Goal(0, "Jas", 1000, None, TODAY)), TODAY)
    later = TODAY + timedelta(days=8)
    budget = budget.after(PutAside(1, 400), later)
    assert (budget.goal(1).saved, budget.goal(1).reached) == (400, None)
    budget = budget.after(PutAside(1, 600), later).after(NudgeChosen(1, weekly=False), later)
    goal = budget.goal(1)
    assert (goal.is_reached, goal.reached, goal.put, goal.weekly) == (True, later, later, False)
    assert budget.after(GoalRemoved(1), later).goals == ()


def test_sharing_ends_with_the_budget() -> None:
    shared = Budget(agreed=True).after(BudgetShared(CONSULENT), TODAY)
    assert shared.shared == {CONSULENT}
    assert shared.after(BudgetUnshared(CONSULENT), TODAY).shared == frozenset()
    assert shared.after(BudgetWithdrawn(), TODAY) == Budget()
