"""An organisation's login for tests: another project's, in a process of its own, that lets anybody in."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import httpx
from httpx import ASGITransport, AsyncClient, Response
from starlette.types import ASGIApp

from console.app import create_console
from console.entrance import Entrance
from console.issuer import Issuer, Registration
from console.tries import TriesOf
from console.trips import Trips
from tests.console.world import OWN_PAGE, SECRET, World
from tests.process import free_port

ADDRESS = "https://wegwijs.example"
PROXY = "10.0.0.5"


@contextmanager
def provider() -> Iterator[str]:
    """Its address, for as long as the context lasts."""
    port = free_port()
    command = [sys.executable, "-W", "ignore", "-m", "oidc_provider_mock", "--port", str(port)]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, stdout=quiet, stderr=quiet) as process:
        try:
            _until_up(f"http://127.0.0.1:{port}")
            yield f"http://127.0.0.1:{port}"
        finally:
            process.kill()


def _until_up(address: str) -> None:
    until = time.monotonic() + 30
    while time.monotonic() < until:
        with suppress(httpx.TransportError):
            httpx.get(f"{address}/jwks").raise_for_status()
            return
        time.sleep(0.05)
    raise TimeoutError(address)


@dataclass
class House:
    """A console at `ADDRESS` whose colleagues log in with an account."""

    world: World
    issuer: Issuer
    entrance: Entrance

    @classmethod
    def of(
        cls, world: World, issuer: str, address: str = ADDRESS, *, trusts_email: bool = False
    ) -> House:
        registration = Registration(issuer, "wegwijs", "a secret", trusts_email)
        clock = world.clock
        made = Issuer(registration, lambda: datetime.now(UTC), clock.monotonic)
        trips = Trips(SECRET, clock.now, address.startswith("https://"))
        return cls(world, made, Entrance(address, made, trips, TriesOf(clock.monotonic), ()))

    def trusting(self, proxy: str) -> House:
        from ipaddress import ip_network

        return replace(self, entrance=replace(self.entrance, proxies=(ip_network(proxy),)))

    def app(self) -> ASGIApp:
        world = self.world
        return create_console(
            world.database,
            world.profiles,
            world.catalog,
            world.clock.now,
            SECRET,
            monotonic=world.clock.monotonic,
            entrance=self.entrance,
        )

    def client(self, peer: str = "192.0.2.7") -> AsyncClient:
        transport = ASGITransport(self.app(), client=(peer, 1))
        return AsyncClient(transport=transport, base_url=ADDRESS, headers=OWN_PAGE)


async def let_in(sent: Response, subject: str) -> str:
    """What somebody with this account does at the issuer; where it sends the browser."""
    assert sent.status_code == 303
    async with AsyncClient() as browser:
        answer = await browser.post(sent.headers["location"], data={"sub": subject})
    assert answer.status_code == 302, answer.text
    return answer.headers["location"].removeprefix(ADDRESS)


async def logged_in(client: AsyncClient, subject: str, link: str | None = None) -> Response:
    """There and back."""
    sent = await client.get("/account" if link is None else f"/account/koppel/{link}")
    return await client.get(await let_in(sent, subject))


def knows(issuer: str, subject: str, **claims: object) -> None:
    """Let the issuer say this of somebody."""
    httpx.put(f"{issuer}/users/{subject}", json=claims).raise_for_status()
