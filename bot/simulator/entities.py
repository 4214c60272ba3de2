"""Text with entities (bold, links, commands): offsets and lengths are UTF-16 code units.

https://core.telegram.org/bots/api#messageentity
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from bot.simulator.errors import bad_request
from bot.simulator.parameters import JsonObject

MOST_ENTITIES = 100
_FORMATTING = frozenset(
    [
        "bold",
        "italic",
        "underline",
        "strikethrough",
        "spoiler",
        "code",
        "pre",
        "text_link",
        "text_mention",
        "blockquote",
        "expandable_blockquote",
        "custom_emoji",
    ]
)
_FOUND_IN_TEXT = frozenset(
    [
        "mention",
        "hashtag",
        "cashtag",
        "bot_command",
        "url",
        "email",
        "phone_number",
        "bank_card_number",
    ]
)
_URL = r"https?://[^\s<>\"]+|(?<![\w@.])(?:[a-z0-9-]+\.)+(?:nl|com|org|net|eu|be|de|info|me|io)\b(?:/[^\s<>\"]*)?"
_DETECTORS = (
    ("email", re.compile(r"(?<![\w.+-])[\w.+-]+@(?:[\w-]+\.)+[a-z]{2,}", re.I)),
    ("url", re.compile(_URL, re.I)),
    (
        "bot_command",
        re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/])"),
    ),
    ("mention", re.compile(r"(?<!\w)@[A-Za-z]\w{3,31}(?!\w)", re.A)),
    ("hashtag", re.compile(r"(?<!\w)#\w*[^\W\d]\w*")),
    (
        "phone_number",
        re.compile(r"(?<![\w+])(?:\+\d(?:[ ()-]{0,2}\d){7,14}|0\d(?:[ -]?\d){8})(?!\w)"),
    ),
)
_REMOVED = dict.fromkeys([0x0D, *range(0x2028, 0x202F)])
_TO_SPACE = {code: " " for code in range(32) if code not in (0x0A, 0x0D)}


@dataclass(frozen=True, slots=True)
class Entity:
    """One stretch of a text that is more than text. `url` of a text_link, `language` of a pre."""

    type: str
    offset: int
    length: int
    url: str | None = None
    language: str | None = None
    extra: str | None = None

    @property
    def end(self) -> int:
        return self.offset + self.length

    def to_json(self) -> JsonObject:
        fields: JsonObject = {"type": self.type, "offset": self.offset, "length": self.length}
        if self.url is not None:
            fields["url"] = self.url
        if self.language:
            fields["language"] = self.language
        if self.type == "custom_emoji":
            fields["custom_emoji_id"] = self.extra
        return fields


@dataclass(frozen=True, slots=True)
class FormattedText:
    text: str = ""
    entities: tuple[Entity, ...] = ()

    def entities_json(self) -> list[JsonObject]:
        return [entity.to_json() for entity in self.entities]


def utf16_length(text: str) -> int:
    """How long Telegram says a text is: an emoji outside the basic plane counts for two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def utf16_slice(text: str, start: int, end: int) -> str:
    return text.encode("utf-16-le", "surrogatepass")[2 * start : 2 * end].decode(
        "utf-16-le", "replace"
    )


def sort_entities(entities: Iterable[Entity]) -> tuple[Entity, ...]:
    """In order of their beginning, the wider first; Telegram drops what comes after a hundred."""
    ordered = sorted(entities, key=lambda entity: (entity.offset, -entity.length))
    return tuple(ordered[:MOST_ENTITIES])


def clean(formatted: FormattedText) -> FormattedText:
    """The text as Telegram keeps it: control characters become spaces, white ends are cut off.

    U+2028-U+202E (line separators, bidi embeddings and overrides) are taken out; the isolates
    and the marks (U+2066-U+2069, U+200E, U+200F) stay.
    """
    kept = FormattedText(formatted.text.translate(_TO_SPACE), formatted.entities)
    for position in reversed([i for i, char in enumerate(kept.text) if ord(char) in _REMOVED]):
        start = utf16_length(kept.text[:position])
        text = kept.text[:position] + kept.text[position + 1 :]
        kept = FormattedText(text, _without(kept.entities, start, start + 1))
    return _strip(kept)


def _strip(formatted: FormattedText) -> FormattedText:
    white = " \n"
    tail = formatted.text.rstrip(white)
    text = tail.lstrip(white)
    entities = _without(formatted.entities, utf16_length(tail), utf16_length(formatted.text))
    return FormattedText(text, _without(entities, 0, utf16_length(tail) - utf16_length(text)))


def _without(entities: Iterable[Entity], start: int, end: int) -> tuple[Entity, ...]:
    """The entities after the units from `start` to `end` have been taken out of the text."""

    def moved(position: int) -> int:
        return position - max(0, min(position, end) - start)

    shifted = (
        replace(
            entity, offset=moved(entity.offset), length=moved(entity.end) - moved(entity.offset)
        )
        for entity in entities
    )
    return tuple(entity for entity in shifted if entity.length > 0)


def with_detected(formatted: FormattedText) -> FormattedText:
    """Adds what Telegram finds by itself: commands, addresses, phone numbers, tags."""
    taken = list(formatted.entities)
    for kind, pattern in _DETECTORS:
        for match in pattern.finditer(formatted.text):
            start = utf16_length(formatted.text[: match.start()])
            found = Entity(kind, start, utf16_length(match.group()))
            if not any(_clashes(found, other) for other in taken):
                taken.append(found)
    return FormattedText(formatted.text, sort_entities(taken))


def _clashes(found: Entity, other: Entity) -> bool:
    overlaps = found.offset < other.end and other.offset < found.end
    return overlaps and other.type not in (
        "bold",
        "italic",
        "underline",
        "strikethrough",
        "spoiler",
    )


def entities_from_json(value: object) -> tuple[Entity, ...]:
    """The parameter `entities`; those Telegram finds itself are ignored, as it does."""
    if not isinstance(value, list):
        return ()
    try:
        found = [_entity_from_json(item) for item in value]
    except (KeyError, TypeError, ValueError) as error:
        raise bad_request(f"can't parse MessageEntity: {error}") from error
    return sort_entities(entity for entity in found if entity is not None and entity.length > 0)


def _entity_from_json(item: object) -> Entity | None:
    if not isinstance(item, dict):
        raise TypeError("expected an Object")
    kind = item.get("type")
    if kind in _FOUND_IN_TEXT:
        return None
    if kind not in _FORMATTING:
        raise ValueError("Unsupported type specified")
    for name in ("offset", "length"):
        if not isinstance(item.get(name), int):
            raise TypeError(f'Can\'t find field "{name}"')
    url = item.get("url") if kind == "text_link" else None
    language = item.get("language") if kind == "pre" else None
    extra = item.get("custom_emoji_id")
    return Entity(kind, item["offset"], item["length"], url, language, extra)
