"""What people are asked about PVT, MAP and begeleiding once those are over: which parts, two
questions, and the answers that have a button."""

from __future__ import annotations

from typing import Literal, get_args

SatisfactionPart = Literal["pvt", "map", "begeleiding"]
SatisfactionQuestion = Literal["helped", "clear"]
SatisfactionAnswer = Literal["yes", "partly", "no", "unsaid"]

SATISFACTION_PARTS: tuple[SatisfactionPart, ...] = get_args(SatisfactionPart)
QUESTIONS: tuple[SatisfactionQuestion, ...] = get_args(SatisfactionQuestion)
ANSWERS: tuple[SatisfactionAnswer, ...] = get_args(SatisfactionAnswer)
UNSAID: SatisfactionAnswer = "unsaid"
"""Said "liever niet", or nothing."""
