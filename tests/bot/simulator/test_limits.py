"""Limits on messages: off unless asked for, refused with the seconds to wait, and counted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.simulator.calls import NO_LIMITS, Limits, most_in_a_window
from bot.simulator.server import Simulator
from tests.bot.simulator.conftest import AMAL, Api, Seconds


async def test_thirty_a_second_and_not_one_more(
    api: Api, simulator: Simulator, seconds: Seconds
) -> None:
    simulator.limit(Limits(per_second=30, per_second_per_chat=None))
    answers = [await api("sendMessage", chat_id=AMAL, text=str(number)) for number in range(31)]
    assert [answer.status for answer in answers] == [200] * 30 + [429]
    assert answers[-1].refusal == "429 Too Many Requests: retry after 1"
    assert answers[-1].body["parameters"] == {"retry_after": 1}
    seconds.pass_by(1.0)
    assert (await api("sendMessage", chat_id=AMAL, text="weer")).status == 200
    assert simulator.calls.most_in_a_window() == 31


async def test_one_a_second_in_a_chat(api: Api, simulator: Simulator, seconds: Seconds) -> None:
    other = simulator.open_chat(7_000_000_002).id
    simulator.limit(Limits())
    assert (await api("sendMessage", chat_id=AMAL, text="een")).status == 200
    assert (await api("sendMessage", chat_id=other, text="een")).status == 200
    assert (await api("sendMessage", chat_id=AMAL, text="twee")).status == 429
    assert (await api("sendChatAction", chat_id=AMAL, action="typing")).status == 200
    assert (await api("getMe")).status == 200


async def test_a_group_has_twenty_a_minute(
    api: Api, simulator: Simulator, seconds: Seconds
) -> None:
    simulator.inject({"message": {"message_id": 1, "date": 0, "chat": {"id": -5, "type": "group"}}})
    simulator.limit(Limits())
    for number in range(20):
        assert (await api("sendMessage", chat_id=-5, text=str(number))).status == 200
        seconds.pass_by(1.0)
    late = await api("sendMessage", chat_id=-5, text="x")
    assert late.refusal == "429 Too Many Requests: retry after 40"


async def test_without_limits_everything_passes(api: Api, simulator: Simulator) -> None:
    assert simulator.bot_api.gate.limits == NO_LIMITS
    statuses = {(await api("sendMessage", chat_id=AMAL, text=str(n))).status for n in range(40)}
    assert statuses == {200}
    assert len(simulator.calls.messages()) == 40


@pytest.mark.parametrize(
    ("moments", "most"),
    [([], 0), ([1.0], 1), ([0.0, 1.0], 1), ([0.0, 0.999], 2), ([3, 1, 2.5, 1.5], 2)],
)
def test_a_window_is_half_open(moments: list[float], most: int) -> None:
    assert most_in_a_window(moments, 1.0) == most


@given(st.lists(st.integers(0, 50), max_size=40))
def test_the_fullest_window_is_found(tenths: list[int]) -> None:
    moments = [tenth / 10 for tenth in tenths]
    slow = max((sum(start <= each < start + 10 for each in tenths) for start in tenths), default=0)
    assert most_in_a_window(list(map(float, tenths)), 10.0) == slow
    assert most_in_a_window(moments, 1e9) == len(moments)
