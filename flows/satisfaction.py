"""What people are asked about PVT, MAP and begeleiding once those are over: which parts, two
questions, the answers that have a button, and what happens."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, get_args

SatisfactionPart = Literal["pvt", "map", "begeleiding"]
SatisfactionQuestion = Literal["helped", "clear"]
SatisfactionAnswer = Literal["yes", "partly", "no", "unsaid"]

SATISFACTION_PARTS: tuple[SatisfactionPart, ...] = get_args(SatisfactionPart)
QUESTIONS: tuple[SatisfactionQuestion, ...] = get_args(SatisfactionQuestion)
ANSWERS: tuple[SatisfactionAnswer, ...] = get_args(SatisfactionAnswer)
UNSAID: SatisfactionAnswer = "unsaid"
"""Said "liever niet", or nothing."""
Open = frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class SatisfactionAgreed:
    """The person lets their answers be counted, without their name."""


@dataclass(frozen=True, slots=True)
class SatisfactionDeclined:
    """The person does not want to be asked."""


@dataclass(frozen=True, slots=True)
class SatisfactionAnswered:
    """What the person thinks of a part. It is counted and forgotten."""

    part: SatisfactionPart
    question: SatisfactionQuestion
    answer: SatisfactionAnswer


SatisfactionEvent = SatisfactionAgreed | SatisfactionDeclined | SatisfactionAnswered


@dataclass(frozen=True, slots=True)
class Opinions:
    """Which questions (part, question) are open for a person, and whether they said yes to it."""

    agreed: bool = False
    open: Open = frozenset()

    def after(self, event: SatisfactionEvent) -> Opinions:
        match event:
            case SatisfactionAgreed():
                return replace(self, agreed=True)
            case SatisfactionDeclined():
                return Opinions()
            case SatisfactionAnswered(part, question):
                return replace(self, open=self.open - {(part, question)})

    def next(self, part: str) -> SatisfactionQuestion | None:
        """The question of this part that comes now; None when there is none."""
        return next((one for one in QUESTIONS if (part, one) in self.open), None)


NOT_ASKED = Opinions()


def all_of(part: SatisfactionPart) -> Open:
    return frozenset((part, question) for question in QUESTIONS)
