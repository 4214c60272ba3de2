"""Run by alembic, on the connection that `storage.migrating` hands over in its transaction."""

from __future__ import annotations

from typing import Literal

import sqlalchemy as sa
from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlmodel import AutoString
from sqlmodel.sql.sqltypes import UTCDateTime

from storage.schema import metadata


def plain_type(kind: str, item: object, _context: AutogenContext) -> str | Literal[False]:
    """Migrations name the types of the database, so that old ones outlive our classes."""
    if kind != "type":
        return False
    match item:
        case UTCDateTime():
            return "sa.DateTime(timezone=True)"
        case sa.Enum():
            return f"sa.String({item.length})"
        case AutoString():
            return "sa.String()"
    return False


connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=metadata,
    render_as_batch=connection.dialect.name == "sqlite",
    render_item=plain_type,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
