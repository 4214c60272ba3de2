"""A text with entities as HTML that is safe to put in a page: everything else is escaped."""

from __future__ import annotations

import itertools
import re
from html import escape

from bot.simulator.entities import Entity, FormattedText, utf16_length, utf16_slice
from bot.simulator.links import checked_link

_DATE = re.compile(r"\d+(?:-\d+)+")
"""Chromium breaks a line after its hyphens; the apps do not (Unicode line breaking, LB25)."""
_TAGS = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "expandable_blockquote": "blockquote",
}
_CLASSES = {"spoiler": "spoiler", "bot_command": "command", "phone_number": "phone"}


def to_html(formatted: FormattedText) -> str:
    """Cut at every boundary, so that entities that cross each other nest as HTML must."""
    end = utf16_length(formatted.text)
    inside = [entity for entity in formatted.entities if 0 <= entity.offset < entity.end <= end]
    cuts = sorted(
        {0, end, *(entity.offset for entity in inside), *(entity.end for entity in inside)}
    )
    return "".join(
        _wrapped(utf16_slice(formatted.text, start, stop), start, stop, inside)
        for start, stop in itertools.pairwise(cuts)
    )


def _wrapped(part: str, start: int, stop: int, entities: list[Entity]) -> str:
    html = _DATE.sub(r'<span class="whole">\g<0></span>', escape(part, quote=True))
    around = [entity for entity in entities if entity.offset <= start and stop <= entity.end]
    for entity in reversed(around):
        html = _in_entity(html, part, entity)
    return html


def _in_entity(html: str, part: str, entity: Entity) -> str:
    if entity.type in _TAGS:
        tag = _TAGS[entity.type]
        return f"<{tag}>{html}</{tag}>"
    if entity.type in ("text_link", "url", "email"):
        return _link(html, part, entity)
    if entity.type in _CLASSES:
        return f'<span class="{_CLASSES[entity.type]}">{html}</span>'
    return html


def _link(html: str, part: str, entity: Entity) -> str:
    address = f"mailto:{part}" if entity.type == "email" else (entity.url or part)
    checked = checked_link(address)
    if checked is None:
        return html
    href = escape(checked, quote=True)
    return f'<a href="{href}" target="_blank" rel="noopener noreferrer">{html}</a>'
