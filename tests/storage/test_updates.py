"""Updates are handled once, kept while they are not, and a chat's keep their order."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import Connection

from storage import updates
from storage.database import Database
from storage.updates import NewRawUpdate
from tests.storage.world import BOT, NOW, seconds

AMAL, SENAIT = 7_000_000_001, 7_000_000_002


def raw(update_id: int, chat: int | None = AMAL, bot: str = BOT) -> NewRawUpdate:
    return NewRawUpdate(bot, update_id, chat, f'{{"update_id": {update_id}}}', NOW)


def due(connection: Connection, now: float = 0, limit: int = 100) -> list[int]:
    return [row.update_id for row in updates.due_raw(connection, BOT, NOW + seconds(now), limit)]


def test_an_update_is_known_as_handled_by_that_bot(database: Database) -> None:
    with database.transaction() as connection:
        updates.mark_handled(connection, BOT, [1, 2], NOW)
        updates.mark_handled(connection, BOT, [2, 3], NOW)
        assert updates.handled(connection, BOT, [2, 3, 4]) == {2, 3}
        assert updates.handled(connection, "another_bot", [2]) == set()


def test_keeping_tells_which_were_new(database: Database) -> None:
    with database.transaction() as connection:
        assert updates.keep_raw(connection, [raw(1), raw(2)]) == {1, 2}
        assert updates.keep_raw(connection, [raw(2), raw(3)]) == {3}
        assert updates.keep_raw(connection, [raw(2, bot="another_bot")]) == {2}
        assert updates.keep_raw(connection, []) == set()


def test_a_kept_update_comes_back_as_it_came(database: Database) -> None:
    with database.transaction() as connection:
        updates.keep_raw(connection, [raw(9)])
        (row,) = updates.due_raw(connection, BOT, NOW, 10)
    assert (row.update_id, row.telegram_chat_id, row.attempts) == (9, AMAL, 0)
    assert (row.payload, row.received_at) == ('{"update_id": 9}', NOW)


def test_kept_updates_come_in_order_of_their_ids(database: Database) -> None:
    with database.transaction() as connection:
        updates.keep_raw(connection, [raw(5), raw(3, SENAIT), raw(4, None)])
        assert due(connection) == [3, 4, 5]
        assert due(connection, limit=2) == [3, 4]


def test_a_chat_waits_behind_its_failed_update(database: Database) -> None:
    with database.transaction() as connection:
        updates.keep_raw(connection, [raw(1), raw(2), raw(3, SENAIT), raw(4, None)])
        assert updates.count_attempt(connection, BOT, 1, NOW + seconds(5)) == 1
        assert due(connection, 4) == [3, 4]
        assert updates.next_raw_at(connection, BOT, NOW) == NOW + seconds(5)
        assert due(connection, 5) == [1, 2, 3, 4]
        assert updates.count_attempt(connection, BOT, 1, NOW + seconds(9)) == 2


def test_an_update_set_aside_holds_up_no_one(database: Database) -> None:
    with database.transaction() as connection:
        updates.keep_raw(connection, [raw(1), raw(2)])
        updates.count_attempt(connection, BOT, 1, NOW + seconds(5))
        updates.set_aside(connection, BOT, 1, NOW)
        assert due(connection) == [2]
        assert updates.chats_with_raw(connection, BOT, [AMAL, SENAIT]) == {AMAL}
        updates.delete_raw(connection, BOT, [2])
        assert updates.chats_with_raw(connection, BOT, [AMAL, SENAIT]) == set()
        assert updates.next_raw_at(connection, BOT, NOW) is None


def test_handled_ids_are_forgotten_in_time(database: Database) -> None:
    with database.transaction() as connection:
        updates.mark_handled(connection, BOT, [1], NOW - timedelta(days=8))
        updates.mark_handled(connection, BOT, [2], NOW)
        assert updates.prune_handled(connection, NOW - timedelta(days=7)) == 1
        assert updates.handled(connection, BOT, [1, 2]) == {2}


def test_on_sqlite_the_one_writer_may_handle_every_chat(sqlite_database: Database) -> None:
    with sqlite_database.transaction() as connection:
        assert updates.lock_chats(connection, BOT, [AMAL, SENAIT]) == {AMAL, SENAIT}


def test_on_postgresql_replicas_share_the_chats_between_them(
    postgresql_database: Database,
) -> None:
    database = postgresql_database
    with database.transaction() as one, database.transaction() as two:
        assert updates.lock_chats(one, BOT, [AMAL]) == {AMAL}
        assert updates.lock_chats(two, BOT, [AMAL, SENAIT]) == {SENAIT}
        assert updates.lock_chats(two, "another_bot", [AMAL]) == {AMAL}
    with database.transaction() as three:
        assert updates.lock_chats(three, BOT, [AMAL, SENAIT]) == {AMAL, SENAIT}
