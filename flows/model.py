"""What a flow is made of: texts, choices, screens and the place of a conversation.

A screen is computed from a `Context` and a *place* ("journey.step/pip"), and each of its
choices says itself what it means and where it leads. So the engine stays a few lines, and
a crawler can walk every screen without a chat.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Self

from flows.events import Event

CHOICES_PER_SCREEN = 4
"""More is too much to read on a cheap phone (reading level A2)."""


@dataclass(frozen=True, slots=True)
class Text:
    """A message id of `locales/` and its arguments.

    An argument is a `str` (said as it is), an `int` (chooses a plural), a `date`, an aware
    `datetime` (shown as a time of day), a `Decimal` (euros) or another `Text` (shown in the
    reader's language).
    """

    id: str
    args: Mapping[str, Value] = field(default_factory=dict)

    def to_json(self) -> list[Any]:
        if not self.args:
            return [self.id]
        return [self.id, {name: _value_to_json(value) for name, value in self.args.items()}]

    @classmethod
    def from_json(cls, data: list[Any]) -> Self:
        args = data[1] if len(data) > 1 else {}
        return cls(data[0], {name: _value_from_json(value) for name, value in args.items()})


Value = str | int | date | datetime | Decimal | Text


@dataclass(frozen=True, slots=True)
class Choice:
    """A button: what it says, what choosing it means, and where it leads.

    `id` is at most 24 of `[a-z0-9_.-]`: it stands in the button's callback data. A `label`
    that is a `str` is shown as it is (a name, a language in its own script).
    `to` is a place; None stays where we are (the screen is shown anew).
    """

    id: str
    label: Text | str
    to: str | None = None
    events: tuple[Event, ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture to draw in the reader's language: its kind and what stands on it (JSON)."""

    kind: str
    data: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Screen:
    """One message as a person sees it: paragraphs, at most four choices and the fixed row.

    `back` is the place the back button leads to, None where there is nothing to go back to.
    `people` are the others who share this chat, one tap away.
    `compact`: the body is a list of lines, without white between them.
    `polyglot` screens (the choice of a language) are said in every language at once.
    """

    body: tuple[Text, ...]
    choices: tuple[Choice, ...] = ()
    back: str | None = None
    help: bool = True
    picture: Picture | None = None
    people: tuple[Choice, ...] = ()
    compact: bool = False
    polyglot: bool = False

    def __post_init__(self) -> None:
        if len(self.choices) > CHOICES_PER_SCREEN:
            raise ValueError(f"{len(self.choices)} choices on a screen: {self.body}")

    def choice(self, id: str) -> Choice | None:
        """The choice behind a pressed button, the fixed row's included."""
        return next((choice for choice in self.buttons() if choice.id == id), None)

    def buttons(self) -> tuple[Choice, ...]:
        fixed = []
        if self.back:
            fixed.append(Choice("back", Text("button-back"), self.back))
        if self.help:
            fixed.append(Choice("help", Text("button-help"), "help"))
        return (*self.choices, *self.people, *fixed)


Step = Callable[..., Screen]
"""`step(context, *params) -> Screen`; a param it does not know raises KeyError or ValueError."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a conversation stands: a step and its parameters, written `step/param/param`."""

    step: str
    params: tuple[str, ...] = ()

    @classmethod
    def parse(cls, text: str) -> Self:
        step, *params = text.split("/")
        return cls(step, tuple(params))

    def __str__(self) -> str:
        return "/".join((self.step, *self.params))


@dataclass(frozen=True, slots=True)
class Typed:
    """Where a typed answer leads, and what is said first when it can not be used."""

    place: str
    lead: Text | None = None


def _value_to_json(value: Value) -> Any:
    match value:
        case Text():
            return {"text": value.to_json()}
        case datetime():
            return {"time": value.isoformat()}
        case date():
            return {"day": value.isoformat()}
        case Decimal():
            return {"euro": str(value)}
        case _:
            return value


def _value_from_json(value: Any) -> Value:
    match value:
        case {"text": data}:
            return Text.from_json(data)
        case {"time": data}:
            return datetime.fromisoformat(data)
        case {"day": data}:
            return date.fromisoformat(data)
        case {"euro": data}:
            return Decimal(data)
        case str() | int():
            return value
    raise ValueError(f"not an argument of a text: {value!r}")
