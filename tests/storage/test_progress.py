"""Hours add up, and what is taken back is what its teller told last."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import Connection, func, select

from flows.hours import Entry, HoursKind, Progress
from storage.database import Database
from storage.personal import erase_person
from storage.progress import NewHours, ToldBy, add_hours, progress, progress_of, take_back
from tests.storage.world import NOW, World, make_person, make_world

TODAY = NOW.date()
YESTERDAY = TODAY - timedelta(days=1)


def tell(
    connection: Connection,
    world: World,
    person: int,
    kind: HoursKind,
    minutes: int,
    day: date = TODAY,
    told_by: ToldBy = ToldBy.PERSON,
) -> None:
    new = NewHours(world.municipality_id, person, kind, minutes, day, told_by, NOW)
    add_hours(connection, new)


def count(connection: Connection) -> int:
    return connection.scalar(select(func.count()).select_from(progress)) or 0


def test_nothing_told_is_nothing(database: Database) -> None:
    with database.transaction() as connection:
        amal = make_person(connection, make_world(connection))
        assert progress_of(connection, [amal.id]) == {}
        assert progress_of(connection, []) == {}


def test_hours_add_up_for_each_person_and_kind(database: Database) -> None:
    with database.transaction() as connection:
        world = make_world(connection)
        amal, sami = (make_person(connection, world, number) for number in ("W-1", "W-2"))
        tell(connection, world, amal.id, "lessons", 150)
        tell(connection, world, amal.id, "lessons", 30, YESTERDAY, ToldBy.STAFF)
        tell(connection, world, amal.id, "map", 60, YESTERDAY)
        tell(connection, world, sami.id, "participation", 720, told_by=ToldBy.STAFF)
        assert progress_of(connection, [amal.id, sami.id]) == {
            amal.id: Progress(lessons=180, map=60, last=Entry("map", 60, YESTERDAY)),
            sami.id: Progress(participation=720),
        }


@pytest.mark.parametrize(
    ("teller", "entry"),
    [
        (ToldBy.STAFF, Entry("map", 60, TODAY)),
        (ToldBy.PERSON, Entry("lessons", 60, TODAY)),
        (ToldBy.PERSON, Entry("map", 61, TODAY)),
        (ToldBy.PERSON, Entry("map", 60, YESTERDAY)),
    ],
)
def test_only_what_was_told_is_taken_back(database: Database, teller: ToldBy, entry: Entry) -> None:
    with database.transaction() as connection:
        world = make_world(connection)
        amal = make_person(connection, world)
        tell(connection, world, amal.id, "map", 60)
        assert not take_back(connection, amal.id, teller, entry)
        assert count(connection) == 1


def test_what_was_told_twice_is_taken_back_once(database: Database) -> None:
    with database.transaction() as connection:
        world = make_world(connection)
        amal, sami = (make_person(connection, world, number) for number in ("W-1", "W-2"))
        for person in (amal, amal, sami):
            tell(connection, world, person.id, "map", 60)
        assert take_back(connection, amal.id, ToldBy.PERSON, Entry("map", 60, TODAY))
        assert {
            one: had.map for one, had in progress_of(connection, [amal.id, sami.id]).items()
        } == {
            amal.id: 60,
            sami.id: 60,
        }


def test_hours_go_with_their_person(database: Database) -> None:
    with database.transaction() as connection:
        world = make_world(connection)
        amal = make_person(connection, world)
        tell(connection, world, amal.id, "map", 60)
        assert erase_person(connection, amal)["progress"] == 1
        assert count(connection) == 0
