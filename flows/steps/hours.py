"""My hours: tell what was done, look at how far it is, and take the last back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from flows.context import Context
from flows.events import DraftDropped, HoursTakenBack, HoursTold
from flows.hours import (
    MOST_A_DAY,
    NO_HOURS,
    Entry,
    HoursKind,
    Progress,
    countable,
    days_before,
    goal,
    in_hours,
    kind_of,
    kinds_for,
    read_day,
    read_minutes,
    told_hours,
)
from flows.model import Choice, Place, Screen, Step, Text, Typed, Value

EXAMPLE: Mapping[str, Value] = {"example": "21-11"}
"""As an argument, so that it is set apart: else Arabic turns it round."""
AMOUNTS = (1, 2, 3, 4)
"""Hours that have a button; other amounts are typed."""


def hours(context: Context) -> Screen:
    """How far I am, and which hours I can tell."""
    kinds = _kinds(context)
    last = progress(context).last
    undo = (Choice("undo", Text("button-hours-undo"), "hours.undo"),) if last else ()
    return Screen(
        body=(Text("hours-title"), *lines(context), Text("hours-which")),
        choices=(
            *(Choice(kind, Text(f"button-hours-{kind}"), f"hours.amount/{kind}") for kind in kinds),
            *undo,
        ),
        back="plan",
    )


def amount(context: Context, kind: str) -> Screen:
    """How many hours: a button, or a typed number (`engine` reads it)."""
    told = _own_kind(context, kind)
    return Screen(
        body=(Text(f"hours-{told}"), Text("hours-how-many"), Text("hours-type-number")),
        choices=tuple(
            Choice(f"h{count}", f"{count}", f"hours.day/{told}/{count * 60}") for count in AMOUNTS
        ),
        back="hours",
    )


def day(context: Context, kind: str, minutes: str) -> Screen:
    """On which day: today, yesterday, or a typed one (`engine` reads it)."""
    told, count = _own_kind(context, kind), _minutes(minutes)
    today, yesterday = days_before(context.today)
    return Screen(
        body=(_what(told, count), Text("hours-which-day"), Text("hours-type-day", EXAMPLE)),
        choices=tuple(
            Choice(name, Text(f"button-hours-{name}"), sure_place(told, count, each))
            for name, each in (("today", today), ("yesterday", yesterday))
            if countable(context.dates, each, context.today)
        ),
        back=f"hours.amount/{told}",
    )


def sure(context: Context, kind: str, minutes: str, day: str) -> Screen:
    """Asked back: nothing counts before the person says that it is right."""
    entry = Entry(_own_kind(context, kind), _minutes(minutes), date.fromisoformat(day))
    if not countable(context.dates, entry.day, context.today):
        raise ValueError(f"no hours of {day}")
    again = (Text("hours-again"),) if progress(context).last == entry else ()
    told = HoursTold(entry.kind, entry.minutes, entry.day)
    return Screen(
        body=(
            _what(entry.kind, entry.minutes),
            Text("hours-on-day", {"day": entry.day}),
            *again,
            Text("hours-sure"),
        ),
        choices=(
            Choice("yes", Text("button-hours-right"), "hours.done", (told,)),
            Choice("no", Text("button-hours-wrong"), "hours"),
        ),
        back=f"hours.day/{entry.kind}/{entry.minutes}",
    )


def done(context: Context) -> Screen:
    """It counts; who told it may take it back at once."""
    _kinds(context)
    return Screen(
        body=(Text("hours-done"), *lines(context)),
        choices=(
            Choice("more", Text("button-hours-more"), "hours"),
            Choice("undo", Text("button-hours-undo"), "hours.undo"),
            Choice("plan", Text("button-plan"), "plan"),
        ),
        back="hours",
    )


def undo(context: Context) -> Screen:
    """Which hours would go; without any, how far it is."""
    last = progress(context).last
    if last is None:
        return hours(context)
    gone = HoursTakenBack(last.kind, last.minutes, last.day)
    return Screen(
        body=(
            _what(last.kind, last.minutes),
            Text("hours-on-day", {"day": last.day}),
            Text("hours-undo"),
        ),
        choices=(
            Choice("yes", Text("button-hours-undo-yes"), "hours", (gone,)),
            Choice("no", Text("button-hours-keep"), "hours"),
        ),
        back="hours",
    )


def heard(context: Context, kind: str, minutes: str) -> Screen:
    """A message that seems to tell hours: is that what it says, or is it a question?"""
    told, count = _own_kind(context, kind), _minutes(minutes)
    drop = (DraftDropped(context.draft),) if context.draft else ()
    question = (
        (Choice("question", Text("button-hours-question"), "ask.confirm"),) if context.draft else ()
    )
    return Screen(
        body=(Text("hours-heard"), _what(told, count)),
        choices=(
            Choice("yes", Text("button-hours-heard"), f"hours.day/{told}/{count}", drop),
            Choice("no", Text("button-hours-wrong"), "hours", drop),
            *question,
        ),
        back="menu",
        help=False,
    )


def typed(context: Context, place: str, text: str) -> Typed | None:
    """A number or a day where one was asked for; None for anything else somebody says."""
    asked = Place.parse(place)
    if not any(sign.isdigit() for sign in text):
        return None
    if asked.step == "hours.amount":
        minutes = read_minutes(text)
        if minutes is None:
            return Typed(place, Text("lead-hours-number"))
        return Typed(f"hours.day/{asked.params[0]}/{minutes}")
    if asked.step == "hours.day":
        when = read_day(text, context.today)
        if when is None or not countable(context.dates, when, context.today):
            return Typed(place, Text("lead-hours-day", EXAMPLE))
        kind, count = asked.params
        return Typed(sure_place(kind_of(kind), int(count), when))
    return None


def told(context: Context, text: str) -> str | None:
    """Where a message that tells hours is asked back; None where it does not."""
    found = told_hours(text)
    if found is None or context.person is None:
        return None
    kind, told = found
    return heard_place(context, kind, int(told * 60))


def sure_place(kind: HoursKind, minutes: int, day: date) -> str:
    return f"hours.sure/{kind}/{minutes}/{day.isoformat()}"


def heard_place(context: Context, kind: HoursKind, minutes: int) -> str | None:
    """Where told hours are asked back; None where they do not count for this person.

    Volunteering is practice for the MAP where there is no participation to count.
    """
    kinds = kinds_for(context.profile, context.dates, context.today)
    if kind == "participation" and kind not in kinds:
        kind = "map"
    return f"hours.heard/{kind}/{minutes}" if kind in kinds else None


def progress(context: Context) -> Progress:
    return context.person.progress if context.person else NO_HOURS


def lines(context: Context) -> tuple[Text, ...]:
    """A line for each kind of hours that counts: how many of how many."""
    kinds = kinds_for(context.profile, context.dates, context.today)
    return tuple(line(context, kind) for kind in kinds)


def line(context: Context, kind: HoursKind) -> Text:
    had, needed = progress(context).of(kind), goal(context.profile, kind) or 0
    figures = {"hours": in_hours(had), "goal": in_hours(60 * needed)}
    return Text(f"hours-so-far-{kind}", figures)


def _what(kind: HoursKind, minutes: int) -> Text:
    return Text(f"hours-what-{kind}", {"hours": in_hours(minutes)})


def _kinds(context: Context) -> tuple[HoursKind, ...]:
    """The kinds of the person who reads. ValueError where none count."""
    person = context.person
    kinds = kinds_for(context.profile, context.dates, context.today) if person else ()
    if not kinds:
        raise ValueError("no hours count for this reader")
    return kinds


def _own_kind(context: Context, name: str) -> HoursKind:
    kind = kind_of(name)
    if kind not in _kinds(context):
        raise KeyError(name)
    return kind


def _minutes(text: str) -> int:
    minutes = int(text)
    if not 0 < minutes <= MOST_A_DAY:
        raise ValueError(f"{minutes} minutes on a day")
    return minutes


STEPS: dict[str, Step] = {
    "hours": hours,
    "hours.amount": amount,
    "hours.day": day,
    "hours.sure": sure,
    "hours.done": done,
    "hours.undo": undo,
    "hours.heard": heard,
}
