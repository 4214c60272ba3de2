"""The text or caption of a call: entities are parsed first, limits are checked after."""

from __future__ import annotations

import json

from bot.simulator.entities import (
    FormattedText,
    clean,
    entities_from_json,
    utf16_length,
    with_detected,
)
from bot.simulator.entities_html import parse_html
from bot.simulator.errors import ApiError, bad_request
from bot.simulator.parameters import Parameters

MOST_TEXT = 4096
MOST_CAPTION = 1024


def read_text(parameters: Parameters) -> FormattedText:
    """The `text` of a message, of which entities are parsed but no limit is checked."""
    if not parameters.text("text"):
        raise bad_request("message text is empty")
    return formatted(
        parameters.text("text"), parameters.text("parse_mode"), parameters.text("entities")
    )


def read_caption(parameters: Parameters) -> FormattedText:
    return formatted(
        parameters.text("caption"),
        parameters.text("parse_mode"),
        parameters.text("caption_entities"),
    )


def formatted(source: str, parse_mode: str, entities: str) -> FormattedText:
    """A text by its parse mode, or with the entities given as JSON."""
    mode = parse_mode.lower()
    if not source or mode in ("", "none"):
        return with_detected(clean(FormattedText(source, entities_from_json(_json(entities)))))
    if mode in ("markdown", "markdownv2"):
        raise ApiError(501, f"Not Implemented: this stand-in does not read {parse_mode}, only HTML")
    if mode != "html":
        raise bad_request("unsupported parse_mode")
    return with_detected(clean(parse_html(source)))


def _json(source: str) -> object:
    try:
        parsed: object = json.loads(source)
    except ValueError:
        return None
    return parsed


def check_text(text: FormattedText, too_long: str = "message is too long") -> FormattedText:
    if not text.text:
        raise bad_request("text must be non-empty")
    if utf16_length(text.text) > MOST_TEXT:
        raise bad_request(too_long)
    return text


def check_caption(
    caption: FormattedText, too_long: str = "message caption is too long"
) -> FormattedText:
    if utf16_length(caption.text) > MOST_CAPTION:
        raise bad_request(too_long)
    return caption
