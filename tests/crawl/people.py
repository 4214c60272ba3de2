"""People with a case, dealt over the municipalities and the languages."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from itertools import cycle

from casework import appointments
from casework.cases import Actor, invite, save_person
from flows.klantreis.person import DOELGROEPEN, Doelgroep, PersonDates
from flows.klantreis.profile import LAW
from flows.situations import people
from storage.appointments import Kind
from storage.booking import Details
from storage.database import Database
from storage.municipalities import ensure_municipality

PROFILES = (LAW, "heerenveen", "steenwijkerland", "heemstede", "uithoorn")
LANGUAGES = ("nl", "ar", "ti", "en")
HOMES = PROFILES[1:]
"""Municipalities with bots. The law's profile is what a guest reads who lives elsewhere."""


@dataclass(frozen=True, slots=True)
class Case:
    """Somebody at a moment of their klantreis, somewhere, who reads a language."""

    home: str
    language: str
    name: str
    dates: PersonDates

    def __str__(self) -> str:
        return f"{self.home}, {self.name}, in {self.language}"


def cases(start: int = 0, step: int = 1) -> list[Case]:
    """Every kind of person at every moment, from number `start` on one in `step`.

    They are dealt so that every municipality is met in every language.
    """
    homes = cycle(HOMES)
    languages = cycle(LANGUAGES[(turn + at) % 4] for turn in range(4) for at in range(4))
    everybody = list(people(datetime.now(UTC).date()))[start::step]
    return [Case(next(homes), next(languages), name, dates) for name, dates in everybody]


def reading(language: str, turn: int) -> dict[str, Doelgroep]:
    """For which doelgroep guests read each profile; another in each language, and each turn."""
    start = LANGUAGES.index(language) + turn
    return {
        profile: DOELGROEPEN[(start + at) % len(DOELGROEPEN)] for at, profile in enumerate(PROFILES)
    }


@dataclass(slots=True)
class Registry:
    """Makes cases in the product's database, as an import would."""

    database: Database
    made: int = 0

    def invite(self, case: Case) -> str:
        """The token of an invitation for somebody new, in the same position as `case`."""
        now = datetime.now(UTC)
        self.made += 1
        values = {"first_name": "Amal", "language": case.language, **asdict(case.dates)}
        with self.database.transaction() as connection:
            actor = Actor("test", ensure_municipality(connection, case.home, now).id)
            person, _ = save_person(connection, actor, f"CR-{self.made}", values, now)
            appointments.plan(connection, actor, person, lesson(now), now)
            return invite(connection, actor, person, now)


def lesson(now: datetime) -> Details:
    """With a pin on the map. Nobody is told before they are there, and the week before is far."""
    return Details(
        Kind.LES,
        now + timedelta(days=20),
        minutes=120,
        place="Taalhuis",
        address="Plein 2",
        latitude=52.35,
        longitude=4.62,
    )
