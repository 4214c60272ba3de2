"""Updates by polling: numbered, confirmed by offset, one poller at a time."""

from __future__ import annotations

import asyncio

from bot.simulator.parameters import JsonObject, Parameters
from bot.simulator.phone import Phone
from bot.simulator.server import Simulator
from tests.bot.simulator.conftest import AMAL, Answer, Api, picture


def ids(answer: Answer) -> list[int]:
    result = answer.result
    assert isinstance(result, list)
    return [update["update_id"] for update in result]


def first(answer: Answer) -> JsonObject:
    result = answer.result
    assert isinstance(result, list)
    update = result[0]
    assert isinstance(update, dict)
    return update


async def test_updates_wait_until_they_are_confirmed(api: Api, phone: Phone) -> None:
    for text in ("een", "twee", "drie"):
        await phone.says(text)
    unconfirmed = ids(await api("getUpdates"))
    assert len(unconfirmed) == 3
    assert unconfirmed == sorted(set(unconfirmed))
    assert ids(await api("getUpdates", limit=2)) == unconfirmed[:2]
    assert ids(await api("getUpdates", offset=unconfirmed[1])) == unconfirmed[1:]
    assert ids(await api("getUpdates", offset=-1)) == unconfirmed[2:]
    assert ids(await api("getUpdates", offset=unconfirmed[2] + 1)) == []


async def test_a_poll_waits_for_the_first_update(
    api: Api, phone: Phone, simulator: Simulator
) -> None:
    poll = asyncio.create_task(simulator.updates.poll(Parameters({"timeout": "30"})))
    await asyncio.sleep(0)
    assert not poll.done()
    await phone.says("hallo")
    assert [update["update_id"] for update in await poll] == ids(await api("getUpdates"))


async def test_a_second_poller_ends_the_first(api: Api, phone: Phone, simulator: Simulator) -> None:
    older = asyncio.create_task(api("getUpdates", timeout=30))
    await simulator.updates.signal.until(lambda: simulator.updates._poll == 1, 5)
    newer = asyncio.create_task(api("getUpdates", timeout=30))
    assert (await older).refusal == (
        "409 Conflict: terminated by other getUpdates request; "
        "make sure that only one bot instance is running"
    )
    await phone.says("hallo")
    assert len(ids(await newer)) == 1


async def test_only_the_kinds_asked_for_come(api: Api, phone: Phone) -> None:
    await api("getUpdates", allowed_updates=["message"])
    said = await phone.says("hallo")
    await phone.edits(said, "hallo!")
    await phone.blocks()
    assert len(ids(await api("getUpdates"))) == 1
    await api("getUpdates", allowed_updates=[])
    await phone.unblocks()
    assert "my_chat_member" in await _last(api)


async def _last(api: Api) -> JsonObject:
    return first(await api("getUpdates", offset=-1))


async def test_what_a_person_does_reaches_the_bot(api: Api, phone: Phone) -> None:
    await phone.starts("abc_-")
    message = (await _last(api))["message"]
    assert isinstance(message, dict)
    assert message["text"] == "/start abc_-"
    assert message["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    assert message["from"] == {
        "id": AMAL,
        "is_bot": False,
        "first_name": "Amal",
        "language_code": "ar",
    }


async def test_every_kind_of_message_reaches_the_bot(api: Api, phone: Phone) -> None:
    await phone.sends_photo(picture(), caption="brief")
    await phone.sends_voice(seconds=7)
    await phone.sends_document(b"%PDF", "brief.pdf", "application/pdf")
    await phone.sends_video()
    await phone.sends_sticker("🙏")
    await phone.sends_location(52.35, 4.62)
    await phone.sends_contact("+31201234567", "Amal")
    updates = (await api("getUpdates")).result
    assert isinstance(updates, list)
    messages = [update["message"] for update in updates]
    kinds = ("photo", "voice", "document", "video", "sticker", "location", "contact")
    assert [next(kind for kind in kinds if kind in message) for message in messages] == list(kinds)
    assert messages[0]["photo"][0]["width"] == 40
    assert messages[0]["caption"] == "brief"
    assert messages[1]["voice"]["duration"] == 7
    assert messages[2]["document"]["file_name"] == "brief.pdf"


async def test_an_update_can_come_twice(api: Api, phone: Phone, simulator: Simulator) -> None:
    await phone.says("een")
    number = ids(await api("getUpdates"))[0]
    assert ids(await api("getUpdates", offset=number + 1)) == []
    simulator.updates.repeat(number)
    assert ids(await api("getUpdates", offset=number + 1)) == [number]
    assert ids(await api("getUpdates", offset=number + 1)) == []


async def test_updates_can_come_out_of_order(api: Api, phone: Phone, simulator: Simulator) -> None:
    for text in ("een", "twee", "drie"):
        await phone.says(text)
    simulator.updates.reorder(lambda waiting: list(reversed(waiting)))
    numbers = ids(await api("getUpdates"))
    assert numbers == sorted(numbers, reverse=True)
    assert ids(await api("getUpdates", offset=max(numbers) + 1)) == []


async def test_anything_can_be_injected_and_groups_are_chats(
    api: Api, simulator: Simulator
) -> None:
    group: JsonObject = {"id": -1_001_234_567_890, "type": "supergroup", "title": "Buren"}
    simulator.inject({"message": {"message_id": 1, "date": 0, "chat": group, "text": "hoi"}})
    simulator.inject({"nonsense": 1})
    updates = (await api("getUpdates")).result
    assert isinstance(updates, list)
    assert [set(update) - {"update_id"} for update in updates] == [{"message"}, {"nonsense"}]
    assert (await api("sendMessage", chat_id=group["id"], text="dag")).status == 200


async def test_a_person_who_blocks_and_writes_again(api: Api, phone: Phone) -> None:
    await phone.blocks()
    await phone.says("toch weer")
    updates = (await api("getUpdates")).result
    assert isinstance(updates, list)
    states = [update["my_chat_member"]["new_chat_member"]["status"] for update in updates[:2]]
    assert states == ["kicked", "member"]
    assert updates[2]["message"]["text"] == "toch weer"


async def test_an_edited_message_comes_as_such(api: Api, phone: Phone) -> None:
    said = await phone.says("halo")
    await phone.edits(said, "hallo")
    edited = (await _last(api))["edited_message"]
    assert isinstance(edited, dict)
    assert (edited["text"], edited["message_id"]) == ("hallo", said.message_id)
    assert "edit_date" in edited
