"""Figures tell of groups, never of somebody."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection

from casework.appointments import rate
from casework.cases import Actor
from casework.figures import Line, figures_of
from flows.klantreis.profile import load_profile
from storage import booking
from storage.appointments import Kind, State
from storage.database import Database
from storage.people import PersonRow, save_person
from tests.casework.bookings import planned, somebody
from tests.casework.world import clerk
from tests.storage.world import NOW

PROFILE = load_profile("heemstede")
LATER = NOW + timedelta(days=60)
NOTICE = date(2026, 3, 2)
DUE = NOTICE + timedelta(weeks=10)


class Office:
    """People with plans and talks, by a line."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.actor: Actor = clerk(connection)
        self._count = 0

    def person(self, **values: Any) -> PersonRow:
        self._count += 1
        person = somebody(self.connection, self.actor, f"HS-{self._count}")
        return save_person(self.connection, self.actor.municipality_id, person.number, values, NOW)[
            0
        ]

    def plans(self, count: int, made: date | None, **values: Any) -> None:
        known = {"brp": NOTICE - timedelta(days=9), "kennisgeving": NOTICE, "pip": made}
        for _ in range(count):
            self.person(**known | values)

    def talks(self, people: list[PersonRow], state: State, **values: Any) -> None:
        for person in people:
            row = planned(self.connection, self.actor, person, **values)
            booking.change_appointments(self.connection, {row.id: {"state": state}}, NOW)

    def lines(self, year: int = 2026, now: datetime = LATER) -> dict[str, Line]:
        found = figures_of(self.connection, self.actor.municipality_id, PROFILE, year, now)
        return {":".join(filter(None, (one.part, one.group))): one for one in found}


@pytest.fixture
def office(database: Database) -> Any:
    with database.transaction() as connection:
        yield Office(connection)


def test_plans_are_in_time_or_not(office: Office) -> None:
    office.plans(15, DUE)
    office.plans(5, DUE + timedelta(days=1))
    office.plans(6, DUE, kennisgeving=None, brp=None)
    office.plans(7, None)
    pip = office.lines()["pip"]
    assert pip.counts == {"in-time": 15, "late": 5, "unknown": 6, "overdue": 7}
    assert pip.share == 75
    before = office.lines(2025)["pip"]
    assert before.counts == {"in-time": 0, "late": 0, "unknown": 0, "overdue": 7}
    assert before.share is None


@pytest.mark.parametrize("few", [1, 4])
def test_few_people_are_hidden_and_nothing_gives_them_away(office: Office, few: int) -> None:
    office.plans(15, DUE)
    office.plans(few, DUE + timedelta(days=1))
    pip = office.lines()["pip"]
    assert pip.counts == {"in-time": 15, "late": None, "unknown": 0, "overdue": 0}
    assert pip.share is None


def test_who_came_by_kind(office: Office) -> None:
    people = [office.person() for _ in range(8)]
    office.talks(people[:6], State.ATTENDED)
    office.talks(people[:6], State.ATTENDED)
    office.talks(people[2:], State.MISSED)
    office.talks(people[:5], State.CONFIRMED)
    office.talks(people[:5], State.CANCELLED)
    office.talks(people, State.CANNOT_COME, kind=Kind.INTAKE)
    lines = office.lines()
    assert lines["attendance:pip"].counts == {
        "attended": 12,
        "missed": 6,
        "cannot-come": 0,
        "not-filled-in": 5,
    }
    assert lines["attendance:pip"].share == 67
    assert lines["attendance:intake"].counts["cannot-come"] == 8
    assert lines["attendance:intake"].share is None
    assert set(lines) == {"pip", "attendance:pip", "attendance:intake"}


def test_many_talks_of_few_people_are_hidden(office: Office) -> None:
    office.talks([office.person()] * 9, State.MISSED)
    assert office.lines()["attendance:pip"].counts["missed"] is None


def test_only_what_was_held_in_the_year_counts(office: Office) -> None:
    people = [office.person() for _ in range(5)]
    december = datetime(2026, 12, 31, 23, 30, tzinfo=UTC)  # half past midnight in January here
    office.talks(people, State.CONFIRMED, starts_at=december)
    assert "attendance:pip" not in office.lines(2026, december + timedelta(days=2))
    assert "attendance:pip" not in office.lines(2027, december)
    assert "attendance:pip" in office.lines(2027, december + timedelta(days=2))


def test_how_talks_went(office: Office) -> None:
    people = [office.person() for _ in range(12)]
    at = NOW + timedelta(days=3)
    for number, person in enumerate(people):
        row = planned(
            office.connection, office.actor, person, kind=Kind.VOORTGANGSGESPREK, starts_at=at
        )
        how = "good" if number < 7 else "fair"
        assert rate(office.connection, person.id, row.id, how, LATER)
    line = office.lines()["rating:voortgangsgesprek"]
    assert line.counts == {"good": 7, "fair": 5, "bad": 0}
    assert line.share == 58
