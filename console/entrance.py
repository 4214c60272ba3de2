"""How colleagues come in: on this machine by a link, or from elsewhere by their account."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from console.issuer import Issuer
    from console.tries import TriesOf
    from console.trips import Trips

Networks = Sequence[IPv4Network | IPv6Network]
BACK = "/account/terug"


@dataclass(frozen=True, slots=True)
class Entrance:
    """The organisation's login. `address`: the console's own, as a browser sees it; `proxies`:
    who may tell for whom they ask."""

    address: str
    issuer: Issuer
    trips: Trips
    tries: TriesOf
    proxies: Networks

    @property
    def back(self) -> str:
        """Where the issuer sends the browser."""
        return self.address + BACK

    @property
    def is_secure(self) -> bool:
        return self.address.startswith("https://")


@dataclass(frozen=True, slots=True)
class Door:
    """Which requests come in at all: by which names, and through which proxies."""

    hosts: frozenset[str]
    proxies: Networks = ()
    is_secure: bool = False

    def is_proxy(self, address: str) -> bool:
        try:
            found: IPv4Address | IPv6Address = ip_address(address)
        except ValueError:
            return False
        return any(found in network for network in self.proxies)


LOOPBACK = Door(frozenset({"127.0.0.1", "localhost", "[::1]"}))
"""This machine alone, and no proxy."""


def door_of(entrance: Entrance | None) -> Door:
    if entrance is None:
        return LOOPBACK
    parts = urlsplit(entrance.address)
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else str(parts.hostname)
    return Door(frozenset({host}), entrance.proxies, entrance.is_secure)
