"""Telegram's HTML parse mode: its tags, its character references, its refusals.

https://core.telegram.org/bots/api#html-style
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from bot.simulator.entities import Entity, FormattedText, sort_entities, utf16_length
from bot.simulator.errors import ApiError, bad_request
from bot.simulator.links import checked_link

_KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "a": "text_link",
    "tg-emoji": "custom_emoji",
}
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_REFERENCE = re.compile(r"&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-zA-Z]+));?")
_SPACE = " \t\r\n\0\v\f"


def parse_html(source: str) -> FormattedText:
    """The text and its entities; raises ApiError in Telegram's words, with a byte offset."""
    return _Parser(source).parse()


def _refusal(reason: str) -> ApiError:
    return bad_request(f"can't parse entities: {reason}")


@dataclass(frozen=True, slots=True)
class _OpenTag:
    name: str
    argument: str
    offset: int
    text_start: int


class _Parser:
    def __init__(self, source: str) -> None:
        self.source = source
        self.position = 0
        self.text = ""
        self.open: list[_OpenTag] = []
        self.entities: list[Entity] = []

    def parse(self) -> FormattedText:
        while self.position < len(self.source):
            if self.source.startswith("</", self.position):
                self._end_tag()
            elif self.source[self.position] == "<":
                self._start_tag()
            else:
                self.text += self._character()
        if self.open:
            raise _refusal(f'Can\'t find end tag corresponding to start tag "{self.open[-1].name}"')
        return FormattedText(self.text, sort_entities(map(_without_code_language, self.entities)))

    def _character(self) -> str:
        """One character, a reference counting as what it stands for. An unknown one is text."""
        match = _REFERENCE.match(self.source, self.position)
        decoded = _decode(match) if match else None
        if match and decoded is not None:
            self.position = match.end()
            return decoded
        self.position += 1
        return self.source[self.position - 1]

    def _byte_offset(self, position: int) -> int:
        return len(self.source[:position].encode("utf-8", "surrogatepass"))

    def _peek(self) -> str:
        return self.source[self.position] if self.position < len(self.source) else ""

    def _word(self, stops: str) -> str:
        start = self.position
        while self._peek() and self._peek() not in stops:
            self.position += 1
        return self.source[start : self.position]

    def _skip_space(self) -> None:
        while self._peek() and self._peek() in _SPACE:
            self.position += 1

    def _start_tag(self) -> None:
        begin = self._byte_offset(self.position)
        self.position += 1
        name = self._word(_SPACE + ">").lower()
        if not self._peek():
            raise _refusal(f"Unclosed start tag at byte offset {begin}")
        if name not in _KINDS:
            raise _refusal(f'Unsupported start tag "{name}" at byte offset {begin}')
        argument = self._attributes(name, begin)
        if name == "span" and argument != "spoiler":
            raise _refusal(f'Tag "span" must have class "tg-spoiler" at byte offset {begin}')
        self.open.append(_OpenTag(name, argument, utf16_length(self.text), len(self.text)))

    def _attributes(self, tag: str, begin: int) -> str:
        """Reads up to and including `>`; returns the one attribute that means something."""
        argument = ""
        while True:
            self._skip_space()
            if self._peek() == ">":
                self.position += 1
                return argument
            name = self._attribute_name(tag, begin)
            argument = _meaning(tag, name, self._attribute_value(tag, begin)) or argument

    def _attribute_name(self, tag: str, begin: int) -> str:
        name = self._word(_SPACE + "=>")
        if not self._peek():
            raise _refusal(f"Unclosed start tag at byte offset {begin}")
        if not name:
            raise _refusal(f'Empty attribute name in the tag "{tag}" at byte offset {begin}')
        self._skip_space()
        if self._peek() == "=":
            return name
        if tag == "blockquote" and name == "expandable":
            return name
        raise _refusal(
            f'Expected equal sign in declaration of an attribute of the tag "{tag}" at byte offset {begin}'
        )

    def _attribute_value(self, tag: str, begin: int) -> str:
        if self._peek() != "=":
            return "expandable"
        self.position += 1
        self._skip_space()
        if not self._peek():
            raise _refusal(f'Unclosed start tag "{tag}" at byte offset {begin}')
        value = self._quoted() if self._peek() in "'\"" else self._name_token()
        if not self._peek():
            raise _refusal(f"Unclosed start tag at byte offset {begin}")
        return value

    def _quoted(self) -> str:
        quote = self._peek()
        self.position += 1
        value = ""
        while self._peek() and self._peek() != quote:
            value += self._character()
        self.position += 1
        return value

    def _name_token(self) -> str:
        begin = self._byte_offset(self.position)
        start = self.position
        while re.match(r"[A-Za-z0-9.-]", self._peek()):
            self.position += 1
        if self._peek() and self._peek() not in _SPACE + ">":
            raise _refusal(f"Unexpected end of name token at byte offset {begin}")
        return self.source[start : self.position].lower()

    def _end_tag(self) -> None:
        begin = self._byte_offset(self.position)
        if not self.open:
            raise _refusal(f"Unexpected end tag at byte offset {begin}")
        self.position += 2
        name = self._word(_SPACE + ">").lower()
        self._skip_space()
        if self._peek() != ">":
            raise _refusal(f"Unclosed end tag at byte offset {begin}")
        self.position += 1
        expected = self.open[-1].name
        if name not in ("", expected):
            raise _refusal(
                f'Unmatched end tag at byte offset {begin}, expected "</{expected}>", found "</{name}>"'
            )
        self._close(self.open.pop())

    def _close(self, tag: _OpenTag) -> None:
        length = utf16_length(self.text) - tag.offset
        if not length:
            return
        entity = self._entity(tag, length)
        if entity is not None:
            self.entities.append(entity)

    def _entity(self, tag: _OpenTag, length: int) -> Entity | None:
        entity = Entity(_KINDS[tag.name], tag.offset, length)
        if tag.name == "a":
            url = checked_link(tag.argument or self.text[tag.text_start :])
            return replace(entity, url=url) if url else None
        if tag.name == "tg-emoji":
            if not tag.argument.isdecimal() or int(tag.argument) == 0:
                raise bad_request("invalid custom emoji identifier specified")
            return replace(entity, extra=tag.argument)
        if tag.name == "blockquote" and tag.argument:
            return replace(entity, type="expandable_blockquote")
        if tag.name in ("code", "pre"):
            return self._code(tag, entity)
        return entity

    def _code(self, tag: _OpenTag, entity: Entity) -> Entity:
        """`<pre><code class="language-x">` is one block of code in a language."""
        last = self.entities[-1] if self.entities else None
        same = last is not None and (last.offset, last.length) == (entity.offset, entity.length)
        if (
            same
            and last is not None
            and tag.name == "pre"
            and last.type == "code"
            and last.language
        ):
            self.entities.pop()
            return replace(entity, language=last.language)
        return replace(entity, language=tag.argument or None)


def _without_code_language(entity: Entity) -> Entity:
    return replace(entity, language=None) if entity.type == "code" else entity


def _decode(match: re.Match[str]) -> str | None:
    hexadecimal, decimal, name = match.groups()
    if name is not None:
        return _NAMED.get(name)
    code = int(hexadecimal, 16) if hexadecimal is not None else int(decimal)
    usable = 0 < code < 0x10FFFF and not 0xD800 <= code <= 0xDFFF
    return chr(code) if usable else None


def _meaning(tag: str, attribute: str, value: str) -> str:
    if (tag, attribute) in (("a", "href"), ("tg-emoji", "emoji-id"), ("blockquote", "expandable")):
        return value
    if (tag, attribute) == ("code", "class"):
        return value.removeprefix("language-") if value.startswith("language-") else ""
    if (tag, attribute) == ("span", "class"):
        return value.removeprefix("tg-") if value.startswith("tg-") else ""
    return ""
