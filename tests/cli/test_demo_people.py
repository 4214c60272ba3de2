from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from casework.cases import save_person
from cli.demo.agenda import AGENDA, GROUPS, fill_agenda
from cli.demo.people import GUEST_NOTES, PEOPLE
from flows.steps.appointment_words import BRING, SUBJECTS
from storage.appointments import State, list_appointments
from storage.database import Database
from storage.reminders import reminder
from tests.casework.world import clerk


def test_the_page_knows_everybody_in_both_its_languages() -> None:
    for notes in (GUEST_NOTES, *(one.notes for one in PEOPLE)):
        assert set(notes) == {"nl", "en"}
        assert len(set(notes.values())) == 2


@pytest.mark.parametrize(
    "now",
    [
        datetime(2026, 11, 21, 12, tzinfo=UTC),
        datetime(2027, 3, 20, 23, 30, tzinfo=UTC),
        datetime(2026, 10, 17, 7, tzinfo=UTC),
        datetime(2028, 2, 29, 15, tzinfo=UTC),
    ],
)
def test_everybody_has_something_ahead_on_whatever_day_it_is(
    database: Database, now: datetime
) -> None:
    with database.transaction() as connection:
        actor = clerk(connection)
        people = {
            one.number: save_person(connection, actor, one.number, one.values(now.date()), now)[0]
            for one in PEOPLE
        }
        fill_agenda(connection, actor, now)
        rows = list_appointments(connection, actor.municipality_id, now - timedelta(days=400))
        due = select(reminder.c.id).where(reminder.c.due_at <= now, reminder.c.state == "waiting")
        assert connection.scalars(due).all() == []
    ahead = {row.person_id for row in rows if row.told.stands(now)}
    assert ahead == {one.id for one in people.values()}
    assert {row.state for row in rows if row.starts_at < now} == {State.ATTENDED, State.MISSED}
    assert AGENDA.keys() == people.keys()
    assert {number for group in GROUPS for number in group.people} <= people.keys()


def test_what_they_bring_is_known_in_every_language() -> None:
    things = {thing for talks in AGENDA.values() for talk in talks for thing in talk.bring}
    known = frozenset().union(*BRING.values())
    assert {thing.casefold() for thing in things} <= known
    assert {group.course.name.casefold() for group in GROUPS} <= frozenset().union(
        *SUBJECTS.values()
    )
