"""`wegwijs run` against an emulator written by others, over HTTP: every button, every language.

`make test` presses a sample; `make soak` (WEGWIJS_SOAK=1) presses all there is for its
visitors: guests who read every profile in every language, and people of many kinds at many
moments, in every municipality and every language; half of them one way, half of them the other.
Everybody everywhere is walked in process (`test_in_process`).
"""

from __future__ import annotations

import asyncio
import os
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import partial
from itertools import product
from pathlib import Path
from time import monotonic
from typing import Literal

import pytest
from sqlalchemy import select

from flows.steps.appointment_replies import INTERPRETERS
from storage.database import Database
from storage.files import FileState, kept_file
from storage.outbox import CALLBACK, NOTICE, outbox
from storage.updates import raw_update
from tests.crawl.atlas import Act, Alike, Atlas
from tests.crawl.emulator import Emulator
from tests.crawl.people import (
    HOMES,
    LANGUAGES,
    WALKED,
    Case,
    Registry,
    cases,
    pairs,
    reason_of,
)
from tests.crawl.standing import Ground
from tests.crawl.told import SAY_AGAIN, told_of
from tests.crawl.visitor import Visitor
from tests.crawl.walking import Invited, Reading, alike
from tests.process import Wegwijs, free_port

WHOLE = bool(os.environ.get("WEGWIJS_SOAK"))
BUDGET = 1_000_000 if WHOLE else 40
"""Acts of each visitor."""
SLOW_START = 60.0
Way = Literal["polling", "webhook"]
WAYS: Sequence[Way] = ("polling", "webhook")
EACH = WALKED if WHOLE else 7
TOKENS = {
    bot: f"{number}:crawled-from-end-to-end"
    for number, bot in enumerate(product(HOMES, LANGUAGES), start=1)
}
"""A bot for each municipality and language of visitors, so that a webhook, which the emulator
calls for one update at a time, is called side by side."""


@pytest.mark.soak
@pytest.mark.timeout(3600 if WHOLE else 300)
@pytest.mark.filterwarnings(r"ignore:unread_data\(\) is deprecated:DeprecationWarning")
@pytest.mark.parametrize("way", WAYS)
async def test_every_button_in_every_language(way: Way, tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path / 'crawl.db'}"
    database = Database.open(address)
    database.migrate()
    emulator = Emulator()
    ground = Ground(database.address)
    registry = Registry(database)
    together: set[Alike] = set()
    guests = guests_of(emulator, ground, together, WAYS.index(way))
    known = [
        invited(emulator, ground, together, registry, case) for case in cases(EACH, WAYS.index(way))
    ]
    visitors = [*guests, *known]
    began = monotonic()
    async with emulator.serve() as url:
        program = Wegwijs(tmp_path, _settings(url, address, _bots_file(tmp_path)))
        if way == "webhook":
            program.settings = {**program.settings, "PUBLIC_URL": program.url}
        await program.start()
        try:
            await program.until(lambda: set(LANGUAGES) <= set(emulator.commands), SLOW_START)
            await asyncio.gather(*(visitor.crawl(BUDGET) for visitor in visitors))
            presses = set().union(*(one.presses for one in visitors))
            await emulator.until_answered(presses, partial(_too_late, database))
        finally:
            code = await program.stop()
        assert code == 0, program.said()[-4000:]
    _report(way, visitors, emulator, monotonic() - began)
    assert emulator.refused == []
    assert emulator.unasked == []
    assert sum((visitor.complaints for visitor in visitors), Counter()) == Counter()
    assert [line for visitor in visitors for line in visitor.stuck()] == []
    assert not WHOLE or [line for visitor in visitors for line in visitor.left()] == []
    assert _untold(known) == set()
    assert _untranslated(visitors) == {}
    assert _unsent(database) == []
    assert '"level": "error"' not in program.said()
    ground.close()
    await database.close()


def guests_of(emulator: Emulator, ground: Ground, together: set[Alike], turn: int) -> list[Visitor]:
    """Guests of every bot; each reads a municipality that is not their own bot's.

    What a guest of one bot sees of a municipality is what a guest of another bot sees of it.
    """
    return [
        Visitor(
            emulator,
            ground,
            Atlas(Reading(profile, doelgroep).acts_at, alike, together),
            TOKENS[home, language],
            f"{home}, guest, in {language}, {profile}",
            language,
            begins=(language, "next", "yes", "elsewhere", profile, doelgroep),
        )
        for language in LANGUAGES
        for home, profile in pairs(language, turn)[: None if WHOLE else 1]
        for doelgroep in (reason_of(language, profile),)
    ]


def invited(
    emulator: Emulator,
    ground: Ground,
    together: set[Alike],
    registry: Registry,
    case: Case,
) -> Visitor:
    """Somebody with this case; every new life of theirs has an invitation of its own."""
    told = told_of(case.kind)
    by_message = (
        act
        for name, one in told.items()
        for act in ((name,) if one.button == SAY_AGAIN else (name, "back"))
    )
    return Visitor(
        emulator,
        ground,
        Atlas(Invited(told).acts_at, alike, together),
        TOKENS[case.home, case.language],
        str(case),
        case.language,
        partial(registry.invite, case),
        told,
        (case.language, "next", "yes", "me", *by_message),
    )


def _bots_file(folder: Path) -> Path:
    tables = (
        f'[[bot]]\nname = "{home}-{language}"\ntoken = "{token}"\nmunicipality = "{home}"\n'
        for (home, language), token in TOKENS.items()
    )
    path = folder / "bots.toml"
    path.write_text("\n".join(tables), encoding="utf-8")
    return path


def _settings(url: str, address: str, bots: Path) -> dict[str, object]:
    return {
        "BOTS_FILE": bots,
        "TELEGRAM_API_URL": url,
        "DATABASE_URL": address,
        "QUIET_HOURS": "00:00-00:00",
        "CONSOLE_LISTEN": f"127.0.0.1:{free_port()}",
        "MESSAGES_PER_SECOND": 100_000,
        "MESSAGES_PER_SECOND_PER_CHAT": 100_000,
    }


def _report(way: Way, visitors: Sequence[Visitor], emulator: Emulator, seconds: float) -> None:
    met = set().union(*(visitor.met for visitor in visitors))
    figures = {
        "visitors": len(visitors),
        "lives": sum(visitor.lives for visitor in visitors),
        "steps": len({screen.step for screen in met}),
        "screens": len({(visitor.name, screen) for visitor in visitors for screen in visitor.met}),
        "situations": len(met),
        "texts": len(set().union(*(visitor.texts for visitor in visitors))),
        "messages": emulator.said,
        "updates": sum(visitor.updates for visitor in visitors),
        "presses": sum(len(visitor.presses) for visitor in visitors),
        "seconds": round(seconds),
    }
    print(f"crawl way={way} " + " ".join(f"{name}={value}" for name, value in figures.items()))


def _untold(visitors: Sequence[Visitor]) -> set[tuple[str, Act]]:
    """Buttons under messages about appointments that nobody pressed who reads a language. To
    readers of Dutch nothing is said in Dutch again."""
    wanted = {
        (visitor.language, act)
        for visitor in visitors
        for act, told in visitor.told.items()
        if told.button != SAY_AGAIN or visitor.language != "nl"
    }
    return wanted - {(visitor.language, act) for visitor in visitors for act in visitor.heard}


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


NAMES = {*LANGUAGES, *INTERPRETERS, *HOMES, "home", "own", "dutch"}
"""Choices whose label is a name: a language in its own script, a municipality."""


def _unsent(database: Database) -> list[str]:
    """Answers that did not come through, files given up, and updates that were not answered.

    News waits for a while after first contact, or for the morning.
    """
    with database.transaction() as connection:
        rows = connection.execute(
            select(outbox.c.id, outbox.c.kind, outbox.c.state, outbox.c.error)
        )
        kept = [str(row) for row in connection.execute(select(raw_update.c.update_id))]
        files = connection.execute(select(kept_file.c.id, kept_file.c.state))
        lost = [str(row) for row in files if row.state == FileState.GONE]
        answers = (row for row in rows if row.kind != NOTICE and row[1:] != TOO_LATE)
        return [str(row) for row in answers if row.state != "sent"] + lost + kept


def _too_late(database: Database) -> set[str]:
    """Presses whose answer, which ends a spinner, would have come after ten seconds: a machine
    that is busy with other things does that. The screen came all the same."""
    with database.transaction() as connection:
        kind, state, error = TOO_LATE
        query = select(outbox.c.payload).where(
            outbox.c.kind == kind, outbox.c.state == state, outbox.c.error == error
        )
        return {str(row["callback_query_id"]) for row in connection.scalars(query)}


TOO_LATE = (CALLBACK, "dropped", "useless")
