"""The file that remembers who was erased, for backups made before."""

from __future__ import annotations

from pathlib import Path

import structlog

from cli.settings import Settings
from storage import erasures
from storage.database import Database

log = structlog.get_logger()


def erased_path(settings: Settings) -> Path:
    """Where it is: as set, else beside the SQLite file, else where the command runs."""
    if settings.erased_file is not None:
        return settings.erased_file
    url = settings.database_url
    if url.startswith("sqlite:///"):
        return Path(f"{url.removeprefix('sqlite:///')}.erased")
    return Path(erasures.NAME)


def remember_erasures(settings: Settings, database: Database) -> None:
    """Write down whom the database says were erased. An erasure is never held up by the file:
    what it misses is added at the next erasure, start or backup."""
    path = erased_path(settings)
    with database.snapshot() as connection:
        gone = erasures.erased(connection)
    try:
        erasures.remember(path, gone)
    except OSError as error:
        log.warning("erasures could not be written down", path=str(path), problem=error.strerror)
