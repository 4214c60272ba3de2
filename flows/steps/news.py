"""Messages that come by themselves: where their buttons lead, and switching news off."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from flows.context import Context, PersonView
from flows.events import NewsSilenced, NewsWelcomed
from flows.model import Choice, Place, Screen, Step, Text
from flows.payload import OPEN, Label, Payload
from flows.steps.appointment_replies import done_by_opening
from flows.steps.asking import ANSWERED
from flows.steps.money import MONEY
from flows.steps.saving import silenced_by_opening

QUIET = "quiet"
"""What the small button under every message that comes by itself opens."""
LESSONS = "lessons"
JOURNEY = Choice("journey", Text("button-journey"))
SILENCE = Choice(QUIET, Text("button-news-quiet"))
OF_MONEY = frozenset({"takeover", "goals.put", "goals.quiet"})
"""Where the questions about saving and taking over lead."""
NAMELESS = frozenset({"appointment-locked", "old-changed", "old-cancelled"})
"""What is said of an appointment where anyone may read it: it names nothing."""
OPENED = frozenset(
    {
        "journey",
        "journey.step",
        "words.term",
        "ask",
        ANSWERED,
        "appointments",
        "appointments.one",
        "appointments.coming",
        "appointments.cannot",
        "appointments.where",
        "appointments.more",
        "prepare",
        "prepare.rate",
        "prepare.rated",
        "satisfied",
        LESSONS,
        "lessons.exercise",
        "lessons.pace",
        "money",
        *OF_MONEY,
    }
)
"""The steps that a message that comes by itself may lead to."""


def opening(place: str, person: PersonView, now: datetime) -> Choice | None:
    """What the button of such a message means for the one it was about; None for what none
    of them holds. "I am coming", how a talk went and "do not ask any more" say something; the
    others show.
    """
    if place == QUIET:
        return Choice(QUIET, "", "news", (NewsSilenced(),))
    parsed = Place.parse(place)
    if parsed.step not in OPENED:
        return None
    done = (*done_by_opening(parsed, person, now), *silenced_by_opening(parsed, person))
    return Choice("open", "", place, done)


def behind_code(payload: Payload) -> Payload:
    """The message for who has a code: only that there is news, or some lesson, or something
    about an appointment. Others may hold the phone."""
    if {text.id for text in payload.body} <= NAMELESS:
        return payload
    if any(one.id == LESSONS for one in payload.choices):
        return replace(payload, body=(Text("lessons-invite-locked"),))
    of_money = any(Place.parse(one.id).step in OF_MONEY for one in payload.choices)
    shown = MONEY if of_money else JOURNEY
    buttons = tuple(Label(one.id, one.label) for one in (shown, SILENCE))
    return replace(payload, body=(Text("news-locked"),), choices=buttons)


def bulletin_behind_code(payload: Payload) -> Payload:
    """What staff wrote, for who has a code: only that there is something, and a button."""
    button = Label(OPEN, Text("button-bulletin-open"))
    lead = (payload.body[0], Text("bulletin-locked"))
    return replace(payload, body=lead, choices=(button,), authored={}, attached=None)


def answer_behind_code(payload: Payload) -> Payload:
    """That a colleague answered, for who has a code: what it says can be read once it is given."""
    read = Label(ANSWERED, Text("button-answer-read"))
    return replace(payload, body=(Text("answer-locked"),), choices=(read,))


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
