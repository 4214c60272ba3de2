"""The story that is told to two stand-ins for Telegram: every method the product uses, and what
Telegram refuses of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from tests.bot.simulator.conftest import AMAL, Answer, Files, keyboard, picture

STRANGER = 7_000_000_999
YES = keyboard([("ja", "yes")])
COMMANDS = [{"command": "taal", "description": "Taal kiezen"}]
PHOTO: Files = {"photo": ("a.png", picture(), "image/png")}
VOICE: Files = {"voice": ("a.ogg", b"OggS-sound", "audio/ogg")}
DOCUMENT: Files = {"document": ("a.pdf", b"%PDF-1.7", "application/pdf")}
ALBUM: Files = {name: (f"{name}.png", picture(), "image/png") for name in ("een", "twee")}

Memory = Mapping[str, Answer]
Later = Callable[[Memory], Mapping[str, object]]


@dataclass(frozen=True, slots=True)
class Step:
    """One call; `params` may use the answers of the steps before, by their names.

    The methods `(say)` and `(press)` are a person's: an update follows.
    """

    name: str
    method: str
    params: Mapping[str, object] | Later = field(default_factory=dict)
    files: Files | None = None
    token: str | None = None

    def filled(self, memory: Memory) -> Mapping[str, object]:
        return self.params(memory) if callable(self.params) else self.params


def message(name: str, **params: object) -> Later:
    """Of a message that an earlier step sent."""
    return lambda memory: {"chat_id": AMAL, "message_id": memory[name].message_id, **params}


def file_id(answer: Answer, kind: str) -> object:
    media = answer.message[kind]
    first = media[0] if isinstance(media, list) else media
    assert isinstance(first, dict)
    return first["file_id"]


def again(name: str) -> Later:
    """The file of an earlier step (named by its kind) sent once more, by its id."""
    return lambda memory: {"chat_id": AMAL, name: file_id(memory[name], name)}


def button(**fields: object) -> dict[str, object]:
    return {"chat_id": AMAL, "text": "x", "reply_markup": {"inline_keyboard": [[fields]]}}


def after(name: str) -> Later:
    """The offset that confirms the updates of an earlier step."""

    def params(memory: Memory) -> Mapping[str, object]:
        updates = memory[name].result
        assert isinstance(updates, list)
        return {"offset": updates[-1]["update_id"] + 1}

    return params


def the_pressed(memory: Memory) -> Mapping[str, object]:
    updates = memory["pressed"].result
    assert isinstance(updates, list)
    return {"callback_query_id": updates[0]["callback_query"]["id"], "text": "dank"}


STORY = (
    Step("get me", "getMe"),
    Step("method in capitals", "GETME"),
    Step("another's token", "getMe", token="4200000001:of-another-bot-altogether"),
    Step("unknown method", "sendTelepathy"),
    Step("no webhook yet", "getWebhookInfo"),
    Step("delete no webhook", "deleteWebhook"),
    Step("nothing yet", "getUpdates"),
    Step("start", "(say)", {"text": "/start"}),
    Step("updates", "getUpdates", {"limit": 10, "timeout": 5}),
    Step("unconfirmed again", "getUpdates"),
    Step("confirmed", "getUpdates", after("updates")),
    Step("set commands", "setMyCommands", {"commands": COMMANDS, "language_code": "ar"}),
    Step("get commands", "getMyCommands", {"language_code": "ar"}),
    Step("commands not a list", "setMyCommands", {"commands": {"command": "x"}}),
    Step("101 commands", "setMyCommands", {"commands": COMMANDS * 101}),
    Step(
        "command in capitals",
        "setMyCommands",
        {"commands": [{"command": "Taal", "description": "x"}]},
    ),
    Step("delete commands", "deleteMyCommands", {"language_code": "ar"}),
    Step("send", "sendMessage", {"chat_id": AMAL, "text": "مرحبا 👍", "reply_markup": YES}),
    Step(
        "send quietly", "sendMessage", {"chat_id": AMAL, "text": "x", "disable_notification": True}
    ),
    Step(
        "send without preview",
        "sendMessage",
        {"chat_id": AMAL, "text": "x", "link_preview_options": {"is_disabled": True}},
    ),
    Step("send protected", "sendMessage", {"chat_id": AMAL, "text": "x", "protect_content": True}),
    Step("send html", "sendMessage", {"chat_id": AMAL, "text": "<b>x</b>", "parse_mode": "HTML"}),
    Step(
        "send broken html", "sendMessage", {"chat_id": AMAL, "text": "<b>x", "parse_mode": "HTML"}
    ),
    Step(
        "send html, 4096 without its tags",
        "sendMessage",
        {"chat_id": AMAL, "text": f"<b>{'x' * 4096}</b>", "parse_mode": "HTML"},
    ),
    Step("send no text", "sendMessage", {"chat_id": AMAL}),
    Step("send only space", "sendMessage", {"chat_id": AMAL, "text": " "}),
    Step("send 4096", "sendMessage", {"chat_id": AMAL, "text": "x" * 4096}),
    Step("send 4097", "sendMessage", {"chat_id": AMAL, "text": "x" * 4097}),
    Step("send 2049 emoji", "sendMessage", {"chat_id": AMAL, "text": "👍" * 2049}),
    Step("send to nobody", "sendMessage", {"text": "x"}),
    Step("send to a name", "sendMessage", {"chat_id": "amal", "text": "x"}),
    Step("send to a stranger", "sendMessage", {"chat_id": STRANGER, "text": "x"}),
    Step(
        "reply",
        "sendMessage",
        lambda memory: {
            "chat_id": AMAL,
            "text": "x",
            "reply_parameters": {"message_id": memory["send"].message_id},
        },
    ),
    Step(
        "reply to nothing",
        "sendMessage",
        {"chat_id": AMAL, "text": "x", "reply_parameters": {"message_id": 0}},
    ),
    Step("button of 64 bytes", "sendMessage", button(text="x", callback_data="ج" * 32)),
    Step("button of 66 bytes", "sendMessage", button(text="x", callback_data="ج" * 33)),
    Step("button without data", "sendMessage", button(text="x", callback_data="")),
    Step("button without text", "sendMessage", button(text="", callback_data="x")),
    Step("button without action", "sendMessage", button(text="x")),
    Step("button with a link", "sendMessage", button(text="x", url="https://www.heemstede.nl/")),
    Step("button with a bad link", "sendMessage", button(text="x", url="javascript:alert(1)")),
    Step(
        "100 buttons",
        "sendMessage",
        {"chat_id": AMAL, "text": "x", "reply_markup": keyboard(*[[("x", "y")]] * 100)},
    ),
    Step(
        "101 buttons",
        "sendMessage",
        {"chat_id": AMAL, "text": "x", "reply_markup": keyboard(*[[("x", "y")]] * 101)},
    ),
    Step(
        "markup that is a list", "sendMessage", {"chat_id": AMAL, "text": "x", "reply_markup": []}
    ),
    Step("edit", "editMessageText", message("send", text="twee", reply_markup=YES)),
    Step("edit to the same", "editMessageText", message("send", text="twee", reply_markup=YES)),
    Step("edit to nothing", "editMessageText", message("send", text="")),
    Step("edit too long", "editMessageText", message("send", text="x" * 4097)),
    Step("edit without id", "editMessageText", {"chat_id": AMAL, "text": "x"}),
    Step(
        "edit what is not there",
        "editMessageText",
        {"chat_id": AMAL, "message_id": 99_999, "text": "x"},
    ),
    Step(
        "edit buttons",
        "editMessageReplyMarkup",
        message("send", reply_markup=keyboard([("nee", "no")])),
    ),
    Step("edit caption of a text", "editMessageCaption", message("send", caption="x")),
    Step(
        "press", "(press)", lambda memory: {"message_id": memory["send"].message_id, "data": "no"}
    ),
    Step("pressed", "getUpdates"),
    Step("press confirmed", "getUpdates", after("pressed")),
    Step("answer", "answerCallbackQuery", the_pressed),
    Step("answer twice", "answerCallbackQuery", the_pressed),
    Step("answer nothing known", "answerCallbackQuery", {"callback_query_id": "12"}),
    Step("answer too long", "answerCallbackQuery", {"callback_query_id": "12", "text": "x" * 201}),
    Step("photo", "sendPhoto", {"chat_id": AMAL, "caption": "waar u bent"}, PHOTO),
    Step(
        "photo attached",
        "sendPhoto",
        {"chat_id": AMAL, "photo": "attach://een"},
        {"een": ALBUM["een"]},
    ),
    Step("photo again", "sendPhoto", again("photo")),
    Step("photo nobody knows", "sendPhoto", {"chat_id": AMAL, "photo": "AgACAgQ"}),
    Step("no photo", "sendPhoto", {"chat_id": AMAL}),
    Step(
        "photo that is none",
        "sendPhoto",
        {"chat_id": AMAL},
        {"photo": ("a.png", b"x", "image/png")},
    ),
    Step("caption of 1024", "sendPhoto", {"chat_id": AMAL, "caption": "x" * 1024}, PHOTO),
    Step("caption of 1025", "sendPhoto", {"chat_id": AMAL, "caption": "x" * 1025}, PHOTO),
    Step("edit caption", "editMessageCaption", message("photo", caption="daar")),
    Step("edit caption too long", "editMessageCaption", message("photo", caption="x" * 1025)),
    Step("edit text of a photo", "editMessageText", message("photo", text="x")),
    Step(
        "edit media",
        "editMessageMedia",
        message("photo", media={"type": "photo", "media": "attach://een"}),
        ALBUM,
    ),
    Step("voice", "sendVoice", {"chat_id": AMAL}, VOICE),
    Step("voice of 4 seconds", "sendVoice", {"chat_id": AMAL, "duration": 4}, VOICE),
    Step("voice again", "sendVoice", again("voice")),
    Step("voice with words", "sendVoice", {"chat_id": AMAL, "caption": "luister"}, VOICE),
    Step("document", "sendDocument", {"chat_id": AMAL}, DOCUMENT),
    Step(
        "album",
        "sendMediaGroup",
        {
            "chat_id": AMAL,
            "media": [{"type": "photo", "media": f"attach://{name}"} for name in ALBUM],
        },
        ALBUM,
    ),
    Step(
        "album of one",
        "sendMediaGroup",
        {"chat_id": AMAL, "media": [{"type": "photo", "media": "attach://een"}]},
        {"een": ALBUM["een"]},
    ),
    Step("file", "getFile", lambda memory: {"file_id": file_id(memory["document"], "document")}),
    Step("file nobody knows", "getFile", {"file_id": "AgACAgQ"}),
    Step("location", "sendLocation", {"chat_id": AMAL, "latitude": 52.35, "longitude": 4.62}),
    Step("typing", "sendChatAction", {"chat_id": AMAL, "action": "typing"}),
    Step("sleeping", "sendChatAction", {"chat_id": AMAL, "action": "sleeping"}),
    Step("delete", "deleteMessage", message("send")),
    Step("delete twice", "deleteMessage", message("send")),
    Step("get chat", "getChat", {"chat_id": AMAL}),
    Step("describe", "setMyDescription", {"description": "Uw weg", "language_code": "nl"}),
    Step("webhook without tls", "setWebhook", {"url": "http://example.org/x"}),
    Step(
        "webhook with a bad secret",
        "setWebhook",
        {"url": "https://example.org/x", "secret_token": "a b"},
    ),
    Step("webhook", "setWebhook", {"url": "http://127.0.0.1:9/x", "secret_token": "a_b"}),
    Step("poll beside a webhook", "getUpdates"),
    Step("webhook info", "getWebhookInfo"),
    Step("webhook gone", "deleteWebhook"),
    Step("poll again", "getUpdates", {"offset": -1}),
)
