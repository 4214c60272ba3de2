"""A page of the phone in a browser, with a real simulator and an echo bot behind it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime

from playwright.async_api import Browser, ConsoleMessage, Locator, Page, Request, expect

from bot.simulator.server import Simulator
from bot.simulator.state import Person
from tests.bot.simulator.echo_bot import EchoBot, echo_bot

AMAL, BEZOEKER = 7_000_000_001, 7_000_000_002
INVITATION = "https://t.me/wegwijs_demo_bot?start=een-token"
PEOPLE = (
    Person(
        AMAL,
        "Amal",
        "ar",
        {"nl": "Sinds drie weken in Heemstede.", "en": "Three weeks in Heemstede."},
        INVITATION,
    ),
    Person(
        BEZOEKER, "Bezoeker", "nl", {"nl": "Heeft geen uitnodiging.", "en": "Has no invitation."}
    ),
)


@dataclass(slots=True)
class Clock:
    """The application's clock; a step takes as long as `slow` says."""

    now: datetime = datetime(2026, 10, 1, 7, 30, tzinfo=UTC)
    slow: asyncio.Event = field(default_factory=asyncio.Event)

    async def move(self, to: datetime) -> None:
        await self.slow.wait()
        self.now = to


@dataclass(slots=True)
class Stage:
    """Everything of one test: the page, the bot behind it and what went wrong meanwhile."""

    page: Page
    bot: EchoBot
    simulator: Simulator
    clock: Clock
    url: str

    def bubbles(self, sender: str) -> Locator:
        return self.page.locator(f'[data-message-id][data-from="{sender}"]')

    async def becomes(self, person: int) -> None:
        await self.page.click(f'[data-person="{person}"]')
        await expect(self.page.locator(f'[data-person="{person}"]')).to_have_attribute(
            "aria-current", "true"
        )

    async def says(self, text: str) -> Locator:
        """Types and sends; gives the bot's newest bubble, once there is one more."""
        before = await self.bubbles("bot").count()
        await self.page.fill("#tekst", text)
        await self.page.click("#verstuur")
        await expect(self.bubbles("bot")).to_have_count(before + 1)
        return self.bubbles("bot").last


@asynccontextmanager
async def staged(browser: Browser, **context: object) -> AsyncIterator[Stage]:
    """A page on a simulator of its own; fails on any error in the browser and any call outside."""
    clock = Clock()
    clock.slow.set()
    simulator = Simulator(people=PEOPLE, clock=lambda: clock.now, on_clock=clock.move)
    wrong: list[str] = []
    async with AsyncExitStack() as stack:
        url = await stack.enter_async_context(simulator.serve())
        bot = await stack.enter_async_context(echo_bot(url, simulator.token))
        shape = {"viewport": {"width": 1280, "height": 800}, **context}
        page = await browser.new_page(**shape)  # type: ignore[arg-type]
        stack.push_async_callback(page.close)
        _watch(page, url, wrong)
        await page.goto(f"{url}/phone#{BEZOEKER}")
        chosen = page.locator(f'[data-person="{BEZOEKER}"][aria-current="true"]')
        await expect(chosen).to_have_count(1)
        yield Stage(page, bot, simulator, clock, url)
        assert wrong == []


def _watch(page: Page, url: str, wrong: list[str]) -> None:
    """Notes in `wrong` what the browser complains of and whatever it asks from elsewhere."""

    def said(message: ConsoleMessage) -> None:
        if message.type == "error":
            wrong.append(message.text)

    def asked(request: Request) -> None:
        if not request.url.startswith((url, "blob:", "data:")):
            wrong.append(request.url)

    page.on("console", said)
    page.on("request", asked)
    page.on("pageerror", lambda error: wrong.append(str(error)))
