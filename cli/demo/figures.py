"""Months that are past in the demo: counts of invented people, who are long erased."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from random import Random

from sqlalchemy import Connection

from casework import topics
from casework.disclosure import Split
from casework.events_of_year import Event, count
from casework.figures import last_due, rows_of
from casework.topics import Topic
from flows.context import ZONE
from flows.satisfaction import ANSWERS, SATISFACTION_PARTS
from storage.appointments import Kind
from storage.figures import freeze_month
from storage.outcomes import Subject

SEED = 20211
"""Any number: with this one each demo shows the same."""
EVERYBODY = 160
LESSONS = ("leefgeld", "maand", "huur", "zorg", "toeslagen", "energie")
Weights = Sequence[int]


def fill_months(connection: Connection, municipality_id: int, now: datetime) -> None:
    """Freeze the months of last year and this one whose time has come."""
    due, chance = last_due(now.astimezone(ZONE).date()), Random(SEED)  # noqa: S311
    for year in (due.year - 1, due.year):
        events: list[Event] = []
        for number in range(1, 13):
            month = date(year, number, 1)
            if month <= due:
                events += _month(chance, month)
                rows = rows_of(count(events, month), month)
                freeze_month(connection, municipality_id, month, rows, now)


def _month(chance: Random, month: date) -> Iterator[Event]:
    """What happens in one month of a middle-sized municipality."""
    for topic, least, most in _TOPICS:
        for person in chance.sample(range(EVERYBODY), chance.randint(least, most)):
            day = month + timedelta(days=chance.randrange(28))
            yield Event(day, topic, tuple(_keys(chance, topic)), person, _amount(chance, topic))


_TOPICS: tuple[tuple[Topic, int, int], ...] = (
    (Topic("inflow"), 6, 14),
    (Topic("pip"), 6, 12),
    (Topic("talks", Kind.INTAKE), 7, 14),
    (Topic("talks", Kind.VOORTGANGSGESPREK), 18, 34),
    *((Topic("lessons", name), 1, 12 - at) for at, name in enumerate(LESSONS)),
    (Topic("hours", "lessons"), 20, 40),
    (Topic("hours", "participation"), 8, 16),
    (Topic("hours", "map"), 3, 8),
    *((Topic("outcomes", subject), 1, 6) for subject in Subject),
    *((Topic("satisfaction", part), 2, 7) for part in SATISFACTION_PARTS),
    (Topic("outflow"), 2, 6),
)
_WEIGHTS: dict[str, Weights] = {
    topics.GROUP.name: (10, 4, 6, 0),
    topics.TIMELY.name: (15, 7, 0),
    topics.ROUTE.name: (13, 3, 5, 0),
    topics.REASON.name: (14, 9, 0, 0, 0, 0, 0, 0),
    topics.STATE.name: (17, 3, 2, 0),
    topics.RATING.name: (11, 4, 1, 6),
    topics.CADENCE.name: (14, 5, 0),
    topics.RESULT.name: (7, 3),
    topics.HOW.name: (11, 4, 1, 3, 0),
}
_MINUTES = {"hours": (120, 960), "outflow": (14, 38)}


def _keys(chance: Random, topic: Topic) -> Iterator[str]:
    chosen: list[str] = []
    for split in topic.splits:
        if split.of is None or split.of in chosen:
            chosen.append(split.key(_chosen(chance, split)))
    yield from chosen


def _chosen(chance: Random, split: Split) -> str:
    weights = _WEIGHTS.get(split.name, (9, 4, 1, 2) if split.cells == ANSWERS else None)
    return chance.choices(split.cells, weights)[0]


def _amount(chance: Random, topic: Topic) -> int:
    """Minutes, or months here."""
    bounds = _MINUTES.get(topic.part)
    return chance.randint(*bounds) if bounds else 0
