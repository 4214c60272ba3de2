"""What `wegwijs run` loads at its start, and what waits until somebody needs it."""

from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp

from casework.conversations import Arrival, receive
from casework.desk import Desk
from casework.incoming import Act, Incoming
from cli.console import Late
from cli.memory import LOADING, RUNNING, pass_over_what_was_loaded
from storage import outbox
from storage.database import Database
from storage.outbox import Sent
from storage.updates import due_raw
from tests.desk import desk_of

ROOT = Path(__file__).parents[2]
NOON = datetime(2026, 11, 21, 11, tzinfo=UTC)
FIRST = 7_000_000_001
NOT_AT_THE_START = {
    "PIL": "drawing has a process of its own",
    "fontTools": "drawing has a process of its own",
    "alembic": "the tables are looked at first",
    "sqlalchemy.dialects.postgresql": "SQLite does without",
    "psycopg": "SQLite does without",
    "fastapi": "the console is loaded when it is first opened",
    "jinja2": "the console is loaded when it is first opened",
    "holidays": "only who promises an answer needs working days",
    "icalendar": "only who reads a calendar needs it",
    "recurring_ical_events": "only who reads a calendar needs it",
    "segno": "only who prints an invitation needs it",
    "rich": "nobody sees the colours of a log",
    "pygments": "nobody sees the colours of a log",
    "bot.simulator": "the demo stands in for Telegram",
    "cli.demo": "the demo has people of its own",
    "locales.check": "texts are checked before they are shipped",
}
START = """
import gc, sys
from cli.main import app
try:
    app(["run"])
except SystemExit:  # no settings: it stops where it would open the database
    loaded = [name for name, module in sys.modules.items() if module]
    print(gc.get_threshold()[0], *loaded)
"""


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The collector's threshold, then every module that is loaded when the program begins."""
    done = subprocess.run(
        [sys.executable, "-c", START],
        cwd=tmp_path_factory.mktemp("without-settings"),
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.split()


def test_a_start_loads_nothing_that_may_never_be_used(start: list[str]) -> None:
    assert "cli.application" in start
    assert NOT_AT_THE_START.keys() & set(start) == set()


def test_the_collector_does_not_walk_through_what_was_loaded(start: list[str]) -> None:
    assert int(start[0]) == LOADING


def test_the_collector_leaves_what_is_loaded_and_a_batch_of_updates_alone() -> None:
    before = gc.get_threshold()
    try:
        pass_over_what_was_loaded()
        assert gc.get_threshold()[0] == RUNNING
        assert gc.get_freeze_count() > 0
    finally:
        gc.set_threshold(*before)


def test_a_batch_of_updates_leaves_nothing_for_the_collector(database: Database) -> None:
    desk = desk_of(database)
    _answered(database, desk, 1)  # what is made once is made now
    gc.collect()
    gc.disable()
    try:
        _answered(database, desk, 2)
        assert gc.collect() == 0
    finally:
        gc.enable()


def _answered(database: Database, desk: Desk, turn: int) -> None:
    """Fifty people write, and what is answered is taken to be sent and was."""
    now = NOON + timedelta(seconds=turn)
    arrivals = [
        Arrival(Incoming(50 * turn + who, Act.WROTE, chat=FIRST + who, text="hallo"), str)
        for who in range(50)
    ]
    with database.transaction() as connection:
        receive(connection, desk, arrivals, now)
    with database.transaction() as connection:
        taken = outbox.lease(
            connection, desk.bot, owner="test", now=now, until=now + timedelta(minutes=5), limit=50
        )
        outbox.mark_sent(connection, [Sent(row.id, row.id, now) for row in taken])
        outbox.next_send_at(connection, desk.bot, now)
        due_raw(connection, desk.bot, now, 50)
    assert len(taken) == 50


async def test_what_is_made_late_is_made_once_for_all_who_ask() -> None:
    made = []

    def make() -> ASGIApp:
        made.append(1)
        return PlainTextResponse("hier")

    late = Late(make)
    assert made == []
    transport = httpx.ASGITransport(late)
    async with httpx.AsyncClient(transport=transport, base_url="http://console") as client:
        answers = await asyncio.gather(*(client.get("/") for _ in range(3)))
    assert [answer.text for answer in answers] == ["hier"] * 3
    assert made == [1]
