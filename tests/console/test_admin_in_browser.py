"""Beheer in a real browser: sound at every width, and a colleague let in by keyboard alone."""

from __future__ import annotations

from datetime import timedelta

from playwright.async_api import expect

from tests.console.site import IN_BROWSER, Site
from tests.console.test_doors import guides
from tests.console.world import NOW

pytestmark = IN_BROWSER


async def test_the_pages_of_the_municipality(site: Site) -> None:
    await site.enters("els")
    await site.opens("/beheer")
    await site.is_sound("beheer-gemeente")
    await site.opens("/beheer/contact/consulent")
    await site.page.get_by_role("textbox", name="Telefoon").fill("023 548 58 58")
    await site.page.get_by_label("Open (uu:mm)").first.fill("09:00")
    await site.page.get_by_label("Dicht (uu:mm)").first.fill("12:30")
    await site.page.get_by_role("button", name="Bewaar").click()
    await expect(site.page.get_by_role("status")).to_contain_text("De assistent zegt dit")
    await site.is_sound("beheer-contact")
    await site.opens("/beheer/logboek?wat=wijzigen")
    await expect(site.page.get_by_role("cell", name="Contactgegevens ingesteld")).to_be_visible()
    await site.is_sound("beheer-logboek")
    site.world.clock.at = NOW + timedelta(days=45)
    await site.enters("els")
    await site.opens("/beheer/bewaren")
    await site.page.get_by_label("Berichten en bestanden").fill("30")
    await site.page.get_by_role("button", name="Bewaar de termijnen").click()
    await expect(site.page.get_by_role("heading", name="Weet u het zeker?")).to_be_visible()
    await site.is_sound("beheer-zeker")
    await site.page.get_by_role("button", name="Bewaar deze termijnen").click()
    await expect(site.page.get_by_role("status")).to_contain_text("Bewaard.")
    await site.is_sound("beheer-bewaren")


async def test_a_colleague_is_added_and_leaves_by_keyboard_alone(site: Site) -> None:
    with site.world.database.transaction() as connection:
        guides(connection, site.world, "Amal", "anna")
    await site.enters("els")
    await site.opens("/beheer/collegas")
    await site.is_sound("beheer-collegas")
    keyboard = site.page.keyboard
    await site.page.get_by_label("Naam").focus()
    for text in ("Jo Jansen", "jo.jansen"):
        await keyboard.type(text)
        await keyboard.press("Tab")
    await keyboard.press("Enter")
    await expect(site.page.get_by_role("status")).to_contain_text("toegevoegd")
    await site.opens(f"/beheer/collegas/{site.world.staff['anna'].public_id}")
    await site.page.get_by_text("Deze collega werkt hier niet meer").focus()
    await keyboard.press("Enter")
    await keyboard.press("Tab")
    await keyboard.type("Jo")
    await site.is_sound("beheer-collega")
    await keyboard.press("Tab")
    await keyboard.press("Enter")
    await expect(site.page.get_by_role("status")).to_contain_text("werkt hier niet meer")
    await site.is_sound("beheer-uit-dienst")
    await site.page.get_by_role("button", name="Maak ongedaan").press("Enter")
    await expect(site.page.get_by_role("status")).to_contain_text("Ongedaan gemaakt")
