"""`kill -9` while a thousand reminders come due: none is lost, and said twice only in the window.

A failure prints its seed: `WEGWIJS_SEED=<seed> pytest tests/soak -k reminder` kills at the same
instants again (the machine's own timing apart).
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random, SystemRandom
from time import monotonic
from typing import Any

import pytest
from sqlalchemy import Connection, Row, func, select, update

from bot.simulator.calls import Call
from bot.simulator.server import Simulator
from casework.booking import plan_all
from casework.cases import Actor, save_person
from flows.schedule import default_rules, rules_to_json
from storage import chats
from storage.appointments import Kind, Source
from storage.booking import Details, NewAppointment
from storage.chats import NewChat, chat
from storage.database import Database
from storage.municipalities import ensure_municipality
from storage.outbox import outbox
from storage.people import Doelgroep
from storage.reminders import add_schedule, reminder
from tests.databases import Dialect, NewAddress
from tests.desk import MUNICIPALITY
from tests.process import Wegwijs
from tests.soak.killing import Instants
from tests.soak.oracle import LONGEST_WINDOW, ON_ITS_WAY

LONG = bool(os.environ.get("WEGWIJS_SOAK"))
REMINDERS, KILLS = (1000, 100) if LONG else (1000, 10)
A_LIFE = 1.6
"""Seconds from one start to the next, more or less: reminders come due all the while."""
FIRST_CHAT = 7_000_000_001
PER_SECOND = 200
SETTLE_SECONDS = 120.0
BEFORE = timedelta(hours=2)


@dataclass
class Finding:
    """What was found; `wrong` is empty when every promise was kept."""

    said: int = 0
    doubles: int = 0
    latest: float = 0.0
    wrong: list[str] = field(default_factory=list)

    def expect(self, holds: bool, told: str) -> None:
        if not holds:
            self.wrong.append(told)


def plan_reminders(connection: Connection, random: Random, now: datetime) -> None:
    """Somebody in a chat for each reminder; it is due at some moment while the program lives."""
    home = ensure_municipality(connection, MUNICIPALITY, now).id
    hours = tuple(rule for rule in default_rules()["les"] if rule.id == "coming:hours")
    add_schedule(connection, home, Kind.LES, rules_to_json(hours), now)
    ids = range(FIRST_CHAT, FIRST_CHAT + REMINDERS)
    made = chats.create_chats(connection, MUNICIPALITY, [NewChat(home, id) for id in ids], now)
    connection.execute(update(chat).values(consented_at=now))
    actor = Actor("test", home)
    values = {"first_name": "Amal", "language": "ar", "doelgroep": Doelgroep.NAREIZIGER}
    new = []
    for id in ids:
        person, _ = save_person(connection, actor, f"HS-{id}", values, now)
        chats.join_chat(connection, made[id].id, person.id, now)
        due = now + timedelta(seconds=random.uniform(1, KILLS * A_LIFE))
        details = Details(Kind.LES, due + BEFORE, place="De bibliotheek")
        new.append(NewAppointment(home, person.id, Source.STAFF, details))
    plan_all(connection, new, now)


@dataclass
class Run:
    """One program on one database, killed over and over."""

    simulator: Simulator
    program: Wegwijs
    database: Database
    random: Random
    kills: list[float] = field(default_factory=list)

    async def rage(self) -> None:
        for _ in range(KILLS):
            await self.program.start()
            await Instants(self.simulator, self.random).wait()
            await self.program.kill()
            self.kills.append(monotonic())

    async def calm(self) -> None:
        """Start once more and wait until there is nothing left to do."""
        await self.program.start()
        await self.program.until(self._is_quiet, SETTLE_SECONDS)
        assert await self.program.stop() == 0, self.program.said()[-4000:]

    def _is_quiet(self) -> bool:
        waiting = select(func.count()).select_from(reminder).where(reminder.c.state == "waiting")
        unsent = outbox.c.state.in_(("waiting", "leased"))
        with self.database.engine.connect() as connection:
            counts = (waiting, select(func.count()).select_from(outbox).where(unsent))
            return sum(connection.scalar(count) or 0 for count in counts) == 0


def judge(connection: Connection, calls: Sequence[Call], kills: Sequence[float]) -> Finding:
    """`kills` and the moments of `calls` are of one monotonic clock."""
    finding = Finding()
    states = connection.execute(select(reminder.c.state, func.count()).group_by(reminder.c.state))
    found = {row[0].value: row[1] for row in states}
    finding.expect(found == {"handed": REMINDERS}, f"reminders: {found}")
    rows = list(connection.execute(select(outbox)))
    causes = {row.cause for row in rows}
    finding.expect(len(rows) == len(causes) == REMINDERS, f"{len(rows)} rows, {len(causes)} causes")
    said = defaultdict(list)
    for call in calls:
        if call.answer.get("ok"):
            said[call.chat_id].append(call)
    for row in rows:
        _judge_row(finding, row, said[row.telegram_id], kills)
    return finding


def _judge_row(
    finding: Finding, row: Row[Any], calls: Sequence[Call], kills: Sequence[float]
) -> None:
    wall = datetime.now(UTC).timestamp() - monotonic()
    finding.expect(row.state == "sent", f"{row.state} {row.error}: {row.cause}")
    finding.expect(bool(calls), f"nobody heard {row.cause}")
    early = [call for call in calls if call.at + wall < row.send_at.timestamp()]
    finding.expect(not early, f"before its moment: {row.cause} {early}")
    finding.said += 1
    finding.doubles += len(calls) - 1
    for copy in calls[:-1]:
        finding.expect(_was_cut_off(copy, kills), f"said twice: {row.cause} {calls}\n{kills}")


def _was_cut_off(call: Call, kills: Sequence[float]) -> bool:
    """The program was killed between Telegram's answer and the mark."""
    done = call.at + call.took
    return any(call.at - ON_ITS_WAY <= kill < done + LONGEST_WINDOW for kill in kills)


@pytest.mark.soak
@pytest.mark.timeout(3600 if LONG else 300)
@pytest.mark.parametrize("dialect", ["sqlite", "postgresql"])
async def test_every_reminder_is_sent_whatever_kills_the_program(
    dialect: Dialect, new_address: NewAddress, tmp_path: Path
) -> None:
    seed = int(os.environ.get("WEGWIJS_SEED") or SystemRandom().randrange(10**6))
    random = Random(seed)
    address = new_address(dialect)
    database = Database.open(address)
    simulator = Simulator()
    for id in range(FIRST_CHAT, FIRST_CHAT + REMINDERS):
        simulator.open_chat(id)
    async with simulator.serve() as url:
        settings = {
            "TELEGRAM_TOKEN": simulator.token,
            "MUNICIPALITY": MUNICIPALITY,
            "TELEGRAM_API_URL": url,
            "DATABASE_URL": address,
            "MESSAGES_PER_SECOND": PER_SECOND,
            "QUIET_HOURS": "00:00-00:00",
        }
        run = Run(simulator, Wegwijs(tmp_path, settings), database, random)
        with database.transaction() as connection:
            plan_reminders(connection, random, datetime.now(UTC))
        try:
            await run.rage()
            await run.calm()
        finally:
            if run.program.is_running:
                await run.program.kill()
    with database.transaction() as connection:
        finding = judge(connection, simulator.calls.all("sendMessage"), run.kills)
    print(
        f"\nsoak reminders {dialect} seed={seed} reminders={finding.said} kills={len(run.kills)} "
        f"said_twice={finding.doubles} wrong={len(finding.wrong)}"
    )
    assert finding.wrong == [], "\n".join([f"WEGWIJS_SEED={seed}", *finding.wrong[:20]])
    await database.close()
