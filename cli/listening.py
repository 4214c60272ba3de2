"""Where the program listens: taken before anything starts."""

from __future__ import annotations

import socket

from cli.settings import Address, SettingsError
from cli.words import say


def bind(address: Address, setting: str) -> socket.socket:
    """A socket that listens there. SettingsError names the setting when it can not be had.

    It listens from here on: of two that are only bound to one port, Linux refuses the second
    no sooner than that.
    """
    family = socket.AF_INET6 if ":" in address.host else socket.AF_INET
    # Named TCP, for asyncio else leaves Nagle's algorithm on: 40 ms a request.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((address.host, address.port))
        listener.listen()
    except OSError as error:
        listener.close()
        problem = say("setting-taken", address=address, problem=error.strerror)
        raise SettingsError(f"{setting}: {problem}") from None
    return listener
