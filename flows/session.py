"""Where one chat stands between two updates, and what the engine makes of an input."""

from __future__ import annotations

from dataclasses import dataclass

from flows.events import Event
from flows.model import Screen, Text


@dataclass(frozen=True, slots=True)
class Session:
    """`place` is what the person sees now, `token` stands in its buttons.

    `draft` holds the update ids of messages that wait for "send this to my consulent?", and
    `draft_of` the person who wrote them. `uncovered` are those of them that hold a picture
    nobody has looked over for a BSN.
    `wanted` is the place to go on to once a code (PIN) was given. `left` is where the person
    was when a message that came by itself led here: back leads there.
    """

    place: str = "welcome"
    token: int = 0
    draft: tuple[int, ...] = ()
    draft_of: int | None = None
    uncovered: tuple[int, ...] = ()
    wanted: str = ""
    left: str = ""


@dataclass(frozen=True, slots=True)
class View:
    """What is to be shown: a screen and how.

    `lead` is said before the screen's own text ("This is an old button.").
    `language` overrules the reader's own (the Dutch button). `in_place` edits the message
    that was pressed. `sound` reads the screen aloud instead of showing it. `silent`: nothing
    is said; the screen stands as it stood.
    """

    screen: Screen
    step: str
    token: int
    lead: Text | None = None
    language: str | None = None
    in_place: bool = False
    sound: bool = False
    silent: bool = False


@dataclass(frozen=True, slots=True)
class Turn:
    """What the engine answers to an input: the session to keep, events, and one view."""

    session: Session
    view: View
    events: tuple[Event, ...] = ()
