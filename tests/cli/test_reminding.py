"""The loop that hands reminders over, and the words they get when they are leased."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, select, update

from casework.appointments import move
from casework.reminding import renew
from cli.reminding import NOTHING_TO_SAY, Reminding, Wording
from flows.klantreis.profile import load_profile
from flows.quiet import QuietHours
from storage import reminders
from storage.appointments import AppointmentRow, appointment
from storage.chats import chat, chat_person
from storage.database import Database
from storage.outbox import OutboxRow
from storage.outbox_rows import outbox
from storage.reminders import NewReminder
from tests.casework.test_reminding import ALL_DAY, World
from tests.storage.world import NOW, lease, seconds

PATIENCE = 20.0
SOON = timedelta(seconds=10)
"""However busy this machine is; without a timer it would be a minute."""


class Loop:
    """A loop at work, on the clock of this machine unless told otherwise."""

    def __init__(self, database: Database, quiet: QuietHours = ALL_DAY) -> None:
        self.database = database
        self.now: Callable[[], datetime] = lambda: datetime.now(UTC)
        self.handed: list[datetime] = []
        with database.transaction() as connection:
            self.world = World(connection)
            self.row = self.world.plan(starts_at=self.now() + timedelta(days=3))
            connection.execute(update(reminders.reminder).values(state="void"))
        self.loop = Reminding(database, [self.world.home], quiet, lambda: self.now(), self._note)

    def _note(self) -> None:
        self.handed.append(self.now())

    def remind(self, due: datetime, rule: str) -> Callable[[Connection], None]:
        """A row due at this moment, as another part of the program writes one."""
        row = NewReminder(self.world.home, self.row.id, 1, rule, 0, due, due + timedelta(hours=1))
        return lambda connection: reminders.add_reminders(connection, [row])

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        task = asyncio.create_task(self.loop.run())
        await asyncio.sleep(0.05)
        try:
            yield
        finally:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    async def until(self, count: int) -> None:
        async with asyncio.timeout(PATIENCE):
            while len(self.handed) < count:  # noqa: ASYNC110 the loop tells nobody else
                await asyncio.sleep(0.002)


async def test_it_sleeps_until_the_moment_and_not_longer(database: Database) -> None:
    loop = Loop(database)
    due = loop.now() + timedelta(seconds=1)
    with database.transaction() as connection:
        loop.remind(due, "coming:a")(connection)
    async with loop.running():
        await loop.until(1)
    assert due <= loop.handed[0] < due + SOON


async def test_a_new_earlier_one_wakes_it(database: Database) -> None:
    """Written in this process, whatever wrote it: nobody else has to say so."""
    loop = Loop(database)
    with database.transaction() as connection:
        loop.remind(loop.now() + timedelta(minutes=30), "coming:late")(connection)
    async with loop.running():
        due = loop.now() + timedelta(seconds=0.2)
        await database.run(loop.remind(due, "coming:early"))
        await loop.until(1)
        assert due <= loop.handed[0] < due + SOON


async def test_what_an_outage_held_up_goes_first(database: Database) -> None:
    loop = Loop(database)
    with database.transaction() as connection:
        for minutes in (20, 40, 10):
            due = loop.now() - timedelta(minutes=minutes)
            loop.remind(due, f"coming:{minutes}")(connection)
    async with loop.running():
        await loop.until(1)
    with database.transaction() as connection:
        told = connection.scalars(select(outbox.c.payload).order_by(outbox.c.send_at, outbox.c.id))
        assert [one["say"] for one in told] == ["coming:40", "coming:20", "coming:10"]


async def test_a_clock_that_was_moved_is_noticed(database: Database) -> None:
    loop = Loop(database)
    ahead = timedelta()
    loop.now = lambda: datetime.now(UTC) + ahead
    with database.transaction() as connection:
        loop.remind(loop.now() + timedelta(days=1), "coming:x")(connection)
    async with loop.running():
        ahead = timedelta(days=1)
        loop.loop.notify()
        await loop.until(1)


async def test_a_database_that_is_away_is_tried_again(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    loop = Loop(database)
    monkeypatch.setattr("cli.reminding.AFTER_FAULT", 0.01)
    faults = iter([OSError("away"), OSError("still away")])
    sweep = loop.loop._sweep

    def flaky(connection: Connection) -> int:
        for fault in faults:
            raise fault
        return sweep(connection)

    monkeypatch.setattr(loop.loop, "_sweep", flaky)
    with database.transaction() as connection:
        loop.remind(loop.now(), "coming:x")(connection)
    async with loop.running():
        await loop.until(1)


async def test_the_demos_clock_knows_the_next_moment(database: Database) -> None:
    loop = Loop(database)
    assert await loop.loop.next_due() is None
    due = loop.now().replace(microsecond=0) + timedelta(days=2)
    await database.run(loop.remind(due, "coming:x"))
    assert await loop.loop.next_due() == due
    loop.now = lambda: due
    await loop.loop.catch_up()
    assert len(loop.handed) == 1
    assert await loop.loop.next_due() is None


# --- words -------------------------------------------------------------------------------------


class Told:
    """Somebody with an appointment of which a message is due; its words are asked for."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.world = World(connection)
        self.row: AppointmentRow = self.world.plan(place="Het gemeentehuis")
        self.world.sweep(NOW)
        self.wording = Wording({self.world.home: load_profile("heemstede")}, lambda: NOW)

    def leased(self, now: datetime = NOW) -> list[OutboxRow]:
        return self.wording.complete(self.connection, lease(self.connection, now))

    def state(self) -> tuple[str, str | None]:
        found = self.connection.execute(select(outbox.c.state, outbox.c.error)).one()
        return found.state.value, found.error


@pytest.fixture
def told(database: Database) -> Iterator[Told]:
    with database.transaction() as connection:
        yield Told(connection)


def texts(row: OutboxRow) -> str:
    return str(row.payload["body"])


def test_the_words_are_those_of_the_moment_of_sending(told: Told) -> None:
    """What is said of the place is what it is by now, though the revision is the same."""
    changed = update(appointment).values(place="De bibliotheek")
    told.connection.execute(changed)
    (row,) = told.leased()
    assert "De bibliotheek" in texts(row)
    assert "Het gemeentehuis" not in texts(row)
    assert row.payload["about"] == told.world.person.id


def test_rows_that_have_words_keep_them(told: Told) -> None:
    rows = [row for row in told.leased() if row.payload.get("say")]
    assert rows == []
    plain = OutboxRow(
        1, "b", 1, 1, None, 0, "screen", {"say": "x"}, 1, "nl", None, False, NOW, None
    )
    assert told.wording.complete(told.connection, [plain]) == [plain]


def test_behind_a_code_nothing_is_told_of_it(told: Told) -> None:
    told.connection.execute(update(chat_person).values(pin_hash="x"))
    (row,) = told.leased()
    assert "gemeentehuis" not in texts(row)


def test_of_a_moved_one_the_older_message_is_not_sent(told: Told) -> None:
    """It was put in the outbox, and the appointment was moved before it went."""
    later = told.row.starts_at + timedelta(days=1)
    move(told.connection, told.world.actor, told.world.person, told.row, {"starts_at": later}, NOW)
    assert told.leased() == []
    assert told.state() == ("dropped", "the appointment was changed")
    told.world.sweep(NOW)
    (row,) = told.leased()
    assert (row.revision, row.appointment_id) == (2, told.row.id)


@pytest.mark.parametrize(
    ("table", "values", "why"),
    [
        (chat_person, {"cut_off_at": NOW}, "not wanted any more"),
        (chat, {"consented_at": None}, "not wanted any more"),
        (chat, {"stopped_at": NOW}, "stopped"),
        (chat, {"unreachable_at": NOW}, "unreachable"),
    ],
)
def test_who_may_not_be_told_any_more_is_told_nothing(
    told: Told, table: Any, values: dict[str, Any], why: str
) -> None:
    told.connection.execute(update(table).values(values))
    assert told.leased() == []
    assert told.state() == ("dropped", why)


def test_switching_news_off_silences_no_appointment(told: Told) -> None:
    told.connection.execute(update(chat_person).values(quiet_at=NOW))
    assert len(told.leased()) == 1


def test_what_comes_too_late_is_dropped(told: Told) -> None:
    assert told.leased(told.row.starts_at) == []
    assert told.state() == ("dropped", "useless")


def test_what_has_nothing_to_say_any_more_is_dropped(told: Told) -> None:
    """The talk was attended already, so nobody need be told that there is one."""
    told.connection.execute(update(appointment).values(state="attended"))
    assert told.leased() == []
    assert told.state() == ("dropped", NOTHING_TO_SAY)


def test_what_cannot_be_worded_does_not_hold_up_the_others(
    told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = told.world.chat_of(told.world.person, 2)
    second = told.world.plan(NOW + seconds(1))
    told.world.sweep(NOW + seconds(1))

    def fault(row: OutboxRow, telling: object) -> OutboxRow:
        if row.appointment_id == told.row.id:
            raise ValueError("a fault in the texts")
        return row

    monkeypatch.setattr("cli.reminding.worded", fault)
    rows = told.leased(NOW + seconds(2))
    assert {row.appointment_id for row in rows} == {told.row.id, second.id}
    assert {row.chat_id for row in rows} == {told.world.chat, other}
    assert all(row.payload == {"say": "told"} for row in rows)


def test_a_renewed_one_is_not_said_twice(told: Told) -> None:
    renew(told.connection, [told.row.id], NOW)
    told.world.sweep(NOW + seconds(1))
    assert len(told.leased(NOW + seconds(2))) == 1
    assert told.leased(NOW + seconds(3)) == []
