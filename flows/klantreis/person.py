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


@dataclass(frozen=True, slots=True)
class PersonDates:
    """What is known of a person; None is "not known" (or, for `bijstand`, "none").

    `gesprekken` is the number of voortgangsgesprekken the PIP states (Besluit inburgering
    2021, art. 5.3 lid 4). A guest has a doelgroep and nothing else.
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

    def day(self, name: DateName) -> date | None:
        value: date | None = getattr(self, name)
        return value

    @property
    def is_general(self) -> bool:
        """Whether no date of the journey is known, so that only its order can be told."""
        return all(self.day(name) is None for name in DATE_NAMES if name != "geboortedatum")
