"""The schema of this program by its number, known without loading alembic (8 MB)."""

from __future__ import annotations

from sqlalchemy import Connection, inspect, text

HEAD = "0011"
"""The newest of `migrations/versions`: to be raised with each that is added."""


def is_at_head(connection: Connection) -> bool:
    """Whether nothing is to be migrated; if not, `storage.migrating` knows what."""
    if not inspect(connection).has_table("alembic_version"):
        return False
    found = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return bool(found == HEAD)
