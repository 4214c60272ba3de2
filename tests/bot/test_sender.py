"""Every outcome leads to a row state and a count; nothing is lost and nothing said twice."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest
from aiohttp import web
from sqlalchemy import Connection, update

from bot.delivery import MOST_ATTEMPTS, MOST_WHILE_AWAY
from bot.sender import FEWEST_AHEAD
from bot.window import Limits
from storage.database import Database
from storage.halts import end_halt, halt_all, is_halted
from storage.outbox import BROADCAST, REMINDER, REPLY, Ended, OutboxRow, lease, mark_dropped, outbox
from tests.bot.office import Office, office_with
from tests.bot.wire import hangs_up, ok, refused
from tests.storage.world import BOT

pytestmark = pytest.mark.usefixtures("sqlite_template")

BLOCKED = "Forbidden: bot was blocked by the user"


@pytest.fixture
async def office(sqlite_database: Database) -> AsyncIterator[Office]:
    async with office_with(sqlite_database) as office:
        yield office


async def test_a_row_is_sent_and_what_telegram_answered_is_kept(office: Office) -> None:
    office.server.will("sendMessage", ok({"message_id": 41}))
    async with office.open():
        office.put("hello")
        await office.until_states("sent")
    row = office.rows()[0]
    assert (row.telegram_message_id, row.sent_at, row.lease_owner) == (41, office.now, None)
    assert office.server.calls("sendMessage") == [
        {"chat_id": office.world.chats[0].telegram_id, "text": "hello"}
    ]
    assert office.counted("sent") == 1
    assert office.contact.problem is None


async def test_a_chat_is_told_things_in_order(office: Office) -> None:
    async with office.open():
        for text in "abc":
            office.put(text)
        await office.until_states("sent", "sent", "sent")
    assert office.texts() == ["a", "b", "c"]


async def test_a_bot_that_stands_still_sends_nothing_until_it_is_let_go(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[bool] = []

    def looked(connection: Connection, bot: str) -> bool:
        looks.append(is_halted(connection, bot))
        return looks[-1]

    monkeypatch.setattr("bot.sender.is_halted", looked)
    with office.database.transaction() as connection:
        assert halt_all(connection, office.now, office.now) == 1
    async with office.open():
        await office.until(lambda: bool(looks))
        office.put("waits")
        seen = len(looks)
        await office.until(lambda: len(looks) > seen)
        assert office.states() == ["waiting"]
        with office.database.transaction() as connection:
            assert end_halt(connection, office.world.municipality_id)
        office.sender.notify()
        await office.until_states("sent")


async def test_a_chat_that_hangs_holds_up_no_other(office: Office) -> None:
    opened = asyncio.Event()

    async def slow(request: web.Request) -> web.StreamResponse:
        await opened.wait()
        return await ok({"message_id": 1})(request)

    office.server.will("sendMessage", slow)
    async with office.open():
        office.put("slow", chat=0)
        await office.until(lambda: office.texts() == ["slow"])
        office.put("quick", chat=1)
        await office.until_states("leased", "sent")
        opened.set()
        await office.until_states("sent", "sent")


async def test_nothing_goes_before_its_moment(office: Office) -> None:
    async with office.open():
        office.put("later", send_at=office.now + timedelta(hours=1))
        office.put("now", chat=1)
        await office.until_states("waiting", "sent")
        office.later(3600)
        await office.until_states("sent", "sent")


async def test_someone_who_blocked_the_bot_is_unreachable(office: Office) -> None:
    office.server.will("sendMessage", refused(403, BLOCKED))
    async with office.open():
        office.put()
        await office.until_states("failed")
    assert office.unreachable == [office.world.chats[0].telegram_id]
    assert office.rows()[0].error == BLOCKED
    assert office.counted("unreachable") == 1


async def test_a_fault_in_the_follow_up_undoes_nothing(office: Office) -> None:
    def fault(*_: object) -> None:
        raise ValueError("a fault in casework")

    office.sender._on_unreachable = fault
    office.server.will("sendMessage", refused(403, BLOCKED))
    async with office.open():
        office.put(chat=0)
        office.put(chat=1)
        await office.until_states("failed", "sent")


async def test_a_message_telegram_refuses_fails_and_is_not_tried_again(office: Office) -> None:
    office.server.will("sendMessage", refused(400, "Bad Request: message is too long"))
    async with office.open():
        office.put()
        await office.until_states("failed")
        office.later(3600)
        office.put("next")
        await office.until_states("failed", "sent")
    assert len(office.texts()) == 2
    assert office.unreachable == []


async def test_a_flood_halts_the_chat_it_names_for_as_long(office: Office) -> None:
    office.server.will("sendMessage", refused(429, "Too Many Requests", retry_after=7))
    async with office.open():
        office.put("halted", chat=0)
        await office.until_put_off()
        assert office.rows()[0].send_at == office.now + timedelta(seconds=7)
        office.put("other", chat=1)
        await office.until_states("waiting", "sent")
        telegram_id = office.world.chats[0].telegram_id
        assert office.sender._gate.halted_chats(office.sender._monotonic()) == [telegram_id]
        assert office.sender._gate.halted_until(office.sender._monotonic()) is None


async def test_a_second_chat_refused_meanwhile_means_the_whole_bot(office: Office) -> None:
    flood = refused(429, "Too Many Requests", retry_after=7)
    office.server.will("sendMessage", flood, flood)
    async with office.open():
        office.put("a", chat=0)
        office.put("b", chat=1)
        await office.until_put_off(0)
        await office.until_put_off(1)
        office.put("c", chat=2)
        await office.until_states("waiting", "waiting", "leased")
        assert office.sender._gate.halted_until(office.sender._monotonic()) is not None
    assert office.states() == ["waiting"] * 3, "what was not tried is put back at the end"
    assert office.texts() == ["a", "b"]


async def test_a_halted_message_is_sent_after_the_halt(office: Office) -> None:
    office.server.will("sendMessage", refused(429, "Too Many Requests", retry_after=1))
    async with office.open():
        office.put("halted")
        await office.until_put_off()
        began = asyncio.get_running_loop().time()
        office.later(1)
        await office.until_states("sent")
        assert asyncio.get_running_loop().time() - began > 0.8


async def test_a_server_in_trouble_is_tried_again_with_longer_waits_and_an_end(
    office: Office,
) -> None:
    office.server.otherwise = refused(502, "Bad Gateway")
    waits = []
    async with office.open():
        office.put()
        for attempt in range(1, MOST_ATTEMPTS + 2):
            await office.until_put_off(attempts=attempt)
            waits.append((office.rows()[0].send_at - office.now).total_seconds())
            office.later(waits[-1])
        await office.until_put_off(attempts=MOST_ATTEMPTS + 2)
        with office.database.transaction() as connection:
            connection.execute(update(outbox).values(attempts=MOST_WHILE_AWAY - 1))
        office.later(waits[-1])
        await office.until_states("failed")
    assert waits[:9] == [1, 2, 4, 8, 16, 32, 64, 128, 256]
    assert max(waits) == 300
    assert office.counted("later") == MOST_ATTEMPTS + 2
    assert office.counted("failed") == 1


async def test_what_can_not_be_worded_ends_sooner_than_an_outage(office: Office) -> None:
    office.clerk.fails = True
    async with office.open():
        office.put()
        await office.until_put_off()
        with office.database.transaction() as connection:
            connection.execute(update(outbox).values(attempts=MOST_ATTEMPTS - 1))
        office.later(1)
        await office.until_states("failed")


async def test_no_connection_halts_the_bot_and_loses_nothing(office: Office) -> None:
    url, office.bot._base_url = office.bot._base_url, f"http://127.0.0.1:9/bot{'x'}"
    async with office.open():
        office.put()
        await office.until_put_off()
        assert office.contact.problem is not None
        assert office.sender._gate.halted_until(office.sender._monotonic()) is not None
        office.bot._base_url = url
        office.later(1)
        await office.until_states("sent")
    assert office.contact.problem is None


@pytest.mark.parametrize("priority", [REPLY, REMINDER])
async def test_a_lost_answer_is_repeated_once(office: Office, priority: int) -> None:
    office.server.will("sendMessage", hangs_up, hangs_up)
    async with office.open():
        office.put(priority=priority)
        await office.until_put_off()
        office.later(2)
        await office.until_states("unknown")
        office.later(3600)
    assert len(office.texts()) == 2
    assert office.counted("repeated", priority) == 1
    assert office.counted("unknown", priority) == 1


async def test_a_lost_answer_to_a_broadcast_is_never_repeated(office: Office) -> None:
    office.server.will("sendMessage", hangs_up)
    async with office.open():
        office.put(priority=BROADCAST)
        await office.until_states("unknown")
        office.later(3600)
    assert len(office.texts()) == 1


async def test_what_comes_too_late_is_dropped(office: Office) -> None:
    async with office.open():
        office.put(useless_after=office.now - timedelta(seconds=1))
        await office.until_states("dropped")
    assert office.texts() == []


async def test_a_press_is_answered_beside_the_limits_or_not_at_all(office: Office) -> None:
    office.hire(Limits(per_second=1, per_chat_second=1))
    async with office.open():
        for number in range(3):
            office.put(f"press {number}", kind="callback")
        await office.until_states("sent", "sent", "sent")
        office.put("old", kind="callback", send_at=office.now - timedelta(seconds=10))
        await office.until_states("sent", "sent", "sent", "dropped")
    assert len(office.server.calls("answerCallbackQuery")) == 3


async def test_a_press_telegram_has_forgotten_is_dropped(office: Office) -> None:
    old = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    office.server.will("answerCallbackQuery", refused(400, old))
    async with office.open():
        office.put(kind="callback")
        await office.until_states("dropped")


async def test_a_change_that_changes_nothing_is_done(office: Office) -> None:
    office.server.will("editMessageText", refused(400, "Bad Request: message is not modified: …"))
    async with office.open():
        office.put(payload={"edit": 17})
        await office.until_states("sent")
    assert office.rows()[0].telegram_message_id == 17


async def test_what_cannot_be_changed_is_said_anew(office: Office) -> None:
    office.server.will("editMessageText", refused(400, "Bad Request: message can't be edited"))
    office.server.will("sendMessage", ok({"message_id": 18}))
    async with office.open():
        office.put("anew", payload={"edit": 17})
        await office.until_states("sent")
    assert office.texts() == ["anew"]
    assert office.rows()[0].telegram_message_id == 18


async def test_a_picture_is_uploaded_once(office: Office) -> None:
    photo = {"message_id": 1, "photo": [{"file_id": "small"}, {"file_id": "large"}]}
    office.server.otherwise = ok(photo)
    async with office.open():
        office.put(payload={"photo": "drawing"}, chat=0)
        await office.until_states("sent")
        office.hire()
        office.put(payload={"photo": "drawing"}, chat=1)
    async with office.open():
        await office.until_states("sent", "sent")
    first, second = office.server.seen
    assert first.files == {"photo": ("p.png", b"drawing")}
    assert (second.files, second.params["photo"]) == ({}, "large")


async def test_a_file_telegram_forgot_is_uploaded_again(office: Office) -> None:
    wrong = refused(400, "Bad Request: wrong file identifier/HTTP URL specified")
    sent = [ok({"message_id": n, "photo": [{"file_id": f"id {n}"}]}) for n in range(3)]
    office.server.will("sendPhoto", sent[0], wrong, sent[1], sent[2])
    async with office.open():
        for chat in range(3):
            office.put(payload={"photo": "drawing"}, chat=chat)
            await office.until_states(*["sent"] * (chat + 1))
    assert [bool(seen.files) for seen in office.server.seen] == [True, False, True, False]
    assert office.server.seen[-1].params["photo"] == "id 1"


async def test_a_message_that_cannot_be_rendered_is_kept_and_tried_again(office: Office) -> None:
    office.clerk.fails = True
    async with office.open():
        office.put()
        await office.until(lambda: office.states() == ["waiting"] and bool(office.clerk.rendered))
        office.clerk.fails = False
        office.later(1)
        await office.until_states("sent")


async def test_a_row_with_nothing_to_say_any_more_is_dropped(office: Office) -> None:
    async with office.open():
        office.put(payload={"nothing": True})
        await office.until_states("dropped")


async def test_rows_of_a_dead_process_are_sent(office: Office) -> None:
    office.put()
    with office.database.transaction() as connection:
        until = office.now + timedelta(hours=1)
        lease(connection, BOT, owner="dead", now=office.now, until=until, limit=10)
    assert office.states() == ["leased"]
    async with office.open():
        await office.until_states("sent")


async def test_a_database_that_is_away_for_a_moment_repeats_nothing(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    run, failures = office.database.run, [OSError("away"), OSError("away")]

    async def fragile(work: object) -> object:
        if office.texts() and failures:
            raise failures.pop()
        return await run(work)  # type: ignore[arg-type]

    monkeypatch.setattr(office.database, "run", fragile)
    monkeypatch.setattr("bot.sender.waits", lambda: iter([0.0] * 9))
    async with office.open():
        office.put()
        await office.until_states("sent")
    assert failures == []
    assert len(office.texts()) == 1


async def test_a_reply_overtakes_a_broadcast_to_many(sqlite_database: Database) -> None:
    async with office_with(sqlite_database, chats=60) as office:
        office.hire(Limits(per_second=20))
        office.server.otherwise = ok({"message_id": 1})
        async with office.open():
            for chat in range(59):
                office.put(f"broadcast {chat}", chat=chat, priority=BROADCAST)
            await office.until(lambda: len(office.texts()) >= 5)
            sent_before = len(office.texts())
            office.put("reply", chat=59)
            await office.until(lambda: "reply" in office.texts())
            assert office.texts().index("reply") <= sent_before + 2
        assert set(office.states()) <= {"sent", "waiting"}, "stopped: nothing stays leased"


async def test_of_a_broadcast_hardly_more_is_in_hand_than_is_under_way(
    sqlite_database: Database,
) -> None:
    """Every slot is used, however long an answer takes; and a stop finds the rest in the outbox."""
    opened = asyncio.Event()

    async def slow(request: web.Request) -> web.StreamResponse:
        await opened.wait()
        return await ok({"message_id": 1})(request)

    async with office_with(sqlite_database, chats=60) as office:
        office.hire(Limits(per_second=20))
        office.server.otherwise = slow
        async with office.open():
            for chat in range(60):
                office.put(f"broadcast {chat}", chat=chat, priority=BROADCAST)
            await office.until(lambda: len(office.texts()) == 20)
            await office.until(lambda: office.states().count("leased") == 20 + FEWEST_AHEAD)
            assert len(office.texts()) == 20
            opened.set()
            await office.until(lambda: len(office.texts()) > 30)


async def test_words_are_found_when_rows_are_leased(sqlite_database: Database) -> None:
    """In the same transaction; a row that is to be dropped holds up nothing behind it."""

    def complete(connection: Connection, rows: list[OutboxRow]) -> list[OutboxRow]:
        dropped = [Ended(row.id, "over") for row in rows if row.payload["text"] == "over"]
        mark_dropped(connection, dropped)
        return [
            replace(row, payload={"text": row.payload["text"].upper()})
            for row in rows
            if row.payload["text"] != "over"
        ]

    async with office_with(sqlite_database) as office:
        office.complete = complete
        office.hire()
        for text in ("over", "over", "hello", "over", "bye"):
            office.put(text)
        async with office.open():
            await office.until_states("dropped", "dropped", "sent", "dropped", "sent")
        assert office.texts() == ["HELLO", "BYE"]
