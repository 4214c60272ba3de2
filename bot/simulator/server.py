"""The simulator: a stand-in for Telegram's servers with a telephone in the browser.

async with Simulator().serve() as url:
    ...  # the bot talks to f"{url}/bot{token}/…", the telephone is at f"{url}/phone"
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import datetime

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from bot.simulator.bot_api import BotApi
from bot.simulator.calls import NO_LIMITS, CallLog, Gate, Limits
from bot.simulator.errors import ApiError, not_found
from bot.simulator.faults import Faults
from bot.simulator.listener import Connections, listening
from bot.simulator.parameters import JsonObject
from bot.simulator.phone import Phone
from bot.simulator.phone_api import MoveClock, PhoneApi
from bot.simulator.state import Chat, Person
from bot.simulator.updates import Updates
from bot.simulator.webhook import Webhook, backoff
from bot.simulator.world import CALLBACK_SECONDS, World, system_clock

DEMO_TOKEN = "4200000001:simulator-needs-no-secret"  # noqa: S105 - opens nothing but this simulator
_HOSTS = ["127.0.0.1", "localhost", "[", "testserver"]


class Simulator:
    """`clock` dates the messages, `monotonic` (seconds) times limits and callback queries.

    `name` stands above the chat, else the username. `limits` are off unless given;
    `webhook_wait` gives the seconds to wait after so many failed deliveries; `on_clock` moves
    the application's clock to a moment.
    """

    def __init__(
        self,
        token: str = DEMO_TOKEN,
        username: str = "wegwijs_demo_bot",
        *,
        name: str = "",
        people: Sequence[Person] = (),
        clock: Callable[[], datetime] = system_clock,
        monotonic: Callable[[], float] = time.monotonic,
        limits: Limits = NO_LIMITS,
        callback_seconds: float = CALLBACK_SECONDS,
        webhook_wait: Callable[[int], float] = backoff,
        on_clock: MoveClock | None = None,
    ) -> None:
        self.world = World(token, username, clock, monotonic, callback_seconds)
        self.world.profile.texts["name", ""] = name
        self._connections = Connections()
        gate = Gate(limits, monotonic)
        self.bot_api = BotApi(self.world, gate, self._connections.abort, webhook_wait)
        self.phone_api = PhoneApi(self.world, on_clock)
        self.app = self._application()
        for person in people:
            self.add_person(person)

    @property
    def token(self) -> str:
        return self.world.token

    @property
    def username(self) -> str:
        return self.world.username

    @property
    def faults(self) -> Faults:
        return self.bot_api.faults

    @property
    def calls(self) -> CallLog:
        return self.bot_api.calls

    @property
    def updates(self) -> Updates:
        return self.world.updates

    @property
    def webhook(self) -> Webhook:
        return self.bot_api.webhook

    def limit(self, limits: Limits) -> None:
        """Switches the limits on messages; NO_LIMITS switches them off."""
        self.bot_api.gate.limits = limits

    def on_clock(self, move: MoveClock) -> None:
        """Sets what moves the application's clock, once there is an application."""
        self.phone_api.on_clock = move

    def add_person(self, person: Person) -> None:
        """Someone who has a telephone; replaces who had this id (a new invitation, say)."""
        self.world.people[person.id] = person

    def open_chat(self, user_id: int) -> Chat:
        """A chat the bot may write to, without the person having said anything."""
        return self.world.open_chat(self._person(user_id))

    def phone(self, user_id: int, language: str = "nl", name: str = "Amal") -> Phone:
        """The telephone of a person, for tests; the person is made when new."""
        if user_id not in self.world.people:
            self.add_person(Person(user_id, name, language))
        return Phone(self.world, self.world.people[user_id])

    def _person(self, user_id: int) -> Person:
        return self.world.people.setdefault(user_id, Person(user_id, f"Person {user_id}"))

    def inject(self, update: JsonObject) -> int:
        """Any update, as it is (groups, channels, malformed ones); gives its number.

        A group or channel in it becomes a chat that the bot may write to.
        """
        for value in update.values():
            about = value.get("chat") if isinstance(value, dict) else None
            if isinstance(about, dict) and isinstance(about.get("id"), int) and about["id"] < 0:
                self.world.chats.setdefault(about["id"], Chat(about["id"], about))
        return self.updates.inject(update)

    async def called(self, method: str, times: int = 1, seconds: float = 10.0) -> bool:
        """Waits until a method was called so many times; says whether it was."""
        return await self.world.feed.signal.until(
            lambda: len(self.calls.all(method)) >= times, seconds
        )

    @asynccontextmanager
    async def serve(self, host: str = "127.0.0.1", port: int = 0) -> AsyncIterator[str]:
        """Listens on loopback for as long as the context lasts; port 0 is any free port."""
        async with listening(self.app, host, port, self._connections) as url:
            try:
                yield url
            finally:
                self.world.updates.close()
                self.world.feed.close()
                await asyncio.shield(self.webhook.close())

    def _application(self) -> Starlette:
        return Starlette(
            routes=[
                Route("/", _to_phone),
                Route("/bot{token}/{method}", self.bot_api),
                Route("/file/bot{token}/{path:path}", self._download),
                *self.phone_api.routes(),
            ],
            middleware=[Middleware(TrustedHostMiddleware, allowed_hosts=_HOSTS)],
            exception_handlers={ApiError: _refuse, 404: _refuse_unknown},
        )

    async def _download(self, request: Request) -> Response:
        if request.path_params["token"] != self.world.token:
            raise ApiError(401, "Unauthorized")
        stored = self.world.files.at(request.path_params["path"])
        if stored is None:
            raise not_found()
        return Response(stored.data, media_type="application/octet-stream")


async def _to_phone(request: Request) -> Response:  # noqa: ARG001 - the same for everyone
    return RedirectResponse("/phone")


async def _refuse(request: Request, error: Exception) -> Response:
    """In Telegram's shape for the bot, with one sentence for the telephone."""
    if not isinstance(error, ApiError):
        raise error
    if request.url.path.startswith("/phone"):
        return JSONResponse({"error": error.reason}, error.code)
    return JSONResponse(error.to_json(), error.code)


async def _refuse_unknown(request: Request, error: Exception) -> Response:  # noqa: ARG001
    return await _refuse(request, not_found())
