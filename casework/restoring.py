"""After a backup was put back: nothing goes out until somebody says so.

What is over is voided, who was erased since is erased again, and each bot stands still. What it
would say then may have been said before: how much that is, is shown to whoever lets it go on.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from casework.access import Access
from casework.cases import Actor
from casework.erasing import erase
from casework.keeping import clean
from storage import halts
from storage.audit import AuditLine, write_audit
from storage.erasures import still_there
from storage.halts import HaltRow
from storage.municipalities import list_municipalities
from storage.restored import hold_broadcasts, void, would_go


@dataclass(frozen=True, slots=True)
class Settled:
    """`erased`: people; `forgotten`, `voided`: rows; `broadcasts` that wait; `bots` that stand
    still; `would_go`: messages a kind."""

    erased: int
    forgotten: int
    voided: int
    broadcasts: int
    bots: int
    would_go: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands still, and what would go out at once, a kind."""

    halts: list[HaltRow]
    would_go: Mapping[str, int]


def settle(
    connection: Connection, who: str, as_of: datetime, erased: Collection[str], now: datetime
) -> Settled:
    """Make of the rows of `as_of` what can be worked with. `erased`: digests of who is to go.

    `Database.scrub` must follow the commit.
    """
    gone = still_there(connection, erased)
    for person in gone:
        erase(connection, Actor(who, person.municipality_id), person, now)
    forgotten = clean(connection, now)
    held = hold_broadcasts(connection, now)
    voided = void(connection, now)
    bots = halts.halt_all(connection, as_of, now)
    detail = {"as_of": as_of.isoformat(), "erased": len(gone)}
    homes = list_municipalities(connection)
    lines = [AuditLine(now, home.id, None, who, "backup restored", None, detail) for home in homes]
    write_audit(connection, lines)
    return Settled(len(gone), forgotten, voided, held, bots, would_go(connection, None, now))


def standing(
    connection: Connection, access: Access, municipality_id: int, now: datetime
) -> Standing:
    """Of one municipality. NotHereError for who sees nobody there."""
    access.reading(municipality_id)
    found = halts.halts_of(connection, {municipality_id})
    return Standing(found, would_go(connection, {municipality_id}, now) if found else {})


def release(connection: Connection, actor: Actor, now: datetime) -> bool:
    """Let the municipality's bots send again; False where they did."""
    if not halts.end_halt(connection, actor.municipality_id):
        return False
    write_audit(connection, [actor.did("sending released", now, None)])
    return True
