"""The dates of one person, as the klantreis needs them; nothing that names anybody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

Doelgroep = Literal["asielstatushouder", "nareiziger", "gezinsmigrant", "overig"]
Leerroute = Literal["b1", "onderwijs", "z"]
DateName = Literal[
    "koppeling", "huisvesting", "brp", "kennisgeving", "pip", "bijstand", "geboortedatum"
]

DOELGROEPEN: tuple[Doelgroep, ...] = get_args(Doelgroep)
LEERROUTES: tuple[Leerroute, ...] = get_args(Leerroute)
DATE_NAMES: tuple[DateName, ...] = get_args(DateName)
WITH_ASYLUM: frozenset[Doelgroep] = frozenset({"asielstatushouder", "nareiziger"})
ADULT = 18
"""Years of age: Burgerlijk Wetboek, Boek 1, art. 233."""


@dataclass(frozen=True, slots=True)
class PersonDates:
    """What is known of a person; None is "not known" (or, for `bijstand`, "none").

    `gesprekken` is the number of voortgangsgesprekken the PIP states (Besluit inburgering
    2021, art. 5.3 lid 4). `helped_until` is the last day on which staff know that something is
    paid for the person (Participatiewet, art. 56a). A guest has a doelgroep and nothing else.
    """

    doelgroep: Doelgroep
    leerroute: Leerroute | None = None
    koppeling: date | None = None
    huisvesting: date | None = None
    brp: date | None = None
    kennisgeving: date | None = None
    pip: date | None = None
    bijstand: date | None = None
    geboortedatum: date | None = None
    gesprekken: int | None = None
    helped_until: date | None = None

    def day(self, name: DateName) -> date | None:
        value: date | None = getattr(self, name)
        return value

    @property
    def amv(self) -> bool:
        """Whether somebody with asylum, or who joined them, came here before they were 18."""
        came = [day for day in (self.koppeling, self.huisvesting, self.brp) if day is not None]
        if self.doelgroep not in WITH_ASYLUM or self.geboortedatum is None or not came:
            return False
        return 0 <= age(self.geboortedatum, min(came)) < ADULT

    @property
    def is_general(self) -> bool:
        """Whether no date of the journey is known, so that only its order can be told."""
        return all(self.day(name) is None for name in DATE_NAMES if name != "geboortedatum")


def age(born: date, day: date) -> int:
    """Whole years on that day; under 0 before the birth."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
