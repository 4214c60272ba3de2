"""`wegwijs run` against an emulator written by others, over HTTP: every button, every language.

`make test` presses a sample; `make soak` (WEGWIJS_SOAK=1) presses them all.
"""

from __future__ import annotations

import asyncio
import os
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal

import pytest
from sqlalchemy import select

from casework import appointments
from casework.cases import Actor, invite, save_person
from flows.steps.appointment_replies import INTERPRETERS
from storage.appointments import Kind
from storage.booking import Details
from storage.database import Database
from storage.municipalities import ensure_municipality
from storage.outbox import NOTICE, outbox
from storage.people import Doelgroep, Leerroute, PersonValue
from storage.updates import raw_update
from tests.crawl.emulator import TOKEN, Emulator
from tests.crawl.visitor import LANGUAGES, Visitor
from tests.process import Wegwijs, free_port

WHOLE = bool(os.environ.get("WEGWIJS_SOAK"))
BUDGET = 1_000_000 if WHOLE else 250
"""Acts of each visitor."""
HOME = "heemstede"
Way = Literal["polling", "webhook"]


@dataclass(frozen=True, slots=True)
class Case:
    """Somebody with a case in Heemstede, so many days on their way."""

    doelgroep: Doelgroep
    days_ago: dict[str, int]
    leerroute: Leerroute | None = None


CASES = (
    Case(Doelgroep.ASIELSTATUSHOUDER, {"koppeling": 9}),
    Case(
        Doelgroep.NAREIZIGER,
        {"koppeling": 300, "huisvesting": 250, "brp": 249, "kennisgeving": 240, "pip": 185},
        Leerroute.Z,
    ),
    Case(Doelgroep.GEZINSMIGRANT, {"brp": 800, "kennisgeving": 790, "pip": 735}, Leerroute.B1),
    Case(
        Doelgroep.ASIELSTATUSHOUDER, {"koppeling": 160, "brp": 99, "pip": 10}, Leerroute.ONDERWIJS
    ),
)
"""A sample has one of them in each language, the whole crawl all of them in all."""


def invitations(database: Database, cases: Iterable[tuple[str, Case]]) -> list[tuple[str, str]]:
    """(language, token) of an invited person for each (language, case)."""
    now = datetime.now(UTC)
    found = []
    with database.transaction() as connection:
        actor = Actor("test", ensure_municipality(connection, HOME, now).id)
        for number, (language, case) in enumerate(cases):
            dates = {
                name: (now - timedelta(days=days)).date() for name, days in case.days_ago.items()
            }
            values: dict[str, PersonValue] = {
                "first_name": "Amal",
                "language": language,
                "doelgroep": case.doelgroep,
                "leerroute": case.leerroute,
                **dates,
            }
            person, _ = save_person(connection, actor, f"HS-{number}", values, now)
            appointments.plan(connection, actor, person, _lesson(now), now)
            found.append((language, invite(connection, actor, person, now)))
    return found


def _lesson(now: datetime) -> Details:
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


def invited_cases() -> list[tuple[str, Case]]:
    if WHOLE:
        return [(language, case) for language in LANGUAGES for case in CASES]
    return list(zip(LANGUAGES, CASES, strict=True))


@pytest.mark.soak
@pytest.mark.timeout(3600 if WHOLE else 120)
@pytest.mark.parametrize("way", ["polling", "webhook"])
async def test_every_button_in_every_language(way: Way, tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path / 'crawl.db'}"
    database = Database.open(address)
    database.migrate()
    emulator = Emulator()
    invited = invitations(database, invited_cases())
    visitors = [
        Visitor(emulator, 7_000_000_000 + number, language, token)
        for number, (language, token) in enumerate(
            [*((language, None) for language in LANGUAGES), *invited], start=1
        )
    ]
    async with emulator.serve() as url:
        program = Wegwijs(tmp_path, _settings(url, address))
        if way == "webhook":
            program.settings = {**program.settings, "PUBLIC_URL": program.url}
        await program.start()
        try:
            await asyncio.gather(*(visitor.crawl(BUDGET) for visitor in visitors))
            pressed = set().union(*(visitor.presses for visitor in visitors))
            await emulator.until(lambda: pressed <= emulator.answered, "presses left unanswered")
        finally:
            code = await program.stop()
        assert code == 0, program.said()[-4000:]
    _report(way, visitors)
    assert emulator.refused == []
    assert sum((visitor.complaints for visitor in visitors), Counter()) == Counter()
    assert [one for visitor in visitors for one in visitor.stuck()] == []
    assert _untranslated(visitors) == {}
    assert _unsent(database) == []
    assert '"level": "error"' not in program.said()
    assert set(LANGUAGES) <= set(emulator.commands)
    await database.close()


def _settings(url: str, address: str) -> dict[str, object]:
    return {
        "TELEGRAM_TOKEN": TOKEN,
        "MUNICIPALITY": HOME,
        "TELEGRAM_API_URL": url,
        "DATABASE_URL": address,
        "CONSOLE_LISTEN": f"127.0.0.1:{free_port()}",
        "MESSAGES_PER_SECOND": 100_000,
        "MESSAGES_PER_SECOND_PER_CHAT": 100_000,
    }


def _report(way: Way, visitors: Iterable[Visitor]) -> None:
    visitors = list(visitors)
    screens = {(node.step, node.choices, node.html) for one in visitors for node in one.done}
    messages = set().union(*(visitor.texts for visitor in visitors))
    steps = {node.step for visitor in visitors for node in visitor.done}
    print(
        f"crawl way={way} visitors={len(visitors)} steps={len(steps)} screens={len(screens)} "
        f"messages={len(messages)} updates={sum(one.updates for one in visitors)} "
        f"presses={sum(len(one.presses) for one in visitors)}"
    )


def _untranslated(visitors: Iterable[Visitor]) -> dict[tuple[str, str], str]:
    """Buttons that say the same in Dutch as in a language of other letters, but for names."""
    by_language: dict[str, dict[tuple[str, str], str]] = {}
    for visitor in visitors:
        by_language.setdefault(visitor.language, {}).update(visitor.labels)
    dutch = by_language["nl"]
    return {
        (language, label): f"{key[0]} [{key[1]}]"
        for language in ("ar", "ti")
        for key, label in by_language[language].items()
        if dutch.get(key) == label and key[1] not in NAMES and any(map(str.isalpha, label))
    }


NAMES = {*LANGUAGES, *INTERPRETERS, "home", HOME, "own", "dutch"}
"""Choices whose label is a name: a language in its own script, a municipality."""


def _unsent(database: Database) -> list[str]:
    """Answers that did not come through, and updates that were not answered.

    News waits for a while after first contact, or for the morning.
    """
    with database.transaction() as connection:
        rows = connection.execute(
            select(outbox.c.id, outbox.c.kind, outbox.c.state, outbox.c.error)
        )
        kept = [str(row) for row in connection.execute(select(raw_update.c.update_id))]
        answers = (row for row in rows if row.kind != NOTICE)
        return [str(row) for row in answers if row.state != "sent"] + kept
