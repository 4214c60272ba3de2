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
    cleanings,
    coaching,
    consents,
    conversations,
    courses,
    digests,
    feeds,
    file_ids,
    files,
    handovers,
    halts,
    invitations,
    lessons,
    logins,
    municipalities,
    notes,
    options,
    outbox_rows,
    paid,
    pauses,
    people,
    preparations,
    progress,
    questions,
    reminders,
    secrets,
    staff,
    threads,
    translations,
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
    cleanings,
    coaching,
    consents,
    conversations,
    courses,
    digests,
    feeds,
    file_ids,
    files,
    handovers,
    halts,
    invitations,
    lessons,
    logins,
    municipalities,
    notes,
    options,
    outbox_rows,
    paid,
    pauses,
    people,
    preparations,
    progress,
    questions,
    reminders,
    secrets,
    staff,
    threads,
    translations,
    updates,
)
"""The modules that hold them."""

metadata = Base.metadata

for table in metadata.tables.values():
    for index in table.indexes:
        # A partial index is so on both; naming PostgreSQL in the models would load all of its
        # dialect (4 MB) for who runs on SQLite.
        index.dialect_options["postgresql"]["where"] = index.dialect_options["sqlite"]["where"]
