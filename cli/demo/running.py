"""Start the simulator, the application and the console together, with people to be."""

from __future__ import annotations

import asyncio
import tempfile
import webbrowser
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

from sqlalchemy import Connection

from bot.simulator.server import Simulator
from bot.simulator.state import Person
from casework import answering
from casework.cases import Actor, invite, save_person
from cli.application import Application, open_application
from cli.clock import DemoClock
from cli.database import open_database
from cli.demo.agenda import AGENDA, fill_agenda
from cli.demo.answers import answer_some
from cli.demo.bulletins import draft_bulletins
from cli.demo.console import console_opened
from cli.demo.figures import fill_months
from cli.demo.money import enter_bills
from cli.demo.neighbours import live, neighbours
from cli.demo.people import GUEST_NOTES, GUEST_PHONE, HOURS_A_DAY, PEOPLE, DemoPerson
from cli.demo.translations import translate_some
from cli.logs import quiet_logs
from cli.office import Shared
from cli.settings import Settings
from cli.signals import run_until_signal
from cli.texts import Texts
from flows.hours import HoursKind
from locales.catalog import Catalog
from storage.municipalities import ensure_municipality
from storage.people import PersonRow
from storage.progress import NewHours, ToldBy, add_hours

MUNICIPALITY = "heemstede"


class Movable(Protocol):
    """A clock that can be moved forward."""

    def move_to(self, moment: datetime) -> datetime:
        """Make it `moment`; returns the time it now is."""


def demo(*, open_browser: bool) -> None:
    """Run until Ctrl-C; everything that was done is gone with it."""
    quiet_logs()
    with tempfile.TemporaryDirectory(prefix="wegwijs-demo-") as folder:
        run_until_signal(_demo(Path(folder), open_browser=open_browser))


async def _demo(folder: Path, *, open_browser: bool) -> None:
    async with (
        opened(folder) as (simulator, simulator_url, application),
        console_opened(application.shared) as console_url,
        asyncio.TaskGroup() as group,
    ):
        phone_url = f"{simulator_url}/phone"
        print(f"telefoon {phone_url}", flush=True)
        print(f"console {console_url}", flush=True)
        if open_browser:
            await asyncio.to_thread(_open, [phone_url, console_url])
        group.create_task(_live_and_be_answered(simulator, application.shared))
        await application.run()


async def _live_and_be_answered(simulator: Simulator, shared: Shared) -> None:
    await live(simulator)
    desk = answering.Desk(shared.profiles, shared.settings.quiet_hours)
    await shared.database.run(lambda connection: answer_some(connection, desk, shared.now()))


@asynccontextmanager
async def opened(folder: Path, port: int = 0) -> AsyncIterator[tuple[Simulator, str, Application]]:
    """The simulator with the demo's people, and an application that talks to it."""
    clock = DemoClock()
    simulator = Simulator(name="Wegwijs", clock=clock.now)
    async with simulator.serve(port=port) as url:
        settings = Settings.model_validate(
            {
                "telegram_token": simulator.token,
                "municipality": MUNICIPALITY,
                "telegram_api_url": url,
                "database_url": f"sqlite:///{folder / 'demo.db'}",
            }
        )
        database, texts = open_database(settings), Texts.load("told")
        try:
            with database.transaction() as connection:
                for person in _people(connection, texts.catalog, simulator.username, clock.now()):
                    simulator.add_person(person)
            async with open_application(settings, database, clock.now, texts=texts) as application:
                simulator.on_clock(lambda moment: step_to(clock, application, moment))
                yield simulator, url, application
        finally:
            await database.close()


def _people(connection: Connection, catalog: Catalog, bot: str, now: datetime) -> list[Person]:
    """The demo's cases, and a phone for each with its invitation."""
    municipality = ensure_municipality(connection, MUNICIPALITY, now)
    actor = Actor("demo", municipality.id)
    phones = [_invited(connection, actor, one, bot, now) for one in PEOPLE]
    others = neighbours()
    aside = [_invited(connection, actor, one, bot, now) for one, _ in others]
    fill_agenda(connection, actor, now, {**AGENDA, **{one.number: talks for one, talks in others}})
    enter_bills(connection, actor, now)
    draft_bulletins(connection, actor, catalog, now)
    translate_some(connection, actor, catalog, now)
    fill_months(connection, municipality.id, now)
    guest = Person(GUEST_PHONE, "Gast", "nl", GUEST_NOTES)
    return [*phones, guest, *(replace(one, aside=True) for one in aside)]


def _invited(
    connection: Connection, actor: Actor, one: DemoPerson, bot: str, now: datetime
) -> Person:
    person, _ = save_person(connection, actor, one.number, one.values(now.date()), now)
    _count_hours(connection, actor, person, one.hours, now)
    token = invite(connection, actor, person, now)
    link = f"https://t.me/{bot}?start={token}"
    return Person(one.phone, one.first_name, one.language, one.notes, link)


def _count_hours(
    connection: Connection,
    actor: Actor,
    person: PersonRow,
    done: Mapping[HoursKind, int],
    now: datetime,
) -> None:
    """What this person did on the days before today, as a colleague entered it."""
    for kind, hours in done.items():
        for ago in range(1, hours // HOURS_A_DAY + 1):
            day = now.date() - timedelta(days=ago)
            new = NewHours(
                actor.municipality_id, person.id, kind, HOURS_A_DAY * 60, day, ToldBy.STAFF, now
            )
            add_hours(connection, new)


async def step_to(clock: Movable, application: Application, moment: datetime) -> None:
    """Move on to `moment`, stopping at every due moment and every new day on the way."""
    while (due := await application.next_due()) < moment:
        clock.move_to(due)
        await application.settle()
    clock.move_to(moment)
    await application.settle()


def _open(urls: Sequence[str]) -> None:
    for url in urls:
        webbrowser.open_new(url)
