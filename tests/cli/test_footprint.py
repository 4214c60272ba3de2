"""What `wegwijs run` loads at its start, and what waits until somebody needs it."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

import httpx
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp

from cli.console import Late

ROOT = Path(__file__).parents[2]
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
}


def test_a_start_loads_nothing_that_may_never_be_used() -> None:
    program = "import sys, cli.main, cli.running; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    loaded = set(done.stdout.split())
    assert "cli.application" in loaded
    assert loaded & NOT_AT_THE_START.keys() == set()


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
