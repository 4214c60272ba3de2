"""What a budgeting lesson is made of, as its file in this folder says it.

Every class mirrors a table of the TOML files and is strict: an unknown key or a value of
another kind is an error. Texts are not here: the lesson `bank` is called by the message
`lesson-bank`, its step `pin` says `lesson-bank-pin`, an answer `share` of it is
`lesson-bank-pin-share` and what is said of that answer `lesson-bank-pin-share-why`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Annotated, Literal, Self, get_args

from pydantic import BeforeValidator, Field, StringConstraints, model_validator

from flows.klantreis.person import PersonDates, age
from flows.klantreis.tables import ArgName, Audience, Id, Line, Many, Some, Table
from flows.lessons.sums import names_in

Household = Literal["alone", "single-parent", "couple", "family"]
"""Somebody alone, with children, two people, or two with children."""
HOUSEHOLDS: tuple[Household, ...] = get_args(Household)
Letter = Literal["herinnering", "aanmaning", "beschikking", "jaarafrekening", "toeslag"]
LETTERS: tuple[Letter, ...] = get_args(Letter)
"""The letters that can be drawn to practise on."""
Cost = Literal["huur", "energie", "water", "zorg"]
"""What a municipality may pay in somebody's name (Participatiewet, art. 56a)."""
COSTS: tuple[Cost, ...] = get_args(Cost)
PAID = "paid:"
"""Before a cost: whose box it goes in depends on what is paid for this person."""
WHOSE = ("gemeente", "ik", "vraag")
"""The boxes of a sort with something paid: they pay it, I pay it, or ask first."""
AnswerId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{0,19}$")]
"""It stands in a button."""
Name = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,20}$")]
FigureName = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+\.[a-z0-9-]+$")]


class ForWhom(Audience):
    """For whom a lesson or a step is; also by age and household.

    What is not known of somebody leaves nothing out.
    """

    ages: Annotated[tuple[int, int], BeforeValidator(tuple)] | None = None
    """From and up to and including so many years."""
    households: Some[Household] | None = None

    def reaches(self, person: PersonDates, household: Household | None, today: date) -> bool:
        return (
            self.includes(person)
            and is_of_age(self.ages, person, today, unknown=True)
            and (self.households is None or household is None or household in self.households)
        )


ANYBODY = ForWhom()


def is_of_age(
    ages: tuple[int, int] | None, person: PersonDates, today: date, *, unknown: bool
) -> bool:
    """Whether somebody is of these ages; `unknown` where the birthday is not known."""
    if ages is None:
        return True
    if person.geboortedatum is None:
        return unknown
    return ages[0] <= age(person.geboortedatum, today) <= ages[1]


class _Step(Table):
    """What every step has. `figures` are amounts by the name the texts know them by;
    `examples` are euros made up for the lesson."""

    id: AnswerId
    audience: ForWhom = Field(default=ANYBODY, alias="for")
    figures: Mapping[ArgName, FigureName] = {}
    examples: Mapping[ArgName, int] = {}
    letter: Letter | None = None
    more: Many[Id] = ()
    """Further paragraphs below the first."""

    @property
    def is_for_anybody(self) -> bool:
        return "audience" not in self.model_fields_set

    @property
    def labels(self) -> tuple[str, ...]:
        """Ids of what stands on buttons; each has a text of its own."""
        return ()

    @property
    def said(self) -> tuple[str, ...]:
        """Ids of what is said once somebody answered."""
        return ()

    @property
    def parts(self) -> tuple[str, ...]:
        """Every text of the step, by what stands behind its own id; "" is the step's."""
        said = tuple(f"{id}-why" if id else "why" for id in self.said)
        return ("", *self.more, *self.labels, *said)


class Explain(_Step):
    """Something to read."""

    kind: Literal["explain"]


class Choose(_Step):
    """A question with two to four answers, of which `right` are the ones to give."""

    kind: Literal["choice"]
    answers: Annotated[Some[AnswerId], Field(min_length=2, max_length=4)]
    right: Some[AnswerId]

    @property
    def labels(self) -> tuple[str, ...]:
        return self.answers

    @property
    def said(self) -> tuple[str, ...]:
        return self.answers

    @model_validator(mode="after")
    def _right_is_among_them(self) -> Self:
        _among("right", self.right, self.answers)
        return self


class Sort(_Step):
    """Each item in turn goes into one of the boxes."""

    kind: Literal["sort"]
    boxes: Annotated[Some[AnswerId], Field(min_length=2, max_length=3)]
    items: Annotated[Mapping[AnswerId, str], Field(min_length=2, max_length=8)]

    @property
    def labels(self) -> tuple[str, ...]:
        return (*self.boxes, *self.items)

    @property
    def said(self) -> tuple[str, ...]:
        return tuple(self.items)

    @model_validator(mode="after")
    def _boxes_are_there(self) -> Self:
        for where in self.items.values():
            if where.startswith(PAID):
                _among("items", (where.removeprefix(PAID),), COSTS)
                _among("boxes", WHOSE, self.boxes)
            else:
                _among("items", (where,), self.boxes)
        return self


class Order(_Step):
    """Things to put in order: `items` is how they belong."""

    kind: Literal["order"]
    items: Annotated[Some[AnswerId], Field(min_length=3, max_length=4)]

    @property
    def labels(self) -> tuple[str, ...]:
        return self.items

    @property
    def said(self) -> tuple[str, ...]:
        return ("",)


class Amount(_Step):
    """A sum to do: an amount is typed, asked back, and held against `expect`."""

    kind: Literal["amount"]
    expect: str
    """Names of figures and examples, whole numbers, + - * / and brackets."""
    within: Annotated[int, Field(ge=0, le=100)] = 1
    """So many euros beside it are well, too."""

    @property
    def said(self) -> tuple[str, ...]:
        return ("",)

    @model_validator(mode="after")
    def _names_are_known(self) -> Self:
        _among("expect", names_in(self.expect), (*self.figures, *self.examples))
        return self


LessonStep = Annotated[Explain | Choose | Sort | Order | Amount, Field(discriminator="kind")]
Question = Choose | Sort | Order | Amount


class Lesson(Table):
    """A lesson, five to eight minutes, as one revision of its file has it."""

    name: Name
    revision: Annotated[int, Field(ge=1)]
    icon: Line
    minutes: Annotated[int, Field(ge=1, le=15)]
    order: Annotated[int, Field(ge=0)]
    """Its place in the series: what a life needs first comes first."""
    sources: Some[Line]
    checked: date
    audience: ForWhom = ANYBODY
    steps: Annotated[tuple[LessonStep, ...], BeforeValidator(tuple), Field(min_length=2)]

    @property
    def message(self) -> str:
        return f"lesson-{self.name}"

    def text_id(self, step: Explain | Question, part: str = "") -> str:
        return "-".join(one for one in (self.message, step.id, part) if one)

    def messages(self) -> Iterator[str]:
        """Every message id of the lesson."""
        yield from (self.message, f"{self.message}-goal")
        for step in self.steps:
            yield from (self.text_id(step, part) for part in step.parts)

    def step(self, id: str) -> Explain | Question:
        """KeyError where there is none."""
        return next((one for one in self.steps if one.id == id), None) or _missing(id)

    @model_validator(mode="after")
    def _names_are_different(self) -> Self:
        ids = list(self.messages())
        twice = sorted({id for id in ids if ids.count(id) > 1})
        if twice:
            raise ValueError(f"two texts are called {twice[0]}")
        if not any(isinstance(step, Question) for step in self.steps):
            raise ValueError("there is nothing to do, only to read")
        return self


def _missing(id: str) -> Explain | Question:
    raise KeyError(id)


def _among(key: str, names: tuple[str, ...], known: tuple[str, ...]) -> None:
    for name in names:
        if name not in known:
            raise ValueError(f"{key}: {name!r} is not one of {', '.join(known) or 'nothing'}")


Euros = Annotated[Decimal, BeforeValidator(lambda value: _decimal(value))]


def _decimal(value: object) -> object:
    """TOML reads 1419.46 as a float; its shortest form is the amount that was written."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return value
    return Decimal(str(value))


Per = Literal["week", "month", "quarter", "year", "once"]


class Variant(Table):
    """Another value for some people."""

    value: Euros
    ages: Annotated[tuple[int, int], BeforeValidator(tuple)] | None = None
    households: Some[Household] | None = None

    def is_for(self, person: PersonDates, household: Household | None, today: date) -> bool:
        """Only whoever is known to be meant: anybody else has the amount itself."""
        return is_of_age(self.ages, person, today, unknown=False) and (
            self.households is None or household in self.households
        )


class Figure(Table):
    """An amount in euros, per what, from and until when, and where it was read.

    `about`: the source is weak (press, years old), so the amount is only about right.
    """

    value: Euros
    per: Per
    start: date = Field(alias="from")
    until: date | None = None
    """The last day on which it is known to hold; None: until it is looked at again."""
    source: Line
    checked: date
    about: bool = False
    variants: Many[Variant] = ()
