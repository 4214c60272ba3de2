"""What a crash left behind is counted, told in `/metrics`, and mended."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from prometheus_client import CollectorRegistry
from sqlalchemy import Connection, delete, update

from casework.reminding import sweep
from cli.health import Repair
from flows.quiet import NIGHT
from storage import outbox
from storage.database import Database
from storage.outbox import Ended
from storage.reminders import ReminderState, reminder
from tests.casework.bookings import planned, somebody, waiting
from tests.casework.world import clerk
from tests.storage.world import BOT, NOW, lease, make_world, message, seconds, states


class Ward:
    """A repair whose clock stands, what it told, and how often something was mended."""

    def __init__(self, database: Database, homes: tuple[int, ...] = (1,), now: datetime = NOW):
        self.registry = CollectorRegistry()
        self.mended = 0
        self.repair = Repair(database, homes, NIGHT, lambda: now, self._mend, self.registry)

    def _mend(self) -> None:
        self.mended += 1

    def figures(self) -> dict[str, float]:
        names = ("reminders_waiting", "reminders_late", "outbox_leases_expired")
        found = {name: self._value(f"wegwijs_{name}") for name in names}
        for state in ("failed", "unknown"):
            found[state] = self._value("wegwijs_outbox_not_sent", {"state": state})
        return found | {"freed": self._value("wegwijs_outbox_leases_freed_total")}

    def _value(self, name: str, labels: dict[str, str] | None = None) -> float:
        value = self.registry.get_sample_value(name, labels or {})
        assert value is not None, name
        return value


async def test_what_a_lost_sender_had_leased_is_sent_by_another(database: Database) -> None:
    with database.transaction() as connection:
        chats = make_world(connection, 3).chats
        outbox.put(connection, [message(chat, "a") for chat in chats])
        assert len(lease(connection, limit=2)) == 2
    early = Ward(database, now=NOW + seconds(119))
    await early.repair.look()
    assert early.mended == 0
    ward = Ward(database, now=NOW + seconds(120))
    await ward.repair.look()
    assert ward.figures()["outbox_leases_expired"] == ward.figures()["freed"] == 2
    assert ward.mended == 1
    with database.transaction() as connection:
        assert states(connection) == ["waiting"] * 3
        assert len(lease(connection, NOW + seconds(121), owner="another")) == 3
    await ward.repair.look()
    assert ward.figures()["outbox_leases_expired"] == 0
    assert ward.figures()["freed"] == 2


async def test_what_never_came_is_counted(database: Database) -> None:
    with database.transaction() as connection:
        chat = make_world(connection).chats[0]
        outbox.put(connection, [message(chat, text) for text in "abcde"])
        outbox.mark_failed(connection, [Ended(1, "Bad Request"), Ended(2, "Bad Request")])
        outbox.mark_unknown(connection, [Ended(3, "timed out")])
    ward = Ward(database)
    await ward.repair.look()
    assert (ward.figures()["failed"], ward.figures()["unknown"]) == (2, 1)
    assert ward.mended == 0


async def test_a_reminder_that_is_due_and_still_there_is_late(database: Database) -> None:
    with database.transaction() as connection:
        actor = clerk(connection)
        row = planned(connection, actor, somebody(connection, actor))
        told = len(waiting(connection, row))
        later = reminder.c.rule == "coming:week"
        at = NOW + timedelta(minutes=5)
        connection.execute(update(reminder).where(later).values(due_at=at))
    assert await _late(database, at + seconds(60)) == (told, 1)
    assert await _late(database, at + seconds(61)) == (told, 2)
    in_the_night = NOW.replace(hour=22)
    assert await _late(database, in_the_night) == (told, 0)
    with database.transaction() as connection:
        while sweep(connection, [actor.municipality_id], NIGHT, at + seconds(61)):
            pass
    assert (await _late(database, at + seconds(61)))[1] == 0


async def _late(database: Database, now: datetime) -> tuple[float, float]:
    """How many wait, and how many of those are late; for late ones it is looked anew."""
    ward = Ward(database, now=now)
    await ward.repair.look()
    found = ward.figures()
    assert ward.mended == (found["reminders_late"] > 0)
    return found["reminders_waiting"], found["reminders_late"]


async def test_reminders_that_were_lost_are_written_again(database: Database) -> None:
    with database.transaction() as connection:
        actor = clerk(connection)
        row = planned(connection, actor, somebody(connection, actor))
        before = waiting(connection, row)
        connection.execute(delete(reminder))
    ward = Ward(database, (actor.municipality_id,))
    await ward.repair.plan_missing()
    with database.transaction() as connection:
        assert waiting(connection, row) == before
        sent = {"state": ReminderState.HANDED}
        connection.execute(update(reminder).values(sent))
    await ward.repair.plan_missing()
    with database.transaction() as connection:
        assert waiting(connection, row) == [], "nothing is told twice"


async def test_looking_reads_what_is_not_done_alone(postgresql_database: Database) -> None:
    """The counts of each minute do not walk through all that was ever sent."""
    with postgresql_database.transaction() as connection:
        plans = [_plan(connection, sql) for sql in COUNTED]
    assert [index for plan, index in zip(plans, INDICES, strict=True) if index not in plan] == []


COUNTED = (
    "SELECT count(*) FROM outbox WHERE state = 'leased' AND lease_until <= now()",
    "SELECT state, count(*) FROM outbox WHERE outbox.state IN ('failed', 'unknown') GROUP BY 1",
    "SELECT count(*) FROM reminder WHERE state = 'waiting' AND due_at < now()",
)
INDICES = ("ix_outbox_leased", "ix_outbox_not_sent", "ix_reminder_due")


def _plan(connection: Connection, sql: str) -> str:
    connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
    rows: Any = connection.exec_driver_sql(f"EXPLAIN {sql}")
    return "\n".join(row[0] for row in rows)


async def test_the_bot_whose_lease_ran_out_does_not_matter(database: Database) -> None:
    with database.transaction() as connection:
        chat = make_world(connection).chats[0]
        outbox.put(connection, [message(chat, "a", bot="another_bot")])
        connection.execute(
            update(outbox.outbox).values(
                state="leased", lease_owner="gone", lease_until=NOW - seconds(61)
            )
        )
        assert outbox.free_leases(connection, BOT, "me", NOW) == 0
    ward = Ward(database)
    await ward.repair.look()
    assert ward.figures()["freed"] == 1
