"""A payload of the outbox becomes what a person sees: a text, its buttons, a picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape
from typing import Any, cast

from flows.model import Text
from flows.payload import OPEN, READ, Label, Payload, again_data, button_data, news_data
from locales.bidi import RLM, clean, has_right_to_left, isolate, numbers_apart
from locales.catalog import SOURCE, Catalog
from locales.formats import is_right_to_left
from render.budget_words import budget_of
from render.journey_picture import JourneyPicture, Station, Status
from render.lesson_words import certificate_of, lessons_of, letter_of
from render.plan_picture import Icon, Picture, PlanPicture, PlanRow
from render.recordings import Recording, Recordings

MOST_IN_A_ROW = 3
"""Buttons of the fixed row beside each other; more would be cut off on a small phone."""


@dataclass(frozen=True, slots=True)
class Button:
    """A label as it is shown, and the callback data behind it."""

    text: str
    data: str


@dataclass(frozen=True, slots=True)
class Message:
    """One message: HTML as Telegram takes it, rows of buttons, and perhaps a picture."""

    html: str
    rows: tuple[tuple[Button, ...], ...]
    picture: Picture | None
    language: str


class Messages:
    """Words a payload in a language. Holds no state but the texts."""

    def __init__(self, catalog: Catalog, recordings: Recordings) -> None:
        self._catalog = catalog
        self._recordings = recordings

    def message(self, payload: Payload, language: str, name: str | None = None) -> Message:
        """`language` is the reader's; `name` stands first where several share the chat."""
        spoken = payload.language or language
        return Message(
            html=self._html(payload, spoken, name),
            rows=self._rows(payload, spoken, language),
            picture=self._picture(payload, spoken),
            language=spoken,
        )

    def plain(self, text: Text, language: str) -> str:
        """Words for where no tags and no isolates may stand."""
        return self._catalog.text(language, text.id, text.args, isolate=False)

    def sounds(self, payload: Payload, language: str) -> tuple[Recording, ...]:
        """The recordings of every paragraph, in order; empty unless all are there."""
        spoken = payload.language or language
        found = [self._recordings.find(spoken, text.id) for text in payload.body]
        return tuple(one for one in found if one) if all(found) else ()

    def _html(self, payload: Payload, language: str, name: str | None) -> str:
        if payload.polyglot:
            paragraphs = [
                self._catalog.text(each, text.id, text.args)
                for text in payload.body
                for each in (self._catalog.languages if text.id in _POLYGLOT else (language,))
            ]
            return "\n".join(paragraphs)
        said = [self._catalog.text(language, text.id, text.args) for text in payload.body]
        if payload.authored:
            said.insert(1, _authored(payload.authored, language))
        body = ("\n" if payload.compact else "\n\n").join(said)
        return f"👤 <b>{escape(clean(name), quote=False)}</b>\n\n{body}" if name else body

    def _rows(self, payload: Payload, language: str, own: str) -> tuple[tuple[Button, ...], ...]:
        choices = [(self._button(payload, label, language),) for label in payload.choices]
        people = [self._button(payload, label, language) for label in payload.people]
        fixed = self._fixed_row(payload, language, own)
        return (*choices, *_in_rows(people), *_in_rows(fixed))

    def _fixed_row(self, payload: Payload, language: str, own: str) -> list[Button]:
        """Back, help, read aloud and Dutch; mirrored for readers from right to left."""
        if not payload.step and payload.notice is None:
            return []
        names = ["back"] * payload.back + ["help"] * payload.help
        names += ["sound"] * bool(self.sounds(payload, own))
        fixed = [self._fixed(payload, name, f"button-{name}", language) for name in names]
        if payload.language and payload.language != own:
            fixed.append(self._fixed(payload, "own", "button-own-language", own))
        elif language != SOURCE and not payload.polyglot:
            fixed.append(self._fixed(payload, "dutch", "button-dutch", language))
        return fixed[::-1] if is_right_to_left(language) and len(fixed) <= MOST_IN_A_ROW else fixed

    def _fixed(self, payload: Payload, id: str, message_id: str, language: str) -> Button:
        label = Label(id, Text(message_id))
        if payload.notice is not None:
            return Button(self._label(label, language), again_data(payload.notice, id))
        return self._button(payload, label, language)

    def _label(self, label: Label, language: str) -> str:
        if isinstance(label.text, str):
            return clean(label.text)
        return self._catalog.text(language, label.text.id, label.text.args, isolate=False)

    def _button(self, payload: Payload, label: Label, language: str) -> Button:
        text = self._label(label, language)
        if payload.notice is not None and label.id in (READ, OPEN):
            return Button(text, again_data(payload.notice, label.id))
        if payload.about is not None:
            return Button(text, news_data(payload.about, label.id))
        return Button(text, button_data(payload.step, label.id, payload.token))

    def _picture(self, payload: Payload, language: str) -> Picture | None:
        if payload.picture is None:
            return None
        match payload.picture.kind:
            case "journey":
                return self._journey(payload.picture.data, language)
            case "plan":
                return self._plan(payload.picture.data, language)
            case "letter":
                return letter_of(payload.picture.data, self._catalog)
            case "lessons":
                return lessons_of(payload.picture.data, self._catalog, language)
            case "certificate":
                return certificate_of(payload.picture.data, self._catalog, language)
            case "budget":
                return budget_of(payload.picture.data, self._catalog, language)
            case _:
                return None

    def _plan(self, data: Mapping[str, Any], language: str) -> PlanPicture:
        def say(text: Text) -> str:
            return self._catalog.text(language, text.id, text.args, isolate=False)

        ends = date.fromisoformat(data["ends"]) if data["ends"] else None
        return PlanPicture(
            title=say(Text("plan-picture-title")),
            rows=tuple(
                PlanRow(
                    cast("Icon", row["icon"]),
                    say(Text.from_json(row["title"])),
                    say(Text.from_json(row["note"])),
                    row["share"],
                )
                for row in data["rows"]
            ),
            ends=say(Text("plan-picture-ends", {"day": ends})) if ends else None,
        )

    def _journey(self, data: Mapping[str, Any], language: str) -> JourneyPicture:
        def say(message_id: str, **args: Any) -> str:
            return self._catalog.text(language, message_id, args, isolate=False)

        provisional = "-provisional" if data["provisional"] else ""
        weeks = f"journey-picture-weeks{provisional}"
        return JourneyPicture(
            title=say("journey-picture-title"),
            here=say("journey-picture-here"),
            stations=tuple(self._station(one, language) for one in data["stations"]),
            weeks=say(weeks, weeks=data["weeks"]) if data["weeks"] else None,
            more=say("journey-picture-more", count=data["after"]) if data["after"] else None,
            before=data["before"],
            after=data["after"],
            general=data["general"],
        )

    def _station(self, data: Mapping[str, Any], language: str) -> Station:
        title = Text.from_json(data["title"])
        due = date.fromisoformat(data["due"]) if data["due"] else None
        note = (
            self._catalog.text(language, "journey-picture-due", {"day": due}, isolate=False)
            if due
            else None
        )
        words = self._catalog.text(language, title.id, title.args, isolate=False)
        return Station(words, cast("Status", data["status"]), note, here=data["here"])


_POLYGLOT = frozenset({"welcome-choose-language"})
"""Texts of a polyglot screen that are said in every language; a lead is said once."""


def _authored(texts: Mapping[str, str], language: str) -> str:
    """What staff wrote, in this language or else in Dutch, each line in its own direction."""
    said = escape(clean(texts.get(language) or texts[SOURCE]), quote=False)
    if not has_right_to_left(said):
        return isolate(said)
    return "\n".join(_from_the_right(line) if line else "" for line in said.split("\n"))


def _from_the_right(line: str) -> str:
    """A line of a text from right to left, also where a Dutch word comes first in it."""
    return RLM + (numbers_apart(line) if has_right_to_left(line) else isolate(line))


def _in_rows(buttons: Sequence[Button]) -> list[tuple[Button, ...]]:
    """Side by side as long as they fit, else in rows of two."""
    width = MOST_IN_A_ROW if len(buttons) <= MOST_IN_A_ROW else 2
    return [tuple(buttons[at : at + width]) for at in range(0, len(buttons), width)]
