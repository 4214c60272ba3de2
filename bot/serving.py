"""HTTP inside the program: served as long as a context lasts, stopped without signals."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

import uvicorn

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


@contextlib.asynccontextmanager
async def serving(
    app: ASGIApp,
    listener: socket.socket,
    *,
    protocol: type[asyncio.Protocol] | None = None,
    log_level: str = "warning",
) -> AsyncIterator[str]:
    """Serves `app` for as long as the context lasts; gives its address without a slash.

    `protocol` takes the place of uvicorn's own.
    """
    config = uvicorn.Config(
        app,
        http=protocol or "auto",
        ws="none",
        lifespan="off",
        log_config=None,
        log_level=log_level,
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
