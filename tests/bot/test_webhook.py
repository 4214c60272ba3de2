"""Only Telegram may deliver, and 200 means: committed."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

import httpx
import pytest
from starlette.applications import Starlette

from bot.polling import Update
from bot.reach import Contact, TokenError
from bot.transport import open_bot
from bot.webhook import LARGEST_UPDATE, SECRET_HEADER, health_routes, set_webhook, webhook_route
from tests.bot.wire import TOKEN, refused, telegram

SECRET = "s3cret_of-heemstede"
HEADERS = {SECRET_HEADER: SECRET}


class Inbox:
    def __init__(self) -> None:
        self.batches: list[list[int]] = []
        self.open = asyncio.Event()
        self.open.set()
        self.error: Exception | None = None

    async def __call__(self, bot: str, updates: list[Update]) -> None:
        assert bot == "heemstede"
        await self.open.wait()
        if self.error:
            raise self.error
        self.batches.append([update["update_id"] for update in updates])


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


@pytest.fixture
def client(inbox: Inbox) -> httpx.AsyncClient:
    route = webhook_route("heemstede", SECRET, inbox, Contact("heemstede"))
    transport = httpx.ASGITransport(app=Starlette(routes=[route]))
    return httpx.AsyncClient(transport=transport, base_url="http://bot")


async def test_an_update_is_committed_and_answered(client: httpx.AsyncClient, inbox: Inbox) -> None:
    response = await client.post("/telegram/heemstede", json={"update_id": 7}, headers=HEADERS)
    assert response.status_code == 200
    assert inbox.batches == [[7]]


@pytest.mark.parametrize("headers", [{}, {SECRET_HEADER: "wrong"}, {SECRET_HEADER: SECRET + "x"}])
async def test_without_the_secret_nothing_enters(
    client: httpx.AsyncClient, inbox: Inbox, headers: dict[str, str]
) -> None:
    response = await client.post("/telegram/heemstede", json={"update_id": 7}, headers=headers)
    assert response.status_code == 403
    assert inbox.batches == []


async def test_a_secret_of_strange_bytes_is_refused_without_an_error(
    client: httpx.AsyncClient,
) -> None:
    headers = [(SECRET_HEADER.encode(), b"\xff\xfe")]
    response = await client.post("/telegram/heemstede", json={"update_id": 7}, headers=headers)
    assert response.status_code == 403


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"[]", 400),
        (b'{"update_id": "7"}', 400),
        (b"\xff", 400),
        (b"[" * 100_000, 400),
        (b" " * (LARGEST_UPDATE + 1), 413),
    ],
)
async def test_what_is_no_update_is_refused(
    client: httpx.AsyncClient, inbox: Inbox, body: bytes, status: int
) -> None:
    response = await client.post("/telegram/heemstede", content=body, headers=HEADERS)
    assert response.status_code == status
    assert inbox.batches == []


async def test_other_methods_and_other_bots_are_refused(client: httpx.AsyncClient) -> None:
    assert (await client.get("/telegram/heemstede", headers=HEADERS)).status_code == 405
    assert (await client.post("/telegram/haarlem", headers=HEADERS)).status_code == 404


async def test_what_was_not_committed_is_not_confirmed(
    client: httpx.AsyncClient, inbox: Inbox
) -> None:
    inbox.error = OSError("the disk is full")
    response = await client.post("/telegram/heemstede", json={"update_id": 7}, headers=HEADERS)
    assert response.status_code == 503
    inbox.error = None
    response = await client.post("/telegram/heemstede", json={"update_id": 7}, headers=HEADERS)
    assert response.status_code == 200


async def test_updates_that_come_in_together_are_committed_together_in_order(
    client: httpx.AsyncClient, inbox: Inbox
) -> None:
    inbox.open.clear()
    requests = []
    for number in (5, 9, 8, 7, 6):
        post = client.post("/telegram/heemstede", json={"update_id": number}, headers=HEADERS)
        requests.append(asyncio.create_task(post))
        await _until_quiet()
    assert not any(request.done() for request in requests), "none is confirmed before its commit"
    inbox.open.set()
    assert {(await request).status_code for request in requests} == {200}
    assert inbox.batches == [[5], [6, 7, 8, 9]]


async def _until_quiet() -> None:
    for _ in range(50):
        await asyncio.sleep(0)


@pytest.mark.parametrize(
    ("problems", "status"),
    [
        ({"database": None, "telegram": None}, 200),
        ({"database": None, "telegram": "no connection to Telegram"}, 503),
    ],
)
async def test_readiness_names_what_is_wrong(
    problems: Mapping[str, str | None], status: int
) -> None:
    async def ready() -> Mapping[str, str | None]:
        return problems

    transport = httpx.ASGITransport(app=Starlette(routes=health_routes(ready)))
    async with httpx.AsyncClient(transport=transport, base_url="http://bot") as client:
        response = await client.get("/health/ready")
        assert response.status_code == status
        assert response.json() == {part: text or "ok" for part, text in problems.items()}
        assert (await client.get("/health/live")).status_code == 200


async def test_telegram_is_told_where_to_deliver() -> None:
    async with telegram() as server:
        bot = open_bot(TOKEN, server.url)
        server.will("setWebhook", refused(502, "Bad Gateway"))

        async def no_wait(seconds: float) -> None:
            pass

        await set_webhook(bot, Contact("heemstede"), "https://bot.example/", SECRET, no_wait)
        told = server.calls("setWebhook")[-1]
        assert told["url"] == "https://bot.example/telegram/heemstede"
        assert told["secret_token"] == SECRET
        assert len(server.calls("setWebhook")) == 2

        server.will("setWebhook", refused(401, "Unauthorized"))
        with pytest.raises(TokenError):
            await set_webhook(bot, Contact("heemstede"), "https://bot.example", SECRET, no_wait)
        await bot._request[1].shutdown()
