"""What somebody learns is written as it happens, and read as it was."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import Connection

from casework.cases import save_person
from casework.errors import CaseError
from casework.learning import enter_paid, learned, learning_of
from flows import events
from flows.known import learning_after
from flows.lessons.learning import NOTHING_LEARNED, Learning
from flows.lessons.paid import Entered
from storage.database import Database
from storage.people import Doelgroep, PersonRow
from tests.casework.world import clerk
from tests.storage.world import NOW

EVENTS: tuple[events.LessonEvent, ...] = (
    events.LessonBegun("leefgeld", 1, "paid"),
    events.LessonMoved("leefgeld", 1, "who"),
    events.LessonAnswered("leefgeld", 1, "who", "", "ik", well=False),
    events.LessonAnswered("leefgeld", 1, "bills", "huur", "gemeente", well=True),
    events.LessonFinished("leefgeld", 1),
    events.LessonKnown("bank", 2),
    events.PaceChosen("month"),
    events.HouseholdTold("couple"),
    events.LessonBegun("leefgeld", 2, "paid"),
)


def amal(connection: Connection) -> PersonRow:
    values = {"first_name": "Amal", "language": "ar", "doelgroep": Doelgroep.NAREIZIGER}
    person, _ = save_person(connection, clerk(connection), "HS-1", values, NOW)
    return person


def test_rows_and_screens_agree_on_all_that_happens(database: Database) -> None:
    """What a screen shows at once is what is read at the next update."""
    shown: Learning = NOTHING_LEARNED
    with database.transaction() as connection:
        person = amal(connection)
        for days, event in enumerate(EVENTS):
            at = NOW + timedelta(days=days)
            learned(connection, person.municipality_id, person.id, event, at)
            shown = learning_after(shown, event, at.date())
            read = learning_of(connection, [person.id])[person.id]
            assert set(read.standings) == set(shown.standings), event
            assert (read.answers, read.pace) == (shown.answers, shown.pace)
            assert read.household == shown.household


def test_of_whom_nothing_is_known_nothing_is_read(database: Database) -> None:
    with database.transaction() as connection:
        assert learning_of(connection, [amal(connection).id]) == {}
        assert learning_of(connection, []) == {}


def test_what_staff_enter_is_read_and_may_be_entered_anew(database: Database) -> None:
    with database.transaction() as connection:
        person = amal(connection)
        until = NOW.date()
        for entered in (Entered("huur", paid=False), Entered("huur", paid=True, until=until)):
            enter_paid(connection, clerk(connection), person, entered, NOW)
            assert learning_of(connection, [person.id])[person.id].paid == (entered,)


def test_a_cost_that_nobody_pays_is_refused(database: Database) -> None:
    with database.transaction() as connection:
        person = amal(connection)
        with pytest.raises(CaseError):
            enter_paid(connection, clerk(connection), person, Entered("auto", paid=True), NOW)
