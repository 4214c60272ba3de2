"""`make bench NAME=updates`: the whole path of an update, beside two bare echo bots.

The product takes an update in, drops what it had, loads the session, computes the screen,
writes the answer to the outbox, words it, sends it and records that (SQLite on disk, every
commit synced); the peers only echo. Same stub, same machine, same run, turn by turn. The
product's database is migrated beforehand in a process of its own, as a hoster does on an
upgrade; memory and start-up are those of `wegwijs run` after that.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from statistics import median

from bench.programs import (
    NotMeasuredError,
    Program,
    Report,
    Running,
    Stub,
    peer,
    product,
    running,
    stub,
)

CHATS = 600
ROUNDS = 5
SERVE_SECONDS = 3.0
DRAIN_TIMEOUT = 60.0
DELAYS_MS = (0, 50)

MakeProgram = Callable[[str, str], Program]
"""(token, url of the stub) -> the program."""

PROGRAMS: dict[str, MakeProgram] = {
    "python-telegram-bot": lambda token, url: peer(
        "python-telegram-bot", "bench.peer_ptb", token, url
    ),
    "aiogram": lambda token, url: peer("aiogram", "bench.peer_aiogram", token, url),
    "wegwijs": product,
}


@dataclass
class Figures:
    """What was measured of one program, a value a round."""

    rates: dict[int, list[float]] = field(default_factory=dict)
    starts: list[float] = field(default_factory=list)
    rss_mb: list[float] = field(default_factory=list)

    def rate(self, delay_ms: int) -> float:
        return median(self.rates[delay_ms])


def measure() -> dict[str, Figures]:
    """The figures by program. Raises NotMeasuredError when one cannot be had."""
    figures = {name: Figures() for name in PROGRAMS}
    with stub() as server:
        _measure_starts(server, figures)
        with ExitStack() as stack:
            bots = [
                stack.enter_context(running(make(_token(place, 0), server.url), server))
                for place, make in enumerate(PROGRAMS.values())
            ]
            for bot in bots:
                _round(bot, server, DELAYS_MS[0])
            _measure_rates(server, bots, figures)
    return figures


def _token(place: int, start: int) -> str:
    return f"{1000 + 100 * place + start}:bench"


def _measure_starts(server: Stub, figures: dict[str, Figures]) -> None:
    for start in range(1, ROUNDS + 1):
        for place, (name, make) in enumerate(PROGRAMS.items()):
            with running(make(_token(place, start), server.url), server) as bot:
                figures[name].starts.append(bot.start_seconds)


def _measure_rates(server: Stub, bots: list[Running], figures: dict[str, Figures]) -> None:
    for delay_ms in DELAYS_MS:
        for _ in range(ROUNDS):
            for bot in bots:
                known = figures[bot.program.name]
                known.rates.setdefault(delay_ms, []).append(_round(bot, server, delay_ms))
                known.rss_mb.append(bot.rss_mb())


def _round(bot: Running, server: Stub, delay_ms: int) -> float:
    """Updates a second: handed out for a while, until the last of them was answered."""
    token = bot.program.token
    server.serve(token, CHATS, delay_ms)
    time.sleep(SERVE_SECONDS)
    server.stop(token)
    report = _drained(bot, server)
    if not report["handed"] or report["began"] is None or report["last_answer"] is None:
        raise NotMeasuredError(f"{bot.program.name} took no updates in")
    return report["handed"] / (report["last_answer"] - report["began"])


def _drained(bot: Running, server: Stub) -> Report:
    deadline = time.monotonic() + DRAIN_TIMEOUT
    while time.monotonic() < deadline:
        bot.check_alive()
        report = server.report(bot.program.token)
        if not report["owed"]:
            return report
        time.sleep(0.05)
    raise NotMeasuredError(f"{bot.program.name} left {report['owed']} updates unanswered")


def table(figures: dict[str, Figures]) -> str:
    lines = [
        f"updates a second, one answer each, {CHATS} chats; medians of {ROUNDS} rounds",
        f"{'':22}{'at once':>12}{'50 ms':>12}{'memory MB':>12}{'start s':>12}",
    ]
    for name, known in figures.items():
        at_once, delayed = (known.rate(delay) for delay in DELAYS_MS)
        memory, start = max(known.rss_mb), median(known.starts)
        lines.append(f"{name:22}{at_once:12.0f}{delayed:12.0f}{memory:12.0f}{start:12.2f}")
    return "\n".join(lines)


def last_line(figures: dict[str, Figures]) -> str:
    own = figures["wegwijs"]
    at_once = DELAYS_MS[0]
    ratio_ptb = own.rate(at_once) / figures["python-telegram-bot"].rate(at_once)
    ratio_aiogram = own.rate(at_once) / figures["aiogram"].rate(at_once)
    return (
        f"updates ratio_ptb={ratio_ptb:.2f} ratio_aiogram={ratio_aiogram:.2f} "
        f"rss_mb={max(own.rss_mb):.0f} start_s={median(own.starts):.2f}"
    )


def main() -> int:
    try:
        figures = measure()
    except NotMeasuredError as error:
        print(f"not measured: {error}", file=sys.stderr)
        return 1
    print(table(figures))
    print(last_line(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
