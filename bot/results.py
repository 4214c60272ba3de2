"""What became of a message, recorded for many at once in one transaction."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache

import structlog
from prometheus_client import CollectorRegistry, Counter, Histogram
from sqlalchemy import Connection

from storage import outbox
from storage.file_ids import keep_file_ids
from storage.outbox import Ended, Later, OutboxRow, Sent

log = structlog.get_logger()


class Verdict(StrEnum):
    SENT = "sent"
    LATER = "later"
    REPEATED = "repeated"
    """No answer came the first time; sent once more, at the risk of saying it twice."""
    FAILED = "failed"
    UNREACHABLE = "unreachable"
    UNKNOWN = "unknown"
    DROPPED = "dropped"
    RELEASED = "released"
    """Not tried after all: the sender stops, or it waited longer than its lease."""


@dataclass(frozen=True, slots=True)
class Result:
    """`at`: when it was sent, or for LATER and REPEATED when to try again."""

    row: OutboxRow
    verdict: Verdict
    at: datetime
    error: str = ""
    message_id: int | None = None
    learned: tuple[str, str] | None = None
    """A content hash and the file_id that Telegram gave it."""


OnUnreachable = Callable[[Connection, OutboxRow], None]
"""Marks the chat unreachable and makes the task for the consulent, in the same commit."""


def record(
    connection: Connection, bot: str, results: Sequence[Result], on_unreachable: OnUnreachable
) -> None:
    """The state of every row, the file_ids learned, and what an unreachable person asks for."""
    outbox.mark_sent(connection, _sent(results))
    outbox.mark_later(connection, _later(results))
    outbox.mark_failed(connection, _ended(results, Verdict.FAILED, Verdict.UNREACHABLE))
    outbox.mark_unknown(connection, _ended(results, Verdict.UNKNOWN))
    outbox.mark_dropped(connection, _ended(results, Verdict.DROPPED))
    released = [result.row.id for result in results if result.verdict is Verdict.RELEASED]
    if released:
        outbox.release(connection, released)
    learned = dict(result.learned for result in results if result.learned)
    keep_file_ids(connection, bot, learned)
    for result in results:
        if result.verdict is Verdict.UNREACHABLE:
            _tell(connection, result.row, on_unreachable)


def _tell(connection: Connection, row: OutboxRow, on_unreachable: OnUnreachable) -> None:
    """A fault in what follows from it does not undo what was sent."""
    try:
        with connection.begin_nested():
            on_unreachable(connection, row)
    except Exception:
        log.exception("an unreachable chat was not followed up", row=row.id)


def _sent(results: Sequence[Result]) -> list[Sent]:
    return [
        Sent(result.row.id, result.message_id, result.at)
        for result in results
        if result.verdict is Verdict.SENT
    ]


def _later(results: Sequence[Result]) -> list[Later]:
    return [
        Later(result.row.id, result.at, result.error)
        for result in results
        if result.verdict in (Verdict.LATER, Verdict.REPEATED)
    ]


def _ended(results: Sequence[Result], *verdicts: Verdict) -> list[Ended]:
    return [Ended(result.row.id, result.error) for result in results if result.verdict in verdicts]


class SenderMetrics:
    """What becomes of messages, for `/metrics`; one a process, for all its bots."""

    def __init__(self, registry: CollectorRegistry) -> None:
        self._results = Counter(
            "wegwijs_outbox_results",
            "Attempts to send a message, by what became of them",
            ["bot", "priority", "result"],
            registry=registry,
        )
        self._lateness = Histogram(
            "wegwijs_outbox_lateness_seconds",
            "From the moment a message was to be sent until Telegram took it",
            ["bot", "priority"],
            buckets=(0.1, 0.3, 1, 3, 10, 30, 100, 300, 1000, 3600),
            registry=registry,
        )
        self._counted = cache(self._counter)
        self._measured = cache(self._histogram)

    def count(self, result: Result) -> None:
        """Every verdict is counted; only a message that was sent has a lateness."""
        row = result.row
        self._counted(row.bot, row.priority, result.verdict).inc()
        if result.verdict is Verdict.SENT:
            late = (result.at - row.send_at).total_seconds()
            self._measured(row.bot, row.priority).observe(max(0.0, late))

    def _counter(self, bot: str, priority: int, verdict: Verdict) -> Counter:
        return self._results.labels(bot, str(priority), verdict.value)

    def _histogram(self, bot: str, priority: int) -> Histogram:
        return self._lateness.labels(bot, str(priority))
