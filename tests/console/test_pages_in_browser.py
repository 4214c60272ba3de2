"""Every page in a real browser: no fault that axe finds, nothing that scrolls sideways.

With WEGWIJS_SCREENSHOTS set to a folder the pages are kept there as pictures, to be looked at.
"""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.async_api import expect

from flows import events
from flows.inputs import Kind
from storage.conversations import NewMedia
from storage.work import open_work
from tests.console.site import IN_BROWSER, Site
from tests.console.test_lessons import LATELY, LONG_AGO, begun, does, everything, finishes
from tests.console.world import NOW, World

pytestmark = IN_BROWSER


def _busy(world: World) -> None:
    """Work of each kind and each urgency."""
    with world.database.transaction() as connection:
        world.chat(connection, "Tesfay", 7_000_000_003)
        photo = (Kind.PHOTO, NewMedia("f3", "u3", None, 240_000))
        world.asks(
            connection, "Tesfay", "ናይ ቤት ትምህርቲ ቆጸራ መዓስ እዩ?", photo, topic="other", due=-timedelta(1)
        )
        world.asks(
            connection, "Amal", "<b>Wanneer</b> krijg ik geld?", topic="money", due=timedelta(0, 60)
        )


async def test_a_link_logs_in_with_one_press_of_the_keyboard(site: Site) -> None:
    await site.opens(f"/login/{site.world.link('anna')}")
    await site.is_sound("inloggen")
    await site.page.get_by_role("button", name="Inloggen").press("Enter")
    await expect(site.page.get_by_role("heading", level=1)).to_have_text("Vandaag")
    await site.page.get_by_role("button", name="Uitloggen").click()
    await expect(site.page.get_by_role("heading", level=1)).to_have_text("Inloggen")
    await site.is_sound("uitgelogd")


async def test_today(site: Site) -> None:
    _busy(site.world)
    await site.enters()
    await site.opens("/")
    tasks = site.page.get_by_role("article")
    await expect(tasks).to_have_count(3)
    await expect(tasks.nth(0)).to_contain_text("Te laat")
    await expect(tasks.nth(1)).to_contain_text("<b>Wanneer</b> krijg ik geld?")
    await expect(tasks.nth(2)).to_contain_text("Spraakbericht, 0:12")
    await site.is_sound("vandaag")


async def test_a_machine_without_letters_and_signs_is_given_them(site: Site) -> None:
    await site.enters()
    await site.opens("/")
    for family, sign in (("Arabic", "س"), ("Ethiopic", "ሰ"), ("Emoji", "🏠")):
        drawn = await site.page.evaluate(
            "([font, sign]) => document.fonts.load(`16px 'Wegwijs ${font}'`, sign).then(f => f.length)",
            [family, sign],
        )
        assert drawn == 1, family
    face = await site.page.evaluate("getComputedStyle(document.querySelector('main')).fontFamily")
    assert all(f"Wegwijs {name}" in face for name in ("Arabic", "Ethiopic", "Emoji"))


async def test_what_is_done_can_be_undone(site: Site) -> None:
    await site.enters()
    await site.opens("/")
    await site.page.get_by_role("button", name="Klaar").click()
    await expect(site.page.get_by_text("Alles is gedaan.")).to_be_visible()
    await site.is_sound("vandaag-klaar")
    just = site.page.get_by_role("status").filter(has_text="Afgerond:")
    await just.get_by_role("button", name="Zet terug").click()
    await expect(site.page.get_by_role("article")).to_have_count(1)
    with site.world.database.transaction() as connection:
        home = site.world.homes["heemstede"].id
        assert len(open_work(connection, [home], limit=9)) == 1


async def test_a_new_question_appears_by_itself_and_keeps_the_focus(site: Site) -> None:
    await site.enters()
    await site.opens("/")
    await site.page.get_by_role("button", name="Klaar").focus()
    _busy(site.world)
    await expect(site.page.get_by_role("article")).to_have_count(3, timeout=10_000)
    await expect(site.page.get_by_role("status")).to_have_text(
        "3 taken open, 1 te laat, 1 voor vandaag"
    )
    first = site.world.tasks["Amal"]
    focused = await site.page.evaluate("document.activeElement.id")
    assert focused.startswith("klaar-"), (focused, first)


async def test_people(site: Site) -> None:
    await site.enters()
    await site.opens("/inburgeraars")
    await expect(site.page.get_by_role("row")).to_have_count(4)
    await site.is_sound("inburgeraars")
    await site.page.get_by_label("Taal").select_option("Tigrinya")
    await site.page.get_by_role("button", name="Zoek").click()
    await expect(site.page.get_by_role("rowheader")).to_have_text(["Tesfay"])
    assert "taal=ti" in site.page.url
    await site.opens("/inburgeraars?zoek=niemand")
    await site.is_sound("inburgeraars-niemand")


async def test_a_person(site: Site) -> None:
    _busy(site.world)
    await site.enters()
    await site.opens("/inburgeraars")
    await site.page.get_by_role("link", name="Amal").click()
    await expect(site.page.get_by_role("heading", level=1)).to_have_text("Amal")
    await site.is_sound("persoon")
    await site.page.get_by_role("link", name="Contact", exact=True).click()
    await site.is_sound("persoon-contact")
    await site.page.get_by_text("Afsluiten…").click()
    await site.page.get_by_role("button", name="Sluit deze chat af").click()
    await expect(site.page.get_by_role("status")).to_contain_text("De chat is afgesloten")
    await site.is_sound("persoon-afgesloten")


async def test_the_hours_of_a_person(site: Site) -> None:
    await site.enters()
    await site.opens(f"/inburgeraars/{site.world.people['Tesfay'].public_id}/uren")
    for at, (kind, amount) in enumerate([("Lessen", "2,5"), ("MAP", "4")] * 5):
        await site.page.get_by_label("Soort").select_option(kind)
        await site.page.get_by_label("Uren, zoals").fill(amount)
        await site.page.get_by_label("Dag").fill(f"{at + 1:02}-11-2026")
        await site.page.get_by_role("button", name="Schrijf bij").click()
        await expect(site.page.get_by_role("status")).to_have_text("De uren zijn bijgeschreven.")
    await expect(site.page.get_by_text("12,5 van 800 uur")).to_be_visible()
    await expect(site.page.get_by_text("20 van 40 uur")).to_be_visible()
    await site.page.get_by_label("Uren, zoals").fill("veel")
    await site.page.get_by_role("button", name="Schrijf bij").click()
    await expect(site.page.get_by_role("alert")).to_contain_text("zoals 3 of 2,5")
    await expect(site.page.get_by_label("Uren, zoals")).to_have_value("veel")
    await expect(site.page.get_by_label("Uren, zoals")).to_be_focused()
    site.problems.clear()  # the browser tells of the 400 itself
    await site.page.get_by_text("Toon er nog 2").click()
    await site.page.get_by_text("Terugnemen…").first.click()
    await site.is_sound("persoon-uren")
    await site.page.get_by_role("button", name="Neem deze uren terug").click()
    await expect(site.page.get_by_text("16 van 40 uur")).to_be_visible()


@pytest.mark.parametrize("name", ["Amal", "Tesfay"])
async def test_the_invitation_and_its_letter(site: Site, name: str) -> None:
    await site.enters()
    await site.opens(f"/inburgeraars/{site.world.people[name].public_id}/contact")
    await site.page.get_by_role("button", name="Maak een uitnodiging").click()
    await expect(site.page.get_by_role("article")).to_have_count(2)
    await expect(site.page.get_by_role("article").last).to_contain_text("DigiD")
    await site.is_sound(f"uitnodiging-{name}")
    await site.page.emulate_media(media="print")
    await expect(site.page.get_by_role("contentinfo")).to_be_hidden()
    await expect(site.page.get_by_role("button")).to_have_count(0)
    if folder := os.environ.get("WEGWIJS_SCREENSHOTS"):
        await site.page.pdf(path=Path(folder) / f"brief-{name}.pdf", format="A4")


async def test_what_is_not_there_or_not_allowed(site: Site) -> None:
    await site.enters("anna")
    await site.opens("/inburgeraars/nergens")
    site.problems.clear()  # the browser tells of the 404 itself
    await site.is_sound("niet-gevonden")
    await site.enters("carla")  # a vertaler sees nobody, so nothing is to be done
    await site.opens("/")
    await expect(site.page.get_by_role("button", name="Klaar")).to_have_count(0)


def _learned(world: World) -> str:
    """Somebody of each pace, a question that is hard for five, and Dirk's course."""
    path = begun(world)
    wrong = events.LessonAnswered("leefgeld", 1, "week", "", "100", well=False)
    with world.database.transaction() as connection:
        finishes(connection, world, "Tesfay", LONG_AGO, everything(world))
        finishes(connection, world, "Amal", LONG_AGO, ["leefgeld"])
        finishes(connection, world, "Rana", LATELY, ["leefgeld"])
        does(connection, world, "Rana", LATELY, events.LessonBegun("bank", 1, "account"))
        does(connection, world, "Amal", NOW, events.ProgressShared(path.rpartition("/")[2]))
        for number in range(5):
            world.person(connection, "heemstede", f"HS-{number + 50}", f"P{number}")
            does(connection, world, f"P{number}", LATELY, wrong)
    return path


async def test_lessons(site: Site) -> None:
    _learned(site.world)
    await site.enters()
    await site.opens("/lessen")
    await expect(site.page.get_by_role("row")).to_have_count(4)
    await expect(site.page.get_by_role("listitem").filter(has_text="(5 mensen)")).to_have_count(1)
    await site.is_sound("lessen")
    await site.opens(f"/inburgeraars/{site.world.people['Tesfay'].public_id}")
    await site.page.get_by_role("link", name="Geld", exact=True).click()
    await expect(site.page.get_by_text("certificaat van")).to_be_visible()
    await site.is_sound("persoon-lessen")


async def test_a_group_and_its_coach(site: Site) -> None:
    path = _learned(site.world)
    await site.enters("dirk")
    await site.opens("/groepen")
    await site.is_sound("groepen")
    await site.page.get_by_role("link", name="Euro-Wijzer").click()
    await expect(site.page).to_have_url(site.url + path)
    await expect(site.page.get_by_role("row").filter(has_text="Amal")).to_contain_text("1 van 14")
    await expect(site.page.get_by_role("row").filter(has_text="Rana")).to_contain_text(
        "Niet gedeeld"
    )
    await site.is_sound("groep")
