"""Every table of the program, known to one metadata once this module is imported."""

from __future__ import annotations

from storage import (
    audit,
    chats,
    consents,
    conversations,
    file_ids,
    invitations,
    municipalities,
    outbox_rows,
    people,
    questions,
    secrets,
    staff,
    updates,
)
from storage.base import Base

TABLES = (
    audit,
    chats,
    consents,
    conversations,
    file_ids,
    invitations,
    municipalities,
    outbox_rows,
    people,
    questions,
    secrets,
    staff,
    updates,
)
"""The modules that hold them."""

metadata = Base.metadata
