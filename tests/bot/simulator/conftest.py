"""A simulator with one person in it, and a client of its Bot API in the same process."""

from __future__ import annotations

import io
import json
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass

import httpx
import pytest
from PIL import Image

from bot.simulator.phone import Phone
from bot.simulator.server import Simulator
from bot.simulator.state import Person

AMAL = 7_000_000_001
"""Over 32 bits, as the ids of people are."""
Files = Mapping[str, tuple[str, bytes, str]]


@dataclass(frozen=True, slots=True)
class Answer:
    """A reply of the Bot API."""

    status: int
    body: dict[str, object]

    @property
    def result(self) -> object:
        assert self.body.get("ok"), self.body
        return self.body["result"]

    @property
    def message(self) -> dict[str, object]:
        result = self.result
        assert isinstance(result, dict)
        return result

    @property
    def message_id(self) -> int:
        number = self.message["message_id"]
        assert isinstance(number, int)
        return number

    @property
    def refusal(self) -> str:
        assert self.body["ok"] is False
        assert self.body["error_code"] == self.status
        return f"{self.status} {self.body['description']}"


@dataclass(frozen=True, slots=True)
class Api:
    """Calls methods of a Bot API server: JSON, a form, or multipart when there are files."""

    http: httpx.AsyncClient
    token: str

    async def __call__(self, method: str, **params: object) -> Answer:
        return await self.send(method, params)

    async def send(
        self, method: str, params: Mapping[str, object], files: Files | None = None
    ) -> Answer:
        if files:
            reply = await self.http.post(self._path(method), data=as_form(params), files=files)
        else:
            reply = await self.http.post(self._path(method), json=dict(params))
        return Answer(reply.status_code, reply.json())

    async def form(self, method: str, **params: object) -> Answer:
        reply = await self.http.post(self._path(method), data=as_form(params))
        return Answer(reply.status_code, reply.json())

    async def query(self, method: str, **params: object) -> Answer:
        reply = await self.http.get(self._path(method), params=as_form(params))
        return Answer(reply.status_code, reply.json())

    async def download(self, path: str) -> tuple[int, bytes]:
        reply = await self.http.get(f"/file/bot{self.token}/{path}")
        return reply.status_code, reply.content

    def _path(self, method: str) -> str:
        return f"/bot{self.token}/{method}"


def as_form(params: Mapping[str, object]) -> dict[str, str]:
    return {
        name: value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        for name, value in params.items()
    }


def keyboard(*rows: list[tuple[str, str]]) -> dict[str, object]:
    """An inline keyboard of (text, callback_data)."""
    return {
        "inline_keyboard": [
            [{"text": text, "callback_data": data} for text, data in row] for row in rows
        ]
    }


def picture(width: int = 40, height: int = 30) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (width, height), "white").save(stream, "PNG")
    return stream.getvalue()


@dataclass(slots=True)
class Seconds:
    """A monotonic clock that a test moves."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now

    def pass_by(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def simulator(seconds: Seconds) -> Simulator:
    world = Simulator(
        people=[Person(AMAL, "Amal", "ar", {"nl": "nieuw in Heemstede"})], monotonic=seconds
    )
    world.open_chat(AMAL)
    return world


@pytest.fixture
async def api(simulator: Simulator) -> AsyncIterator[Api]:
    transport = httpx.ASGITransport(simulator.app)
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as http:
        yield Api(http, simulator.token)


@pytest.fixture
def phone(simulator: Simulator) -> Phone:
    return simulator.phone(AMAL)
