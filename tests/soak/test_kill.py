"""`kill -9` at random instants: every update answered, in order, and nothing twice.

A failure prints its seed: `WEGWIJS_SEED=<seed> pytest tests/soak -k <name>` does the same deeds
and the same kills again (the machine's own timing apart).
"""

from __future__ import annotations

import asyncio
import os
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from random import Random, SystemRandom
from time import monotonic
from typing import Literal

import pytest
from sqlalchemy import Connection, func, select

from bot.simulator.server import Simulator
from casework.cases import Actor, invite, save_person
from storage.database import Database
from storage.invitations import invitation
from storage.municipalities import ensure_municipality
from storage.outbox import outbox
from storage.people import Doelgroep
from storage.updates import raw_update
from tests.databases import Dialect, NewAddress
from tests.desk import MUNICIPALITY, desk_of
from tests.process import Wegwijs
from tests.soak.killing import Instants
from tests.soak.oracle import Finding, judge, replay, replayed, told
from tests.soak.storm import Storm

LONG = bool(os.environ.get("WEGWIJS_SOAK"))
UPDATES, KILLS, CHATS = (1000, 50, 40) if LONG else (60, 5, 8)
SETTLE_SECONDS = 60.0
Way = Literal["polling", "webhook"]


@dataclass
class Run:
    """One storm over one program on one database."""

    simulator: Simulator
    program: Wegwijs
    database: Database
    storm: Storm
    random: Random
    kills: list[float] = field(default_factory=list)

    async def rage(self) -> None:
        """Kill the program `KILLS` times, while things go on happening to it."""
        for at in range(KILLS):
            await self.program.start()
            happening = asyncio.create_task(self._happen(UPDATES * (at + 1) // KILLS))
            await Instants(self.simulator, self.random).wait()
            await self.program.kill()
            self.kills.append(monotonic())
            await happening

    async def calm(self) -> None:
        """Start once more and wait until there is nothing left to do."""
        began = len(self.simulator.calls.all("getMe"))
        await self.program.start()
        assert await self.simulator.called("getMe", began + 1, SETTLE_SECONDS)
        try:
            await self.program.until(self._is_quiet, SETTLE_SECONDS)
        except AssertionError as error:
            raise AssertionError(f"not quiet: {self._left()}\n{error}") from None
        assert await self.program.stop() == 0, self.program.said()[-4000:]

    async def _happen(self, until: int) -> None:
        pace = self.random.uniform(0.5, 3.0) * KILLS / UPDATES
        while len(self.storm.deeds) < until:
            await self.storm.act()
            await asyncio.sleep(self.random.expovariate(1 / pace))

    def _left(self) -> str:
        pending = [(one.update_id, one.kind) for one in self.simulator.updates.pending]
        with self.database.engine.connect() as connection:
            states = connection.execute(
                select(outbox.c.state, func.count()).group_by(outbox.c.state)
            ).all()
            put_off = connection.execute(
                select(
                    outbox.c.telegram_id, outbox.c.attempts, outbox.c.send_at, outbox.c.error
                ).where(outbox.c.state == "waiting", outbox.c.error.is_not(None))
            ).all()
            raw = connection.scalar(select(func.count()).select_from(raw_update))
        return f"with Telegram {pending}, outbox {states}, put off {put_off}, kept {raw}"

    def _is_quiet(self) -> bool:
        if self.simulator.updates.pending:
            return False
        with self.database.engine.connect() as connection:
            return _unfinished(connection) == 0


def _unfinished(connection: Connection) -> int:
    open_rows = outbox.c.state.in_(("waiting", "leased"))
    kept = raw_update.c.set_aside_at.is_(None)
    counts = (
        select(func.count()).select_from(outbox).where(open_rows),
        select(func.count()).select_from(raw_update).where(kept),
    )
    return sum(connection.scalar(count) or 0 for count in counts)


def make_cases(connection: Connection, count: int) -> list[str]:
    """People with a case; the token of an invitation for each."""
    now = datetime.now(UTC)
    actor = Actor("test", ensure_municipality(connection, MUNICIPALITY, now).id)
    tokens = []
    for number in range(count):
        values = {
            "first_name": f"Naam{number}",
            "language": ("nl", "ar", "ti", "en")[number % 4],
            "doelgroep": Doelgroep.ASIELSTATUSHOUDER,
        }
        person, _ = save_person(connection, actor, f"HS-{number}", values, now)
        tokens.append(invite(connection, actor, person, now))
    return tokens


def copy_cases(source: Connection, target: Connection, count: int) -> None:
    """The same people in a second database, invited by the same tokens."""
    make_cases(target, count)
    columns = ("id", "token_sha256", "expires_at")
    for row in source.execute(select(*(invitation.c[name] for name in columns))):
        same = invitation.update().where(invitation.c.id == row.id)
        target.execute(same.values(token_sha256=row.token_sha256, expires_at=row.expires_at))


@pytest.mark.soak
@pytest.mark.timeout(1200 if LONG else 120)
@pytest.mark.parametrize(
    ("dialect", "way"),
    [
        ("sqlite", "polling"),
        ("postgresql", "webhook"),
        *([("sqlite", "webhook"), ("postgresql", "polling")] if LONG else []),
    ],
)
async def test_every_update_is_answered_whatever_kills_the_program(
    dialect: Dialect, way: Way, new_address: NewAddress, tmp_path: Path
) -> None:
    seed = int(os.environ.get("WEGWIJS_SEED") or SystemRandom().randrange(10**6))
    print(f"\nsoak {dialect} {way}: WEGWIJS_SEED={seed}")
    address = new_address(dialect)
    database = Database.open(address)
    with database.transaction() as connection:
        tokens = make_cases(connection, CHATS * 2 // 3)
    simulator = Simulator(webhook_wait=lambda failures: 0.2)
    async with simulator.serve() as url:
        settings = {
            "TELEGRAM_TOKEN": simulator.token,
            "MUNICIPALITY": MUNICIPALITY,
            "TELEGRAM_API_URL": url,
            "DATABASE_URL": address,
            "MESSAGES_PER_SECOND": 1000,
            "MESSAGES_PER_SECOND_PER_CHAT": 1000,
        }
        program = Wegwijs(tmp_path, settings)
        if way == "webhook":
            program.settings = {**settings, "PUBLIC_URL": program.url}
        random = Random(seed)
        storm = Storm(simulator, Random(seed + 1), CHATS, tokens)
        run = Run(simulator, program, database, storm, random)
        try:
            await run.rage()
            await run.calm()
        finally:
            if program.is_running:
                await program.kill()
    finding = _judged(run, new_address, len(tokens))
    print(_summary(f"{dialect} {way}", run, finding))
    assert finding.wrong == [], "\n".join([f"WEGWIJS_SEED={seed}", *finding.wrong[:20]])
    await database.close()


def _judged(run: Run, new_address: NewAddress, cases: int) -> Finding:
    second = Database.open(new_address("sqlite"))
    desk = desk_of(second)
    with run.database.transaction() as source:
        finding = judge(source, run.simulator, run.storm.deeds, run.kills)
        with second.transaction() as target:
            copy_cases(source, target, cases)
        replay(second, desk, replayed(source, run.storm.raw))
        with second.transaction() as target:
            _compare(finding, told(source), told(target))
    second.dispose()
    return finding


def _compare(
    finding: Finding, happened: dict[str, list[str]], expected: dict[str, list[str]]
) -> None:
    for name, lines in expected.items():
        for one, other in zip(happened[name], lines, strict=False):
            if one != other:
                finding.wrong.append(f"{name}: with crashes {one}\n  without {other}")
                break
        count = len(happened[name])
        finding.expect(count == len(lines), f"{name}: {count} and without crashes {len(lines)}")


def _summary(name: str, run: Run, finding: Finding) -> str:
    storm = run.storm
    figures = {
        "updates": len(storm.deeds),
        "repeated": storm.repeats,
        "kills": len(run.kills),
        "answered": finding.answered,
        "unanswered": sum(deed.deserves != "nothing" for deed in storm.deeds)
        - finding.answered
        - finding.blocked,
        "presses": finding.pressed,
        "presses_too_late": finding.presses_too_late,
        "said_twice": finding.doubles,
        "to_who_blocked": finding.blocked,
        "wrong": len(finding.wrong),
    }
    return f"soak {name} " + " ".join(f"{key}={value}" for key, value in figures.items())
