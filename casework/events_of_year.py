"""The events of a year, from the rows as they are, and how many each month holds of each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import Connection

from casework import topics
from casework.disclosure import TOTAL, Count
from casework.person_dates import dates_of
from casework.topics import Topic
from flows.cadence import cadence_of
from flows.context import ZONE
from flows.klantreis.journey import doubtful_dates, journey
from flows.klantreis.model import Profile
from flows.satisfaction import QUESTIONS, UNSAID
from storage import figures, outcomes, satisfaction
from storage.appointments import Kind, State
from storage.figures import Held
from storage.people import PersonRow, list_people

GRACE = timedelta(weeks=2)
"""A voortgangsgesprek this much after its day is still in its rhythm."""
_STATES: Mapping[State, str] = {
    State.ATTENDED: topics.CAME,
    State.MISSED: topics.DID_NOT,
    State.CANNOT_COME: topics.COULD_NOT,
    State.PLANNED: topics.NOT_FILLED_IN,
    State.MOVED: topics.NOT_FILLED_IN,
    State.CONFIRMED: topics.NOT_FILLED_IN,
}


@dataclass(frozen=True, slots=True)
class Event:
    """Something of one person (None: nobody knows whose) that counts under these keys of a topic.

    `whole`: also among all of the topic.
    """

    day: date
    topic: Topic
    keys: tuple[str, ...]
    person: int | None
    amount: int = 0
    times: int = 1
    whole: bool = True


Counted = dict[Topic, dict[str, Count]]


def moment(day: date) -> datetime:
    """When the day begins here."""
    return datetime.combine(day, time(), ZONE).astimezone(UTC)


def count(events: Iterable[Event], month: date) -> Counted:
    """What a month (its first day) holds, of the events of its year up to its end."""
    times: dict[tuple[Topic, str], list[Event]] = defaultdict(list)
    earlier: dict[tuple[Topic, str], set[int | None]] = defaultdict(set)
    for event in events:
        for key in (*((TOTAL,) if event.whole else ()), *event.keys):
            if event.day >= month:
                times[event.topic, key].append(event)
            else:
                earlier[event.topic, key].add(event.person)
    counted: Counted = defaultdict(dict)
    for (topic, key), found in times.items():
        counted[topic][key] = _count(found, earlier[topic, key])
    return counted


def _count(events: list[Event], earlier: set[int | None]) -> Count:
    """Those of nobody are each of somebody else."""
    people = {one.person for one in events} - {None}
    nobodys = sum(one.times for one in events if one.person is None)
    return Count(
        sum(one.times for one in events),
        len(people) + nobodys,
        len(people - earlier) + nobodys,
        sum(one.amount for one in events),
    )


def events_of(
    connection: Connection, municipality_id: int, profile: Profile, since: date, until: date
) -> list[Event]:
    """All that counts from the day `since` up to `until`."""
    people = list_people(connection, [municipality_id])
    begin, end = moment(since), moment(until)
    held = figures.held_between(connection, municipality_id, begin, end)
    found = [
        *_arrivals(people),
        *_plans(profile, people),
        *_talks(held, _rhythms(connection, profile, people, held, begin)),
        *_learned(figures.lessons_between(connection, municipality_id, begin, end)),
        *(
            Event(day, Topic("hours", kind), (), person, minutes)
            for person, kind, minutes, day in figures.hours_between(
                connection, municipality_id, since, until
            )
        ),
        *(
            Event(_day(one.entered_at), Topic("outcomes", one.subject), _result(one), one.person_id)
            for one in outcomes.entered_outcomes(connection, municipality_id, begin, end)
        ),
        *_departures(people, outcomes.entered_departures(connection, municipality_id, begin, end)),
        *_answers(satisfaction.answers_in(connection, municipality_id, since, until)),
    ]
    return [one for one in found if since <= one.day < until]


def _day(at: datetime) -> date:
    return at.astimezone(ZONE).date()


# --- people --------------------------------------------------------------------------------------


def arrival(person: PersonRow) -> date:
    """The first day known of them here; else when staff entered them."""
    days = (person.koppeling, person.huisvesting, person.brp, person.kennisgeving)
    return min((day for day in days if day is not None), default=_day(person.created_at))


def _arrivals(people: Iterable[PersonRow]) -> Iterator[Event]:
    for one in people:
        yield Event(arrival(one), Topic("inflow"), (topics.GROUP.key(one.doelgroep),), one.id)


def _route(person: PersonRow) -> str:
    return topics.ROUTE.key(person.leerroute or topics.NO_ROUTE)


def _plans(profile: Profile, people: Iterable[PersonRow]) -> Iterator[Event]:
    for one in people:
        if one.pip is not None:
            timely = timeliness(profile, one, one.pip)
            late = timely == topics.TOO_LATE
            reasons = (topics.REASON.key(one.pip_late or UNSAID),) if late else ()
            keys = topics.TIMELY.key(timely), _route(one), *reasons
            yield Event(one.pip, Topic("pip"), keys, one.id)


def timeliness(profile: Profile, person: PersonRow, made: date) -> str:
    """Whether the plan of that day was in time (Besluit inburgering 2021, art. 5.3)."""
    dates = dates_of(person)
    if "pip" in doubtful_dates(dates, made):
        return topics.UNKNOWN
    due = journey(profile, replace(dates, pip=None), made).pip_due
    if due is None:
        return topics.UNKNOWN
    return topics.IN_TIME if made <= due else topics.TOO_LATE


def is_late(profile: Profile, person: PersonRow) -> bool:
    """Whether their plan was made after its last day."""
    made = person.pip
    return made is not None and timeliness(profile, person, made) == topics.TOO_LATE


def _departures(
    people: Iterable[PersonRow], left: Iterable[outcomes.DepartureRow]
) -> Iterator[Event]:
    known = {one.id: one for one in people}
    for one in left:
        person = known[one.person_id]
        keys = topics.HOW.key(one.how), _route(person)
        months = whole_months(person.pip or arrival(person), one.day)
        yield Event(_day(one.entered_at), Topic("outflow"), keys, person.id, months)


def whole_months(first: date, last: date) -> int:
    """Never under 0."""
    months = 12 * (last.year - first.year) + last.month - first.month
    return max(0, months - (last.day < first.day))


# --- what happened -------------------------------------------------------------------------------


def _talks(held: Iterable[Held], rhythms: Mapping[Held, str]) -> Iterator[Event]:
    for one in held:
        state = _STATES[one.state]
        keys = [topics.STATE.key(state)]
        if state == topics.CAME:
            keys.append(topics.RATING.key(one.rated or UNSAID))
        if one in rhythms:
            keys.append(topics.CADENCE.key(rhythms[one]))
        topic = Topic("talks", one.kind)
        yield Event(_day(one.starts_at), topic, tuple(keys), one.person_id)


def _rhythms(
    connection: Connection,
    profile: Profile,
    people: Iterable[PersonRow],
    held: Iterable[Held],
    since: datetime,
) -> dict[Held, str]:
    """Whether each voortgangsgesprek that was held came in its rhythm."""
    kind, known = Kind.VOORTGANGSGESPREK, {one.id: one for one in people}
    talks = [one for one in held if one.kind is kind and one.state is State.ATTENDED]
    before = figures.last_attended(connection, kind, {one.person_id for one in talks}, since)
    last = {person: _day(at) for person, at in before.items()}
    found = {}
    for talk in talks:
        person, day = known[talk.person_id], _day(talk.starts_at)
        found[talk] = _rhythm(profile, person, last.get(person.id), day)
        last[person.id] = day
    return found


def _rhythm(profile: Profile, person: PersonRow, last: date | None, day: date) -> str:
    cadence, since = cadence_of(profile, dates_of(person)), last or person.pip
    if cadence is None or since is None:
        return topics.UNKNOWN
    return topics.KEPT if day <= cadence.after(since) + GRACE else topics.LATER


def _learned(done: Iterable[tuple[int, str, datetime]]) -> Iterator[Event]:
    for person, lesson, at in done:
        yield Event(_day(at), Topic("lessons", lesson), (), person)


def _result(one: outcomes.OutcomeRow) -> tuple[str]:
    return (topics.RESULT.key(topics.PASSED if one.passed else topics.FAILED),)


def _answers(found: Iterable[tuple[date, str, str, str, int]]) -> Iterator[Event]:
    """Each question has an answer of everybody who was asked: the first counts the people."""
    splits = {split.name: split for split in topics.ASKED}
    for month, part, question, answer, times in found:
        topic, keys = Topic("satisfaction", part), (splits[question].key(answer),)
        first = question == QUESTIONS[0]
        yield Event(month, topic, keys, None, times=times, whole=first)
