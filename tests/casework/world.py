"""Who acts in these tests, and for which municipality."""

from __future__ import annotations

from sqlalchemy import Connection

from casework.cases import Actor
from storage.audit import read_audit
from storage.municipalities import ensure_municipality
from tests.storage.world import NOW


def clerk(connection: Connection, home: str = "heemstede") -> Actor:
    """The command line, at work for this municipality."""
    return Actor("cli:tester", ensure_municipality(connection, home, NOW).id)


def deeds(connection: Connection) -> list[str]:
    """What the audit says was done, oldest first."""
    return [line.action for line in reversed(read_audit(connection))]
