"""The command `run`: settings, database, signals, and then the application."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Literal

from cli.application import serve
from cli.clock import SystemClock
from cli.console import serve_console
from cli.database import open_database
from cli.erasures import remember_erasures
from cli.errors import UseError
from cli.logs import configure_logs
from cli.settings import Settings, SettingsError, load_settings
from cli.signals import run_until_signal
from cli.words import say
from storage.database import Database
from storage.locks import run_lock

Part = Literal["bot", "console"]


def run(only: Part | None = None) -> None:
    """Run all, or one part, until SIGTERM or SIGINT. Raises what `told_in_one_line` tells."""
    settings = load_settings()
    configure_logs(settings)
    if only == "console":
        _run_console(settings)
        return
    settings.bots()  # a missing token is said before anything is opened
    _check_municipalities(settings)
    database = _opened(settings, only)
    with run_lock(database):
        run_until_signal(_serve(settings, database, console=only is None))


def _run_console(settings: Settings) -> None:
    """The console needs no bot's token: whom Telegram knows stands in the database."""
    database = _opened(settings, "console")
    run_until_signal(_closing(database, serve_console(settings, database, SystemClock().now)))


def _opened(settings: Settings, only: Part | None) -> Database:
    """UseError for one part alone on SQLite: a file is one process's."""
    database = open_database(settings)
    remember_erasures(settings, database)
    if only is not None and database.dialect == "sqlite":
        database.dispose()
        raise UseError(say("run-only-postgresql", part=only))
    return database


def _check_municipalities(settings: Settings) -> None:
    from flows.klantreis.profile import LAW, profiles

    known = [name for name in profiles() if name != LAW]
    for bot in settings.bots():
        if bot.municipality not in known:
            problem = say("unknown-home", name=bot.municipality, known=", ".join(known))
            raise SettingsError(f"{settings.names_municipality}: {problem}")


async def _serve(settings: Settings, database: Database, *, console: bool) -> None:
    await _closing(database, serve(settings, database, SystemClock().now, console=console))


async def _closing(database: Database, work: Coroutine[None, None, None]) -> None:
    try:
        await work
    finally:
        await database.close()
