"""What the outbox gives to a sender, and when."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import select

from storage import outbox
from storage.chats import cut_off, join_chat, mark_unreachable, save_chats
from storage.database import Database
from storage.outbox import BROADCAST, CALLBACK, REMINDER, Ended, Later, Sent
from tests.storage.world import (
    BOT,
    NOW,
    lease,
    make_person,
    make_world,
    message,
    seconds,
    states,
    texts,
)


def test_a_row_comes_out_as_it_went_in(database: Database) -> None:
    with database.transaction() as connection:
        chat = make_world(connection).chats[0]
        outbox.put(connection, [message(chat, "hello", useless_after=NOW + seconds(10))])
        (row,) = lease(connection)
    assert (row.chat_id, row.telegram_id, row.bot) == (chat.id, chat.telegram_id, BOT)
    assert (row.priority, row.kind, row.payload) == (0, "screen", {"text": "hello"})
    assert (row.send_at, row.useless_after) == (NOW, NOW + seconds(10))
    assert (row.attempts, row.language, row.name_prefix) == (1, "nl", None)


def test_replies_go_before_reminders_before_broadcasts(database: Database) -> None:
    with database.transaction() as connection:
        one, two, three = make_world(connection, 3).chats
        outbox.put(
            connection,
            [
                message(one, "broadcast", priority=BROADCAST, send_at=NOW - seconds(30)),
                message(two, "reminder", priority=REMINDER, send_at=NOW - seconds(20)),
                message(three, "reply"),
            ],
        )
        assert texts(lease(connection)) == ["reply", "reminder", "broadcast"]


def test_within_a_priority_the_earliest_moment_goes_first(database: Database) -> None:
    with database.transaction() as connection:
        one, two, three = make_world(connection, 3).chats
        outbox.put(
            connection,
            [
                message(one, "third", send_at=NOW),
                message(two, "first", send_at=NOW - seconds(9)),
                message(three, "second", send_at=NOW - seconds(5)),
            ],
        )
        assert texts(lease(connection, limit=2)) == ["first", "second"]
        assert texts(lease(connection)) == ["third"]


def test_nothing_goes_before_its_moment(database: Database) -> None:
    with database.transaction() as connection:
        chat = make_world(connection).chats[0]
        outbox.put(connection, [message(chat, "later", send_at=NOW + seconds(5))])
        assert lease(connection, NOW + seconds(4.999)) == []
        assert texts(lease(connection, NOW + seconds(5))) == ["later"]


def test_a_chat_gets_its_messages_one_after_another(database: Database) -> None:
    with database.transaction() as connection:
        one, two = make_world(connection, 2).chats
        outbox.put(connection, [message(one, "a"), message(one, "b"), message(two, "c")])
        first, other = lease(connection)
        assert texts([first, other]) == ["a", "c"]
        assert lease(connection) == []
        outbox.mark_sent(connection, [Sent(first.id, 55, NOW)])
        assert texts(lease(connection)) == ["b"]


def test_a_message_being_retried_is_not_overtaken(database: Database) -> None:
    with database.transaction() as connection:
        chat = make_world(connection).chats[0]
        outbox.put(connection, [message(chat, "a"), message(chat, "b")])
        (first,) = lease(connection)
        outbox.mark_later(connection, [Later(first.id, NOW + seconds(8), "502")])
        outbox.put(connection, [message(chat, "c", send_at=NOW + seconds(1))])
        assert lease(connection, NOW + seconds(7)) == []
        (again,) = lease(connection, NOW + seconds(9))
        assert (texts([again]), again.attempts) == (["a"], 2)


def test_a_reminder_being_retried_does_not_hold_up_a_reply(database: Database) -> None:
    with database.transaction() as connection:
        chat = make_world(connection).chats[0]
        outbox.put(connection, [message(chat, "reminder", priority=REMINDER)])
        (row,) = lease(connection)
        outbox.mark_later(connection, [Later(row.id, NOW + seconds(60), "timeout")])
        outbox.put(connection, [message(chat, "reply")])
        assert texts(lease(connection)) == ["reply"]


def test_answers_to_presses_go_alongside(database: Database) -> None:
    with database.transaction() as connection:
        chat = make_world(connection).chats[0]
        outbox.put(
            connection,
            [
                message(chat, "screen"),
                message(chat, "pressed", kind=CALLBACK),
                message(chat, "pressed again", kind=CALLBACK),
            ],
        )
        assert texts(lease(connection)) == ["screen", "pressed", "pressed again"]


def test_chats_can_be_passed_over(database: Database) -> None:
    with database.transaction() as connection:
        one, two = make_world(connection, 2).chats
        outbox.put(connection, [message(one, "a"), message(two, "b")])
        assert texts(lease(connection, exclude_chats=[one.id])) == ["b"]
        assert texts(lease(connection)) == ["a"]


def test_what_is_useless_by_now_is_dropped(database: Database) -> None:
    with database.transaction() as connection:
        one, two = make_world(connection, 2).chats
        outbox.put(
            connection,
            [
                message(one, "too late", useless_after=NOW),
                message(two, "in time", useless_after=NOW + seconds(1)),
                message(one, "next"),
            ],
        )
        assert texts(lease(connection)) == ["in time", "next"]
        assert states(connection) == ["dropped", "leased", "leased"]


@pytest.mark.parametrize("column", ["stopped_at", "unreachable_at"])
def test_a_closed_chat_gets_replies_only(database: Database, column: str) -> None:
    with database.transaction() as connection:
        chat = make_world(connection).chats[0]
        save_chats(connection, [replace(chat, **{column: NOW})])  # type: ignore[arg-type]
        outbox.put(
            connection,
            [
                message(chat, "broadcast", priority=BROADCAST),
                message(chat, "reminder", priority=REMINDER),
                message(chat, "reply"),
            ],
        )
        assert texts(lease(connection)) == ["reply"]
        outbox.mark_sent(connection, [Sent(3, 1, NOW)])
        assert lease(connection) == []
        assert states(connection) == ["dropped", "dropped", "sent"]


def test_many_unwanted_rows_do_not_hide_a_wanted_one(database: Database) -> None:
    with database.transaction() as connection:
        closed, open_chat = make_world(connection, 2).chats
        mark_unreachable(connection, [closed.id], NOW)
        rows = [message(closed, "x", priority=BROADCAST) for _ in range(25)]
        outbox.put(connection, [*rows, message(open_chat, "wanted", priority=BROADCAST)])
        assert texts(lease(connection, limit=1)) == ["wanted"]


def test_a_row_tells_the_language_and_whose_it_is(database: Database) -> None:
    with database.transaction() as connection:
        world = make_world(connection)
        chat = world.chats[0]
        amal = make_person(connection, world, "W-1", first_name="Amal", language="ar")
        senait = make_person(connection, world, "W-2", first_name="Senait", language="ti")
        join_chat(connection, chat.id, amal.id, NOW)
        outbox.put(connection, [message(chat, person_id=amal.id) for _ in range(4)])

        def next_row() -> tuple[str, str | None]:
            (row,) = lease(connection)
            outbox.mark_sent(connection, [Sent(row.id, None, NOW)])
            return row.language, row.name_prefix

        assert next_row() == ("ar", None)
        join_chat(connection, chat.id, senait.id, NOW)
        assert next_row() == ("ar", "Amal")
        save_chats(connection, [replace(chat, language="en")])
        assert next_row() == ("en", "Amal")
        cut_off(connection, chat.id, senait.id, NOW)
        assert next_row() == ("en", None)


def test_what_became_of_a_row_is_kept(database: Database) -> None:
    with database.transaction() as connection:
        chats = make_world(connection, 5).chats
        outbox.put(connection, [message(chat) for chat in chats])
        sent, failed, unknown, dropped, later = (row.id for row in lease(connection))
        outbox.mark_sent(connection, [Sent(sent, 901, NOW)])
        outbox.mark_failed(connection, [Ended(failed, "blocked")])
        outbox.mark_unknown(connection, [Ended(unknown, "timed out")])
        outbox.mark_dropped(connection, [Ended(dropped, "query is too old")])
        outbox.mark_later(connection, [Later(later, NOW + seconds(3), "429")])
        columns = outbox.outbox.c
        kept = connection.execute(
            select(
                columns.state,
                columns.error,
                columns.telegram_message_id,
                columns.sent_at,
                columns.lease_owner,
            ).order_by(columns.id)
        ).all()
        assert [tuple(row) for row in kept] == [
            ("sent", None, 901, NOW, None),
            ("failed", "blocked", None, None, None),
            ("unknown", "timed out", None, None, None),
            ("dropped", "query is too old", None, None, None),
            ("waiting", "429", None, None, None),
        ]


def test_a_late_retry_mark_does_not_revive_what_was_sent(database: Database) -> None:
    with database.transaction() as connection:
        outbox.put(connection, [message(make_world(connection).chats[0])])
        (row,) = lease(connection)
        outbox.mark_sent(connection, [Sent(row.id, 1, NOW)])
        outbox.mark_later(connection, [Later(row.id, NOW, "late")])
        outbox.mark_failed(connection, [Ended(row.id, "late")])
        assert states(connection) == ["sent"]


def test_leases_of_the_dead_are_freed(database: Database) -> None:
    with database.transaction() as connection:
        one, two = make_world(connection, 2).chats
        outbox.put(connection, [message(one, "mine"), message(two, "theirs")])
        lease(connection, owner="mine", limit=1)
        lease(connection, owner="theirs")
        assert outbox.free_leases(connection, "another_bot", None, NOW) == 0
        assert outbox.free_leases(connection, BOT, "mine", NOW) == 1
        assert texts(lease(connection)) == ["mine"]
        assert outbox.free_leases(connection, BOT, "nobody", NOW + seconds(61)) == 2
        lease(connection)
        assert outbox.free_leases(connection, BOT, None, NOW) == 2


def test_processes_that_die_count_as_one_attempt_of_what_they_had_in_hand(
    database: Database,
) -> None:
    with database.transaction() as connection:
        outbox.put(connection, [message(make_world(connection).chats[0])])
        for _ in range(5):
            lease(connection)
            outbox.free_leases(connection, BOT, None, NOW)
        (row,) = lease(connection)
        assert row.attempts == 2
        outbox.mark_later(connection, [Later(row.id, NOW, "refused for now")])
        lease(connection)
        outbox.free_leases(connection, BOT, None, NOW)
        (row,) = lease(connection)
        assert row.attempts == 3


def test_rows_not_tried_after_all_are_put_back(database: Database) -> None:
    with database.transaction() as connection:
        outbox.put(connection, [message(make_world(connection).chats[0])])
        (row,) = lease(connection)
        outbox.release(connection, [row.id])
        (again,) = lease(connection)
        assert again.attempts == 1


def test_the_next_moment_is_that_of_the_earliest_row_still_to_come(database: Database) -> None:
    with database.transaction() as connection:
        one, two, three = make_world(connection, 3).chats
        assert outbox.next_send_at(connection, BOT, NOW) is None
        outbox.put(
            connection,
            [
                message(one, send_at=NOW),
                message(two, priority=BROADCAST, send_at=NOW + seconds(5)),
                message(three, priority=REMINDER, send_at=NOW + seconds(9)),
            ],
        )
        assert outbox.next_send_at(connection, BOT, NOW) == NOW + seconds(5)
        assert outbox.next_send_at(connection, BOT, NOW + seconds(5)) == NOW + seconds(9)
        assert outbox.next_send_at(connection, "another_bot", NOW) is None
