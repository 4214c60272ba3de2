"""What comes by itself, as people meet it: at its moment, once, and its buttons always work."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from bot.simulator.phone import Phone, readable
from bot.simulator.state import Message
from cli.demo.people import PEOPLE
from flows.context import ZONE
from render.recordings import Recording, Recordings
from storage.people import Leerroute
from storage.retention import Retention, forget_old
from tests.stories.conftest import NOON, Town
from tests.stories.test_first_contact import JUST_HOUSED

NEWS = "🔔 Nieuws over uw inburgering"
LOCKED = "🔔 Er is nieuws over uw inburgering. Druk op de knop en typ uw code."


def arrived(phone: Phone, text: str) -> list[Message]:
    """The messages of the bot in which this stands, oldest first."""
    return [one for one in phone.messages() if one.from_bot and text in readable(one.text)]


def keys(message: Message) -> list[str]:
    return [button.callback_data or "" for row in message.keyboard for button in row]


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


@pytest.mark.parametrize("language", ["ar", "ti", "en"])
async def test_the_dutch_text_and_back_at_any_moment(town: Town, language: str) -> None:
    phone = await town.invited("Amal", language, koppeling=date(2026, 1, 5))
    town.changes("HS-Amal", huisvesting=date(2026, 11, 21))
    await town.settled()
    news = phone.screen()
    own, first = news.text, keys(news)
    await town.says(phone, "Mijn brief over de huur is weg, denk ik")
    asked = phone.screen()
    town.clock.move(timedelta(days=30))
    await phone.presses(news, next(one for one in first if one.endswith("|dutch")))
    await town.settled()
    assert readable(news.text).startswith(NEWS)
    assert "zaterdag 21 november 2026" in readable(news.text)
    await phone.presses(news, next(one for one in keys(news) if one.endswith("|own")))
    await town.settled()
    assert (news.text, keys(news)) == (own, first)
    assert phone.screen() is asked  # nothing new was said, and the question still waits
    await town.presses(phone, "no")


async def test_what_is_not_there_any_more_is_said_kindly(town: Town) -> None:
    phone = await town.invited("Amal", "en", koppeling=date(2026, 1, 5))
    other = await town.invited("Samir", "en", koppeling=date(2026, 1, 5))
    for number in ("HS-Amal", "HS-Samir"):
        town.changes(number, huisvesting=date(2026, 11, 21))
    await town.settled()
    told = phone.screen()
    theirs = next(one for one in keys(other.screen()) if one.endswith("|dutch"))
    for data in (
        theirs,
        "a|zzzzzzzzzzzzzzzzzzzz|dutch",
        "a|-1|own",
        "a|0|sound",
        "a||dutch",
        "a|1|x",
    ):
        await phone.presses(told, data)
        await town.settled()
        assert "Samir" not in phone.screen().text
        assert phone.screen().keyboard, data
    town.clock.move(timedelta(days=120))
    with town.database.transaction() as connection:
        forget_old(connection, Retention(), town.clock.now())
    await phone.presses(told, next(one for one in keys(told) if one.endswith("|dutch")))
    await town.settled()
    assert readable(phone.screen().text).startswith("This is not there any more.")


async def test_a_code_set_since_hides_what_was_written_before(any_town: Town) -> None:
    town = any_town
    phone = await town.invited("Amal", "en", koppeling=date(2026, 1, 5))
    town.changes("HS-Amal", huisvesting=date(2026, 11, 21))
    await town.settled()
    before = phone.screen()
    town.clock.move(timedelta(hours=11))  # ten in the evening: the next news waits for eight
    town.changes("HS-Amal", brp=date(2026, 11, 3))
    await town.settled()
    await town.says(phone, "/menu")
    await town.presses(phone, "settings", "people", "pin")
    await town.says(phone, "1234")
    await town.waits(1)
    told = phone.screen()
    assert told is not before
    assert "2026" not in told.text
    assert [one.split("|")[2] for one in keys(told)] == ["journey", "quiet", "dutch"]
    assert "2026" in before.text
    for news in (told, before):
        await phone.presses(news, next(one for one in keys(news) if one.endswith("|dutch")))
        await town.settled()
        assert readable(news.text) == LOCKED
    await town.presses_older(phone, "journey")
    assert "code" in phone.screen().text
    assert "2026" not in phone.screen().text


async def test_it_is_read_aloud_a_recording_a_paragraph(
    town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def recorded(_: Recordings, language: str, message_id: str) -> Recording:
        path = tmp_path / f"{language}.{message_id}.ogg"
        path.write_bytes(path.name.encode())
        return Recording(path.stem, path)

    monkeypatch.setattr(Recordings, "find", recorded)
    phone = await town.invited("Amal", "ti", koppeling=date(2026, 1, 5))
    town.changes("HS-Amal", huisvesting=date(2026, 11, 21))
    await town.settled()
    news = phone.screen()
    aloud = next(one for one in keys(news) if one.endswith("|sound"))
    await phone.presses(news, aloud)
    await town.settled()
    paragraphs = news.text.split("\n\n")
    voices = [one.content.media for one in phone.messages() if one.content.media]
    assert [one.kind for one in voices] == ["voice"] * len(paragraphs)
    await town.says(phone, "/menu")
    await town.presses(phone, "settings", "people", "pin")
    await town.says(phone, "1234")
    await phone.presses(news, aloud)
    await town.settled()
    assert len([one for one in phone.messages() if one.content.media]) == len(voices) + 1
