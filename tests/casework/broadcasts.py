"""A municipality with colleagues and people who can and can not be told something."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from casework import broadcast_steps as steps
from casework import broadcasting
from casework.access import Access, load_access
from casework.broadcasting import Draft
from flows.klantreis.model import Profile
from flows.klantreis.profile import load_profile
from storage import outbox, staff
from storage.broadcasts import BroadcastRow, find_broadcast
from storage.chats import chats_of_person, cut_off, join_chat, save_chats
from storage.municipalities import ensure_municipality
from storage.outbox import Ended, OutboxRow, Sent
from storage.people import PersonRow
from storage.staff import Role
from tests.storage.world import BOT, NOW, World, make_person, make_world

TEXTS = {"nl": "Het kantoor is maandag dicht.", "ar": "المكتب مغلق يوم الاثنين.", "en": "Closed."}


@dataclass
class Office:
    """Heemstede, with colleagues by login and people by name."""

    world: World
    profiles: Mapping[str, Profile]
    staff: dict[str, int] = field(default_factory=dict)
    people: dict[str, PersonRow] = field(default_factory=dict)

    def access(self, connection: Connection, login: str = "anna") -> Access:
        found = load_access(connection, self.staff[login])
        assert found is not None
        return found

    def draft(self, connection: Connection, now: datetime = NOW, **changes: Any) -> str:
        """A written draft to everybody; returns its public id."""
        access = self.access(connection)
        public_id = broadcasting.begin(connection, access, self.world.municipality_id, now)
        known: dict[str, Any] = {"title": "Dicht", "texts": TEXTS, "missing": {"ti": "en"}}
        draft = Draft(**known | changes)
        broadcasting.save(connection, access, public_id, draft, now)
        return public_id

    def approved(
        self,
        connection: Connection,
        now: datetime = NOW,
        at: datetime | None = None,
        **changes: Any,
    ) -> BroadcastRow:
        """One that was checked by Anna and approved by Els."""
        public_id = self.draft(connection, now, **changes)
        anna, els = self.access(connection), self.access(connection, "els")
        broadcasting.check(connection, anna, self.profiles, public_id, now)
        sends = self.look(connection, public_id).counts.sends
        steps.approve(connection, els, self.profiles, public_id, sends, at, now)
        return self.row(connection, public_id)

    def look(self, connection: Connection, public_id: str) -> broadcasting.Overview:
        access = self.access(connection)
        return broadcasting.look(connection, access, self.profiles, public_id, NOW)

    def row(self, connection: Connection, public_id: str) -> BroadcastRow:
        found = find_broadcast(connection, public_id)
        assert found is not None
        return found


def make_office(connection: Connection) -> Office:
    """Eight people: five in a chat that said yes (Rana in two), and three who get nothing."""
    world = make_world(connection, chats=8)
    ensure_municipality(connection, "heerenveen", NOW)
    office = Office(world, {"heemstede": load_profile("heemstede")})
    for login, role in (("anna", Role.CONSULENT), ("els", Role.BEHEERDER), ("bert", Role.LEZER)):
        row = staff.save_staff(connection, login, login.title(), NOW)
        staff.grant(connection, row.id, world.municipality_id, role)
        office.staff[login] = row.id
    names = ("Amal", "Samir", "Rana", "Tesfay", "Grace", "Stopped", "Away", "Nowhere")
    languages = ("ar", "ar", "ar", "ti", "en", "ar", "ar", "nl")
    for place, (name, language) in enumerate(zip(names, languages, strict=True)):
        values = {"first_name": name, "language": language}
        office.people[name] = make_person(connection, world, f"W-{place}", **values)
        if name != "Nowhere":
            join_chat(connection, world.chats[place].id, office.people[name].id, NOW)
    join_chat(connection, world.chats[7].id, office.people["Rana"].id, NOW)
    changes = {name: {"consented_at": NOW} for name in names}
    changes["Stopped"] |= {"stopped_at": NOW}
    changes["Away"] |= {"unreachable_at": NOW}
    for name, change in changes.items():
        change_chats(connection, office, name, **change)
    return office


def change_chats(connection: Connection, office: Office, name: str, **change: Any) -> None:
    rows = chats_of_person(connection, office.people[name].id)
    save_chats(connection, [replace(row, **change) for row in rows])


def leave(connection: Connection, office: Office, name: str) -> None:
    for row in chats_of_person(connection, office.people[name].id):
        cut_off(connection, row.id, office.people[name].id, NOW)


def leased(connection: Connection, now: datetime, limit: int = 100) -> list[OutboxRow]:
    until = now + timedelta(minutes=5)
    return outbox.lease(connection, BOT, owner="s", now=now, until=until, limit=limit)


def send(connection: Connection, now: datetime, limit: int = 100) -> int:
    """The sender takes so many rows, and Telegram takes them all."""
    rows = leased(connection, now, limit)
    outbox.mark_sent(connection, [Sent(row.id, 1, now) for row in rows])
    return len(rows)


def refuse(connection: Connection, now: datetime, limit: int, *, unknown: bool = False) -> None:
    """The sender takes so many rows, and Telegram refuses them, or does not answer."""
    rows = [Ended(row.id, "Bad Request") for row in leased(connection, now, limit)]
    (outbox.mark_unknown if unknown else outbox.mark_failed)(connection, rows)
