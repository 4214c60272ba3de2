"""The simulator's connections: on loopback alone, and broken off where a fault asks for it."""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import socket
from collections.abc import AsyncIterator

from starlette.types import ASGIApp, Scope
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from bot.serving import serving


class Connections:
    """The open connections, so that one can be broken off in the middle."""

    def __init__(self) -> None:
        self._transports: dict[tuple[str, int], asyncio.Transport] = {}

    def abort(self, scope: Scope) -> None:
        """Breaks the connection of a request: the client sees a reset, no answer."""
        transport = self._transports.get(tuple(scope["client"]))
        if transport is not None:
            transport.abort()

    def opened(self, transport: asyncio.Transport) -> None:
        self._transports[self._peer(transport)] = transport

    def closed(self, transport: asyncio.Transport) -> None:
        self._transports.pop(self._peer(transport), None)

    @staticmethod
    def _peer(transport: asyncio.Transport) -> tuple[str, int]:
        host, port = transport.get_extra_info("peername")[:2]
        return str(host), int(port)

    def protocol(self) -> type[asyncio.Protocol]:
        """uvicorn's protocol, telling us of every connection."""
        connections = self

        class Told(HttpToolsProtocol):
            def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
                connections.opened(transport)
                super().connection_made(transport)

            def connection_lost(self, exc: Exception | None) -> None:
                connections.closed(self.transport)
                super().connection_lost(exc)

        return Told


def bind(host: str, port: int) -> socket.socket:
    """A socket on this machine only; ValueError for any other address."""
    address = ipaddress.ip_address("127.0.0.1" if host == "localhost" else host)
    if not address.is_loopback:
        raise ValueError(f"the simulator listens on loopback only, not on {host}")
    family = socket.AF_INET6 if address.version == 6 else socket.AF_INET
    # Named TCP, for asyncio else leaves Nagle's algorithm on: 40 ms a call.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((str(address), port))
    except OSError:
        listener.close()
        raise
    return listener


@contextlib.asynccontextmanager
async def listening(
    app: ASGIApp, host: str, port: int, connections: Connections
) -> AsyncIterator[str]:
    """Serves `app` for as long as the context lasts; gives its URL without a slash at the end."""
    protocol = connections.protocol()
    async with serving(app, bind(host, port), protocol=protocol, log_level="critical") as url:
        yield url
