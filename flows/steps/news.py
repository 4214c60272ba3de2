"""News of the klantreis that comes by itself: where its buttons lead, and switching it off."""

from __future__ import annotations

from dataclasses import replace

from flows.context import Context
from flows.events import NewsSilenced, NewsWelcomed
from flows.model import Choice, Place, Screen, Step, Text
from flows.payload import Label, Payload

QUIET = "quiet"
"""What the small button under every message that comes by itself opens."""
JOURNEY = Choice("journey", Text("button-journey"))
SILENCE = Choice(QUIET, Text("button-news-quiet"))
OPENED = frozenset({"journey", "journey.step", "words.term"})
"""The steps that a message that comes by itself may lead to; they show, and do nothing."""


def opening(place: str) -> Choice | None:
    """What the button of such a message means; None for what none of them holds."""
    if place == QUIET:
        return Choice(QUIET, "", "news", (NewsSilenced(),))
    return Choice("open", "", place) if Place.parse(place).step in OPENED else None


def behind_code(payload: Payload) -> Payload:
    """The message for who has a code: only that there is news. Others may hold the phone."""
    buttons = tuple(Label(one.id, one.label) for one in (JOURNEY, SILENCE))
    return replace(payload, body=(Text("news-locked"),), choices=buttons)


def news(context: Context) -> Screen:
    """On or off for this person in this chat; beside it, no messages at all."""
    quiet = context.person is not None and context.person.quiet
    switch = (
        Choice("on", Text("button-news-on"), "news", (NewsWelcomed(),))
        if quiet
        else Choice("off", Text("button-news-off"), "news", (NewsSilenced(),))
    )
    return Screen(
        body=(
            Text("news-off" if quiet else "news-on"),
            Text("news-off-again" if quiet else "news-always"),
        ),
        choices=(switch, Choice("stop", Text("button-stop"), "stop")),
        back="settings" if context.ready else "welcome",
    )


STEPS: dict[str, Step] = {"news": news}
