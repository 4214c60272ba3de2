"""What the assistant said, as the person saw it and in the language of a colleague."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from markupsafe import Markup

from casework.timeline import Said
from flows.model import Text
from flows.payload import payload_from
from locales.formats import is_right_to_left
from render.messages import Messages

OWN_WORDS = "answer-words"
"""What a colleague wrote, in whatever language: nothing knows it in another."""


@dataclass(frozen=True, slots=True)
class Words:
    """One message in one language: its text as HTML, and what stood on its buttons."""

    language: str
    right_to_left: bool
    html: Markup
    buttons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sayings:
    """Finds the words of what was sent: those of today's texts, as the outbox keeps ids."""

    messages: Messages

    def seen(self, said: Said) -> Words | None:
        """As on the phone; None where there are no words (any more)."""
        return self._words(said.payload, said.language)

    def translated(self, said: Said, language: str) -> Words | None:
        """In this language, where it was said in another one; None for a colleague's own words."""
        if said.payload is None or self._spoken(said.payload, said.language) == language:
            return None
        if any(text.id == OWN_WORDS for text in payload_from(said.payload).body):
            return None
        return self._words({**said.payload, "language": language}, language)

    def text(self, text: Text, language: str) -> Words:
        """One text as a person reads it."""
        payload = {"body": [text.to_json()], "token": 0}
        message = self.messages.message(payload_from(payload), language)
        right = is_right_to_left(message.language)
        return Words(message.language, right, Markup(message.html), ())  # noqa: S704

    def in_language(self, payload: Mapping[str, Any], language: str) -> Words | None:
        """What it would be on a phone in this language."""
        return self._words(payload, language)

    def plain(self, payload: Mapping[str, Any], language: str) -> str | None:
        """For an export: None where a press was answered without words."""
        return (
            self.messages.message(payload_from(payload), language).html
            if "body" in payload
            else None
        )

    def _words(self, payload: Mapping[str, Any] | None, language: str) -> Words | None:
        if payload is None:
            return None
        asked = replace(payload_from(payload), back=False, help=False, notice=None)
        message = self.messages.message(asked, language)
        return Words(
            message.language,
            is_right_to_left(message.language),
            Markup(message.html),  # noqa: S704 - the catalog escapes
            tuple(button.text for row in message.rows for button in row),
        )

    @staticmethod
    def _spoken(payload: Mapping[str, Any], language: str) -> str:
        return str(payload.get("language") or language)
