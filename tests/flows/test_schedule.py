"""The moments of reminders: right by the calendar, also in the nights the clock is changed."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import Any, get_args

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from pydantic import ValidationError

from casework.reminding import is_working
from flows.appointments import AHEAD, APPOINTMENT_KINDS, APPOINTMENT_STATES, AppointmentKind
from flows.context import ZONE
from flows.schedule import (
    SCHEDULE_KINDS,
    Anchor,
    Occasion,
    Planned,
    Rule,
    default_rules,
    moment,
    plan,
    rules_from,
    rules_to_json,
    said_by,
)

RULES = default_rules()["pip"]
NOW = datetime(2026, 9, 1, 10, 0, tzinfo=UTC)
SPRING, AUTUMN = date(2027, 3, 28), date(2026, 10, 25)
"""Clocks go from 02:00 to 03:00, and from 03:00 back to 02:00."""

# Instants near both nights, and anywhere in a few years.
near_a_change = st.builds(
    lambda day, hours: datetime.combine(day, time(1), UTC) + timedelta(hours=hours),
    st.sampled_from([SPRING, AUTUMN]),
    st.floats(-24 * 9, 24 * 9),
)
instants = st.one_of(
    near_a_change,
    st.integers(0, 3 * 366 * 24 * 60).map(lambda minutes: NOW + timedelta(minutes=minutes)),
)
times = st.times().filter(lambda at: at.tzinfo is None)


def local(year: int, month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=ZONE).astimezone(UTC)


def rule(**values: Any) -> Rule:
    return Rule.model_validate({"id": "coming:x", "anchor": "start"} | values)


def planned(occasion: Occasion, now: datetime = NOW) -> dict[str, Planned]:
    return {one.rule: one for one in plan(RULES, occasion, now, is_working)}


def upcoming(starts_at: datetime, state: Any = "planned", **values: Any) -> Occasion:
    return Occasion(state, starts_at, NOW, **values)


def test_the_usual_rules_of_an_appointment() -> None:
    start = local(2026, 9, 22, 9, 30)
    dues = {name: one.due_at for name, one in planned(upcoming(start)).items()}
    assert dues == {
        "told": NOW,
        "coming:week": local(2026, 9, 15, 10),
        "coming:day": local(2026, 9, 21, 18),
        "coming:hours": local(2026, 9, 22, 7, 30),
    }


def test_each_is_useful_until_the_next_one_says_it() -> None:
    start = local(2026, 9, 22, 9, 30)
    found = planned(upcoming(start))
    assert found["coming:week"].useless_after == found["coming:day"].due_at
    assert found["coming:day"].useless_after == found["coming:hours"].due_at
    assert found["coming:hours"].useless_after == start
    assert found["told"].useless_after == start


def test_an_exam_is_registered_for_six_weeks_ahead() -> None:
    start = local(2026, 11, 24, 9, 30)
    (found,) = [
        one
        for one in plan(default_rules()["examen"], upcoming(start, own=True), NOW, is_working)
        if one.rule == "registration"
    ]
    assert found.due_at == local(2026, 10, 13, 10)


def test_what_is_past_when_it_is_planned_makes_nothing() -> None:
    assert planned(upcoming(NOW + timedelta(hours=3))).keys() == {"told", "coming:hours"}
    assert planned(upcoming(NOW + timedelta(hours=1))).keys() == {"told"}
    assert planned(upcoming(NOW - timedelta(hours=1))) == {}


def test_a_cancelled_one_is_told_and_nothing_more() -> None:
    assert planned(upcoming(NOW + timedelta(days=30), "cancelled")).keys() == {"told"}


def test_an_own_date_is_reminded_of_but_not_told() -> None:
    own = upcoming(NOW + timedelta(days=30), own=True)
    assert planned(own).keys() == {"coming:week", "coming:day", "coming:hours"}
    assert planned(upcoming(NOW + timedelta(days=30), "cancelled", own=True)) == {}


def test_after_a_missed_one_comes_the_next_working_morning() -> None:
    friday = local(2026, 12, 18, 14)
    missed = Occasion("missed", friday, friday + timedelta(hours=2))
    found = planned(missed, friday + timedelta(hours=2))
    assert {name: one.due_at for name, one in found.items()} == {
        "missed": local(2026, 12, 21, 9, 30)
    }


def test_christmas_is_no_working_morning() -> None:
    eve = local(2026, 12, 24, 14)
    found = planned(Occasion("missed", eve, eve), eve)
    assert found["missed"].due_at == local(2026, 12, 28, 9, 30)


def test_what_follows_on_it_is_asked_of_who_may_have_been_there() -> None:
    rules = (rule(id="rate", amount=1, unit="days", at=time(10)),)
    start = local(2026, 9, 22, 9, 30)
    for state in APPOINTMENT_STATES:
        found = plan(rules, upcoming(start, state), NOW, is_working)
        assert bool(found) == (state in {*AHEAD, "attended"})
        assert all(one.due_at == local(2026, 9, 23, 10) for one in found)


# --- both nights -------------------------------------------------------------------------------


@pytest.mark.parametrize("changed", [SPRING, AUTUMN])
def test_a_day_before_is_the_same_time_and_two_hours_are_two_hours(changed: date) -> None:
    start = datetime.combine(changed, time(3, 30), ZONE).astimezone(UTC)
    found = planned(upcoming(start))
    eve = datetime.combine(changed - timedelta(days=1), time(18), ZONE)
    assert found["coming:day"].due_at == eve
    assert start - found["coming:hours"].due_at == timedelta(hours=2)


def test_a_time_that_the_clock_passes_over_is_an_hour_later() -> None:
    at = moment(rule(amount=-1, unit="days", at=time(2, 30)), local(2027, 3, 29, 9), is_working)
    assert at == local(2027, 3, 28, 3, 30)


def test_of_a_time_that_comes_twice_it_is_the_first() -> None:
    at = moment(rule(amount=-1, unit="days", at=time(2, 30)), local(2026, 10, 26, 9), is_working)
    assert at == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


@given(instants, st.integers(-60, 60), times)
@example(datetime(2027, 3, 29, 7, tzinfo=UTC), -1, time(18))
@example(datetime(2026, 10, 26, 8, tzinfo=UTC), -1, time(18))
def test_days_are_days_of_the_calendar(anchor: datetime, days: int, at: time) -> None:
    found = moment(rule(amount=days, unit="days", at=at), anchor, is_working)
    day = anchor.astimezone(ZONE).date() + timedelta(days=days)
    assert found.tzinfo is UTC
    shown = found.astimezone(ZONE).replace(tzinfo=None)
    passed_over = day == _sunday_of_spring(day.year) and time(2) <= at < time(3)
    assert shown == datetime.combine(day, at) + timedelta(hours=passed_over)


@given(instants, st.integers(-24, 24), times)
def test_months_keep_the_day_or_take_the_last(anchor: datetime, months: int, at: time) -> None:
    found = moment(rule(amount=months, unit="months", at=at), anchor, is_working)
    day, before = found.astimezone(ZONE).date(), anchor.astimezone(ZONE).date()
    assert (day.year - before.year) * 12 + day.month - before.month == months
    assert day.day == before.day or (day + timedelta(days=1)).day == 1


@given(instants, st.integers(-200, 200))
def test_hours_are_real_hours(anchor: datetime, hours: int) -> None:
    found = moment(rule(amount=hours, unit="hours"), anchor, is_working)
    assert found - anchor == timedelta(hours=hours)


@given(instants, st.integers(1, 9), times)
def test_working_days_are_counted(anchor: datetime, days: int, at: time) -> None:
    one = rule(anchor="missed", id="missed", amount=days, unit="workdays", at=at)
    found = moment(one, anchor, is_working).astimezone(ZONE).date()
    today = anchor.astimezone(ZONE).date()
    between = [today + timedelta(days=gone) for gone in range(1, (found - today).days + 1)]
    assert is_working(found)
    assert sum(map(is_working, between)) == days


@given(instants, st.timedeltas(timedelta(days=-3), timedelta(days=60)), st.data())
def test_whatever_is_planned_is_ahead_in_order_and_of_use(
    now: datetime, ahead: timedelta, data: st.DataObject
) -> None:
    kind = data.draw(st.sampled_from(APPOINTMENT_KINDS))
    state = data.draw(st.sampled_from(APPOINTMENT_STATES))
    occasion = Occasion(state, now + ahead, now, own=data.draw(st.booleans()))
    found = plan(default_rules()[kind], occasion, now, is_working)
    ids = [one.rule for one in found]
    assert len(set(ids)) == len(ids)
    for one in found:
        assert now <= one.due_at < one.useless_after
    coming = sorted((one for one in found if one.rule.startswith("coming")), key=_due)
    assert all(one.useless_after <= occasion.starts_at for one in coming)
    assert all(one.useless_after <= following.due_at for one, following in pairwise(coming))


@given(near_a_change, st.integers(0, 300))
def test_no_rule_goes_missing_near_a_change(start: datetime, ahead: int) -> None:
    """Each of the three is planned, or its moment is past."""
    now = start - timedelta(hours=ahead)
    assume(start > now)
    found = planned(upcoming(start), now)
    for one in RULES:
        if one.anchor == "start":
            assert (one.id in found) == (moment(one, start, is_working) > now) or _coincides(
                one, start
            )


def _coincides(one: Rule, start: datetime) -> bool:
    """A later rule of the same moment, or an earlier one, says it."""
    dues = [moment(other, start, is_working) for other in RULES if other.anchor == "start"]
    return moment(one, start, is_working) >= start or dues.count(moment(one, start, is_working)) > 1


def _due(one: Planned) -> datetime:
    return one.due_at


def _sunday_of_spring(year: int) -> date:
    """The last of March, when summer time begins (EU, directive 2000/84)."""
    last = date(year, 3, 31)
    return last - timedelta(days=(last.weekday() + 1) % 7)


# --- the rules themselves ----------------------------------------------------------------------


def test_rules_are_kept_as_they_are() -> None:
    for rules in default_rules().values():
        assert rules_from(rules_to_json(rules)) == rules


def test_every_kind_has_its_rules_and_every_anchor_is_used() -> None:
    assert default_rules().keys() == set(SCHEDULE_KINDS) > set(APPOINTMENT_KINDS)
    used = {one.anchor for rules in default_rules().values() for one in rules}
    assert used == set(get_args(Anchor))


def test_a_rule_says_what_stands_before_its_colon() -> None:
    assert said_by("coming:week") == "coming"
    assert said_by("told") == "told"


@pytest.mark.parametrize(
    "values",
    [
        {"id": "Coming"},
        {"anchor": "birth"},
        {"anchor": "missed", "amount": -1},
        {"unit": "hours", "at": "10:00"},
        {"unit": "workdays", "amount": -1},
        {"unit": "workdays", "amount": 0},
        {"unit": "days", "at": "25:00"},
        {"unit": "days", "at": "10:00+01:00"},
        {"lasts": 0},
        {"anchor": "end", "amount": 1, "unit": "days"},
        {"anchor": "end", "amount": -1, "unit": "hours"},
        {"anchor": "end", "amount": -1, "unit": "days", "at": "10:00"},
        {"amount": 10_000},
        {"colour": "red"},
    ],
)
def test_a_rule_that_makes_no_sense_is_refused(values: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        rule(**values)


def test_an_id_stands_once() -> None:
    with pytest.raises(ValueError, match="twice"):
        rules_from([{"id": "told", "anchor": "told"}] * 2)


@pytest.mark.parametrize("kind", ["voortgangsgesprek", "intake"])
def test_a_talk_is_prepared_a_week_before_and_asked_after_and_reminded_as_ever(
    kind: AppointmentKind,
) -> None:
    start = local(2026, 9, 22, 9, 30)
    found = {one.rule: one for one in plan(default_rules()[kind], upcoming(start), NOW, is_working)}
    bare = {one.rule: one for one in plan(RULES, upcoming(start), NOW, is_working)}
    assert {rule: one for rule, one in found.items() if rule in bare} == bare
    assert found["prepare"].due_at == local(2026, 9, 15, 16)
    assert found["prepare"].useless_after == local(2026, 9, 20, 16)
    assert found["rate"].due_at == start + timedelta(hours=3)
    assert found["rate"].useless_after == start + timedelta(hours=75)
