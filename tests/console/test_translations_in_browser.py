"""Vertalingen in a browser: sound at every width, reviewed with the keyboard, read aloud."""

from __future__ import annotations

from copy import copy

import pytest
from playwright.async_api import Browser

from render.recordings import Recordings
from tests.console.site import IN_BROWSER, opened
from tests.console.world import World

pytestmark = IN_BROWSER
PATH = "/beheer/vertalingen"


@pytest.fixture
def shelf(world: World) -> World:
    world.catalog = copy(world.catalog)
    world.catalog.put_over({})
    return world


async def test_texts_are_reviewed_with_the_keyboard_alone(shelf: World, chromium: Browser) -> None:
    async with opened(shelf, chromium) as site:
        await site.enters("carla")
        await site.opens(f"{PATH}?taal=ti&bestand=menu&staat=machine")
        await site.is_sound("vertalingen")
        await site.opens(f"{PATH}/ti/menu-hello?bestand=menu&staat=machine")
        await site.is_sound("vertaling")
        page = site.page
        for _ in range(3):
            await page.locator("#goed:focus").wait_for()  # given once the page is drawn
            async with page.expect_navigation():
                await page.keyboard.press("Enter")
        await page.wait_for_selector("#ongedaan")
        await page.fill("#f-tekst", "<b>ሰላም")
        await page.locator("#gezegd .wrong").first.wait_for()
        await site.is_sound("vertaling-fout")
        await page.click("#stel-voor")
        await page.locator(".notice-bad").wait_for()
        await site.is_sound_but_refused("vertaling-geweigerd")
        await site.opens(f"{PATH}?taal=ti")
        assert f"3 van {len(shelf.catalog.ids())}" in await page.inner_text("main")
        await site.opens(f"{PATH}/in?taal=ti")
        changed = "menu-hello = ሰላም { $name }\nbutton-words = 📖 ቃላት\nmenu-what = <b>ሕቶ".encode()
        file = {"name": "menu.ftl", "mimeType": "text/plain", "buffer": changed}
        await page.set_input_files("#f-bestand", file)  # type: ignore[arg-type]
        await page.click("#bekijk")
        await page.locator("#neem-over").wait_for()
        await site.is_sound("vertalingen-bestand")


async def test_a_text_is_recorded_in_the_page(shelf: World, chromium: Browser) -> None:
    async with opened(shelf, chromium) as site:
        await site.enters("carla")
        await site.opens(f"{PATH}/ar/menu-what")
        await site.page.click("#neem-op")
        await site.page.get_by_text("De opname loopt.").wait_for()
        await site.page.wait_for_timeout(500)  # of sound: a recording of nothing is refused
        await site.page.click("#neem-op")
        await site.page.locator("audio").wait_for()
        assert Recordings(shelf.catalog).find("ar", "menu-what") is not None
        length = await site.page.evaluate(
            """async () => {
                const sound = await fetch(document.querySelector("audio").src);
                const context = new OfflineAudioContext(1, 48000, 48000);
                return (await context.decodeAudioData(await sound.arrayBuffer())).duration;
            }"""
        )
        assert length > 0
        await site.is_sound("vertaling-opname")
