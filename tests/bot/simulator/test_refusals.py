"""Telegram's refusals, word for word: codes, descriptions, byte offsets."""

from __future__ import annotations

import pytest

from bot.simulator.server import Simulator
from tests.bot.simulator.conftest import AMAL, Api, keyboard, picture

OTHER_TOKEN = "4200000001:of-another-bot-altogether"


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        ("<b>open", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<i>a</b>", 'Unmatched end tag at byte offset 4, expected "</i>", found "</b>"'),
        ("مرحبا <x>", 'Unsupported start tag "x" at byte offset 11'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("2 < 3", 'Unsupported start tag "" at byte offset 2'),
        ("2 <", "Unclosed start tag at byte offset 2"),
        ("2 <3 en meer", 'Unsupported start tag "3" at byte offset 2'),
        (
            "<a href>x</a>",
            'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0',
        ),
        ("<b =x>y</b>", 'Empty attribute name in the tag "b" at byte offset 0'),
        ("<a href=x/y>z</a>", "Unexpected end of name token at byte offset 8"),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ("<b>x</b ", "Unclosed end tag at byte offset 4"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<!-- x -->", 'Unsupported start tag "!--" at byte offset 0'),
        ("<br>", 'Unsupported start tag "br" at byte offset 0'),
    ],
)
async def test_html_is_refused_in_telegrams_words(api: Api, html: str, reason: str) -> None:
    answer = await api("sendMessage", chat_id=AMAL, text=html, parse_mode="HTML")
    assert answer.refusal == f"400 Bad Request: can't parse entities: {reason}"


@pytest.mark.parametrize(
    ("method", "params", "refusal"),
    [
        ("sendMessage", {}, "message text is empty"),
        ("sendMessage", {"text": " \n "}, "text must be non-empty"),
        ("sendMessage", {"text": "<b> </b>", "parse_mode": "HTML"}, "text must be non-empty"),
        ("sendMessage", {"text": "x" * 4097}, "message is too long"),
        ("sendMessage", {"text": "👍" * 2049}, "message is too long"),
        ("sendMessage", {"text": "x", "parse_mode": "RTF"}, "unsupported parse_mode"),
        ("sendMessage", {"text": "x", "chat_id": ""}, "chat_id is empty"),
        ("sendMessage", {"text": "x", "chat_id": 7_000_000_999}, "chat not found"),
        ("sendMessage", {"text": "x", "chat_id": "@someone"}, "chat not found"),
        (
            "sendMessage",
            {"text": "x", "reply_markup": "{"},
            "can't parse reply keyboard markup JSON object",
        ),
        ("sendMessage", {"text": "x", "reply_markup": "[]"}, "object expected as reply markup"),
        (
            "sendMessage",
            {"text": "x", "reply_parameters": {"message_id": 99}},
            "message to be replied not found",
        ),
        (
            "sendMessage",
            {"text": "x", "entities": [{"type": "blink", "offset": 0, "length": 1}]},
            "can't parse MessageEntity: Unsupported type specified",
        ),
        ("editMessageText", {"text": "x"}, "message identifier is not specified"),
        ("editMessageText", {"text": "x", "message_id": 99}, "message to edit not found"),
        ("deleteMessage", {"message_id": 99}, "message to delete not found"),
        ("sendPhoto", {}, "there is no photo in the request"),
        ("sendPhoto", {"photo": "AgACAgQ"}, "wrong file identifier/HTTP URL specified"),
        ("sendPhoto", {"photo": "https://example.org/a.png"}, "failed to get HTTP URL content"),
        ("getFile", {"file_id": "AgACAgQ"}, "invalid file_id"),
        ("getFile", {}, 'parameter "file_id" is required'),
        ("sendLocation", {"latitude": 52.3}, "longitude is empty"),
        ("sendChatAction", {"action": "sleeping"}, "wrong parameter action in request"),
        (
            "answerCallbackQuery",
            {"callback_query_id": "1"},
            "query is too old and response timeout expired or query ID is invalid",
        ),
        ("answerCallbackQuery", {"callback_query_id": "1", "text": "x" * 201}, "MESSAGE_TOO_LONG"),
        ("setMyCommands", {"commands": "{"}, "can't parse commands JSON object"),
        (
            "setMyCommands",
            {"commands": [{"command": "Taal", "description": "x"}]},
            "BOT_COMMAND_INVALID",
        ),
        (
            "setMyCommands",
            {"commands": [{"command": "taal", "description": ""}]},
            "BOT_COMMAND_DESCRIPTION_INVALID",
        ),
        (
            "setMyCommands",
            {"commands": [], "language_code": "nld"},
            "invalid language code specified",
        ),
        (
            "setWebhook",
            {"url": "http://example.org/x"},
            "bad webhook: An HTTPS URL must be provided for webhook",
        ),
        (
            "setWebhook",
            {"url": "https://example.org:8080/x"},
            "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
        ),
        (
            "setWebhook",
            {"url": "https://example.org/x", "secret_token": "a b"},
            "secret token contains unallowed characters",
        ),
    ],
)
async def test_a_bad_request_is_refused(
    api: Api, method: str, params: dict[str, object], refusal: str
) -> None:
    answer = await api.send(method, {"chat_id": AMAL, **params})
    assert answer.refusal == f"400 Bad Request: {refusal}"


@pytest.mark.parametrize(
    ("button", "reason"),
    [
        ({"text": "x", "callback_data": "ج" * 33}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "callback_data": ""}, "BUTTON_DATA_INVALID"),
        ({"text": " ", "callback_data": "x"}, "inline keyboard button text must be non-empty"),
        (
            {"text": "x"},
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        ({"callback_data": "x"}, "can't parse inline keyboard button: Can't find field \"text\""),
        (
            {"text": 1, "callback_data": "x"},
            'can\'t parse inline keyboard button: Field "text" must be of type String',
        ),
        ("x", "can't parse inline keyboard button: InlineKeyboardButton must be an Object"),
        (
            {"text": "x", "url": "http://localhost"},
            "inline keyboard button URL 'http://localhost' is invalid: Wrong HTTP URL",
        ),
        (
            {"text": "x", "url": "javascript:alert(1)"},
            "inline keyboard button URL 'javascript:alert(1)' is invalid: Wrong HTTP URL",
        ),
    ],
)
async def test_a_bad_button_is_refused(api: Api, button: object, reason: str) -> None:
    markup = {"inline_keyboard": [[button]]}
    answer = await api("sendMessage", chat_id=AMAL, text="x", reply_markup=markup)
    assert answer.refusal == f"400 Bad Request: {reason}"


async def test_a_hundred_buttons_pass_and_one_more_does_not(api: Api) -> None:
    hundred = keyboard(*[[("x", "y")]] * 100)
    more = keyboard(*[[("x", "y")]] * 101)
    assert (await api("sendMessage", chat_id=AMAL, text="x", reply_markup=hundred)).status == 200
    answer = await api("sendMessage", chat_id=AMAL, text="x", reply_markup=more)
    assert answer.refusal == "400 Bad Request: reply markup is too long"


async def test_entities_are_parsed_before_the_limit_is_checked(api: Api) -> None:
    text = "<b>" + "x" * 4096 + "</b>"
    assert (await api("sendMessage", chat_id=AMAL, text=text, parse_mode="HTML")).status == 200
    broken = await api("sendMessage", chat_id=AMAL, text="x" * 5000 + "<b>", parse_mode="HTML")
    assert "can't parse entities" in broken.refusal


async def test_a_caption_of_1024_passes_and_1025_does_not(api: Api) -> None:
    files = {"photo": ("a.png", picture(), "image/png")}
    right = {"chat_id": AMAL, "caption": f"<i>{'x' * 1024}</i>", "parse_mode": "HTML"}
    assert (await api.send("sendPhoto", right, files)).status == 200
    answer = await api.send("sendPhoto", {"chat_id": AMAL, "caption": "x" * 1025}, files)
    assert answer.refusal == "400 Bad Request: message caption is too long"


async def test_who_blocks_the_bot_gets_nothing(api: Api, simulator: Simulator) -> None:
    await simulator.phone(AMAL).blocks()
    answer = await api("sendMessage", chat_id=AMAL, text="x")
    assert answer.refusal == "403 Forbidden: bot was blocked by the user"
    simulator.world.chats[AMAL].refusal = "deactivated"
    answer = await api("sendMessage", chat_id=AMAL, text="x")
    assert answer.refusal == "403 Forbidden: user is deactivated"


async def test_an_unknown_method_and_a_wrong_token(api: Api) -> None:
    assert (await api("sendTelepathy")).refusal == "404 Not Found: method not found"
    assert (await Api(api.http, OTHER_TOKEN)("getMe")).refusal == "401 Unauthorized"
    assert (await Api(api.http, "nonsense")("getMe")).refusal == "404 Not Found"


async def test_a_body_that_is_no_object_is_refused(api: Api) -> None:
    reply = await api.http.post(
        f"/bot{api.token}/sendMessage", content=b"[1", headers={"content-type": "application/json"}
    )
    assert reply.status_code == 400
    assert reply.json()["ok"] is False


async def test_a_broken_multipart_is_refused(api: Api) -> None:
    reply = await api.http.post(
        f"/bot{api.token}/sendPhoto",
        content=b"no parts",
        headers={"content-type": "multipart/form-data"},
    )
    assert (reply.status_code, reply.json()["error_code"]) == (400, 400)


async def test_a_call_too_large_is_refused_unread(api: Api) -> None:
    reply = await api.http.post(
        f"/bot{api.token}/sendMessage", content=b"{}", headers={"content-length": "60000000"}
    )
    assert (reply.status_code, reply.json()["description"]) == (413, "Request Entity Too Large")
