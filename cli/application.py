"""`wegwijs run`: every bot, its webhook, health, metrics and the scheduler in one process."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from prometheus_client import CollectorRegistry, make_asgi_app
from starlette.applications import Starlette
from starlette.routing import BaseRoute

from bot.rendering import Draw
from bot.results import SenderMetrics
from bot.serving import serving
from bot.webhook import health_routes
from casework.calendars import EVERY
from casework.keeping import clean
from cli.broadcasting import Broadcasting
from cli.calendar_reader import CalendarReader
from cli.console import bind_console, console_of
from cli.daily import Days, Months, Morning
from cli.drawing import Drawing
from cli.fetching import fetch
from cli.figures import AnswerFigures
from cli.health import Repair
from cli.listening import bind
from cli.memory import pass_over_what_was_loaded
from cli.office import Office, Shared, open_offices
from cli.reminding import Reminding
from cli.settings import Settings
from cli.telling import Teller
from cli.texts import Texts
from render.overlay import Overlay
from storage.database import Database
from storage.wake import on_new_answers, watch

log = structlog.get_logger()

HEARTBEAT = timedelta(seconds=30)
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


class Application:
    """The parts of the process. Made by `open_application`; nothing runs before `run`."""

    def __init__(self, shared: Shared, offices: list[Office], registry: CollectorRegistry) -> None:
        self.shared = shared
        self.offices = offices
        self.registry = registry
        self.teller = Teller(
            shared.database, [one.newsroom for one in offices], shared.now, self._send
        )
        self.reminding = Reminding(
            shared.database,
            [id for one in offices for id in one.newsroom.profiles],
            shared.settings.quiet_hours,
            shared.now,
            self._send,
        )
        homes = [id for one in offices for id in one.newsroom.profiles]
        self.broadcasting = Broadcasting(
            shared.database,
            homes,
            shared.settings.messages_per_second,
            shared.settings.quiet_hours,
            shared.now,
            self._send,
        )
        self.days = Days(shared.database, [one.newsroom.profiles for one in offices], shared.now)
        self.months = Months(
            shared.database, [one.newsroom.profiles for one in offices], shared.now
        )
        self.repair = Repair(
            shared.database, homes, shared.settings.quiet_hours, shared.now, self.notify, registry
        )
        self.morning = _morning(shared)
        self.calendars = CalendarReader(shared.database, homes, shared.now, self.notify, fetch)
        self._scheduler = AsyncIOScheduler(timezone="Europe/Amsterdam")
        self._beat: datetime | None = None

    def notify(self) -> None:
        """Something was written, or the clock was moved: look at once."""
        self.teller.notify()
        self.reminding.notify()
        self.broadcasting.notify()
        self.shared.overlay.notify()
        self._answered()

    def _answered(self) -> None:
        for office in self.offices:
            office.notify_of_answers()

    def _send(self) -> None:
        for office in self.offices:
            office.notify()

    async def next_due(self) -> datetime:
        """The next moment at which something is to be sent, of any bot, or may come up."""
        moments = [await office.next_due() for office in self.offices]
        moments.append(await self.reminding.next_due())
        moments.append(await self.broadcasting.next_start())
        due = (moment for moment in moments if moment is not None)
        return min((*due, self.teller.next_day))

    async def settle(self) -> None:
        """Returns once nothing that is due now is still to be sent (the demo's clock)."""
        await self.teller.catch_up()
        await self.reminding.catch_up()
        await self.days.catch_up()
        self.notify()
        while await self.broadcasting.catch_up():
            await self._settle_offices()
        await self._settle_offices()

    async def _settle_offices(self) -> None:
        for office in self.offices:
            await office.settle()

    async def run(self) -> None:
        """Work until cancelled. TokenError when Telegram does not know a token."""
        self._plan()
        self._scheduler.start()
        loop = asyncio.get_running_loop()
        told = on_new_answers(
            self.shared.database, lambda: loop.call_soon_threadsafe(self._answered)
        )
        try:
            with told:
                await self._work()
        finally:
            self._scheduler.shutdown(wait=False)

    async def _work(self) -> None:
        async with asyncio.TaskGroup() as tasks:
            for office in self.offices:
                tasks.create_task(office.run())
            tasks.create_task(watch(self.shared.database, self.notify))
            tasks.create_task(self.teller.run())
            tasks.create_task(self.reminding.run())
            tasks.create_task(self.broadcasting.run())
            tasks.create_task(self.shared.overlay.run())

    def routes(self) -> list[BaseRoute]:
        """Webhooks and health: all that LISTEN serves."""
        webhooks = [route for office in self.offices if (route := office.webhook())]
        return [*webhooks, *health_routes(self.problems)]

    async def problems(self) -> Mapping[str, str | None]:
        """Each part with what is wrong with it, or None."""
        telegram = {f"telegram:{office.name}": office.contact.problem for office in self.offices}
        return {
            "database": await self._database_problem(),
            "scheduler": self._scheduler_problem(),
            **telegram,
        }

    def _plan(self) -> None:
        """The few jobs of the scheduler; whatever has a moment of its own is a row."""
        self._job(self._pulse, "interval", seconds=HEARTBEAT.seconds)
        self._job(self.teller.everything, "interval", hours=1)
        self._job(self._forget, "cron", hour=3)
        now = datetime.now(self._scheduler.timezone)
        self._every(MINUTE, self.repair.tried, now)
        self._every(MINUTE, self.shared.database.write_back, now + MINUTE / 2)
        self._every(HOUR, self._look_at_days, now)
        self._every(EVERY, self.calendars.tried, now)
        if self.morning is not None:
            self._every(5 * MINUTE, self.morning.tried, now)
        self._beat = self.shared.now()

    def _every(
        self, pause: timedelta, work: Callable[[], Awaitable[None]], first: datetime
    ) -> None:
        """At start, and each time this long after."""
        self._job(work, "interval", seconds=pause.total_seconds(), next_run_time=first)

    def _job(self, work: Callable[[], Awaitable[None]], trigger: str, **when: Any) -> None:
        """One that was missed is made up for once; to be ended with the process is no fault."""

        async def unless_ended() -> None:
            with contextlib.suppress(asyncio.CancelledError):
                await work()

        self._scheduler.add_job(
            unless_ended, trigger, misfire_grace_time=None, coalesce=True, **when
        )

    async def _look_at_days(self) -> None:
        """Deadlines, and reminders that are missing."""
        await self.days.tried()
        await self.repair.plan_missing()

    async def _pulse(self) -> None:
        self._beat = self.shared.now()

    async def _forget(self) -> None:
        """Count what is to be kept of it, and delete what is past its term, once a night."""
        await self.months.tried()
        now = self.shared.now()
        rows = await self.shared.database.run(lambda connection: clean(connection, now))
        log.info("old rows deleted", rows=rows)

    async def _database_problem(self) -> str | None:
        try:
            async with asyncio.timeout(5):
                await self.shared.database.run(
                    lambda connection: connection.exec_driver_sql("SELECT 1")
                )
        except Exception as error:  # noqa: BLE001 - whatever it is, the answer is "not ready"
            return type(error).__name__
        return None

    def _scheduler_problem(self) -> str | None:
        late = self._beat is None or self.shared.now() - self._beat > 3 * HEARTBEAT
        return "no heartbeat" if late else None


def _morning(shared: Shared) -> Morning | None:
    """Who mails the digest, where there is a server for it."""
    server = shared.settings.mail_server
    if server is None:
        return None
    link = shared.settings.console_link
    return Morning(shared.database, server, shared.profiles, link, shared.now)


@contextlib.asynccontextmanager
async def open_application(
    settings: Settings,
    database: Database,
    now: Callable[[], datetime],
    draw: Draw | None = None,
    *,
    texts: Texts | None = None,
) -> AsyncIterator[Application]:
    """Load texts and profiles and make every bot ready. Raises what a file's loader raises.

    Real people are told of nothing that only old memos say, unless `texts` do (the demo's).
    """
    drawing = Drawing()
    registry = CollectorRegistry()
    texts = texts or Texts.load("asked")
    shared = Shared(
        settings,
        database,
        texts.catalog,
        texts.profiles,
        texts.library,
        SenderMetrics(registry),
        draw or drawing.draw,
        now,
        AnswerFigures(registry).count,
        Overlay(database, texts.catalog),
    )
    await shared.overlay.refresh()
    try:
        async with open_offices(shared) as offices:
            yield Application(shared, offices, registry)
    finally:
        await asyncio.to_thread(drawing.close)


async def serve(
    settings: Settings, database: Database, now: Callable[[], datetime], *, console: bool = True
) -> None:
    """Run until cancelled, with webhook, health, metrics and console at their addresses."""
    listen = bind(settings.listen, "WEGWIJS_LISTEN")
    metrics = bind(settings.metrics_listen, "WEGWIJS_METRICS_LISTEN")
    desk = bind_console(settings) if console else None
    async with open_application(settings, database, now) as application:
        web = Starlette(routes=application.routes())
        figures = Starlette()
        figures.mount("/metrics", make_asgi_app(application.registry))
        async with contextlib.AsyncExitStack() as addresses:
            url = await addresses.enter_async_context(serving(web, listen))
            await addresses.enter_async_context(serving(figures, metrics))
            if desk is not None:
                await addresses.enter_async_context(serving(console_of(application.shared), desk))
            log.info(
                "wegwijs runs", listen=url, bots=[office.name for office in application.offices]
            )
            pass_over_what_was_loaded()
            await application.run()
