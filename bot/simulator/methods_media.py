"""Sending photos, voice messages, documents and videos, alone and as an album."""

from __future__ import annotations

from collections.abc import Callable

from bot.simulator.entities import FormattedText
from bot.simulator.errors import ApiError, bad_request
from bot.simulator.markup import read_keyboard
from bot.simulator.methods_send import deliver, refuse_if_unreachable
from bot.simulator.parameters import JsonObject, Parameters, parameters_from
from bot.simulator.state import MEDIA_WITH_CAPTION, Content, Media
from bot.simulator.texts import check_caption, read_caption
from bot.simulator.world import World

ALBUM = range(2, 11)


def media_of(world: World, kind: str, parameters: Parameters, value: str | None = None) -> Media:
    """The file of a call as media; a duration in seconds where the kind has one."""
    stored = world.files.from_call(kind, parameters, value)
    details: JsonObject = {}
    if kind in ("voice", "video"):
        details["duration"] = max(0, parameters.integer("duration"))
    if kind == "video":
        details.update(width=parameters.integer("width"), height=parameters.integer("height"))
    return Media(kind, stored, details)


def _sender(kind: str) -> Callable[[World, Parameters], JsonObject]:
    def send(world: World, parameters: Parameters) -> JsonObject:
        if not parameters.text(kind) and kind not in parameters.files:
            raise bad_request(f"there is no {kind} in the request")
        caption = read_caption(parameters)
        keyboard = read_keyboard(parameters)
        chat = world.chat(parameters.text("chat_id"))
        check_caption(caption)
        refuse_if_unreachable(chat)
        content = Content(caption, media_of(world, kind, parameters))
        return world.message_json(deliver(world, chat, content, keyboard, parameters))

    return send


def input_media(world: World, value: object, parameters: Parameters) -> Content:
    """An InputMedia object: its file may be uploaded in the same call (`attach://name`)."""
    if not isinstance(value, dict):
        raise _media_refusal("expected an Object")
    kind = value.get("type")
    if kind not in MEDIA_WITH_CAPTION or kind == "voice":
        raise _media_refusal(f'type "{kind}" is unsupported')
    if not isinstance(value.get("media"), str) or not value["media"]:
        raise _media_refusal("media not found")
    own = Parameters(parameters_from(value).values, parameters.files)
    caption: FormattedText = check_caption(read_caption(own))
    return Content(caption, media_of(world, kind, own, value["media"]))


def _media_refusal(reason: str) -> ApiError:
    return bad_request(f"can't parse InputMedia: {reason}")


def send_media_group(world: World, parameters: Parameters) -> list[JsonObject]:
    parameters.required("media")
    listed = parameters.parsed("media")
    if not isinstance(listed, list):
        raise bad_request("expected an Array of InputMedia")
    if len(listed) not in ALBUM:
        raise bad_request("wrong number of media in the album; 2-10 are expected")
    chat = world.chat(parameters.text("chat_id"))
    refuse_if_unreachable(chat)
    contents = [input_media(world, item, parameters) for item in listed]
    sent = [deliver(world, chat, content, (), parameters) for content in contents]
    group = {"media_group_id": str(sent[0].message_id)}
    return [{**world.message_json(message), **group} for message in sent]


METHODS = {
    "sendPhoto": _sender("photo"),
    "sendVoice": _sender("voice"),
    "sendDocument": _sender("document"),
    "sendVideo": _sender("video"),
    "sendMediaGroup": send_media_group,
}
