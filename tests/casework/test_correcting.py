"""Older messages of an appointment are changed once for each thing that happened to it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select, update

from casework.appointments import cancel, move
from casework.correcting import correct_messages
from storage.appointments import AppointmentRow
from storage.database import Database
from storage.outbox import BROADCAST, CORRECTION, OutboxState
from storage.outbox_rows import APPOINTMENT, outbox
from tests.casework.bookings import fresh
from tests.casework.test_reminding import DAY, START, World
from tests.storage.world import NOW

SOON = NOW + timedelta(hours=1)


@pytest.fixture
def world(database: Database) -> Iterator[World]:
    with database.transaction() as connection:
        yield World(connection)


def sent(world: World, **values: Any) -> AppointmentRow:
    """An appointment whose first message is message 44 of the chat."""
    row = world.plan(**values)
    world.sweep(NOW)
    arrive(world, 44)
    return row


def arrive(world: World, message: int) -> None:
    """All that waits was sent, as this message."""
    waiting = update(outbox).where(outbox.c.state == OutboxState.WAITING)
    world.connection.execute(
        waiting.values(state=OutboxState.SENT, telegram_message_id=message, sent_at=NOW)
    )


def edits(world: World) -> list[Any]:
    """The corrections that wait: (payload, revision), the first one first."""
    columns = outbox.c
    query = select(columns.payload, columns.revision, columns.priority).where(
        columns.kind == CORRECTION, columns.state == OutboxState.WAITING
    )
    return list(world.connection.execute(query.order_by(columns.id)))


def test_a_move_changes_the_message_that_told_of_it(world: World) -> None:
    row = sent(world)
    move(world.connection, world.actor, world.person, row, {"starts_at": START + DAY}, SOON)
    (edit,) = edits(world)
    assert (edit.payload["edit"], edit.revision, edit.priority) == (44, 2, BROADCAST)
    assert edit.payload["body"] == [["old-changed"]]
    assert edit.payload["about"] == world.person.id


def test_each_message_is_changed_once_a_revision(world: World) -> None:
    row = sent(world)
    move(world.connection, world.actor, world.person, row, {"starts_at": START + DAY}, SOON)
    correct_messages(world.connection, [row.id], SOON)
    assert len(edits(world)) == 1
    arrive(world, 44)
    world.sweep(SOON)
    arrive(world, 45)
    cancel(world.connection, world.actor, world.person, fresh(world.connection, row), SOON + DAY)
    assert [edit.payload["edit"] for edit in edits(world)] == [44, 45]
    assert {edit.payload["body"][0][0] for edit in edits(world)} == {"old-cancelled"}


def test_what_was_not_sent_and_what_did_not_change_stays(world: World) -> None:
    row = world.plan()
    world.sweep(NOW)
    move(world.connection, world.actor, world.person, row, {"starts_at": START + DAY}, SOON)
    assert edits(world) == []
    other = sent(world)
    move(world.connection, world.actor, world.person, other, {"who": "de heer Jansen"}, SOON)
    assert edits(world) == []
    kinds = set(world.connection.scalars(select(outbox.c.kind)))
    assert kinds == {APPOINTMENT}
