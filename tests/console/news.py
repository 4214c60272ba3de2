"""What the assistant tells people of the world by itself, through the use cases that do it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, select, update

from casework.noticing import Newsroom, announce_changes
from casework.reminding import sweep
from flows.quiet import NIGHT
from storage.chats import chat
from storage.outbox_rows import OutboxState, outbox
from tests.console.world import World


def agrees(connection: Connection, world: World, name: str) -> None:
    """This person said yes in their chat."""
    theirs = update(chat).where(chat.c.id == world.chats[name])
    connection.execute(theirs.values(consented_at=world.clock.now(), language=None))


def told(connection: Connection, world: World, name: str) -> None:
    """What changed in the case, and what is due of the appointments, goes to the outbox."""
    home, now = world.people[name].municipality_id, world.clock.now()
    profile = world.profiles["heemstede"]
    announce_changes(connection, Newsroom({home: profile}, NIGHT), now)
    sweep(connection, [home], NIGHT, now)


def waiting(connection: Connection, world: World, name: str) -> list[str]:
    """The kinds of what is to go to this person."""
    theirs = outbox.c.person_id == world.people[name].id, outbox.c.state == OutboxState.WAITING
    return list(connection.scalars(select(outbox.c.kind).where(*theirs).order_by(outbox.c.id)))


def is_sent(connection: Connection, world: World, at: datetime) -> None:
    """All that waits went."""
    still = update(outbox).where(outbox.c.state == OutboxState.WAITING)
    connection.execute(still.values(state=OutboxState.SENT, sent_at=at))
