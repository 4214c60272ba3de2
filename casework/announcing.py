"""What a person is to be told by itself on a day, and in which words. Pure.

A moment is told once; what began long ago is not told at all. Nothing here threatens: it says
what comes, what to bring and what one may ask.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
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
from flows.schedule import Rule, Rules, ScheduleKind, day_of, default_rules
from flows.steps.news import JOURNEY, SILENCE

FRESH = timedelta(days=14)
"""What came longer ago is no news, and what is not read by then is of no use."""
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


Timetable = Mapping[ScheduleKind, Rules]
"""How long before something runs out it is told, by what it is."""


def usual_timetable(profile: Profile) -> Timetable:
    """Where a municipality has no rules of its own. When to ask for more time is a fact."""
    months = profile.number(APPLY)
    term = Rule(id="termijn", anchor="end", amount=-(months or 0), unit="months")
    return {**default_rules(), "klantreis-termijn": () if months is None else (term,)}


def news_of(
    profile: Profile, person: PersonDates, today: date, timetable: Timetable | None = None
) -> tuple[Moment, ...]:
    """The moments of this person that are news today, most pressing first."""
    found = journey(profile, person, today)
    times = timetable or usual_timetable(profile)
    moments = _moments(profile, person, found, times, today)
    return tuple(one for one in moments if one.is_news(today))


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
    profile: Profile, person: PersonDates, found: Journey, times: Timetable, today: date
) -> Iterator[Moment]:
    steps = {one.step.id: one for one in found.steps}
    if PIP in steps and found.pip_due is not None:
        days = _before(times["klantreis-pip"], found.pip_due)
        yield from _pip(profile, steps[PIP], days, found.pip_due, found.provisional, today)
    if ONTZORGEN in steps and found.ontzorgen_ends is not None:
        days = _before(times["klantreis-ontzorgen"], found.ontzorgen_ends)
        yield from _ontzorgen(profile, steps[ONTZORGEN], days, found.ontzorgen_ends, today)
    if found.termijn_ends is not None:
        days = _before(times["klantreis-termijn"], found.termijn_ends)
        yield from _termijn(profile, person, days, found.termijn_ends, today)
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


Days = Mapping[str, date]
"""When something is told, by its key, the first one first."""


def _before(rules: Rules, end: date) -> Days:
    days = {rule.id: day_of(rule, end) for rule in rules}
    return dict(sorted(days.items(), key=lambda one: one[1]))


def _pip(
    profile: Profile, one: JourneyStep, days: Days, due: date, provisional: bool, today: date
) -> Iterator[Moment]:
    """Besluit inburgering 2021, art. 5.3: it is the municipality that must be in time."""
    if not any(_is_fresh(day, today) for day in days.values()):
        return
    wording = "journey-weeks-provisional" if provisional else "journey-weeks-left"
    said = Text(wording, {"weeks": weeks_begun(today, due), "day": due})
    more = (
        Text("news-pip-who", {"contact": profile.contact_name}),
        Text("news-pip-missing", {"contact": profile.contact_name}),
    )
    yield from _each(days, due, said, more, _to(profile, one))


def _ontzorgen(
    profile: Profile, one: JourneyStep, days: Days, ends: date, today: date
) -> Iterator[Moment]:
    """Participatiewet, art. 56a: what the gemeente paid, one pays oneself from then on."""
    if not any(_is_fresh(day, today) for day in days.values()):
        return
    more = tuple(
        Text(id, {"contact": profile.contact_name})
        for id in ("news-ontzorgen-ask", "news-ontzorgen-longer")
    )
    yield from _each(days, ends, Text("news-ontzorgen", {"day": ends}), more, _to(profile, one))


def _termijn(
    profile: Profile, person: PersonDates, days: Days, ends: date, today: date
) -> Iterator[Moment]:
    """Wi2021, art. 11 and 12: when it ends, and what if one cannot."""
    term = profile.terms.get(VERLENGING)
    if term is None or not term.audience.includes(person):
        return
    if not any(_is_fresh(day, today) for day in days.values()):
        return
    label = Text("label-term", {"sign": term.icon, "title": profile.title_of(term)})
    more = (
        Text("news-termijn-cannot", {"contact": profile.contact_name}),
        *_parts(profile, person, term, _TOLD_OF_MORE_TIME),
    )
    said = Text("news-termijn", {"day": ends})
    yield from _each(days, ends, said, more, Choice(f"words.term/{term.id}", label))


def _each(
    days: Days, ends: date, said: Text, more: tuple[Text, ...], button: Choice
) -> Iterator[Moment]:
    """The same at each of its times, until the next."""
    for key, (day, until) in zip(days, _until_next(list(days.values()), ends), strict=True):
        yield Moment(key, day, said, more, button, until)


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
