"""What comes by itself, as it stands in the gallery: each kind of news once, and each change."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import pairwise

from casework.announcing import Moment, News, news_of, payload
from casework.changes import ROUTE, TOLD, Change
from flows.context import ZONE
from flows.inspect import ids_in
from flows.klantreis.model import Profile
from flows.klantreis.person import LEERROUTES, PersonDates
from flows.klantreis.profile import LAW
from flows.model import Text
from flows.payload import Payload, payload_from
from flows.situations import people
from flows.steps.news import behind_code

BEHIND, AHEAD = timedelta(days=60), timedelta(days=4 * 365)
"""From before the newest of the people came to after their inburgeringstermijn."""
OFTEN = timedelta(days=6)
"""No moment is news for a shorter time."""
VALUES = {ROUTE: (*LEERROUTES, LEERROUTES[0]), "gesprekken": ("1", "2")}
"""What is set and changed in a column that holds no day."""
SOMEBODY, ROW = 1, 1
"""Whom it is about and its row in the outbox: only buttons hold them."""


@dataclass(frozen=True, slots=True)
class Notice:
    """One message that comes by itself: to whom of which profile, and what brings it."""

    profile: str
    doelgroep: str | None
    situation: str
    cause: str
    payload: Payload

    def ids(self) -> tuple[str, ...]:
        """The ids of all that it says."""
        labels = [one.text for one in self.payload.choices if isinstance(one.text, Text)]
        return tuple(dict.fromkeys(ids_in((*self.payload.body, *labels))))

    def likeness(self) -> tuple[str, ...]:
        """The same for those that differ in days alone."""
        return (self.cause.partition(":")[0], *self.ids())


def notices(profiles: Mapping[str, Profile], now: datetime) -> Iterator[Notice]:
    """What can come by itself in each municipality, to each doelgroep."""
    today = now.astimezone(ZONE).date()
    for name, profile in profiles.items():
        if name != LAW:
            yield from _moments(profile, today)
            yield from _changes(profile, today)


def _moments(profile: Profile, today: date) -> Iterator[Notice]:
    told: set[tuple[str, str]] = set()
    for situation, person in people(today):
        for moment in _coming(profile, person, today):
            if (person.doelgroep, moment.key) not in told:
                told.add((person.doelgroep, moment.key))
                said = _said(profile, News((), (moment,)))
                yield Notice(profile.name, person.doelgroep, situation, moment.key, said)


def _coming(profile: Profile, person: PersonDates, today: date) -> Iterator[Moment]:
    for days in range(-BEHIND.days, AHEAD.days, OFTEN.days):
        yield from news_of(profile, person, today + timedelta(days=days))


def _changes(profile: Profile, today: date) -> Iterator[Notice]:
    """What is set, becomes other, or is gone; and what who has a code sees of it."""
    for change in _kinds_of_change(today):
        said = _said(profile, News((change,), ()))
        yield Notice(profile.name, None, "a change", change.column, said)
    yield Notice(profile.name, None, "a code", "code", behind_code(said))


def _kinds_of_change(today: date) -> Iterator[Change]:
    days = (today - timedelta(days=9)).isoformat(), today.isoformat()
    for column in TOLD:
        for old, new in pairwise(VALUES.get(column, days)):
            yield Change(column, None, new)
            yield Change(column, old, new)
            yield Change(column, old, None)


def _said(profile: Profile, news: News) -> Payload:
    return replace(payload_from(payload(profile, SOMEBODY, news)), notice=ROW)
