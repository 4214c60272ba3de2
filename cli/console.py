"""The console at its own address: on loopback with links, elsewhere with OIDC."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

import structlog

from bot.serving import serving
from cli.entrance import entrance_of, uses_accounts
from cli.listening import bind
from cli.settings import Settings, SettingsError
from cli.texts import load_profiles, words_of
from cli.words import say
from flows.lessons.loader import load_library
from locales.catalog import Catalog
from render.overlay import Overlay
from storage.database import Database
from storage.secrets import ensure_secret
from storage.wake import watch

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send

    from cli.office import Shared

log = structlog.get_logger()


def bind_console(settings: Settings) -> socket.socket:
    """Its socket. SettingsError for an address that others than this machine can reach, where
    colleagues do not log in with an account."""
    address = settings.console_listen
    if not uses_accounts(settings) and not address.is_loopback:
        problem = say("setting-not-loopback", address=address)
        raise SettingsError(f"WEGWIJS_CONSOLE_LISTEN: {problem}")
    return bind(address, "WEGWIJS_CONSOLE_LISTEN")


def console_of(shared: Shared) -> ASGIApp:
    """The console beside the bots of this process, which start without waiting for it."""
    secret = session_secret(shared.settings, shared.database)

    def make() -> ASGIApp:
        from console.app import create_console

        return create_console(
            shared.database,
            shared.profiles,
            shared.catalog,
            shared.now,
            secret,
            library=shared.library,
            named=words_of(shared.catalog).named,
            quiet=shared.settings.quiet_hours,
            overlay=shared.overlay,
            entrance=entrance_of(shared.settings, secret, shared.now),
        )

    return Late(make)


class Late:
    """An ASGI application made when it is first asked something: the console is 10 MB and
    0.3 s that a process whose console nobody opens does without."""

    def __init__(self, make: Callable[[], ASGIApp]) -> None:
        self._make = make
        self._making = asyncio.Lock()
        self._app: ASGIApp | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        app = await self._made()
        await app(scope, receive, send)

    async def _made(self) -> ASGIApp:
        """Made in a thread, once: the bots go on meanwhile."""
        async with self._making:
            if self._app is None:
                self._app = await asyncio.to_thread(self._make)
        return self._app


async def serve_console(
    settings: Settings, database: Database, now: Callable[[], datetime]
) -> None:
    """The console alone, until cancelled."""
    from console.app import create_console

    listener = bind_console(settings)
    secret = session_secret(settings, database)
    profiles, catalog = load_profiles("asked"), Catalog.load()
    overlay = Overlay(database, catalog)
    app = create_console(
        database,
        profiles,
        catalog,
        now,
        secret,
        library=load_library(),
        named=lambda text: words_of(catalog).named(text),
        quiet=settings.quiet_hours,
        overlay=overlay,
        entrance=entrance_of(settings, secret, now),
    )
    async with serving(app, listener) as url, asyncio.TaskGroup() as tasks:
        log.info("console runs", listen=url)
        tasks.create_task(overlay.run())
        tasks.create_task(watch(database, overlay.notify))


def session_secret(settings: Settings, database: Database) -> str:
    """What signs logins: as set, else made once and kept in the database."""
    if settings.secret_key is not None:
        return settings.secret_key.get_secret_value()
    with database.transaction() as connection:
        return ensure_secret(connection, "console sessions")
