"""Taking what is due costs the same among many that wait, and is safe when it is cut off."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, event, func, select

from storage import handing
from storage.appointments import Kind, Source
from storage.booking import Details, NewAppointment, add_appointments
from storage.bulk import BulkInsert
from storage.database import Database
from storage.handing import Night
from storage.outbox_rows import outbox
from storage.reminders import NewReminder, add_reminders, reminder
from tests.storage.world import NOW, make_person, make_world

MANY = 3_000
NIGHT = Night(NOW - timedelta(hours=12), NOW - timedelta(hours=2))
LATER = NOW + timedelta(days=30)

SWEEP_AND_DIE = """
import os, signal, sys
from datetime import datetime
from casework.reminding import sweep
from flows.quiet import NIGHT
from storage.database import Database
database, now = Database.open(sys.argv[1]), datetime.fromisoformat(sys.argv[2])
with database.transaction() as connection:
    assert sweep(connection, [int(sys.argv[3])], NIGHT, now, limit=4) == 4
with database.transaction() as connection:
    assert sweep(connection, [int(sys.argv[3])], NIGHT, now, limit=4) == 4
    os.kill(os.getpid(), signal.SIGKILL)
"""


def fill(connection: Connection, many: int, due: int) -> int:
    """Reminders of one person; returns the municipality."""
    world = make_world(connection)
    person = make_person(connection, world)
    details = Details(Kind.PIP, NOW + timedelta(days=60))
    new = NewAppointment(world.municipality_id, person.id, Source.STAFF, details)
    rows = add_appointments(connection, [new] * (many + due), NOW)
    planned = [
        NewReminder(
            world.municipality_id,
            row.id,
            1,
            "coming:x",
            0,
            NOW - timedelta(seconds=number) if number < due else LATER,
            LATER + timedelta(days=1),
        )
        for number, row in enumerate(rows)
    ]
    add_reminders(connection, planned)
    return world.municipality_id


def test_taking_reads_the_range_that_is_due(database: Database) -> None:
    asked: list[tuple[str, object]] = []

    def note(_connection: object, _cursor: object, sql: str, values: object, *_: object) -> None:
        asked.append((sql, values))

    with database.transaction() as connection:
        home = fill(connection, MANY, 5)
        connection.exec_driver_sql("ANALYZE")
    with database.transaction() as connection:
        event.listen(connection, "before_cursor_execute", note)
        assert len(handing.take_due(connection, home, NOW, NIGHT, 3)) == 3
        handing.next_due(connection, [home], NOW)
        event.remove(connection, "before_cursor_execute", note)
        explain = "EXPLAIN QUERY PLAN " if connection.dialect.name == "sqlite" else "EXPLAIN "
        plans = [connection.exec_driver_sql(explain + sql, values) for sql, values in asked]  # type: ignore[arg-type]
        lines = ["\n".join(str(line[-1]) for line in plan) for plan in plans]
    assert len(lines) == 2
    for plan in lines:
        assert "ix_reminder_due" in plan
        assert "SCAN reminder" not in plan
        assert "Seq Scan on reminder" not in plan
        assert "USE TEMP B-TREE" not in plan


def test_what_is_taken_is_the_first_by_moment_and_never_taken_again(database: Database) -> None:
    with database.transaction() as connection:
        home = fill(connection, 2, 5)
        first = handing.take_due(connection, home, NOW, NIGHT, 3)
        rest = handing.take_due(connection, home, NOW, NIGHT, 3)
        assert handing.take_due(connection, home, NOW, NIGHT, 3) == []
    assert sorted(one.id for one in first) == [3, 4, 5], "the longest due have the highest ids"
    assert sorted(one.id for one in rest) == [1, 2]


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kill -9 is of Unix")
def test_a_sweep_that_is_killed_hands_over_all_or_nothing(address: str) -> None:
    """Four are handed over; four more in a transaction that never ends."""
    database = Database.open(address)
    with database.transaction() as connection:
        home = fill(connection, 1, 10)
    ended = subprocess.run(
        [sys.executable, "-c", SWEEP_AND_DIE, address, NOW.isoformat(), str(home)],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "PYTHONWARNINGS": "ignore"},
        check=False,
    )
    assert ended.returncode == -signal.SIGKILL
    with database.transaction() as connection:
        states = connection.execute(
            select(reminder.c.state, func.count()).group_by(reminder.c.state)
        )
        assert {row[0].value: row[1] for row in states} == {"called": 4, "waiting": 7}
        assert connection.scalar(select(func.count()).select_from(outbox)) == 0
    database.dispose()


def test_many_rows_are_put_as_few_are(database: Database) -> None:
    """What the short way writes is what SQLAlchemy reads, moments too."""
    with database.transaction() as connection:
        home = fill(connection, 0, 2)
        row = reminder.c
        found = connection.execute(select(reminder).order_by(row.id)).mappings().all()
        moments = [NOW, NOW - timedelta(seconds=1)]
        assert [one["due_at"] for one in found] == moments
        assert {one["municipality_id"] for one in found} == {home}
        assert {one["state"].value for one in found} == {"waiting"}
        assert {one["useless_after"] for one in found} == {LATER + timedelta(days=1)}
        BulkInsert(reminder, ["rule"], {}, lambda _: reminder.insert()).execute(connection, [])
        assert connection.scalar(select(func.count()).select_from(reminder)) == 2


def test_words_of_any_kind_go_the_short_way(database: Database) -> None:
    odd = ('a "b"', "c\\d", "{e,f}", "NULL", "", "ጽባሕ\nغداً")
    with database.transaction() as connection:
        home = fill(connection, 1, 0)
        of = connection.scalar(select(reminder.c.appointment_id)) or 0
        rows = [NewReminder(home, of, 2, rule, 0, NOW, LATER) for rule in odd]
        add_reminders(connection, rows)
        written = select(reminder.c.rule).where(reminder.c.revision == 2).order_by(reminder.c.id)
        assert tuple(connection.scalars(written)) == odd
