"""Two municipalities with colleagues, people, chats and questions; and a browser without one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from httpx import ASGITransport, AsyncClient
from sqlalchemy import Connection
from starlette.types import ASGIApp

from casework.booking import plan_all
from casework.sounds import kind_of
from cli.texts import words_of
from console.app import create_console
from flows.inputs import Kind as Said
from flows.klantreis.model import Profile
from flows.lessons.loader import Library
from locales.catalog import Catalog
from storage import staff
from storage.absences import AbsenceRow, add_absence
from storage.appointments import AppointmentRow, Kind, Source
from storage.booking import Details, NewAppointment
from storage.broadcast_contents import put_file, save_texts, set_picks
from storage.broadcasts import BroadcastRow, add_broadcast, save_broadcast
from storage.chats import NewChat, create_chats, join_chat
from storage.conversations import (
    NewInboundMessage,
    NewMedia,
    add_messages,
    tie_messages,
)
from storage.database import Database
from storage.files import add_file, expect_files
from storage.municipalities import MunicipalityRow, ensure_municipality, keep_bot_username
from storage.people import Doelgroep, Leerroute, PersonRow, save_person
from storage.questions import NewQuestion, NewTask, TaskRow, add_question, add_task
from storage.staff import Role, StaffRow

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
SECRET = "a-secret-of-the-tests"
ADDRESS = "http://127.0.0.1:8081"
VOICE = b"OggS" + bytes(range(256)) * 2000
"""Half a megabyte that says it is a recording."""
OWN_PAGE = {"sec-fetch-site": "same-origin"}


@dataclass
class Clock:
    """A clock that stands still until a test moves it."""

    at: datetime = NOW
    seconds: float = 0.0

    def now(self) -> datetime:
        return self.at

    def monotonic(self) -> float:
        return self.seconds


@dataclass
class World:
    """What the tests need to know of what is there."""

    database: Database
    clock: Clock
    catalog: Catalog
    profiles: Mapping[str, Profile]
    library: Library
    homes: dict[str, MunicipalityRow] = field(default_factory=dict)
    people: dict[str, PersonRow] = field(default_factory=dict)
    tasks: dict[str, TaskRow] = field(default_factory=dict)
    chats: dict[str, int] = field(default_factory=dict)
    staff: dict[str, StaffRow] = field(default_factory=dict)
    appointments: dict[str, AppointmentRow] = field(default_factory=dict)
    absences: dict[str, AbsenceRow] = field(default_factory=dict)
    broadcasts: dict[str, BroadcastRow] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)
    _updates: int = 0

    def again(self, database: Database) -> World:
        """One of its own over `database`, a copy of this one's."""
        return replace(
            self,
            database=database,
            clock=Clock(),
            homes=dict(self.homes),
            people=dict(self.people),
            tasks=dict(self.tasks),
            chats=dict(self.chats),
            staff=dict(self.staff),
            appointments=dict(self.appointments),
            absences=dict(self.absences),
            broadcasts=dict(self.broadcasts),
            files=dict(self.files),
        )

    def home(self, connection: Connection, name: str, bot: str | None = "wegwijs_test_bot") -> None:
        home = ensure_municipality(connection, name, NOW)
        if bot:
            keep_bot_username(connection, home.id, bot)
        self.homes[name] = home

    def colleague(self, connection: Connection, login: str, **roles: Role) -> None:
        row = staff.save_staff(connection, login, login.title(), NOW)
        for home, role in roles.items():
            staff.grant(connection, row.id, self.homes[home].id, role)
        self.staff[login] = row

    def person(
        self, connection: Connection, home: str, number: str, name: str, **values: Any
    ) -> PersonRow:
        known = {"language": "ar", "doelgroep": Doelgroep.ASIELSTATUSHOUDER, "first_name": name}
        row, _ = save_person(connection, self.homes[home].id, number, known | values, NOW)
        self.people[name] = row
        return row

    def chat(self, connection: Connection, name: str, telegram_id: int) -> int:
        """This person's chat, made when it is new; several people may share one."""
        home = self.people[name].municipality_id
        bot = f"bot-{home}"
        chat = create_chats(connection, bot, [NewChat(home, telegram_id)], NOW)[telegram_id]
        join_chat(connection, chat.id, self.people[name].id, NOW)
        self.chats[name] = chat.id
        return chat.id

    def away(self, connection: Connection, login: str, stands_in: str, in_days: int) -> None:
        """A day off, so many days from now."""
        who, other = self.staff[login].id, self.staff[stands_in].id
        day = (NOW + timedelta(days=in_days)).date()
        self.absences[login] = add_absence(connection, who, other, day, day, NOW)

    def talk(
        self,
        connection: Connection,
        name: str,
        starts_at: datetime,
        kind: Kind = Kind.BUDGETGESPREK,
        **values: Any,
    ) -> AppointmentRow:
        """An appointment of somebody, planned long ago."""
        person = self.people[name]
        details = Details(kind, starts_at, 60, place="Raadhuis", **values)
        new = NewAppointment(person.municipality_id, person.id, Source.STAFF, details)
        self.appointments[name] = plan_all(connection, [new], NOW - timedelta(days=60))[0]
        return self.appointments[name]

    def asks(
        self,
        connection: Connection,
        name: str,
        *says: str | tuple[Said, NewMedia],
        topic: str = "letter",
        about: str = "",
        due: timedelta = timedelta(days=2),
    ) -> TaskRow:
        """A question of somebody who has a chat, with the task that comes of it."""
        person, chat = self.people[name], self.chats[name]
        bot, ids = f"bot-{person.municipality_id}", []
        for said in says:
            self._updates += 1
            ids.append(self._updates)
            add_messages(connection, [self._message(person, chat, bot, said)])
        at = self.clock.now()
        new = NewQuestion(person.municipality_id, person.id, chat, topic, "menu", at, at + due)
        question = add_question(connection, new)
        tie_messages(connection, bot, ids, question.id)
        expect_files(connection, question.id, at)
        task = NewTask(
            person.municipality_id,
            person.id,
            "question",
            {"topic": topic} | ({"about": about} if about else {}),
            at,
            at + due,
            question.id,
        )
        self.tasks[name] = add_task(connection, task)
        return self.tasks[name]

    def _message(
        self, person: PersonRow, chat: int, bot: str, said: str | tuple[Said, NewMedia]
    ) -> NewInboundMessage:
        kind, text, media = (
            (Said.TEXT, said, ()) if isinstance(said, str) else (said[0], None, (said[1],))
        )
        number = self._updates
        return NewInboundMessage(
            person.municipality_id, chat, person.id, bot, number, number, kind, text, NOW, media
        )

    def broadcast(self, connection: Connection, name: str, text: str) -> None:
        """A draft to this person, with a picture."""
        person = self.people[name]
        row = add_broadcast(connection, person.municipality_id, None, NOW)
        segment = {**row.segment, "picked": True}
        save_broadcast(connection, row.id, title=text, segment=segment)
        save_texts(connection, row.id, {"nl": text})
        set_picks(connection, row.id, [person.id])
        put_file(connection, row.id, "photo", "kaart.jpg", f"digest-{name}", b"picture")
        self.broadcasts[name] = row

    def keeps(self, connection: Connection, name: str, content: bytes) -> str:
        """A file of the conversation with somebody; returns its public id."""
        person, kind = self.people[name], kind_of(content)
        home = person.municipality_id
        self.files[name] = add_file(connection, home, person.id, kind, content, self.clock.now())
        return self.files[name]

    def link(self, login: str, lasts: timedelta = timedelta(minutes=15)) -> str:
        with self.database.transaction() as connection:
            return staff.new_login_link(connection, self.staff[login].id, self.clock.now() + lasts)

    def app(self) -> ASGIApp:
        return create_console(
            self.database,
            self.profiles,
            self.catalog,
            self.clock.now,
            SECRET,
            library=self.library,
            monotonic=self.clock.monotonic,
            named=words_of(self.catalog).named,
        )

    def client(self) -> AsyncClient:
        """A browser that nobody is logged in with."""
        return AsyncClient(transport=ASGITransport(self.app()), base_url=ADDRESS, headers=OWN_PAGE)

    async def logged_in(self, login: str) -> AsyncClient:
        client = self.client()
        answer = await client.post("/login", data={"token": self.link(login)})
        assert answer.status_code == 303
        return client


def fill(world: World) -> World:
    """Heemstede with a few people, and Heerenveen that most colleagues may not see."""
    with world.database.transaction() as connection:
        for name in ("heemstede", "heerenveen"):
            world.home(connection, name)
        world.colleague(connection, "anna", heemstede=Role.CONSULENT)
        world.colleague(connection, "bert", heemstede=Role.LEZER)
        world.colleague(connection, "carla", heemstede=Role.VERTALER)
        world.colleague(connection, "dirk", heemstede=Role.PARTNER)
        world.colleague(connection, "els", heemstede=Role.BEHEERDER, heerenveen=Role.CONSULENT)
        _people(world, connection)
        world.away(connection, "els", "anna", 30)
    return world


def _people(world: World, connection: Connection) -> None:
    world.person(
        connection,
        "heemstede",
        "HS-1",
        "Amal",
        koppeling=date(2026, 9, 20),
        huisvesting=date(2026, 10, 30),
        brp=date(2026, 11, 1),
        kennisgeving=date(2026, 11, 7),
        bijstand=date(2026, 10, 30),
    )
    world.person(
        connection,
        "heemstede",
        "HS-2",
        "Tesfay",
        language="ti",
        doelgroep=Doelgroep.NAREIZIGER,
        leerroute=Leerroute.Z,
        koppeling=date(2026, 1, 20),
        huisvesting=date(2026, 3, 2),
        brp=date(2026, 3, 2),
        kennisgeving=date(2026, 3, 9),
        pip=date(2026, 5, 4),
    )
    world.person(connection, "heemstede", "HS-3", "Rana", language="en")
    world.person(connection, "heerenveen", "HV-1", "Yordanos", language="ti")
    world.chat(connection, "Amal", 7_000_000_001)
    world.chat(connection, "Yordanos", 7_000_000_002)
    world.asks(
        connection,
        "Amal",
        "ما هذه الرسالة؟",
        (Said.VOICE, NewMedia("f1", "u1", "audio/ogg", 20_000, 12)),
        (Said.DOCUMENT, NewMedia("f2", "u2", "application/pdf", 1_250_000, None, "brief.pdf")),
    )
    world.asks(connection, "Yordanos", "geheim van Heerenveen")
    for name in ("Amal", "Yordanos"):
        world.talk(connection, name, NOW - timedelta(hours=1))
        world.keeps(connection, name, VOICE)
    world.broadcast(connection, "Amal", "Kom naar de koffie")
    world.broadcast(connection, "Yordanos", "geheim van Heerenveen")
