"""How one text is shown to a translator: as Telegram shows it, in the direction it is read."""

from __future__ import annotations

import re
from html import unescape

from markupsafe import Markup, escape

from locales.formats import is_right_to_left
from locales.shape import without_tags

_TAG = re.compile("(</?(?:b|i|code)>)")


def shown_html(text: str) -> Markup:
    """What Telegram shows of a text: its three tags, and everything else as letters; of one whose
    tags are not closed, the tags too."""
    parts = _TAG.split(text)
    if not _is_balanced([part for part in parts if _TAG.fullmatch(part)]):
        return escape(text)
    return Markup("").join(
        Markup(part) if _TAG.fullmatch(part) else escape(unescape(part))  # noqa: S704 - of three
        for part in parts
    )


def _is_balanced(tags: list[str]) -> bool:
    opened: list[str] = []
    for tag in tags:
        if not tag.startswith("</"):
            opened.append(tag)
        elif not opened or opened.pop() != tag.replace("/", ""):
            return False
    return not opened


def beginning(source: str) -> str:
    """The first words of an entry, for a list: without its id."""
    words = without_tags(source.partition("=")[2]).split()
    return " ".join(words)[:160]


def direction(language: str, text: str = "") -> str:
    """Of the language; of what is typed with choices in it, that of its brackets and names."""
    return "rtl" if is_right_to_left(language) and "->" not in text else "ltr"
