"""The invented people of the demo. Nobody of them exists; their dates move with today."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from flows.hours import HoursKind
from storage.people import Doelgroep, Leerroute, PersonValue

HOURS_A_DAY = 4


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """Somebody with a phone. `notes`: who they are, in the languages of the page.

    `days_ago`: how long ago each date of the klantreis was.
    """

    phone: int
    number: str
    first_name: str
    language: str
    notes: Mapping[str, str]
    doelgroep: Doelgroep
    days_ago: Mapping[str, int]
    leerroute: Leerroute | None = None
    hours: Mapping[HoursKind, int] = field(default_factory=dict)
    """Done so far: kind -> hours, a multiple of `HOURS_A_DAY`."""

    def values(self, today: date) -> dict[str, PersonValue]:
        """The columns of the person's row."""
        dates = {name: today - timedelta(days=days) for name, days in self.days_ago.items()}
        return {
            "first_name": self.first_name,
            "language": self.language,
            "doelgroep": self.doelgroep,
            "leerroute": self.leerroute,
            **dates,
        }


ASIEL, NAREIZIGER, GEZIN = (
    Doelgroep.ASIELSTATUSHOUDER,
    Doelgroep.NAREIZIGER,
    Doelgroep.GEZINSMIGRANT,
)

PEOPLE: tuple[DemoPerson, ...] = (
    DemoPerson(
        7000000001,
        "HS-0001",
        "Amal",
        "ar",
        {"nl": "uit Homs, drie weken in Heemstede", "en": "from Homs, three weeks in Heemstede"},
        ASIEL,
        {"koppeling": 60, "huisvesting": 21, "brp": 20, "kennisgeving": 14, "bijstand": 21},
    ),
    DemoPerson(
        7000000002,
        "HS-0002",
        "Tesfay",
        "ti",
        {
            "nl": "uit Asmara, net gekoppeld, nog in het azc",
            "en": "from Asmara, just assigned, still in the reception centre",
        },
        ASIEL,
        {"koppeling": 9},
    ),
    DemoPerson(
        7000000003,
        "HS-0003",
        "Yordanos",
        "ti",
        {"nl": "Z-route, een half jaar bezig", "en": "Z-route, half a year under way"},
        NAREIZIGER,
        {
            "koppeling": 300,
            "huisvesting": 250,
            "brp": 249,
            "kennisgeving": 240,
            "pip": 185,
            "bijstand": 250,
        },
        Leerroute.Z,
        {"lessons": 216, "participation": 64, "map": 24},
    ),
    DemoPerson(
        7000000004,
        "HS-0004",
        "Samir",
        "ar",
        {"nl": "B1-route, vier maanden in Heemstede", "en": "B1-route, four months in Heemstede"},
        ASIEL,
        {
            "koppeling": 200,
            "huisvesting": 120,
            "brp": 119,
            "kennisgeving": 110,
            "pip": 50,
            "bijstand": 120,
        },
        Leerroute.B1,
    ),
    DemoPerson(
        7000000007,
        "HS-0005",
        "Rana",
        "ar",
        {"nl": "Samirs zus; wacht op haar PIP", "en": "Samir's sister; waits for her PIP"},
        NAREIZIGER,
        {"koppeling": 90, "huisvesting": 40, "brp": 39, "bijstand": 40},
    ),
    DemoPerson(
        7000000005,
        "HS-0006",
        "Grace",
        "en",
        {
            "nl": "uit Nigeria, bij haar man in Heemstede",
            "en": "from Nigeria, with her husband in Heemstede",
        },
        GEZIN,
        {"brp": 30, "kennisgeving": 25},
    ),
    DemoPerson(
        7000000006,
        "HS-0007",
        "Joana",
        "nl",
        {"nl": "leert al twee jaar Nederlands", "en": "has been learning Dutch for two years"},
        GEZIN,
        {"brp": 800, "kennisgeving": 790, "pip": 735},
        Leerroute.B1,
    ),
)

GUEST_PHONE = 7000000099
"""Somebody without an invitation."""
GUEST_NOTES = {"nl": "heeft geen uitnodiging", "en": "has no invitation"}
