"""The command `run`: settings, database, signals, and then the application."""

from __future__ import annotations

from cli.application import serve
from cli.clock import SystemClock
from cli.database import open_database
from cli.logs import configure_logs
from cli.settings import Settings, SettingsError, load_settings
from cli.signals import run_until_signal
from storage.database import Database
from storage.locks import run_lock


def run() -> None:
    """Run until SIGTERM or SIGINT. Raises what `told_in_one_line` tells."""
    settings = load_settings()
    configure_logs(settings)
    settings.bots()  # a missing token is said before anything is opened
    _check_municipalities(settings)
    database = open_database(settings)
    with run_lock(database):
        run_until_signal(_serve(settings, database))


def _check_municipalities(settings: Settings) -> None:
    from flows.klantreis.profile import LAW, profiles

    known = [name for name in profiles() if name != LAW]
    for bot in settings.bots():
        if bot.municipality not in known:
            raise SettingsError(
                f"WEGWIJS_MUNICIPALITY: there is no profile {bot.municipality!r}; "
                f"there are: {', '.join(known)}"
            )


async def _serve(settings: Settings, database: Database) -> None:
    try:
        await serve(settings, database, SystemClock().now)
    finally:
        await database.close()
