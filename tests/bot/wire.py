"""A Telegram that a test scripts answer by answer, over a real socket."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

TOKEN = "123456:test-token"

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


def ok(result: object) -> Answer:
    async def answer(request: web.Request) -> web.Response:
        return web.json_response({"ok": True, "result": result})

    return answer


def refused(code: int, description: str, **parameters: int) -> Answer:
    async def answer(request: web.Request) -> web.Response:
        body: dict[str, object] = {"ok": False, "error_code": code, "description": description}
        return web.json_response(
            body | ({"parameters": parameters} if parameters else {}), status=code
        )

    return answer


async def hangs_up(request: web.Request) -> web.Response:
    """Takes the request in and closes the connection without an answer."""
    await request.read()
    assert request.transport is not None
    request.transport.abort()
    return web.Response()


async def says_nothing(request: web.Request) -> web.Response:
    await request.read()
    await asyncio.sleep(30)
    return web.Response()


@dataclass
class Seen:
    method: str
    params: dict[str, Any]
    files: dict[str, tuple[str, bytes]] = field(default_factory=dict)


@dataclass
class Telegram:
    """Answers by script: the answers of a method in turn, then `otherwise`."""

    url: str = ""
    seen: list[Seen] = field(default_factory=list)
    script: dict[str, list[Answer]] = field(default_factory=dict)
    otherwise: Answer = field(default_factory=lambda: ok(True))

    def will(self, method: str, *answers: Answer) -> None:
        self.script.setdefault(method, []).extend(answers)

    def calls(self, method: str) -> list[dict[str, Any]]:
        return [seen.params for seen in self.seen if seen.method == method]

    async def handle(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        self.seen.append(await _read(method, request))
        script = self.script.get(method)
        return await (script.pop(0) if script else self.otherwise)(request)


async def _read(method: str, request: web.Request) -> Seen:
    if request.content_type == "application/json":
        return Seen(method, json.loads(await request.read()))
    seen = Seen(method, {})
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            seen.files[name] = (value.filename, value.file.read())
        else:
            seen.params[name] = value
    return seen


@asynccontextmanager
async def telegram() -> AsyncIterator[Telegram]:
    server = Telegram()
    application = web.Application(client_max_size=60_000_000)
    application.router.add_post(f"/bot{TOKEN}/{{method}}", server.handle)
    runner = web.AppRunner(application, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    server.url = f"http://{host}:{port}"
    try:
        yield server
    finally:
        await runner.cleanup()
