"""Anything may be sent at any moment; nothing becomes work before the person says so."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import func, select

from bot.simulator.phone import readable
from storage.conversations import inbound_message
from storage.questions import open_questions, open_tasks
from tests.stories.conftest import Town, a_photo


def kept(town: Town) -> list[str]:
    """The texts of people that are in the database."""
    with town.database.transaction() as connection:
        return [text for text in connection.scalars(select(inbound_message.c.text)) if text]


def tasks(town: Town) -> list[str]:
    with town.database.transaction() as connection:
        return [task.kind for task in open_tasks(connection, [1])]


async def test_a_question_goes_to_the_consulent_once_confirmed(any_town: Town) -> None:
    town = any_town
    phone = await town.invited("Amal", "nl")
    await town.says(phone, "Ik kan donderdag niet komen naar de les", "Mijn kind is ziek")
    assert tasks(town) == []
    await town.presses(phone, "letter")
    await phone.sees("uiterlijk")
    with town.database.transaction() as connection:
        (question,) = open_questions(connection, 1)
        together = connection.scalar(
            select(func.count()).where(inbound_message.c.question_id == question.id)
        )
    assert (question.topic, together) == ("letter", 2)
    assert tasks(town) == ["question"]
    town.golden("question")


async def test_what_is_not_sent_is_forgotten(town: Town) -> None:
    phone = await town.invited("Amal", "nl")
    await town.says(phone, "Hoeveel krijg ik deze maand voor mijn huis?")
    assert len(kept(town)) == 1
    await town.presses(phone, "no")
    assert kept(town) == []
    assert tasks(town) == []


async def test_a_correction_replaces_what_was_written(town: Town) -> None:
    phone = await town.invited("Amal", "nl")
    await town.says(phone, "Ik heb een vraag over de breif van vorige week")
    wrote = next(one for one in phone.messages() if "breif" in (one.text or ""))
    await phone.edits(wrote, "Ik heb een vraag over de brief van vorige week")
    await town.settled()
    assert kept(town) == ["Ik heb een vraag over de brief van vorige week"]
    assert "uw bericht" in phone.screen().text


async def test_messages_far_apart_are_not_one_question(town: Town) -> None:
    phone = await town.invited("Amal", "nl")
    await town.says(phone, "Mijn eerste bericht over iets groots")
    town.clock.move(timedelta(hours=5))
    await town.says(phone, "Mijn tweede bericht over iets kleins")
    assert kept(town) == ["Mijn tweede bericht over iets kleins"]


async def test_greetings_and_thanks_are_never_a_question(town: Town) -> None:
    phone = await town.invited("Amal", "ar")
    for text in ("مرحبا", "السلام عليكم", "شكرا", "hallo", "👍", "dank u wel", "ሰላም"):
        await town.says(phone, text)
        assert kept(town) == [], text
        assert phone.screen().keyboard, text


async def test_a_word_from_a_letter_is_explained(town: Town) -> None:
    phone = await town.invited("Tesfay", "ti")
    await town.says(phone, "Wat is een PIP?")
    assert "PIP" in phone.screen().text
    await town.presses(phone, "helped")
    assert kept(town) == []


async def test_a_bsn_is_masked_before_it_is_stored(town: Town) -> None:
    phone = await town.invited("Amal", "nl")
    await town.says(phone, "Mijn nummer is 123456782, klopt mijn brief?")
    assert kept(town) == ["Mijn nummer is ●●●●●●●●●, klopt mijn brief?"]


async def test_before_a_photo_goes_on_it_is_looked_at_again(town: Town) -> None:
    phone = await town.invited("Amal", "nl")
    await phone.sends_photo(a_photo(), caption="Wat is dit?")
    await town.settled()
    await phone.sees("BSN")
    await town.presses(phone, "covered", "letter")
    assert tasks(town) == ["question"]


async def test_anything_gets_a_kind_answer(town: Town) -> None:
    phone = await town.invited("Amal", "nl")
    actions = (
        phone.sends_sticker(),
        phone.sends_location(),
        phone.sends_contact(),
        phone.sends_voice(),
        phone.sends_video(),
        phone.sends_document(b"%PDF", "brief.pdf", "application/pdf"),
        phone.says("/bestaatniet"),
        phone.says("?" * 4096),
    )
    for action in actions:
        before = len(phone.messages())
        await action
        await town.settled()
        assert len(phone.messages()) == before + 2
        assert phone.screen().keyboard


async def test_a_guest_is_told_who_can_help(town: Town) -> None:
    phone = town.guest()
    await town.says(phone, "/start")
    await town.presses(phone, "nl", "next", "yes", "home", "overig")
    await town.says(phone, "Wanneer komt mijn brief over de woning?")
    await phone.sees("Ik kan uw vraag niet doorsturen")
    assert kept(town) == []


async def test_old_and_made_up_buttons_lead_to_where_we_are(town: Town) -> None:
    phone = await town.invited("Amal", "nl")
    menu = phone.screen()
    await town.presses(phone, "info")
    await town.says(phone, "/menu")
    for data in ("f|words|plan|1", "f|menu|../../etc|zz", "x" * 64, "", "f|menu|journey|-1"):
        await phone.presses(menu, data)
        await town.settled()
        assert "Hallo Amal" in readable(phone.screen().text)


async def test_a_code_keeps_private_parts_private(town: Town) -> None:
    phone = await town.invited("Amal", "nl")
    await town.presses(phone, "settings", "people", "pin")
    await town.says(phone, "geen cijfers", "2580")
    await phone.sees("Uw code is klaar")
    assert "2580" not in "".join(kept(town))
    town.clock.move(timedelta(minutes=16))
    await town.says(phone, "/mijngegevens")
    await phone.sees("typ uw code")
    await town.says(phone, "1111")
    await phone.sees("Deze code klopt niet")
    await town.says(phone, "2580")
    await phone.sees("Mijn gegevens")


async def test_guessing_a_code_is_stopped(town: Town) -> None:
    phone = await town.invited("Amal", "nl")
    await town.presses(phone, "settings", "people", "pin")
    await town.says(phone, "2580")
    town.clock.move(timedelta(minutes=16))
    await town.says(phone, "/mijngegevens", "0001", "0002", "0003", "0004", "0005", "2580")
    await phone.sees("Te vaak een verkeerde code")
    town.clock.move(timedelta(minutes=16))
    await town.says(phone, "2580")
    await phone.sees("Mijn gegevens")


async def test_stopping_and_coming_back(town: Town) -> None:
    phone = await town.invited("Amal", "nl")
    await town.says(phone, "/stop")
    await town.presses(phone, "yes")
    await phone.sees("geen berichten meer")
    await town.says(phone, "/start")
    await phone.sees("Hallo Amal")


async def test_whoever_blocks_becomes_a_task(town: Town) -> None:
    phone = await town.invited("Amal", "nl")
    await phone.blocks()
    await town.settled()
    assert tasks(town) == ["unreachable"]
    await phone.unblocks()
    await town.settled()
    assert tasks(town) == []
    await town.says(phone, "/menu")
    await phone.sees("Hallo Amal")
    await phone.blocks()
    await town.settled()
    assert tasks(town) == ["unreachable"]
    await town.says(phone, "/menu")
    assert tasks(town) == []


async def test_a_group_is_asked_to_talk_in_private(town: Town) -> None:
    group = {"id": -1001, "type": "supergroup", "title": "Groep"}
    sender = {"id": 7_000_000_001, "is_bot": False, "first_name": "Amal"}
    message = {"message_id": 1, "date": 1_790_000_000, "chat": group, "from": sender}
    town.simulator.inject({"message": {**message, "text": "/start"}})
    town.simulator.inject({"message": {**message, "message_id": 2, "text": "zomaar"}})
    town.simulator.inject({"channel_post": {**message, "message_id": 3, "text": "nieuws"}})
    await town.settled()
    sent = town.simulator.calls.all("sendMessage")
    assert [call.params["chat_id"] for call in sent] == ["-1001"]
