"""The phone in the browser, driven by a real browser against the real simulator."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
import pytest_asyncio
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Route, expect

from tests.bot.simulator.echo_bot import ARABIC, COMMANDS, LONG
from tests.bot.simulator.stage import AMAL, BEZOEKER, Stage, staged
from tests.browser import browser as started_browser

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with started_browser() as started:
        yield started


@pytest_asyncio.fixture(loop_scope="module")
async def stage(browser: Browser) -> AsyncIterator[Stage]:
    async with staged(browser) as each:
        yield each


async def test_what_is_said_and_answered_stands_in_bubbles_as_plain_text(stage: Stage) -> None:
    answer = await stage.says("<b>dag</b> & hallo")
    await expect(stage.bubbles("person").last).to_contain_text("<b>dag</b> & hallo")
    await expect(answer).to_contain_text("U zei: <b>dag</b> & hallo")
    await expect(answer.locator("time")).to_have_text("09:30")
    await expect(stage.page.locator("#tekst")).to_be_empty()


async def test_a_tap_changes_the_message_in_place_and_says_so(stage: Stage) -> None:
    answer = await stage.says("dag")
    number = await answer.get_attribute("data-message-id")
    await answer.locator('button[data-callback="key:0"]').click()
    await expect(answer).to_contain_text("Veranderd door key:0")
    await expect(stage.page.locator("#melding")).to_have_text("Gedaan")
    assert await answer.get_attribute("data-message-id") == number
    assert await stage.bubbles("bot").count() == 1


async def test_an_alert_stays_until_it_is_closed(stage: Stage) -> None:
    await (await stage.says("dag")).locator('button[data-callback="key:2"]').click()
    alert = stage.page.get_by_role("dialog")
    await expect(alert).to_contain_text("Gedaan")
    await alert.get_by_role("button").click()
    await expect(alert).to_be_hidden()


async def test_a_long_button_wraps_and_is_not_cut(browser: Browser) -> None:
    async with staged(browser, viewport={"width": 390, "height": 844}) as stage:
        key = (await stage.says("dag")).locator('button[data-callback="key:1"]')
        await expect(key).to_have_text(LONG)
        wide, held, high = await key.evaluate("e => [e.scrollWidth, e.clientWidth, e.clientHeight]")
        assert wide <= held
        assert high > 46
        frame = await stage.page.evaluate("[document.body.scrollWidth, innerWidth]")
        assert frame[0] <= frame[1]


async def test_a_photo_is_shown_and_grows_when_tapped(stage: Stage) -> None:
    answer = await stage.says("beeld")
    await expect(answer).to_contain_text("Uw weg")
    await stage.page.wait_for_function("document.querySelector('.photo img')?.naturalWidth === 320")
    await answer.locator("button.photo").click()
    await expect(stage.page.locator("#kijker")).to_be_visible()
    await stage.page.keyboard.press("Escape")
    await expect(stage.page.locator("#kijker")).to_be_hidden()


VISUAL_ORDER = """(element, word) => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.data.indexOf(word);
    if (at < 0) continue;
    return [0, word.length - 1].map((step) => {
      const range = new Range();
      range.setStart(node, at + step);
      range.setEnd(node, at + step + 1);
      return range.getBoundingClientRect().x;
    });
  }
}"""


async def test_arabic_runs_from_the_right_and_its_numbers_from_the_left(stage: Stage) -> None:
    await stage.becomes(AMAL)
    answer = await stage.says("arabisch")
    text = answer.locator(".text")
    style = "e => [getComputedStyle(e).direction, getComputedStyle(e).textAlign, e.textContent]"
    assert await text.evaluate(style) == ["rtl", "right", ARABIC]
    for number in ("29-10-2026", "023 - 548 56 07"):
        first, last = await text.evaluate(VISUAL_ORDER, number)
        assert first < last, number
    first, last = await text.evaluate(VISUAL_ORDER, "موعدك")
    assert first > last
    key = answer.locator("button[data-callback]")
    assert await key.evaluate("e => getComputedStyle(e).direction") == "rtl"
    assert await key.evaluate("e => e.textContent.startsWith('\\u200f')")
    dutch = stage.bubbles("person").last.locator(".text")
    assert (await dutch.evaluate(style))[:2] == ["ltr", "left"]


async def test_an_invitation_is_opened_with_its_token(stage: Stage) -> None:
    await stage.becomes(AMAL)
    await stage.page.click("#uitnodiging")
    await expect(stage.bubbles("bot").last).to_contain_text("/start een-token")
    await expect(stage.bubbles("person").last.locator(".text")).to_have_text("/start")
    await expect(stage.page.locator("#uitnodiging")).to_have_count(0)
    await expect(stage.page.locator("#start")).to_be_hidden()


async def test_without_an_invitation_there_is_start(stage: Stage) -> None:
    await expect(stage.page.locator("#uitnodiging")).to_have_count(0)
    await stage.page.get_by_role("button", name="Start", exact=True).click()
    await expect(stage.bubbles("bot").last).to_contain_text("U zei: /start")


@pytest.mark.parametrize(("person", "language"), [(AMAL, "ar"), (BEZOEKER, "nl")])
async def test_the_commands_are_listed_in_the_persons_language(
    stage: Stage, person: int, language: str
) -> None:
    await stage.becomes(person)
    await stage.page.click("#opdrachten-open")
    command = stage.page.get_by_role("menuitem", name="/help")
    await expect(command).to_contain_text(COMMANDS[language])
    await command.click()
    await expect(stage.bubbles("bot").last).to_contain_text("U zei: /help")


async def test_a_blocked_bot_is_told_and_can_be_let_in_again(stage: Stage) -> None:
    await stage.says("dag")
    await stage.page.click("#menu-open")
    await stage.page.get_by_role("menuitem", name="Bot blokkeren").click()
    await expect(stage.page.locator(".system")).to_contain_text("geblokkeerd")
    await expect(stage.page.locator("#tekst")).to_be_hidden()
    await stage.page.click("#deblokkeer")
    await expect(stage.page.locator("#tekst")).to_be_visible()
    states = [
        each["my_chat_member"]["new_chat_member"]["status"]
        for each in stage.bot.heard
        if "my_chat_member" in each
    ]
    assert states == ["kicked", "member"]


async def test_the_clock_steps_and_shows_that_it_is_busy(stage: Stage) -> None:
    stage.clock.slow.clear()
    await stage.page.get_by_role("button", name="+1 dag").click()
    await expect(stage.page.locator(".spinner")).to_be_visible()
    stage.clock.slow.set()
    await expect(stage.page.locator("#klok-dag")).to_have_text("vrijdag 2 oktober 2026")
    await expect(stage.page.locator(".spinner")).to_be_hidden()
    assert stage.clock.now == datetime(2026, 10, 2, 7, 30, tzinfo=UTC)


async def test_the_clock_goes_to_a_dutch_time_from_any_zone(browser: Browser) -> None:
    async with staged(browser, timezone_id="America/New_York") as stage:
        await stage.page.fill("#klok-naar", "2026-12-24T09:15")
        await stage.page.get_by_role("button", name="Ga", exact=True).click()
        await expect(stage.page.locator("#klok-tijd")).to_have_text("09:15")
        assert stage.clock.now == datetime(2026, 12, 24, 8, 15, tzinfo=UTC)


async def test_someone_who_is_not_on_the_screen_gets_a_mark(stage: Stage) -> None:
    await stage.becomes(AMAL)
    await stage.says("dag")
    await stage.becomes(BEZOEKER)
    await stage.bot.call("sendMessage", chat_id=AMAL, text="Herinnering")
    await stage.page.get_by_role("button", name="+1 uur").click()
    mark = stage.page.locator(f'[data-person="{AMAL}"] .unread')
    await expect(mark).to_have_text("1")
    await stage.becomes(AMAL)
    await expect(mark).to_be_hidden()


async def test_a_recorded_voice_reaches_the_bot_and_plays(stage: Stage) -> None:
    await stage.page.click("#opname")
    await expect(stage.page.locator("#opname-tijd")).to_have_text("0:01")
    await stage.page.click("#opname-klaar")
    await expect(stage.bubbles("bot")).to_have_count(1)
    heard = stage.bot.heard[-1]["message"]["voice"]
    assert heard["mime_type"].startswith("audio/")
    assert heard["file_size"] > 0
    player = stage.bubbles("bot").last.locator(".play")
    await player.click()
    await expect(player).to_have_attribute("aria-label", "Pauze")
    await expect(player).to_have_attribute("aria-label", "Speel af")


async def test_a_document_a_sticker_and_a_place_can_be_sent(stage: Stage) -> None:
    page = stage.page
    await page.click("#bijlage-open")
    async with page.expect_file_chooser() as chosen:
        await page.get_by_role("menuitem", name="Document").click()
    await (await chosen.value).set_files(
        {"name": "brief.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7"}
    )
    await expect(stage.bubbles("person").last).to_contain_text("brief.pdf")
    await page.click("#bijlage-open")
    await page.get_by_role("menuitem", name="Sticker").click()
    await page.get_by_role("button", name="Sticker 🙏").click()
    await expect(stage.bubbles("person").last).to_contain_text("🙏")
    await page.click("#bijlage-open")
    await page.get_by_role("menuitem", name=re.compile("Locatie")).click()
    await expect(stage.bubbles("person").last).to_contain_text("52.3731")
    await expect(stage.bubbles("bot")).to_have_count(3)
    kinds = [set(each["message"]) & {"document", "sticker", "location"} for each in stage.bot.heard]
    assert kinds == [{"document"}, {"sticker"}, {"location"}]


async def test_a_reload_keeps_the_conversation_and_the_person(stage: Stage) -> None:
    await stage.becomes(AMAL)
    await stage.says("dag")
    await stage.page.goto(f"{stage.url}/phone")
    await expect(stage.bubbles("bot").last).to_contain_text("U zei: dag")
    await expect(stage.page.locator(f'[data-person="{AMAL}"]')).to_have_attribute(
        "aria-current", "true"
    )


async def test_the_page_speaks_english_and_remembers_it(stage: Stage) -> None:
    note = stage.page.locator(f'[data-person="{AMAL}"] .note')
    await expect(note).to_have_text("Sinds drie weken in Heemstede.")
    await stage.page.click('[data-tongue="en"]')
    await expect(note).to_have_text("Three weeks in Heemstede.")
    await stage.page.reload()
    await expect(note).to_have_text("Three weeks in Heemstede.")
    await expect(stage.page.locator("#mensen-kop")).to_have_text("Who would you like to be?")
    assert await stage.page.evaluate("document.documentElement.lang") == "en"


async def test_the_keyboard_alone_is_enough(stage: Stage) -> None:
    page = stage.page
    await page.focus("#tekst")
    await page.keyboard.type("eerste")
    await page.keyboard.press("Shift+Enter")
    await page.keyboard.type("tweede")
    await page.keyboard.press("Enter")
    await expect(stage.bubbles("person").last.locator(".text")).to_have_text("eerste\ntweede")
    await page.focus("#bijlage-open")
    await page.keyboard.press("Enter")
    await page.keyboard.press("ArrowDown")
    await expect(page.get_by_role("menuitem", name="Document")).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(page.locator("#bijlage-open")).to_be_focused()


async def test_a_lost_connection_is_taken_up_again(browser: Browser) -> None:
    async with staged(browser) as stage:
        await stage.says("dag")
        stage.simulator.world.feed.close()
        await expect(stage.page.locator("#bot-stand")).to_have_text("verbinden…")
        stage.simulator.world.feed.closed = False
        await stage.bot.call("sendMessage", chat_id=BEZOEKER, text="Er weer")
        await expect(stage.bubbles("bot").last).to_contain_text("Er weer")
        await expect(stage.page.locator("#bot-stand")).to_have_text("bot")


async def test_what_comes_while_a_chat_is_loading_is_not_lost(stage: Stage) -> None:
    await stage.says("dag")
    arrived = asyncio.Event()

    async def hold(route: Route) -> None:
        older = await route.fetch()
        await stage.bot.call("sendMessage", chat_id=BEZOEKER, text="Nieuwer")
        await arrived.wait()
        await route.fulfill(response=older)

    await stage.page.route(re.compile(rf"/chats/{BEZOEKER}$"), hold)
    async with stage.page.expect_response(re.compile(rf"/chats/{BEZOEKER}$")) as answered:
        await stage.page.click('[data-tongue="en"]')
        await expect(stage.bubbles("bot")).to_have_text([re.compile("Nieuwer")])
        arrived.set()
    await (await answered.value).finished()
    await expect(stage.bubbles("bot")).to_have_count(2)
    await expect(stage.bubbles("bot").last).to_contain_text("Nieuwer")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 700, 390])
async def test_axe_finds_nothing(browser: Browser, scheme: str, width: int) -> None:
    shape = {"color_scheme": scheme, "viewport": {"width": width, "height": 800}}
    async with staged(browser, **shape, reduced_motion="reduce") as stage:
        empty = await Axe().run(stage.page)
        assert empty.violations_count == 0, empty.generate_report()
        await stage.says("beeld")
        await stage.says("arabisch")
        await stage.says("dag")
        full = await Axe().run(stage.page)
        assert full.violations_count == 0, full.generate_report()
