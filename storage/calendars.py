"""Calendar addresses that are read again every quarter of an hour, and what did not match."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Connection, Text, UniqueConstraint, delete, or_, update
from sqlmodel import Field

from storage.base import (
    BIG_ID,
    Reader,
    Row,
    insert_new,
    insert_or_update,
    new_public_id,
    table_of,
)


class Calendar(Row, table=True):
    """A calendar of staff. `url` may hold a secret: it is never shown or logged whole.

    `unmatched`: events of which it is not clear whose they are or when, for staff to look up in
    their calendar: the moment and why, never the title.
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


@dataclass(frozen=True, slots=True)
class CalendarRow:
    id: int
    municipality_id: int
    public_id: str
    name: str
    url: str
    etag: str | None
    read_at: datetime | None
    problem: str | None
    unmatched: list[dict[str, Any]]
    created_at: datetime


@dataclass(frozen=True, slots=True)
class KnownPlaceRow:
    name: str
    address: str = ""
    route: str = ""
    latitude: float | None = None
    longitude: float | None = None


_calendars = Reader(CalendarRow, calendar)
_places = Reader(KnownPlaceRow, known_place)


def add_calendar(
    connection: Connection, municipality_id: int, name: str, url: str, now: datetime
) -> CalendarRow | None:
    """A new calendar; None where the municipality has one of this name."""
    row = {
        "municipality_id": municipality_id,
        "public_id": new_public_id(),
        "name": name,
        "url": url,
        "created_at": now,
    }
    made = insert_new(connection, calendar).returning(calendar.c.id)
    added = connection.scalar(made, row | {"unmatched": []})
    return None if added is None else find_calendar(connection, municipality_id, name)


def find_calendar(connection: Connection, municipality_id: int, name: str) -> CalendarRow | None:
    here = calendar.c.municipality_id == municipality_id, calendar.c.name == name
    return _calendars.one(connection, _calendars.query.where(*here))


def calendars_by_ids(connection: Connection, ids: Collection[int]) -> dict[int, CalendarRow]:
    rows = _calendars.all(connection, _calendars.query.where(calendar.c.id.in_(ids)))
    return {row.id: row for row in rows}


def list_calendars(connection: Connection, municipality_ids: Collection[int]) -> list[CalendarRow]:
    """By name."""
    here = calendar.c.municipality_id.in_(municipality_ids)
    return _calendars.all(connection, _calendars.query.where(here).order_by(calendar.c.name))


def claim_calendar(
    connection: Connection, calendar_id: int, before: datetime, now: datetime
) -> bool:
    """Whether it is for this process to read it now: it was not since `before`."""
    unread = or_(calendar.c.read_at.is_(None), calendar.c.read_at <= before)
    claimed = update(calendar).where(calendar.c.id == calendar_id, unread).values(read_at=now)
    return connection.execute(claimed).rowcount == 1


def note_calendar(connection: Connection, calendar_id: int, values: Mapping[str, Any]) -> None:
    """Keep what came of reading it: `etag`, `problem`, `unmatched`."""
    connection.execute(update(calendar).where(calendar.c.id == calendar_id).values(values))


def remove_calendar(connection: Connection, calendar_id: int) -> None:
    """Its appointments stay, and are changed by hand from now on."""
    connection.execute(delete(calendar).where(calendar.c.id == calendar_id))


def save_place(connection: Connection, municipality_id: int, place: KnownPlaceRow) -> None:
    """Add a place, or take the place of the one of this name."""
    row = asdict(place) | {"municipality_id": municipality_id}
    changed = ("address", "route", "latitude", "longitude")
    key = ("municipality_id", "name")
    connection.execute(insert_or_update(connection, known_place, key, changed), row)


def remove_place(connection: Connection, municipality_id: int, name: str) -> bool:
    """False where there is none of this name."""
    here = known_place.c.municipality_id == municipality_id, known_place.c.name == name
    return connection.execute(delete(known_place).where(*here)).rowcount == 1


def list_places(connection: Connection, municipality_id: int) -> list[KnownPlaceRow]:
    """By name."""
    here = known_place.c.municipality_id == municipality_id
    return _places.all(connection, _places.query.where(here).order_by(known_place.c.name))
