"""A week at a desk: the whole program with phones, and the console of it in one real browser."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from playwright.async_api import Browser, Locator, Page, expect
from sqlalchemy import Connection

from bot.serving import serving
from bot.simulator.phone import Phone
from casework import courses
from casework.cases import Actor
from casework.courses import group_of
from casework.staffing import add_staff, colleague
from cli.listening import bind
from cli.settings import Address
from cli.texts import words_of
from console.app import create_console
from storage import staff
from storage.courses import CourseKind, NewCourse
from storage.municipalities import ensure_municipality
from storage.people import find_person
from storage.staff import Role
from tests.console.site import looked_over
from tests.stories.conftest import Town

SECRET = "a-secret-of-the-week"
MOST_STOPS = 150
"""A page with more places to stop at than this is none for the keyboard."""
NEXT_KEY = """name => {
    const here = document.activeElement;
    return here.type === "radio" && here.name === name ? "ArrowDown" : "Tab";
}"""


@dataclass
class Week:
    """Anna's week. `phones` by first name; nothing is asked of another machine."""

    town: Town
    url: str
    page: Page
    problems: list[str]
    phones: dict[str, Phone] = field(default_factory=dict)

    async def logs_in(self, login: str = "anna") -> None:
        """By a one-time link, as `wegwijs staff login-link` prints it, and one press of Enter."""
        with self.town.database.transaction() as connection:
            until = self.town.clock.now() + timedelta(minutes=15)
            row = colleague(connection, login)
            token = staff.new_login_link(connection, row.id, until)
        await self.page.context.clear_cookies()
        await self.page.goto(f"{self.url}/login/{token}")
        await self.is_sound()
        await self.enters(self.page.get_by_role("button", name="Inloggen"))
        await expect(self.page.get_by_role("heading", level=1)).to_be_visible()

    async def tabs_to(self, there: Locator) -> None:
        """From where the focus is, with Tab alone; among choices, as everywhere, with an arrow."""
        for _ in range(MOST_STOPS):
            if await there.evaluate("it => it === document.activeElement"):
                return
            await self.page.keyboard.press(await self.page.evaluate(NEXT_KEY, await _name(there)))
        raise AssertionError((self.page.url, there, "the keyboard does not come here"))

    async def types(self, there: Locator, text: str) -> None:
        await self.tabs_to(there)
        await self.page.keyboard.type(text)

    async def enters(self, there: Locator) -> None:
        """By Enter, with the keyboard alone, on to the page that comes."""
        await self.tabs_to(there)
        async with self.page.expect_navigation():
            await self.page.keyboard.press("Enter")

    async def goes(self, *links: str) -> None:
        """By the names of links, one by one."""
        for name in links:
            await self.page.get_by_role("link", name=name).first.click()
            await self.page.wait_for_load_state()

    async def opens(self, path: str) -> None:
        await self.page.goto(self.url + path)
        await self.is_sound()

    async def opens_person(self, name: str, part: str = "") -> None:
        """By way of the list of people, as a colleague finds somebody."""
        await self.goes("Inburgeraars")
        await self.page.get_by_label("Zoek op naam of nummer").fill(name)
        await self.page.get_by_label("Zoek op naam of nummer").press("Enter")
        await self.goes(name)
        if part:
            await self.goes(part)
        await self.is_sound()

    async def is_sound(self) -> None:
        """axe finds nothing, and the browser told of no fault."""
        found = await looked_over(self.page)
        assert found.response["violations"] == [], (self.page.url, found.generate_report())
        assert self.problems == []

    async def passes(self, moment: datetime) -> None:
        await self.town.waits_until(moment)

    @property
    def now(self) -> datetime:
        return self.town.clock.now()

    async def gets_a_phone(self, name: str, language: str) -> None:
        self.phones[name] = await self.town.invited(name, language)

    def teaches(self, name: str, people: Sequence[str]) -> None:
        """A course that these people are in."""
        with self.town.database.transaction() as connection:
            actor = self.actor(connection)
            courses.begin(connection, actor, NewCourse(CourseKind.PVT, name), self.now)
            found = [find_person(connection, actor.municipality_id, f"HS-{one}") for one in people]
            rows = [one for one in found if one is not None]
            assert len(rows) == len(people)
            courses.enrol(connection, actor, group_of(connection, actor, name), rows, self.now)

    def hires(self, login: str, role: Role) -> None:
        with self.town.database.transaction() as connection:
            add_staff(connection, self.actor(connection), login, login.title(), role, self.now)

    def actor(self, connection: Connection) -> Actor:
        return Actor("test", ensure_municipality(connection, self.town.home, self.now).id)


async def _name(there: Locator) -> str | None:
    """Of the group that a choice belongs to: Tab stops at such a group once."""
    return await there.get_attribute("name")


@asynccontextmanager
async def week_in(town: Town, browser: Browser) -> AsyncIterator[Week]:
    """The console of this town in a browser that nobody is logged in with."""
    shared = town.application.shared
    app = create_console(
        shared.database,
        shared.profiles,
        shared.catalog,
        shared.now,
        SECRET,
        library=shared.library,
        named=words_of(shared.catalog).named,
        quiet=shared.settings.quiet_hours,
        overlay=shared.overlay,
    )
    listener = bind(Address("127.0.0.1", 0), "CONSOLE_LISTEN")
    context = await browser.new_context(viewport={"width": 1280, "height": 900})
    async with serving(app, listener) as url, context:
        page = await context.new_page()
        page.set_default_timeout(10_000)
        problems: list[str] = []
        page.on(
            "console", lambda said: problems.append(said.text) if said.type == "error" else None
        )
        page.on("pageerror", lambda error: problems.append(str(error)))
        page.on(
            "request",
            lambda asked: None if asked.url.startswith(url) else problems.append(asked.url),
        )
        yield Week(town, url, page, problems)
