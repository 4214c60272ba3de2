"""At most one process runs on a SQLite file, and one sends for a bot."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from storage.database import Database
from storage.errors import AlreadyRunningError
from storage.locks import BotLock, run_lock
from tests.databases import NewAddress
from tests.storage.world import BOT

HOLDER = """
import sys
from storage.database import Database
from storage.locks import run_lock
with run_lock(Database.open(sys.argv[1])):
    print("holding", flush=True)
    sys.stdin.read()
"""


def test_a_second_run_on_a_sqlite_file_says_so(sqlite_database: Database) -> None:
    with (
        run_lock(sqlite_database),
        pytest.raises(AlreadyRunningError, match=r"runs on .*db already; stop it"),
        run_lock(sqlite_database),
    ):
        pass
    with run_lock(sqlite_database):
        pass


def test_a_killed_run_leaves_no_lock_behind(sqlite_database: Database) -> None:
    url = str(sqlite_database.address)
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, url],
        cwd=Path(__file__).parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"holding"
        with pytest.raises(AlreadyRunningError), run_lock(sqlite_database):
            pass
        holder.kill()
    with run_lock(sqlite_database):
        pass


def test_two_runs_on_postgresql_are_welcome(postgresql_database: Database) -> None:
    with run_lock(postgresql_database), run_lock(postgresql_database):
        pass


def test_one_replica_is_elected_a_bot(new_address: NewAddress) -> None:
    url = new_address("postgresql")
    here, elsewhere = Database.open(url), Database.open(url)
    one, two, other_bot = BotLock(here, BOT), BotLock(elsewhere, BOT), BotLock(here, "another_bot")
    assert one.acquire()
    assert one.acquire()
    assert not two.acquire()
    assert not two.is_held()
    assert other_bot.acquire()
    one.release()
    assert two.acquire()
    assert not one.acquire()
    two.release()
    other_bot.release()
    here.dispose()
    elsewhere.dispose()


def test_a_sender_that_lost_its_connection_is_no_sender(postgresql_database: Database) -> None:
    database = postgresql_database
    one, two = BotLock(database, BOT), BotLock(database, BOT)
    assert one.acquire()
    with database.transaction() as connection:
        others = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid IN "
        connection.execute(text(others + "(SELECT pid FROM pg_locks WHERE locktype = 'advisory')"))
    assert not one.is_held()
    assert two.acquire()
    two.release()


def test_on_sqlite_whoever_runs_sends(sqlite_database: Database) -> None:
    lock = BotLock(sqlite_database, BOT)
    assert lock.acquire()
    assert lock.is_held()
    lock.release()
