"""After a backup was put back: what is over is voided, the rest is shown, nothing goes."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import insert, select, update

from casework.access import load_access
from casework.cases import Actor
from casework.restoring import Settled, release, settle, standing
from storage.broadcasts import BroadcastState, broadcast
from storage.database import Database
from storage.halts import halts_of, is_halted
from storage.outbox import outbox, put
from storage.outbox_rows import ANSWER, APPOINTMENT, BROADCAST, BULLETIN, NOTICE, REMINDER, REPLY
from storage.staff import Role, grant, save_staff
from storage.updates import raw_update
from tests.storage.world import BOT, NOW, World, make_world, message

BEFORE, HOUR = NOW - timedelta(days=1), timedelta(hours=1)
WAITING: list[tuple[str, dict[str, Any], str]] = [
    ("an answer to a press", {}, "dropped"),
    ("a colleague's answer", {"kind": ANSWER}, "waiting"),
    ("news", {"kind": NOTICE, "priority": REMINDER}, "waiting"),
    ("in hand", {"kind": NOTICE, "priority": REMINDER}, "unknown"),
    ("of use still", {"kind": APPOINTMENT, "priority": REMINDER, "useless": HOUR}, "waiting"),
    ("over", {"kind": APPOINTMENT, "priority": REMINDER, "useless": -HOUR}, "dropped"),
    ("to come", {"kind": NOTICE, "priority": REMINDER, "send_at": NOW + HOUR}, "waiting"),
]


@pytest.fixture
def world(database: Database) -> World:
    """A database as it was a day ago: with messages that waited, and one in a sender's hand."""
    with database.transaction() as connection:
        world = make_world(connection)
        for text, told, _ in WAITING:
            values = {"kind": "screen", "priority": REPLY, "send_at": BEFORE, **told}
            useless = values.pop("useless", None)
            values["useless_after"] = None if useless is None else NOW + useless
            put(connection, [message(world.chats[0], text, **values)])
        in_hand = outbox.c.payload["text"].as_string() == "in hand"
        connection.execute(update(outbox).where(in_hand).values(state="leased"))
        raw = {"bot": BOT, "update_id": 1, "payload": "{}", "received_at": NOW, "retry_at": NOW}
        connection.execute(insert(raw_update).values(raw))
    return world


def settled(database: Database) -> Settled:
    with database.transaction() as connection:
        return settle(connection, "cli:test", BEFORE, set(), NOW)


def test_what_is_over_is_voided_and_what_would_go_is_counted(
    database: Database, world: World
) -> None:
    done = settled(database)
    with database.transaction() as connection:
        rows = connection.execute(select(outbox.c.payload, outbox.c.state).order_by(outbox.c.id))
        found = [(payload["text"], state) for payload, state in rows]
        assert connection.scalar(select(raw_update.c.id)) is None
    assert found == [(text, state) for text, _, state in WAITING]
    assert done.would_go == {ANSWER: 1, NOTICE: 1, APPOINTMENT: 1}
    assert (done.voided, done.bots) == (4, 1)


def test_a_broadcast_that_went_out_waits_for_staff(database: Database, world: World) -> None:
    states = {
        BroadcastState.RUNNING: (BEFORE, BroadcastState.PAUSED),
        BroadcastState.SCHEDULED: (NOW + HOUR, BroadcastState.SCHEDULED),
        BroadcastState.APPROVED: (BEFORE, BroadcastState.PAUSED),
        BroadcastState.DONE: (BEFORE, BroadcastState.DONE),
    }
    with database.transaction() as connection:
        for number, (state, (starts_at, _)) in enumerate(states.items()):
            values = _broadcast(world, state, starts_at, number)
            id = connection.scalar(insert(broadcast).values(values).returning(broadcast.c.id))
            if state is BroadcastState.RUNNING:
                row = message(world.chats[0], "slice", kind=BULLETIN, priority=BROADCAST)
                put(connection, [row])
                slice = outbox.c.kind == BULLETIN
                connection.execute(update(outbox).where(slice).values(broadcast_id=id))
    assert settled(database).broadcasts == 2
    with database.transaction() as connection:
        found = connection.scalars(select(broadcast.c.state).order_by(broadcast.c.id)).all()
        assert connection.scalar(select(outbox.c.id).where(outbox.c.kind == BULLETIN)) is None
    assert found == [after for _, after in states.values()]


def test_each_municipality_is_let_go_by_itself(database: Database, world: World) -> None:
    with database.transaction() as connection:
        other = make_world(connection, name="heerenveen", chats=0)
        anna = save_staff(connection, "anna", "Anna", NOW)
        grant(connection, anna.id, world.municipality_id, Role.BEHEERDER)
    settled(database)
    with database.transaction() as connection:
        access = load_access(connection, anna.id)
        assert access is not None
        assert standing(connection, access, world.municipality_id, NOW).would_go[ANSWER] == 1
        assert not release(connection, Actor("x", other.municipality_id), NOW)
        assert is_halted(connection, BOT)
        assert release(connection, Actor("x", world.municipality_id), NOW)
        assert not is_halted(connection, BOT)
        assert halts_of(connection) == []
        assert standing(connection, access, world.municipality_id, NOW).would_go == {}


def _broadcast(world: World, state: BroadcastState, starts_at: Any, number: int) -> dict[str, Any]:
    return {
        "public_id": f"b{number}",
        "municipality_id": world.municipality_id,
        "title": "Koffie",
        "segment": {},
        "state": state,
        "starts_at": starts_at,
        "created_at": BEFORE,
    }
