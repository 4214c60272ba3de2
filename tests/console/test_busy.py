"""Another process writes to the database for long: pages are shown, changes wait or are refused."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic

import pytest
from httpx import AsyncClient
from sqlalchemy import Connection, text

from console import audits, desk
from storage.audit import read_audit
from storage.database import Database
from storage.errors import BusyError
from tests.console.world import World

WRITER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("writing", flush=True)
sys.stdin.read()
connection.execute("COMMIT")
"""
FAST = 2.0
"""Seconds in which a page is there whatever others do; a second is spent on its audit."""


@contextmanager
def another_process_writes(database: Database) -> Iterator[None]:
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(database.address.database)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as writer:
        assert writer.stdin is not None
        assert writer.stdout is not None
        assert writer.stdout.readline().strip() == b"writing"
        yield
        writer.stdin.close()


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk, "PATIENCE", 0.3)
    monkeypatch.setattr(audits, "PROMPT", 0.2)


async def quick(world: World, login: str = "anna") -> AsyncClient:
    """Logged in, and the writer of the database gives its turn back soon."""

    def be_impatient(connection: Connection) -> None:
        connection.exec_driver_sql("PRAGMA busy_timeout = 50")

    await world.database.run(be_impatient)
    return await world.logged_in(login)


async def audited(world: World, action: str, subject: str) -> bool:
    lines = await world.database.read(lambda connection: read_audit(connection, subject=subject))
    return action in [line.action for line in lines]


async def test_pages_are_shown_meanwhile_and_their_audit_follows(world: World) -> None:
    client = await quick(world)
    amal = world.people["Amal"].public_id
    with another_process_writes(world.database):
        for path in ("/", "/inburgeraars", f"/inburgeraars/{amal}", "/vandaag/werk"):
            began = monotonic()
            page = await client.get(path)
            assert (page.status_code, monotonic() - began < FAST) == (200, True), path
        assert not await audited(world, "person read", amal)
    async with asyncio.timeout(10):
        while not await audited(world, "person read", amal):  # noqa: ASYNC110 - in a thread
            await asyncio.sleep(0.05)


async def test_a_change_is_refused_kindly_and_nothing_is_done(world: World) -> None:
    client = await quick(world)
    task = world.tasks["Amal"].public_id
    with another_process_writes(world.database):
        answer = await client.post(f"/taken/{task}/klaar")
        assert (answer.status_code, answer.headers["retry-after"]) == (503, "60")
        assert "Probeer het over een minuut opnieuw" in answer.text
        login = await world.client().post("/login", data={"token": world.people["Amal"].public_id})
        assert login.status_code == 503
    await world.database.run(lambda connection: connection.scalar(text("SELECT 1")))
    assert not await audited(world, "task done", task)
    assert (await client.post(f"/taken/{task}/klaar")).status_code == 303
    assert await audited(world, "task done", task)


async def test_a_change_waits_for_a_short_one(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk, "PATIENCE", 20.0)
    client = await quick(world)
    task = world.tasks["Amal"].public_id
    with another_process_writes(world.database):
        waiting = asyncio.create_task(client.post(f"/taken/{task}/klaar"))
        await client.get("/login")
        assert not waiting.done()
    assert (await waiting).status_code == 303
    assert await audited(world, "task done", task)


async def test_lines_that_could_not_be_written_stand_in_the_log(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[dict[str, object]] = []
    monkeypatch.setattr(audits.log, "error", lambda event, **values: told.append(values))
    monkeypatch.setattr("storage.database.PATIENCE", 0.5)
    client = await quick(world)
    amal = world.people["Amal"].public_id
    with another_process_writes(world.database):
        assert (await client.get(f"/inburgeraars/{amal}")).status_code == 200
        async with asyncio.timeout(10):
            while not told:  # noqa: ASYNC110 - told by a callback
                await asyncio.sleep(0.05)
    assert amal in str(told)
    assert "person read" in str(told)
    assert "Amal" not in str(told)


async def test_what_waits_in_line_is_not_done_once_refused(world: World) -> None:
    """The one thread that writes is busy waiting itself: what stands behind it is taken back."""
    await quick(world)
    done: list[str] = []
    with another_process_writes(world.database):
        first = asyncio.create_task(world.database.run(lambda _: done.append("first")))
        with pytest.raises(BusyError):
            await world.database.run(lambda _: done.append("second"), 0.2)
    await first
    assert done == ["first"]


async def test_reading_can_not_write(world: World) -> None:
    with pytest.raises(Exception, match=r"readonly|read-only"):
        await world.database.read(
            lambda connection: connection.execute(text("DELETE FROM audit")).rowcount
        )
    await world.database.run(
        lambda connection: connection.execute(text("DELETE FROM audit")).rowcount
    )
