"""A year of one person's appointments, in each municipality and each language.

The clock steps through every due moment. What was told is kept as one line a message: its
moment, and its first words; each comes once, at its moment, in the language of that moment.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

import pytest

from bot.simulator.phone import Phone, readable
from bot.simulator.state import Message
from flows.context import ZONE
from storage.appointments import Kind, Mode, State
from tests.databases import NewAddress
from tests.stories.agenda import Agenda
from tests.stories.conftest import Town, kept_as, opened
from tests.stories.test_news import moment_of

SPRING = date(2027, 3, 28)
"""The night of Saturday on Sunday in which an hour is passed over."""
AUTUMN = date(2027, 10, 31)
"""The night in which an hour comes twice."""
QUIET_ENDS, QUIET_BEGINS = 8, 21
"""Hours of the day between which something may come by itself."""
HOMES = {
    "heemstede": "nl",
    "heerenveen": "ar",
    "steenwijkerland": "ti",
    "uithoorn": "en",
    "landelijk": "nl",
}
"""Each profile, and in which language somebody reads there."""


class Year:
    """One person, her phone and her agenda, from the menu on."""

    def __init__(self, town: Town, phone: Phone) -> None:
        self.town, self.phone = town, phone
        self.agenda = Agenda(town, "HS-Amal")
        self._menu = phone.screen().message_id

    async def until(self, day: date, hour: int = 12) -> None:
        """What staff did is told, and the days pass."""
        await self.town.settled()
        await self.town.waits_until(at(day, hour))

    def told(self) -> list[Message]:
        """What came by itself: its buttons work at any moment. Oldest first."""
        return [one for one in self.phone.messages() if one.from_bot and _is_news(one)]

    def lines(self) -> Iterator[str]:
        """A line for each message: its moment and its first words."""
        for message in self.phone.messages():
            if message.message_id > self._menu:
                words = " | ".join(readable(message.text).splitlines()[:4])
                yield f"{moment_of(message):%d-%m-%Y %H:%M %Z}  {words}"


def _is_news(message: Message) -> bool:
    keys = (button for row in message.keyboard for button in row)
    return any((button.callback_data or "").startswith("n|") for button in keys)


def at(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZONE)


@pytest.mark.parametrize("home", HOMES)
async def test_a_year_of_appointments(new_address: NewAddress, home: str) -> None:
    async with opened(new_address("sqlite"), home) as town:
        year = Year(town, await town.invited("Amal", HOMES[home]))
        await _winter(year)
        await _spring(year)
        await year.town.says(year.phone, "/taal")
        await year.town.presses(year.phone, "en")
        await _summer(year)
        await _autumn(year)
        told = year.told()
        assert len({(moment_of(one), one.text) for one in told}) == len(told)
        assert {
            one.date for one in told if not QUIET_ENDS <= moment_of(one).hour < QUIET_BEGINS
        } == set()
        kept_as(f"year-{home}", "\n".join(year.lines()) + "\n")


async def _winter(year: Year) -> None:
    """An intake that is confirmed and held; a plan that is moved and missed."""
    agenda = year.agenda
    intake = agenda.plans(Kind.INTAKE, at(date(2026, 12, 8), 10), minutes=90, place="Raadhuis")
    await year.until(date(2026, 12, 7), 20)
    await year.town.presses_older(year.phone, f"appointments.coming/{intake}/1")
    assert agenda.row(intake).state is State.CONFIRMED
    await year.until(date(2026, 12, 8))
    agenda.attends(intake)
    plan = agenda.plans(Kind.PIP, at(date(2027, 2, 3), 14), mode=Mode.ONLINE)
    await year.until(date(2027, 1, 29))
    agenda.moves(plan, starts_at=at(date(2027, 2, 10), 9))
    await year.until(date(2027, 2, 10), 15)
    agenda.misses(plan)


async def _spring(year: Year) -> None:
    """A lesson in the hour that is passed over, and a talk on the morning after that night."""
    await year.until(SPRING - timedelta(days=6))
    year.agenda.plans(Kind.LES, at(SPRING, 2, 30), minutes=60)
    year.agenda.plans(Kind.VOORTGANGSGESPREK, at(SPRING + timedelta(days=1), 9, 30))
    await year.until(SPRING + timedelta(days=1))


async def _summer(year: Year) -> None:
    """Somebody cannot come, and the talk is cancelled; all in the new language."""
    off = year.agenda.plans(Kind.BUDGETGESPREK, at(date(2027, 6, 15), 11), address="Plein 2")
    await year.until(date(2027, 6, 9))
    await year.town.presses_older(year.phone, f"appointments.cannot/{off}/1")
    await year.town.presses(year.phone, "illness")
    assert year.agenda.row(off).state is State.CANNOT_COME
    await year.until(date(2027, 6, 10))
    year.agenda.cancels(off)


async def _autumn(year: Year) -> None:
    """A talk in the hour that comes twice, and one by phone on the morning after that night."""
    await year.until(date(2027, 7, 1))
    year.agenda.plans(Kind.VOORTGANGSGESPREK, at(AUTUMN, 2, 30))
    year.agenda.plans(Kind.EINDGESPREK, at(AUTUMN + timedelta(days=1), 9, 30), mode=Mode.PHONE)
    await year.until(AUTUMN + timedelta(days=21))
