"""The webhook stands open to the world: only Telegram gets in, and everything once."""

from __future__ import annotations

from collections.abc import AsyncIterator

import httpx
import pytest
import pytest_asyncio

from bot.simulator.server import Simulator
from bot.webhook import LARGEST_UPDATE, SECRET_HEADER
from tests.acceptance.conftest import Start
from tests.process import Wegwijs

SECRET = "a_secret-of-the-test"
HEADERS = {SECRET_HEADER: SECRET}
CHAT = {"id": 7_000_000_001, "type": "private", "first_name": "Amal"}


def start_update(number: int) -> dict[str, object]:
    message = {"message_id": number, "date": 1, "chat": CHAT, "from": CHAT, "text": "/start"}
    return {"update_id": number, "message": message}


@pytest_asyncio.fixture
async def program(wegwijs: Start, simulator: Simulator, api: str) -> AsyncIterator[Wegwijs]:
    program = wegwijs(TELEGRAM_TOKEN=simulator.token, TELEGRAM_API_URL=api, WEBHOOK_SECRET=SECRET)
    program.settings = {**program.settings, "PUBLIC_URL": program.url}
    simulator.phone(7_000_000_001)
    simulator.open_chat(7_000_000_001)
    await program.start()
    await program.until(lambda: bool(simulator.calls.all("setWebhook")))
    yield program
    assert await program.stop() == 0
    assert "Traceback" not in program.said()


async def test_only_telegram_gets_in_and_everything_once(
    program: Wegwijs, simulator: Simulator, http: httpx.AsyncClient
) -> None:
    url = f"{program.url}/telegram/heemstede"
    for headers in ({}, {SECRET_HEADER: "wrong"}, {SECRET_HEADER: ""}):
        assert (await http.post(url, json=start_update(1), headers=headers)).status_code == 403
    assert (await http.get(url, headers=HEADERS)).status_code == 405
    assert (await http.post(f"{program.url}/telegram/x", headers=HEADERS)).status_code == 404
    assert (await http.get(f"{program.url}/")).status_code == 404
    bodies: list[tuple[bytes, int]] = [
        (b"", 400),
        (b"not json", 400),
        (b"[1, 2]", 400),
        (b'{"update_id": "1"}', 400),
        (b"[" * 200_000, 400),
        (b'{"update_id": 1' + b"0" * 5000 + b"}", 400),
        (b" " * (LARGEST_UPDATE + 1), 413),
    ]
    for body, status in bodies:
        answer = await http.post(url, content=body, headers=HEADERS)
        assert answer.status_code == status, body[:50]
    for _ in range(3):
        answer = await http.post(url, json=start_update(2**63 - 1), headers=HEADERS)
        assert answer.status_code == 200
    assert await simulator.called("sendMessage")
    await program.stop()
    assert len(simulator.calls.messages()) == 1


@pytest.mark.parametrize("number", [2**63, -(2**63), 2**200])
async def test_an_impossible_update_id_is_passed_over(
    program: Wegwijs, http: httpx.AsyncClient, number: int
) -> None:
    """Said to be taken: Telegram would repeat it for ever."""
    url = f"{program.url}/telegram/heemstede"
    answer = await http.post(url, json=start_update(number), headers=HEADERS)
    assert answer.status_code == 200
