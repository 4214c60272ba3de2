"""Saving for something of one's own: a word, an amount, a day, and a little each week."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from flows.budget import MOST_GOALS, Goal, euros
from flows.context import Context, PersonView
from flows.events import Event
from flows.klantreis.journey import add as later
from flows.model import Choice, Place, Screen, Step, Text, Typed, Value
from flows.money_events import GoalKept, GoalRemoved, NudgeChosen, PutAside
from flows.steps.budget_entry import amount_typed
from flows.steps.budget_said import quoted, read_name, unquoted
from flows.steps.budget_words import agreed, ask, budget_of
from flows.steps.money import MONEY
from flows.steps.own_dates import read_day
from flows.steps.paging import page_of, paged

GOALS = Choice("goals", Text("button-goals"), "goals/0")
LITTLE = (200, 500, 1000)
"""Cents that have a button; other amounts are typed."""
AHEAD: Mapping[str, int] = {"three": 3, "six": 6}
"""Months ahead that have a button; another day is typed."""
NO_DAY = "0"
WEEK = timedelta(weeks=1)


def goals(context: Context, page: str = "0") -> Screen:
    """What one saves for, and beginning with something new; before a yes what it is."""
    budget = budget_of(context)
    if not budget.agreed:
        return ask(context, "goals/0")
    new = Choice("new", Text("button-goal-new"), "goals.name")
    choices = [
        *([new] if len(budget.goals) < MOST_GOALS else ()),
        *(_button(one) for one in budget.goals),
    ]
    return Screen(
        body=(
            Text("goals-title" if budget.goals else "goals-empty"),
            *(_line(one) for one in budget.goals),
        ),
        choices=paged(choices, int(page), "goals"),
        back="money",
        compact=True,
    )


def name(context: Context) -> Screen:
    """Own words are typed (`engine` reads them)."""
    agreed(context)
    return Screen(body=(Text("goal-name"), Text("goal-type-name")), back="goals/0")


def amount(context: Context, word: str) -> Screen:
    agreed(context)
    return Screen(
        body=(_named(unquoted(word)), Text("goal-amount"), Text("budget-type-amount")),
        back="goals.name",
    )


def by(context: Context, word: str, cents: str) -> Screen:
    """By when? A button, a typed day, or no day at all."""
    agreed(context)
    found = _new(context, word, cents, NO_DAY)
    before = f"goals.sure/{word}/{cents}"
    ahead = {id: later(context.today, months, "months") for id, months in AHEAD.items()}
    return Screen(
        body=(_for_how_much(found), Text("goal-by"), Text("own-type-day", {"example": "24-12"})),
        choices=(
            *(
                Choice(id, Text(f"button-goal-{id}"), f"{before}/{day.isoformat()}")
                for id, day in ahead.items()
                if day
            ),
            Choice("none", Text("button-goal-no-day"), f"{before}/{NO_DAY}"),
        ),
        back=f"goals.amount/{word}",
    )


def sure(context: Context, word: str, cents: str, day: str) -> Screen:
    """Asked back: nothing is kept before the person says that it is right."""
    agreed(context)
    goal = _new(context, word, cents, day)
    return Screen(
        body=(_for_how_much(goal), *_a_week(goal, context.today), Text("budget-sure")),
        choices=(
            Choice("yes", Text("button-budget-right"), "goals.kept", (GoalKept(goal),)),
            Choice("no", Text("button-budget-wrong"), "goals.name"),
        ),
        back=f"goals.by/{word}/{cents}",
    )


def kept(context: Context) -> Screen:
    agreed(context)
    return Screen(
        body=(Text("goal-kept"), Text("goal-kept-weekly")),
        choices=(GOALS, MONEY),
        back="goals/0",
    )


def one(context: Context, number: str) -> Screen:
    """How far it is; put some aside, be asked each week or not, or let it go."""
    goal = agreed(context).goal(int(number))
    reached = (Text("goal-reached", {"name": goal.name}),) if goal.is_reached else ()
    asked = "goal-weekly-on" if goal.weekly else "goal-weekly-off"
    switch = NudgeChosen(goal.number, not goal.weekly)
    label = Text("button-goal-quiet" if goal.weekly else "button-goal-weekly")
    return Screen(
        body=(
            _line(goal),
            *(reached or (*_a_week(goal, context.today), Text(asked))),
        ),
        choices=(
            Choice("put", Text("button-goal-put"), f"goals.put/{number}"),
            *(() if reached else (Choice("weekly", label, f"goals.one/{number}", (switch,)),)),
            Choice("gone", Text("button-goal-gone"), f"goals.gone/{number}"),
        ),
        back=f"goals/{_page(context, goal)}",
    )


def quiet(context: Context, number: str) -> Screen:
    """Where the button under a weekly question leads that stops it."""
    return one(context, number)


def silenced_by_opening(place: Place, person: PersonView) -> tuple[Event, ...]:
    """What the button under a weekly question does that stops it."""
    numbers = {str(goal.number): goal.number for goal in person.budget.goals}
    if place.step != "goals.quiet" or place.params[:1] not in {(one,) for one in numbers}:
        return ()
    return (NudgeChosen(numbers[place.params[0]], weekly=False),)


def put(context: Context, number: str) -> Screen:
    """How much was put aside: a button, or a typed amount (`engine` reads it)."""
    goal = agreed(context).goal(int(number))
    return Screen(
        body=(_line(goal), Text("goal-put"), Text("budget-type-amount")),
        choices=tuple(
            Choice(f"c{cents}", f"€ {cents // 100}", f"goals.aside/{number}/{cents}")
            for cents in LITTLE
        ),
        back=f"goals.one/{number}",
    )


def aside(context: Context, number: str, cents: str) -> Screen:
    """Asked back: it counts once the person says that it is right."""
    goal = agreed(context).goal(int(number))
    done = (PutAside(goal.number, _cents(cents)),)
    figures: dict[str, Value] = {"name": goal.name, "amount": euros(_cents(cents))}
    return Screen(
        body=(Text("goal-aside-sure", figures),),
        choices=(
            Choice("yes", Text("button-budget-right"), f"goals.saved/{number}", done),
            Choice("no", Text("button-budget-wrong"), f"goals.put/{number}"),
        ),
        back=f"goals.put/{number}",
    )


def saved(context: Context, number: str) -> Screen:
    """How far it is by now; congratulations where it is reached."""
    goal = agreed(context).goal(int(number))
    reached = Text("goal-reached", {"name": goal.name})
    return Screen(
        body=(reached if goal.is_reached else Text("goal-saved"), _line(goal)),
        choices=(GOALS, MONEY),
        back=f"goals.one/{number}",
    )


def gone(context: Context, number: str) -> Screen:
    goal = agreed(context).goal(int(number))
    return Screen(
        body=(_line(goal), Text("goal-gone-sure")),
        choices=(
            Choice("yes", Text("button-budget-gone-yes"), "goals/0", (GoalRemoved(goal.number),)),
            Choice("no", Text("button-budget-keep"), f"goals.one/{number}"),
        ),
        back=f"goals.one/{number}",
    )


def typed(context: Context, place: str, text: str) -> Typed | None:
    """Own words, an amount or a day where one was asked for; None for anything else."""
    asked = Place.parse(place)
    if context.person is None or not context.person.budget.agreed:
        return None
    match asked.step:
        case "goals.name":
            word = read_name(text)
            return Typed(f"goals.amount/{quoted(word)}") if word else _short(place)
        case "goals.amount":
            return amount_typed(place, f"goals.by/{asked.params[0]}", text)
        case "goals.by":
            return _day_typed(context, asked, place, text)
        case "goals.put":
            return amount_typed(place, f"goals.aside/{asked.params[0]}", text)
    return None


def _short(place: str) -> Typed:
    return Typed(place, Text("lead-budget-name"))


def _day_typed(context: Context, asked: Place, place: str, text: str) -> Typed | None:
    if not any(sign.isdigit() for sign in text):
        return None
    when = read_day(text, context.today)
    if when is None or when <= context.today:
        return Typed(place, Text("lead-own-day", {"example": "24-12"}))
    return Typed("/".join(("goals.sure", *asked.params, when.isoformat())))


def _new(context: Context, word: str, cents: str, day: str) -> Goal:
    """ValueError for what cannot be."""
    by = None if day == NO_DAY else date.fromisoformat(day)
    return Goal(0, unquoted(word), _cents(cents), by, context.today)


def _cents(text: str) -> int:
    cents = int(text)
    if cents <= 0:
        raise ValueError(text)
    return cents


def _button(goal: Goal) -> Choice:
    label = Text("label-goal", {"sign": "🎉" if goal.is_reached else "🌱", "name": goal.name})
    return Choice(f"g{goal.number}", label, f"goals.one/{goal.number}")


def _line(goal: Goal) -> Text:
    figures: dict[str, Value] = {
        "name": goal.name,
        "saved": euros(goal.saved),
        "amount": euros(goal.cents),
    }
    return Text("goal-line", figures)


def _named(word: str) -> Text:
    return Text("goal-named", {"name": word})


def _for_how_much(goal: Goal) -> Text:
    figures: dict[str, Value] = {"name": goal.name, "amount": euros(goal.cents)}
    if goal.by is None:
        return Text("goal-what", figures)
    return Text("goal-what-by", {**figures, "day": goal.by})


def _a_week(goal: Goal, today: date) -> tuple[Text, ...]:
    """How much a week it takes to be in time; nothing without a day that is to come."""
    if goal.by is None or goal.by <= today:
        return ()
    weeks = max(1, (goal.by - today) // WEEK)
    rest = max(0, goal.cents - goal.saved)
    return (Text("goal-a-week", {"amount": euros(-(-rest // weeks)), "day": goal.by}),)


def _page(context: Context, goal: Goal) -> int:
    theirs = agreed(context).goals
    new = 1 if len(theirs) < MOST_GOALS else 0
    return page_of(theirs.index(goal) + new, len(theirs) + new)


STEPS: dict[str, Step] = {
    "goals": goals,
    "goals.name": name,
    "goals.amount": amount,
    "goals.by": by,
    "goals.sure": sure,
    "goals.kept": kept,
    "goals.one": one,
    "goals.quiet": quiet,
    "goals.put": put,
    "goals.aside": aside,
    "goals.saved": saved,
    "goals.gone": gone,
}
