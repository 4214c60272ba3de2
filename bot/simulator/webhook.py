"""Updates by webhook: the secret header, one at a time in a chat, again and again until taken.

https://core.telegram.org/bots/api#setwebhook
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

import aiohttp

from bot.simulator.errors import bad_request
from bot.simulator.parameters import JsonObject, Parameters, parameters_from
from bot.simulator.updates import Pending, Updates
from bot.simulator.world import World

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header
PORTS = (443, 80, 88, 8443)
ANSWER_SECONDS = 60.0
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
_LOOPBACK = ("127.0.0.1", "localhost", "::1")
_NEVER_FROM_A_WEBHOOK = ("get", "setwebhook", "deletewebhook", "close", "logout")

Dispatch = Callable[[str, Parameters], Awaitable[None]]


def backoff(failures: int) -> float:
    """Seconds before the next attempt: at once after the first failure, then 2, 4, 8 … 64."""
    return 0.0 if failures <= 1 else float(min(64, 2 ** (failures - 1)))


@dataclass(slots=True)
class Settings:
    url: str = ""
    secret: str = ""
    connections: int = 40
    last_error: str = ""
    last_error_at: int = 0


class Webhook:
    """Delivers the updates of one bot as long as a webhook is set."""

    def __init__(
        self, world: World, dispatch: Dispatch, wait: Callable[[int], float] = backoff
    ) -> None:
        self.settings = Settings()
        self._world = world
        self._dispatch = dispatch
        self._wait = wait
        self._in_flight: dict[str, asyncio.Task[None]] = {}
        self._runner: asyncio.Task[None] | None = None

    @property
    def _updates(self) -> Updates:
        return self._world.updates

    def set(self, parameters: Parameters) -> tuple[bool, str]:
        """setWebhook: the result and the words Telegram adds to it."""
        url = parameters.text("url")
        if not url:
            return self.delete(parameters)
        _check_address(url)
        secret = _read_secret(parameters)
        connections = parameters.clamped("max_connections", 40, 1, 100)
        was = (self.settings.url, self.settings.secret)
        self._updates.set_allowed(parameters)
        self._drop_if_asked(parameters)
        self.settings = Settings(url, secret, connections)
        self._updates.webhook_is_set = True
        self._updates.signal.fire()
        self._start()
        return True, "Webhook is already set" if was == (url, secret) else "Webhook was set"

    def delete(self, parameters: Parameters) -> tuple[bool, str]:
        had = bool(self.settings.url)
        self.settings = Settings()
        self._updates.webhook_is_set = False
        self._drop_if_asked(parameters)
        self._updates.signal.fire()
        return True, "Webhook was deleted" if had else "Webhook is already deleted"

    def _drop_if_asked(self, parameters: Parameters) -> None:
        if parameters.boolean("drop_pending_updates"):
            self._updates.drop_all()

    def info(self) -> JsonObject:
        settings = self.settings
        info: JsonObject = {
            "url": settings.url,
            "has_custom_certificate": False,
            "pending_update_count": len(self._updates.pending),
        }
        if settings.url:
            info["max_connections"] = settings.connections
        if settings.last_error:
            info.update(
                last_error_date=settings.last_error_at, last_error_message=settings.last_error
            )
        if self._updates.allowed:
            info["allowed_updates"] = list(self._updates.allowed)
        return info

    def _start(self) -> None:
        if self._runner is None or self._runner.done():
            self._runner = asyncio.create_task(self._run())

    async def close(self) -> None:
        tasks = [*self._in_flight.values(), *([self._runner] if self._runner else [])]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _run(self) -> None:
        timeout = aiohttp.ClientTimeout(total=ANSWER_SECONDS)
        async with aiohttp.ClientSession(timeout=timeout) as client:
            while self.settings.url:
                for entry in self._ready():
                    self._send_soon(client, entry)
                await self._updates.signal.until(self._has_work, self._seconds_to_next())

    def _has_work(self) -> bool:
        return not self.settings.url or bool(self._ready())

    def _ready(self) -> list[Pending]:
        """The first waiting update of each chat that has none under way."""
        now = self._world.monotonic()
        firsts: dict[str, Pending] = {}
        for entry in self._updates.pending:
            firsts.setdefault(_lane(entry.update), entry)
        free = self.settings.connections - len(self._in_flight)
        waiting = [
            entry
            for lane, entry in firsts.items()
            if lane not in self._in_flight and entry.not_before <= now
        ]
        return waiting[: max(0, free)]

    def _seconds_to_next(self) -> float:
        now = self._world.monotonic()
        later = [
            entry.not_before - now for entry in self._updates.pending if entry.not_before > now
        ]
        return min(later, default=3600.0) + 0.001

    def _send_soon(self, client: aiohttp.ClientSession, entry: Pending) -> None:
        lane = _lane(entry.update)
        self._in_flight[lane] = asyncio.create_task(self._send(client, entry, lane))

    async def _send(self, client: aiohttp.ClientSession, entry: Pending, lane: str) -> None:
        try:
            if await self._post(client, entry):
                self._updates.done(entry)
        finally:
            del self._in_flight[lane]
            self._updates.signal.fire()

    async def _post(self, client: aiohttp.ClientSession, entry: Pending) -> bool:
        """Whether the webhook took it; otherwise notes why and when to try again."""
        headers = {SECRET_HEADER: self.settings.secret} if self.settings.secret else {}
        try:
            async with client.post(
                self.settings.url, json=entry.update, headers=headers, allow_redirects=False
            ) as response:
                if 200 <= response.status <= 299:
                    await self._obey(response)
                    return True
                reason = f"{response.status} {response.reason}"
                self._failed(entry, f"Wrong response from the webhook: {reason}", _after(response))
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            self._failed(entry, f"Connection failed: {type(error).__name__}", 0.0)
        return False

    def _failed(self, entry: Pending, reason: str, after: float) -> None:
        entry.failures += 1
        entry.not_before = self._world.monotonic() + (after or self._wait(entry.failures))
        self.settings.last_error, self.settings.last_error_at = reason, self._world.now

    async def _obey(self, response: aiohttp.ClientResponse) -> None:
        """A method in the webhook's own answer is carried out; its result is lost."""
        try:
            body = await response.json(content_type=None)
        except ValueError:
            return
        if not isinstance(body, dict) or not isinstance(body.get("method"), str):
            return
        if not body["method"].lower().startswith(_NEVER_FROM_A_WEBHOOK):
            await self._dispatch(body.pop("method"), parameters_from(body))


def _lane(update: Mapping[str, object]) -> str:
    """Updates of one chat keep their order; different chats go side by side."""
    for value in update.values():
        if isinstance(value, dict):
            message = value.get("message")
            holder = message if isinstance(message, dict) else value
            chat = holder.get("chat") or value.get("from")
            return str(chat.get("id")) if isinstance(chat, dict) else ""
    return ""


def _after(response: aiohttp.ClientResponse) -> float:
    seconds = response.headers.get("Retry-After", "")
    return float(min(3600, int(seconds))) if seconds.isdecimal() else 0.0


def _check_address(url: str) -> None:
    """HTTPS on Telegram's ports; plain HTTP and any port on this machine only, as a self-hosted
    Bot API server allows."""
    try:
        parts = urlsplit(url)
        port, host = parts.port, parts.hostname or ""
    except ValueError:
        port, host, parts = None, "", urlsplit("")
    if not host:
        raise bad_request("bad webhook: invalid webhook URL specified")
    if host in _LOOPBACK and parts.scheme in ("http", "https"):
        return
    if parts.scheme != "https":
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if port is not None and port not in PORTS:
        raise bad_request("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")


def _read_secret(parameters: Parameters) -> str:
    secret = parameters.text("secret_token")
    if len(secret) > 256:
        raise bad_request("secret token is too long")
    if secret and not _SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    return secret
