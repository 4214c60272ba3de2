"""A broadcast at work: fed while it is sent, and stopped within a second, whoever stops it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any

from sqlalchemy import Connection, func, select

from bot.window import Limits
from casework import broadcast_steps as steps
from casework.broadcasting import State
from cli.broadcasting import Attachments, Broadcasting
from flows.klantreis.profile import load_profile
from flows.quiet import NIGHT
from storage import broadcast_sending as sending
from storage import staff
from storage.broadcast_contents import put_file
from storage.broadcasts import BroadcastRow, find_broadcast
from storage.chats import join_chat, save_chats
from storage.database import Database
from storage.outbox import OutboxRow, outbox
from storage.staff import Role
from tests.bot.office import Office, office_with
from tests.casework.broadcasts import TEXTS
from tests.casework.broadcasts import Office as Town
from tests.storage.world import NOW, make_person

PEOPLE = 90
LIMITS = Limits(per_second=30, per_chat_second=30)


def fill(office: Office) -> tuple[Town, BroadcastRow]:
    """Everybody said yes; one broadcast to all of them was approved."""
    world = office.world
    town = Town(world, {"heemstede": load_profile("heemstede")})
    with office.database.transaction() as connection:
        for login in ("anna", "els"):
            row = staff.save_staff(connection, login, login.title(), NOW)
            staff.grant(connection, row.id, world.municipality_id, Role.CONSULENT)
            town.staff[login] = row.id
        for place, chat in enumerate(world.chats):
            join_chat(connection, chat.id, make_person(connection, world, f"P-{place}").id, NOW)
        save_chats(connection, [replace(chat, consented_at=NOW) for chat in world.chats])
        return town, town.approved(connection, texts=TEXTS)


def worded(_connection: Connection, rows: list[OutboxRow]) -> list[OutboxRow]:
    return [replace(row, payload={"text": "hallo"}) for row in rows]


@asynccontextmanager
async def at_work(office: Office) -> AsyncIterator[Broadcasting]:
    """The broadcast is fed and sent, half a minute after its approval."""
    office.complete = worded
    office.now = NOW + steps.UNDO
    sender = office.hire(LIMITS)
    home = [office.world.municipality_id]
    feeding = Broadcasting(office.database, home, 30, NIGHT, lambda: office.now, sender.notify)
    async with office.open():
        running = asyncio.create_task(feeding.run())
        yield feeding
        running.cancel()
        await asyncio.wait((running,))


def sent(office: Office) -> int:
    return len(office.server.calls("sendMessage"))


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(30):
        while not holds():  # noqa: ASYNC110 - a state of another system: it sends no event
            await asyncio.sleep(0.01)


def found(office: Office, row: BroadcastRow) -> BroadcastRow:
    with office.database.transaction() as connection:
        again = find_broadcast(connection, row.public_id)
        assert again is not None
        return again


async def test_a_stop_takes_effect_within_a_second(database: Database) -> None:
    async with office_with(database, PEOPLE) as office:
        town, row = fill(office)
        async with at_work(office):
            await until(lambda: sent(office) >= 20)
            with office.database.transaction() as connection:
                steps.stop(connection, town.access(connection), row.public_id, office.now)
            stopped, before = time.monotonic(), sent(office)
            await asyncio.sleep(max(0.0, stopped + 1 - time.monotonic()))
            after_a_second = sent(office)
            await asyncio.sleep(1.0)
            assert sent(office) == after_a_second < PEOPLE
            assert after_a_second - before <= LIMITS.per_second
        with office.database.transaction() as connection:
            sending.settle_totals(connection, [office.world.municipality_id])
        totals = found(office, row).totals
        assert totals is not None
        assert totals["sent"] == after_a_second
        assert totals["waiting"] == PEOPLE - after_a_second


async def test_it_is_done_when_everybody_was_told_once(database: Database) -> None:
    async with office_with(database, 20) as office:
        _, row = fill(office)
        async with at_work(office):
            await until(lambda: found(office, row).state is State.DONE)
        assert found(office, row).totals == {
            "waiting": 0,
            "sent": 20,
            "failed": 0,
            "unknown": 0,
            "dropped": 0,
        }
        told = [call["chat_id"] for call in office.server.calls("sendMessage")]
        assert len(told) == len(set(told)) == 20


async def test_an_approval_of_another_process_is_noticed_and_waited_for(
    sqlite_database: Database,
) -> None:
    async with office_with(sqlite_database, 3) as office:
        _, row = fill(office)
        async with at_work(office) as feeding:
            office.now = NOW
            assert await feeding.next_start() == row.starts_at
            assert not await feeding.catch_up()
            office.now = NOW + steps.UNDO + timedelta(seconds=1)
            assert await feeding.catch_up()


async def test_what_waits_in_the_outbox_is_about_two_seconds(sqlite_database: Database) -> None:
    async with office_with(sqlite_database, PEOPLE) as office:
        fill(office)
        office.now = NOW + steps.UNDO
        home = [office.world.municipality_id]
        feeding = Broadcasting(sqlite_database, home, 30, NIGHT, lambda: office.now, _nothing)
        for _ in range(3):
            assert await feeding.catch_up()
        with sqlite_database.transaction() as connection:
            rows = connection.scalar(select(func.count()).select_from(outbox))
        assert rows == 60


async def test_a_file_is_read_once(sqlite_database: Database) -> None:
    async with office_with(sqlite_database, 1) as office:
        _, row = fill(office)
        with sqlite_database.transaction() as connection:
            put_file(connection, row.id, "photo", "a.jpg", "digest", b"content")
        files = Attachments(sqlite_database)
        assert await files.fetch("digest") == b"content"
        with sqlite_database.transaction() as connection:
            put_file(connection, row.id, "photo", "a.jpg", "other", b"other")
        assert await files.fetch("digest") == b"content"
        assert await files.fetch("gone") is None


def _nothing(*_: Any) -> None:
    """Nobody sends in this test."""
