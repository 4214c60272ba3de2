"""Answers that are ready in every language: staff choose one and fill in what it leaves open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from casework.appointment_columns import moment_at, read_hour
from casework.columns import read_date
from casework.errors import CaseError, Reason
from casework.texts import check_line
from flows.context import ZONE
from flows.model import Text, Value


class Blank(StrEnum):
    """What a phrase leaves open, by the name of its field in a form."""

    DAY = "dag"
    HOUR = "tijd"
    PLACE = "plaats"


@dataclass(frozen=True, slots=True)
class Phrase:
    """`id` is that of its text: `phrase-<id>`, whose arguments are day, at and place."""

    id: str
    blanks: tuple[Blank, ...] = ()

    @property
    def message(self) -> str:
        return f"phrase-{self.id}"


PHRASES: Mapping[str, Phrase] = {
    one.id: one
    for one in (
        Phrase("seen", (Blank.DAY,)),
        Phrase("fine"),
        Phrase("visit", (Blank.DAY, Blank.HOUR, Blank.PLACE)),
        Phrase("bring", (Blank.PLACE,)),
        Phrase("call", (Blank.DAY,)),
        Phrase("letter"),
        Phrase("unclear"),
        Phrase("interpreter"),
    )
}
"""The first is what is needed most."""


def worded(name: str, typed: Mapping[str, str], now: datetime) -> Text:
    """The phrase as it was filled in. CaseError."""
    phrase = PHRASES.get(name)
    if phrase is None:
        raise CaseError(Reason.VALUE_UNKNOWN, value=name, known=", ".join(PHRASES))
    args: dict[str, Value] = {}
    for blank in phrase.blanks:
        args |= _filled(blank, typed, now)
    return Text(phrase.message, args)


def sample(phrase: Phrase, now: datetime) -> Text:
    """The phrase with dots where something is to be filled in, to be read beforehand."""
    shown: dict[Blank, dict[str, Value]] = {
        Blank.DAY: {"day": now.astimezone(ZONE).date()},
        Blank.HOUR: {"at": now},
        Blank.PLACE: {"place": "…"},
    }
    args = {name: value for blank in phrase.blanks for name, value in shown[blank].items()}
    return Text(phrase.message, args)


def _filled(blank: Blank, typed: Mapping[str, str], now: datetime) -> dict[str, Value]:
    cell = typed.get(blank, "").strip()
    match blank:
        case Blank.DAY:
            return {"day": _coming(cell, now)}
        case Blank.HOUR:
            return {"at": moment_at(_coming(typed.get(Blank.DAY, ""), now), read_hour(cell))}
        case Blank.PLACE:
            return {"place": check_line(cell)}


def _coming(cell: str, now: datetime) -> date:
    """A day that is not past. CaseError."""
    day = read_date(cell.strip())
    if day < now.astimezone(ZONE).date():
        raise CaseError(Reason.MOMENT_PAST)
    return day
