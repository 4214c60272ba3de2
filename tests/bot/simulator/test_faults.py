"""Faults on demand, over a real connection."""

from __future__ import annotations

from collections.abc import AsyncIterator

import httpx
import pytest

from bot.simulator.server import Simulator
from tests.bot.simulator.conftest import AMAL, Api


@pytest.fixture
async def server() -> AsyncIterator[tuple[Simulator, Api]]:
    simulator = Simulator()
    simulator.open_chat(AMAL)
    async with simulator.serve() as url, httpx.AsyncClient(base_url=url, timeout=5) as http:
        yield simulator, Api(http, simulator.token)


Server = tuple[Simulator, Api]


async def test_a_fault_strikes_its_method_and_is_gone(server: Server) -> None:
    simulator, api = server
    simulator.faults.next("sendMessage", status=429, retry_after=2)
    assert (await api("getMe")).status == 200
    refused = await api("sendMessage", chat_id=AMAL, text="x")
    assert refused.refusal == "429 Too Many Requests: retry after 2"
    assert refused.body["parameters"] == {"retry_after": 2}
    assert (await api("sendMessage", chat_id=AMAL, text="x")).status == 200
    assert len(simulator.phone(AMAL).messages()) == 1


async def test_a_server_error_before_and_after_acceptance(server: Server) -> None:
    simulator, api = server
    phone = simulator.phone(AMAL)
    simulator.faults.next("sendMessage", status=502)
    simulator.faults.next("sendMessage", status=500, accepted=True)
    assert (await api("sendMessage", chat_id=AMAL, text="een")).refusal == "502 Bad Gateway"
    assert phone.messages() == []
    assert (await api("sendMessage", chat_id=AMAL, text="twee")).status == 500
    assert [message.text for message in phone.messages()] == ["twee"]


async def test_a_connection_is_broken_off(server: Server) -> None:
    simulator, api = server
    simulator.faults.next("sendMessage", cut="reset")
    with pytest.raises(httpx.TransportError):
        await api("sendMessage", chat_id=AMAL, text="een")
    assert simulator.phone(AMAL).messages() == []
    assert simulator.calls.all("sendMessage")[0].status == 0
    assert (await api("getMe")).status == 200


async def test_a_message_that_was_taken_but_never_answered(server: Server) -> None:
    simulator, api = server
    simulator.faults.next("sendMessage", cut="silence", accepted=True)
    with pytest.raises(httpx.ReadTimeout):
        await api.http.post(
            f"/bot{api.token}/sendMessage", json={"chat_id": AMAL, "text": "een"}, timeout=0.05
        )
    assert [message.text for message in simulator.phone(AMAL).messages()] == ["een"]


async def test_silence_does_not_outlast_the_server() -> None:
    simulator = Simulator()
    async with simulator.serve() as url, httpx.AsyncClient(base_url=url) as http:
        simulator.faults.next("getMe", cut="silence")
        with pytest.raises(httpx.ReadTimeout):
            await http.get(f"/bot{simulator.token}/getMe", timeout=0.05)


async def test_a_span_of_slowness_in_one_chat(server: Server) -> None:
    simulator, api = server
    simulator.open_chat(7_000_000_002)
    with simulator.faults.during("sendMessage", delay=0.05, chat_id=AMAL):
        await api("sendMessage", chat_id=AMAL, text="traag")
        await api("sendMessage", chat_id=7_000_000_002, text="vlug")
    await api("sendMessage", chat_id=AMAL, text="vlug")
    slow, quick, after = simulator.calls.all("sendMessage")
    assert slow.took >= 0.05
    assert max(quick.took, after.took) < slow.took
    assert [call.chat_id for call in (slow, quick)] == [AMAL, 7_000_000_002]


async def test_the_record_tells_what_was_asked_and_answered(server: Server) -> None:
    simulator, api = server
    await api("sendMessage", chat_id=AMAL, text="dag")
    await api("sendMessage", chat_id=1, text="dag")
    right, wrong = simulator.calls.all("sendmessage")
    assert right.params == {"chat_id": str(AMAL), "text": "dag"}
    assert (right.status, right.answer["ok"]) == (200, True)
    assert (wrong.status, wrong.answer["description"]) == (400, "Bad Request: chat not found")
    assert simulator.calls.messages() == [right]
    assert await simulator.called("sendMessage", times=2)


def test_only_this_machine_is_served() -> None:
    from bot.simulator.listener import bind

    with pytest.raises(ValueError, match="loopback only"):
        bind("0.0.0.0", 0)
