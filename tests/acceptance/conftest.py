"""The program started for real, with the simulator in the place of Telegram."""

from __future__ import annotations

import asyncio
import os
import shutil
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import httpx
import pytest
import pytest_asyncio

from bot.simulator.server import Simulator
from tests.forked import ended
from tests.process import ROOT, Wegwijs

Start = Callable[..., Wegwijs]


@pytest_asyncio.fixture
async def simulator() -> Simulator:
    return Simulator(webhook_wait=lambda failures: 0.1)


@pytest_asyncio.fixture
async def api(simulator: Simulator) -> AsyncIterator[str]:
    async with simulator.serve() as url:
        yield url


@pytest_asyncio.fixture
async def wegwijs(tmp_path: Path) -> AsyncIterator[Start]:
    """Makes a program, not started yet; whatever still runs at the end is killed.

    Its Telegram is nowhere unless a setting says otherwise.
    """
    made: list[Wegwijs] = []

    def make(
        root: Path | None = None, arguments: tuple[str, ...] = ("run",), **settings: object
    ) -> Wegwijs:
        folder = tmp_path / f"program-{len(made)}"
        folder.mkdir()
        known: dict[str, object] = {
            "TELEGRAM_TOKEN": "123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            "MUNICIPALITY": "heemstede",
            "DATABASE_URL": f"sqlite:///{folder / 'wegwijs.db'}",
            "TELEGRAM_API_URL": "http://127.0.0.1:9",
        }
        program = Wegwijs(folder, known | settings, arguments=arguments)
        if root is not None:
            program.root = root
        made.append(program)
        return program

    yield make
    for program in made:
        if program.is_running:
            await program.kill()


@pytest_asyncio.fixture
async def http() -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(timeout=10) as client:
        yield client


async def readiness(http: httpx.AsyncClient, program: Wegwijs) -> tuple[int, str]:
    answer = await http.get(f"{program.url}/health/ready")
    return answer.status_code, answer.json()["telegram:heemstede"]


async def until_ready(
    http: httpx.AsyncClient, program: Wegwijs, status: int, words: str = ""
) -> None:
    """Returns once the program answers with this status and these words for Telegram."""
    async with asyncio.timeout(30):
        while True:
            assert program.is_running, program.said()
            try:
                found, told = await readiness(http, program)
            except httpx.TransportError:
                found, told = 0, ""
            if found == status and words in told:
                return
            await asyncio.sleep(0.05)


async def refused(program: Wegwijs, code: int, *words: str) -> str:
    """Starts it and checks that it ends with `code` and one clear line that holds `words`."""
    await program.start()
    return _line(program, await program.ended(), code, *words)


def refused_at_once(program: Wegwijs, code: int, *words: str) -> str:
    """As `refused`, of the program's own files: those are loaded once for all that ask this."""
    return _line(program, ended(program), code, *words)


def _line(program: Wegwijs, ended: int, code: int, *words: str) -> str:
    said = program.said()
    lines = said.strip().splitlines()
    assert ended == code, said
    assert len(lines) == 1, said
    assert lines[0].startswith("wegwijs: "), said
    assert "Traceback" not in said
    for word in words:
        assert word in lines[0], said
    return lines[0]


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """The program's own files once more, to break one of them that is no Python.

    Python is linked to, with what was compiled of it.
    """

    def copy(source: str, target: str) -> None:
        if source.endswith((".py", ".pyc")):
            os.symlink(source, target)
        else:
            shutil.copyfile(source, target)

    root = tmp_path / "copy"
    for name in ("flows", "locales", "render", "storage", "casework", "bot", "console", "cli"):
        shutil.copytree(ROOT / name, root / name, copy_function=copy)
    return root
