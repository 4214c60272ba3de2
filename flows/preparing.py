"""What somebody thinks of before a talk: the questions (`preparations.toml`) and their answers."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Annotated, Literal, get_args

from pydantic import Field

from flows.appointments import APPOINTMENT_KINDS, Appointment, AppointmentKind
from flows.klantreis.tables import Id, Some, Table

How = Literal["good", "fair", "bad"]
HOWS: tuple[How, ...] = get_args(How)
"""How a talk went, as the one whose talk it was says."""
RATED = frozenset({"planned", "moved", "confirmed", "attended"})
"""States of an appointment that may have taken place."""
FILE = Path(__file__).parent / "preparations.toml"


class Question(Table):
    """One question of a talk, and the answers that have a button."""

    id: Id
    choices: Annotated[Some[Id], Field(max_length=3)]


class Talk(Table):
    """A kind of appointment that one may prepare; `step` tells what it is."""

    step: Id
    questions: Some[Question]


@dataclass(frozen=True, slots=True)
class Answer:
    """To one question for one appointment: own words or a choice's id in `text`, or `spoken`.

    `shared`: the consulent may see it.
    """

    appointment: int
    question: str
    text: str = ""
    spoken: bool = False
    shared: bool = False


@cache
def talks() -> Mapping[AppointmentKind, Talk]:
    """The kinds of appointments that have questions."""
    with FILE.open("rb") as file:
        tables = tomllib.load(file)
    if unknown := tables.keys() - set(APPOINTMENT_KINDS):
        raise ValueError(f"{FILE.name}: no kinds of appointments: {sorted(unknown)}")
    return {kind: Talk.model_validate(tables[kind]) for kind in APPOINTMENT_KINDS if kind in tables}


def talk_of(one: Appointment) -> Talk | None:
    """What to think of for this appointment; None where there is nothing, or it is their own."""
    return None if one.own else talks().get(one.kind)


def may_rate(one: Appointment, now: datetime) -> bool:
    """Whether somebody may be asked how this talk went: as far as is known, it was held."""
    return talk_of(one) is not None and one.state in RATED and one.ends_at <= now


def answers_for(answers: Iterable[Answer], one: Appointment) -> dict[str, Answer]:
    """The answers for one appointment that are there, by question, in the order of the talk."""
    theirs = {answer.question: answer for answer in answers if answer.appointment == one.id}
    talk = talk_of(one)
    asked = [question.id for question in talk.questions] if talk else []
    return {id: theirs[id] for id in asked if id in theirs}


def with_kept(answers: Iterable[Answer], new: Answer) -> tuple[Answer, ...]:
    """With a new answer in the place of the old one; an empty one takes it away."""
    key = new.appointment, new.question
    rest = tuple(one for one in answers if (one.appointment, one.question) != key)
    return (*rest, new) if new.text or new.spoken else rest


def all_shared(answers: Iterable[Answer], appointment: int) -> tuple[Answer, ...]:
    """With the answers for one appointment shared."""
    return tuple(
        Answer(one.appointment, one.question, one.text, one.spoken, shared=True)
        if one.appointment == appointment
        else one
        for one in answers
    )
