"""A date of one's own: an exam, a lesson, something else; typed, asked back, then noted."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal

from flows.context import ZONE, Context
from flows.digits import western
from flows.events import OwnDateAdded
from flows.model import Choice, Place, Screen, Step, Text, Typed, Value
from flows.steps.appointment_words import SIGNS
from flows.written import days_written

OwnKind = Literal["examen", "les", "overig"]
KINDS: Mapping[str, OwnKind] = {"examen": "examen", "les": "les", "overig": "overig"}
TIMES = (time(9), time(10), time(13), time(19))
"""Times that have a button; others are typed."""
SOON = (timedelta(days=0), timedelta(days=1))
EXAMPLE: Mapping[str, Value] = {"example": "24-12"}
"""As an argument, so that it is set apart: else Arabic turns it round."""
FURTHEST = timedelta(days=2 * 366)

_TIME = re.compile(r"(?<!\d)(\d{1,2})(?:\s?[:.,h]\s?(\d{2}))?(?!\d)")


def add(context: Context) -> Screen:
    """Which kind of date?"""
    _require_person(context)
    return Screen(
        body=(Text("own-add"), Text("own-what")),
        choices=tuple(
            Choice(kind, Text(f"button-own-{kind}"), f"appointments.day/{kind}") for kind in KINDS
        ),
        back="appointments/0",
    )


def day(context: Context, kind: str) -> Screen:
    """On which day: soon, or a typed one (`engine` reads it)."""
    _require_person(context)
    return Screen(
        body=(_what(kind), Text("own-which-day"), Text("own-type-day", EXAMPLE)),
        choices=tuple(
            Choice(name, Text(f"button-own-{name}"), _at(kind, context.today + after))
            for name, after in zip(("today", "tomorrow"), SOON, strict=True)
        ),
        back="appointments.add",
    )


def hour(context: Context, kind: str, day: str) -> Screen:
    """At what time: a button, or a typed one (`engine` reads it)."""
    _require_person(context)
    when = _day(context, day)
    return Screen(
        body=(
            _what(kind),
            Text("appointment-day", {"at": when}),
            Text("own-which-time"),
            Text("own-type-time"),
        ),
        choices=tuple(
            Choice(f"t{at:%H%M}", f"{at:%H:%M}", _sure(kind, when, at))
            for at in TIMES
            if datetime.combine(when, at, ZONE) > context.now
        ),
        back=f"appointments.day/{kind}",
    )


def sure(context: Context, kind: str, day: str, hour: str) -> Screen:
    """Asked back: nothing is noted before the person says that it is right."""
    _require_person(context)
    at = datetime.combine(_day(context, day), time.fromisoformat(f"{hour[:2]}:{hour[2:]}"), ZONE)
    if at <= context.now:
        raise ValueError(f"{at} has been")
    noted = OwnDateAdded(KINDS[kind], at.astimezone(UTC))
    return Screen(
        body=(
            _what(kind),
            Text("appointment-day", {"at": at}),
            Text("appointment-time", {"at": at}),
            Text("own-sure"),
        ),
        choices=(
            Choice("yes", Text("button-own-right"), "appointments.added", (noted,)),
            Choice("no", Text("button-own-wrong"), f"appointments.day/{kind}"),
        ),
        back=f"appointments.time/{kind}/{day}",
    )


def added(context: Context) -> Screen:
    _require_person(context)
    return Screen(
        body=(Text("own-added"), Text("own-is-yours")),
        choices=(
            Choice("list", Text("button-appointments"), "appointments/0"),
            Choice("again", Text("button-own-add"), "appointments.add"),
            Choice("menu", Text("button-menu"), "menu"),
        ),
        back="appointments/0",
    )


def typed(context: Context, place: str, text: str) -> Typed | None:
    """A day or a time where one was asked for; None for anything else somebody says."""
    asked = Place.parse(place)
    digits = western(text)
    if asked.step not in ("appointments.day", "appointments.time") or len(digits) > _LONGEST:
        return None
    if not any(sign.isdigit() for sign in digits):
        return None
    if asked.step == "appointments.day":
        when = read_day(digits, context.today)
        return (
            Typed(_at(asked.params[0], when))
            if when
            else Typed(place, Text("lead-own-day", EXAMPLE))
        )
    kind, written = asked.params
    at = read_time(digits)
    coming = at and datetime.combine(date.fromisoformat(written), at, ZONE) > context.now
    if at is None or not coming:
        return Typed(place, Text("lead-own-time"))
    return Typed(_sure(kind, date.fromisoformat(written), at))


_LONGEST = 30
"""Characters; who writes more says something else."""


def read_day(text: str, today: date) -> date | None:
    """The day of `24-12` or `24-12-2026`; without a year the next such day."""
    found = days_written(text, (today.year, today.year + 1))
    return next((day for day in found if _may_come(day, today)), None)


def read_time(text: str) -> time | None:
    """The time of `9:30`, `9.30`, `14 uur`; None where there is none or more than one."""
    found = _TIME.findall(text)
    if len(found) != 1:
        return None
    hour, minute = int(found[0][0]), int(found[0][1] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _may_come(day: date, today: date) -> bool:
    return today <= day <= today + FURTHEST


def _day(context: Context, written: str) -> date:
    day = date.fromisoformat(written)
    if not _may_come(day, context.today):
        raise ValueError(f"{written} is not ahead")
    return day


def _at(kind: str, day: date) -> str:
    return f"appointments.time/{kind}/{day.isoformat()}"


def _sure(kind: str, day: date, at: time) -> str:
    return f"appointments.sure/{kind}/{day.isoformat()}/{at:%H%M}"


def _what(kind: str) -> Text:
    own = KINDS[kind]
    return Text("appointment-title", {"sign": SIGNS[own], "kind": Text(f"appointment-kind-{own}")})


def _require_person(context: Context) -> None:
    if context.person is None:
        raise KeyError("a guest has no appointments")


STEPS: dict[str, Step] = {
    "appointments.add": add,
    "appointments.day": day,
    "appointments.time": hour,
    "appointments.sure": sure,
    "appointments.added": added,
}
