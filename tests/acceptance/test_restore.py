"""A backup of the running program, put back: it listens, says nothing, and goes on when told to."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from functools import partial

import httpx

from bot.simulator.server import Simulator
from casework.cases import Actor
from casework.restoring import release, settle
from storage.backups import put_back, read_start, write_backup
from storage.database import Database
from storage.halts import halts_of
from storage.placing import new_database
from tests.acceptance.conftest import Start, until_ready
from tests.acceptance.test_hard_times import states
from tests.databases import NewAddress


def backed_up(url: str) -> bytes:
    database, out = Database.open(url), io.BytesIO()
    write_backup(database, out, datetime.now(UTC))
    database.dispose()
    return out.getvalue()


def restored(content: bytes, url: str) -> None:
    lines, now = iter(io.BytesIO(content)), datetime.now(UTC)
    with new_database(url) as database:
        start = read_start(lines)
        finish = partial(settle, who="cli:test", as_of=start.made_at, erased=(), now=now)
        put_back(database, start, lines, finish)


def let_go(url: str) -> None:
    database = Database.open(url)
    with database.transaction() as connection:
        (still,) = halts_of(connection)
        release(connection, Actor("cli:test", still.municipality_id), datetime.now(UTC))
    database.dispose()


async def test_after_a_restore_nothing_is_said_until_it_is_let_go(
    wegwijs: Start,
    simulator: Simulator,
    api: str,
    http: httpx.AsyncClient,
    new_address: NewAddress,
    empty_address: NewAddress,
) -> None:
    old, new = new_address("sqlite"), empty_address("sqlite")
    shared = {"TELEGRAM_API_URL": api, "TELEGRAM_TOKEN": simulator.token}
    program = wegwijs(DATABASE_URL=old, **shared)
    await program.start()
    await until_ready(http, program, 200)
    phone = simulator.phone(7_000_000_001)
    phone.patience = 20
    await phone.says("/start")
    await phone.sees("Kies uw taal")
    await program.until(lambda: states(program)["sent"] == 1)
    content = backed_up(old)
    await program.kill()
    restored(content, new)
    again = wegwijs(DATABASE_URL=new, **shared)
    await again.start()
    await until_ready(http, again, 200)
    await phone.says("/start")
    await again.until(lambda: states(again)["waiting"] == 1)
    let_go(new)
    await phone.sees("Kies uw taal")
    assert await again.stop() == 0
