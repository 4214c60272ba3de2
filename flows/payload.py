"""A view as the outbox keeps it: message ids and arguments in JSON, never a rendered text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from flows.model import Choice, Picture, Text
from flows.session import View

NEWS = "n"
"""First part of the callback data of a button that works at any moment."""
AGAIN = "a"
"""First part of that of a button which says such a message once more."""
MARK = "f"
"""First part of a flow button's callback data, to tell it from other buttons."""
READ = "read"
"""The button under what staff wrote to many: I have read it."""
OPEN = "own"
"""The button of one that is behind a code: say it in my language."""
WAYS = ("dutch", OPEN, "sound", READ)
"""How a message can be said once more: in Dutch, in the reader's language, aloud, as read."""
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Label:
    """A button to render: its choice's id and what it says (a `str` is shown as it is)."""

    id: str
    text: Text | str


@dataclass(frozen=True, slots=True)
class Payload:
    """What the renderer needs of a `View`. `edit` is the message to edit, if any.

    `about` is the person a message that came by itself is about: then the ids of its choices
    are the places they open, and `notice` is the id of its row in the outbox.
    """

    body: tuple[Text, ...]
    choices: tuple[Label, ...]
    people: tuple[Label, ...]
    back: bool
    help: bool
    step: str
    token: int
    picture: Picture | None
    compact: bool
    polyglot: bool
    language: str | None
    edit: int | None
    about: int | None = None
    notice: int | None = None
    authored: Mapping[str, str] = field(default_factory=dict)
    attached: Attached | None = None
    opened: bool = False


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that goes with a message. `kind`: "photo" or "document"; `digest` finds it."""

    kind: str
    name: str
    digest: str


def payload_of(view: View, edit: int | None = None) -> dict[str, Any]:
    """JSON of a view; `edit` is the Telegram message it replaces."""
    screen = view.screen
    body = (view.lead, *screen.body) if view.lead else screen.body
    full = {
        "body": [text.to_json() for text in body],
        "choices": [_label_to_json(choice) for choice in screen.choices],
        "people": [_label_to_json(choice) for choice in screen.people],
        "back": screen.back is not None,
        "help": screen.help,
        "step": view.step,
        "token": view.token,
        "picture": [screen.picture.kind, screen.picture.data] if screen.picture else None,
        "compact": screen.compact,
        "polyglot": screen.polyglot,
        "language": view.language,
        "edit": edit,
    }
    return {name: value for name, value in full.items() if value or name == "token"}


def news_payload(
    body: Sequence[Text], choices: Sequence[Choice], about: int, *, compact: bool = False
) -> dict[str, Any]:
    """JSON of a message that comes by itself; each choice's id is the place it opens."""
    payload: dict[str, Any] = {
        "body": [text.to_json() for text in body],
        "choices": [_label_to_json(choice) for choice in choices],
        "about": about,
        "token": 0,
    }
    return {**payload, "compact": True} if compact else payload


def bulletin_payload(
    lead: Text, authored: Mapping[str, str], about: int, *, read: bool, attached: Attached | None
) -> dict[str, Any]:
    """JSON of what staff wrote to many, in each language; once `read`, that it was."""
    payload: dict[str, Any] = {
        "body": [lead.to_json(), *([Text("bulletin-read").to_json()] if read else [])],
        "choices": [] if read else [[READ, Text("button-bulletin-read").to_json()]],
        "about": about,
        "token": 0,
        "authored": dict(authored),
    }
    if attached is not None:
        payload["attached"] = [attached.kind, attached.name, attached.digest]
    return payload


def payload_from(data: Mapping[str, Any]) -> Payload:
    """The inverse of `payload_of` and `news_payload`."""
    picture = data.get("picture")
    return Payload(
        body=tuple(Text.from_json(text) for text in data["body"]),
        choices=tuple(map(_label_from_json, data.get("choices", ()))),
        people=tuple(map(_label_from_json, data.get("people", ()))),
        back=bool(data.get("back")),
        help=bool(data.get("help")),
        step=data.get("step", ""),
        token=data["token"],
        picture=Picture(picture[0], picture[1]) if picture else None,
        compact=bool(data.get("compact")),
        polyglot=bool(data.get("polyglot")),
        language=data.get("language"),
        edit=data.get("edit"),
        about=data.get("about"),
        notice=data.get("notice"),
        authored=data.get("authored", {}),
        attached=Attached(*data["attached"]) if data.get("attached") else None,
        opened=bool(data.get("opened")),
    )


def button_data(step: str, choice: str, token: int) -> str:
    """Callback data of a flow button: `f|step|choice|token`, at most 64 bytes."""
    return f"{MARK}|{step}|{choice}|{_base36(token)}"


def read_button(data: str) -> tuple[str, str, int] | None:
    """(step, choice, token) of a flow button; None for anything else, made up or damaged."""
    parts = data.split("|")
    if len(parts) != 4 or parts[0] != MARK:
        return None
    try:
        return parts[1], parts[2], int(parts[3], 36)
    except ValueError:
        return None


def news_data(person: int, place: str) -> str:
    """Callback data of a button that opens `place` at any moment: `n|person|place`."""
    return f"{NEWS}|{_base36(person)}|{place}"


def read_news(data: str) -> tuple[int, str] | None:
    """(person, place) of a button that works at any moment; None for anything else."""
    parts = data.split("|")
    if len(parts) != 3 or parts[0] != NEWS:
        return None
    try:
        return int(parts[1], 36), parts[2]
    except ValueError:
        return None


def again_data(notice: int, how: str) -> str:
    """Callback data of a button that says a message once more: `a|notice|how`."""
    return f"{AGAIN}|{_base36(notice)}|{how}"


def read_again(data: str) -> tuple[int, str] | None:
    """(row in the outbox, "dutch", "own" or "sound"); None for anything else."""
    parts = data.split("|")
    if len(parts) != 3 or parts[0] != AGAIN or parts[2] not in WAYS:
        return None
    try:
        return int(parts[1], 36), parts[2]
    except ValueError:
        return None


def _base36(number: int) -> str:
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = DIGITS[digit] + digits
    return digits or "0"


def _label_to_json(choice: Choice) -> list[Any]:
    text = choice.label
    return [choice.id, text if isinstance(text, str) else text.to_json()]


def _label_from_json(data: list[Any]) -> Label:
    return Label(data[0], data[1] if isinstance(data[1], str) else Text.from_json(data[1]))
