"""Nothing that comes in is lost, doubled or out of turn, whatever goes wrong with it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from time import sleep
from typing import Any

import pytest
import pytest_asyncio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, select

from bot.intake import Intake
from bot.updates import read_update
from casework import conversations
from casework.conversation import Conversation
from casework.incoming import Act, Incoming
from storage.chats import chat
from storage.database import Database
from storage.outbox import CALLBACK, outbox
from storage.questions import task
from storage.updates import handled_update, raw_update
from tests.bot.test_updates import UPDATES
from tests.databases import NewAddress
from tests.desk import MUNICIPALITY, desk_of

FIRST = 7_000_000_001
NOON = datetime(2026, 11, 21, 11, tzinfo=UTC)
BAD = "dit gaat mis"


@dataclass
class Desk:
    """An intake on a real database, and a clock to move."""

    database: Database
    now: datetime = NOON
    numbers: Iterator[int] = field(default_factory=lambda: count(1))
    woken: int = 0

    def __post_init__(self) -> None:
        self.intake = Intake(self.database, desk_of(self.database), lambda: self.now, self._wake)

    def _wake(self) -> None:
        self.woken += 1

    def says(self, text: str, who: int = FIRST) -> dict[str, Any]:
        about = {"id": who, "type": "private", "is_bot": False, "first_name": "Amal"}
        number = next(self.numbers)
        message = {"message_id": number, "date": 1, "chat": about, "from": about, "text": text}
        return {"update_id": number, "message": message}

    async def receive(self, *updates: dict[str, Any]) -> None:
        await self.intake.receive(MUNICIPALITY, updates)

    async def until(self, kept: int) -> None:
        """Until so many updates are kept and still to be tried."""
        async with asyncio.timeout(10):
            while len(self.kept()) != kept:  # noqa: ASYNC110 a state of the database
                await asyncio.sleep(0.01)

    async def tried(self, times: int) -> datetime:
        """When it is tried again, once the one update that fails has failed so often."""
        failed = select(raw_update.c.retry_at).where(raw_update.c.attempts == times)
        async with asyncio.timeout(10):
            while True:
                with self.database.transaction() as connection:
                    moment = connection.scalar(failed)
                if isinstance(moment, datetime):
                    return moment
                await asyncio.sleep(0.01)

    @asynccontextmanager
    async def at_work(self) -> AsyncIterator[None]:
        running = asyncio.create_task(self.intake.run())
        try:
            yield
        finally:
            running.cancel()
            with suppress(asyncio.CancelledError):
                await running

    def causes(self, who: int | None = None) -> list[int]:
        """The updates that were answered with a screen, in the order of their answers."""
        query = select(outbox.c.cause).where(outbox.c.kind != CALLBACK).order_by(outbox.c.id)
        if who is not None:
            query = query.where(outbox.c.telegram_id == who)
        with self.database.transaction() as connection:
            return [int(str(cause).removeprefix("update:")) for cause in connection.scalars(query)]

    def texts(self, who: int = FIRST) -> list[str]:
        """The first message id of every answer."""
        query = select(outbox.c.payload).where(outbox.c.telegram_id == who).order_by(outbox.c.id)
        with self.database.transaction() as connection:
            return [payload["body"][0][0] for payload in connection.scalars(query)]

    def kept(self) -> list[int]:
        waiting = select(raw_update.c.update_id).where(raw_update.c.set_aside_at.is_(None))
        with self.database.transaction() as connection:
            return list(connection.scalars(waiting.order_by(raw_update.c.update_id)))

    def handled(self) -> set[int]:
        with self.database.transaction() as connection:
            return set(connection.scalars(select(handled_update.c.update_id)))

    def tasks(self) -> list[tuple[str, dict[str, Any]]]:
        with self.database.transaction() as connection:
            return [(row.kind, row.args) for row in connection.execute(select(task))]


@pytest_asyncio.fixture
async def desk(database: Database) -> Desk:
    return Desk(database)


@pytest.fixture
def faulty(monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault in our own code: a certain text can not be handled."""
    take = Conversation.take

    def fails(self: Conversation, incoming: Incoming) -> None:
        if incoming.text == BAD:
            raise ZeroDivisionError("a fault")
        take(self, incoming)

    monkeypatch.setattr(Conversation, "take", fails)


async def test_updates_are_answered_in_order_and_once(desk: Desk) -> None:
    one, two, three = desk.says("/start"), desk.says("/help"), desk.says("/taal", FIRST + 1)
    await desk.receive(two, three, one, two)
    await desk.receive(one, three)
    assert desk.causes(FIRST) == [1, 2]
    assert desk.causes(FIRST + 1) == [3]
    assert desk.handled() == {1, 2, 3}
    assert desk.woken == 2


@pytest.mark.usefixtures("faulty")
async def test_a_failing_update_is_tried_three_times_and_set_aside_kindly(desk: Desk) -> None:
    bad, after, other = desk.says(BAD), desk.says("/help"), desk.says("/start", FIRST + 1)
    await desk.receive(bad, after, other)
    assert desk.causes() == [3], "others go on at once"
    assert desk.kept() == [1, 2], "what follows in the chat waits its turn"
    async with desk.at_work():
        assert await desk.tried(1) > desk.now, "it is not tried again before its moment"
        desk.now += timedelta(seconds=2)
        await desk.receive()
        assert await desk.tried(2) > desk.now
        assert desk.kept() == [1, 2]
        assert desk.tasks() == []
        await desk.receive(desk.says("/menu", FIRST + 1))
        assert desk.causes(FIRST + 1) == [3, 4]
        desk.now += timedelta(seconds=6)
        await desk.receive()
        await desk.until(kept=0)
    assert desk.tasks() == [("update-set-aside", {"update": 1})]
    assert desk.causes(FIRST) == [1, 2]
    assert desk.texts()[0] == "lead-unreadable"
    await desk.receive(bad)
    assert desk.causes(FIRST) == [1, 2], "what was set aside does not come back"


@pytest.mark.usefixtures("faulty")
async def test_a_failing_update_delivered_again_is_still_kept_once(desk: Desk) -> None:
    bad = desk.says(BAD)
    for _ in range(5):
        await desk.receive(bad)
    assert desk.kept() == [1]
    assert desk.tasks() == []


async def test_a_fault_that_is_repaired_in_time_is_not_noticed(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(conversations, "write", _fails)
        await desk.receive(desk.says("/start"), desk.says("/help"))
    assert (desk.causes(), desk.kept()) == ([], [1, 2])
    desk.now += timedelta(seconds=2)
    async with desk.at_work():
        await desk.until(kept=0)
    assert desk.causes() == [1, 2]
    assert desk.tasks() == []


def _fails(*arguments: object) -> None:
    raise ZeroDivisionError("a fault")


async def test_an_unreachable_database_is_told_to_whoever_delivers(desk: Desk) -> None:
    """So that the update is not confirmed to Telegram."""
    await desk.database.close()
    with pytest.raises(RuntimeError):
        await desk.receive(desk.says("/start"))


async def test_a_redelivery_beside_the_first_is_answered_once(
    new_address: NewAddress, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two replicas, one update: whoever comes second looks again once the chat is free."""
    address = new_address("postgresql")
    one, two = Desk(Database.open(address)), Desk(Database.open(address))
    update = one.says("/start")
    seen = conversations._not_handled

    def slowly(*arguments: Any) -> Any:
        fresh = seen(*arguments)
        sleep(0.02)  # in a thread of the database's, so that both have looked before one writes
        return fresh

    monkeypatch.setattr(conversations, "_not_handled", slowly)
    async with one.at_work(), two.at_work():
        await asyncio.gather(*(desk.receive(update) for desk in (one, two) * 5))
        await one.until(kept=0)
    assert one.causes() == [1]
    await one.database.close()
    await two.database.close()


@pytest.fixture(scope="session")
def fuzzed(
    tmp_path_factory: pytest.TempPathFactory, postgresql_server: Any, postgresql_template: str
) -> Iterator[list[Desk]]:
    import psycopg

    path = tmp_path_factory.mktemp("fuzz") / "fuzz.db"
    with psycopg.connect(postgresql_server("postgres"), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE fuzz TEMPLATE {postgresql_template}".encode())
    desks = []
    for address in (f"sqlite:///{path}", postgresql_server("fuzz")):
        database = Database.open(address)
        database.migrate()
        desks.append(Desk(database))
    yield desks
    for desk in desks:
        desk.database.dispose()


@pytest.mark.parametrize("which", [0, 1], ids=["sqlite", "postgresql"])
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(updates=st.lists(UPDATES, max_size=6, unique_by=lambda update: update["update_id"]))
def test_whatever_comes_in_is_answered_or_set_aside(
    fuzzed: list[Desk], which: int, updates: list[dict[str, Any]]
) -> None:
    desk = fuzzed[which]
    with desk.database.transaction() as connection:
        for table in (raw_update, handled_update, outbox, task, chat):
            connection.execute(delete(table))
    asyncio.run(_handled(desk, updates))
    assert desk.kept() == []
    assert desk.handled() == {update["update_id"] for update in updates}
    causes = desk.causes()
    for update in updates:
        incoming = read_update(update)
        assert incoming is not None
        deserves = incoming.chat is not None and incoming.act in conversations.PERSONAL
        group = incoming.act is Act.GROUP
        assert causes.count(update["update_id"]) == int(deserves or group), update


async def _handled(desk: Desk, updates: list[dict[str, Any]]) -> None:
    desk.intake._kept = asyncio.Event()
    await desk.receive(*updates)
    async with desk.at_work():
        for seconds in (0, 2, 6):
            desk.now += timedelta(seconds=seconds)
            await desk.receive()
            await asyncio.sleep(0.02 if not desk.kept() else 0.15)
        await desk.until(kept=0)
