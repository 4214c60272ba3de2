"""Calendar addresses that are read again every quarter of an hour, and what did not match."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Text, UniqueConstraint
from sqlmodel import Field

from storage.base import BIG_ID, Row, new_public_id, table_of


class Calendar(Row, table=True):
    """A calendar of staff. `url` may hold a secret: it is never shown or logged whole.

    `unmatched`: events without a `[nummer]` that is known, for staff to look at.
    """

    __tablename__ = "calendar"
    __table_args__ = (UniqueConstraint("municipality_id", "name"),)

    municipality_id: int = Field(foreign_key="municipality.id", sa_type=BIG_ID)
    public_id: str = Field(default_factory=new_public_id, unique=True)
    name: str
    url: str = Field(sa_type=Text)
    etag: str | None = None
    read_at: datetime | None = None
    problem: str | None = None
    unmatched: list[dict[str, Any]] = Field(default_factory=list, sa_type=JSON)
    created_at: datetime


class KnownPlace(Row, table=True):
    """A place that appointments name, with where it is and how to get there (Dutch)."""

    __tablename__ = "known_place"
    __table_args__ = (UniqueConstraint("municipality_id", "name"),)

    municipality_id: int = Field(foreign_key="municipality.id", sa_type=BIG_ID)
    name: str
    address: str = ""
    route: str = Field(default="", sa_type=Text)
    latitude: float | None = None
    longitude: float | None = None


calendar = table_of(Calendar)
known_place = table_of(KnownPlace)
