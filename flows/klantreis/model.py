"""What a profile holds: the law's journey as one municipality walks it.

Every class mirrors a table of the TOML files and is strict: an unknown key or a value of
another kind is an error. Texts are not here: a step `intake` is shown by the messages
`step-intake` (its title) and `step-intake-<part>`, a term by `term-…`, a contact by
`contact-…`, an activity by `activity-…`, a thing to do when moving house by `item-…`; facts
are passed to them as arguments.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, time
from decimal import Decimal
from typing import Annotated, Literal, Self, get_args

from pydantic import BeforeValidator, Field, StringConstraints, model_validator

from flows.klantreis.person import DateName, PersonDates
from flows.klantreis.tables import EVERYBODY, ArgName, Audience, Id, Line, Many, Some, Table
from flows.model import Text, Value

Theme = Literal["letters", "learning", "money", "plan"]
THEMES: tuple[Theme, ...] = get_args(Theme)
"""What the words are about, in the order in which they are shown."""
CONTACT_NAME = "contact-name"
"""The fact each profile must hold: it stands in nearly every text, as `$contact`."""
Unit = Literal["days", "weeks", "months", "years", "hours", "count", "euros"]
Weekday = Literal["ma", "di", "wo", "do", "vr", "za", "zo"]


def _as_part(value: object) -> object:
    return {"id": value} if isinstance(value, str) else value


class Source(Table):
    """A document facts were taken from. `date` is that of the version read, None unknown."""

    id: Id
    title: Line
    kind: Literal["law", "agency", "guide", "memo", "choice"]
    date: date
    url: Line | None = None


class Checked(Table):
    """Something stated: where it was read (`"wi2021, art. 14"`) and when that was checked."""

    checked: date
    until: date | None = None
    """The last day on which it holds, where that is known."""
    confirmed: date | None = None
    """When the municipality itself confirmed it (memos of years ago need that)."""

    @property
    @abstractmethod
    def references(self) -> tuple[str, ...]:
        """Where it was read, each a source's id and the place in it."""

    @property
    def source_ids(self) -> tuple[str, ...]:
        return tuple(reference.partition(",")[0].strip() for reference in self.references)


class Fact(Checked):
    """One value with its source: a number with its unit, or a name as it is written.

    `minimum` and `maximum` are the law's: no municipality may go beyond them.
    """

    id: Id
    value: int | Line
    unit: Unit | None = None
    source: Line
    minimum: int | None = None
    maximum: int | None = None

    @property
    def references(self) -> tuple[str, ...]:
        return (self.source,)

    @model_validator(mode="after")
    def _unit_with_number(self) -> Self:
        if isinstance(self.value, int) != (self.unit is not None):
            raise ValueError("a number needs a unit, a name has none")
        if isinstance(self.value, int) and self.value < 0:
            raise ValueError("a number of a fact is 0 or more")
        return self


class Moment(Table):
    """A day relative to a person's own dates: the `pick` of `from`, then `plus` a fact."""

    anchors: Some[DateName] = Field(alias="from")
    pick: Literal["first", "last"] = "first"
    plus: Id | None = None
    """A fact that counts days, weeks, months or years."""


class Part(Table):
    """One further text of a step, term or contact, and for whom it is."""

    id: Id
    audience: Audience = Field(default=EVERYBODY, alias="for")
    ask: Id | None = None
    """The law's cautious part, said instead while it is not known whether this one holds here."""


Parts = Many[Annotated[Part, BeforeValidator(_as_part)]]


class Told(Checked):
    """Something that is explained: its message ids and the facts passed to them."""

    id: Id
    icon: Line
    audience: Audience = Field(default=EVERYBODY, alias="for")
    texts: Parts = (Part(id="what"),)
    facts: Mapping[ArgName, Id] = {}
    """Name of the argument -> id of the fact."""
    sources: Some[Line]

    @property
    def references(self) -> tuple[str, ...]:
        return self.sources

    @property
    def message(self) -> str:
        """The message id of the title; those of the parts begin with it."""
        return f"{_PREFIX[type(self)]}-{self.id}"


class Step(Told):
    """A station of the journey."""

    law: bool = False
    """Whether the law asks it: then no municipality leaves anybody of `for` out."""
    beside: bool = False
    """Whether it goes on beside the road (help, talks, waiting) and is not where one stands."""
    who: Id
    """The contact who does it."""
    after: Id | None = None
    """The step it stands behind, where that is not the one above it in the file."""
    needs: Many[Id] = ()
    """Steps that the law puts before it."""
    starts: Moment | None = None
    due: Moment | None = None
    done: Moment | None = None

    @property
    def moments(self) -> Iterable[tuple[str, Moment]]:
        for name in ("starts", "due", "done"):
            moment = getattr(self, name)
            if moment is not None:
                yield name, moment


class Term(Told):
    """A word of the law: `term-pip` is how it is called, `term-pip-what` what it is."""

    theme: Theme


class Hours(Table):
    """Open on each day from the first to the last of `days`, Dutch local time."""

    days: Some[Weekday]
    opens: time
    closes: time

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.opens >= self.closes:
            raise ValueError("opens must be before closes")
        return self


class Contact(Told):
    """Somebody who helps. No `phone` means "the number is in your letter"."""

    name: Line | None = None
    """The proper name, the same in every language; None: the title's message says it all."""
    phone: Annotated[str, StringConstraints(pattern=r"^\+?[0-9][0-9 -]{1,18}$")] | None = None
    hours: Many[Hours] = ()
    address: Line | None = None
    urgent: bool = False
    """Whether to be shown to somebody who says that it cannot wait."""


class Activity(Told):
    """What can be had or done here: to join (`do`), or help to ask for (`help`)."""

    kind: Literal["do", "help"]


class Item(Told):
    """One thing to see to when moving house."""


_TABLE: Mapping[type[Told], str] = {
    Contact: "contacts",
    Term: "terms",
    Step: "steps",
    Activity: "activities",
    Item: "checklist",
}
TOLD = tuple(_TABLE.values())
"""The tables of a profile whose entries are explained by messages."""
_PREFIX: Mapping[type[Told], str] = {
    Step: "step",
    Term: "term",
    Contact: "contact",
    Activity: "activity",
    Item: "item",
}


class Profile(Table):
    """A municipality's journey, whole: the law with its overlay, steps in their order."""

    name: Id
    title: Line
    sources: Mapping[Id, Source]
    facts: Mapping[Id, Fact]
    contacts: Mapping[Id, Contact]
    terms: Mapping[Id, Term]
    steps: Mapping[Id, Step]
    activities: Mapping[Id, Activity] = {}
    checklist: Mapping[Id, Item] = {}
    unconfirmed: Mapping[str, int] = {}
    """Where each entry stands (`steps.brugklas`) that only a memo vouches for -> its year."""
    asked: bool = False
    """Whether unconfirmed entries are replaced by "ask", see `klantreis.unconfirmed`."""

    def steps_for(self, person: PersonDates) -> tuple[Step, ...]:
        return tuple(step for step in self.steps.values() if step.audience.includes(person))

    def terms_for(self, person: PersonDates) -> tuple[Term, ...]:
        return tuple(term for term in self.terms.values() if term.audience.includes(person))

    def contacts_for(self, person: PersonDates) -> tuple[Contact, ...]:
        return tuple(who for who in self.contacts.values() if who.audience.includes(person))

    def activities_for(self, person: PersonDates) -> tuple[Activity, ...]:
        return tuple(one for one in self.activities.values() if one.audience.includes(person))

    def items_for(self, person: PersonDates) -> tuple[Item, ...]:
        return tuple(one for one in self.checklist.values() if one.audience.includes(person))

    @property
    def contact_name(self) -> str:
        """What the municipality calls the one who guides: consulent, klantmanager …"""
        return str(self.facts[CONTACT_NAME].value)

    def number(self, fact: str) -> int | None:
        """The value of a fact that is a number; None where the profile does not state it."""
        found = self.facts.get(fact)
        return found.value if found is not None and isinstance(found.value, int) else None

    def title_of(self, told: Told) -> Text:
        return Text(told.message, self._args(told))

    def texts_of(self, told: Told, person: PersonDates) -> tuple[Text, ...]:
        """The paragraphs that explain it to this person, in order."""
        parts = (part for part in told.texts if part.audience.includes(person))
        paragraphs = (Text(f"{told.message}-{part.id}", self._args(told)) for part in parts)
        return (*paragraphs, *self._caution(told))

    def _caution(self, told: Told) -> Iterator[Text]:
        """A line beneath what only a memo of years ago says."""
        year = self.unconfirmed.get(f"{_TABLE[type(told)]}.{told.id}")
        if year is not None and self.asked:
            yield Text("klantreis-ask-local", {"contact": self.contact_name})
        elif year is not None:
            yield Text("klantreis-dated", {"contact": self.contact_name, "year": str(year)})

    def _args(self, told: Told) -> Mapping[str, Value]:
        values = {name: _shown(self.facts[fact]) for name, fact in told.facts.items()}
        return {"contact": self.contact_name, "municipality": self.title, **values}


def _shown(fact: Fact) -> Value:
    """Euros as an amount, a number as a number, a name as it is written."""
    return Decimal(fact.value) if fact.unit == "euros" else fact.value
