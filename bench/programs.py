"""The programs measured side by side, each a process of its own against the stub."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypedDict

import psutil

ROOT = Path(__file__).parent.parent
PEERS = Path(sys.prefix) / "peers" / "bin" / "python"
START_TIMEOUT = 90.0
HIGHEST_LIMIT = "100000"
AS_INSTALLED = {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": ""}
"""Python keeps what it compiled, as an installed program has it; empty says "not forbidden"."""


class NotMeasuredError(Exception):
    """A figure could not be measured; a benchmark never makes one up."""


class Report(TypedDict):
    """What the stub knows of a bot since `serve`; moments are monotonic seconds.

    `owed`: messages not answered yet; `messages`: all that was sent, more than one an update too.
    """

    handed: int
    owed: int
    messages: int
    began: float | None
    last_answer: float | None
    first_poll: float | None


@dataclass(frozen=True)
class Program:
    """How a program is started, and what is run to its end before that, in the same folder."""

    name: str
    token: str
    command: tuple[str, ...]
    before: tuple[str, ...] = ()
    environment: dict[str, str] = field(default_factory=dict)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def peer(name: str, module: str, token: str, url: str) -> Program:
    """A peer in the environment that `make bench` made for them."""
    return Program(name, token, (str(PEERS), "-m", module, url, token))


def product(token: str, url: str) -> Program:
    """`wegwijs run` as it is, SQLite on disk, with the limits of Telegram out of the way.

    Its database is migrated first, as on an upgrade: a start that migrates itself takes 0.2 s
    more and keeps the 8 MB of alembic. Without docstrings, as `make run` and the service start it.
    """
    settings = {
        "TELEGRAM_TOKEN": token,
        "MUNICIPALITY": "heemstede",
        "DATABASE_URL": "sqlite:///bench.db",
        "TELEGRAM_API_URL": url,
        "MESSAGES_PER_SECOND": HIGHEST_LIMIT,
        "MESSAGES_PER_SECOND_PER_CHAT": HIGHEST_LIMIT,
    }
    for listens in ("LISTEN", "CONSOLE_LISTEN", "METRICS_LISTEN"):
        settings[listens] = f"127.0.0.1:{free_port()}"
    environment = {f"WEGWIJS_{name}": value for name, value in settings.items()}
    environment |= {"PYTHONOPTIMIZE": "2", "PYTHONNODEBUGRANGES": "1"}
    command = (sys.executable, "-m", "cli.main")
    return Program("wegwijs", token, (*command, "run"), (*command, "migrate"), environment)


@contextmanager
def stub(module: str = "bench.stub") -> Iterator[Stub]:
    port = free_port()
    process = subprocess.Popen([sys.executable, "-m", module, str(port)], cwd=ROOT)
    try:
        running = Stub(f"http://127.0.0.1:{port}")
        running.wait_until_up()
        yield running
    finally:
        process.kill()
        process.wait()


@dataclass(frozen=True)
class Stub:
    url: str

    def serve(self, token: str, chats: int, delay_ms: int) -> None:
        self._ask(f"{token}/serve?chats={chats}&delay_ms={delay_ms}")

    def stop(self, token: str) -> None:
        self._ask(f"{token}/stop")

    def report(self, token: str) -> Report:
        return self._ask(token)

    def wait_until_up(self) -> None:
        deadline = time.monotonic() + START_TIMEOUT
        while time.monotonic() < deadline:
            try:
                self.report("none")
            except OSError:
                time.sleep(0.02)
            else:
                return
        raise NotMeasuredError("the stub does not answer")

    def _ask(self, path: str) -> Report:
        with urllib.request.urlopen(f"{self.url}/stub/{path}", timeout=10) as answer:
            report: Report = json.load(answer)
        return report


@dataclass
class Running:
    """A program that polls the stub; `start_seconds` from its launch to its first poll."""

    program: Program
    process: subprocess.Popen[bytes]
    log: Path
    start_seconds: float

    def rss_mb(self) -> float:
        """Resident memory of the program and all processes it started."""
        first = psutil.Process(self.process.pid)
        family = [first, *first.children(recursive=True)]
        return sum(float(member.memory_info().rss) for member in family) / 2**20

    def check_alive(self) -> None:
        if self.process.poll() is not None:
            raise NotMeasuredError(f"{self.program.name} ended:\n{last_words(self.log)}")


def last_words(log: Path) -> str:
    return log.read_text(errors="replace")[-3000:]


@contextmanager
def running(program: Program, stub: Stub) -> Iterator[Running]:
    """Starts a program in an empty folder of its own and waits for its first poll."""
    with TemporaryDirectory(prefix="wegwijs-bench-") as folder:
        log = Path(folder) / "log.txt"
        environment = {**os.environ, **program.environment, **AS_INSTALLED}
        if program.before:
            _run(program.before, folder, environment)
        began = time.monotonic()
        with log.open("wb") as output:
            process = subprocess.Popen(
                program.command, cwd=folder, env=environment, stdout=output, stderr=output
            )
        try:
            started = Running(program, process, log, 0.0)
            started.start_seconds = _first_poll(started, stub, began) - began
            yield started
        finally:
            _end(process)


def _run(command: tuple[str, ...], folder: str, environment: dict[str, str]) -> None:
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=False)
    if done.returncode:
        raise NotMeasuredError(f"{' '.join(command)}:\n{done.stderr.decode()[-3000:]}")


def _first_poll(started: Running, stub: Stub, began: float) -> float:
    while time.monotonic() - began < START_TIMEOUT:
        started.check_alive()
        first_poll = stub.report(started.program.token)["first_poll"]
        if first_poll is not None:
            return first_poll
        time.sleep(0.02)
    raise NotMeasuredError(f"{started.program.name} does not poll:\n{last_words(started.log)}")


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
