"""Lessons as staff see them: of a person, of everybody, of groups; and an own course for a coach."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

import pytest
from httpx import AsyncClient
from sqlalchemy import Connection

from casework import coaching, courses
from casework.cases import Actor
from casework.courses import Group, group_of, meeting_of
from casework.learning import learned
from casework.person_dates import dates_of
from flows import events
from flows.lessons.learning import NOTHING_LEARNED
from flows.lessons.pupil import Pupil
from storage import staff
from storage.audit import read_audit
from storage.courses import CourseKind, NewCourse, NewMeeting
from storage.staff import Role
from tests.console.world import NOW, World

EURO = NewCourse(CourseKind.GELD, "Euro-Wijzer", place="Bibliotheek")
LATELY, LONG_AGO = NOW - timedelta(days=3), NOW - timedelta(days=40)


def does(
    connection: Connection, world: World, name: str, at: datetime, *said: events.LessonEvent
) -> None:
    person = world.people[name]
    for one in said:
        learned(connection, person.municipality_id, person.id, one, at)


def finishes(
    connection: Connection, world: World, name: str, at: datetime, lessons: Iterable[str]
) -> None:
    does(connection, world, name, at, *(events.LessonFinished(one, 1) for one in lessons))


def everything(world: World) -> list[str]:
    """The names of the lessons that Tesfay, a nareiziger, has."""
    person = dates_of(world.people["Tesfay"])
    pupil = Pupil(world.profiles["heemstede"], person, NOTHING_LEARNED, world.library, NOW.date())
    return [one.name for one in pupil.lessons()]


async def page(client: AsyncClient, path: str) -> str:
    answer = await client.get(path)
    assert answer.status_code == 200, path
    return " ".join(answer.text.split())


def noted(world: World, who: str, deed: str) -> list[Mapping[str, Any]]:
    """What the audit says of this deed of a colleague."""
    with world.database.transaction() as connection:
        lines = read_audit(connection)
    return [line.detail for line in lines if (line.actor, line.action) == (who, deed)]


# --- a person ------------------------------------------------------------------------------------


async def test_how_far_somebody_is_stands_on_their_page(world: World) -> None:
    with world.database.transaction() as connection:
        finishes(connection, world, "Amal", LONG_AGO, ["leefgeld"])
        does(connection, world, "Amal", LONG_AGO, events.LessonKnown("bank", 1))
        does(connection, world, "Amal", LATELY, events.LessonBegun("brieven", 1, "open"))
        wrong = events.LessonAnswered("brieven", 1, "which", "", "geheim-antwoord", well=False)
        does(connection, world, "Amal", LATELY, wrong)
    client = await world.logged_in("anna")
    shown = await page(client, f"/inburgeraars/{world.people['Amal'].public_id}/geld")
    assert "2 van 14 lessen, laatst op 18-11-2026" in shown
    assert "12-10-2026 (wist dit al)" in shown
    assert "Nu in: Brieven" in shown
    assert "geheim-antwoord" not in shown


async def test_who_did_all_has_a_certificate_with_its_date(world: World) -> None:
    with world.database.transaction() as connection:
        first, *rest = everything(world)
        finishes(connection, world, "Tesfay", LONG_AGO, rest)
        finishes(connection, world, "Tesfay", LATELY, [first])
    client = await world.logged_in("anna")
    shown = await page(client, f"/inburgeraars/{world.people['Tesfay'].public_id}/geld")
    assert "certificaat van 18-11-2026" in shown


async def test_who_began_none_is_told_so(world: World) -> None:
    client = await world.logged_in("anna")
    shown = await page(client, f"/inburgeraars/{world.people['Rana'].public_id}/geld")
    assert "Nog geen les begonnen" in shown


# --- everybody -----------------------------------------------------------------------------------


async def test_who_stopped_stands_first_and_nobody_of_elsewhere(world: World) -> None:
    with world.database.transaction() as connection:
        finishes(connection, world, "Rana", LATELY, ["leefgeld"])
        does(connection, world, "Amal", LONG_AGO, events.LessonBegun("leefgeld", 1, "paid"))
        finishes(connection, world, "Tesfay", LONG_AGO, everything(world))
        finishes(connection, world, "Yordanos", LATELY, ["leefgeld"])
    client = await world.logged_in("anna")
    shown = await page(client, "/lessen")
    order = [shown.index(f"<bdi>{name}</bdi></a>") for name in ("Amal", "Rana", "Tesfay")]
    assert order == sorted(order)
    assert "1 gestopt, 1 bezig, 1 klaar" in shown
    assert "Yordanos" not in shown
    assert "Heerenveen" not in shown
    els = await page(await world.logged_in("els"), "/lessen")
    assert "Yordanos" in els
    assert noted(world, "anna", "lessons read") == [{"people": 3}]


@pytest.mark.parametrize("login", ["carla", "dirk"])
async def test_without_a_role_that_reads_nobody_is_shown(world: World, login: str) -> None:
    with world.database.transaction() as connection:
        finishes(connection, world, "Rana", LATELY, ["leefgeld"])
    client = await world.logged_in(login)
    shown = await page(client, "/lessen")
    assert "geen rol" in shown
    assert "Rana" not in shown


async def test_what_is_hard_is_told_of_five_people_or_more(world: World) -> None:
    wrong = events.LessonAnswered("leefgeld", 1, "who", "", "leen", well=False)
    with world.database.transaction() as connection:
        for number in range(5):
            world.person(connection, "heemstede", f"HS-{number + 50}", f"P{number}")
        for number in range(4):
            does(connection, world, f"P{number}", LATELY, wrong, wrong)
    client = await world.logged_in("anna")
    assert "Nog niets" in await page(client, "/lessen")
    with world.database.transaction() as connection:
        does(connection, world, "P4", LATELY, wrong)
    shown = await page(client, "/lessen")
    assert "(5 mensen)" in shown
    assert "Nog niets" not in shown


# --- a coach -------------------------------------------------------------------------------------


def group(connection: Connection, world: World) -> Group:
    return group_of(connection, actor(world), EURO.name)


def actor(world: World) -> Actor:
    return Actor("test", world.homes["heemstede"].id)


def begun(world: World) -> str:
    """Dirk's course with Amal and Rana, of which Amal missed the first meeting."""
    before = NOW - timedelta(days=30)
    with world.database.transaction() as connection:
        made = courses.begin(connection, actor(world), EURO, before)
        people = [world.people[name] for name in ("Amal", "Rana")]
        courses.enrol(connection, actor(world), group(connection, world), people, before)
        meetings = [NewMeeting(NOW - timedelta(days=7)), NewMeeting(NOW + timedelta(days=7))]
        courses.meet(connection, actor(world), group(connection, world), meetings, before)
        coaching.appoint(connection, actor(world), group(connection, world), "dirk", before)
        found = group(connection, world)
        first, there = meeting_of(found, 1), [world.people["Rana"]]
        courses.attendance(connection, actor(world), found, first, there, NOW)
    return f"/groepen/{made.public_id}"


async def test_a_coach_sees_first_names_languages_and_who_was_there(world: World) -> None:
    path = begun(world)
    client = await world.logged_in("dirk")
    assert path in await page(client, "/groepen")
    assert "/groepen" in await page(client, "/")
    shown = await page(client, path)
    assert "Amal" in shown
    assert "Arabisch" in shown
    assert '1: 14-11-2026">Was er niet<' in shown
    assert '1: 14-11-2026">Was er<' in shown
    assert '2: 28-11-2026">Komt nog<' in shown
    for hidden in ("HS-1", "HS-3", "Tesfay", world.people["Amal"].public_id):
        assert hidden not in shown
    assert noted(world, "dirk", "course read") == [{"people": 2}]


async def test_how_far_somebody_is_a_coach_sees_only_while_it_is_shared(world: World) -> None:
    path = begun(world)
    course = path.rpartition("/")[2]
    with world.database.transaction() as connection:
        finishes(connection, world, "Amal", LATELY, ["leefgeld"])
        finishes(connection, world, "Rana", LATELY, ["leefgeld", "bank"])
    client = await world.logged_in("dirk")
    assert (await page(client, path)).count("Niet gedeeld") == 4
    with world.database.transaction() as connection:
        does(connection, world, "Amal", NOW, events.ProgressShared(course))
    shown = await page(client, path)
    assert "1 van 14 lessen" in shown
    assert "2 van" not in shown
    with world.database.transaction() as connection:
        does(connection, world, "Amal", NOW, events.ProgressUnshared(course))
    assert (await page(client, path)).count("Niet gedeeld") == 4


@pytest.mark.parametrize("login", ["anna", "bert", "carla", "els"])
async def test_a_course_is_open_to_its_coach_alone(world: World, login: str) -> None:
    path = begun(world)
    client = await world.logged_in(login)
    assert (await client.get(path)).status_code == 404
    assert "Euro-Wijzer" not in await page(client, "/groepen")


async def test_another_partner_does_not_see_it(world: World) -> None:
    path = begun(world)
    with world.database.transaction() as connection:
        world.colleague(connection, "fatma", heemstede=Role.PARTNER)
        world.colleague(connection, "gert", heerenveen=Role.PARTNER)
    for login in ("fatma", "gert"):
        client = await world.logged_in(login)
        assert (await client.get(path)).status_code == 404
        assert "Amal" not in await page(client, "/groepen")


@pytest.mark.parametrize("how", ["dismissed", "no partner any more", "the course has ended"])
async def test_a_coach_sees_it_no_longer(world: World, how: str) -> None:
    path = begun(world)
    client = await world.logged_in("dirk")
    assert (await client.get(path)).status_code == 200
    with world.database.transaction() as connection:
        found = group(connection, world)
        if how == "dismissed":
            coaching.dismiss(connection, actor(world), found, "dirk", NOW)
        elif how == "the course has ended":
            courses.end(connection, actor(world), found, NOW)
        else:
            dirk, home = world.staff["dirk"].id, world.homes["heemstede"].id
            staff.grant(connection, dirk, home, Role.VERTALER)
            staff.revoke(connection, dirk, home, Role.PARTNER)
    assert (await client.get(path)).status_code == 404
    assert "Euro-Wijzer" not in await page(client, "/groepen")


async def test_who_left_is_not_shown(world: World) -> None:
    path = begun(world)
    with world.database.transaction() as connection:
        found = group(connection, world)
        courses.leave(connection, actor(world), found, world.people["Amal"], NOW)
    shown = await page(await world.logged_in("dirk"), path)
    assert "Amal" not in shown
    assert "Rana" in shown
