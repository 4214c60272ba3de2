"""A budget in words: its entries, its sums, and its picture; for every screen that shows one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from flows.budget import (
    NO_BUDGET,
    OWN,
    Budget,
    Entry,
    PayerOf,
    Sums,
    a_month,
    a_week,
    euros,
    payers,
    sums,
)
from flows.context import Context
from flows.lessons.model import COSTS
from flows.model import Choice, Picture, Screen, Text, Value
from flows.money_events import BudgetAgreed
from flows.paydays import next_time
from flows.steps.lesson_here import learning_of

SIGNS: Mapping[str, str] = {
    "leefgeld": "🛒",
    "bijstand": "🏛️",
    "loon": "💼",
    "zorgtoeslag": "🩺",
    "huurtoeslag": "🏠",
    "kindgebonden": "👶",
    "kinderbijslag": "🧒",
    "huur": "🏠",
    "energie": "💡",
    "zorg": "🩺",
    "water": "🚰",
    "telefoon": "📱",
    "vervoer": "🚌",
}
OWN_SIGN: Mapping[str, str] = {"income": "➕", "cost": "🧾"}


def budget_of(context: Context) -> Budget:
    """Of who has a case: nothing is kept of a guest. KeyError for a guest."""
    if context.person is None:
        raise KeyError("a guest has no budget")
    return context.person.budget


def agreed(context: Context) -> Budget:
    """KeyError before somebody said yes to keeping one."""
    budget = budget_of(context)
    if not budget.agreed:
        raise KeyError("nothing is kept before a yes")
    return budget


def ask(context: Context, to: str) -> Screen:
    """In plain words what is kept, who sees it, and how it goes away; then `to`."""
    contact: Mapping[str, Value] = {"contact": context.profile.contact_name}
    return Screen(
        body=(
            Text("budget-ask"),
            Text("budget-ask-who", contact),
            Text("budget-ask-telegram"),
            Text("budget-ask-away"),
            Text("budget-ask-sure"),
        ),
        choices=(
            Choice("agree", Text("button-budget-agree"), to, (BudgetAgreed(),)),
            Choice("not-now", Text("button-budget-not-now"), "money"),
        ),
        back="money",
    )


def payers_of(context: Context) -> PayerOf:
    paid = learning_of(context).paid
    return payers(context.profile, context.dates, paid, context.today)


def sums_of(context: Context) -> Sums:
    budget = context.person.budget if context.person else NO_BUDGET
    return sums(budget.entries, payers_of(context))


def name_of(entry: Entry) -> Value:
    return entry.name if entry.what == OWN else Text(f"budget-what-{entry.what}")


def sign_of(entry: Entry) -> str:
    return SIGNS.get(entry.what) or OWN_SIGN[entry.kind]


def button(entry: Entry) -> Text:
    return Text("label-budget-entry", {"sign": sign_of(entry), "name": name_of(entry)})


def line(entry: Entry, today: date) -> Text:
    """`🏠 Huur: € 650,00 per maand, op dag 1`; of what comes each week its next day."""
    figures: dict[str, Value] = {
        "sign": sign_of(entry),
        "name": name_of(entry),
        "amount": euros(entry.cents),
        "per": Text(f"budget-per-{entry.per}"),
    }
    following = next_time(entry, today)
    if following is not None:
        return Text("budget-line-next", {**figures, "day": following})
    if entry.day is None:
        return Text("budget-line", figures)
    return Text("budget-line-day", {**figures, "number": entry.day})


def remark(context: Context, entry: Entry) -> tuple[Text, ...]:
    """Who pays it now, where that may be the municipality."""
    if entry.kind != "cost" or entry.what not in COSTS:
        return ()
    contact: Mapping[str, Value] = {"contact": context.profile.contact_name}
    return (Text(f"lessons-paid-{payers_of(context)(entry)}", contact),)


def told(found: Sums) -> Iterator[Text]:
    """A line for each sum, by the month."""
    with_paid = "-with" if found.paid and found.unseen else ""
    yield Text(f"budget-in{with_paid}", {"amount": a_month(found.income)})
    if found.paid:
        yield Text("budget-paid", {"amount": a_month(found.paid)})
    yield Text("budget-own", {"amount": a_month(found.own)})
    if found.asked:
        yield Text("budget-asked", {"amount": a_month(found.asked)})
    yield left(found)


def left(found: Sums, message: str = "budget") -> Text:
    """What is left, or how much too little it is: a month and a week."""
    amount = abs(found.left)
    figures: Mapping[str, Value] = {"amount": a_month(amount), "week": a_week(amount)}
    return Text(f"{message}-{'short' if found.left < 0 else 'left'}", figures)


def picture(now: Sums, then: Sums | None = None) -> Picture:
    """Bars of a month; with `then` how they become, beside how they were."""
    shown = then or now
    rows = [
        _bar("income", shown.income, now.income, then),
        _bar("paid", shown.paid, now.paid, then),
        _bar("own", shown.own + shown.asked, now.own + now.asked, then),
        _bar("left", shown.left, now.left, then),
    ]
    return Picture("budget", {"rows": [row for row in rows if row]})


def _bar(sort: str, cents: int, was: int, then: Sums | None) -> dict[str, object]:
    """A row of the picture; nothing where there is and was nothing of the sort."""
    if sort == "paid" and not cents and not was:
        return {}
    name = "short" if sort == "left" and cents < 0 else sort
    row: dict[str, object] = {
        "title": Text(f"budget-picture-{name}").to_json(),
        "sort": name,
        "euro": str(a_month(abs(cents))),
    }
    return row if then is None else {**row, "was": str(a_month(was))}
