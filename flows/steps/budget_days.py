"""The days of a budget: asked of each entry, and shown week by week."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from flows.budget import Entry, euros, per_of
from flows.context import Context
from flows.model import Choice, Place, Screen, Step, Text, Typed, Value
from flows.paydays import days_of, in_round, is_known
from flows.steps.budget import HUB
from flows.steps.budget_said import how_much, params_of, said_so_far
from flows.steps.budget_words import agreed, name_of, payers_of, sign_of
from flows.steps.own_dates import read_day as read_date

DAYS = (1, 15, 25)
"""Days of the month that have a button; others are typed."""
WEEK = 7
WEEKS = 5
"""So many weeks can be seen: any month is in them."""
EXAMPLE = "24-12"


def day(context: Context, number: str, kind: str, what: str, cents: str, per: str) -> Screen:
    """On which day of the month? A button, a typed number, or not known."""
    entry = said_so_far(context, number, kind, what, cents)
    before = f"budget.sure/{params_of(entry)}/{per_of(per)}"
    return Screen(
        body=(how_much(entry), Text(f"budget-day-{entry.kind}"), Text("budget-type-day")),
        choices=(
            *(Choice(f"d{one}", f"{one}", f"{before}/{one}") for one in DAYS),
            Choice("d0", Text("button-budget-no-day"), f"{before}/0"),
        ),
        back=f"budget.per/{params_of(entry)}/0",
    )


def following(context: Context, number: str, kind: str, what: str, cents: str, per: str) -> Screen:
    """When does it come next? A button, a typed day, or not known."""
    entry, every = said_so_far(context, number, kind, what, cents), per_of(per)
    before = f"budget.sure/{params_of(entry)}/{every}"
    soon = {"today": context.today, "tomorrow": context.today + timedelta(days=1)}
    return Screen(
        body=(
            how_much(entry),
            Text(f"budget-next-{entry.kind}"),
            Text("own-type-day", {"example": EXAMPLE}),
        ),
        choices=(
            *(
                Choice(id, Text(f"button-own-{id}"), f"{before}/{in_round(at, every)}")
                for id, at in soon.items()
            ),
            Choice("d0", Text("button-budget-no-day"), f"{before}/0"),
        ),
        back=f"budget.per/{params_of(entry)}/0",
    )


def day_typed(context: Context, asked: Place, place: str, text: str) -> Typed | None:
    """The day that was typed; asked again where it can not be read. None without any digit."""
    if not any(sign.isdigit() for sign in text):
        return None
    number = read_day(text) if asked.step == "budget.day" else _next_typed(context, asked, text)
    if number is not None:
        return Typed("/".join(("budget.sure", *asked.params, str(number))))
    if asked.step == "budget.day":
        return Typed(place, Text("lead-budget-day"))
    return Typed(place, Text("lead-own-day", {"example": EXAMPLE}))


def read_day(text: str) -> int | None:
    """A day of the month, in the digits of any script; None for anything else."""
    bare = text.strip()
    day = int(bare) if bare.isdecimal() and len(bare) <= 2 else 0
    return day if 1 <= day <= 31 else None


def _next_typed(context: Context, asked: Place, text: str) -> int | None:
    """The day of its round; None for a day that cannot be read or has been."""
    when = read_date(text, context.today)
    if when is None or when < context.today:
        return None
    return in_round(when, per_of(asked.params[-1]))


# --- week by week --------------------------------------------------------------------------------


def weeks(context: Context, at: str = "0") -> Screen:
    """What comes and what is to be paid in the seven days so many weeks ahead, day by day."""
    if not 0 <= int(at) < WEEKS:
        raise ValueError(at)
    first = context.today + timedelta(weeks=int(at))
    mine = _to_see_to(context)
    falls = sorted(
        ((day, one) for one in mine for day in days_of(one, first, WEEK)),
        key=lambda fall: (fall[0], fall[1].kind == "cost"),
    )
    following = (int(at) + 1) % WEEKS
    label = "button-budget-week-on" if following else "button-from-start"
    return Screen(
        body=(
            Text("budget-week", {"first": first, "last": first + timedelta(days=WEEK - 1)}),
            *(_told(falls) if falls else (Text("budget-week-empty"),)),
            *(() if all(map(is_known, mine)) else (Text("budget-week-without"),)),
        ),
        choices=(Choice("more", Text(label), f"budget.weeks/{following}"), HUB),
        back="budget.more",
        compact=True,
    )


def _to_see_to(context: Context) -> tuple[Entry, ...]:
    """All but what the municipality pays: that never goes by way of the person."""
    payer_of = payers_of(context)
    return tuple(one for one in agreed(context).entries if payer_of(one) != "gemeente")


def _told(falls: Iterable[tuple[date, Entry]]) -> Iterator[Text]:
    """Each day once, below it what falls on it; at the end what that is together."""
    before, together = None, {"income": 0, "cost": 0}
    for day, entry in falls:
        if day != before:
            yield Text("budget-week-day", {"day": day})
        before = day
        together[entry.kind] += entry.cents
        yield Text(f"budget-week-{entry.kind}", _figures(entry))
    sums: dict[str, Value] = {
        "income": euros(together["income"]),
        "cost": euros(together["cost"]),
    }
    yield Text("budget-week-together", sums)


def _figures(entry: Entry) -> dict[str, Value]:
    return {"sign": sign_of(entry), "name": name_of(entry), "amount": euros(entry.cents)}


STEPS: dict[str, Step] = {
    "budget.day": day,
    "budget.next": following,
    "budget.weeks": weeks,
}
