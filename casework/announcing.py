"""What a person is to be told by itself on a day, and in which words. Pure.

A moment is told once; what began long ago is not told at all. Nothing here threatens: it says
what comes, what to bring and what one may ask.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import Any

from casework.changes import ROUTE, TALKS, Change
from flows.context import ZONE
from flows.klantreis.journey import Journey, JourneyStep, add, journey, weeks_begun
from flows.klantreis.model import Profile, Told
from flows.klantreis.person import PersonDates
from flows.model import CHOICES_PER_SCREEN, Choice, Text, Value
from flows.payload import news_payload
from flows.steps.news import JOURNEY, SILENCE

FRESH = timedelta(days=14)
"""What came longer ago is no news, and what is not read by then is of no use."""
PIP_WEEKS = (4, 1)
"""At how many weeks before its last day the PIP is spoken of."""
ADULT, ONTZORGEN, PIP, VERLENGING = "meerderjarig", "ontzorgen", "pip", "verlenging"
APPLY = "verlenging-apply"
"""The fact that tells how many months before the end more time is asked for."""
_TOLD_OF_A_STEP, _TOLD_OF_MORE_TIME = ("what", "bring"), ("what", "when")


@dataclass(frozen=True, slots=True)
class Moment:
    """Something that came on `day` and matters up to and including `until`.

    `said` is told in any case, `more` where nothing else is to be told.
    """

    key: str
    day: date
    said: Text
    more: tuple[Text, ...]
    button: Choice
    until: date | None = None

    def is_news(self, today: date) -> bool:
        return _is_fresh(self.day, today) and (self.until is None or today <= self.until)


@dataclass(frozen=True, slots=True)
class News:
    """All that one person is told at once."""

    changes: tuple[Change, ...]
    moments: tuple[Moment, ...]

    def __bool__(self) -> bool:
        return bool(self.changes or self.moments)

    def useless_after(self, now: datetime) -> datetime:
        """When the last of it is of no use any more."""
        ends = [_end_of(moment.until) for moment in self.moments if moment.until]
        lasting = self.changes or len(ends) < len(self.moments)
        return min(now + FRESH, now + FRESH if lasting else max(ends))


def news_of(profile: Profile, person: PersonDates, today: date) -> tuple[Moment, ...]:
    """The moments of this person that are news today, most pressing first."""
    found = journey(profile, person, today)
    return tuple(one for one in _moments(profile, person, found, today) if one.is_news(today))


def payload(profile: Profile, about: int, news: News) -> dict[str, Any]:
    """The message, as the outbox keeps it."""
    ask = Text("news-ask", {"contact": profile.contact_name})
    body = (Text("news-lead"), *_changes(profile, news.changes), *_said(news.moments), ask)
    return news_payload(body, (*_buttons(news), SILENCE), about)


def _said(moments: Sequence[Moment]) -> Iterator[Text]:
    for moment in moments:
        yield moment.said
        if len(moments) == 1:
            yield from moment.more


def _buttons(news: News) -> tuple[Choice, ...]:
    """As many as fit beside the one that switches news off, each place once."""
    found = {moment.button.id: moment.button for moment in news.moments}
    if news.changes:
        found[JOURNEY.id] = JOURNEY
    most = CHOICES_PER_SCREEN - 1
    if len(found) <= most:
        return tuple(found.values())
    found.pop(JOURNEY.id, None)
    return (*list(found.values())[: most - 1], JOURNEY)


# --- moments -----------------------------------------------------------------------------------


def _moments(
    profile: Profile, person: PersonDates, found: Journey, today: date
) -> Iterator[Moment]:
    steps = {one.step.id: one for one in found.steps}
    if PIP in steps and found.pip_due is not None:
        yield from _pip(profile, steps[PIP], found.pip_due, found.provisional, today)
    if ONTZORGEN in steps and found.ontzorgen_ends is not None:
        yield from _ontzorgen(profile, steps[ONTZORGEN], found.ontzorgen_ends, today)
    if found.termijn_ends is not None:
        yield from _termijn(profile, person, found.termijn_ends, today)
    if ADULT in steps:
        yield from _adult(profile, person, steps[ADULT])
    yield from (_begun(profile, person, one) for one in found.steps if _has_begun(one, today))


def _is_fresh(day: date, today: date) -> bool:
    return today - FRESH < day <= today


def _has_begun(one: JourneyStep, today: date) -> bool:
    begun = one.status == "now" and not one.ask
    return begun and one.begins is not None and _is_fresh(one.begins, today)


def _begun(profile: Profile, person: PersonDates, one: JourneyStep) -> Moment:
    more = _parts(profile, person, one.step, _TOLD_OF_A_STEP)
    said = Text("news-begins", {"title": profile.title_of(one.step)})
    return Moment(f"begins:{one.step.id}", one.begins or date.min, said, more, _to(profile, one))


def _pip(
    profile: Profile, one: JourneyStep, due: date, provisional: bool, today: date
) -> Iterator[Moment]:
    """Besluit inburgering 2021, art. 5.3: it is the municipality that must be in time."""
    days = [due - timedelta(weeks=weeks) for weeks in PIP_WEEKS]
    if not any(_is_fresh(day, today) for day in days):
        return
    wording = "journey-weeks-provisional" if provisional else "journey-weeks-left"
    args: dict[str, Value] = {"weeks": weeks_begun(today, due), "day": due}
    more = (
        Text("news-pip-who", {"contact": profile.contact_name}),
        Text("news-pip-missing", {"contact": profile.contact_name}),
    )
    for weeks, (day, until) in zip(PIP_WEEKS, _until_next(days, due), strict=True):
        yield Moment(f"pip:{weeks}w", day, Text(wording, args), more, _to(profile, one), until)


def _ontzorgen(profile: Profile, one: JourneyStep, ends: date, today: date) -> Iterator[Moment]:
    """Participatiewet, art. 56a: what the gemeente paid, one pays oneself from then on."""
    days = {
        "2m": add(ends, -2, "months") or ends,
        "1m": add(ends, -1, "months") or ends,
        "1w": ends - timedelta(days=6),
    }
    if not any(_is_fresh(day, today) for day in days.values()):
        return
    more = tuple(
        Text(id, {"contact": profile.contact_name})
        for id in ("news-ontzorgen-ask", "news-ontzorgen-longer")
    )
    for name, (day, until) in zip(days, _until_next(list(days.values()), ends), strict=True):
        said = Text("news-ontzorgen", {"day": ends})
        yield Moment(f"ontzorgen:{name}", day, said, more, _to(profile, one), until)


def _termijn(profile: Profile, person: PersonDates, ends: date, today: date) -> Iterator[Moment]:
    """Wi2021, art. 11 and 12: when it ends, and what if one cannot."""
    months, term = profile.number(APPLY), profile.terms.get(VERLENGING)
    if months is None or term is None or not term.audience.includes(person):
        return
    day = add(ends, -months, "months") or ends
    if not _is_fresh(day, today):
        return
    label = Text("label-term", {"sign": term.icon, "title": profile.title_of(term)})
    more = (
        Text("news-termijn-cannot", {"contact": profile.contact_name}),
        *_parts(profile, person, term, _TOLD_OF_MORE_TIME),
    )
    yield Moment(
        "termijn",
        day,
        Text("news-termijn", {"day": ends}),
        more,
        Choice(f"words.term/{term.id}", label),
        ends,
    )


def _adult(profile: Profile, person: PersonDates, one: JourneyStep) -> Iterator[Moment]:
    years, born = profile.number("adult"), person.geboortedatum
    if years is None or born is None:
        return
    adult = add(born, years, "years")
    if adult is not None:
        day = add(adult, -1, "months") or adult
        said = Text("news-adult", {"day": adult, "contact": profile.contact_name})
        yield Moment("adult:1m", day, said, (), _to(profile, one), adult)


def _parts(
    profile: Profile, person: PersonDates, told: Told, parts: Sequence[str]
) -> tuple[Text, ...]:
    wanted = {f"{told.message}-{part}" for part in parts}
    return tuple(text for text in profile.texts_of(told, person) if text.id in wanted)


def _to(profile: Profile, one: JourneyStep) -> Choice:
    label = Text("label-step", {"sign": one.step.icon, "title": profile.title_of(one.step)})
    return Choice(f"journey.step/{one.step.id}", label)


def _until_next(days: Sequence[date], last: date) -> Iterator[tuple[date, date]]:
    """Each day with the one before the next, the last with `last`."""
    for day, following in pairwise((*days, last + timedelta(days=1))):
        yield day, following - timedelta(days=1)


def _end_of(day: date) -> datetime:
    return datetime.combine(day + timedelta(days=1), time(), ZONE)


# --- changes -----------------------------------------------------------------------------------


def _changes(profile: Profile, changes: Iterable[Change]) -> Iterator[Text]:
    """Old and new in plain words; what is gone is asked of the one who guides."""
    for change in changes:
        wording = _WORDING.get(change.column, "date")
        args = {
            name: _value(wording, value)
            for name, value in (("old", change.old), ("new", change.new))
            if value is not None
        }
        if wording == "date":
            args["what"] = Text(f"news-name-{change.column}")
        if change.new is None:
            args["contact"] = profile.contact_name
        yield Text(f"news-{wording}-{_kind_of(change)}", args)


_WORDING = {ROUTE: "route", TALKS: "talks"}


def _value(wording: str, value: str) -> Value:
    match wording:
        case "route":
            return Text(f"news-route-{value}")
        case "talks":
            return int(value)
        case _:
            return date.fromisoformat(value)


def _kind_of(change: Change) -> str:
    if change.old is None:
        return "set"
    return "gone" if change.new is None else "moved"
