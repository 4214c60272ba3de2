"""python-telegram-bot, which reads Telegram's objects and errors strictly, meets the simulator."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllPrivateChats,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    LinkPreviewOptions,
    Message,
)
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, RetryAfter, TimedOut

from bot.simulator.server import Simulator
from tests.bot.simulator.conftest import AMAL, picture

Pair = tuple[Simulator, Bot]
YES = InlineKeyboardMarkup([[InlineKeyboardButton("ja", callback_data="yes")]])


@pytest.fixture
async def pair(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Pair]:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    simulator = Simulator()
    simulator.open_chat(AMAL)
    async with (
        simulator.serve() as url,
        Bot(simulator.token, f"{url}/bot", f"{url}/file/bot") as bot,
    ):
        yield simulator, bot


async def test_a_whole_conversation(pair: Pair) -> None:
    simulator, bot = pair
    phone = simulator.phone(AMAL)
    assert bot.username == "wegwijs_demo_bot"
    await phone.starts("abc")
    (started,) = await bot.get_updates(timeout=5)
    assert started.message is not None
    assert started.message.parse_entities() == {started.message.entities[0]: "/start"}
    assert started.effective_user is not None
    assert started.effective_user.id == AMAL
    await bot.send_chat_action(AMAL, "typing")
    sent = await bot.send_message(
        AMAL,
        "<b>Dag</b> 👍",
        parse_mode="HTML",
        reply_markup=YES,
        protect_content=True,
        link_preview_options=LinkPreviewOptions(is_disabled=True),
    )
    await phone.sees("Dag 👍")
    await phone.taps("ja")
    (pressed,) = await bot.get_updates(offset=started.update_id + 1, timeout=5)
    assert pressed.callback_query is not None
    assert pressed.callback_query.data == "yes"
    assert await pressed.callback_query.answer("Even geduld")
    await phone.sees_toast("geduld")
    edited = await bot.edit_message_text("Tot zo", AMAL, sent.message_id)
    assert isinstance(edited, Message)
    assert (await phone.sees("Tot zo")).message_id == edited.message_id


async def test_files_up_and_down(pair: Pair) -> None:
    simulator, bot = pair
    photo = await bot.send_photo(AMAL, picture(), caption="waar u bent")
    assert photo.photo[-1].width == 40
    again = await bot.send_photo(AMAL, photo.photo[-1].file_id)
    assert again.photo[-1].file_unique_id == photo.photo[-1].file_unique_id
    changed = await bot.edit_message_media(InputMediaPhoto(picture(50, 20)), AMAL, photo.message_id)
    assert isinstance(changed, Message)
    assert changed.photo[-1].width == 50
    voice = await bot.send_voice(AMAL, b"OggS", duration=timedelta(seconds=4), caption="luister")
    assert voice.voice is not None
    assert voice.voice.file_size == 4
    document = await bot.send_document(AMAL, b"%PDF", filename="brief.pdf")
    assert document.document is not None
    assert document.document.file_name == "brief.pdf"
    album = await bot.send_media_group(
        AMAL, [InputMediaPhoto(picture()), InputMediaPhoto(picture())]
    )
    assert len(album) == 2
    sent = await simulator.phone(AMAL).sends_voice(b"OggS-mine")
    assert sent.content.media is not None
    (update,) = await bot.get_updates()
    assert update.message is not None
    assert update.message.voice is not None
    file = await update.message.voice.get_file()
    assert bytes(await file.download_as_bytearray()) == b"OggS-mine"


async def test_every_kind_of_update_is_read(pair: Pair) -> None:
    simulator, bot = pair
    phone = simulator.phone(AMAL)
    said = await phone.says("halo")
    await phone.edits(said, "hallo")
    await phone.sends_photo(picture())
    await phone.sends_document(b"x", "x.pdf", "application/pdf")
    await phone.sends_video()
    await phone.sends_sticker()
    await phone.sends_location()
    await phone.sends_contact()
    await phone.blocks()
    updates = await bot.get_updates()
    assert [update.update_id for update in updates] == sorted(
        update.update_id for update in updates
    )
    assert updates[-1].my_chat_member is not None
    assert updates[-1].my_chat_member.new_chat_member.status == "kicked"
    assert all(update.effective_message for update in updates[:-1])


async def test_commands_and_chat(pair: Pair) -> None:
    _, bot = pair
    commands = [BotCommand("taal", "Taal kiezen")]
    scope = BotCommandScopeAllPrivateChats()
    assert await bot.set_my_commands(commands, scope, "ti")
    assert await bot.get_my_commands(scope, "ti") == tuple(commands)
    assert await bot.set_my_description("Uw weg")
    assert (await bot.get_my_description("ti")).description == "Uw weg"
    assert (await bot.get_chat(AMAL)).id == AMAL
    assert (await bot.get_webhook_info()).url == ""


async def test_errors_have_the_classes_they_have_at_telegram(pair: Pair) -> None:
    simulator, bot = pair
    with pytest.raises(BadRequest, match=re.escape("Can't parse entities")):
        await bot.send_message(AMAL, "<x>", parse_mode="HTML")
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(1, "x")
    simulator.faults.next("sendMessage", status=429, retry_after=7)
    with pytest.raises(RetryAfter) as busy:
        await bot.send_message(AMAL, "x")
    assert busy.value.retry_after == timedelta(seconds=7)
    simulator.faults.next("sendMessage", cut="silence", accepted=True)
    with pytest.raises(TimedOut):
        await bot.send_message(AMAL, "x", read_timeout=0.05)
    await simulator.phone(AMAL).blocks()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(AMAL, "x")
    await bot.set_webhook("http://127.0.0.1:9/x", drop_pending_updates=True)
    with pytest.raises(Conflict, match="webhook is active"):
        await bot.get_updates()
    stranger = Bot("4200000001:another-token-here", str(bot.base_url).partition("4200000001")[0])
    with pytest.raises(InvalidToken):
        await stranger.initialize()
    await stranger.shutdown()
