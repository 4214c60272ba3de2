"""What the schedule of a deadline of the klantreis would say, to somebody made up."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

from casework.announcing import News, news_of, payload
from flows.klantreis.journey import Ends, ends
from flows.klantreis.model import Profile
from flows.klantreis.person import PersonDates
from flows.schedule import JOURNEY_KINDS, JourneyKind, Rule, Rules, ScheduleKind, day_of

BEGAN = timedelta(weeks=6)
"""So long ago their klantreis began: most of every term is ahead."""


_END: Mapping[JourneyKind, Callable[[Ends], date | None]] = {
    "klantreis-pip": lambda last: last.pip_due,
    "klantreis-ontzorgen": lambda last: last.ontzorgen_ends,
    "klantreis-termijn": lambda last: last.termijn_ends,
}


def somebody(kind: JourneyKind, today: date) -> PersonDates:
    """Whose deadline of this kind runs: without a PIP while that is to be made."""
    began = today - BEGAN
    return PersonDates(
        "asielstatushouder",
        leerroute="b1",
        koppeling=began,
        huisvesting=began,
        brp=began,
        kennisgeving=today,
        pip=today if kind == "klantreis-termijn" else None,
        bijstand=began,
    )


def said(
    profile: Profile, kind: JourneyKind, rule: Rule, today: date
) -> tuple[date, dict[str, Any] | None]:
    """(the day on which this rule speaks, its message as the outbox keeps it; None for nothing)."""
    person = somebody(kind, today)
    end = _END[kind](ends(profile, person, today))
    if end is None:
        return today, None
    day = day_of(rule, end)
    times: dict[ScheduleKind, Rules] = {**dict.fromkeys(JOURNEY_KINDS, ()), kind: (rule,)}
    moments = tuple(one for one in news_of(profile, person, day, times) if one.key == rule.id)
    return day, payload(profile, 0, News((), moments)) if moments else None
