"""What if: a toeslag stops, a baby comes, the yearly bill for energy, the municipality stops.

The budget before and after, in words and drawn. Nothing of it is kept.
"""

from __future__ import annotations

from dataclasses import replace

from flows.budget import (
    OWN,
    Entry,
    Sums,
    euros,
    sums,
    taken_over,
    with_more,
    without,
)
from flows.context import Context
from flows.lessons.amounts import Known
from flows.lessons.amounts import amount as amount_of
from flows.model import Choice, Place, Screen, Step, Text, Typed, Value
from flows.steps.budget import ADD, HUB, WHAT_IF
from flows.steps.budget_entry import amount_typed
from flows.steps.budget_words import (
    agreed,
    button,
    left,
    name_of,
    payers_of,
    picture,
    sums_of,
)
from flows.steps.lesson_here import learning_of
from flows.steps.paging import paged

CHILD_BENEFIT = "kind.bijslag-tot-zes"
"""The amount that comes with a baby, each quarter."""
MONTHS = 12


def what_if(context: Context) -> Screen:
    """Which?"""
    if not agreed(context).entries:
        return Screen(body=(Text("budget-if-empty"),), choices=(ADD, HUB), back="budget")
    return Screen(
        body=(Text("budget-if"), Text("budget-if-not-kept")),
        choices=(
            Choice("stops", Text("button-if-stops"), "budget.stops/0"),
            Choice("baby", Text("button-if-baby"), "budget.baby"),
            Choice("bill", Text("button-if-bill"), "budget.bill"),
            Choice("takeover", Text("button-if-takeover"), "budget.then/takeover"),
        ),
        back="budget",
    )


def stops(context: Context, page: str = "0") -> Screen:
    """Which income stops?"""
    incomes = [one for one in agreed(context).entries if one.kind == "income"]
    if not incomes:
        return Screen(body=(Text("budget-if-no-income"),), choices=(ADD,), back="budget.if")
    choices = [
        Choice(f"e{one.number}", button(one), f"budget.then/stops/{one.number}") for one in incomes
    ]
    return Screen(
        body=(Text("budget-if-which"),),
        choices=paged(choices, int(page), "budget.stops"),
        back="budget.if",
    )


def baby(context: Context) -> Screen:
    """What it costs is typed: nobody knows it better."""
    agreed(context)
    return Screen(
        body=(Text("budget-if-baby"), Text("budget-type-amount")),
        back="budget.if",
    )


def bill(context: Context) -> Screen:
    """The amount of the bill is typed."""
    agreed(context)
    return Screen(
        body=(Text("budget-if-bill"), Text("budget-type-amount")),
        back="budget.if",
    )


def then(context: Context, kind: str, argument: str = "") -> Screen:
    """Before and after."""
    if not agreed(context).entries:
        raise KeyError("nothing to change")
    now = sums_of(context)
    after, said = _THEN[kind](context, argument)
    return Screen(
        body=(
            *said,
            Text("budget-if-now"),
            left(now),
            Text("budget-if-then"),
            left(after),
            *_advice(context, kind, after),
        ),
        choices=(WHAT_IF, HUB),
        back="budget.if",
        compact=True,
        picture=picture(now, after),
    )


def typed(context: Context, place: str, text: str) -> Typed | None:
    """The amount of what may come; None for anything else somebody says."""
    step = Place.parse(place).step
    if step not in ("budget.baby", "budget.bill") or context.person is None:
        return None
    return amount_typed(place, f"budget.then/{step.removeprefix('budget.')}", text)


Then = tuple[Sums, tuple[Text, ...]]
"""How it becomes, and what is said of it."""


def _stopped(context: Context, number: str) -> Then:
    budget = agreed(context)
    gone = budget.entry(int(number))
    if gone.kind != "income":
        raise KeyError(number)
    rest = sums(without(budget.entries, gone.number), payers_of(context))
    return rest, (Text("budget-if-stopped", {"name": name_of(gone)}),)


def _with_baby(context: Context, cents: str) -> Then:
    costs = _cost(cents)
    known = _child_benefit(context)
    entries = agreed(context).entries
    if known is None:
        after = sums(with_more(entries, costs), payers_of(context))
        return after, (Text("budget-if-baby-costs", {"amount": euros(costs.cents)}),)
    more = Entry(0, "income", "kinderbijslag", "", int(known.value * 100), "quarter")
    figures: dict[str, Value] = {"amount": euros(costs.cents), "benefit": known.value}
    after = sums(with_more(entries, costs, more), payers_of(context))
    comes = Text("budget-if-baby-comes", figures)
    if known.old:
        return after, (*_outdated(context, known), comes)
    return after, (comes, *((Text("lessons-figure-about"),) if known.about else ()))


def _billed(context: Context, cents: str) -> Then:
    """The bill in twelve parts: what one would have put aside for it each month."""
    amount = _cost(cents).cents
    part = -(-amount // MONTHS)
    figures: dict[str, Value] = {"amount": euros(amount), "part": euros(part)}
    now = sums_of(context)
    after = replace(now, own=now.own + amount)
    return after, (Text("budget-if-billed", figures),)


def _taken_over(context: Context, _: str) -> Then:
    now = sums_of(context)
    contact: dict[str, Value] = {"contact": context.profile.contact_name}
    if not now.paid:
        return now, (Text("budget-if-nothing-paid", contact),)
    return taken_over(now), (Text("budget-if-taken-over"),)


_THEN = {
    "stops": _stopped,
    "baby": _with_baby,
    "bill": _billed,
    "takeover": _taken_over,
}


def _cost(cents: str) -> Entry:
    """ValueError for what is no amount."""
    if int(cents) <= 0:
        raise ValueError(cents)
    return Entry(0, "cost", OWN, "", int(cents), "month")


def _child_benefit(context: Context) -> Known | None:
    """What is known of it; None where no amounts are."""
    household = learning_of(context).household
    try:
        amounts = context.library.amounts
        return amount_of(amounts, CHILD_BENEFIT, context.dates, context.today, household)
    except KeyError:
        return None


def _outdated(context: Context, known: Known) -> tuple[Text, ...]:
    contact = context.profile.contact_name
    return (
        (Text("lessons-figure-old", {"day": known.until, "contact": contact}),)
        if known.until
        else ()
    )


def _advice(context: Context, kind: str, after: Sums) -> tuple[Text, ...]:
    """Where it gets short, whom one asks before a bill is left."""
    contact: dict[str, Value] = {"contact": context.profile.contact_name}
    short = (Text("budget-if-short", contact),) if after.left < 0 else ()
    return (Text(f"budget-if-{kind}-tip", contact), *short)


STEPS: dict[str, Step] = {
    "budget.if": what_if,
    "budget.stops": stops,
    "budget.baby": baby,
    "budget.bill": bill,
    "budget.then": then,
}
