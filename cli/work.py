"""What a command of staff works with: the database, the municipality, and who acts."""

from __future__ import annotations

import getpass
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from casework.cases import Actor
from cli.clock import SystemClock
from cli.database import open_database
from cli.errors import UseError
from cli.settings import Settings, load_settings
from cli.words import say
from flows.klantreis.profile import LAW, profiles
from storage.database import Database
from storage.municipalities import MunicipalityRow, ensure_municipality, find_municipality


@dataclass(frozen=True, slots=True)
class Office:
    """The installation, opened for one command."""

    settings: Settings
    database: Database
    now: datetime


@dataclass(frozen=True, slots=True)
class Desk(Office):
    """The same, at work for one municipality."""

    home: MunicipalityRow
    actor: Actor


@contextmanager
def at_office() -> Iterator[Office]:
    """Raises SettingsError or StorageError."""
    settings = load_settings()
    database = open_database(settings)
    try:
        yield Office(settings, database, SystemClock().now())
    finally:
        database.dispose()


@contextmanager
def at_desk(gemeente: str | None) -> Iterator[Desk]:
    """At work for `gemeente`, else for WEGWIJS_MUNICIPALITY. UseError when it is neither."""
    with at_office() as office:
        with office.database.transaction() as connection:
            home = municipality(connection, gemeente or office.settings.municipality, office.now)
        actor = Actor(who(), home.id)
        yield Desk(office.settings, office.database, office.now, home, actor)


def municipality(connection: Connection, name: str | None, now: datetime) -> MunicipalityRow:
    """The municipality of this name, made when a profile has it. Raises UseError."""
    known = homes()
    if not name:
        raise UseError(say("no-home", known=", ".join(known)))
    found = find_municipality(connection, name)
    if found is not None:
        return found
    if name not in known:
        raise UseError(say("unknown-home", name=name, known=", ".join(known)))
    return ensure_municipality(connection, name, now)


def homes() -> list[str]:
    """The municipalities that have a profile."""
    return [name for name in profiles() if name != LAW]


def who() -> str:
    """Who acts, as the audit names them: the user of this machine."""
    try:
        return f"cli:{getpass.getuser()}"
    except (OSError, KeyError):  # a container's user may have a number and no name
        return f"cli:{os.getuid()}"
