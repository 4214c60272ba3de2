"""Who pays the fixed costs of a few people of the demo, as a colleague entered it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy import Connection

from casework.cases import Actor, find_person
from casework.learning import enter_paid
from flows.lessons.model import COSTS, Cost
from flows.lessons.paid import Entered

BILLS: Mapping[str, Mapping[Cost, int]] = {
    "HS-0001": dict.fromkeys(COSTS, 160),
    "HS-0004": {"huur": 61, "energie": 61, "water": 0, "zorg": 30},
    "HS-0005": {"huur": 140, "zorg": 140},
    "HS-0011": {"huur": 168, "energie": 168, "water": 168},
    "HS-0025": dict.fromkeys(COSTS, 8),
    "HS-0003": dict.fromkeys(COSTS, 0),
}
"""For how many days the municipality still pays each; 0: they pay it themselves."""


def enter_bills(connection: Connection, actor: Actor, now: datetime) -> None:
    for number, bills in BILLS.items():
        person = find_person(connection, actor, number)
        for what, days in bills.items():
            until = now.date() + timedelta(days=days) if days else None
            enter_paid(connection, actor, person, Entered(what, bool(days), until), now)
