"""The telephone for stories: it waits for what should come and shows the talk when it does not."""

from __future__ import annotations

import asyncio

import pytest

from bot.simulator.phone import Phone, readable
from bot.simulator.server import Simulator
from tests.bot.simulator.conftest import AMAL, Api, keyboard

MENU = keyboard([("Waar ben ik?", "m:1")], [("\u200fالعربية", "m:2"), ("Terug", "m:3")])


@pytest.fixture
def hasty(simulator: Simulator) -> Phone:
    phone = simulator.phone(AMAL)
    phone.patience = 0.02
    return phone


async def test_a_story_reads_as_a_conversation(api: Api, phone: Phone) -> None:
    await phone.says("/start")
    waiting = asyncio.create_task(phone.sees("Kies \u2068uw\u2069 taal"))
    await asyncio.sleep(0)
    await api("sendMessage", chat_id=AMAL, text="Kies uw taal", reply_markup=MENU)
    assert (await waiting).text == "Kies uw taal"
    assert phone.screen().text == "Kies uw taal"
    assert [readable(text) for text in phone.buttons()] == ["Waar ben ik?", "العربية", "Terug"]
    await phone.taps("العربية")
    updates = (await api("getUpdates", offset=-1)).result
    assert isinstance(updates, list)
    assert updates[0]["callback_query"]["data"] == "m:2"


async def test_what_came_before_the_last_action_is_not_seen(api: Api, hasty: Phone) -> None:
    await api("sendMessage", chat_id=AMAL, text="oud", reply_markup=MENU)
    await hasty.says("hallo")
    with pytest.raises(AssertionError, match="'oud' is not there"):
        await hasty.sees("oud")
    with pytest.raises(AssertionError, match="no button 'Terug'"):
        await hasty.taps("Terug")
    await hasty.taps("Terug", older=True)


async def test_a_story_that_fails_shows_the_conversation(api: Api, hasty: Phone) -> None:
    await hasty.says("hallo")
    await api("sendMessage", chat_id=AMAL, text="Dag", reply_markup=MENU)
    with pytest.raises(AssertionError) as failure:
        await hasty.sees("Tot ziens")
    told = str(failure.value)
    assert "Amal: hallo" in told
    assert "*bot: Dag" in told
    assert "| Terug" in told


async def test_an_edited_message_is_new_again(api: Api, phone: Phone) -> None:
    sent = await api("sendMessage", chat_id=AMAL, text="een", reply_markup=MENU)
    await phone.taps("Terug", older=True)
    await api(
        "editMessageText", chat_id=AMAL, message_id=sent.message_id, text="twee", reply_markup=MENU
    )
    assert (await phone.sees("twee")).message_id == sent.message_id
    await phone.taps("Waar")


async def test_a_deleted_message_is_not_seen(api: Api, hasty: Phone) -> None:
    sent = await api("sendMessage", chat_id=AMAL, text="weg")
    await api("deleteMessage", chat_id=AMAL, message_id=sent.message_id)
    with pytest.raises(AssertionError, match="'weg' is not there"):
        await hasty.sees("weg")


async def test_a_toast_is_seen(api: Api, phone: Phone) -> None:
    await api("sendMessage", chat_id=AMAL, text="een", reply_markup=MENU)
    query = await phone.taps("Terug", older=True)
    await api("answerCallbackQuery", callback_query_id=query, text="Even geduld")
    await phone.sees_toast("geduld")


async def test_made_up_data_can_be_pressed(api: Api, phone: Phone) -> None:
    await api("sendMessage", chat_id=AMAL, text="een", reply_markup=MENU)
    await phone.presses(phone.screen(), "'; DROP TABLE chat; --")
    updates = (await api("getUpdates")).result
    assert isinstance(updates, list)
    assert updates[0]["callback_query"]["data"] == "'; DROP TABLE chat; --"
