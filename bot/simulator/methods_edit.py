"""Changing what was sent: text, caption, media, buttons; and taking it away."""

from __future__ import annotations

from bot.simulator.errors import NOT_MODIFIED, bad_request
from bot.simulator.markup import Keyboard, check_keyboard, read_keyboard
from bot.simulator.methods_media import input_media
from bot.simulator.methods_send import refuse_if_unreachable
from bot.simulator.parameters import JsonObject, Parameters
from bot.simulator.state import MEDIA_WITH_CAPTION, Content, Message
from bot.simulator.texts import check_caption, check_text, read_caption, read_text
from bot.simulator.world import World

DELETABLE_SECONDS = 48 * 3600


def edit_message_text(world: World, parameters: Parameters) -> JsonObject:
    text = read_text(parameters)
    keyboard = read_keyboard(parameters)
    message = _to_edit(world, parameters)
    if message.content.media is not None:
        raise bad_request("there is no text in the message to edit")
    return _edit(world, message, Content(check_text(text, "MESSAGE_TOO_LONG")), keyboard)


def edit_message_caption(world: World, parameters: Parameters) -> JsonObject:
    caption = read_caption(parameters)
    keyboard = read_keyboard(parameters)
    message = _to_edit(world, parameters)
    media = message.content.media
    if media is None or media.kind not in MEDIA_WITH_CAPTION:
        raise bad_request("there is no caption in the message to edit")
    content = Content(check_caption(caption, "MEDIA_CAPTION_TOO_LONG"), media)
    return _edit(world, message, content, keyboard)


def edit_message_media(world: World, parameters: Parameters) -> JsonObject:
    parameters.required("media")
    keyboard = read_keyboard(parameters)
    message = _to_edit(world, parameters)
    content = input_media(world, parameters.parsed("media"), parameters)
    return _edit(world, message, content, keyboard)


def edit_message_reply_markup(world: World, parameters: Parameters) -> JsonObject:
    keyboard = read_keyboard(parameters)
    message = _to_edit(world, parameters)
    return _edit(world, message, message.content, keyboard)


def _to_edit(world: World, parameters: Parameters) -> Message:
    message = _named(world, parameters, "message to edit not found")
    if not message.from_bot:
        raise bad_request("message can't be edited")
    return message


def _named(world: World, parameters: Parameters, missing: str) -> Message:
    if not parameters.text("message_id"):
        raise bad_request("message identifier is not specified")
    chat = world.chat(parameters.text("chat_id"))
    message = chat.messages.get(parameters.integer("message_id"))
    if message is None or message.deleted:
        raise bad_request(missing)
    return message


def _edit(world: World, message: Message, content: Content, keyboard: Keyboard) -> JsonObject:
    checked = check_keyboard(keyboard)
    refuse_if_unreachable(world.chats[message.chat_id])
    if (content, checked) == (message.content, message.keyboard):
        raise bad_request(NOT_MODIFIED)
    world.edit(message, content, checked)
    return world.message_json(message)


def delete_message(world: World, parameters: Parameters) -> bool:
    message = _named(world, parameters, "message to delete not found")
    if world.now - message.date > DELETABLE_SECONDS:
        raise bad_request("message can't be deleted for everyone")
    world.delete(message)
    return True


METHODS = {
    "editMessageText": edit_message_text,
    "editMessageCaption": edit_message_caption,
    "editMessageMedia": edit_message_media,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "deleteMessage": delete_message,
}
