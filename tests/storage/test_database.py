"""The door to the database: addresses, transactions, threads and what others write."""

from __future__ import annotations

import asyncio
import sqlite3
import sys
import threading
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError, IntegrityError

from storage import outbox
from storage.database import Database
from storage.errors import BadDatabaseError
from storage.municipalities import ensure_municipality, list_municipalities
from storage.wake import on_new_reminders, signal_reminders, watch
from tests.storage.world import NOW, make_world, message


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("wegwijs.db", "not an address of a database"),
        ("mysql://localhost/x", "mysql: only sqlite"),
        ("sqlite://", "needs a file"),
        ("sqlite:///:memory:", "needs a file"),
        ("sqlite:////no/such/folder/x.db", "unable to open"),
        ("postgresql://amal:geheim@127.0.0.1:1/x", "127.0.0.1:1/x: .*refused"),
    ],
)
def test_a_wrong_address_is_told_in_one_clear_line(url: str, says: str) -> None:
    with pytest.raises(BadDatabaseError, match=says) as error:
        Database.open(url)
    assert "geheim" not in str(error.value)


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "holiday.jpg"
    path.write_bytes(b"not a database at all" * 100)
    with pytest.raises(BadDatabaseError, match="not a database"):
        Database.open(f"sqlite:///{path}")


@pytest.mark.skipif(sys.platform == "win32", reason="rights of Unix")
def test_a_new_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    database = Database.open(f"sqlite:///{tmp_path / 'new.db'}")
    database.migrate()
    assert {file.stat().st_mode & 0o777 for file in tmp_path.iterdir()} == {0o600}
    database.dispose()


def test_sqlite_is_set_up_to_lose_nothing(sqlite_database: Database) -> None:
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "busy_timeout": 5000,
    }
    with sqlite_database.transaction() as connection:
        found = {name: connection.scalar(text(f"PRAGMA {name}")) for name in wanted}
    assert found == wanted


async def test_work_is_committed_or_undone_as_a_whole(database: Database) -> None:
    await database.run(lambda connection: ensure_municipality(connection, "heemstede", NOW))

    def fail(connection: Connection) -> None:
        ensure_municipality(connection, "heerenveen", NOW)
        raise ArithmeticError

    with pytest.raises(ArithmeticError):
        await database.run(fail)
    names = [row.name for row in await database.run(list_municipalities)]
    assert names == ["heemstede"]


async def test_work_is_done_outside_the_event_loop(database: Database) -> None:
    threads = await asyncio.gather(
        *(database.run(lambda _: threading.current_thread().name) for _ in range(8))
    )
    assert threading.current_thread().name not in threads
    if database.dialect == "sqlite":
        assert len(set(threads)) == 1


async def test_closing_finishes_what_was_begun(database: Database) -> None:
    def work(connection: Connection) -> str:
        return ensure_municipality(connection, "heemstede", NOW).name

    begun = [asyncio.create_task(database.run(work)) for _ in range(5)]
    await asyncio.sleep(0)
    await database.close()
    assert await asyncio.gather(*begun) == ["heemstede"] * 5


def test_foreign_keys_are_kept(database: Database) -> None:
    with database.transaction() as connection:
        chat = make_world(connection).chats[0]
        with pytest.raises(IntegrityError):
            outbox.put(connection, [message(chat, chat_id=chat.id + 99)])
        connection.rollback()


def test_a_unit_of_work_is_kept_whole_or_not_at_all(database: Database) -> None:
    with suppress(ZeroDivisionError), database.transaction() as connection:
        ensure_municipality(connection, "forgotten", NOW)
        raise ZeroDivisionError
    with database.transaction() as connection:
        ensure_municipality(connection, "kept", NOW)
    with database.transaction() as connection:
        rows = list_municipalities(connection)
    assert [(row.name, row.created_at) for row in rows] == [("kept", NOW)]


def test_a_writer_waits_for_another_writer(sqlite_database: Database) -> None:
    """Both begin before either commits; without BEGIN IMMEDIATE the second would fail."""
    first_is_in = threading.Event()

    def write(name: str, wait: threading.Event | None) -> None:
        with sqlite_database.transaction() as connection:
            list_municipalities(connection)
            first_is_in.set()
            if wait:
                wait.wait(0.3)
            ensure_municipality(connection, name, NOW)

    slow = threading.Thread(target=write, args=("slow", threading.Event()))
    slow.start()
    first_is_in.wait()
    write("quick", None)
    slow.join()
    with sqlite_database.transaction() as connection:
        assert len(list_municipalities(connection)) == 2


async def test_sqlite_tells_of_others_writes_and_not_of_its_own(
    sqlite_database: Database,
) -> None:
    assert not await sqlite_database.notice_foreign_writes()
    await sqlite_database.run(lambda connection: ensure_municipality(connection, "a", NOW))
    assert not await sqlite_database.notice_foreign_writes()
    other = sqlite3.connect(str(sqlite_database.address.database))
    other.execute("INSERT INTO secret (name, value) VALUES ('x', 'y')")
    other.commit()
    other.close()
    assert await sqlite_database.notice_foreign_writes()
    assert not await sqlite_database.notice_foreign_writes()


async def test_a_row_of_another_process_wakes_the_sender(address: str) -> None:
    here, elsewhere = Database.open(address), Database.open(address)
    changed = asyncio.Event()
    watching = asyncio.create_task(watch(here, changed.set))
    if here.dialect == "postgresql":
        await asyncio.wait_for(changed.wait(), 5)  # it listens
        changed.clear()
    else:
        await here.notice_foreign_writes()
    await elsewhere.run(
        lambda connection: outbox.put(connection, [message(make_world(connection).chats[0])])
    )
    await asyncio.wait_for(changed.wait(), 5)
    watching.cancel()
    await asyncio.gather(watching, return_exceptions=True)
    await asyncio.gather(here.close(), elsewhere.close())


async def test_whoever_is_woken_by_reminders_finds_them(database: Database) -> None:
    """Not before they are committed: a look between would see nothing, and sleep on."""
    found: list[list[str]] = []

    def look() -> None:
        with database.engine.connect() as connection:
            found.append([row.name for row in list_municipalities(connection)])

    def plan(name: str) -> None:
        with database.transaction() as connection:
            ensure_municipality(connection, name, NOW)
            signal_reminders(connection)
            if name == "given up":
                raise KeyError(name)

    with on_new_reminders(database, look):
        await database.run(lambda connection: ensure_municipality(connection, "quiet", NOW))
        plan("heemstede")
        await database.run(signal_reminders)
        with suppress(KeyError):
            plan("given up")
    plan("uithoorn")
    assert found == [["heemstede", "quiet"]] * 2


async def test_listening_survives_a_lost_connection(postgresql_database: Database) -> None:
    changed = asyncio.Event()
    watching = asyncio.create_task(watch(postgresql_database, changed.set))
    await asyncio.wait_for(changed.wait(), 5)
    changed.clear()

    def cut(connection: Connection) -> None:
        listening = "SELECT pid FROM pg_stat_activity WHERE query = 'LISTEN wegwijs'"
        connection.execute(text(f"SELECT pg_terminate_backend(pid) FROM ({listening}) AS one"))

    await postgresql_database.run(cut)
    await asyncio.wait_for(changed.wait(), 5)
    watching.cancel()
    await asyncio.gather(watching, return_exceptions=True)


async def test_what_was_committed_is_written_back_without_waking_anybody(
    sqlite_database: Database,
) -> None:
    path = Path(str(sqlite_database.address.database))
    await sqlite_database.run(lambda connection: ensure_municipality(connection, "GEHEIM", NOW))
    await sqlite_database.notice_foreign_writes()
    assert not _holds(path, b"GEHEIM"), "a commit writes the log alone"
    await sqlite_database.write_back()
    assert _holds(path, b"GEHEIM")
    assert not await sqlite_database.notice_foreign_writes()


async def test_a_database_that_keeps_no_such_log_is_left_alone(database: Database) -> None:
    await database.write_back()
    assert database.is_current()


def test_what_is_deleted_is_gone_from_the_file(sqlite_database: Database) -> None:
    path = Path(str(sqlite_database.address.database))
    with sqlite_database.transaction() as connection:
        chats = make_world(connection, 50).chats
        outbox.put(connection, [message(chat, f"GEHEIM {chat.id} " * 40) for chat in chats])
    sqlite_database.checkpoint()
    assert b"GEHEIM" in path.read_bytes()
    with sqlite_database.transaction() as connection:
        connection.execute(text("DELETE FROM outbox"))
    sqlite_database.checkpoint()
    left = [
        file.name for file in path.parent.glob(f"{path.name}*") if b"GEHEIM" in file.read_bytes()
    ]
    assert left == []


async def test_work_waits_for_another_process_that_writes_for_long(
    sqlite_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Longer than SQLite itself waits: then it is told, and done all the same."""
    told: list[str] = []
    monkeypatch.setattr("storage.database.log.warning", told.append)
    other = sqlite3.connect(
        str(sqlite_database.address.database), isolation_level=None, check_same_thread=False
    )
    await sqlite_database.run(_be_impatient)
    other.execute("BEGIN IMMEDIATE")
    working = asyncio.create_task(
        sqlite_database.run(lambda connection: connection.scalar(text("SELECT 1")))
    )
    while not told:  # noqa: ASYNC110 - told in another thread
        await asyncio.sleep(0.01)
    assert not working.done()
    other.execute("COMMIT")
    assert await working == 1
    other.close()


def _be_impatient(connection: Connection) -> None:
    connection.exec_driver_sql("PRAGMA busy_timeout = 20")


async def test_reading_sees_what_is_committed_and_can_not_write(database: Database) -> None:
    await database.run(lambda connection: ensure_municipality(connection, "heemstede", NOW))
    (home,) = await database.read(list_municipalities)
    assert home.name == "heemstede"
    with pytest.raises(DBAPIError, match=r"readonly|read-only"):
        await database.read(lambda connection: ensure_municipality(connection, "elders", NOW))
    await database.run(lambda connection: ensure_municipality(connection, "elders", NOW))
    assert len(await database.read(list_municipalities)) == 2


def _holds(path: Path, words: bytes) -> bool:
    return words in path.read_bytes()
