"""The console served to a real browser, for tests marked `browser`.

With WEGWIJS_SCREENSHOTS set to a folder the pages are kept there as pictures, to be looked at.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from axe_playwright_python.base import AXE_SCRIPT, AxeResults
from playwright.async_api import Browser, Page
from starlette.types import ASGIApp

from bot.serving import serving
from casework.signing_in import begin
from cli.listening import bind
from cli.settings import Address
from console.sessions import Sessions
from tests.console.world import SECRET, World

WIDTHS = (320, 768, 1440)
AXE = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}
"""What is right is not listed: telling of every element takes longer than looking at it."""
IN_BROWSER = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]
"""The marks of a test with a `site`: all share one browser, and so its event loop."""


async def looked_over(page: Page) -> AxeResults:
    """What axe finds. A document is given its half a megabyte of script once."""
    if not await page.evaluate("'axe' in window"):
        await page.evaluate(AXE_SCRIPT)
    return AxeResults(await page.evaluate("options => axe.run(options)", AXE))


@dataclass
class Site:
    """The console served, and a page of a browser; `calls_out` are requests elsewhere."""

    page: Page
    url: str
    world: World
    problems: list[str]

    async def opens(self, path: str) -> None:
        answer = await self.page.goto(self.url + path)
        assert answer is not None

    async def is_sound(self, name: str) -> None:
        """At each width: axe finds nothing, and nothing is wider than the screen."""
        for width in WIDTHS:
            await self.page.set_viewport_size({"width": width, "height": 900})
            await self.page.evaluate("scrollTo(0, 0)")  # else the menu covers half a row
            await self._kept(name, width)
            found = await looked_over(self.page)
            assert found.response["violations"] == [], (name, width, found.generate_report())
            wide = await self.page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            )
            assert wide <= 0, (name, width)
        assert self.problems == []

    async def is_sound_but_refused(self, name: str) -> None:
        """The same, of a page that came with a 400: the browser tells of that itself."""
        self.problems.clear()
        await self.is_sound(name)

    async def _kept(self, name: str, width: int) -> None:
        if folder := os.environ.get("WEGWIJS_SCREENSHOTS"):
            path = Path(folder) / f"{name}-{width}.png"
            await self.page.screenshot(path=path, full_page=True)

    async def enters(self, login: str = "anna") -> None:
        """Logged in, without the page for it."""
        sessions = Sessions(SECRET, self.world.clock.now)
        with self.world.database.transaction() as connection:
            value = begin(connection, self.world.staff[login].id, self.world.clock.now())
        cookie = {"name": sessions.cookie, "value": value, "url": self.url}
        await self.page.context.add_cookies([cookie])  # type: ignore[list-item]


@asynccontextmanager
async def opened(
    world: World, browser: Browser, make: Callable[[str], ASGIApp] | None = None
) -> AsyncIterator[Site]:
    """The console to somebody new to it: a browser's context knows nothing of another.

    `make`: another console than the world's own, of the address at which it is served.
    """
    listener = bind(Address("127.0.0.1", 0), "CONSOLE_LISTEN")
    address = f"http://127.0.0.1:{listener.getsockname()[1]}"
    app = world.app() if make is None else make(address)
    async with serving(app, listener) as url, await browser.new_context() as context:
        page = await context.new_page()
        problems: list[str] = []
        page.on(
            "console", lambda said: problems.append(said.text) if said.type == "error" else None
        )
        page.on("pageerror", lambda error: problems.append(str(error)))
        page.on(
            "request",
            lambda asked: None if asked.url.startswith(url) else problems.append(asked.url),
        )
        yield Site(page, url, world, problems)
