"""What is known of the people of a chat, read at once for many."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import Connection

from casework.budget import budgets_of
from casework.learning import learning_of
from casework.satisfying import asked_of
from flows.hours import NO_HOURS
from flows.known import NOTHING_KNOWN, Known
from storage import appointments, preparations, progress, threads
from storage.people import PersonRow

LATELY = timedelta(days=21)
"""Appointments that were longer ago are not shown any more."""


def known_of(
    connection: Connection, people: Collection[PersonRow], now: datetime
) -> dict[int, Known]:
    """Of each of these people, by id; for nobody nothing is asked."""
    ids = {one.id for one in people}
    if not ids:
        return {}
    with_plan = {one.id for one in people if one.pip}  # nobody has hours before the PIP
    far = progress.progress_of(connection, with_plan)
    planned = appointments.appointments_of(connection, ids, now - LATELY)
    thought = preparations.answers_of(connection, planned, now - LATELY)
    learning = learning_of(connection, ids)
    budgets = budgets_of(connection, ids)
    asked = asked_of(connection, ids)
    taken = threads.taken_among(connection, ids, now)
    return {
        id: Known(
            progress=far.get(id, NO_HOURS),
            appointments=planned.get(id, ()),
            prepared=thought.get(id, ()),
            learning=learning.get(id, NOTHING_KNOWN.learning),
            budget=budgets.get(id, NOTHING_KNOWN.budget),
            satisfaction=asked.get(id, NOTHING_KNOWN.satisfaction),
            taken=id in taken,
        )
        for id in ids
    }
