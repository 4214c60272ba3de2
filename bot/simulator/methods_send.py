"""Sending: messages, locations, "typing…", and answers to pressed buttons."""

from __future__ import annotations

from collections.abc import Mapping

from bot.simulator.entities import FormattedText
from bot.simulator.errors import bad_request, forbidden
from bot.simulator.markup import Keyboard, check_keyboard, read_keyboard
from bot.simulator.parameters import JsonObject, Parameters
from bot.simulator.state import Chat, Content, Media, Message
from bot.simulator.texts import check_text, read_text
from bot.simulator.world import TYPING_SECONDS, World

MOST_TOAST = 200
MOST_DEGREES = {"latitude": 90, "longitude": 180}
_FORBIDDEN = {"blocked": "bot was blocked by the user", "deactivated": "user is deactivated"}
_ACTIONS = frozenset(
    [
        "cancel",
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "record_audio",
        "upload_audio",
        "upload_document",
        "choose_sticker",
        "find_location",
        "pick_up_location",
        "record_video_note",
        "upload_video_note",
    ]
)


def send_message(world: World, parameters: Parameters) -> JsonObject:
    text = read_text(parameters)
    keyboard = read_keyboard(parameters)
    chat = world.chat(parameters.text("chat_id"))
    check_text(text)
    return world.message_json(deliver(world, chat, Content(text), keyboard, parameters))


def send_location(world: World, parameters: Parameters) -> JsonObject:
    details = {name: _coordinate(parameters, name) for name in MOST_DEGREES}
    keyboard = read_keyboard(parameters)
    chat = world.chat(parameters.text("chat_id"))
    _check_on_earth(details, "wrong location specified")
    content = Content(FormattedText(), Media("location", details=details))
    return world.message_json(deliver(world, chat, content, keyboard, parameters))


def send_venue(world: World, parameters: Parameters) -> JsonObject:
    where = {name: _coordinate(parameters, name) for name in MOST_DEGREES}
    words = {name: parameters.required(name) for name in ("title", "address")}
    keyboard = read_keyboard(parameters)
    chat = world.chat(parameters.text("chat_id"))
    _check_on_earth(where, "wrong venue location specified")
    content = Content(FormattedText(), Media("venue", details={"location": where, **words}))
    return world.message_json(deliver(world, chat, content, keyboard, parameters))


def _coordinate(parameters: Parameters, name: str) -> float:
    if not parameters.text(name).strip():
        raise bad_request(f"{name} is empty")
    return parameters.number(name) or 0.0


def _check_on_earth(where: Mapping[str, float], refusal: str) -> None:
    if not all(abs(where[name]) <= most for name, most in MOST_DEGREES.items()):
        raise bad_request(refusal)


def deliver(
    world: World, chat: Chat, content: Content, keyboard: Keyboard, parameters: Parameters
) -> Message:
    """The last checks, those of Telegram's servers, and then the message is in the chat."""
    checked = check_keyboard(keyboard)
    reply_to = _replied(chat, parameters)
    refuse_if_unreachable(chat)
    return world.post(chat, content, from_bot=True, keyboard=checked, reply_to=reply_to)


def refuse_if_unreachable(chat: Chat) -> None:
    if chat.refusal is not None:
        raise forbidden(_FORBIDDEN[chat.refusal])


def _replied(chat: Chat, parameters: Parameters) -> int | None:
    reply = parameters.parsed("reply_parameters")
    if not isinstance(reply, dict):
        return None
    number = reply.get("message_id")
    found = chat.messages.get(number) if isinstance(number, int) else None
    if found is not None and not found.deleted:
        return found.message_id
    if reply.get("allow_sending_without_reply") is True:
        return None
    raise bad_request("message to be replied not found")


def send_chat_action(world: World, parameters: Parameters) -> bool:
    action = parameters.text("action").lower()
    if action not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat = world.chat(parameters.text("chat_id"))
    refuse_if_unreachable(chat)
    chat.typing_until = 0.0 if action == "cancel" else world.monotonic() + TYPING_SECONDS
    world.feed.publish("typing", {"typing": action != "cancel"}, chat.id)
    return True


def answer_callback_query(world: World, parameters: Parameters) -> bool:
    text = parameters.text("text")
    if len(text) > MOST_TOAST:
        raise bad_request("MESSAGE_TOO_LONG")
    world.answer(parameters.text("callback_query_id"), text, parameters.boolean("show_alert"))
    return True


METHODS = {
    "sendMessage": send_message,
    "sendLocation": send_location,
    "sendVenue": send_venue,
    "sendChatAction": send_chat_action,
    "answerCallbackQuery": answer_callback_query,
}
