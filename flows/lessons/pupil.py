"""A lesson as it is for one reader: its steps, its amounts, and whether an answer is well."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import cast

from flows.klantreis.model import Profile
from flows.klantreis.person import PersonDates
from flows.lessons.amounts import Known, amount
from flows.lessons.learning import Learning
from flows.lessons.loader import Library
from flows.lessons.model import PAID, Amount, Choose, Cost, Explain, Lesson, Order, Question, Sort
from flows.lessons.paid import Payer, payer
from flows.lessons.sums import result

SKIPPED = "skip"
"""The answer of whoever wants to see how it is done."""


@dataclass(frozen=True, slots=True)
class Pupil:
    """Who reads, on which day; all that lessons adapt to."""

    profile: Profile
    person: PersonDates
    learning: Learning
    library: Library
    today: date

    def lessons(self) -> tuple[Lesson, ...]:
        """Those that are for this reader, in the order of the series."""
        return tuple(
            one
            for one in self.library.newest.values()
            if one.audience.reaches(self.person, self.learning.household, self.today)
        )

    def steps(self, lesson: Lesson) -> tuple[Explain | Question, ...]:
        household = self.learning.household
        return tuple(
            step
            for step in lesson.steps
            if step.is_for_anybody or step.audience.reaches(self.person, household, self.today)
        )

    def questions(self, lesson: Lesson) -> tuple[Question, ...]:
        return tuple(step for step in self.steps(lesson) if not isinstance(step, Explain))

    def figures(self, step: Explain | Question) -> tuple[Known, ...]:
        """The amounts a step names, in the order it names them."""
        return tuple(self._known(name) for name in step.figures.values())

    def values(self, step: Explain | Question) -> Mapping[str, Decimal]:
        """The amounts of a step by the name its texts know them by, and what a sum comes to."""
        found = {name: self._known(figure).value for name, figure in step.figures.items()}
        found |= {name: Decimal(euros) for name, euros in step.examples.items()}
        if isinstance(step, Amount):
            found["result"] = result(step.expect, found)
        return found

    def payer(self, step: Sort, item: str) -> Payer | None:
        """Who pays it for this reader; None where it is no cost that may be paid for them."""
        where = step.items[item]
        if not where.startswith(PAID):
            return None
        cost = cast("Cost", where.removeprefix(PAID))
        return payer(self.profile, self.person, self.learning.paid, cost, self.today)

    def box(self, step: Sort, item: str) -> str:
        """The box in which an item belongs."""
        return self.payer(step, item) or step.items[item]

    def is_well(self, step: Question, item: str, answer: str) -> bool:
        """Whether that is the answer. ValueError or KeyError for what cannot be answered."""
        match step:
            case Choose():
                return _one_of(answer, step.answers) in step.right
            case Sort():
                return _one_of(answer, step.boxes) == self.box(step, item)
            case Order():
                return _permutation(answer, step.items) == step.items
            case Amount():
                return answer != SKIPPED and self._is_near(step, euros_of(answer))

    def _is_near(self, step: Amount, said: Decimal) -> bool:
        return abs(said - self.values(step)["result"]) <= step.within

    def _known(self, name: str) -> Known:
        household = self.learning.household
        return amount(self.library.amounts, name, self.person, self.today, household)


def euros_of(cents: str) -> Decimal:
    """Cents as they stand in a place, in euros. ValueError for anything else."""
    return Decimal(int(cents)) / 100


def tapped(text: str, items: tuple[str, ...]) -> tuple[str, ...]:
    """What was tapped so far, `open.lees`. ValueError where an item is unknown or twice there."""
    found = tuple(text.split(".")) if text else ()
    if len(set(found)) != len(found) or not set(found) <= set(items):
        raise ValueError(text)
    return found


def shuffled(items: tuple[str, ...]) -> tuple[str, ...]:
    """Another order, always the same: every second one first, and those from the end on."""
    return (*items[1::2][::-1], *items[0::2][::-1])


def _permutation(answer: str, items: tuple[str, ...]) -> tuple[str, ...]:
    found = tapped(answer, items)
    if len(found) != len(items):
        raise ValueError(answer)
    return found


def _one_of(answer: str, known: tuple[str, ...]) -> str:
    if answer not in known:
        raise KeyError(answer)
    return answer
