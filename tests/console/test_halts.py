"""Sending that stands still: told on every page, and let go by who manages the municipality."""

from __future__ import annotations

from datetime import timedelta

import pytest

from casework.restoring import settle
from storage.audit import read_audit
from storage.halts import halts_of
from storage.outbox import NewOutboxRow, put
from storage.outbox_rows import NOTICE, REMINDER
from tests.console.site import Site
from tests.console.world import NOW, World

TOLD = "Er gaan geen berichten uit"


def put_back(world: World) -> None:
    """As `wegwijs restore` leaves it, with three messages that would go out."""
    with world.database.transaction() as connection:
        for name in ("Amal", "Yordanos"):
            person, chat = world.people[name], world.chats[name]
            home, bot = person.municipality_id, f"bot-{person.municipality_id}"
            row = NewOutboxRow(home, bot, chat, 7, person.id, REMINDER, NOTICE, {}, NOW, NOW)
            put(connection, [row] * (3 if name == "Amal" else 1))
        settle(connection, "cli:test", NOW - timedelta(days=1), set(), NOW)


async def test_every_page_says_so_and_only_a_beheerder_lets_it_go(world: World) -> None:
    put_back(world)
    anna, els = await world.logged_in("anna"), await world.logged_in("els")
    for path in ("/", "/inburgeraars", f"/inburgeraars/{world.people['Amal'].public_id}"):
        assert TOLD in (await anna.get(path)).text, path
    page = (await anna.get("/verzenden")).text
    assert "Nieuws over de klantreis" in page
    assert "De beheerder van uw gemeente" in page
    path = f"/verzenden/{world.homes['heemstede'].public_id}/aan"
    assert (await anna.post(path)).status_code == 403
    other = f"/verzenden/{world.homes['heerenveen'].public_id}/aan"
    assert (await anna.post(other)).status_code == 404
    assert (await els.post(other)).status_code == 403  # there she is a consulent
    assert (await els.post(path)).headers["location"] == "/verzenden"
    assert TOLD not in (await anna.get("/")).text
    assert TOLD in (await els.get("/")).text  # Heerenveen stands still yet
    with world.database.transaction() as connection:
        (left,) = halts_of(connection)
        actions = [line.action for line in read_audit(connection)]
    assert left.municipality_id == world.homes["heerenveen"].id
    assert actions.count("sending released") == 1
    assert "gaan gewoon uit" in (await anna.get("/verzenden")).text


async def test_who_sees_nobody_hears_nothing_of_it(world: World) -> None:
    put_back(world)
    carla = await world.logged_in("carla")
    assert TOLD not in (await carla.get("/")).text
    assert "Nieuws" not in (await carla.get("/verzenden")).text


@pytest.mark.browser
@pytest.mark.asyncio(loop_scope="session")
async def test_it_is_let_go_with_one_press(site: Site) -> None:
    put_back(site.world)
    await site.enters("els")
    await site.opens("/")
    await site.is_sound("halted-today")
    await site.page.get_by_role("link", name="Bekijk wat er wacht").click()
    await site.is_sound("halts")
    await site.page.get_by_role("button", name="Verzenden weer aanzetten").click()
    await site.page.get_by_text("De beheerder van uw gemeente").wait_for()
    assert await site.page.get_by_role("button", name="Verzenden weer aanzetten").count() == 0
