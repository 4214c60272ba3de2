"""The sockets on which the program listens."""

from __future__ import annotations

import asyncio
import socket

from cli.listening import bind
from cli.settings import Address


async def test_an_answer_is_sent_at_once() -> None:
    """Without this each answer on a kept connection waits 40 ms for the client's delayed ACK."""
    sends_at_once: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    async def accepted(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connection = writer.get_extra_info("socket")
        sends_at_once.set_result(connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
        writer.close()

    listener = bind(Address("127.0.0.1", 0), "LISTEN")
    async with await asyncio.start_server(accepted, sock=listener):
        _, writer = await asyncio.open_connection(*listener.getsockname())
        assert await sends_at_once
        writer.close()
        await writer.wait_closed()
