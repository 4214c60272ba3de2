"""What is typed where a screen asked for something: a number, a day, an amount, own words."""

from __future__ import annotations

from flows.context import Context
from flows.model import Typed
from flows.steps import budget_entry, budget_if, hours, lesson, own_dates, saving

READERS = (
    hours.typed,
    own_dates.typed,
    lesson.typed,
    budget_entry.typed,
    budget_if.typed,
    saving.typed,
)
"""Each reads what is typed where it asked for something."""


def read_typed(context: Context, place: str, text: str) -> Typed | None:
    """A number, a day, a time, an amount or own words, where one was asked for."""
    return next(
        (typed for read in READERS if (typed := read(context, place, text))),
        None,
    )
