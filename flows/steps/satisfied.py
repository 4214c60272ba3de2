"""Two questions about PVT, MAP or begeleiding, after a yes: counted, and kept of nobody."""

from __future__ import annotations

from flows.context import Context
from flows.model import Choice, Screen, Step, Text, Value
from flows.satisfaction import (
    ANSWERS,
    SATISFACTION_PARTS,
    Opinions,
    SatisfactionAgreed,
    SatisfactionAnswered,
    SatisfactionDeclined,
    SatisfactionPart,
    SatisfactionQuestion,
)

MENU = Choice("menu", Text("button-menu"), "menu")


def satisfied(context: Context, part: str) -> Screen:
    """The question that comes now; before a yes what is done with the answers. KeyError for a
    guest, and for no part."""
    asked, about = _asked(context), _part(part)
    question = asked.next(about)
    if question is None:
        return Screen(body=(Text("satisfied-thanks"),), choices=(MENU,), back="menu")
    return _question(about, question) if asked.agreed else _consent(context, about)


def _consent(context: Context, part: SatisfactionPart) -> Screen:
    contact: dict[str, Value] = {"contact": context.profile.contact_name}
    return Screen(
        body=(
            Text(f"satisfied-about-{part}"),
            Text("satisfied-ask"),
            Text("satisfied-ask-kept", contact),
            Text("satisfied-ask-free"),
        ),
        choices=(
            Choice(
                "agree",
                Text("button-satisfied-agree"),
                f"satisfied/{part}",
                (SatisfactionAgreed(),),
            ),
            Choice(
                "decline",
                Text("button-satisfied-decline"),
                "satisfied.no",
                (SatisfactionDeclined(),),
            ),
        ),
        back="menu",
    )


def _question(part: SatisfactionPart, question: SatisfactionQuestion) -> Screen:
    return Screen(
        body=(Text(f"satisfied-about-{part}"), Text(f"satisfied-{question}")),
        choices=tuple(
            Choice(
                answer,
                Text(f"button-satisfied-{answer}"),
                f"satisfied/{part}",
                (SatisfactionAnswered(part, question, answer),),
            )
            for answer in ANSWERS
        ),
        back="menu",
    )


def declined(context: Context) -> Screen:
    """It costs nothing. KeyError for a guest."""
    _asked(context)
    return Screen(body=(Text("satisfied-no"),), choices=(MENU,), back="menu")


def _asked(context: Context) -> Opinions:
    if context.person is None:
        raise KeyError("a guest is asked nothing")
    return context.person.satisfaction


def _part(part: str) -> SatisfactionPart:
    known: dict[str, SatisfactionPart] = {one: one for one in SATISFACTION_PARTS}
    return known[part]


STEPS: dict[str, Step] = {"satisfied": satisfied, "satisfied.no": declined}
