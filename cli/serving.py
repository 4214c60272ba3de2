"""HTTP inside the program: bound before anything starts, stopped without signals."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

import uvicorn

from cli.settings import Address, SettingsError
from cli.words import say

if TYPE_CHECKING:
    from starlette.types import ASGIApp

SECONDS_TO_STOP = 1
"""For requests under way; with what the senders take it stays below five."""


class _Server(uvicorn.Server):
    """Tells when it listens, and leaves the signals to the program around it."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.listening = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.listening.set()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def bind(address: Address, setting: str) -> socket.socket:
    """A socket that listens there. SettingsError names the setting when it can not be had.

    It listens from here on: of two that are only bound to one port, Linux refuses the second
    no sooner than that.
    """
    family = socket.AF_INET6 if ":" in address.host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((address.host, address.port))
        listener.listen()
    except OSError as error:
        listener.close()
        problem = say("setting-taken", address=address, problem=error.strerror)
        raise SettingsError(f"{setting}: {problem}") from None
    return listener


@contextlib.asynccontextmanager
async def serving(app: ASGIApp, listener: socket.socket) -> AsyncIterator[str]:
    """Serves `app` for as long as the context lasts; gives its address without a slash."""
    config = uvicorn.Config(
        app,
        ws="none",
        lifespan="off",
        log_config=None,
        log_level="warning",
        access_log=False,  # paths may hold what nobody should read in a log
        proxy_headers=False,
        server_header=False,
        timeout_graceful_shutdown=SECONDS_TO_STOP,
    )
    server = _Server(config)
    running = asyncio.create_task(server.serve([listener]))
    try:
        await server.listening.wait()
        host, port = listener.getsockname()[:2]
        yield f"http://{f'[{host}]' if ':' in host else host}:{port}"
    finally:
        server.should_exit = True
        await running
        listener.close()
