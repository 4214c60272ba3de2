"""The pages of a broadcast in a real browser, from the first word to how it went."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PIL import Image
from playwright.async_api import expect
from sqlalchemy import Connection

from casework.broadcast_feeding import feed
from flows.quiet import NIGHT
from storage import outbox
from storage.chats import chats_of_person, save_chats
from storage.outbox import Ended, Sent
from tests.console.site import IN_BROWSER, Site
from tests.console.world import NOW, World

pytestmark = IN_BROWSER
TEXTS = {
    "nl": "Ons kantoor is maandag dicht.\nDinsdag zijn wij er weer.",
    "ar": "مكتبنا مغلق يوم الاثنين.\nنعود إلى العمل يوم الثلاثاء.",
    "en": "Our office is closed on Monday.",
}


def crowd(world: World, connection: Connection) -> None:
    """People who said yes, in three languages; one who stopped; Rana has no chat."""
    world.chat(connection, "Tesfay", 7_000_000_003)
    for place, (name, language) in enumerate(
        (("Samir", "ar"), ("Huda", "ar"), ("Grace", "en"), ("Joana", "nl"), ("Omar", "ar")), 4
    ):
        world.person(connection, "heemstede", f"HS-{place}", name, language=language)
        world.chat(connection, name, 7_000_000_000 + place)
    for name in ("Amal", "Tesfay", "Samir", "Huda", "Grace", "Joana", "Omar"):
        changes = {"consented_at": NOW, "stopped_at": NOW if name == "Omar" else None}
        _change(world, connection, name, changes)


def _change(world: World, connection: Connection, name: str, changes: Mapping[str, object]) -> None:
    rows = chats_of_person(connection, world.people[name].id)
    save_chats(connection, [replace(row, **changes) for row in rows])  # type: ignore[arg-type]


def send(world: World, limit: int, *, refuse: int = 0) -> None:
    """The program feeds the outbox, and its sender sends so many."""
    home = world.homes["heemstede"].id
    now = world.clock.now()
    with world.database.transaction() as connection:
        feed(connection, [home], 100, NIGHT, now)
        until = now + timedelta(minutes=5)
        rows = outbox.lease(
            connection, f"bot-{home}", owner="s", now=now, until=until, limit=limit + refuse
        )
        outbox.mark_sent(connection, [Sent(row.id, 1, now) for row in rows[refuse:]])
        blocked = "Forbidden: bot was blocked by the user"
        outbox.mark_failed(connection, [Ended(row.id, blocked) for row in rows[:refuse]])
        feed(connection, [home], 100, NIGHT, now)


async def _writes(site: Site) -> None:
    await site.page.get_by_role("link", name="Berichten").click()
    await site.page.get_by_role("button", name="Nieuw bericht").click()
    await expect(site.page.get_by_role("heading", level=1)).to_have_text("Nieuw bericht")


async def test_a_broadcast_from_the_first_word_to_the_last(site: Site, tmp_path: Path) -> None:
    with site.world.database.transaction() as connection:
        crowd(site.world, connection)
    await site.enters()
    await site.opens("/berichten")
    await site.is_sound("berichten-leeg")
    await _writes(site)
    await site.is_sound("berichten-nieuw")
    await site.page.get_by_label("Naam (alleen").fill("Maandag dicht")
    for language, text in TEXTS.items():
        await site.page.locator(f"#tekst-{language}").fill(text)
    await expect(site.page.locator("#telefoons .phone")).to_have_count(3)
    await site.page.get_by_role("button", name="Controleer").click()
    told = site.page.locator("#telling")
    await expect(told).to_contain_text("Er is geen tekst in het Tigrinya")
    site.problems.clear()  # the browser tells of the 400 itself
    await site.is_sound("berichten-taal-mist")
    await site.page.locator("#anders-ti").select_option(label="de tekst in het Engels")
    await expect(told).to_contain_text("Alles is ingevuld.")
    await expect(told).to_contain_text("6 berichten")
    picture = tmp_path / "kaart.png"
    Image.new("RGB", (800, 500), "#8ab").save(picture)
    await site.page.get_by_label("JPG, PNG of PDF").set_input_files(picture)
    await site.page.get_by_role("button", name="Voeg toe").click()
    await expect(site.page.get_by_role("status").first).to_have_text("Het bestand gaat mee.")
    await site.page.get_by_role("button", name="Controleer").click()
    await expect(site.page.get_by_role("heading", level=1)).to_contain_text("Klopt dit?")
    await expect(site.page.get_by_text("2 personen krijgen niets: bekijk wie")).to_be_visible()
    await site.is_sound("berichten-controle")
    await site.page.get_by_role("button", name="Verstuur 6 berichten").press("Enter")
    await expect(site.page.get_by_text("U kunt nog terug.")).to_be_visible()
    await site.is_sound("berichten-dertig-seconden")
    await _goes_out(site)


async def _goes_out(site: Site) -> None:
    site.world.clock.at = NOW + timedelta(seconds=31)
    send(site.world, 2, refuse=1)
    await expect(site.page.get_by_text("van 6 verstuurd")).to_contain_text("2", timeout=3000)
    await site.page.get_by_role("button", name="Pauze").click()
    await expect(site.page.get_by_role("button", name="Ga verder")).to_be_visible()
    await site.is_sound("berichten-pauze")
    await site.page.get_by_role("button", name="Ga verder").click()
    await expect(site.page.get_by_role("button", name="Pauze")).to_be_visible()
    send(site.world, 9)
    await expect(site.page.get_by_text("van 6 verstuurd")).to_contain_text("5", timeout=3000)
    await expect(site.page.get_by_text("Heeft Wegwijs geblokkeerd")).to_be_visible()
    await site.is_sound("berichten-klaar")
    await site.page.get_by_role("button", name="Probeer opnieuw").click()
    send(site.world, 9)
    await expect(site.page.get_by_text("van 6 verstuurd")).to_contain_text("6", timeout=3000)
    await site.opens("/berichten")
    await expect(site.page.get_by_role("cell", name="6 van 6")).to_be_visible()
    await site.is_sound("berichten")


async def test_a_ready_made_notice_in_four_languages(site: Site) -> None:
    with site.world.database.transaction() as connection:
        crowd(site.world, connection)
    await site.enters()
    await site.opens("/berichten")
    await _writes(site)
    await site.page.get_by_text("Cursus begint", exact=True).click()
    await site.page.locator("#notice-start-what").fill("PVT")
    await site.page.locator("#notice-start-day").fill("30-11-2026")
    await site.page.locator("#notice-start-time").fill("9.30")
    await site.page.locator("#notice-start-place").fill("Bibliotheek, zaal 2")
    await site.page.get_by_role("button", name="Vul in: cursus begint").click()
    await expect(site.page.locator("#tekst-nl")).to_have_value(
        "De cursus PVT begint.\n"
        "Eerste dag: maandag 30 november 2026 (30-11-2026)\n"
        "Tijd: 09:30\nPlaats: Bibliotheek, zaal 2\n"
        "Kunt u niet komen? Vertel het ons op tijd."
    )
    await expect(site.page.locator(".phone")).to_have_count(4)
    await site.is_sound("berichten-kant-en-klaar")


async def test_at_a_time_and_undone(site: Site) -> None:
    with site.world.database.transaction() as connection:
        crowd(site.world, connection)
    await site.enters()
    await site.opens("/berichten")
    await _writes(site)
    await site.page.get_by_label("Naam (alleen").fill("Later")
    for language in ("nl", "ar", "en", "ti"):
        await site.page.locator(f"#tekst-{language}").fill("Tot maandag")
    await site.page.get_by_role("button", name="Controleer").click()
    await site.page.get_by_label("Op deze dag en tijd").check()
    await site.page.get_by_label("Dag (dd-mm-jjjj)").fill("1-1-2020")
    await site.page.get_by_role("button", name="Verstuur 6 berichten").click()
    await expect(site.page.get_by_role("alert")).to_contain_text("later dan nu")
    await site.page.get_by_label("Op deze dag en tijd").check()
    await site.page.get_by_label("Dag (dd-mm-jjjj)").fill("01-12-2026")
    await site.page.get_by_label("Tijd (uu:mm)").fill("10:00")
    await site.page.get_by_role("button", name="Verstuur 6 berichten").click()
    await expect(site.page.get_by_text("Gaat weg op di 01-12-2026 10:00.")).to_be_visible()
    await site.page.get_by_role("button", name="Annuleer").click()
    await expect(site.page.get_by_role("status").first).to_contain_text("er is niets verstuurd")


async def test_a_lezer_reads_and_an_els_settles(site: Site) -> None:
    await site.enters("els")
    await site.opens("/berichten")
    await site.page.get_by_role("button", name="Laat altijd een collega goedkeuren").click()
    await expect(site.page.get_by_text("pas weg als een andere collega")).to_be_visible()
    await site.is_sound("berichten-ogen")
