"""Messages sent, edited and taken away; buttons pressed and answered."""

from __future__ import annotations

from bot.simulator.errors import NOT_MODIFIED
from bot.simulator.phone import Phone
from bot.simulator.server import Simulator
from tests.bot.simulator.conftest import AMAL, Api, Seconds, as_form, keyboard, picture

YES = keyboard([("ja", "yes")])


async def test_a_message_arrives_with_its_entities(api: Api, phone: Phone) -> None:
    answer = await api("sendMessage", chat_id=AMAL, text="مرحبا 👍 <b>Amal</b>", parse_mode="HTML")
    assert answer.message["text"] == "مرحبا 👍 Amal"
    assert answer.message["entities"] == [{"type": "bold", "offset": 9, "length": 4}]
    assert answer.message["chat"] == {"id": AMAL, "first_name": "Amal", "type": "private"}
    assert (await phone.sees("👍 Amal")).message_id == answer.message_id


async def test_the_same_call_in_every_dress(api: Api) -> None:
    params = {"chat_id": AMAL, "text": "dag", "reply_markup": YES}
    answers = [
        await api.send("sendMessage", params),
        await api.form("sendMessage", **params),
        await api.query("sendMessage", **params),
        await api.send("SENDMESSAGE", params),
    ]
    kept = [(each.message["text"], each.message["reply_markup"]) for each in answers]
    assert kept == [("dag", YES)] * 4


async def test_multipart_without_a_file_is_read_too(api: Api) -> None:
    reply = await api.http.post(
        f"/bot{api.token}/sendMessage",
        files={
            name: (None, value) for name, value in as_form({"chat_id": AMAL, "text": "dag"}).items()
        },
    )
    assert reply.json()["result"]["text"] == "dag"


async def test_an_edit_changes_the_message_in_place(api: Api, phone: Phone) -> None:
    sent = await api("sendMessage", chat_id=AMAL, text="een", reply_markup=YES)
    edited = await api("editMessageText", chat_id=AMAL, message_id=sent.message_id, text="twee")
    assert edited.message["text"] == "twee"
    assert "edit_date" in edited.message
    assert "reply_markup" not in edited.message
    assert [message.text for message in phone.messages()] == ["twee"]


async def test_an_edit_that_changes_nothing_is_refused(api: Api) -> None:
    sent = await api("sendMessage", chat_id=AMAL, text="een", reply_markup=YES)
    same = {"chat_id": AMAL, "message_id": sent.message_id}
    unchanged = await api("editMessageText", **same, text="een", reply_markup=YES)
    assert unchanged.refusal == f"400 Bad Request: {NOT_MODIFIED}"
    markup = await api("editMessageReplyMarkup", **same, reply_markup=YES)
    assert markup.refusal == f"400 Bad Request: {NOT_MODIFIED}"
    assert (await api("editMessageReplyMarkup", **same)).status == 200


async def test_only_the_bots_own_messages_can_be_edited(api: Api, phone: Phone) -> None:
    said = await phone.says("hallo")
    answer = await api("editMessageText", chat_id=AMAL, message_id=said.message_id, text="dag")
    assert answer.refusal == "400 Bad Request: message can't be edited"


async def test_text_caption_and_media_are_edited_each_by_its_own(api: Api, phone: Phone) -> None:
    text = await api("sendMessage", chat_id=AMAL, text="een")
    no_caption = await api(
        "editMessageCaption", chat_id=AMAL, message_id=text.message_id, caption="x"
    )
    assert no_caption.refusal == "400 Bad Request: there is no caption in the message to edit"
    files = {"photo": ("a.png", picture(), "image/png")}
    photo = await api.send("sendPhoto", {"chat_id": AMAL, "caption": "een"}, files)
    target = {"chat_id": AMAL, "message_id": photo.message_id}
    no_text = await api("editMessageText", **target, text="x")
    assert no_text.refusal == "400 Bad Request: there is no text in the message to edit"
    assert (await api("editMessageCaption", **target, caption="twee")).message["caption"] == "twee"
    media = {"type": "photo", "media": "attach://new", "caption": "drie"}
    new = {"new": ("b.png", picture(80, 60), "image/png")}
    changed = await api.send("editMessageMedia", {**target, "media": media}, new)
    assert changed.message["caption"] == "drie"
    assert (await phone.sees("drie")).content.media is not None


async def test_a_deleted_message_is_gone_and_old_ones_stay(api: Api, phone: Phone) -> None:
    sent = await api("sendMessage", chat_id=AMAL, text="weg")
    assert (await api("deleteMessage", chat_id=AMAL, message_id=sent.message_id)).result is True
    assert phone.messages() == []
    again = await api("deleteMessage", chat_id=AMAL, message_id=sent.message_id)
    assert again.refusal == "400 Bad Request: message to delete not found"
    old = await api("sendMessage", chat_id=AMAL, text="oud")
    phone.messages()[0].date -= 49 * 3600
    refused = await api("deleteMessage", chat_id=AMAL, message_id=old.message_id)
    assert refused.refusal == "400 Bad Request: message can't be deleted for everyone"


async def test_a_button_is_answered_once_and_in_time(
    api: Api, phone: Phone, seconds: Seconds
) -> None:
    await api("sendMessage", chat_id=AMAL, text="Goed?", reply_markup=YES)
    first = await phone.taps("ja", older=True)
    assert (await api("answerCallbackQuery", callback_query_id=first, text="dank")).result is True
    assert "query is too old" in (await api("answerCallbackQuery", callback_query_id=first)).refusal
    late = await phone.taps("ja", older=True)
    seconds.pass_by(16)
    assert "query is too old" in (await api("answerCallbackQuery", callback_query_id=late)).refusal


async def test_typing_is_shown_until_the_message_comes(
    api: Api, simulator: Simulator, seconds: Seconds
) -> None:
    async def typing() -> object:
        return (await api.http.get(f"/phone/api/chats/{AMAL}")).json()["typing"]

    await api("sendChatAction", chat_id=AMAL, action="typing")
    assert await typing() is True
    await api("sendMessage", chat_id=AMAL, text="x")
    assert await typing() is False
    await api("sendChatAction", chat_id=AMAL, action="typing")
    seconds.pass_by(5)
    assert await typing() is False


async def test_a_reply_shows_what_it_answers(api: Api, phone: Phone) -> None:
    said = await phone.says("hallo")
    answer = await api(
        "sendMessage", chat_id=AMAL, text="dag", reply_parameters={"message_id": said.message_id}
    )
    original = answer.message["reply_to_message"]
    assert isinstance(original, dict)
    assert original["text"] == "hallo"


async def test_a_venue_has_a_place_a_title_and_an_address(api: Api, phone: Phone) -> None:
    where = {"chat_id": phone.person.id, "latitude": 52.35, "longitude": 4.62}
    refused = await api("sendVenue", **where, title="Raadhuis")
    assert refused.refusal == '400 Bad Request: parameter "address" is required'
    words = {"title": "Raadhuis", "address": "Plein 1"}
    nowhere = await api("sendVenue", **{**where, "latitude": 95}, **words)
    assert nowhere.refusal == "400 Bad Request: wrong venue location specified"
    nowhere = await api("sendLocation", **{**where, "longitude": "nan"})
    assert nowhere.refusal == "400 Bad Request: wrong location specified"
    await api("sendVenue", **where, **words)
    media = phone.screen().content.media
    assert media is not None
    location = {"latitude": 52.35, "longitude": 4.62}
    assert media.to_api() == {"location": location, "title": "Raadhuis", "address": "Plein 1"}
