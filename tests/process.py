"""`wegwijs run` as its user runs it: a process of its own, with settings in its environment."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import os
import signal
import socket
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[1]
PATIENCE = 30.0


_ports = itertools.count(20_000 + os.getpid() % 120 * 100)  # each worker has its own hundred


def free_port() -> int:
    """One that this run gives once, below those that the kernel hands out to connections."""
    while True:
        port = next(_ports)
        with socket.socket() as listener, contextlib.suppress(OSError):
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind(("127.0.0.1", port))
            return port


@dataclass
class Wegwijs:
    """The program in a folder of its own. `settings` are named without WEGWIJS_.

    `root` is where the program's files are; all it says on standard error is kept in a file.
    """

    folder: Path
    settings: Mapping[str, object]
    root: Path = ROOT
    arguments: tuple[str, ...] = ("run",)
    process: asyncio.subprocess.Process | None = None
    listen: int = field(default_factory=free_port)
    metrics: int = field(default_factory=free_port)
    console: int = field(default_factory=free_port)

    @property
    def log(self) -> Path:
        return self.folder / "standard-error"

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.listen}"

    @property
    def metrics_url(self) -> str:
        return f"http://127.0.0.1:{self.metrics}/metrics"

    @property
    def console_url(self) -> str:
        return f"http://127.0.0.1:{self.console}"

    def environment(self) -> dict[str, str]:
        """Only what is needed, so that nothing of this machine gets in."""
        inherited = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
        own = {
            "LISTEN": f"127.0.0.1:{self.listen}",
            "METRICS_LISTEN": f"127.0.0.1:{self.metrics}",
            "CONSOLE_LISTEN": f"127.0.0.1:{self.console}",
            **self.settings,
        }
        named = {f"WEGWIJS_{name}": str(value) for name, value in own.items() if value is not None}
        return inherited | named | {"PYTHONPATH": str(self.root), "NO_PROXY": "127.0.0.1"}

    async def start(self) -> None:
        with self.log.open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "cli.main",
                *self.arguments,
                cwd=self.folder,
                env=self.environment(),
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )

    @property
    def is_running(self) -> bool:
        return self.process is not None and self.process.returncode is None

    async def kill(self) -> None:
        """SIGKILL: the process can do nothing about it."""
        await self._end(signal.SIGKILL)

    async def stop(self) -> int:
        """SIGTERM, as systemd and Docker do; gives the exit code."""
        return await self._end(signal.SIGTERM)

    async def ended(self, seconds: float = PATIENCE) -> int:
        """The exit code, as soon as the process ends by itself."""
        assert self.process is not None
        async with asyncio.timeout(seconds):
            return await self.process.wait()

    async def _end(self, number: signal.Signals) -> int:
        assert self.process is not None
        if self.is_running:
            self.process.send_signal(number)
        return await self.ended()

    def said(self) -> str:
        return self.log.read_text("utf-8", errors="replace") if self.log.exists() else ""

    async def until(self, holds: Callable[[], bool], seconds: float = PATIENCE) -> None:
        """Returns once it holds; fails with what the program said when it ends or takes long."""
        try:
            async with asyncio.timeout(seconds):
                while not holds():
                    assert self.is_running, f"it ended:\n{self.said()}"
                    await asyncio.sleep(0.02)
        except TimeoutError:
            raise AssertionError(f"not within {seconds} s\n{self.said()[-4000:]}") from None
