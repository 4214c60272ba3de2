"""Writing down income or a cost: what, how much, how often, on which day; asked back, then kept.

Everything typed so far stands in the place, own words quoted: `budget.per/0/cost/~Fiets/1500/0`.
"""

from __future__ import annotations

from dataclasses import replace

from flows.budget import (
    BENEFIT,
    KNOWN,
    MOST_ENTRIES,
    PERS,
    Entry,
    EntryKind,
    Per,
    kind_of,
    per_of,
)
from flows.context import Context
from flows.euros import parse_amount
from flows.model import Choice, Place, Screen, Step, Text, Typed, Value
from flows.money_events import EntryKept
from flows.paydays import ROUNDS, number_of
from flows.steps.budget import ADD, HUB, kinds
from flows.steps.budget_days import day_typed
from flows.steps.budget_said import (
    how_much,
    params_of,
    quoted,
    read_name,
    said_so_far,
    start_of,
)
from flows.steps.budget_words import SIGNS, agreed, left, line, name_of, sign_of, sums_of
from flows.steps.paging import paged

LIVING = "leefgeld"


def add(context: Context) -> Screen:
    """Does it come in, or go out?"""
    if len(agreed(context).entries) >= MOST_ENTRIES:
        return Screen(body=(Text("budget-full"),), choices=(HUB,), back="budget")
    return Screen(body=(Text("budget-add"),), choices=kinds(), back="budget")


def what(context: Context, kind: str, page: str = "0") -> Screen:
    """What is it? A button, or own words (`engine` reads them)."""
    sort = kind_of(kind)
    choices = [
        Choice(
            one,
            Text("label-budget-entry", {"sign": SIGNS[one], "name": Text(f"budget-what-{one}")}),
            f"budget.amount/0/{sort}/{one}",
        )
        for one in _offered(context, sort)
    ]
    return Screen(
        body=(Text(f"budget-what-{sort}"), Text("budget-own-words")),
        choices=paged(choices, int(page), f"budget.what/{sort}"),
        back="budget.add",
    )


def _offered(context: Context, kind: EntryKind) -> tuple[str, ...]:
    """Leefgeld is what remains of the bijstand: nobody counts both."""
    had = {one.what for one in agreed(context).entries}
    left_out = {LIVING: BENEFIT, BENEFIT: LIVING}
    return tuple(one for one in KNOWN[kind] if left_out.get(one) not in had)


def amount(context: Context, number: str, kind: str, what: str) -> Screen:
    """How much? It is typed (`engine` reads it)."""
    entry = said_so_far(context, number, kind, what)
    return Screen(
        body=(_named(entry), Text(f"budget-amount-{entry.kind}"), Text("budget-type-amount")),
        back=f"budget.one/{number}" if entry.number else f"budget.what/{kind}/0",
    )


def change(context: Context, number: str) -> Screen:
    """Another amount of an entry that is there."""
    entry = agreed(context).entry(int(number))
    return Screen(
        body=(line(entry, context.today), Text("budget-change"), Text("budget-type-amount")),
        back=f"budget.one/{number}",
    )


def per(context: Context, number: str, kind: str, what: str, cents: str, page: str = "0") -> Screen:
    """How often?"""
    entry = said_so_far(context, number, kind, what, cents)
    before = params_of(entry)
    choices = [
        Choice(one, Text(f"button-budget-per-{one}"), _after_per(before, one)) for one in PERS
    ]
    return Screen(
        body=(how_much(entry), Text(f"budget-how-often-{entry.kind}")),
        choices=paged(choices, int(page), f"budget.per/{before}"),
        back=_back_to_amount(entry),
    )


def _after_per(before: str, per: Per) -> str:
    """Of what comes each month its day is asked, of what comes each week the next time."""
    return f"budget.{'next' if per in ROUNDS else 'day'}/{before}/{per}"


def sure(
    context: Context, number: str, kind: str, what: str, cents: str, per: str, day: str
) -> Screen:
    """Asked back: nothing is kept before the person says that it is right."""
    found = said_so_far(context, number, kind, what, cents)
    entry = replace(found, per=per_of(per), day=number_of(per_of(per), day))
    again = f"budget.change/{number}" if entry.number else f"budget.amount/{start_of(entry)}"
    return Screen(
        body=(line(entry, context.today), Text("budget-sure")),
        choices=(
            Choice("yes", Text("button-budget-right"), "budget.kept", (EntryKept(entry),)),
            Choice("no", Text("button-budget-wrong"), again),
        ),
        back=f"budget.per/{params_of(entry)}/0",
    )


def kept(context: Context) -> Screen:
    """It stands; what is left by now."""
    agreed(context)
    return Screen(
        body=(Text("budget-kept"), left(sums_of(context))),
        choices=(ADD, HUB),
        back="budget",
    )


# --- typed -----------------------------------------------------------------------------------------


def typed(context: Context, place: str, text: str) -> Typed | None:
    """Own words, an amount or a day where one was asked for; None for anything else."""
    asked = Place.parse(place)
    if context.person is None or not context.person.budget.agreed:
        return None
    match asked.step:
        case "budget.what":
            return _name_typed(place, asked.params[0], text)
        case "budget.amount":
            return amount_typed(place, f"budget.per/{'/'.join(asked.params)}", text)
        case "budget.change":
            return _change_typed(context, place, int(asked.params[0]), text)
        case "budget.day" | "budget.next":
            return day_typed(context, asked, place, text)
    return None


def amount_typed(place: str, onward: str, text: str) -> Typed | None:
    """Where a typed amount leads, its cents behind `onward`; asked again where it can not be
    read. None for what holds no digit."""
    if not any(sign.isdigit() for sign in text):
        return None
    amount = parse_amount(text)
    if not amount:
        return Typed(place, Text("lead-budget-amount"))
    return Typed(f"{onward}/{int(amount * 100)}")


def _name_typed(place: str, kind: str, text: str) -> Typed:
    name = read_name(text)
    if name is None:
        return Typed(place, Text("lead-budget-name"))
    return Typed(f"budget.amount/0/{kind}/{quoted(name)}")


def _change_typed(context: Context, place: str, number: int, text: str) -> Typed | None:
    """Another amount; how often and on which day stay as they are."""
    entry = agreed(context).entry(number)
    found = amount_typed(place, f"budget.sure/{start_of(entry)}", text)
    if found is None or found.lead is not None:
        return found
    return Typed(f"{found.place}/{entry.per}/{entry.day or 0}")


# --- parts -----------------------------------------------------------------------------------------


def _back_to_amount(entry: Entry) -> str:
    return f"budget.change/{entry.number}" if entry.number else f"budget.amount/{start_of(entry)}"


def _named(entry: Entry) -> Text:
    figures: dict[str, Value] = {"sign": sign_of(entry), "name": name_of(entry)}
    return Text("budget-named", figures)


STEPS: dict[str, Step] = {
    "budget.add": add,
    "budget.what": what,
    "budget.amount": amount,
    "budget.change": change,
    "budget.per": per,
    "budget.sure": sure,
    "budget.kept": kept,
}
