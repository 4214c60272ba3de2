"""Amounts as people type them: each form is understood, everything else is kindly asked again."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cli.texts import load_profiles
from flows import engine
from flows.context import Context
from flows.euros import MAX_AMOUNT, parse_amount
from flows.inputs import Kind, Wrote
from flows.lessons.loader import load_library
from flows.session import Session
from flows.situations import budget_entries, people, with_budget, with_case
from tests.stories.conftest import NOON

EUROS = st.decimals("0.01", MAX_AMOUNT, places=2)
THIN, NO_BREAK = "\u2009", "\u00a0"
SIGNS = st.sampled_from(
    ["{}", "€{}", "€ {}", "{} €", "{}€", "EUR {}", "{} euro", "{} Euros", "{} يورو", "{} ዩሮ"]
)
AROUND = st.sampled_from(["{}", " {} ", "\u200f{}", "\u2068{}\u2069", f"{NO_BREAK}{{}}", "{}\n"])
WRITTEN = {
    "Dutch": (".", ","),
    "Dutch with spaces": (" ", ","),
    "Dutch with a space that does not break": (NO_BREAK, ","),
    "Dutch without groups": ("", ","),
    "English": (",", "."),
    "English without groups": ("", "."),
    "Swiss": ("’", ","),
    "Arabic": ("٬", "٫"),
    "Arabic without groups": ("", "٫"),
    "Arabic with a comma": ("", "،"),
}
"""What stands between thousands, and before cents."""
ZEROS = "0٠۰०"
"""Of European, Arabic-Indic, Persian and Hindi digits."""


def written(euros: Decimal, groups: str, point: str, zero: str = "0") -> str:
    whole, cents = f"{euros:,.2f}".split(".")
    text = whole.replace(",", groups) + point + cents
    return "".join(chr(ord(zero) + int(s)) if "0" <= s <= "9" else s for s in text)


@pytest.mark.parametrize("form", WRITTEN)
@given(euros=EUROS, sign=SIGNS, around=AROUND, zero=st.sampled_from(ZEROS))
def test_an_amount_in_each_form_is_understood(
    form: str, euros: Decimal, sign: str, around: str, zero: str
) -> None:
    typed = around.format(sign.format(written(euros, *WRITTEN[form], zero)))
    assert parse_amount(typed) == euros


@given(euros=st.integers(0, 999), end=st.sampled_from(["", ",-", ".-", ",0", ".0", ",00"]))
def test_whole_euros_are_written_in_many_ways(euros: int, end: str) -> None:
    assert parse_amount(f"€ {euros}{end}") == euros


@given(euros=st.decimals(MAX_AMOUNT + Decimal("0.01"), Decimal(10) ** 30, places=2))
def test_huge_numbers_are_asked_again(euros: Decimal) -> None:
    for groups, point in WRITTEN.values():
        assert parse_amount(written(euros, groups, point)) is None


@pytest.mark.parametrize(
    "typed",
    [
        "-5",
        "−12,50",
        "ongeveer 50",
        "50 of 60",
        "12,50 12,50",
        "€ 12 € 500",
        "50 euro 250",
        "1.2.3",
        "1,23,456",
        "12,5055",
        "5%",
        "0x10",
        "1e3",
        "½",
        "፲፪",
        "①",
        "12::50",
        "€",
        "9" * 400,
    ],
)
def test_what_is_not_clearly_one_amount_is_asked_again(typed: str) -> None:
    assert parse_amount(typed) is None


# --- typed in the chat -----------------------------------------------------------------------------


def somebody() -> Context:
    profiles = load_profiles()
    bare = Context(now=NOON, home="steenwijkerland", profiles=profiles)
    dates = next(dates for name, dates in people(bare.today) if name.endswith("housed"))
    known = with_budget(with_case(bare, dates), tuple(budget_entries()))
    assert known.person
    open_one = replace(known.person, has_pin=False)
    return replace(known, person=open_one, library=load_library())


SOMEBODY = somebody()
ASKING = {
    "budget.amount/0/cost/huur": "budget.per/0/cost/huur/",
    "budget.amount/0/income/~Oom": "budget.per/0/income/~Oom/",
    "budget.change/4": "budget.sure/4/cost/huur/",
    "budget.baby": "budget.then/baby/",
    "budget.bill": "budget.then/bill/",
    "goals.amount/~Jas": "goals.by/~Jas/",
    "goals.put/1": "goals.aside/1/",
}
"""Where an amount is asked for, and where it leads with its cents."""


def typed_at(place: str, text: str) -> tuple[str, str | None]:
    """Where somebody is once they typed this, and what is said first."""
    turn = engine.resume(Session(place, 7), Wrote(1, Kind.TEXT, text), SOMEBODY)
    return turn.session.place, turn.view.lead.id if turn.view.lead else None


@pytest.mark.parametrize("place", ASKING)
@given(euros=EUROS, form=st.sampled_from(list(WRITTEN.values())), zero=st.sampled_from(ZEROS))
def test_an_amount_that_is_understood_leads_on(
    place: str, euros: Decimal, form: tuple[str, str], zero: str
) -> None:
    where, lead = typed_at(place, written(euros, *form, zero))
    assert where.startswith(f"{ASKING[place]}{int(euros * 100)}")
    assert lead is None


@pytest.mark.parametrize("place", ASKING)
@pytest.mark.parametrize("typed", ["0", "0,00", "-5", "1.2.3", "9" * 50, "፲፪", "٠"])
def test_an_amount_that_is_not_is_kindly_asked_again(place: str, typed: str) -> None:
    assert typed_at(place, typed) == (place, "lead-budget-amount")


@pytest.mark.parametrize("place", ASKING)
@given(text=st.text(max_size=200))
def test_whatever_is_typed_gets_an_answer(place: str, text: str) -> None:
    where, lead = typed_at(place, text)
    if where == place:
        assert lead == "lead-budget-amount"
    else:
        assert where.startswith((ASKING[place], "ask.confirm", "hours.heard"))


SUM = "lesson/leefgeld/1/week"
"""Where a lesson asks for an amount."""


@given(euros=EUROS, form=st.sampled_from(list(WRITTEN.values())), zero=st.sampled_from(ZEROS))
def test_an_amount_in_a_lesson_is_understood_and_asked_back(
    euros: Decimal, form: tuple[str, str], zero: str
) -> None:
    cents = int(euros * 100)
    typed = written(euros, *form, zero)
    assert typed_at(SUM, typed) == (f"lesson.sure/leefgeld/1/week/{cents}", None)


@given(text=st.text(max_size=200))
def test_whatever_is_typed_in_a_lesson_gets_an_answer(text: str) -> None:
    where, lead = typed_at(SUM, text)
    if where == SUM:
        assert lead == "lead-lesson-amount"
    else:
        assert where.startswith(("lesson.sure/leefgeld/1/week/", "ask.confirm", "hours.heard"))
