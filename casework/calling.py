"""Telling somebody by telephone or letter: a task where no message of ours can reach them."""

from __future__ import annotations

from datetime import datetime, timedelta

from storage.appointments import AppointmentRow
from storage.questions import NewTask

CALL = "call"
"""The kind of task."""
BEFORE = timedelta(days=1)
"""So long before it starts somebody is to know of an appointment."""


def call_task(row: AppointmentRow, now: datetime) -> NewTask:
    """Somebody is to be told of this appointment as it is now; once a revision.

    For `storage.questions.add_tasks`.
    """
    return NewTask(
        municipality_id=row.municipality_id,
        person_id=row.person_id,
        kind=CALL,
        args={
            "appointment": row.public_id,
            "talk": row.kind.value,
            "at": row.starts_at.isoformat(),
        },
        created_at=now,
        due_at=max(now, row.starts_at - BEFORE),
        cause=f"{CALL}:{row.id}:{row.revision}",
    )
