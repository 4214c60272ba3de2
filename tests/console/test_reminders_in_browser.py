"""Herinneringen in a real browser, at three widths, without a fault axe finds."""

from __future__ import annotations

from datetime import timedelta

import pytest
from playwright.async_api import expect

from casework.reminding import sweep
from flows.quiet import NIGHT
from storage.appointments import Kind
from tests.console.news import agrees, is_sent
from tests.console.site import IN_BROWSER, Site
from tests.console.test_reminders import SOON
from tests.console.world import NOW, World

pytestmark = IN_BROWSER


def _alive(world: World) -> None:
    with world.database.transaction() as connection:
        agrees(connection, world, "Amal")
        for name in ("Amal", "Tesfay", "Rana"):
            world.talk(connection, name, SOON, Kind.INTAKE, bring=("paspoort",), who="Anna")
        for name in ("Amal", "Rana"):
            world.talk(connection, name, NOW + timedelta(days=30), Kind.VOORTGANGSGESPREK)
        sweep(connection, [world.homes["heemstede"].id], NIGHT, NOW)
        is_sent(connection, world, NOW)


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("", "herinneringen"),
        ("/week", "week"),
        ("/verzonden", "verzonden"),
        ("/mislukt", "mislukt"),
    ],
)
async def test_a_page(site: Site, path: str, name: str) -> None:
    _alive(site.world)
    await site.enters("els")
    await site.opens(f"/herinneringen{path}")
    await expect(site.page.get_by_role("heading", level=1)).to_have_text("Herinneringen")
    await site.is_sound(f"herinneringen-{name}")


async def test_a_schedule_is_changed_and_put_back(site: Site) -> None:
    _alive(site.world)
    await site.enters("els")
    await site.opens("/herinneringen")
    await site.page.get_by_role("link", name="Brede intake").click()
    await expect(site.page.locator(".phone")).not_to_have_count(0)
    await site.is_sound("schema")
    third = site.page.get_by_role("group").nth(2)
    await third.get_by_label("Hoeveel").fill("3")
    await third.get_by_label("Om (uu:mm)").fill("laat")
    await third.get_by_label("Om (uu:mm)").press("Enter")
    await expect(site.page.get_by_role("alert")).to_contain_text("Er is nog niets bewaard")
    await site.is_sound_but_refused("schema-fout")
    await third.get_by_label("Om (uu:mm)").fill("17:00")
    await site.page.get_by_role("button", name="Bewaar dit schema").press("Enter")
    await expect(site.page.get_by_role("status")).to_contain_text("opnieuw gepland")
    await expect(site.page.locator("#v-1")).to_contain_text("3 dagen vooraf, om 17:00")
    await site.is_sound("schema-bewaard")
    await site.page.get_by_role("button", name="Terug naar het schema van Wegwijs").press("Enter")
    await expect(site.page.get_by_text("Het schema van Wegwijs zelf.")).to_be_visible()
