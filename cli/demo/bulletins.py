"""What the consulent of the demo was about to tell: notices that only need to be checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from sqlalchemy import Connection

from casework.broadcasting import digest_of
from casework.cases import Actor
from casework.reminding import is_working
from cli.demo.agenda import PVT
from console.notices import NOTICES, fill
from flows.cadence import working_day
from flows.context import ZONE
from locales.catalog import Catalog
from storage.broadcast_contents import save_texts
from storage.broadcasts import Segment, add_broadcast, save_broadcast
from storage.courses import find_course


@dataclass(frozen=True, slots=True)
class Bulletin:
    """A ready-made notice: its fields, and days so many from today. `course`: to whom alone."""

    title: str
    notice: str
    days: Mapping[str, int]
    fields: Mapping[str, str] = field(default_factory=dict)
    course: str = ""

    def typed(self, today: date) -> dict[str, str]:
        """The fields as a colleague types them."""
        days = {
            name: working_day(today + timedelta(days=ahead), is_working)
            for name, ahead in self.days.items()
        }
        return {**self.fields, **{name: f"{day:%d-%m-%Y}" for name, day in days.items()}}


BULLETINS = (
    Bulletin("Kantoor dicht", "notice-closed", {"day": 5, "open": 8}),
    Bulletin(
        "PVT in zaal 3",
        "notice-room",
        {"day": 7},
        {"what": "PVT", "time": "09:30", "place": "Bibliotheek, zaal 3"},
        PVT.name,
    ),
)


def draft_bulletins(connection: Connection, actor: Actor, catalog: Catalog, now: datetime) -> None:
    """Each as a draft, in every language."""
    today = now.astimezone(ZONE).date()
    for one in BULLETINS:
        texts = fill(catalog, NOTICES[one.notice], one.typed(today))
        found = find_course(connection, actor.municipality_id, one.course) if one.course else None
        segment = Segment(course=found.public_id if found else "")
        row = add_broadcast(connection, actor.municipality_id, actor.staff_id, now)
        values = {"title": one.title, "digest": digest_of(texts["nl"])}
        save_broadcast(connection, row.id, segment=segment.to_json(), **values)
        save_texts(connection, row.id, texts)
