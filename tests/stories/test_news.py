"""What comes by itself, as people meet it: at its moment, once, and its buttons always work."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest

from bot.simulator.phone import Phone, readable
from bot.simulator.state import Message
from cli.demo.people import PEOPLE
from flows.context import ZONE
from storage.people import Leerroute
from tests.stories.conftest import NOON, Town
from tests.stories.test_first_contact import JUST_HOUSED

NEWS = "🔔 Nieuws over uw inburgering"


def arrived(phone: Phone, text: str) -> list[Message]:
    """The messages of the bot in which this stands, oldest first."""
    return [one for one in phone.messages() if one.from_bot and text in readable(one.text)]


def moment_of(message: Message) -> datetime:
    return datetime.fromtimestamp(message.date, ZONE)


@pytest.mark.parametrize("language", ["nl", "ar", "ti", "en"])
async def test_news_comes_while_somebody_asks_something(town: Town, language: str) -> None:
    phone = await town.invited("Amal", language, **JUST_HOUSED)
    await town.waits(30)
    town.tells(phone)
    await town.says(phone, "Mijn brief over de huur is weg, denk ik")
    await town.presses_older(phone, "journey.step/pip")
    await town.presses(phone, "back", "no")
    town.changes("HS-Amal", pip=date(2027, 1, 5), leerroute=Leerroute.B1)
    await town.settled()
    town.tells(phone)
    await town.presses_older(phone, "journey")
    town.changes("HS-Amal", pip=date(2027, 1, 7), leerroute=None)
    await town.settled()
    town.tells(phone)
    await town.presses(phone, "quiet", "back", "back", "settings", "news", "on")
    town.golden(f"news-{language}")


async def test_eight_weeks_with_amal_of_the_demo(any_town: Town) -> None:
    town = any_town
    values = PEOPLE[0].values(NOON.date())
    dates = {name: value for name, value in values.items() if isinstance(value, date)}
    phone = await town.invited("Amal", "nl", **dates)
    await town.waits(8 * 7)
    due = NOON.date() + timedelta(weeks=10) - timedelta(days=14)
    (four,) = arrived(phone, "Nog 4 weken tot uw plan (PIP)")
    (one,) = arrived(phone, "Nog 1 week tot uw plan (PIP)")
    eight = time(8)
    assert moment_of(four) == datetime.combine(due - timedelta(weeks=4), eight, ZONE)
    assert moment_of(one) == datetime.combine(due - timedelta(weeks=1), eight, ZONE)
    assert len(arrived(phone, NEWS)) == 2


async def test_nothing_comes_at_night_or_after_stop(town: Town) -> None:
    phone = await town.invited("Amal", "nl", **JUST_HOUSED)
    town.clock.move(timedelta(hours=11))  # ten in the evening
    town.changes("HS-Amal", brp=date(2026, 11, 3))
    await town.settled()
    assert arrived(phone, NEWS) == []
    await town.waits(1)
    (told,) = arrived(phone, NEWS)
    assert "dinsdag 3 november 2026" in told.text
    assert moment_of(told).time() == time(8)
    await town.says(phone, "/stop")
    await town.presses(phone, "yes")
    town.changes("HS-Amal", brp=date(2026, 11, 4))
    await town.waits(60)
    assert len(arrived(phone, NEWS)) == 1


async def test_a_family_knows_whom_it_is_about(town: Town) -> None:
    phone = await town.invited("Samir", "nl", koppeling=date(2026, 1, 5))
    second = town.case("HS-2", "Rana", "ar", koppeling=date(2026, 1, 5))
    await phone.starts(second)
    await town.settled()
    await town.presses(phone, "me", "yes", "info")
    town.changes("HS-Samir", huisvesting=date(2026, 11, 21))
    await town.settled()
    told = phone.screen()
    assert told.text.startswith("👤 Samir")
    await town.presses(phone, "quiet")
    assert phone.screen().text.startswith("👤 Samir")
    town.changes("HS-Samir", huisvesting=date(2026, 11, 20))
    town.changes("HS-2", huisvesting=date(2026, 11, 20))
    await town.settled()
    (hers,) = arrived(phone, "👤 Rana\n\n" + NEWS)
    assert hers == phone.screen()
    assert len(arrived(phone, "👤 Samir\n\n" + NEWS)) == 1


async def test_a_button_works_months_later_and_a_made_up_one_does_nothing(town: Town) -> None:
    phone = await town.invited("Amal", "nl", koppeling=date(2026, 1, 5))
    town.changes("HS-Amal", huisvesting=date(2026, 11, 21))
    await town.settled()
    told = phone.screen()
    town.clock.move(timedelta(days=200))
    await town.presses_older(phone, "journey")
    assert phone.screen().content.media
    for data in ("n|1|data.sure/erase", "n|zz|journey", "n|1|journey.step/weg", "n|1|", "n||"):
        await phone.presses(told, data)
        await town.settled()
        assert phone.screen().keyboard, data
        assert "wissen" not in phone.screen().text
