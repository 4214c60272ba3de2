"""Claiming stays quick among many rows, and is safe between senders and after a crash."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sqlalchemy import Connection, event, text

from storage import outbox
from storage.database import Database
from storage.outbox import BROADCAST, REMINDER, NewOutboxRow, Sent
from tests.databases import NewAddress
from tests.storage.world import BOT, NOW, lease, make_world, message, seconds, states, texts

MANY = 3_000

LEASE_AND_DIE = """
import os, signal, sys
from datetime import datetime, timedelta
from storage import outbox
from storage.database import Database
database, now = Database.open(sys.argv[1]), datetime.fromisoformat(sys.argv[2])
def take(connection):
    until = now + timedelta(seconds=60)
    return outbox.lease(connection, sys.argv[3], owner="doomed", now=now, until=until, limit=5)
with database.transaction() as connection:
    take(connection)
with database.transaction() as connection:
    take(connection)
    os.kill(os.getpid(), signal.SIGKILL)
"""


def fill(connection: Connection) -> None:
    """History, a future full of reminders and broadcasts, and a little that is due."""
    world = make_world(connection, 50)
    chats = [world.chats[number % 50] for number in range(MANY)]
    later = NOW + seconds(3_600)
    rows: list[NewOutboxRow] = []
    for priority in (REMINDER, BROADCAST):
        rows += [message(chat, priority=priority, send_at=later) for chat in chats]
    outbox.put(connection, rows)
    outbox.put(connection, [message(chat) for chat in chats])
    connection.execute(text("UPDATE outbox SET state = 'sent' WHERE priority = 0"))
    outbox.put(connection, [message(chat, f"{chat.id}") for chat in world.chats[:10]])


def plans_of_claiming(connection: Connection) -> list[str]:
    """How the database goes about each SELECT of a lease and of the next moment."""
    asked: list[tuple[str, object]] = []

    def note(_connection: object, _cursor: object, sql: str, values: object, *_: object) -> None:
        if sql.startswith("SELECT"):
            asked.append((sql, values))

    event.listen(connection, "before_cursor_execute", note)
    lease(connection, limit=20, exclude_chats=[1, 2])
    outbox.next_send_at(connection, BOT, NOW)
    event.remove(connection, "before_cursor_execute", note)
    explain = "EXPLAIN QUERY PLAN " if connection.dialect.name == "sqlite" else "EXPLAIN "
    plans = [connection.exec_driver_sql(explain + sql, values) for sql, values in asked]  # type: ignore[arg-type]
    return ["\n".join(str(line[-1]) for line in plan) for plan in plans]


def test_claiming_reads_index_ranges_alone(database: Database) -> None:
    with database.transaction() as connection:
        fill(connection)
        connection.exec_driver_sql("ANALYZE")
    with database.transaction() as connection:
        plans = plans_of_claiming(connection)
    assert len(plans) == 4
    for plan in plans:
        assert "ix_outbox_due" in plan
        assert "SCAN outbox" not in plan
        assert "Seq Scan on outbox" not in plan
        assert "USE TEMP B-TREE" not in plan


def test_two_senders_at_once_never_take_the_same_row(postgresql_database: Database) -> None:
    database = postgresql_database
    with database.transaction() as connection:
        chats = make_world(connection, 6).chats
        outbox.put(connection, [message(chat, f"{chat.id} first") for chat in chats])
        outbox.put(connection, [message(chat, f"{chat.id} second") for chat in chats])
    with database.transaction() as one, database.transaction() as two:
        firsts = texts(lease(one, owner="one", limit=4))
        others = texts(lease(two, owner="two"))
    assert firsts + others == [f"{chat.id} first" for chat in chats]


def test_a_row_taken_by_an_open_transaction_keeps_its_chats_order(
    postgresql_database: Database,
) -> None:
    database = postgresql_database
    with database.transaction() as connection:
        chat = make_world(connection).chats[0]
        outbox.put(connection, [message(chat, "a"), message(chat, "b")])
    with database.transaction() as one:
        (row,) = lease(one)
        outbox.mark_sent(one, [Sent(row.id, 1, NOW)])
        with database.transaction() as two:
            assert lease(two) == []
    with database.transaction() as connection:
        assert texts(lease(connection)) == ["b"]


def _until_its_death_is_seen(connection: Connection) -> None:
    """A PostgreSQL server keeps what a process locked until it sees that the process is gone."""
    if connection.dialect.name != "postgresql":
        return
    others = text(
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
        " AND pid <> pg_backend_pid() AND xact_start IS NOT NULL"
    )
    give_up = time.monotonic() + 30
    while connection.scalar(others) and time.monotonic() < give_up:
        time.sleep(0.01)
        connection.execute(text("SELECT pg_stat_clear_snapshot()"))


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kill -9 is of Unix")
def test_a_killed_sender_loses_nothing(address: str) -> None:
    """It dies with five rows leased and five more in a transaction that never ends."""
    database = Database.open(address)
    with database.transaction() as connection:
        chats = make_world(connection, 12).chats
        outbox.put(connection, [message(chat, f"{chat.id}") for chat in chats])
    ended = subprocess.run(
        [sys.executable, "-c", LEASE_AND_DIE, address, NOW.isoformat(), BOT],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "PYTHONWARNINGS": "ignore"},
        check=False,
    )
    assert ended.returncode == -signal.SIGKILL
    with database.transaction() as connection:
        _until_its_death_is_seen(connection)
        assert states(connection) == ["leased"] * 5 + ["waiting"] * 7
        assert outbox.free_leases(connection, BOT, None, NOW) == 5
        assert texts(lease(connection)) == [f"{chat.id}" for chat in chats]
    database.dispose()


def test_the_order_of_a_flood_in_one_chat_is_kept(new_address: NewAddress) -> None:
    database = Database.open(new_address("sqlite"))
    with database.transaction() as connection:
        chat = make_world(connection).chats[0]
        outbox.put(connection, [message(chat, f"{number}") for number in range(60)])
        seen: list[str] = []
        while rows := lease(connection):
            seen += texts(rows)
            outbox.mark_sent(connection, [Sent(row.id, None, NOW) for row in rows])
    database.dispose()
    assert seen == [f"{number}" for number in range(60)]
