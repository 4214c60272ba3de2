"""Asking after what somebody saves for, and telling them that they soon pay themselves."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from casework.budget import Owner, budgeted
from casework.learning import enter_paid
from casework.nudging import Nudge, nudges
from cli.texts import load_profiles
from flows.budget import Budget, Goal
from flows.klantreis.person import PersonDates
from flows.lessons.paid import Entered
from flows.money_events import BudgetAgreed, BudgetWithdrawn, GoalKept, NudgeChosen
from flows.payload import payload_from
from flows.quiet import NIGHT
from flows.steps.news import OPENED, QUIET, behind_code
from storage.database import Database
from tests.casework.test_noticing import NOON, Town, ids, places, town_of

PROFILE = load_profiles()["heemstede"]
MADE = date(2026, 10, 1)
COAT = Goal(1, "Winterjas", 6000, None, MADE)
NOBODY_PAYS = PersonDates("asielstatushouder")
BEGUN = date(2026, 6, 1)
AMAL = PersonDates("asielstatushouder", huisvesting=BEGUN, brp=BEGUN, bijstand=BEGUN)


def told_on(days: int, *goals: Goal, person: PersonDates = NOBODY_PAYS) -> list[Nudge]:
    today = MADE + timedelta(days=days)
    return list(nudges(PROFILE, person, Budget(agreed=True, goals=goals), today))


def test_saving_is_asked_after_each_week() -> None:
    seen: dict[str, int] = {}
    for days in range(60):
        for one in told_on(days, COAT):
            seen.setdefault(one.key, days)
    assert list(seen.values()) == list(range(7, 60, 7))


@pytest.mark.parametrize(
    "goal",
    [
        replace(COAT, weekly=False),
        replace(COAT, saved=6000),
        replace(COAT, put=MADE + timedelta(days=6)),
    ],
    ids=["switched off", "reached", "put aside the day before"],
)
def test_who_needs_no_question_gets_none(goal: Goal) -> None:
    assert told_on(7, goal) == []


def test_of_several_goals_one_is_asked_after() -> None:
    assert [one.key for one in told_on(7, COAT, replace(COAT, number=2))] == ["saving:1:2026-10-08"]


def test_the_last_months_are_told_when_they_begin() -> None:
    keys = {
        one.key: one.said.id
        for days in range(300)
        for one in nudges(PROFILE, AMAL, Budget(), BEGUN + timedelta(days=days))
    }
    assert keys == {"takeover:2026-11-30": "takeover-news"}


def test_help_that_lasts_longer_is_told_once_more() -> None:
    longer = replace(AMAL, helped_until=date(2027, 1, 31))
    late = BEGUN + timedelta(days=170)
    assert list(nudges(PROFILE, AMAL, Budget(), late)) == []
    (told,) = nudges(PROFILE, longer, Budget(), late)
    assert (told.key, told.said.id) == ("takeover:2027-01-31", "takeover-news-longer")


# --- with the rows ---------------------------------------------------------------------------------


def saver(town: Town) -> Owner:
    person = town.person("amal")
    chat = town.chat(1, person)
    owner = Owner(person.municipality_id, person.id, chat.id, "nl:1")
    begun = NOON - timedelta(days=7)
    for event in (BudgetAgreed(), GoalKept(replace(COAT, made=begun.date()))):
        budgeted(town.connection, owner, event, begun)
    return owner


def test_a_question_comes_once_and_never_at_night(database: Database) -> None:
    with database.transaction() as connection:
        town = town_of(connection)
        saver(town)
        for at in (datetime(2026, 11, 20, 23, 30, tzinfo=UTC), NOON, NOON + timedelta(days=1)):
            town.announce(at)
        (told,) = town.told()
        assert told.send_at == datetime(2026, 11, 21, 7, tzinfo=UTC)
        assert not NIGHT.holds(told.send_at)
        assert ids(told) == ["goal-nudge"]
        assert places(told) == ["goals.put/1", "goals.quiet/1", QUIET]
        assert {"goals.put", "goals.quiet", "takeover", "money"} <= OPENED


def test_behind_a_code_it_does_not_say_what_for(database: Database) -> None:
    with database.transaction() as connection:
        town = town_of(connection)
        saver(town)
        town.announce()
        (told,) = town.told()
        shown = behind_code(payload_from(told.payload))
        assert [text.id for text in shown.body] == ["news-locked"]
        assert [one.id for one in shown.choices] == ["money", QUIET]


@pytest.mark.parametrize("last", [NudgeChosen(1, weekly=False), BudgetWithdrawn()])
def test_who_wants_it_no_longer_is_left_in_peace(
    database: Database, last: NudgeChosen | BudgetWithdrawn
) -> None:
    with database.transaction() as connection:
        town = town_of(connection)
        budgeted(connection, saver(town), last, NOON)
        town.announce()
        assert town.told() == []


def test_the_last_day_moves_with_what_staff_entered(database: Database) -> None:
    """What the klantreis tells of it moves, too: nobody hears two days."""
    with database.transaction() as connection:
        town = town_of(connection)
        housed = {"huisvesting": date(2026, 6, 1), "brp": date(2026, 6, 1), "pip": date(2026, 8, 1)}
        person = town.person("amal", **housed, bijstand=date(2026, 6, 1))
        town.chat(1, person)
        longer = Entered("huur", paid=True, until=date(2027, 1, 31))
        enter_paid(connection, town.actor, person, longer, NOON)
        for days in range(120):
            town.announce(NOON + timedelta(days=days))
        told = [text for row in town.told() for text in row.payload["body"]]
        days_told = {
            text[1]["day"]["day"]
            for text in told
            if text[0] in ("news-ontzorgen", "takeover-news", "takeover-news-longer")
        }
        assert days_told == {"2027-01-31"}
        assert [text[0] for text in told].count("takeover-news-longer") == 1
