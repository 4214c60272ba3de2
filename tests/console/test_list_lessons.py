"""The list of people knows how far each is in the lessons: shown, filtered, sorted and in its file."""

from __future__ import annotations

import csv
import io

from sqlalchemy import Connection

from casework.caseload import LESSONS, Listing, Wanted, list_people
from casework.list_lessons import Going
from flows import events
from storage.caseload import Filter
from storage.people import Doelgroep
from tests.console.test_lessons import LATELY, LONG_AGO, does, everything, finishes
from tests.console.test_use_cases import access_of
from tests.console.world import NOW, World


def listed(connection: Connection, world: World, wanted: Wanted) -> Listing:
    access = access_of(connection, world, "anna")
    return list_people(connection, access, world.profiles, wanted, NOW, world.library)


def names(found: Listing) -> list[str]:
    return [line.listed.person.first_name for line in found.lines]


def learn(connection: Connection, world: World) -> None:
    """Amal stopped after one, Tesfay did all, Rana began nothing, Yordanos lives elsewhere."""
    finishes(connection, world, "Amal", LONG_AGO, ["bank"])
    does(connection, world, "Amal", LONG_AGO, events.LessonBegun("brieven", 1, "open"))
    finishes(connection, world, "Tesfay", LATELY, everything(world))
    finishes(connection, world, "Yordanos", LATELY, ["bank"])


def test_each_is_told_how_far_they_are(either_world: World) -> None:
    world = either_world
    with world.database.transaction() as connection:
        learn(connection, world)
        migrant = {"doelgroep": Doelgroep.GEZINSMIGRANT}
        world.person(connection, "heemstede", "HS-4", "Lin", **migrant)
        found = listed(connection, world, Wanted())
        told = {line.listed.person.first_name: line.lessons for line in found.lines}
        assert [(told["Amal"].done, told["Amal"].going)] == [(1, Going.STOPPED)]
        assert (told["Tesfay"].done, told["Tesfay"].going) == (told["Tesfay"].count, Going.DONE)
        assert (told["Rana"].done, told["Rana"].going) == (0, Going.NOTHING)
        assert told["Lin"].count < told["Amal"].count, "some lessons are of those with asylum"
        does(connection, world, "Amal", LATELY, events.LessonMoved("brieven", 1, "open"))
        (amal,) = listed(connection, world, Wanted(Filter(text="Amal"))).lines
        assert amal.lessons.going is Going.BUSY


def test_filter_and_order_are_of_everybody_not_of_a_page(either_world: World) -> None:
    world = either_world
    with world.database.transaction() as connection:
        learn(connection, world)
        for going, who in (
            (Going.NOTHING, ["Rana"]),
            (Going.STOPPED, ["Amal"]),
            (Going.DONE, ["Tesfay"]),
            (Going.BUSY, []),
        ):
            assert names(listed(connection, world, Wanted(going=going))) == who
        most = Wanted(sort=LESSONS, descending=True)
        assert names(listed(connection, world, most)) == ["Tesfay", "Amal", "Rana"]
        assert names(listed(connection, world, Wanted(sort=LESSONS))) == ["Rana", "Amal", "Tesfay"]
        second = listed(connection, world, Wanted(sort=LESSONS, page=2, size=2))
        assert (names(second), second.total, second.pages) == (["Tesfay"], 3, 2)


async def test_page_and_file_show_it(world: World) -> None:
    with world.database.transaction() as connection:
        learn(connection, world)
    client = await world.logged_in("anna")
    page = " ".join((await client.get("/inburgeraars?lessen=gestopt&sorteer=lessen")).text.split())
    assert ("Amal" in page, "Tesfay" in page) == (True, False)
    assert '1 van 14</span> <span class="soon">gestopt</span>' in page
    assert '<option value="gestopt" selected>Gestopt</option>' in page
    file = (await client.get("/inburgeraars.csv?lessen=gestopt")).content.decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(file), delimiter=";")
    told = [row[name] for name in ("nummer", "lessen klaar", "lessen in totaal", "lessen")]
    assert told == ["HS-1", "1", "14", "Gestopt"]
