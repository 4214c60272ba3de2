"""People with a case, dealt over the municipalities and the languages."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import UTC, datetime

from casework.cases import Actor, invite, save_person
from flows.klantreis.person import DOELGROEPEN, Doelgroep, PersonDates
from flows.klantreis.profile import LAW
from flows.situations import people
from storage.appointments import Kind
from storage.database import Database
from storage.municipalities import ensure_municipality
from tests.crawl.told import KINDS, Agenda, agenda_of

PROFILES = (LAW, "heerenveen", "steenwijkerland", "heemstede", "uithoorn")
LANGUAGES = ("nl", "ar", "ti", "en")
HOMES = PROFILES[1:]
"""Municipalities with bots. The law's profile is what a guest reads who lives elsewhere."""
WALKED = 6
"""Of all kinds of people one in so many is walked one way, and others the other way."""


@dataclass(frozen=True, slots=True)
class Case:
    """Somebody at a moment of their klantreis, somewhere, who reads a language.

    `kind` is what their appointments are for.
    """

    home: str
    language: str
    name: str
    dates: PersonDates
    kind: Kind

    def __str__(self) -> str:
        return f"{self.home}, {self.name}, in {self.language}"


def cases(step: int = 1, turn: int = 0) -> list[Case]:
    """Every kind of person at every moment; from number `turn` on one in `step`.

    They are dealt so that every municipality is met in every language; the next turn goes on
    where this one ends.
    """
    everybody = list(people(datetime.now(UTC).date()))
    dealt = sum(len(everybody[before::step]) for before in range(turn))
    chosen = enumerate(everybody[turn::step], start=dealt)
    return [_dealt(number, name, dates) for number, (name, dates) in chosen]


def _dealt(number: int, name: str, dates: PersonDates) -> Case:
    round, home = divmod(number, len(HOMES))
    language, kind = LANGUAGES[(home + round) % 4], KINDS[(home + 2 * round) % 4]
    return Case(HOMES[home], language, name, dates, kind)


def pairs(language: str, turn: int) -> list[tuple[str, str]]:
    """The bots that have a guest of this language, each with another profile to read; in the
    next turn the other profiles."""
    start = LANGUAGES.index(language) + turn
    everything = list(zip((*HOMES, HOMES[0]), PROFILES, strict=True))
    return [pair for number, pair in enumerate(everything, start=start) if number % 2 == 0]


def reason_of(language: str, profile: str) -> Doelgroep:
    """Why a guest who reads this profile came; another reason in each language."""
    return DOELGROEPEN[(LANGUAGES.index(language) + PROFILES.index(profile)) % len(DOELGROEPEN)]


@dataclass(frozen=True, slots=True)
class Invitation:
    """What lets somebody in, and the appointments that they find there."""

    token: str
    agenda: Agenda


@dataclass(slots=True)
class Registry:
    """Makes cases in the product's database, as an import would."""

    database: Database
    made: int = 0

    def invite(self, case: Case) -> Invitation:
        """For somebody new, in the same position as `case`."""
        now = datetime.now(UTC)
        self.made += 1
        values = {"first_name": "Amal", "language": case.language, **asdict(case.dates)}
        with self.database.transaction() as connection:
            actor = Actor("test", ensure_municipality(connection, case.home, now).id)
            person, _ = save_person(connection, actor, f"CR-{self.made}", values, now)
            token = invite(connection, actor, person, now)
            return Invitation(token, agenda_of(connection, self.database, person, case.kind))
