"""The six months in which a municipality pays: lessons, stops, languages, a blocked bot, longer."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.simulator.phone import Phone, readable
from casework.cases import Actor, find_person
from casework.learning import enter_paid, learning_of
from flows.lessons.loader import load_library
from flows.lessons.paid import Entered
from storage.municipalities import ensure_municipality
from storage.people import PersonValue
from tests.databases import NewAddress
from tests.stories.conftest import NOON, Town, opened
from tests.stories.test_news import arrived

TODAY = NOON.date()
HOUSED: dict[str, PersonValue] = {
    "huisvesting": TODAY,
    "brp": TODAY,
    "kennisgeving": TODAY,
    "bijstand": TODAY,
}
HOMES = ("landelijk", "heemstede", "heerenveen", "steenwijkerland", "uithoorn")
MOST_STEPS = 80
"""More than any lesson has."""
INVITED = "les over geld voor u"
AGAIN = "U was bezig met de les"
SOON_OVER = "De gemeente helpt met betalen tot en met"
LONGER = "U krijgt langer hulp met betalen"


def invitations(phone: Phone) -> int:
    return len(arrived(phone, INVITED)) + len(arrived(phone, AGAIN))


def choices(phone: Phone) -> list[str]:
    """The choices of the last screen."""
    data = [button.callback_data or "" for row in phone.screen().keyboard for button in row]
    return [one.split("|")[2] for one in data]


async def takes(town: Town, phone: Phone, steps: int = MOST_STEPS) -> str:
    """Go on with a lesson so many steps, or to its end, by the first answer of each question;
    all that was read on the way."""
    read = []
    for _ in range(steps):
        read.append(readable(phone.screen().text))
        here = choices(phone)
        if "next" not in here and not any(one.startswith("a.") for one in here):
            break
        first = next(one for one in here if one.startswith(("next", "a.")))
        await town.presses(phone, first)
    return "\n".join(read)


def pays_longer(town: Town, days: int) -> None:
    """Staff enter that the rent is paid until so many days from now."""
    with town.database.transaction() as connection:
        now = town.clock.now()
        actor = Actor("test", ensure_municipality(connection, town.home, now).id)
        person = find_person(connection, actor, "HS-Yordanos")
        until = now.date() + timedelta(days=days)
        enter_paid(connection, actor, person, Entered("huur", paid=True, until=until), now)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("home", HOMES)
async def test_six_months_of_one_person(new_address: NewAddress, home: str) -> None:
    async with opened(new_address("sqlite"), home) as town:
        phone = await town.invited("Yordanos", "nl", **HOUSED)
        await _begins_and_stops(town, phone)
        await _goes_on_in_other_languages(town, phone)
        await _blocks_and_comes_back(town, phone)
        await _slows_down(town, phone)
        await _is_paid_for_longer(town, phone)
        await _pays_alone(town, phone)
        town.golden(f"six-months-{home}")


async def _begins_and_stops(town: Town, phone: Phone) -> None:
    await town.waits(8)
    (_,) = arrived(phone, INVITED)
    town.tells(phone)
    await town.presses_older(phone, "lessons")
    await town.presses(phone, "begin", "next", "later")


async def _goes_on_in_other_languages(town: Town, phone: Phone) -> None:
    await town.waits(7)
    (_,) = arrived(phone, AGAIN)
    town.tells(phone)
    for language in ("ar", "ti", "en"):
        await _speaks(town, phone, language)
        await town.presses_older(phone, "lessons")
        await town.presses(phone, "on")
        await takes(town, phone, steps=2)
    await _speaks(town, phone, "nl")


async def _speaks(town: Town, phone: Phone, language: str) -> None:
    await town.says(phone, "/taal")
    await town.presses(phone, language)


async def _blocks_and_comes_back(town: Town, phone: Phone) -> None:
    await phone.blocks()
    await town.settled()
    before = len(phone.messages())
    await town.waits(28)
    assert len(phone.messages()) == before
    await phone.unblocks()
    await town.settled()
    await town.waits(8)
    assert len(phone.messages()) > before
    town.tells(phone)


async def _slows_down(town: Town, phone: Phone) -> None:
    await town.says(phone, "/menu")
    await town.presses(phone, "info", "lessons", "progress", "pace", "month")
    before = invitations(phone)
    await town.waits(56)
    assert invitations(phone) - before == 2


async def _is_paid_for_longer(town: Town, phone: Phone) -> None:
    (_,) = arrived(phone, SOON_OVER)
    pays_longer(town, days=200)
    await town.waits(1)
    (_,) = arrived(phone, LONGER)
    town.tells(phone)
    await town.presses_older(phone, "takeover/0")
    await town.presses(phone, "account", "tick", "debits", "tick", "more", "ready", "none", "yes")
    await town.waits(99)
    before = invitations(phone)
    await town.waits(30)
    assert invitations(phone) == before, "the six months are over"
    await town.says(phone, "/menu")
    await town.presses(phone, "info", "lessons", "topics")
    await town.presses(phone, next(iter(load_library().newest)), "begin")
    assert "De gemeente betaalt dit nu voor u" in await takes(town, phone)
    with town.database.transaction() as connection:
        assert learning_of(connection, [1])[1].is_done(next(iter(load_library().newest)))


async def _pays_alone(town: Town, phone: Phone) -> None:
    """Past the day that staff entered: nothing is called paid any more."""
    await town.waits(80)
    await town.says(phone, "/menu")
    await town.presses(phone, "info", "lessons", "topics")
    await town.presses(phone, next(iter(load_library().newest)), "begin")
    read = await takes(town, phone)
    assert "De gemeente betaalt dit nu voor u" not in read
    assert "Wij weten niet zeker wie dit nu betaalt" in read
