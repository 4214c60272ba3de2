"""Every step of every flow, by the name that stands in places and buttons."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from flows.model import Screen, Step
from flows.steps import (
    activities,
    answers,
    appointment_replies,
    appointments,
    asking,
    budget,
    budget_days,
    budget_entry,
    budget_if,
    checklist,
    contacts,
    help,
    hours,
    info,
    journey,
    legal,
    lesson,
    lesson_choices,
    lessons,
    menu,
    money,
    news,
    own_dates,
    people,
    plan,
    prepare,
    rating,
    satisfied,
    saving,
    settings,
    takeover,
    welcome,
    words,
)

STEPS: Mapping[str, Step] = {
    **welcome.STEPS,
    **menu.STEPS,
    **journey.STEPS,
    **plan.STEPS,
    **hours.STEPS,
    **appointments.STEPS,
    **appointment_replies.STEPS,
    **own_dates.STEPS,
    **prepare.STEPS,
    **rating.STEPS,
    **satisfied.STEPS,
    **info.STEPS,
    **words.STEPS,
    **activities.STEPS,
    **checklist.STEPS,
    **lessons.STEPS,
    **lesson_choices.STEPS,
    **lesson.STEPS,
    **money.STEPS,
    **budget.STEPS,
    **budget_entry.STEPS,
    **budget_days.STEPS,
    **budget_if.STEPS,
    **saving.STEPS,
    **takeover.STEPS,
    **contacts.STEPS,
    **help.STEPS,
    **asking.STEPS,
    **answers.STEPS,
    **legal.STEPS,
    **settings.STEPS,
    **people.STEPS,
    **news.STEPS,
}

FREE = frozenset(
    {*welcome.STEPS, *help.STEPS, "language", "news", "stop", "stop.done", "pin.enter"}
) - {"welcome.hello"}
"""Steps that hold nothing personal: open before first contact is finished and without a code."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A screen and the place where it really stands (a lock may lead elsewhere)."""

    place: str
    screen: Screen
