"""News of the klantreis that comes by itself: where its buttons lead, and switching it off."""

from __future__ import annotations

from flows.context import Context
from flows.events import NewsSilenced, NewsWelcomed
from flows.model import Choice, Place, Screen, Step, Text

QUIET = "quiet"
"""What the small button under every message that comes by itself opens."""
OPENED = frozenset({"journey", "journey.step", "words.term", "lessons", "lessons.pace"})
"""The steps that a message that comes by itself may lead to; they show, and do nothing."""


def opening(place: str) -> Choice | None:
    """What the button of such a message means; None for what none of them holds."""
    if place == QUIET:
        return Choice(QUIET, "", "news", (NewsSilenced(),))
    return Choice("open", "", place) if Place.parse(place).step in OPENED else None


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
