"""Vragen in chromium: sound at every width, played and answered with the keyboard."""

from __future__ import annotations

import io
from datetime import timedelta

import pytest
from PIL import Image
from playwright.async_api import Browser

from flows.inputs import Kind as Said
from storage.conversations import NewMedia
from storage.files import keep_file, wanted_files
from tests.console.news import agrees
from tests.console.site import IN_BROWSER, opened
from tests.console.test_inbox import guided, page_of, sent
from tests.console.world import World

pytestmark = IN_BROWSER


def a_photo() -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (640, 480), "#c9b458").save(stream, "PNG")
    return stream.getvalue()


@pytest.fixture
def lively(world: World) -> World:
    """Amal asked in words, in a voice and with a photo; others wait as well."""
    with world.database.transaction() as connection:
        agrees(connection, world, "Amal")
        guided(connection, world, "Amal", "anna")
        photo = NewMedia("f7", "u7", "image/png", 4000)
        world.asks(connection, "Amal", "متى أحصل على huurtoeslag؟", (Said.PHOTO, photo))
        for wanted in wanted_files(connection, f"bot-{world.homes['heemstede'].id}",
                                   world.clock.now(), 9):  # fmt: skip
            kept = {"f1": ("audio/ogg", b"OggS" + b"\0" * 900), "f7": ("image/png", a_photo())}
            if wanted.file_id in kept:
                keep_file(connection, wanted.id, *kept[wanted.file_id])
        world.chat(connection, "Tesfay", 7_000_000_005)
        world.asks(connection, "Tesfay", "ሕቶ ኣለኒ", due=timedelta(days=-1))
        world.person(connection, "heemstede", "HS-5", "Karim")
        world.chat(connection, "Karim", 7_000_000_006)
        world.asks(connection, "Karim", "سؤال")
        guided(connection, world, "Karim", "els")
    return world


async def test_the_list_is_sound(lively: World, chromium: Browser) -> None:
    async with opened(lively, chromium) as site:
        await site.enters()
        await site.opens("/vragen?wie=iedereen")
        await site.is_sound("vragen")
        await site.opens("/vragen?taal=en")
        await site.is_sound("vragen-leeg")


async def test_the_conversation_is_sound(lively: World, chromium: Browser) -> None:
    async with opened(lively, chromium) as site:
        await site.enters()
        await site.opens(page_of(lively))
        await site.page.locator("img.picture").evaluate("one => one.decode()")
        assert await site.page.evaluate("document.querySelector('img.picture').naturalWidth") == 640
        await site.is_sound("gesprek")


async def test_a_question_is_answered_with_the_keyboard(lively: World, chromium: Browser) -> None:
    async with opened(lively, chromium) as site:
        await site.enters()
        await site.opens(page_of(lively))
        page = site.page
        await page.focus("#zin-fine")
        await page.keyboard.press("Space")
        await page.keyboard.press("Enter")
        await page.wait_for_url("**melding=beantwoord")
        assert len(sent(lively)) == 1
        assert await page.locator(".talk .entry-ours").count() == 1
        await site.is_sound("beantwoord")


async def test_dutch_words_are_warned_of(lively: World, chromium: Browser) -> None:
    async with opened(lively, chromium) as site:
        await site.enters()
        await site.opens(page_of(lively))
        page = site.page
        await page.click("#met-woorden summary")
        await page.check("#taal-nl")
        await page.fill("#f-woorden", "Kom morgen om tien uur")
        await page.click("text=Verstuur uw tekst")
        await page.wait_for_selector("#zeker")
        await site.is_sound_but_refused("nederlands")
        await page.check("#zeker")
        await page.click("text=Verstuur uw tekst")
        await page.wait_for_url("**melding=beantwoord")
        assert len(sent(lively)) == 1


async def test_what_comes_in_appears_and_what_is_typed_stays(
    lively: World, chromium: Browser
) -> None:
    async with opened(lively, chromium) as site:
        await site.enters()
        await site.opens(page_of(lively))
        await site.page.click("#met-woorden summary")
        await site.page.fill("#f-woorden", "half geschreven")
        with lively.database.transaction() as connection:
            lively.asks(connection, "Amal", "en nog iets")
        await site.page.wait_for_selector("text=en nog iets", timeout=8000)
        assert await site.page.input_value("#f-woorden") == "half geschreven"
        assert site.problems == []


async def test_taken_over_and_an_interpreter_asked(lively: World, chromium: Browser) -> None:
    async with opened(lively, chromium) as site:
        await site.enters()
        await site.opens(page_of(lively))
        for deed in ("overnemen", "tolk"):
            await site.page.click(f"#doe-{deed}")
            await site.page.wait_for_load_state()
        assert await site.page.locator("#doe-teruggeven").count() == 1
        await site.is_sound("overgenomen")
