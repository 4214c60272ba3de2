"""The Bot API over HTTP: `/bot<token>/<method>`, faults and limits included."""

from __future__ import annotations

import asyncio
import json
import re
import secrets
from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.types import Receive, Scope, Send

from bot.simulator.calls import Call, CallLog, Gate
from bot.simulator.errors import ApiError, not_found
from bot.simulator.faults import Fault, Faults
from bot.simulator.methods import METHODS
from bot.simulator.parameters import JsonObject, Parameters, read_parameters
from bot.simulator.webhook import Webhook, backoff
from bot.simulator.world import World

_TOKEN = re.compile(r"\d{5,}:[A-Za-z0-9_-]{10,}")
Abort = Callable[[Scope], None]


class BotApi:
    """One bot's side of Telegram. `abort` breaks the connection of a request."""

    def __init__(
        self, world: World, gate: Gate, abort: Abort, wait: Callable[[int], float] = backoff
    ) -> None:
        self.world = world
        self.gate = gate
        self.faults = Faults()
        self.calls = CallLog()
        self.webhook = Webhook(world, self.obey, wait)
        self._abort = abort

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        response = await self._respond(request)
        if response is not None:
            await response(scope, receive, send)

    async def _respond(self, request: Request) -> Response | None:
        """The answer, or None where a fault cut the connection."""
        method, began = request.path_params["method"], self.world.monotonic()
        try:
            self._check_token(request.path_params["token"])
            parameters = await read_parameters(request)
        except ApiError as error:
            return self._recorded(method, Parameters(), began, error.code, error.to_json())
        fault = self.faults.take(method, parameters.integer("chat_id"))
        if fault is not None:
            return await self._disturbed(request, method, parameters, fault, began)
        status, answer = await self.answer(method, parameters)
        return self._recorded(method, parameters, began, status, answer)

    def _check_token(self, token: str) -> None:
        if not _TOKEN.fullmatch(token):
            raise not_found()
        if not secrets.compare_digest(token, self.world.token):
            raise ApiError(401, "Unauthorized")

    async def _disturbed(
        self, request: Request, method: str, parameters: Parameters, fault: Fault, began: float
    ) -> Response | None:
        await asyncio.sleep(fault.delay)
        error = fault.error()
        status, answer = 0, JsonObject()
        if fault.accepted or (error is None and fault.cut is None):
            status, answer = await self.answer(method, parameters)
        if fault.cut is not None:
            self._record(method, parameters, began, 0, answer)
            await self._cut(request, fault)
            return None
        if error is not None:
            status, answer = error.code, error.to_json()
        return self._recorded(method, parameters, began, status, answer)

    async def _cut(self, request: Request, fault: Fault) -> None:
        """Ends without an answer: at once, or when the client has had enough of waiting."""
        if fault.cut == "silence":
            closing = asyncio.create_task(self.world.feed.signal.until(self._is_closing, 3600))
            gone = asyncio.create_task(_disconnected(request))
            await asyncio.wait((closing, gone), return_when=asyncio.FIRST_COMPLETED)
            closing.cancel()
            gone.cancel()
        self._abort(request.scope)
        await _disconnected(request)

    def _is_closing(self) -> bool:
        return self.world.feed.closed

    def _recorded(
        self, method: str, parameters: Parameters, began: float, status: int, answer: JsonObject
    ) -> Response:
        self._record(method, parameters, began, status, answer)
        wait = answer.get("parameters")
        retry = wait.get("retry_after") if isinstance(wait, dict) else None
        headers = {"Retry-After": str(retry)} if retry is not None else {}
        return _Answer(answer, status, headers)

    def _record(
        self, method: str, parameters: Parameters, began: float, status: int, answer: JsonObject
    ) -> None:
        took = self.world.monotonic() - began
        self.calls.add(Call(method, parameters.plain(), began, took, status, answer))
        self.world.feed.signal.fire()

    async def obey(self, method: str, parameters: Parameters) -> None:
        """A method in a webhook's own answer: carried out, and its result lost."""
        began = self.world.monotonic()
        self._record(method, parameters, began, *await self.answer(method, parameters))

    async def answer(self, method: str, parameters: Parameters) -> tuple[int, JsonObject]:
        """The HTTP status and the body of a call."""
        try:
            self.gate.pass_through(method, parameters.integer("chat_id"))
            if method.lower() in ("setwebhook", "deletewebhook"):
                return 200, self._set_webhook(method.lower(), parameters)
            return 200, {"ok": True, "result": await self.perform(method, parameters)}
        except ApiError as error:
            return error.code, error.to_json()

    def _set_webhook(self, method: str, parameters: Parameters) -> JsonObject:
        change = self.webhook.set if method == "setwebhook" else self.webhook.delete
        result, words = change(parameters)
        return {"ok": True, "result": result, "description": words}

    async def perform(self, method: str, parameters: Parameters) -> object:
        """Carries a method out; raises ApiError where Telegram refuses it."""
        name = method.lower()
        if name == "getupdates":
            return await self.world.updates.poll(parameters)
        if name == "getwebhookinfo":
            return self.webhook.info()
        if name not in METHODS:
            raise not_found("method not found")
        return METHODS[name](self.world, parameters)


class _Answer(JSONResponse):
    """Telegram escapes what is not ASCII, so that half a surrogate pair can come along too."""

    def render(self, content: object) -> bytes:
        return json.dumps(content, separators=(",", ":")).encode()


async def _disconnected(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass
