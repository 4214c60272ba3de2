"""A municipality of which everybody is to be told something, at once.

Run in an empty folder: `python -m bench.broadcast_world PEOPLE` migrates `bench.db` there and
approves the broadcast; `python -m bench.broadcast_world stop` stops it as a colleague would.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, insert, select

from bench.broadcast_stub import CHATTERS
from bench.stub import FIRST_CHAT
from casework import broadcast_steps, broadcasting
from casework.access import Access, load_access
from casework.broadcasting import Draft
from flows.klantreis.profile import load_profile
from storage import staff
from storage.broadcasts import broadcast
from storage.chats import chat, chat_person
from storage.database import Database
from storage.municipalities import ensure_municipality
from storage.people import Doelgroep, person
from storage.staff import Role

HOME = "heemstede"
URL = "sqlite:///bench.db"
TEXTS = {
    "nl": "Ons kantoor is maandag dicht.",
    "ar": "مكتبنا مغلق يوم الاثنين.",
    "ti": "ቤት ጽሕፈትና ሰኑይ ዕጹው እዩ።",
    "en": "Our office is closed on Monday.",
}


def fill(connection: Connection, people: int, now: datetime) -> None:
    """Everybody in a chat of their own in which they said yes; the broadcast starts at once."""
    home = ensure_municipality(connection, HOME, now).id
    _people(connection, home, people, now)
    access = colleague(connection, home, now)
    before = now - broadcast_steps.UNDO - timedelta(seconds=1)
    profiles = {HOME: load_profile(HOME)}
    public_id = broadcasting.begin(connection, access, home, before)
    broadcasting.save(connection, access, public_id, Draft("Dicht", texts=TEXTS), before)
    broadcasting.check(connection, access, profiles, public_id, before)
    broadcast_steps.approve(connection, access, profiles, public_id, people, None, before)


def stop(connection: Connection, now: datetime) -> None:
    access = colleague(connection, ensure_municipality(connection, HOME, now).id, now)
    public_id = connection.scalars(select(broadcast.c.public_id)).one()
    broadcast_steps.stop(connection, access, public_id, now)


def colleague(connection: Connection, home: int, now: datetime) -> Access:
    row = staff.save_staff(connection, "anna", "Anna", now)
    staff.grant(connection, row.id, home, Role.CONSULENT)
    access = load_access(connection, row.id)
    if access is None:
        raise LookupError("anna")
    return access


def _people(connection: Connection, home: int, count: int, now: datetime) -> None:
    common = {"municipality_id": home, "created_at": now}
    languages = tuple(TEXTS)
    people = [
        {
            **common,
            "number": f"B-{number}",
            "public_id": f"p{number}",
            "first_name": "Amal",
            "language": languages[number % len(languages)],
            "doelgroep": Doelgroep.NAREIZIGER,
            "updated_at": now,
        }
        for number in range(count)
    ]
    first = FIRST_CHAT + CHATTERS
    of_chat = {**common, "bot": HOME, "consented_at": now, "last_seen_at": now}
    connection.execute(insert(person), people)
    connection.execute(insert(chat), [{**of_chat, "telegram_id": first + n} for n in range(count)])
    ids = connection.scalars(select(person.c.id).order_by(person.c.id)).all()
    chats = connection.scalars(select(chat.c.id).order_by(chat.c.id)).all()
    links = [
        {"chat_id": chat_id, "person_id": person_id, "joined_at": now}
        for chat_id, person_id in zip(chats, ids, strict=True)
    ]
    connection.execute(insert(chat_person), links)


def main(what: str) -> None:
    database, now = Database.open(URL), datetime.now(UTC)
    if what != "stop":
        database.migrate()
    with database.transaction() as connection:
        if what == "stop":
            stop(connection, now)
        else:
            fill(connection, int(what), now)
    database.dispose()


if __name__ == "__main__":
    main(sys.argv[1])
