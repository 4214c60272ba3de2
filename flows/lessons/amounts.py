"""Amounts in euros that change: what each is for somebody on a day, and whether it still holds.

`amounts.toml` says each with its source. Nothing else in the lessons names a euro that is not
made up for an example.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from flows.klantreis.model import Source
from flows.klantreis.person import PersonDates
from flows.klantreis.tables import Id, Table
from flows.lessons.model import Figure, Household

LOOK_AGAIN = timedelta(days=365)
"""So long after it was checked an amount is to be looked at again."""


class Amounts(Table):
    """All of `amounts.toml`: sources, and figures by group and name (`bijstand.paar`)."""

    sources: Mapping[Id, Source] = {}
    figures: Mapping[Id, Mapping[Id, Figure]] = {}

    def named(self) -> Iterator[tuple[str, Figure]]:
        for group, figures in self.figures.items():
            for name, figure in figures.items():
                yield f"{group}.{name}", figure

    def find(self, name: str) -> Figure:
        """KeyError where there is none of that name."""
        group, _, rest = name.partition(".")
        return self.figures[group][rest]


@dataclass(frozen=True, slots=True)
class Known:
    """An amount as it may be said: `old` where it held until the day `until`, `about` where
    its source is weak."""

    value: Decimal
    old: bool
    about: bool
    until: date | None


def amount(
    amounts: Amounts,
    name: str,
    person: PersonDates,
    today: date,
    household: Household | None = None,
) -> Known:
    """The amount of that name for this person. KeyError where there is none."""
    figure = amounts.find(name)
    variants = (one for one in figure.variants if one.is_for(person, household, today))
    chosen = next(variants, None)
    value = chosen.value if chosen else figure.value
    return Known(value, is_old(figure, today), figure.about, figure.until)


def is_old(figure: Figure, today: date) -> bool:
    """Whether the last day on which it is known to hold is past."""
    return figure.until is not None and figure.until < today


def to_look_at(amounts: Amounts, today: date) -> Iterator[tuple[str, Figure, date]]:
    """The amounts that are old, or were checked over a year ago, with the day since when."""
    for name, figure in amounts.named():
        good = min(figure.until or date.max, figure.checked + LOOK_AGAIN)
        if good < today:
            yield name, figure, good
