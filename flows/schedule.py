"""When a person is told of an appointment: moments from rules and a calendar. Pure.

Days, weeks and workdays are arithmetic of the calendar in Europe/Amsterdam: a day before 10:00
is 10:00, also in the night the clock is changed. Hours are real hours. All moments are UTC.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Literal, get_args

from pydantic import BeforeValidator, Field, StringConstraints, TypeAdapter, model_validator

from flows.appointments import AHEAD, APPOINTMENT_KINDS, AppointmentKind, AppointmentState
from flows.context import ZONE
from flows.klantreis.journey import add
from flows.klantreis.tables import Table

Anchor = Literal["told", "start", "missed", "end"]
Unit = Literal["hours", "days", "weeks", "months", "workdays"]
JourneyKind = Literal["klantreis-pip", "klantreis-ontzorgen", "klantreis-termijn"]
ScheduleKind = AppointmentKind | JourneyKind
RuleId = Annotated[str, StringConstraints(pattern=r"^[a-z]+(:[a-z0-9-]+)?$", max_length=40)]
IsWorking = Callable[[date], bool]

FILE = Path(__file__).parent / "reminders.toml"
TOLD = "told"
"""What is said of an appointment when it is planned, moved or cancelled."""
LASTS = timedelta(days=7)
"""What is told after an appointment is of no use a week later."""
MOST = 1_000
"""No rule counts further, in whatever unit."""
JOURNEY_KINDS: tuple[JourneyKind, ...] = get_args(JourneyKind)
"""What runs out in a klantreis: told of as news, so many days before it does."""
SCHEDULE_KINDS: tuple[ScheduleKind, ...] = (*APPOINTMENT_KINDS, *JOURNEY_KINDS)
_AFTER = frozenset({*AHEAD, "attended"})


def _as_time(value: object) -> object:
    return time.fromisoformat(value) if isinstance(value, str) else value


class Rule(Table):
    """One thing that is told of an appointment, and when. `flows/reminders.toml` says the rest."""

    id: RuleId
    anchor: Anchor
    amount: Annotated[int, Field(ge=-MOST, le=MOST)] = 0
    unit: Unit = "hours"
    at: Annotated[time | None, BeforeValidator(_as_time)] = None
    lasts: Annotated[int | None, Field(ge=1, le=MOST)] = None

    @model_validator(mode="after")
    def _makes_sense(self) -> Rule:
        if self.anchor in ("told", "missed") and self.amount < 0:
            raise ValueError(f"{self.id}: nothing is told before it happens")
        if self.anchor == "end" and (self.amount > 0 or self.unit not in CALENDAR or self.at):
            raise ValueError(f"{self.id}: days, weeks or months before the end, at no time")
        if self.at is not None and (self.unit == "hours" or self.at.tzinfo is not None):
            raise ValueError(f"{self.id}: a local time belongs to days")
        if self.unit == "workdays" and self.amount < 1:
            raise ValueError(f"{self.id}: working days are counted forward")
        return self

    @property
    def say(self) -> str:
        """What is said, without which of its times it is."""
        return said_by(self.id)


Rules = tuple[Rule, ...]
CALENDAR = ("days", "weeks", "months")
_RULES = TypeAdapter(Rules)


def said_by(rule_id: str) -> str:
    """What the rule of this id says: `coming:week` says `coming`."""
    return rule_id.partition(":")[0]


def rules_from(data: Sequence[Mapping[str, Any]]) -> Rules:
    """Rules as a table of the database or a TOML file holds them. ValueError when they are wrong."""
    rules = _RULES.validate_python(tuple(data))
    ids = [rule.id for rule in rules]
    if len(set(ids)) < len(ids):
        raise ValueError(f"an id stands twice: {', '.join(sorted(ids))}")
    return rules


def rules_to_json(rules: Rules) -> list[dict[str, Any]]:
    """The inverse of `rules_from`, as the database keeps it."""
    return [rule.model_dump(mode="json", exclude_defaults=True) for rule in rules]


@cache
def default_rules() -> Mapping[ScheduleKind, Rules]:
    """The rules of each kind where a municipality has none of its own.

    Those of the term's end are a fact of the profile (`verlenging-apply`), so none are here.
    """
    with FILE.open("rb") as file:
        tables = tomllib.load(file)
    kinds = tables["kind"]
    if unknown := kinds.keys() - set(SCHEDULE_KINDS):
        raise ValueError(f"{FILE.name}: no such kinds: {sorted(unknown)}")
    return {
        kind: rules_from(
            [*(() if kind in JOURNEY_KINDS else tables["everything"]), *kinds.get(kind, ())]
        )
        for kind in SCHEDULE_KINDS
    }


@dataclass(frozen=True, slots=True)
class Occasion:
    """What the moments of one appointment are counted from. `own`: the person noted it."""

    state: AppointmentState
    starts_at: datetime
    changed_at: datetime
    own: bool = False


@dataclass(frozen=True, slots=True)
class Planned:
    """One row to be: not before `due_at`, not any more from `useless_after` on (UTC)."""

    rule: str
    due_at: datetime
    useless_after: datetime


def plan(rules: Rules, occasion: Occasion, now: datetime, is_working: IsWorking) -> list[Planned]:
    """All that is still to be told, as if nobody slept: quiet hours count at the moment itself.

    A rule whose moment is past makes nothing: what is told at once says it.
    """
    told = _told(rules, occasion, now)
    before = _before(rules, occasion, now)
    after = _after(rules, occasion, now, is_working)
    return [*told, *before, *after]


def moment(rule: Rule, anchor: datetime, is_working: IsWorking) -> datetime:
    """`rule.amount` units from the anchor (aware), in UTC.

    A local time that the clock passes over becomes the one an hour later; of one that comes
    twice it is the first.
    """
    if rule.unit == "hours":
        return anchor.astimezone(UTC) + timedelta(hours=rule.amount)
    local = anchor.astimezone(ZONE)
    day = _day(rule, local.date(), is_working)
    return datetime.combine(day, rule.at or local.time(), ZONE).astimezone(UTC)


def day_of(rule: Rule, day: date) -> date:
    """The day of the calendar so many days, weeks or months from `day`; `day` beyond it."""
    return add(day, rule.amount, rule.unit) or day


def _day(rule: Rule, day: date, is_working: IsWorking) -> date:
    if rule.unit != "workdays":
        return day_of(rule, day)
    for _ in range(rule.amount):
        day += timedelta(days=1)
        while not is_working(day):
            day += timedelta(days=1)
    return day


def _told(rules: Rules, occasion: Occasion, now: datetime) -> Iterator[Planned]:
    """What is told of the appointment itself, or that it was moved or cancelled."""
    stood = occasion.state in AHEAD or occasion.state == "cancelled"
    if occasion.own or not stood or occasion.starts_at <= now:
        return
    for rule in rules:
        if rule.anchor == "told":
            due = now + timedelta(hours=rule.amount)
            yield Planned(rule.id, due, max(due, occasion.starts_at))


def _before(rules: Rules, occasion: Occasion, now: datetime) -> Iterator[Planned]:
    """What is told before the start: each until the next one that says the same."""
    start = occasion.starts_at
    if occasion.state not in AHEAD or start <= now:
        return
    found = [(moment(rule, start, _always), rule) for rule in rules if _is_before(rule)]
    ends: dict[str, datetime] = {}
    for due, rule in sorted(found, key=lambda one: one[0], reverse=True):
        if due <= now:
            return
        until = ends.get(rule.say, start)
        last = due + timedelta(hours=rule.lasts) if rule.lasts else until
        if due < until:
            yield Planned(rule.id, due, min(start, last))
        ends[rule.say] = due


def _is_before(rule: Rule) -> bool:
    return rule.anchor == "start" and rule.amount < 0


def _after(
    rules: Rules, occasion: Occasion, now: datetime, is_working: IsWorking
) -> Iterator[Planned]:
    """What is told after it: that it was missed, or what follows on it."""
    for rule in rules:
        if rule.anchor == "missed" and occasion.state == "missed":
            due = moment(rule, occasion.changed_at, is_working)
        elif rule.anchor == "start" and rule.amount >= 0 and occasion.state in _AFTER:
            due = moment(rule, occasion.starts_at, is_working)
        else:
            continue
        if due > now:
            yield Planned(rule.id, due, due + _lasts(rule))


def _lasts(rule: Rule) -> timedelta:
    return LASTS if rule.lasts is None else timedelta(hours=rule.lasts)


def _always(_day: date) -> bool:
    return True
