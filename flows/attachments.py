"""What goes before a screen as a message of its own: a pin on the map, a file for a calendar."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Self

from flows.appointments import Appointment
from flows.model import Text
from flows.steps.appointment_words import kind_of

PIN = "pin"
"""The kind of outbox row that is a place on the map."""
FILE = "file"
"""The kind of outbox row that is a file for the phone's calendar."""


@dataclass(frozen=True, slots=True)
class Pin:
    """A place on the map; `title` and `address` as staff wrote them, perhaps empty."""

    latitude: float
    longitude: float
    title: str = ""
    address: str = ""

    @classmethod
    def of(cls, one: Appointment) -> Self | None:
        """Where an appointment is; None where nobody noted the coordinates."""
        if one.latitude is None or one.longitude is None:
            return None
        return cls(one.latitude, one.longitude, one.place, one.address)

    def to_json(self) -> dict[str, Any]:
        return {
            "latitude": self.latitude,
            "longitude": self.longitude,
            "title": self.title,
            "address": self.address,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        return cls(**data)


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """An appointment as a calendar keeps it. `uid` stays the same, `revision` grows.

    `summary` names the kind alone: a calendar is seen by others who hold the phone.
    """

    uid: str
    revision: int
    starts_at: datetime
    ends_at: datetime
    summary: Text
    where: str
    cancelled: bool = False

    @classmethod
    def of(cls, one: Appointment, home: str) -> Self:
        """`home` is the municipality's name, so that numbers of two never meet."""
        written = (one.link,) if one.mode == "online" else (one.place, one.address)
        return cls(
            f"appointment-{one.id}@{home}.wegwijs",
            one.revision,
            one.starts_at,
            one.ends_at,
            kind_of(one),
            ", ".join(part for part in written if part),
            one.state == "cancelled",
        )

    def to_json(self) -> dict[str, Any]:
        return {
            "uid": self.uid,
            "revision": self.revision,
            "starts_at": self.starts_at.isoformat(),
            "ends_at": self.ends_at.isoformat(),
            "summary": self.summary.to_json(),
            "where": self.where,
            "cancelled": self.cancelled,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        read = {
            "starts_at": datetime.fromisoformat(data["starts_at"]),
            "ends_at": datetime.fromisoformat(data["ends_at"]),
            "summary": Text.from_json(data["summary"]),
        }
        return cls(**{**data, **read})
