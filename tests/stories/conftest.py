"""A town to tell stories in: the whole application, the simulator, and a clock that stands."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest_asyncio
from PIL import Image
from sqlalchemy import Connection

from bot.simulator.phone import Phone, readable
from bot.simulator.server import Simulator
from casework.cases import Actor, invite, save_person
from cli.application import Application, open_application
from cli.demo.running import step_to
from cli.settings import Settings
from cli.texts import Texts
from render.plan_picture import Picture
from storage.database import Database
from storage.municipalities import ensure_municipality
from storage.people import Doelgroep, PersonRow, PersonValue
from tests.databases import NewAddress

GOLDEN = Path(__file__).parent / "golden"
NOON = datetime(2026, 11, 21, 11, tzinfo=UTC)
"""A Saturday, noon in Heemstede."""


class StandingClock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self._now = NOON

    def now(self) -> datetime:
        return self._now

    def move(self, step: timedelta) -> None:
        self._now += step

    def move_to(self, moment: datetime) -> datetime:
        self._now = max(self._now, moment)
        return self._now


class Town:
    """A municipality with its bot. People get a case with `invited`, or come as guests."""

    def __init__(
        self,
        simulator: Simulator,
        application: Application,
        database: Database,
        clock: StandingClock,
        home: str = "heemstede",
    ) -> None:
        self.simulator = simulator
        self.application = application
        self.database = database
        self.clock = clock
        self.home = home
        self._phones = iter(range(7_000_000_001, 7_100_000_000))
        self._told: list[str] = []

    def guest(self, name: str = "Gast", language: str = "nl") -> Phone:
        return self.simulator.phone(next(self._phones), language, name)

    def case(self, number: str, name: str, language: str, **values: PersonValue) -> str:
        """The token of an invitation for a new case."""
        columns: dict[str, PersonValue] = {
            "first_name": name,
            "language": language,
            "doelgroep": Doelgroep.ASIELSTATUSHOUDER,
            **values,
        }

        def add(connection: Connection) -> tuple[PersonRow, str]:
            now = self.clock.now()
            actor = Actor("test", ensure_municipality(connection, self.home, now).id)
            person, _ = save_person(connection, actor, number, columns, now)
            return person, invite(connection, actor, person, now)

        with self.database.transaction() as connection:
            return add(connection)[1]

    async def invited(self, name: str, language: str, **values: PersonValue) -> Phone:
        """A phone on which first contact has been gone through, up to the menu."""
        token = self.case(f"HS-{name}", name, language, **values)
        phone = self.guest(name, language)
        await phone.starts(token)
        await self.settled()
        await self.presses(phone, language, "next", "yes", "me")
        return phone

    async def presses(self, phone: Phone, *choices: str) -> None:
        """Press flow buttons of the last screen by the id of their choice, one by one."""
        for choice in choices:
            screen = phone.screen()
            data = [button.callback_data or "" for row in screen.keyboard for button in row]
            pressed = [one for one in data if one.split("|")[2:3] == [choice]]
            assert pressed, f"no choice {choice!r} among {data}\n{phone}"
            label = next(
                one.text
                for row in screen.keyboard
                for one in row
                if one.callback_data == pressed[0]
            )
            await phone.presses(screen, pressed[0])
            await self.settled()
            self._tell(phone, f"[{label}]")

    async def presses_older(self, phone: Phone, choice: str) -> None:
        """Press the newest button with this choice, on whatever message it stands."""
        message, button = next(
            (message, button)
            for message in reversed(phone.messages())
            for row in message.keyboard
            for button in row
            if (button.callback_data or "").split("|")[2:3] == [choice]
        )
        await phone.presses(message, button.callback_data or "")
        await self.settled()
        self._tell(phone, f"[{button.text}]")

    async def waits(self, days: int) -> None:
        """The days pass one by one, as when the demo's clock is moved."""
        until = self.clock.now() + timedelta(days=days)
        await step_to(self.clock, self.application, until)

    async def waits_until(self, moment: datetime) -> None:
        """Time passes, stopping at every due moment."""
        await step_to(self.clock, self.application, moment)

    def tells(self, phone: Phone) -> None:
        """What came by itself goes into the story."""
        self._tell(phone, f"({self.clock.now():%d-%m-%Y})")

    def changes(self, number: str, **values: PersonValue) -> None:
        """A consulent's change of a case, by another process."""
        with self.database.transaction() as connection:
            now = self.clock.now()
            actor = Actor("test", ensure_municipality(connection, self.home, now).id)
            save_person(connection, actor, number, values, now)

    async def says(self, phone: Phone, *texts: str) -> None:
        """Write messages, each answered before the next."""
        for text in texts:
            await phone.says(text)
            await self.settled()
            self._tell(phone, text)

    async def settled(self) -> None:
        """Returns once every update is answered and every answer is with the simulator."""
        assert await self.simulator.updates.all_taken()
        await self.application.settle()

    def _tell(self, phone: Phone, act: str) -> None:
        screen = phone.screen()
        media = f"[{screen.content.media.kind}]\n" if screen.content.media else ""
        rows = ["  " + " | ".join(button.text for button in row) for row in screen.keyboard]
        told = "\n".join((f"{media}{screen.text}", *rows))
        self._told.append(f"{phone.person.name}: {act}\n\n{told}\n")

    def golden(self, name: str) -> None:
        """Compare what was said and seen so far with the one kept in `golden/`, to the letter.

        Run with WEGWIJS_GOLDEN=1 to write it anew, and read the difference before you commit.
        """
        kept_as(name, readable("\n".join(self._told)))


def kept_as(name: str, told: str) -> None:
    """Compare with what is kept in `golden/`, to the letter; see `Town.golden`."""
    path = GOLDEN / f"{name}.txt"
    if os.environ.get("WEGWIJS_GOLDEN"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(told, encoding="utf-8")
    assert told == path.read_text(encoding="utf-8")


def a_photo(colour: tuple[int, int, int] = (9, 9, 9)) -> bytes:
    """A picture of one colour."""
    file = BytesIO()
    Image.new("RGB", (100, 100), colour).save(file, "PNG")
    return file.getvalue()


async def _no_drawing(picture: Picture, language: str) -> bytes:
    """A picture of one dot: stories are about words, pictures have tests of their own."""
    return a_photo((len(picture.title), len(language), 0))


@cache
def _texts() -> Texts:
    """Read once: what a town puts over them is gone when the next one opens."""
    return Texts.load("told")


@asynccontextmanager
async def opened(address: str, home: str = "heemstede") -> AsyncIterator[Town]:
    """A town of this profile whose rows are in the (migrated) database of this address."""
    clock = StandingClock()
    simulator = Simulator(clock=clock.now)
    async with simulator.serve() as url:
        settings = Settings.model_validate(
            {
                "telegram_token": simulator.token,
                "municipality": home,
                "telegram_api_url": url,
                "database_url": address,
                "messages_per_second": 10_000,
                "messages_per_second_per_chat": 10_000,
            }
        )
        database = Database.open(settings.database_url)
        async with open_application(
            settings, database, clock.now, _no_drawing, texts=_texts()
        ) as application:
            running = asyncio.create_task(application.run())
            yield Town(simulator, application, database, clock, home)
            running.cancel()
            with suppress(asyncio.CancelledError):
                await running
        await database.close()


@pytest_asyncio.fixture
async def town(new_address: NewAddress) -> AsyncIterator[Town]:
    async with opened(new_address("sqlite")) as found:
        yield found


@pytest_asyncio.fixture
async def any_town(address: str) -> AsyncIterator[Town]:
    """The story is told twice: on SQLite and on PostgreSQL."""
    async with opened(address) as found:
        yield found
