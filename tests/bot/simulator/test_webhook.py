"""Updates by webhook: with the secret, in order, again and again until they are taken."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import httpx
import pytest
from aiohttp import web

from bot.simulator.server import Simulator
from bot.simulator.signals import Signal
from bot.simulator.webhook import SECRET_HEADER, backoff
from tests.bot.simulator.conftest import AMAL, Api

SECRET = "between-us_1"
Reply = Callable[[int], web.Response]


@dataclass(slots=True)
class Receiver:
    """A webhook that answers as told: `reply` gets how many came before."""

    reply: Reply
    seen: list[tuple[int, str]] = field(default_factory=list)
    arrived: Signal = field(default_factory=Signal)
    url: str = ""

    async def handle(self, request: web.Request) -> web.Response:
        update = await request.json()
        self.seen.append((update["update_id"], request.headers.get(SECRET_HEADER, "")))
        self.arrived.fire()
        return self.reply(len(self.seen) - 1)

    async def has(self, number: int) -> bool:
        return await self.arrived.until(lambda: len(self.seen) >= number, 5)


@asynccontextmanager
async def receiving(reply: Reply) -> AsyncIterator[Receiver]:
    receiver = Receiver(reply)
    app = web.Application()
    app.router.add_post("/telegram/x", receiver.handle)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    receiver.url = f"http://127.0.0.1:{runner.addresses[0][1]}/telegram/x"
    try:
        yield receiver
    finally:
        await runner.cleanup()


def accepted(_: int) -> web.Response:
    return web.Response()


@pytest.fixture
async def hooked() -> AsyncIterator[Simulator]:
    simulator = Simulator(webhook_wait=lambda failures: 0.0)
    simulator.open_chat(AMAL)
    yield simulator
    simulator.updates.close()
    await simulator.webhook.close()


@pytest.fixture
async def api(hooked: Simulator) -> AsyncIterator[Api]:
    transport = httpx.ASGITransport(hooked.app)
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as http:
        yield Api(http, hooked.token)


async def test_updates_come_with_the_secret_and_polling_is_refused(
    api: Api, hooked: Simulator
) -> None:
    async with receiving(accepted) as receiver:
        answer = await api("setWebhook", url=receiver.url, secret_token=SECRET)
        assert answer.body == {"ok": True, "result": True, "description": "Webhook was set"}
        await hooked.phone(AMAL).says("hallo")
        assert await hooked.updates.all_taken()
        assert [secret for _, secret in receiver.seen] == [SECRET]
        assert (await api("getUpdates")).refusal == (
            "409 Conflict: can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first"
        )
        again = await api("setWebhook", url=receiver.url, secret_token=SECRET)
        assert again.body["description"] == "Webhook is already set"
        gone = await api("deleteWebhook")
        assert gone.body["description"] == "Webhook was deleted"
        assert (await api("getUpdates")).result == []


async def test_what_is_refused_comes_again_and_order_is_kept(api: Api, hooked: Simulator) -> None:
    def stubborn(before: int) -> web.Response:
        return web.Response(status=500 if before < 3 else 200)

    async with receiving(stubborn) as receiver:
        await api("setWebhook", url=receiver.url)
        phone = hooked.phone(AMAL)
        for text in ("een", "twee", "drie"):
            await phone.says(text)
        assert await hooked.updates.all_taken()
        numbers = [number for number, _ in receiver.seen]
        assert numbers[:4] == [numbers[0]] * 4
        assert numbers[3:] == [numbers[0], numbers[0] + 1, numbers[0] + 2]
        info = (await api("getWebhookInfo")).message
        assert info["last_error_message"] == (
            "Wrong response from the webhook: 500 Internal Server Error"
        )
        assert info["pending_update_count"] == 0


async def test_one_slow_chat_does_not_hold_up_another(api: Api, hooked: Simulator) -> None:
    async with receiving(lambda before: web.Response(status=503)) as receiver:
        await api("setWebhook", url=receiver.url)
        await hooked.phone(AMAL).says("een")
        await hooked.phone(7_000_000_002).says("twee")
        assert await receiver.arrived.until(
            lambda: len({number for number, _ in receiver.seen}) == 2, 5
        )


async def test_an_address_that_does_not_answer_is_tried_again(api: Api, hooked: Simulator) -> None:
    async with receiving(accepted) as receiver:
        url = receiver.url
    await api("setWebhook", url=url)
    await hooked.phone(AMAL).says("hallo")
    failed = await hooked.updates.signal.until(lambda: bool(hooked.webhook.settings.last_error), 5)
    assert failed
    assert (await api("getWebhookInfo")).message["pending_update_count"] == 1
    async with receiving(accepted) as receiver:
        await api("setWebhook", url=receiver.url)
        assert await hooked.updates.all_taken()


async def test_what_waited_can_be_dropped(api: Api, hooked: Simulator) -> None:
    await hooked.phone(AMAL).says("hallo")
    await api("deleteWebhook", drop_pending_updates=True)
    assert (await api("getUpdates")).result == []


async def test_a_method_in_the_answer_is_carried_out(api: Api, hooked: Simulator) -> None:
    body = {"method": "sendMessage", "chat_id": AMAL, "text": "terug"}
    async with receiving(lambda before: web.json_response(body)) as receiver:
        await api("setWebhook", url=receiver.url)
        phone = hooked.phone(AMAL)
        await phone.says("hallo")
        await phone.sees("terug")


async def test_a_refused_method_in_the_answer_harms_nothing(api: Api, hooked: Simulator) -> None:
    body = {"method": "sendMessage", "chat_id": 1, "text": "nergens heen"}
    async with receiving(lambda before: web.json_response(body)) as receiver:
        await api("setWebhook", url=receiver.url)
        await hooked.phone(AMAL).says("hallo")
        assert await hooked.updates.all_taken()
        assert hooked.calls.all("sendMessage")[0].status == 400
        assert len(receiver.seen) == 1


async def test_retry_after_is_obeyed(api: Api, hooked: Simulator) -> None:
    def busy(before: int) -> web.Response:
        return web.Response(status=503, headers={"Retry-After": "3000"})

    async with receiving(busy) as receiver:
        await api("setWebhook", url=receiver.url)
        await hooked.phone(AMAL).says("hallo")
        await receiver.has(1)
        assert await hooked.updates.signal.until(lambda: hooked.updates.pending[0].failures == 1, 5)
        wait = hooked.updates.pending[0].not_before - hooked.world.monotonic()
        assert 2900 < wait <= 3000


def test_the_waiting_grows_and_ends_somewhere() -> None:
    assert [backoff(failures) for failures in (1, 2, 3, 4, 20)] == [0, 2, 4, 8, 64]
