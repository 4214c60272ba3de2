"""`make bench NAME=broadcast`: 10,000 people are told something while 200 others chat.

The product sends it whole: frozen recipients in slices through the outbox, worded in four
languages, every message recorded (SQLite on disk). The peers hold a list of chats in memory.
Same stub, same machine, same run, turn by turn; an answer of the stub takes 50 ms.

`utilisation`: messages a second (replies too) beside limit / (1 + RTT), the most that a window
which counts until the answer allows. `over_limit`: messages above the limit that the server saw
in the worst second, wherever it began. `reply_delay_ms`: from a person's message being handed
out until its answer arrives, the 95th percentile at 30 a second.
"""

from __future__ import annotations

import http.client
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from statistics import median
from typing import Any
from urllib.parse import urlsplit

from bench.broadcast_stub import CHATTERS
from bench.programs import (
    ROOT,
    NotMeasuredError,
    Program,
    Running,
    Stub,
    peer,
    product,
    running,
    stub,
)
from bench.stub import FIRST_CHAT

PEOPLE = 10_000
DELAY_MS = 50
FAST, SLOW = 1000, 30
ROUNDS = 5
FAST_SECONDS, SLOW_SECONDS = 8.0, 30.0
BEGIN_TIMEOUT = 30.0

MakeProgram = Callable[[str, str, int], Program]
"""(token, url of the stub, limit) -> the program."""


def _told_by_peer(name: str, module: str) -> MakeProgram:
    def make(token: str, url: str, limit: int) -> Program:
        made = peer(name, module, token, url)
        more = (str(limit), str(FIRST_CHAT + CHATTERS), str(PEOPLE))
        return replace(made, command=(*made.command, *more))

    return make


def _told_by_product(token: str, url: str, limit: int) -> Program:
    made = product(token, url)
    settings = {
        "WEGWIJS_MESSAGES_PER_SECOND": str(limit),
        "WEGWIJS_QUIET_HOURS": "00:00-00:00",
    }
    before = (sys.executable, "-m", "bench.broadcast_world", str(PEOPLE))
    return replace(made, before=before, environment={**made.environment, **settings})


PROGRAMS: dict[str, MakeProgram] = {
    "AIORateLimiter": _told_by_peer("AIORateLimiter", "bench.peer_ptb_broadcast"),
    "aiogram-broadcaster": _told_by_peer("aiogram-broadcaster", "bench.peer_aiogram_broadcaster"),
    "wegwijs": _told_by_product,
}


@dataclass(frozen=True)
class Seen:
    """What the server saw of one program in one run."""

    rate: float
    most: int
    reply_median_ms: float | None
    reply_p95_ms: float | None
    stop_ms: float | None = None

    def utilisation(self, limit: int, rtt: float) -> float:
        return self.rate / (limit / (1 + rtt))


def measure() -> tuple[float, dict[int, dict[str, list[Seen]]]]:
    """The round trip in seconds, and what was seen by limit and program. NotMeasuredError."""
    seen: dict[int, dict[str, list[Seen]]] = {FAST: {}, SLOW: {}}
    with stub("bench.broadcast_stub") as server:
        rtt = _round_trip(server)
        tokens = (f"{number}:bench" for number in range(1000, 10_000))
        for _ in range(ROUNDS):
            for name, make in PROGRAMS.items():
                found = _run(server, make, next(tokens), FAST, FAST_SECONDS)
                seen[FAST].setdefault(name, []).append(found)
        for name, make in PROGRAMS.items():
            found = _run(server, make, next(tokens), SLOW, SLOW_SECONDS)
            seen[SLOW].setdefault(name, []).append(found)
    return rtt, seen


def _run(server: Stub, make: MakeProgram, token: str, limit: int, seconds: float) -> Seen:
    server.serve(token, CHATTERS, DELAY_MS)
    program = make(token, server.url, limit)
    with running(program, server) as bot:
        _until_begun(bot, server)
        time.sleep(seconds)
        report: dict[str, Any] = dict(server.report(token))
        stopped = _stopped(bot, server) if limit == SLOW and program.name == "wegwijs" else None
        server.stop(token)
    if not report["during"] or report["last"] <= report["began"]:
        raise NotMeasuredError(f"{program.name} told nobody anything")
    return Seen(
        report["during"] / (report["last"] - report["began"]),
        report["most_in_a_second"],
        _ms(report["reply_median"]),
        _ms(report["reply_p95"]),
        stopped,
    )


def _until_begun(bot: Running, server: Stub) -> None:
    deadline = time.monotonic() + BEGIN_TIMEOUT
    while time.monotonic() < deadline:
        bot.check_alive()
        if server.report(bot.program.token)["began"] is not None:
            return
        time.sleep(0.05)
    raise NotMeasuredError(f"{bot.program.name} did not begin")


def _stopped(bot: Running, server: Stub) -> float:
    """Milliseconds from a colleague's stop, by another process, to the last message it let go."""
    command = (sys.executable, "-m", "bench.broadcast_world", "stop")
    environment = {"PYTHONPATH": str(ROOT)}
    subprocess.run(command, cwd=bot.log.parent, env=environment, check=True)
    stopped = time.monotonic()
    time.sleep(3)
    report: dict[str, Any] = dict(server.report(bot.program.token))
    return max(0.0, float(report["last"]) - stopped) * 1000


def _round_trip(server: Stub) -> float:
    """Seconds that a message and its answer take, the median of twenty."""
    server.serve("1:rtt", CHATTERS, DELAY_MS)
    took = []
    with _connected(server) as connection:
        for _ in range(20):
            began = time.monotonic()
            connection.request("POST", "/bot1:rtt/sendMessage", f'{{"chat_id":{FIRST_CHAT}}}')
            connection.getresponse().read()
            took.append(time.monotonic() - began)
    return median(took)


@contextmanager
def _connected(server: Stub) -> Iterator[http.client.HTTPConnection]:
    address = urlsplit(server.url)
    connection = http.client.HTTPConnection(str(address.hostname), address.port)
    try:
        yield connection
    finally:
        connection.close()


def _ms(seconds: float | None) -> float | None:
    return None if seconds is None else seconds * 1000


def table(rtt: float, seen: dict[int, dict[str, list[Seen]]]) -> str:
    lines = [f"{PEOPLE} people are told something while {CHATTERS} chat; RTT {rtt * 1000:.0f} ms"]
    for limit, programs in seen.items():
        head = f"at {limit} a second ({len(programs['wegwijs'])} rounds, medians)"
        lines.append(f"{head:44}{'msg/s':>8}{'used':>8}{'worst s':>9}{'reply p50':>11}{'p95':>9}")
        for name, runs in programs.items():
            used = median(one.utilisation(limit, rtt) for one in runs)
            lines.append(
                f"  {name:42}{median(one.rate for one in runs):8.1f}{used:8.3f}"
                f"{max(one.most for one in runs):9}"
                f"{_shown([one.reply_median_ms for one in runs]):>11}"
                f"{_shown([one.reply_p95_ms for one in runs]):>9}"
            )
    (own,) = seen[SLOW]["wegwijs"]
    lines.append(f"stopped: the last message came {own.stop_ms or 0:.0f} ms after it")
    return "\n".join(lines)


def _shown(values: list[float | None]) -> str:
    known = [value for value in values if value is not None]
    return f"{median(known):.0f} ms" if known else "none"


def last_line(rtt: float, seen: dict[int, dict[str, list[Seen]]]) -> str:
    fast, slow = seen[FAST]["wegwijs"], seen[SLOW]["wegwijs"]
    used = median(one.utilisation(FAST, rtt) for one in fast)
    over = max(one.most - limit for limit, runs in ((FAST, fast), (SLOW, slow)) for one in runs)
    delay = slow[0].reply_p95_ms
    if delay is None:
        raise NotMeasuredError("nobody was answered")
    return f"broadcast utilisation={used:.3f} over_limit={max(0, over)} reply_delay_ms={delay:.0f}"


def main() -> int:
    try:
        rtt, seen = measure()
        print(table(rtt, seen))
        print(last_line(rtt, seen))
    except NotMeasuredError as error:
        print(f"not measured: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
