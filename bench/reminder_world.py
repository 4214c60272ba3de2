"""A municipality with a hundred thousand people, their chats and a year of appointments."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import cycle, islice
from typing import Any

from sqlalchemy import Connection, insert, select

from casework.reminding import is_working
from flows.context import ZONE
from storage.appointments import Kind, Mode, Source, State, appointment
from storage.chats import chat, chat_person
from storage.municipalities import ensure_municipality
from storage.people import Doelgroep, person
from storage.reminders import reminder_schedule

PEOPLE = 100_000
TALKS, PRESSED_A_ROUND = 237_500, 10_000
"""Talks have four rules each; a round presses with so many that have one."""
BOT = "bench"
NOW = datetime(2090, 9, 1, 10, 0, tzinfo=UTC)
"""The moment at which everything is planned: by the clock of this machine nothing is due."""
SHARE = 50_000

FOUR = [
    {"id": "coming:week", "anchor": "start", "amount": -7, "unit": "days", "at": "10:00"},
    {"id": "coming:day", "anchor": "start", "amount": -1, "unit": "days", "at": "18:00"},
    {"id": "coming:morning", "anchor": "start", "amount": -12, "unit": "hours"},
    {"id": "coming:hours", "anchor": "start", "amount": -2, "unit": "hours"},
]
ONE = FOUR[-1:]


def fill(connection: Connection, rounds: int) -> int:
    """Everything but the reminders; returns the id of the municipality.

    Of each round `PRESSED_A_ROUND` appointments have their one reminder within one minute.
    """
    home = ensure_municipality(connection, "heemstede", NOW).id
    _schedule(connection, home, Kind.VOORTGANGSGESPREK, FOUR)
    _schedule(connection, home, Kind.LES, ONE)
    people = _people(connection, home)
    talks = zip(islice(cycle(people), TALKS), cycle(_quarters()), strict=False)
    _appointments(connection, home, Kind.VOORTGANGSGESPREK, talks)
    for number in range(rounds):
        pressed = zip(people[:PRESSED_A_ROUND], cycle(_seconds(number)), strict=False)
        _appointments(connection, home, Kind.LES, pressed)
    return home


def minute(number: int) -> datetime:
    """The minute in which the reminders of a round are due."""
    return NOW + timedelta(days=1, minutes=number)


def _seconds(number: int) -> list[datetime]:
    """When the lessons of a round begin: two hours after each second of its minute."""
    return [minute(number) + timedelta(hours=2, seconds=second) for second in range(60)]


def _quarters() -> list[datetime]:
    """Each quarter of an hour in which there are talks, from a month on for a year."""
    days = (date(2090, 10, 2) + timedelta(days=day) for day in range(365))
    hours = [time(9 + quarter // 4, quarter % 4 * 15) for quarter in range(32)]
    return [
        datetime.combine(day, at, ZONE).astimezone(UTC)
        for day in days
        if is_working(day)
        for at in hours
    ]


def _schedule(connection: Connection, home: int, kind: Kind, rules: list[dict[str, Any]]) -> None:
    values = {"municipality_id": home, "kind": kind.value, "version": 1, "rules": rules}
    connection.execute(insert(reminder_schedule).values(**values, changed_at=NOW))


def _people(connection: Connection, home: int) -> Sequence[int]:
    """Each with a chat of their own, in which they said yes."""
    numbers = range(1, PEOPLE + 1)
    common = {"municipality_id": home, "created_at": NOW}
    of_person = {
        "first_name": "Amal",
        "language": "ar",
        "doelgroep": Doelgroep.NAREIZIGER,
        "updated_at": NOW,
    }
    of_chat = {"bot": BOT, "consented_at": NOW, "last_seen_at": NOW}
    people = [
        {**common, **of_person, "number": f"B-{number}", "public_id": f"p{number}"}
        for number in numbers
    ]
    _insert(connection, person, iter(people))
    _insert(connection, chat, ({**common, **of_chat, "telegram_id": one} for one in numbers))
    ids = connection.scalars(select(person.c.id).order_by(person.c.id)).all()
    chats = connection.scalars(select(chat.c.id).order_by(chat.c.id)).all()
    links = (
        {"chat_id": chat_id, "person_id": person_id, "joined_at": NOW}
        for chat_id, person_id in zip(chats, ids, strict=True)
    )
    _insert(connection, chat_person, links)
    return ids


def _appointments(
    connection: Connection, home: int, kind: Kind, planned: Iterator[tuple[int, datetime]]
) -> None:
    texts = dict.fromkeys(("subject", "place", "address", "route", "link", "who"), "")
    common = {
        **texts,
        "municipality_id": home,
        "kind": kind,
        "state": State.PLANNED,
        "revision": 1,
        "mode": Mode.PLACE,
        "bring": [],
        "interpreter": False,
        "source": Source.CSV,
        "created_at": NOW,
        "changed_at": NOW,
    }
    rows = (
        {**common, "person_id": who, "starts_at": at, "public_id": f"{kind}-{at:%j%H%M%S}-{number}"}
        for number, (who, at) in enumerate(planned)
    )
    _insert(connection, appointment, rows)


def _insert(connection: Connection, table: Any, rows: Iterator[dict[str, Any]]) -> None:
    while share := list(islice(rows, SHARE)):
        connection.execute(insert(table), share)
