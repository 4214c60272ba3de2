"""The agenda in a real browser: the keyboard alone, at three widths, without a fault axe finds."""

from __future__ import annotations

from datetime import timedelta

import pytest
from playwright.async_api import FilePayload, expect

from storage.appointments import Kind
from tests.console.site import IN_BROWSER, Site
from tests.console.test_agenda import SOON
from tests.console.test_calendar_files import HEADER
from tests.console.world import NOW, World

pytestmark = IN_BROWSER


def _busy(world: World) -> None:
    with world.database.transaction() as connection:
        world.talk(connection, "Tesfay", NOW - timedelta(hours=2), Kind.LES)
        for at, name in enumerate(("Amal", "Tesfay", "Rana", "Amal", "Rana")):
            moment = SOON + timedelta(hours=at, days=at % 3)
            world.talk(connection, name, moment, Kind.VOORTGANGSGESPREK, who="Anna")


async def test_a_talk_is_planned_in_a_line_with_the_keyboard(site: Site) -> None:
    _busy(site.world)
    await site.enters()
    await site.opens("/agenda")
    await site.page.get_by_label("Plan met").fill("tesfay")
    await site.page.get_by_label("Plan met").press("Enter")
    await expect(site.page.get_by_role("heading", level=2)).to_have_text(
        "Plan een afspraak met Tesfay"
    )
    await expect(site.page.get_by_label("Minuten")).to_have_value("45")
    await site.page.get_by_label("Wanneer").press_sequentially("do 3 dec half 3")
    understood = site.page.locator("#begrepen")
    await expect(understood).to_contain_text("donderdag 3 december 2026, 14:30")
    await site.is_sound("plan")
    await site.page.get_by_label("Wanneer").press("Enter")
    await expect(site.page.get_by_role("status").first).to_contain_text("Gepland")
    await expect(site.page.get_by_text("do 03-12-2026 14:30", exact=True)).to_be_visible()
    await site.is_sound("gepland")
    await site.page.get_by_role("button", name="Maak ongedaan").click()
    await expect(site.page.get_by_role("status").first).to_contain_text("Geannuleerd")
    await site.is_sound("afspraak-geannuleerd")


async def test_what_is_in_the_way_and_what_can_not_be(site: Site) -> None:
    _busy(site.world)
    await site.enters()
    await site.opens(f"/inburgeraars/{site.world.people['Amal'].public_id}/plan")
    when = site.page.get_by_label("Wanneer")
    await when.fill("25 dec 22u")
    await expect(site.page.get_by_role("list", name="Let op").get_by_role("listitem")).to_have_text(
        [
            "Vrijdag 25 december is een feestdag: Eerste kerstdag.",
            "22:00 is in de stille uren: dan gaat er geen herinnering uit.",
        ]
    )
    await site.page.get_by_text("Een reeks…").click()
    await site.page.get_by_label("Hoeveel keer").fill("3")
    await expect(site.page.get_by_text("3 keer:")).to_be_visible()
    await site.is_sound("plan-let-op")
    await when.fill("ooit eens")
    await expect(site.page.locator("#begrepen")).to_contain_text("Dit is niet te lezen")
    await when.press("Enter")
    await expect(site.page.get_by_role("alert")).to_contain_text("Er is nog niets gepland")
    await site.is_sound_but_refused("plan-fout")
    await site.page.get_by_label("Soort").select_option("Brede intake")
    await expect(site.page.get_by_label("Minuten")).to_have_value("90")
    await expect(when).to_have_value("ooit eens")


async def test_it_all_works_without_a_script(site: Site) -> None:
    browser = site.page.context.browser
    assert browser is not None
    context = await browser.new_context(java_script_enabled=False)
    site.page = await context.new_page()
    await site.enters()
    await site.opens(f"/inburgeraars/{site.world.people['Amal'].public_id}/plan")
    await site.page.get_by_label("Wanneer").fill("di 14u")
    await site.page.get_by_role("button", name="Plan deze afspraak").click()
    await expect(site.page.get_by_role("alert")).to_contain_text("Klopt dit?")
    await site.page.get_by_role("button", name="Plan deze afspraak").click()
    await expect(site.page.get_by_text("di 24-11-2026 14:00", exact=True)).to_be_visible()


@pytest.mark.parametrize("view", ["dag", "week", "lijst"])
async def test_a_view(site: Site, view: str) -> None:
    _busy(site.world)
    await site.enters()
    await site.opens(f"/agenda?toon={view}&dag=24-11-2026")
    await expect(site.page.get_by_role("link", name="Agenda", exact=True)).to_have_attribute(
        "aria-current", "page"
    )
    await site.is_sound(f"agenda-{view}")


async def test_who_came_today(site: Site) -> None:
    _busy(site.world)
    await site.enters()
    await site.opens("/agenda?toon=dag")
    await site.is_sound("aanwezig")
    amal = site.page.get_by_role("listitem").filter(has_text="Amal")
    await amal.get_by_label("Niet gekomen").press("Space")
    await site.page.get_by_role("button", name="Verder was iedereen er").press("Enter")
    await expect(amal).to_contain_text("niet geweest")
    await site.is_sound("aanwezig-bewaard")
    await site.page.get_by_role("button", name="Maak ongedaan").press("Enter")
    await expect(amal.get_by_label("Weet ik nog niet")).to_be_checked()


async def test_a_talk_is_moved_and_put_back(site: Site) -> None:
    _busy(site.world)
    await site.enters()
    await site.opens("/agenda?dag=24-11-2026")
    await site.page.get_by_role("link", name="Amal").first.click()
    await site.is_sound("afspraak")
    await site.page.get_by_label("Nieuw moment").press_sequentially("vr 9u")
    await expect(site.page.locator("#begrepen")).to_contain_text("vrijdag 27 november 2026, 09:00")
    await site.page.get_by_role("button", name="Bewaar").click()
    await expect(site.page.get_by_text("vrijdag 27 november 2026, 09:00")).to_be_visible()
    await site.is_sound("afspraak-verplaatst")
    await site.page.get_by_role("button", name="Zet terug zoals het was").press("Enter")
    await expect(site.page.get_by_text("dinsdag 24 november 2026, 10:00")).to_be_visible()


async def test_a_file_is_looked_at_and_taken_over(site: Site) -> None:
    await site.enters()
    await site.opens("/agenda")
    await site.page.get_by_role("link", name="Afspraken uit een bestand").click()
    await site.is_sound("import")
    wrong = csv("HS-1;feest;24-11-2026;10:00;;;;;", "HS-9;pip;24-11-2026;10:00;;=1+1;;;")
    await site.page.get_by_label("Bestand", exact=True).set_input_files(wrong)
    await site.page.get_by_role("button", name="Bekijk wat het doet").click()
    await expect(site.page.get_by_role("alert")).to_contain_text("2 fouten in het bestand")
    await site.is_sound("import-fout")
    rows = [f"HS-{at};pip;{23 + at}-11-2026;10:00;60;Raadhuis;;paspoort;nee" for at in (1, 2, 3)]
    await site.page.get_by_label("Bestand", exact=True).set_input_files(csv(*rows))
    await site.page.get_by_role("button", name="Bekijk wat het doet").click()
    await site.is_sound("import-voorbeeld")
    await site.page.get_by_role("button", name="Neem 3 afspraken over").click()
    await expect(site.page.get_by_role("status")).to_contain_text("3 afspraken zijn overgenomen")
    await site.is_sound("import-klaar")


async def test_ones_own_agenda_gets_an_address(site: Site) -> None:
    await site.enters()
    await site.opens("/agenda")
    await site.page.get_by_role("link", name="Mijn agenda in een ander programma").click()
    await site.page.get_by_role("button", name="Maak een adres").press("Enter")
    await expect(site.page.get_by_role("status")).to_contain_text("één keer te zien")
    await site.is_sound("koppeling")
    await site.page.get_by_role("button", name="Stop dit adres").press("Enter")
    await expect(site.page.get_by_role("status")).to_contain_text("werkt niet meer")


def csv(*rows: str) -> FilePayload:
    """A file as a browser sends it."""
    content = "\r\n".join((HEADER, *rows)).encode()
    return {"name": "afspraken.csv", "mimeType": "text/csv", "buffer": content}
