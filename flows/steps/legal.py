"""Never mistaken for a legal act: what a message here is not, where it does count, and who
may be told of it.

A `subject` is a place's param: `legal/bezwaar`, `legal/wijziging`, `legal/verlenging`,
`legal/ontheffing`, `legal/afmelden`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from flows.appointments import ahead
from flows.context import Context
from flows.events import DraftDropped, QuestionRaised
from flows.model import Choice, Screen, Step, Text
from flows.steps.asking import answer_by
from flows.steps.contacts import phone_lines


@dataclass(frozen=True, slots=True)
class Subject:
    """`topic` is what the consulent's task is about; `also` another subject to lead on to."""

    topic: str
    also: str | None = None


ABSENCE = "afmelden"
SUBJECTS: Mapping[str, Subject] = {
    "bezwaar": Subject("objection"),
    "wijziging": Subject("change"),
    "verlenging": Subject("extension", also="ontheffing"),
    "ontheffing": Subject("exemption", also="verlenging"),
    ABSENCE: Subject("absence"),
}
FIRST = ("bezwaar", "wijziging", "verlenging", ABSENCE)
"""Those with a button of their own; the others are one tap further."""


def legal(context: Context, subject: str | None = None) -> Screen:
    """What is it about; or, of one subject, why a message here does not count."""
    if subject is None:
        return _choose()
    about = SUBJECTS[subject]
    return Screen(
        body=(
            Text(f"legal-{subject}", _args(context)),
            Text("legal-not-here"),
            Text(f"legal-{subject}-where", _args(context)),
            *phone_lines(context.profile),
        ),
        choices=(
            *_tell(context, subject),
            *_also(about),
            *_appointments(context, subject),
            *_send_as_question(context),
        ),
        back="legal",
    )


def sure(context: Context, subject: str) -> Screen:
    """Before the consulent is told: said once more that this is no legal act."""
    about = SUBJECTS[subject]
    if context.person is None:
        raise ValueError("a guest has no consulent")
    raised = QuestionRaised(about.topic, context.draft, f"legal/{subject}")
    return Screen(
        body=(
            Text("legal-sure", _args(context)),
            Text(f"legal-{subject}-where", _args(context)),
        ),
        choices=(
            Choice("yes", Text("button-legal-tell-yes"), f"legal.sent/{subject}", (raised,)),
            Choice("no", Text("button-dont-send"), "menu", _drop(context)),
        ),
        back=f"legal/{subject}",
    )


def sent(context: Context, subject: str) -> Screen:
    """The consulent knows; it still does not count, and where it does is said again."""
    if subject not in SUBJECTS:
        raise KeyError(subject)
    by = answer_by(context.profile, context.today)
    answer = Text("ask-answer-by", {"day": by}) if by else Text("ask-answer-later")
    return Screen(
        body=(
            Text("legal-sent", _args(context)),
            Text("legal-sent-not-official"),
            Text(f"legal-{subject}-where", _args(context)),
            answer,
        ),
        choices=(Choice("menu", Text("button-menu"), "menu"),),
    )


def _choose() -> Screen:
    return Screen(
        body=(Text("legal-title"), Text("legal-choose")),
        choices=tuple(
            Choice(subject, Text(f"button-legal-{subject}"), f"legal/{subject}")
            for subject in FIRST
        ),
        back="help",
        help=False,
    )


def _tell(context: Context, subject: str) -> tuple[Choice, ...]:
    if context.person is None:
        return ()
    return (Choice("tell", Text("button-legal-tell"), f"legal.sure/{subject}"),)


def _also(about: Subject) -> tuple[Choice, ...]:
    if about.also is None:
        return ()
    return (Choice(about.also, Text(f"button-legal-{about.also}"), f"legal/{about.also}"),)


def _appointments(context: Context, subject: str) -> tuple[Choice, ...]:
    """Who cannot come says it best at the appointment itself, where there is one."""
    if subject != ABSENCE or context.person is None:
        return ()
    if not ahead(context.person.appointments, context.now):
        return ()
    shown = Text("button-appointments")
    return (Choice("appointments", shown, "appointments/0", _drop(context)),)


def _send_as_question(context: Context) -> tuple[Choice, ...]:
    """Words that seemed to be a legal act may be a question after all."""
    if not context.draft:
        return ()
    return (Choice("question", Text("button-legal-question"), "ask.confirm"),)


def _drop(context: Context) -> tuple[DraftDropped, ...]:
    return (DraftDropped(context.draft),) if context.draft else ()


def _args(context: Context) -> dict[str, str]:
    profile = context.profile
    return {"contact": profile.contact_name, "municipality": profile.title}


STEPS: dict[str, Step] = {"legal": legal, "legal.sure": sure, "legal.sent": sent}
