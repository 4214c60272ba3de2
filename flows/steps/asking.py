"""From "I have a question" to the consulent: nothing is sent on before the person says so."""

from __future__ import annotations

from datetime import date, timedelta

from flows.context import Context
from flows.events import AnswersAsked, DraftDropped, PictureCovered, QuestionRaised
from flows.inputs import Kind, Wrote
from flows.klantreis.model import Profile
from flows.model import Choice, Screen, Step, Text
from flows.steps.contacts import phone_lines

ANSWERED = "ask.answered"
"""The step behind a code, from which a colleague's answer is said."""
SPOKEN = frozenset({Kind.TEXT, Kind.VOICE})
TOPICS = ("letter", "money", "other")
"""What a question is about, as the person says it with a button; the rest is `REQUESTS`."""

REQUESTS = (
    "erase",
    "correct",
    "objection",
    "change",
    "extension",
    "exemption",
    "absence",
    "activity",
)
"""Topics that come from a button of their own, without a message."""


LEGAL = Choice("legal", Text("button-legal"), "legal")
"""What does not count when it is written here: an objection, a change, more time …"""


def ask(context: Context) -> Screen:
    if context.person is None:
        return guest(context)
    return Screen(
        body=(Text("ask-write"), Text("ask-no-bsn")),
        choices=(LEGAL,),
        back="help",
        help=False,
    )


def guest(context: Context) -> Screen:
    """A guest has no case, so nobody could answer: who can, is said instead."""
    return Screen(
        body=(
            Text("ask-guest", {"municipality": context.profile.title}),
            *phone_lines(context.profile),
        ),
        choices=(LEGAL, Choice("menu", Text("button-menu"), "menu")),
        back="help",
    )


def photo(context: Context) -> Screen:
    """A letter often shows a BSN: before a picture goes on, the person looks at it again."""
    _require_draft(context)
    return Screen(
        body=(Text("ask-photo"), Text("ask-photo-cover")),
        choices=(
            Choice("covered", Text("button-photo-covered"), "ask.confirm", (PictureCovered(),)),
            Choice("anew", Text("button-photo-anew"), "ask", (DraftDropped(context.uncovered),)),
        ),
        back="menu",
    )


def confirm(context: Context) -> Screen:
    _require_draft(context)
    return Screen(
        body=(
            Text(
                "ask-confirm",
                {"count": len(context.draft), "contact": context.profile.contact_name},
            ),
            Text("ask-topic"),
        ),
        choices=(
            *(
                Choice(
                    topic,
                    Text(f"button-topic-{topic}"),
                    f"ask.sent/{topic}",
                    (QuestionRaised(topic, context.draft, context.place),),
                )
                for topic in TOPICS
            ),
            Choice("no", Text("button-dont-send"), "menu", (DraftDropped(context.draft),)),
        ),
        back="menu",
        help=False,
    )


def sent(context: Context, topic: str) -> Screen:
    """When an answer may be expected, and whom to phone meanwhile."""
    if topic not in (*TOPICS, *REQUESTS):
        raise KeyError(topic)
    by = answer_by(context.profile, context.today)
    answer = Text("ask-answer-by", {"day": by}) if by else Text("ask-answer-later")
    return Screen(
        body=(
            Text("ask-sent", {"contact": context.profile.contact_name}),
            answer,
            Text("ask-stands"),
            *phone_lines(context.profile),
        ),
        choices=(Choice("menu", Text("button-menu"), "menu"),),
    )


def goes_to_colleague(message: Wrote, context: Context) -> bool:
    """While a colleague talks; a picture is looked over for a BSN first, as always."""
    taken = context.ready and context.person is not None and context.person.taken
    return taken and message.kind in SPOKEN


def answered(context: Context) -> Screen:
    """Behind a code: what a colleague answered is said once it was given."""
    if context.person is None:
        raise ValueError("a guest has no answers")
    return Screen(
        body=(Text("answer-here", {"municipality": context.profile.title}),),
        choices=(Choice("read", Text("button-answer-read"), "menu", (AnswersAsked(),)),),
        back="menu",
    )


def answer_by(profile: Profile, today: date) -> date | None:
    """The working day by which the municipality answers; None where it has not said so."""
    days = profile.number("answer-days")
    if days is None:
        return None
    by = today + timedelta(days=days)
    to_monday = {6: 2, 7: 1}.get(by.isoweekday(), 0)
    return by + timedelta(days=to_monday)


def _require_draft(context: Context) -> None:
    if not context.draft:
        raise ValueError("there is no message to send")


STEPS: dict[str, Step] = {
    "ask": ask,
    "ask.guest": guest,
    "ask.photo": photo,
    "ask.confirm": confirm,
    "ask.sent": sent,
    ANSWERED: answered,
}
