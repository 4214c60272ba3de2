"""A person's page in its parts, the door before it, and absence: in a real browser."""

from __future__ import annotations

from datetime import timedelta

import pytest
from playwright.async_api import expect

from casework.appointments import ask_interpreter
from casework.cases import Actor, save_person
from storage.appointments import Kind
from storage.people import change_people
from tests.console.news import agrees, is_sent, told
from tests.console.site import IN_BROWSER, Site
from tests.console.world import NOW, World

pytestmark = IN_BROWSER


def _alive(world: World) -> None:
    """Amal has news, reminders, talks behind and ahead, and wants an interpreter."""
    amal = world.people["Amal"]
    actor = Actor("anna", amal.municipality_id, world.staff["anna"].id)
    with world.database.transaction() as connection:
        agrees(connection, world, "Amal")
        changed = {"pip": (NOW - timedelta(days=1)).date(), "consulent_id": actor.staff_id}
        save_person(connection, actor, amal.number, changed, NOW + timedelta(seconds=1))
        world.talk(connection, "Amal", NOW + timedelta(hours=2), Kind.INTAKE, bring=("paspoort",))
        row = world.talk(connection, "Amal", NOW + timedelta(days=4), Kind.VOORTGANGSGESPREK)
        ask_interpreter(connection, amal.id, row.id, "ar", "woman", NOW)
        told(connection, world, "Amal")
        is_sent(connection, world, NOW)


def _page(site: Site, part: str = "", name: str = "Amal") -> str:
    whole = f"/inburgeraars/{site.world.people[name].public_id}"
    return f"{whole}/{part}" if part else whole


@pytest.mark.parametrize("part", ["", "klantreis", "berichten", "afspraken", "privacy"])
async def test_a_part(site: Site, part: str) -> None:
    _alive(site.world)
    await site.enters()
    await site.opens(_page(site, part))
    current = site.page.get_by_role("navigation", name="Over Amal").locator("[aria-current]")
    await expect(current).to_have_count(1)
    await site.is_sound(f"deel-{part or 'overzicht'}")


async def test_the_parts_work_without_a_script(site: Site) -> None:
    _alive(site.world)
    browser = site.page.context.browser
    assert browser is not None
    context = await browser.new_context(java_script_enabled=False)
    site.page = await context.new_page()
    await site.enters()
    await site.opens(_page(site))
    for part in ("Klantreis", "Berichten", "Afspraken", "Notities", "Contact", "Privacy"):
        parts = site.page.get_by_role("navigation", name="Over Amal")
        await parts.get_by_role("link", name=part, exact=True).click()
        await expect(site.page).to_have_url(site.url + _page(site, part.lower()))


async def test_a_date_is_changed_and_put_back_with_the_keyboard(site: Site) -> None:
    await site.enters()
    await site.opens(_page(site, "klantreis"))
    field = site.page.get_by_label("PIP vastgesteld")
    await field.fill("gisteren")
    await field.press("Enter")
    await expect(site.page.get_by_role("alert")).to_contain_text("Er is nog niets bewaard")
    await site.is_sound_but_refused("klantreis-fout")
    await field.fill("20-11-2026")
    await field.press("Enter")
    await expect(site.page.get_by_role("status")).to_contain_text("De inburgeraar hoort dit zo")
    await site.is_sound("klantreis-bewaard")
    await site.page.get_by_role("button", name="Zet terug zoals het was").press("Enter")
    await expect(field).to_have_value("")


async def test_a_note_is_written_and_put_back(site: Site) -> None:
    await site.enters()
    await site.opens(_page(site, "notities"))
    await site.page.get_by_label("Nieuwe notitie").fill("Belt liever na 15 uur.")
    await site.page.get_by_role("button", name="Bewaar de notitie").click()
    await expect(site.page.get_by_role("status")).to_have_text("De notitie is bewaard.")
    await site.is_sound("notities")
    await site.page.get_by_role("button", name="Wis", exact=True).click()
    await site.page.get_by_role("button", name="Zet terug").click()
    await expect(site.page.get_by_role("listitem").filter(has_text="Belt liever")).to_be_visible()


async def test_pause_and_on_again(site: Site) -> None:
    await site.enters()
    await site.opens(_page(site, "contact"))
    await site.page.get_by_text("Pauzeren…").click()
    await site.is_sound("pauze-gevraagd")
    await site.page.get_by_role("button", name="Pauzeer de assistent").click()
    await expect(site.page.get_by_role("status")).to_contain_text("gepauzeerd")
    await site.is_sound("gepauzeerd")
    await site.opens("/inburgeraars")
    await expect(site.page.get_by_text("Gepauzeerd")).to_be_visible()
    await site.opens(_page(site, "contact"))
    await site.page.get_by_role("button", name="Laat de assistent weer verdergaan").click()
    await expect(site.page.get_by_role("status")).to_contain_text("weer verder")


async def test_another_colleagues_inburgeraar(site: Site) -> None:
    els = site.world.staff["els"].id
    with site.world.database.transaction() as connection:
        change_people(connection, {site.world.people["Amal"].id: {"consulent_id": els}}, NOW)
    await site.enters()
    await site.opens("/?wie=iedereen")
    await expect(site.page.get_by_role("article")).to_contain_text("Een inburgeraar van Els")
    await site.is_sound("vandaag-iedereen")
    await site.opens(_page(site, "berichten"))
    await site.is_sound("deur")
    await site.page.get_by_label("De inburgeraar staat aan de balie").press("Space")
    await site.page.get_by_role("button", name="Open het dossier").press("Enter")
    await expect(site.page).to_have_url(site.url + _page(site, "berichten"))
    await site.opens("/inburgeraars?wie=mijn")
    await site.is_sound("inburgeraars-mijn")


async def test_today_with_who_comes(site: Site) -> None:
    _alive(site.world)
    await site.enters()
    await site.opens("/")
    coming = site.page.get_by_role("region", name="Afspraken vandaag").get_by_role("listitem")
    await expect(coming).to_have_count(2)
    await site.is_sound("vandaag-afspraken")
    await coming.nth(0).get_by_role("button", name="Niet gekomen").click()
    await expect(coming.nth(0)).to_contain_text("niet geweest")
    await coming.nth(0).get_by_role("button", name="Zet terug").click()
    await expect(coming.nth(0).get_by_role("button", name="Was er")).to_be_visible()
    await site.page.get_by_role("button", name="Tolk is geregeld").click()
    done = site.page.get_by_role("region", name="Vandaag afgerond")
    await expect(done).to_contain_text("Vraagt om een tolk")
    await site.is_sound("vandaag-tolk")
    await done.get_by_role("button", name="Zet terug").click()
    await expect(site.page.get_by_role("button", name="Tolk is geregeld")).to_be_visible()
    await site.page.get_by_role("link", name="Te laat").click()
    assert "dringend=laat" in site.page.url


async def test_absence(site: Site) -> None:
    await site.enters("els")
    await site.opens("/afwezig")
    await site.page.get_by_label("Vervanger").select_option("Anna")
    await site.page.get_by_label("Wie is afwezig").select_option("Anna")
    await site.page.get_by_role("button", name="Bewaar").click()
    await expect(site.page.get_by_role("alert")).to_contain_text("Kies een ander")
    await site.is_sound_but_refused("afwezig-fout")
    await site.page.get_by_label("Wie is afwezig").select_option("Els")
    await site.page.get_by_role("button", name="Bewaar").click()
    await expect(site.page.get_by_role("status")).to_contain_text("genoteerd")
    await site.is_sound("afwezig")
    await site.page.get_by_role("button", name="Haal weg").first.click()
    await expect(site.page.get_by_role("status")).to_contain_text("weggehaald")


async def test_erasing_is_asked_once(site: Site) -> None:
    await site.enters()
    await site.opens(_page(site, "privacy"))
    await site.page.get_by_label("Ja, wis deze persoon voorgoed").press("Space")
    await site.page.get_by_role("button", name="Wis Amal").press("Enter")
    await expect(site.page.get_by_role("heading", level=1)).to_have_text("Gewist")
    await site.is_sound("gewist")
