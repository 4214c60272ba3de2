"""Keyboards under messages: `reply_markup`, read and refused as Telegram does.

https://core.telegram.org/bots/api#inlinekeyboardmarkup
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from bot.simulator.errors import ApiError, bad_request
from bot.simulator.links import checked_link
from bot.simulator.parameters import JsonObject, Parameters

MOST_BUTTONS = 100
MOST_CALLBACK_BYTES = 64
_OTHER_ACTIONS = ("copy_text", "switch_inline_query", "switch_inline_query_current_chat", "web_app")
_OTHER_MARKUPS = ("keyboard", "remove_keyboard", "force_reply")


@dataclass(frozen=True, slots=True)
class Button:
    """One inline button: `callback_data` or `url`, or an action the phone only shows."""

    text: str
    callback_data: str | None = None
    url: str | None = None
    other: str | None = None

    def to_json(self) -> JsonObject:
        if self.callback_data is not None:
            return {"text": self.text, "callback_data": self.callback_data}
        if self.url is not None:
            return {"text": self.text, "url": self.url}
        return {"text": self.text, **json.loads(self.other or "{}")}


Keyboard = tuple[tuple[Button, ...], ...]


def keyboard_json(keyboard: Keyboard) -> list[list[JsonObject]]:
    return [[button.to_json() for button in row] for row in keyboard]


def read_keyboard(parameters: Parameters) -> Keyboard:
    """The inline keyboard of a call; empty where there is none (or a keyboard of another kind)."""
    source = parameters.text("reply_markup")
    if not source or source == "null":
        return ()
    try:
        markup = json.loads(source)
    except ValueError as error:
        raise bad_request("can't parse reply keyboard markup JSON object") from error
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    return _rows(markup.get("inline_keyboard", []))


def _rows(rows: object) -> Keyboard:
    name = 'field "inline_keyboard" of the InlineKeyboardMarkup'
    if not isinstance(rows, list):
        raise bad_request(f"{name} must be an Array")
    if not all(isinstance(row, list) for row in rows):
        raise bad_request(f"{name} must be an Array of Arrays")
    return tuple(tuple(map(_button, row)) for row in rows if row)


def _button_refusal(reason: str) -> ApiError:
    return bad_request(f"can't parse inline keyboard button: {reason}")


def _button(value: object) -> Button:
    if not isinstance(value, dict):
        raise _button_refusal("InlineKeyboardButton must be an Object")
    text = _field(value, "text")
    if "url" in value:
        return Button(text, url=_field(value, "url"))
    if "callback_data" in value:
        return Button(text, callback_data=_field(value, "callback_data"))
    for action in _OTHER_ACTIONS:
        if action in value:
            return Button(text, other=json.dumps({action: value[action]}))
    raise _button_refusal("Text buttons are unallowed in the inline keyboard")


def _field(value: JsonObject, name: str) -> str:
    if name not in value:
        raise _button_refusal(f'Can\'t find field "{name}"')
    found = value[name]
    if not isinstance(found, str):
        raise _button_refusal(f'Field "{name}" must be of type String')
    return found


def check_keyboard(keyboard: Keyboard) -> Keyboard:
    """What the servers refuse once the chat is known; gives the keyboard as it will be kept."""
    checked = tuple(tuple(map(_checked, row)) for row in keyboard)
    if sum(map(len, checked)) > MOST_BUTTONS:
        raise bad_request("reply markup is too long")
    return checked


def _checked(button: Button) -> Button:
    if not button.text.strip():
        raise bad_request("inline keyboard button text must be non-empty")
    if button.callback_data is not None:
        if not 1 <= len(button.callback_data.encode()) <= MOST_CALLBACK_BYTES:
            raise bad_request("BUTTON_DATA_INVALID")
        return button
    if button.url is None:
        return button
    url = checked_link(button.url)
    if url is None:
        raise bad_request(f"inline keyboard button URL '{button.url}' is invalid: Wrong HTTP URL")
    return Button(button.text, url=url)
