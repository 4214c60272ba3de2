"""The other inburgeraars of the demo's municipality: 33 invented people at every stage.

Those with a telephone live on it while the demo runs: they accept their invitation, answer and
ask as anybody does, through the simulator. So all that the console shows of them truly happened.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from functools import partial

from bot.simulator.phone import Phone
from bot.simulator.server import Simulator
from cli.demo.agenda import Talk
from cli.demo.people import ASIEL, GEZIN, NAREIZIGER, DemoPerson
from storage.appointments import Kind
from storage.people import Doelgroep, Leerroute

FIRST_PHONE, FIRST_NUMBER = 7_000_000_101, 8
PATIENCE_SECONDS = 60.0
"""As long as a neighbour waits for an answer, while all of them talk at once."""

STAGES: Mapping[str, Mapping[str, int]] = {
    "azc": {"koppeling": 14},
    "arrived": {"koppeling": 90, "huisvesting": 12, "brp": 11, "bijstand": 12},
    "intake": {
        "koppeling": 130,
        "huisvesting": 50,
        "brp": 49,
        "kennisgeving": 40,
        "bijstand": 50,
    },
    "hurry": {
        "koppeling": 150,
        "huisvesting": 80,
        "brp": 79,
        "kennisgeving": 66,
        "bijstand": 80,
    },
    "ending": {
        "koppeling": 260,
        "huisvesting": 172,
        "brp": 171,
        "kennisgeving": 160,
        "pip": 100,
        "bijstand": 172,
    },
    "learning": {
        "koppeling": 480,
        "huisvesting": 400,
        "brp": 399,
        "kennisgeving": 390,
        "pip": 330,
        "bijstand": 400,
    },
    "exams": {
        "koppeling": 1000,
        "huisvesting": 930,
        "brp": 929,
        "kennisgeving": 920,
        "pip": 860,
        "bijstand": 930,
    },
}
NEXT: Mapping[str, tuple[Kind, int]] = {
    "azc": (Kind.WARME_OVERDRACHT, 6),
    "arrived": (Kind.INTAKE, 1),
    "intake": (Kind.LEERBAARHEIDSTOETS, 2),
    "hurry": (Kind.PIP, 1),
    "ending": (Kind.BUDGETGESPREK, 0),
    "learning": (Kind.VOORTGANGSGESPREK, 0),
    "exams": (Kind.EINDGESPREK, 12),
}
"""The talk at each stage, and in how many days at the soonest."""
OF_REFUGEES = frozenset({"koppeling", "huisvesting", "bijstand"})
"""Dates that nobody else has."""

SAYS = "> "
YES = ("next", "yes", "me")
"""First contact, once the language is chosen."""
NOT_YET: tuple[str, ...] = ()
STOPS = (*YES, "/stop", "yes")


@dataclass(frozen=True, slots=True)
class Neighbour:
    """`does`: what they do after choosing their language: choices pressed, commands, and what is
    said behind `SAYS`. Who does nothing did not open the invitation.
    """

    name: str
    language: str
    doelgroep: Doelgroep
    stage: str
    leerroute: Leerroute | None = None
    does: tuple[str, ...] = YES

    def person(self, place: int) -> DemoPerson:
        """Not all of one stage on one day: `place` moves their dates."""
        shift = 3 * place % 11
        days = {
            name: ago + shift
            for name, ago in STAGES[self.stage].items()
            if self.doelgroep in (ASIEL, NAREIZIGER) or name not in OF_REFUGEES
        }
        number = f"HS-{FIRST_NUMBER + place:04d}"
        phone = FIRST_PHONE + place
        return DemoPerson(
            phone, number, self.name, self.language, {}, self.doelgroep, days, self.leerroute
        )

    def talks(self, place: int) -> tuple[Talk, ...]:
        """What comes next at this stage; of one in four nobody planned it yet."""
        kind, in_days = NEXT[self.stage]
        if place % 4 == 3:
            return ()
        return (Talk(kind, in_days + place % 5, time(9 + place % 7), interpreter=place % 2 == 0),)


B1, Z, ONDERWIJS = Leerroute.B1, Leerroute.Z, Leerroute.ONDERWIJS
NEIGHBOURS: tuple[Neighbour, ...] = (
    Neighbour("Noor", "ar", ASIEL, "azc"),
    Neighbour("Filmon", "ti", ASIEL, "azc", does=NOT_YET),
    Neighbour("Hamid", "en", ASIEL, "azc"),
    Neighbour("Layla", "ar", ASIEL, "arrived", does=(*YES, SAYS + "متى أحصل على المال؟", "money")),
    Neighbour(
        "Selam", "ti", ASIEL, "arrived", does=(*YES, SAYS + "ጎረቤተይ ለይቲ ብዙሕ ድምጺ ይገብር", "letter")
    ),
    Neighbour("Bilen", "ti", NAREIZIGER, "arrived"),
    Neighbour("Omar", "ar", NAREIZIGER, "arrived", does=NOT_YET),
    Neighbour(
        "Zahra",
        "en",
        ASIEL,
        "arrived",
        does=(*YES, SAYS + "Can I show you my diploma? It is in Dari", "other"),
    ),
    Neighbour(
        "Yusuf", "ar", ASIEL, "intake", does=(*YES, SAYS + "وصلتني رسالة لا أفهمها", "letter")
    ),
    Neighbour("Mehret", "ti", ASIEL, "intake"),
    Neighbour("Dawit", "ti", NAREIZIGER, "intake", does=STOPS),
    Neighbour("Huda", "ar", NAREIZIGER, "intake"),
    Neighbour(
        "Priya",
        "en",
        GEZIN,
        "intake",
        does=(*YES, SAYS + "My landlord wants to come in tomorrow", "other"),
    ),
    Neighbour(
        "Luiza", "nl", GEZIN, "intake", does=(*YES, SAYS + "Mag mijn zus ook meekomen?", "other")
    ),
    Neighbour("Khaled", "ar", ASIEL, "hurry", does=(*YES, SAYS + "دفعت فاتورة الماء أمس", "money")),
    Neighbour("Rahwa", "ti", ASIEL, "hurry", does=NOT_YET),
    Neighbour("Nadia", "ar", GEZIN, "hurry"),
    Neighbour("Tekle", "ti", ASIEL, "ending", Z),
    Neighbour("Mariam", "ar", ASIEL, "ending", B1),
    Neighbour("Ibrahim", "ar", NAREIZIGER, "ending", Z, STOPS),
    Neighbour("Saba", "ti", ASIEL, "ending", B1),
    Neighbour("Ali", "ar", ASIEL, "learning", B1),
    Neighbour("Feven", "ti", NAREIZIGER, "learning", Z),
    Neighbour("Salma", "ar", NAREIZIGER, "learning", ONDERWIJS),
    Neighbour("Abel", "ti", ASIEL, "learning", ONDERWIJS),
    Neighbour(
        "Chidi",
        "en",
        GEZIN,
        "learning",
        B1,
        (*YES, SAYS + "My teacher was very kind to me today", "other"),
    ),
    Neighbour("Ana", "nl", GEZIN, "learning", B1, NOT_YET),
    Neighbour("Rima", "ar", ASIEL, "learning", Z),
    Neighbour("Mussie", "ti", ASIEL, "exams", Z),
    Neighbour("Hassan", "ar", ASIEL, "exams", B1),
    Neighbour("Winta", "ti", NAREIZIGER, "exams", B1),
    Neighbour("Jamal", "ar", NAREIZIGER, "exams", Z, STOPS),
    Neighbour("Thu", "nl", Doelgroep.OVERIG, "exams", B1),
)


def neighbours() -> list[tuple[DemoPerson, tuple[Talk, ...]]]:
    """Everybody, with what is planned for them."""
    return [(one.person(place), one.talks(place)) for place, one in enumerate(NEIGHBOURS)]


async def live(simulator: Simulator, at_once: int = 4) -> list[str]:
    """So many at a time, whoever has the most to do first: whoever looks at the demo is not kept
    waiting. Returns who got no answer.
    """
    turn = asyncio.Semaphore(at_once)
    active = ((place, one) for place, one in enumerate(NEIGHBOURS) if one.does)
    order = sorted(active, key=lambda each: -len(each[1].does))
    phones = [simulator.phone(FIRST_PHONE + place) for place, _ in order]
    lives = [_lives(phone, one, turn) for phone, (_, one) in zip(phones, order, strict=True)]
    found = await asyncio.gather(*lives)
    return [one.name for (_, one), is_done in zip(order, found, strict=True) if not is_done]


async def _lives(phone: Phone, one: Neighbour, turn: asyncio.Semaphore) -> bool:
    """Whoever gets no answer puts the phone away, and the demo goes on."""
    phone.patience = PATIENCE_SECONDS
    async with turn:
        return await _does(phone, one)


async def _does(phone: Phone, one: Neighbour) -> bool:
    try:
        await phone.starts((phone.person.invitation or "").rpartition("=")[2])
        for act in (one.language, *one.does):
            if act.startswith((SAYS, "/")):
                await phone.sees("")
                await phone.says(act.removeprefix(SAYS))
            else:
                await phone.taps_where(partial(_is_choice, act))
        await phone.sees("")
    except AssertionError:
        return False
    return True


def _is_choice(choice: str, data: str) -> bool:
    return data.split("|")[2:3] == [choice]
