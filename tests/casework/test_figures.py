"""Figures tell of groups, of whole months, and stay as they were frozen."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection

from casework import outcomes
from casework.appointments import rate
from casework.cases import Actor
from casework.disclosure import TOTAL, Count
from casework.events_of_year import whole_months
from casework.figures import Figures, figures_of, freeze_due, last_due
from casework.topics import CADENCE, GROUP, HOW, RATING, REASON, RESULT, ROUTE, STATE, TIMELY
from flows.klantreis.profile import load_profile
from storage import booking
from storage.appointments import Kind, State
from storage.database import Database
from storage.outcomes import Leaving, Subject
from storage.people import LateReason, Leerroute, PersonRow, save_person
from storage.personal import erase_person
from storage.progress import NewHours, ToldBy, add_hours
from storage.satisfaction import count_answer
from tests.casework.bookings import planned, somebody
from tests.casework.world import clerk
from tests.storage.world import NOW

PROFILE = load_profile("heemstede")
NOTICE = date(2025, 3, 3)
DUE = NOTICE + timedelta(weeks=10)
MAY = datetime(2025, 5, 20, 9, tzinfo=UTC)


class Office:
    """People with plans and talks, by a line."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.actor: Actor = clerk(connection)
        self._count = 0

    def people(self, count: int, **values: Any) -> list[PersonRow]:
        return [self._person(values) for _ in range(count)]

    def _person(self, values: dict[str, Any]) -> PersonRow:
        self._count += 1
        person = somebody(self.connection, self.actor, f"HS-{self._count}")
        home = self.actor.municipality_id
        known = {"brp": NOTICE - timedelta(days=9), "kennisgeving": NOTICE} | values
        return save_person(self.connection, home, person.number, known, NOW)[0]

    def talks(self, people: list[PersonRow], state: State, at: datetime, **values: Any) -> None:
        for person in people:
            self.talk(person, state, at, **values)

    def talk(self, person: PersonRow, state: State, at: datetime, **values: Any) -> int:
        row = planned(self.connection, self.actor, person, **values)
        was = {row.id: {"state": state, "starts_at": at}}
        booking.change_appointments(self.connection, was, NOW)
        return row.id

    def freeze(self, now: datetime = NOW) -> int:
        return freeze_due(self.connection, {self.actor.municipality_id: PROFILE}, now)

    def figures(self, year: int = 2025) -> dict[str, Figures]:
        found = figures_of(self.connection, self.actor.municipality_id, year)
        return {":".join(filter(None, (one.topic.part, one.topic.of))): one for one in found}


@pytest.fixture
def office(database: Database) -> Any:
    with database.transaction() as connection:
        yield Office(connection)


def times(figures: Figures, key: str) -> int | None:
    found = figures.sum(key)
    return None if found is None else found.count.times


def test_plans_are_in_time_or_not_and_why(office: Office) -> None:
    office.people(12, pip=DUE, leerroute=Leerroute.B1)
    office.people(5, pip=DUE + timedelta(days=1), pip_late=LateReason.INSTROOM, leerroute="z")
    office.people(6, pip=DUE + timedelta(days=2), leerroute="z")
    office.people(7)
    assert office.freeze() > 0
    pip = office.figures()["pip"]
    assert [(one.first.month, one.last.month) for one in pip.periods] == [(2, 5), (6, 12)]
    assert times(pip, TOTAL) == 23
    assert {one: times(pip, TIMELY.key(one)) for one in TIMELY.cells} == {
        "in-time": 12,
        "late": 11,
        "unknown": 0,
    }
    assert pip.share(TIMELY) == 52
    assert times(pip, REASON.key("instroom")) == 5
    assert times(pip, REASON.key("unsaid")) == 6
    assert times(pip, ROUTE.key("b1")) == 12
    assert times(office.figures()["inflow"], GROUP.key("nareiziger")) == 30


@pytest.mark.parametrize("few", [1, 4])
def test_few_people_are_hidden_and_nothing_gives_them_away(office: Office, few: int) -> None:
    office.people(15, pip=DUE, leerroute="b1")
    office.people(few, pip=DUE + timedelta(days=1), leerroute="b1")
    office.freeze()
    pip = office.figures()["pip"]
    assert times(pip, TOTAL) == 15 + few
    assert times(pip, TIMELY.key("late")) is None
    assert times(pip, TIMELY.key("in-time")) is None
    assert pip.share(TIMELY) is None
    assert all(times(pip, key) is None for key in REASON.keys)


def test_who_came_by_kind_and_in_which_rhythm(office: Office) -> None:
    people = office.people(12, pip=date(2025, 2, 10), gesprekken=4)
    kind = Kind.VOORTGANGSGESPREK
    office.talks(people[:6], State.ATTENDED, MAY, kind=kind)
    office.talks(people[6:], State.MISSED, MAY, kind=kind)
    office.talks(people[:5], State.CANCELLED, MAY, kind=kind)
    office.talks(people[:6], State.ATTENDED, MAY + timedelta(days=150), kind=kind)
    office.talks(people[6:], State.CONFIRMED, MAY + timedelta(days=150), kind=kind)
    office.freeze()
    found = office.figures()
    talks = found[f"talks:{kind}"]
    assert {one: times(talks, STATE.key(one)) for one in STATE.cells} == {
        "attended": 12,
        "missed": 6,
        "cannot-come": 0,
        "not-filled-in": 6,
    }
    assert talks.share(STATE) == 67
    assert (times(talks, CADENCE.key("kept")), times(talks, CADENCE.key("later"))) == (6, 6)
    assert {one for one in found if one.startswith("talks")} == {f"talks:{kind}"}


def test_many_talks_of_few_people_are_hidden(office: Office) -> None:
    office.talks(office.people(1) * 9, State.MISSED, MAY)
    office.freeze()
    talks = office.figures()["talks:pip"]
    assert {times(talks, key) for key in (TOTAL, *STATE.keys)} == {None}


def test_a_talk_belongs_to_the_month_it_has_here(office: Office) -> None:
    december = datetime(2025, 12, 31, 23, 30, tzinfo=UTC)  # half past midnight in January here
    office.talks(office.people(5), State.ATTENDED, december)
    office.freeze(NOW + timedelta(days=366))
    assert "talks:pip" not in office.figures(2025)
    assert times(office.figures(2026)["talks:pip"], STATE.key("attended")) == 5


def test_how_talks_went_and_who_did_not_say(office: Office) -> None:
    people = office.people(18)
    for number, person in enumerate(people):
        talk = office.talk(person, State.ATTENDED, MAY, kind=Kind.VOORTGANGSGESPREK)
        if number < 12:
            how = "good" if number < 7 else "fair"
            assert rate(office.connection, person.id, talk, how, MAY + timedelta(days=1))
    office.freeze()
    talks = office.figures()["talks:voortgangsgesprek"]
    assert {one: times(talks, RATING.key(one)) for one in RATING.cells} == {
        "good": 7,
        "fair": 5,
        "bad": 0,
        "unsaid": 6,
    }
    assert talks.share(RATING) == 58


def test_what_people_achieved_and_how_they_left(office: Office) -> None:
    people = office.people(10, pip=date(2023, 6, 1), leerroute="b1")
    for number, person in enumerate(people):
        passed = number < 5
        day = MAY.date()
        outcomes.enter(office.connection, office.actor, person, Subject.LEZEN, passed, day, MAY)
        outcomes.leave(office.connection, office.actor, person, Leaving.DIPLOMA, day, MAY)
    office.freeze()
    found = office.figures()
    assert found["outcomes:lezen"].share(RESULT) == 50
    left = found["outflow"].sum(ROUTE.key("b1"))
    assert left is not None
    assert (left.count.times, left.count.amount) == (10, 230)
    assert times(found["outflow"], HOW.key("diploma")) == 10


def test_hours_and_answers_are_counted(office: Office) -> None:
    home = office.actor.municipality_id
    for person in office.people(5):
        new = NewHours(home, person.id, "map", 90, MAY.date(), ToldBy.STAFF, MAY)
        add_hours(office.connection, new)
        for question, answer in (("helped", "yes"), ("clear", "unsaid")):
            count_answer(office.connection, home, date(2025, 5, 1), "pvt", question, answer)
    office.freeze()
    found = office.figures()
    hours = found["hours:map"].sum(TOTAL)
    assert hours is not None
    assert hours.count == Count(5, 5, 5, 450)
    asked = found["satisfaction:pvt"]
    assert times(asked, TOTAL) == 5
    assert (times(asked, "helped:yes"), times(asked, "clear:unsaid")) == (5, 5)


def test_a_month_waits_two_weeks_and_stays_whoever_is_erased(office: Office) -> None:
    people = office.people(6, pip=date(2025, 4, 9), leerroute="b1")
    assert office.freeze(datetime(2025, 5, 14, 12, tzinfo=UTC)) == 2  # February and March
    assert "pip" not in office.figures()
    assert office.freeze(datetime(2025, 5, 15, 12, tzinfo=UTC)) == 1
    assert office.freeze(datetime(2025, 5, 15, 13, tzinfo=UTC)) == 0
    before = office.figures()
    for person in people:
        erase_person(office.connection, person)
    office.freeze()
    assert times(office.figures()["pip"], TOTAL) == times(before["pip"], TOTAL) == 6


def test_nothing_is_frozen_before_anything_was(office: Office) -> None:
    assert office.freeze() == 0


@pytest.mark.parametrize(
    ("today", "month"),
    [
        (date(2026, 3, 14), date(2026, 1, 1)),
        (date(2026, 3, 15), date(2026, 2, 1)),
        (date(2026, 1, 14), date(2025, 11, 1)),
        (date(2026, 1, 15), date(2025, 12, 1)),
    ],
)
def test_when_a_month_is_due(today: date, month: date) -> None:
    assert last_due(today) == month


def test_months_of_somebody_here() -> None:
    assert whole_months(date(2023, 6, 1), date(2025, 5, 31)) == 23
    assert whole_months(date(2023, 6, 1), date(2025, 6, 1)) == 24
    assert whole_months(date(2025, 6, 1), date(2023, 6, 1)) == 0
