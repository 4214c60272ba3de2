"""The text of a message as a translator types it: without its id, and not indented for the file."""

from __future__ import annotations

import textwrap
import unicodedata

from fluent.syntax import FluentParser, ast

from locales.files import LocaleError, canonical, parse_entry

MOST = 6000
"""Characters: more than the longest message, in six forms, has."""


class UnreadableError(LocaleError):
    """Fluent cannot read what was typed; the message is Fluent's own."""


def typed(source: str) -> str:
    """What is typed for an entry as it stands in a file. LocaleError where it is none."""
    body = canonical(parse_entry(source)).partition("=")[2]
    return textwrap.dedent(body).strip("\n")


def entry_source(message_id: str, text: str) -> str:
    """The entry of a file that says `text`. UnreadableError where that is not one text."""
    lines = tidied(text).split("\n")
    if len(lines) == 1:
        return _sound(f"{message_id} = {lines[0]}")
    return _sound(f"{message_id} =\n" + textwrap.indent("\n".join(lines), "    "))


def tidied(text: str) -> str:
    """Line ends as in a file, composed (NFC), nothing behind the lines."""
    composed = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return "\n".join(line.rstrip() for line in composed.strip("\n").split("\n")).rstrip()


def _sound(source: str) -> str:
    try:
        body = FluentParser().parse(source).body
    except RecursionError:
        raise UnreadableError("too deep") from None
    for node in body:
        if isinstance(node, ast.Junk):
            said = node.annotations[0].message if node.annotations else ""
            raise UnreadableError(said or "cannot be read")
    only = body[0] if len(body) == 1 else None
    if not isinstance(only, ast.Message) or only.attributes or only.value is None:
        raise UnreadableError("is not one text")
    return source
