"""A shared budget in the console: as it is now, audited, and gone once it is withdrawn."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import Connection

from casework import coaching, courses
from casework.budget import Owner, budgeted
from casework.cases import Actor
from casework.courses import group_of
from flows.budget import CONSULENT, Entry
from flows.money_events import (
    BudgetAgreed,
    BudgetEvent,
    BudgetShared,
    BudgetUnshared,
    BudgetWithdrawn,
    EntryKept,
)
from storage.audit import read_audit
from storage.courses import CourseKind, NewCourse
from tests.console.world import NOW, World

ENTRIES = (
    Entry(1, "income", "leefgeld", "", 8500, "week"),
    Entry(2, "cost", "huur", "", 65000, "month", 1),
    Entry(3, "cost", "own", "دراجة <b>", 1250, "month"),
)


def owner_of(world: World, name: str = "Amal") -> Owner:
    person = world.people[name]
    return Owner(person.municipality_id, person.id, world.chats[name], "ar:1")


def share(connection: Connection, owner: Owner) -> None:
    kept: list[BudgetEvent] = [EntryKept(one) for one in ENTRIES]
    for event in (BudgetAgreed(), *kept, BudgetShared(CONSULENT)):
        budgeted(connection, owner, event, NOW)


def page(world: World, name: str = "Amal") -> str:
    return f"/inburgeraars/{world.people[name].public_id}"


async def test_a_budget_is_seen_only_while_it_is_shared(world: World) -> None:
    owner = owner_of(world)
    client = await world.logged_in("anna")
    money = f"{page(world)}/geld"
    assert "Bekijk de begroting" not in (await client.get(money)).text
    assert (await client.get(f"{page(world)}/begroting")).status_code == 404
    with world.database.transaction() as connection:
        share(connection, owner)
    assert "Bekijk de begroting" in (await client.get(money)).text
    shown = (await client.get(f"{page(world)}/begroting")).text
    for words in ("Leefgeld", "€\xa085,00 per week", "€\xa0650,00 per maand, dag 1"):
        assert words in shown
    assert "دراجة &lt;b&gt;" in shown, "own words, and nothing of the page"
    with world.database.transaction() as connection:
        budgeted(connection, owner, BudgetUnshared(CONSULENT), NOW)
    assert "Bekijk de begroting" not in (await client.get(money)).text
    assert (await client.get(f"{page(world)}/begroting")).status_code == 404


async def test_each_reading_is_audited(world: World) -> None:
    with world.database.transaction() as connection:
        share(connection, owner_of(world))
    client = await world.logged_in("anna")
    await client.get(f"{page(world)}/begroting")
    with world.database.transaction() as connection:
        read = [line for line in read_audit(connection) if line.action == "budget read"]
        whom = [(line.actor, line.subject) for line in read]
    assert whom == [("anna", world.people["Amal"].public_id)]


@pytest.mark.parametrize("login", ["carla", "dirk"])
async def test_a_vertaler_and_a_partner_see_no_budget(world: World, login: str) -> None:
    with world.database.transaction() as connection:
        share(connection, owner_of(world))
    client = await world.logged_in(login)
    assert (await client.get(f"{page(world)}/begroting")).status_code == 404


async def test_it_is_of_ones_own_municipality(world: World) -> None:
    with world.database.transaction() as connection:
        share(connection, owner_of(world, "Yordanos"))
    client = await world.logged_in("anna")
    assert (await client.get(f"{page(world, 'Yordanos')}/begroting")).status_code == 404


async def test_what_was_taken_away_is_not_there(world: World) -> None:
    with world.database.transaction() as connection:
        share(connection, owner_of(world))
        budgeted(connection, owner_of(world), BudgetWithdrawn(), NOW)
    client = await world.logged_in("anna")
    assert (await client.get(f"{page(world)}/begroting")).status_code == 404


# --- a coach -------------------------------------------------------------------------------------


def coached(world: World, connection: Connection) -> str:
    """The public id of a money course of dirk's in which Amal takes part."""
    actor = Actor("test", world.homes["heemstede"].id)
    before = NOW - timedelta(days=1)
    new = NewCourse(CourseKind.GELD, "Euro-Wijzer")
    courses.begin(connection, actor, new, before)
    group = group_of(connection, actor, "Euro-Wijzer")
    courses.enrol(connection, actor, group, [world.people["Amal"]], before)
    coaching.appoint(connection, actor, group, "dirk", before)
    return group.course.public_id


async def test_a_coach_sees_the_budget_of_who_shares_it_with_them_alone(world: World) -> None:
    with world.database.transaction() as connection:
        course = coached(world, connection)
        share(connection, owner_of(world))
    path = f"/groepen/{course}/begroting/{world.people['Amal'].public_id}"
    client = await world.logged_in("dirk")
    assert "Bekijken" not in (await client.get(f"/groepen/{course}")).text
    assert (await client.get(path)).status_code == 404, "shared with the consulent, not with them"
    with world.database.transaction() as connection:
        budgeted(connection, owner_of(world), BudgetShared(course), NOW)
    assert "Bekijken" in (await client.get(f"/groepen/{course}")).text
    shown = (await client.get(path)).text
    assert "€\xa0650,00 per maand" in shown
    assert world.people["Amal"].number not in shown
    assert (await client.get(f"{page(world)}/begroting")).status_code == 404
    for login in ("anna", "carla"):
        other = await world.logged_in(login)
        assert (await other.get(path)).status_code == 404
    with world.database.transaction() as connection:
        budgeted(connection, owner_of(world), BudgetUnshared(course), NOW)
    assert (await client.get(path)).status_code == 404
