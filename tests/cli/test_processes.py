"""Commands as real processes: outputs kept apart, exit codes, the bot's name from Telegram."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import pytest_asyncio

from bot.simulator.server import Simulator
from cli.clock import SystemClock

ADD = ("person", "add", "--nummer", "HS-1", "--voornaam", "Amal", "--taal", "ar")
ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Ended:
    code: int | None
    out: str
    err: str


async def wegwijs(folder: Path, *args: str, **settings: str) -> Ended:
    environment = {
        **{name: value for name, value in os.environ.items() if name not in ("LC_ALL", "LANG")},
        "PYTHONPATH": str(ROOT),
        "WEGWIJS_MUNICIPALITY": "heemstede",
        **{f"WEGWIJS_{name.upper()}": value for name, value in settings.items()},
    }
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "cli.main", *args),
        cwd=folder,
        env=environment,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await process.communicate()
    assert b"Traceback" not in err
    return Ended(process.returncode, out.decode(), err.decode())


@pytest_asyncio.fixture
async def telegram() -> AsyncIterator[tuple[Simulator, str]]:
    simulator = Simulator(clock=SystemClock().now)
    async with simulator.serve(port=0) as url:
        yield simulator, url


async def test_telegram_is_asked_for_the_bots_name_once(
    tmp_path: Path, telegram: tuple[Simulator, str]
) -> None:
    simulator, url = telegram
    settings = {"telegram_token": simulator.token, "telegram_api_url": url}
    added = await wegwijs(tmp_path, *ADD, "--doelgroep", "overig", **settings)
    assert (added.code, added.err.count("\n")) == (0, 2)
    assert added.out.startswith(f"https://t.me/{simulator.username}?start=")
    assert added.out.count("\n") == 1
    invited = await wegwijs(tmp_path, "person", "invite", "HS-1")
    assert (invited.code, invited.out.partition("?")[0]) == (0, added.out.partition("?")[0])


async def test_a_token_that_telegram_does_not_know(
    tmp_path: Path, telegram: tuple[Simulator, str]
) -> None:
    _, url = telegram
    settings = {"telegram_token": "1:wrong", "telegram_api_url": url}
    refused = await wegwijs(tmp_path, *ADD, "--doelgroep", "overig", **settings)
    assert (refused.code, refused.out) == (1, "")
    assert "@BotFather" in refused.err
    assert "1:wrong" not in refused.err
    assert (await wegwijs(tmp_path, "person", "list")).out.count("\n") == 1


async def test_telegram_out_of_reach(tmp_path: Path) -> None:
    settings = {"telegram_token": "1:x", "telegram_api_url": "http://127.0.0.1:1"}
    refused = await wegwijs(tmp_path, *ADD, "--doelgroep", "overig", **settings)
    assert (refused.code, refused.out) == (1, "")
    assert "try again later; nothing was changed" in refused.err


async def test_no_token_and_no_name(tmp_path: Path) -> None:
    refused = await wegwijs(tmp_path, *ADD, "--doelgroep", "overig")
    assert (refused.code, refused.out) == (1, "")
    assert "WEGWIJS_TELEGRAM_TOKEN" in refused.err


@pytest.mark.parametrize(
    ("args", "code"), [(("--help",), 0), (("foo",), 2), (("staff", "list"), 0)]
)
async def test_exit_codes(tmp_path: Path, args: tuple[str, ...], code: int) -> None:
    assert (await wegwijs(tmp_path, *args)).code == code


async def test_a_reader_that_goes_away_is_no_fault(tmp_path: Path) -> None:
    await wegwijs(tmp_path, "migrate")
    line = f"cd {tmp_path} && {sys.executable} -m cli.main staff list | true"
    process = await asyncio.create_subprocess_shell(
        line,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stderr=asyncio.subprocess.PIPE,
    )
    _, err = await process.communicate()
    assert b"Traceback" not in err
