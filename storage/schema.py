"""Every table of the program, known to one metadata once this module is imported."""

from __future__ import annotations

from storage import (
    absences,
    announcements,
    appointments,
    audit,
    broadcasts,
    budgets,
    calendars,
    chats,
    coaching,
    consents,
    conversations,
    courses,
    digests,
    feeds,
    figures,
    file_ids,
    files,
    invitations,
    lessons,
    municipalities,
    notes,
    outbox_rows,
    outcomes,
    paid,
    pauses,
    people,
    preparations,
    progress,
    questions,
    reminders,
    satisfaction,
    secrets,
    staff,
    threads,
    updates,
)
from storage.base import Base

TABLES = (
    absences,
    announcements,
    appointments,
    audit,
    broadcasts,
    budgets,
    calendars,
    chats,
    coaching,
    consents,
    conversations,
    courses,
    digests,
    feeds,
    figures,
    file_ids,
    files,
    invitations,
    lessons,
    municipalities,
    notes,
    outbox_rows,
    outcomes,
    paid,
    pauses,
    people,
    preparations,
    progress,
    questions,
    reminders,
    satisfaction,
    secrets,
    staff,
    threads,
    updates,
)
"""The modules that hold them."""

metadata = Base.metadata

for table in metadata.tables.values():
    for index in table.indexes:
        # A partial index is so on both; naming PostgreSQL in the models would load all of its
        # dialect (4 MB) for who runs on SQLite.
        index.dialect_options["postgresql"]["where"] = index.dialect_options["sqlite"]["where"]
