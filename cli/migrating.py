"""The command `wegwijs migrate`."""

from __future__ import annotations

from cli.clock import SystemClock
from cli.output import tell
from cli.settings import Settings, load_settings
from cli.words import say
from cli.work import homes, municipality
from storage.database import Database


def migrate() -> None:
    """Bring the database to this program's schema and make the municipalities of the settings."""
    settings = load_settings()
    names = _named(settings)
    database = Database.open(settings.database_url)
    try:
        database.migrate()
        database.scrub()
        tell(say("migrated"))
        with database.transaction() as connection:
            for name in names:
                municipality(connection, name, SystemClock().now())
                tell(say("migrated-home", name=name))
    finally:
        database.dispose()
    if not names:
        tell(say("migrated-no-home", known=", ".join(homes())))


def _named(settings: Settings) -> list[str]:
    """MUNICIPALITY and those of BOTS_FILE, each once."""
    bots = settings.bots() if settings.bots_file is not None else ()
    named = [settings.municipality, *(bot.municipality for bot in bots)]
    return list(dict.fromkeys(name for name in named if name))
