"""What the municipality writes to many, as people meet it, and "gelezen" at any moment."""

from __future__ import annotations

import pytest

from bot.simulator.phone import readable
from storage.retention import Retention, forget_old
from tests.stories.bulletins import reads, sends
from tests.stories.conftest import Town, a_photo
from tests.stories.test_first_contact import JUST_HOUSED


@pytest.mark.parametrize("language", ["nl", "ar", "ti", "en"])
async def test_it_comes_while_somebody_asks_something(town: Town, language: str) -> None:
    phone = await town.invited("Amal", language, **JUST_HOUSED)
    await town.says(phone, "Mijn brief over de huur is weg, denk ik")
    public_id = await sends(town)
    town.tells(phone)
    assert reads(town, public_id) == 0
    await town.presses_older(phone, "read")
    if language != "nl":
        await town.presses_older(phone, "dutch")
        await town.presses_older(phone, "own")
    assert reads(town, public_id) == 1
    await town.presses_older(phone, "no")
    town.golden(f"bulletin-{language}")


async def test_a_picture_keeps_its_words_under_it(any_town: Town) -> None:
    town = any_town
    phone = await town.invited("Amal", "ar")
    public_id = await sends(town, ("photo", "kaart.jpg", a_photo()))
    told = phone.screen()
    assert told.content.media
    assert told.content.media.kind == "photo"
    assert "مكتبنا مغلق" in told.text
    await town.presses_older(phone, "read")
    assert phone.screen().message_id == told.message_id
    assert "✅" in phone.screen().text
    assert reads(town, public_id) == 1


async def test_who_has_a_code_reads_it_behind_the_code(town: Town) -> None:
    phone = await town.invited("Amal", "en")
    await town.presses(phone, "settings", "people", "pin")
    await town.says(phone, "4821")
    await town.waits(1)
    public_id = await sends(town)
    told = phone.screen()
    assert "closed" not in told.text
    assert "type your code" in told.text
    await town.presses_older(phone, "own")
    await town.says(phone, "4821")
    await town.presses_older(phone, "own")
    assert "closed" in readable(
        next(one.text for one in phone.messages() if one.message_id == told.message_id)
    )
    await town.presses_older(phone, "read")
    assert reads(town, public_id) == 1


async def test_a_button_of_one_long_gone_says_so_kindly(town: Town) -> None:
    phone = await town.invited("Amal", "nl")
    await sends(town)
    await town.waits(3)
    with town.database.transaction() as connection:
        keep = Retention()
        forget_old(connection, keep, town.clock.now() + keep.outbox)
    await town.presses_older(phone, "read")
    assert "Dit is er niet meer." in readable(phone.screen().text)


async def test_stop_is_heard(town: Town) -> None:
    phone = await town.invited("Amal", "nl")
    await town.says(phone, "/stop")
    await town.presses(phone, "yes")
    other = await town.invited("Samir", "ar")
    await sends(town)
    assert "kantoor" not in readable(phone.screen().text)
    assert "مكتبنا" in other.screen().text
