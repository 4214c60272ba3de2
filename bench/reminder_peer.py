"""APScheduler at work in a process of its own, asked round by round."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from bench.programs import ROOT, NotMeasuredError


@dataclass(frozen=True)
class Round:
    """Seconds to add all jobs, and from then until the last of them ran."""

    add: float
    run: float


@dataclass(frozen=True)
class Peer:
    process: subprocess.Popen[str]

    def round(self, jobs: int) -> Round:
        """So many jobs, added and run. Raises NotMeasuredError when not all of them ran."""
        if self.process.stdin is None or self.process.stdout is None:
            raise NotMeasuredError("the peer cannot be asked")
        self.process.stdin.write(f"{jobs}\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise NotMeasuredError("the peer ended")
        told = json.loads(line)
        if told["ran"] != jobs:
            raise NotMeasuredError(f"the peer ran {told['ran']} of {jobs} jobs")
        return Round(told["add"], told["run"])


@contextmanager
def peer_at(url: str) -> Iterator[Peer]:
    """APScheduler with its jobs in the database of this address."""
    command = [sys.executable, "-m", "bench.peer_apscheduler", url]
    process = subprocess.Popen(
        command, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    try:
        yield Peer(process)
    finally:
        process.kill()
        process.wait()
