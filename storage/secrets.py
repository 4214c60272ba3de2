"""Secrets the program makes for itself once and keeps (webhook secret, signing key)."""

from __future__ import annotations

import secrets

from sqlalchemy import Connection, select
from sqlmodel import Field

from storage.base import Base, insert_new, table_of


class Secret(Base, table=True):
    __tablename__ = "secret"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012

    name: str = Field(primary_key=True)
    value: str


secret = table_of(Secret)


def ensure_secret(connection: Connection, name: str) -> str:
    """The secret of this name: 256 random bits in `[A-Za-z0-9_-]`, made when it is new.

    Of several processes that start together all get the same one.
    """
    row = {"name": name, "value": secrets.token_urlsafe(32)}
    connection.execute(insert_new(connection, secret), row)
    kept = select(secret.c.value).where(secret.c.name == name)
    return str(connection.execute(kept).scalar_one())
