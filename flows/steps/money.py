"""My own money: the budget, what one saves for, and the way out of being helped with paying."""

from __future__ import annotations

from flows.context import Context
from flows.model import Choice, Screen, Step, Text
from flows.steps.takeover import BUTTON, countdown, takeover_of

MONEY = Choice("money", Text("button-money"), "money")


def money(context: Context) -> Screen:
    """Nothing of it is kept before somebody says yes to that."""
    if context.person is None:
        raise KeyError("nothing is kept of a guest")
    ahead = takeover_of(context)
    concerned = ahead is not None and ahead.concerns(context.today)
    return Screen(
        body=(
            Text("money-title"),
            *((countdown(ahead, context.today),) if ahead and concerned else ()),
        ),
        choices=(
            Choice("budget", Text("button-budget"), "budget"),
            Choice("goals", Text("button-goals"), "goals/0"),
            *((BUTTON,) if concerned else ()),
        ),
        back="lessons",
    )


STEPS: dict[str, Step] = {"money": money}
