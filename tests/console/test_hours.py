"""Hours on a person's page: how far, who told what, added and taken back by a colleague."""

from __future__ import annotations

import re
from datetime import date

import pytest
from httpx import AsyncClient, Response

from casework.counting import sheet
from storage.audit import read_audit
from storage.progress import NewHours, ToldBy, add_hours
from tests.console.world import NOW, World

TODAY = NOW.date()
DAY = date(2026, 11, 3)


def told(world: World, minutes: int = 180, name: str = "Tesfay") -> None:
    """By the person, in the chat."""
    person = world.people[name]
    new = NewHours(person.municipality_id, person.id, "map", minutes, DAY, ToldBy.PERSON, NOW)
    with world.database.transaction() as connection:
        add_hours(connection, new)


def page(world: World, name: str = "Tesfay") -> str:
    return f"/inburgeraars/{world.people[name].public_id}/uren"


async def adds(client: AsyncClient, world: World, **form: str) -> Response:
    typed = {"soort": "map", "uren": "2,5", "datum": "21-11-2026", "bekend": "0"} | form
    return await client.post(page(world), data=typed)


def kept(world: World, name: str = "Tesfay") -> list[tuple[str, int, date, ToldBy]]:
    with world.database.transaction() as connection:
        found = sheet(connection, world.profiles["heemstede"], world.people[name], TODAY)
    return [(row.kind.value, row.minutes, row.day, row.told_by) for row in found.rows]


def deeds(world: World) -> list[str]:
    with world.database.transaction() as connection:
        lines = read_audit(connection, subject=world.people["Tesfay"].public_id)
    assert all("minutes" not in line.detail for line in lines)
    return [line.action for line in reversed(lines)]


async def test_sums_and_rows_with_who_told_them(world: World) -> None:
    told(world)
    client = await world.logged_in("anna")
    shown = (await client.get(page(world))).text
    assert "0 van 800 uur" in shown
    assert "3 van 800 uur" in shown  # the MAP is participation too
    assert "3 van 40 uur" in shown
    assert re.search(
        r"3 uur MAP</strong>, 03-11-2026\s.*Inburgeraar, bevestigd za 21-11-2026", shown
    )
    assert "Schrijf bij" not in (await client.get(page(world, "Amal"))).text


async def test_added_once_and_audited(world: World) -> None:
    client = await world.logged_in("anna")
    answer = await adds(client, world)
    assert (answer.status_code, answer.headers["location"]) == (
        303,
        f"{page(world)}?melding=uren",
    )
    again = await adds(client, world)
    assert again.status_code == 409
    assert "Er zijn net uren bijgekomen" in again.text
    assert 'value="2,5"' in again.text
    assert kept(world) == [("map", 150, TODAY, ToldBy.STAFF)]
    known = re.findall(r'name="bekend" value="(\d+)"', again.text)[0]
    assert (await adds(client, world, bekend=known)).status_code == 303
    assert len(kept(world)) == 2
    assert [one for one in deeds(world) if one != "person read"] == ["hours added"] * 2


@pytest.mark.parametrize(
    ("form", "problem"),
    [
        ({"uren": "13"}, "hooguit 12"),
        ({"uren": ""}, "hooguit 12"),
        ({"uren": "<b>drie"}, "hooguit 12"),
        ({"datum": "31-02-2026"}, "dd-mm-jjjj"),
        ({"datum": ""}, "dd-mm-jjjj"),
        ({"datum": "01-01-2023"}, "vanaf het PIP"),
        ({"datum": "22-11-2026"}, "tot en met vandaag"),
        ({"soort": "slapen"}, "Kies een soort"),
        ({"soort": ""}, "Kies een soort"),
    ],
)
async def test_what_can_not_be_is_told_beside_what_was_typed(
    world: World, form: dict[str, str], problem: str
) -> None:
    client = await world.logged_in("anna")
    answer = await adds(client, world, **form)
    assert answer.status_code == 400
    assert problem in answer.text
    assert "<b>drie" not in answer.text
    assert kept(world) == []


async def test_who_has_no_plan_yet_has_no_hours(world: World) -> None:
    client = await world.logged_in("anna")
    form = {"soort": "map", "uren": "3", "datum": "21-11-2026", "bekend": "0"}
    answer = await client.post(page(world, "Amal"), data=form)
    assert answer.status_code == 400
    assert "er is nog geen PIP" in answer.text
    assert kept(world, "Amal") == []


async def test_taken_back_whoever_told_it_and_only_of_this_person(world: World) -> None:
    told(world)
    client = await world.logged_in("anna")
    (row,) = re.findall(r'name="rij" value="(\d+)"', (await client.get(page(world))).text)
    elsewhere = await client.post(f"{page(world, 'Amal')}/terug", data={"rij": row})
    assert (elsewhere.status_code, "melding" in elsewhere.headers["location"]) == (303, False)
    assert len(kept(world)) == 1
    gone = await client.post(f"{page(world)}/terug", data={"rij": row})
    assert gone.headers["location"] == f"{page(world)}?melding=uren-terug"
    assert (
        "melding"
        not in (await client.post(f"{page(world)}/terug", data={"rij": row})).headers["location"]
    )
    assert kept(world) == []
    assert deeds(world)[-1] == "hours taken back"
    for bad in ("0", "-1", "x", str(2**63)):
        answer = await client.post(f"{page(world)}/terug", data={"rij": bad})
        assert answer.status_code == 400, bad
