"""The jobs of a week, each from the login to what the phone in the simulator shows.

Told in order: what one job plans, the next one moves. `axe` looks at every page and state passed,
here at one width: the pages' own tests look at three. Planning, answering, reviewing and erasing
are done with the keyboard alone: Tab comes to every place they need.
"""

from __future__ import annotations

import asyncio
import json
import re
import shutil
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect

from bot.simulator.phone import readable
from storage.people import list_people
from storage.staff import Role
from tests.console.site import IN_BROWSER
from tests.console.week import Week, week_in
from tests.stories.conftest import opened
from tests.stories.test_inbox import VOICE

pytestmark = IN_BROWSER
TRANSLATIONS = "/beheer/vertalingen"
READERS = ("Samir", "Huda", "Karim", "Noor", "Layla", "Omar")
TALK, MOVED = datetime(2026, 11, 24, 13, tzinfo=UTC), datetime(2026, 11, 25, 9, tzinfo=UTC)


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def week(
    sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory, chromium: Browser
) -> AsyncIterator[Week]:
    """Amal and six others who read Arabic, and Grace, who reads English, with their phones."""
    path = shutil.copy(sqlite_template, tmp_path_factory.mktemp("week"))
    async with opened(f"sqlite:///{path}") as town, week_in(town, chromium) as found:
        found.hires("anna", Role.CONSULENT)
        found.hires("carla", Role.VERTALER)
        everybody = [(name, "ar") for name in ("Amal", *READERS)]
        coming = [*everybody, ("Grace", "en")]
        await asyncio.gather(*(found.gets_a_phone(name, language) for name, language in coming))
        found.teaches("PVT", ["Amal", "Samir", "Grace"])
        found.teaches("Taalles", READERS)
        yield found


async def test_plan_with_the_keyboard(week: Week) -> None:
    await week.logs_in()
    await week.is_sound()
    await week.enters(week.page.get_by_role("link", name="Agenda", exact=True))
    await week.types(week.page.get_by_label("Plan met"), "amal")
    await week.is_sound()
    await week.page.keyboard.press("Enter")
    await week.types(week.page.get_by_label("Wanneer"), "di 14u")
    await expect(week.page.locator("#begrepen")).to_contain_text("dinsdag 24 november 2026, 14:00")
    await week.is_sound()
    await week.page.keyboard.press("Enter")
    await expect(week.page.get_by_role("status").first).to_contain_text("Gepland")
    await week.is_sound()
    await week.phones["Amal"].sees("24-11-2026")


async def test_move(week: Week) -> None:
    await week.logs_in()
    await week.opens("/agenda?dag=24-11-2026")
    await week.goes("Amal")
    await week.page.get_by_label("Nieuw moment").press_sequentially("wo 10u")
    await expect(week.page.locator("#begrepen")).to_contain_text("25 november 2026, 10:00")
    await week.is_sound()
    await week.page.get_by_role("button", name="Bewaar").click()
    await expect(week.page.get_by_text("woensdag 25 november 2026, 10:00")).to_be_visible()
    await week.is_sound()
    await week.phones["Amal"].sees("25-11-2026")


async def test_mark_missed(week: Week) -> None:
    await week.passes(MOVED + timedelta(hours=2))
    before = len(week.phones["Amal"].messages())
    await week.logs_in()
    await week.opens("/agenda?toon=dag")
    amal = week.page.get_by_role("listitem").filter(has_text="Amal")
    await amal.get_by_label("Niet gekomen").check()
    await week.page.get_by_role("button", name="Bewaar wie er was").click()
    await expect(week.page.get_by_text("Wie niet kwam, krijgt")).to_be_visible()
    await week.is_sound()
    await week.passes(week.now + timedelta(days=1))
    (asked,) = week.phones["Amal"].messages()[before:]
    assert "افتقدنا حضورك" in readable(asked.text)


async def test_invite(week: Week) -> None:
    week.town.case("HS-Yusuf", "Yusuf", "ar")
    await week.logs_in()
    await week.opens_person("Yusuf", "Contact")
    await week.page.get_by_role("button", name="Maak een uitnodiging").click()
    await expect(week.page.get_by_role("heading", level=1)).to_contain_text("Uitnodiging")
    await week.is_sound()
    link = re.search(r"\?start=([\w-]+)", await week.page.content())
    assert link is not None
    phone = week.town.guest("Yusuf", "ar")
    await phone.starts(link[1])
    await week.town.settled()
    await week.town.presses(phone, "ar", "next", "yes", "me")
    await week.opens_person("Yusuf")
    await expect(week.page.get_by_text("Verbonden").first).to_be_visible()


async def writes(week: Week, title: str, course: str) -> None:
    """A broadcast to the Arabic readers of a course, up to the page that asks whether it is right."""
    await week.goes("Berichten")
    await week.page.get_by_role("button", name="Nieuw bericht").click()
    await week.is_sound()
    await week.page.get_by_label("Naam (alleen").fill(title)
    await week.page.get_by_role("checkbox", name="Arabisch").check()
    await week.page.get_by_label("Cursus", exact=True).select_option(course)
    await week.page.locator("#tekst-nl").fill(f"{title} gaat niet door.")
    await week.page.locator("#tekst-ar").fill(f"لن يُعقد الدرس: {title}")
    await week.page.get_by_role("button", name="Controleer").click()
    await expect(week.page.get_by_role("heading", level=1)).to_contain_text("Klopt dit?")
    await week.is_sound()


async def test_broadcast_to_arabic_readers_in_a_course(week: Week) -> None:
    await week.logs_in()
    await writes(week, "PVT", "PVT")
    await week.page.get_by_role("button", name="Verstuur 2 berichten").click()
    await expect(week.page.get_by_text("U kunt nog terug.")).to_be_visible()
    await week.is_sound()
    await week.passes(week.now + timedelta(seconds=31))
    for name in ("Amal", "Samir"):
        await week.phones[name].sees("لن يُعقد الدرس: PVT")
    assert "PVT" not in readable(week.phones["Grace"].screen().text)
    await expect(week.page.get_by_text("van 2 verstuurd")).to_contain_text("2 van 2")
    await week.is_sound()


async def test_stop_a_broadcast_half_way(week: Week) -> None:
    """Telegram refuses half of it for a while: those wait, and never get it."""
    await week.logs_in()
    await writes(week, "Taalles", "Taalles")
    for name in READERS[3:]:
        chat = week.phones[name].person.id
        week.town.simulator.faults.next("sendMessage", status=429, retry_after=1, chat_id=chat)
    await week.page.get_by_role("button", name="Verstuur 6 berichten").click()
    await expect(week.page.get_by_text("U kunt nog terug.")).to_be_visible()
    week.town.clock.move(timedelta(seconds=31))
    await week.town.application.broadcasting.catch_up()
    await expect(week.page.get_by_text("van 6 verstuurd")).to_contain_text("3 van 6")
    await week.is_sound()
    await week.page.get_by_role("button", name="Pauze").click()
    await week.page.get_by_text("Stoppen…").click()
    await week.page.get_by_role("button", name="Stop dit bericht").click()
    await expect(week.page.get_by_text("3 gaan niet meer weg")).to_be_visible()
    await week.is_sound()
    await week.passes(week.now + timedelta(minutes=5))
    told = ["Taalles" in readable(week.phones[name].screen().text) for name in READERS]
    assert told == [True, True, True, False, False, False]


async def test_answer_a_voice_question_with_the_keyboard(week: Week) -> None:
    phone = week.phones["Huda"]
    await phone.sends_voice(VOICE)
    await week.town.settled()
    await week.town.presses(phone, "other")
    await week.logs_in()
    await week.enters(week.page.get_by_role("link", name="Vragen", exact=True))
    whose = week.page.get_by_role("link", name=re.compile("Van niemand|Van iedereen")).last
    await week.enters(whose)
    await week.is_sound()
    await week.enters(week.page.get_by_role("link", name="Huda"))
    await expect(week.page.locator("audio")).to_be_visible()
    await week.is_sound()
    await week.tabs_to(week.page.locator("#zin-fine"))
    await week.page.keyboard.press("Enter")
    await week.page.wait_for_url("**melding=beantwoord")
    await week.is_sound()
    await phone.sees("لا حاجة إلى أي عمل منك")


async def test_mute(week: Week) -> None:
    phone = week.phones["Samir"]
    await week.logs_in()
    await week.opens_person("Samir", "Contact")
    await week.page.get_by_text("Pauzeren…").click()
    await week.is_sound()
    await week.page.get_by_role("button", name="Pauzeer de assistent").click()
    await expect(week.page.get_by_role("status").first).to_contain_text("gepauzeerd")
    await week.is_sound()
    before = len(phone.messages())
    week.town.changes("HS-Samir", pip=week.now.date())
    await week.passes(week.now + timedelta(days=1))
    assert len(phone.messages()) == before, "nothing comes by itself"


async def test_review_ten_translations_with_the_keyboard(week: Week) -> None:
    """Ten are good as they are; another wording of one is on the phone at once."""
    await week.logs_in("carla")
    await week.opens(f"{TRANSLATIONS}?taal=ar&bestand=menu&staat=machine")
    await week.enters(week.page.get_by_role("link", name="Begin met nakijken"))
    await week.is_sound()
    for _ in range(10):
        await week.enters(week.page.locator("#goed"))
    await week.is_sound()
    await week.opens(f"{TRANSLATIONS}/ar/menu-what")
    await week.tabs_to(week.page.locator("#f-tekst"))
    await week.page.keyboard.press("Control+End")
    await week.page.keyboard.insert_text(" 🌟")
    await week.enters(week.page.locator("#goed-eigen"))
    await week.is_sound()
    await week.town.says(week.phones["Noor"], "/start")
    await week.phones["Noor"].sees("🌟")


async def test_export_and_erase_with_the_keyboard(week: Week) -> None:
    await week.logs_in()
    await week.enters(week.page.get_by_role("link", name="Inburgeraars", exact=True))
    await week.types(week.page.get_by_label("Zoek op naam of nummer"), "Amal")
    async with week.page.expect_navigation():
        await week.page.keyboard.press("Enter")
    for name in ("Amal", "Privacy"):
        await week.enters(week.page.get_by_role("link", name=name, exact=True).first)
    await week.is_sound()
    await week.tabs_to(week.page.get_by_role("link", name="Download alles"))
    async with week.page.expect_download() as coming:
        await week.page.keyboard.press("Enter")
    kept = json.loads(await asyncio.to_thread((await (await coming.value).path()).read_text))
    assert "Amal" in json.dumps(kept, ensure_ascii=False)
    await week.tabs_to(week.page.get_by_label("Ja, wis deze persoon voorgoed"))
    await week.page.keyboard.press("Space")
    await week.enters(week.page.get_by_role("button", name="Wis Amal"))
    await expect(week.page.get_by_role("heading", level=1)).to_have_text("Gewist")
    await week.is_sound()
    with week.town.database.transaction() as connection:
        home = week.actor(connection).municipality_id
        assert "Amal" not in [one.first_name for one in list_people(connection, [home])]
    phone = week.phones["Amal"]
    await week.town.says(phone, "/start")
    assert "Amal" not in readable(phone.screen().text)
