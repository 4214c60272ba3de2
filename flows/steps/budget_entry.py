"""Writing down income or a cost: what, how much, how often, on which day; asked back, then kept.

Everything typed so far stands in the place, own words quoted: `budget.per/0/cost/~Fiets/1500/0`.
"""

from __future__ import annotations

from urllib.parse import quote, unquote

from flows.budget import (
    BENEFIT,
    KNOWN,
    MOST_ENTRIES,
    NAME_LENGTH,
    OWN,
    PERS,
    Entry,
    EntryKind,
    Per,
    euros,
    kind_of,
    per_of,
)
from flows.context import Context
from flows.euros import parse_amount
from flows.model import Choice, Place, Screen, Step, Text, Typed, Value
from flows.money_events import EntryKept
from flows.steps.budget import ADD, HUB, kinds
from flows.steps.budget_words import SIGNS, agreed, left, line, name_of, sign_of, sums_of
from flows.steps.paging import paged

QUOTED = "~"
"""Before own words in a place."""
DAYS = (1, 15, 25)
"""Days of the month that have a button; others are typed."""
WITH_DAY: tuple[Per, ...] = ("month", "quarter", "year")
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
    entry = _entry(context, number, kind, what)
    return Screen(
        body=(_named(entry), Text(f"budget-amount-{entry.kind}"), Text("budget-type-amount")),
        back=f"budget.one/{number}" if entry.number else f"budget.what/{kind}/0",
    )


def change(context: Context, number: str) -> Screen:
    """Another amount of an entry that is there."""
    entry = agreed(context).entry(int(number))
    return Screen(
        body=(line(entry), Text("budget-change"), Text("budget-type-amount")),
        back=f"budget.one/{number}",
    )


def per(context: Context, number: str, kind: str, what: str, cents: str, page: str = "0") -> Screen:
    """How often?"""
    entry = _entry(context, number, kind, what, cents)
    before = _params(entry)
    choices = [
        Choice(one, Text(f"button-budget-per-{one}"), _after_per(before, one)) for one in PERS
    ]
    return Screen(
        body=(_how_much(entry), Text(f"budget-how-often-{entry.kind}")),
        choices=paged(choices, int(page), f"budget.per/{before}"),
        back=_back_to_amount(entry),
    )


def _after_per(before: str, per: Per) -> str:
    if per in WITH_DAY:
        return f"budget.day/{before}/{per}"
    return f"budget.sure/{before}/{per}/0"


def day(context: Context, number: str, kind: str, what: str, cents: str, per: str) -> Screen:
    """On which day of the month? A button, a typed number, or not known."""
    entry = _entry(context, number, kind, what, cents)
    before = f"{_params(entry)}/{per_of(per)}"
    return Screen(
        body=(_how_much(entry), Text(f"budget-day-{entry.kind}"), Text("budget-type-day")),
        choices=(
            *(Choice(f"d{one}", f"{one}", f"budget.sure/{before}/{one}") for one in DAYS),
            Choice("d0", Text("button-budget-no-day"), f"budget.sure/{before}/0"),
        ),
        back=f"budget.per/{_params(entry)}/0",
    )


def sure(
    context: Context, number: str, kind: str, what: str, cents: str, per: str, day: str
) -> Screen:
    """Asked back: nothing is kept before the person says that it is right."""
    found = _entry(context, number, kind, what, cents)
    on_day = _day(day)
    entry = Entry(
        found.number, found.kind, found.what, found.name, found.cents, per_of(per), on_day
    )
    again = f"budget.change/{number}" if entry.number else f"budget.amount/{_start(entry)}"
    return Screen(
        body=(line(entry), Text("budget-sure")),
        choices=(
            Choice("yes", Text("button-budget-right"), "budget.kept", (EntryKept(entry),)),
            Choice("no", Text("button-budget-wrong"), again),
        ),
        back=f"budget.per/{_params(entry)}/0",
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
        case "budget.day":
            return _day_typed(place, asked.params, text)
    return None


def read_name(text: str) -> str | None:
    """Own words for something; None for too many of them, or for none at all."""
    name = " ".join(text.split())
    is_said = any(sign.isalpha() for sign in name)
    return name if is_said and len(name) <= NAME_LENGTH else None


def quoted(name: str) -> str:
    return QUOTED + quote(name, safe="")


def unquoted(param: str) -> str:
    """ValueError for what are no own words."""
    name = read_name(unquote(param.removeprefix(QUOTED)))
    if name is None or not param.startswith(QUOTED):
        raise ValueError(param)
    return name


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
    found = amount_typed(place, f"budget.sure/{_start(entry)}", text)
    if found is None or found.lead is not None:
        return found
    return Typed(f"{found.place}/{entry.per}/{entry.day or 0}")


def _day_typed(place: str, params: tuple[str, ...], text: str) -> Typed | None:
    number = read_day(text)
    if number is None:
        has_digit = any(sign.isdigit() for sign in text)
        return Typed(place, Text("lead-budget-day")) if has_digit else None
    return Typed("/".join(("budget.sure", *params, str(number))))


def read_day(text: str) -> int | None:
    """A day of the month, in the digits of any script; None for anything else."""
    bare = text.strip()
    day = int(bare) if bare.isdecimal() and len(bare) <= 2 else 0
    return day if 1 <= day <= 31 else None


# --- parts -----------------------------------------------------------------------------------------


def _entry(context: Context, number: str, kind: str, what: str, cents: str = "1") -> Entry:
    """What was said so far. KeyError or ValueError for what cannot be."""
    sort, found = kind_of(kind), int(number)
    if found:
        agreed(context).entry(found)
    agreed(context)
    if int(cents) <= 0:
        raise ValueError(cents)
    if what.startswith(QUOTED):
        return Entry(found, sort, OWN, unquoted(what), int(cents), "month")
    if what not in KNOWN[sort]:
        raise KeyError(what)
    return Entry(found, sort, what, "", int(cents), "month")


def _start(entry: Entry) -> str:
    what = quoted(entry.name) if entry.what == OWN else entry.what
    return f"{entry.number}/{entry.kind}/{what}"


def _params(entry: Entry) -> str:
    return f"{_start(entry)}/{entry.cents}"


def _back_to_amount(entry: Entry) -> str:
    return f"budget.change/{entry.number}" if entry.number else f"budget.amount/{_start(entry)}"


def _named(entry: Entry) -> Text:
    figures: dict[str, Value] = {"sign": sign_of(entry), "name": name_of(entry)}
    return Text("budget-named", figures)


def _how_much(entry: Entry) -> Text:
    figures: dict[str, Value] = {
        "sign": sign_of(entry),
        "name": name_of(entry),
        "amount": euros(entry.cents),
    }
    return Text("budget-how-much", figures)


def _day(text: str) -> int | None:
    day = int(text)
    if not 0 <= day <= 31:
        raise ValueError(text)
    return day or None


STEPS: dict[str, Step] = {
    "budget.add": add,
    "budget.what": what,
    "budget.amount": amount,
    "budget.change": change,
    "budget.per": per,
    "budget.day": day,
    "budget.sure": sure,
    "budget.kept": kept,
}
