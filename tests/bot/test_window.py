"""The limits hold at the server, whatever the network does; replies go before all else."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import window
from bot.window import Gate, Limits, Pace, Window

TICK = 1 / 1024
"""Moments are whole ticks: exact in binary, so the property is about windows, not rounding."""

WIDE = Limits(per_second=1000, per_chat_second=1000)


@pytest.fixture(autouse=True, scope="module")
def _at_every_message() -> Iterator[None]:
    """What nothing holds up is forgotten as soon as can be, so that all that follows proves that
    nothing else is."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(window, "FEWEST_KNOWN", 0)
        yield


@dataclass(frozen=True)
class Message:
    chat: int
    priority: int
    added: int
    latency: int
    seen_after: int


messages = st.builds(
    lambda chat, priority, added, latency, share: Message(
        chat, priority, added, latency, round(share * latency)
    ),
    chat=st.integers(-1, 4),
    priority=st.integers(0, 2),
    added=st.integers(0, 2048),
    latency=st.integers(0, 4096),
    share=st.floats(0, 1),
)


@dataclass
class Run:
    """A sender in miniature: moves a clock from one event to the next, keeps what was seen."""

    gate: Gate[Message]
    arrivals: list[Message]
    now: float = 0.0
    started: list[tuple[float, Message]] = field(default_factory=list)
    seen: list[tuple[float, Message]] = field(default_factory=list)
    answers: list[tuple[float, int, Message]] = field(default_factory=list)

    def to_the_end(self) -> Run:
        self.arrivals.sort(key=lambda message: message.added)
        while self.arrivals or self.gate.waiting or self.answers:
            self._step()
        return self

    def _step(self) -> None:
        while self.answers and self.answers[0][0] <= self.now:
            self.gate.answer(heapq.heappop(self.answers)[2].chat, self.now)
        while self.arrivals and self.arrivals[0].added * TICK <= self.now:
            message = self.arrivals.pop(0)
            self.gate.add(message, message.chat, message.priority, self.now)
        while (message_now := self.gate.next(self.now)) is not None:
            self._send(message_now)
        later = self._next_moment()
        assert later == inf or later > self.now or self._due_now()
        self.now = max(self.now, later) if later < inf else self.now

    def _send(self, message: Message) -> None:
        self.started.append((self.now, message))
        self.seen.append((self.now + message.seen_after * TICK, message))
        answered = self.now + message.latency * TICK
        heapq.heappush(self.answers, (answered, len(self.started), message))

    def _due_now(self) -> bool:
        return bool(self.answers and self.answers[0][0] <= self.now)

    def _next_moment(self) -> float:
        answer = self.answers[0][0] if self.answers else inf
        arrival = self.arrivals[0].added * TICK if self.arrivals else inf
        return min(answer, arrival, self.gate.next_at(self.now))


def most_in(moments: list[float], period: float) -> int:
    """The most moments in any half-open stretch of `period` seconds."""
    ordered = sorted(moments)
    return max(
        sum(first <= other < first + period for other in ordered[place:])
        for place, first in enumerate(ordered)
    )


@given(
    sent=st.lists(messages, min_size=1, max_size=60),
    per_second=st.integers(1, 8),
    per_chat=st.integers(1, 3),
)
def test_the_server_never_sees_more_than_the_limit(
    sent: list[Message], per_second: int, per_chat: int
) -> None:
    limits = Limits(per_second, per_chat, per_group_minute=2)
    run = Run(Gate(limits), list(sent)).to_the_end()
    assert len(run.seen) == len(sent)
    assert most_in([at for at, _ in run.seen], 1.0) <= per_second
    for chat in {message.chat for message in sent}:
        at_chat = [at for at, message in run.seen if message.chat == chat]
        assert most_in(at_chat, 1.0) <= per_chat
        if chat < 0:
            assert most_in(at_chat, 60.0) <= limits.per_group_minute


@given(sent=st.lists(messages, min_size=1, max_size=60))
def test_in_a_chat_messages_of_one_priority_keep_their_order(sent: list[Message]) -> None:
    run = Run(Gate(Limits(per_second=5, per_chat_second=2, per_group_minute=50)), list(sent))
    arrived = sorted(sent, key=lambda message: message.added)
    run.to_the_end()
    for chat in {message.chat for message in sent}:
        for priority in range(3):
            mine = [m for m in arrived if (m.chat, m.priority) == (chat, priority)]
            started = [m for _, m in run.started if (m.chat, m.priority) == (chat, priority)]
            assert started == mine


def test_chats_that_have_gone_quiet_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(window, "FEWEST_KNOWN", 10)
    gate: Gate[str] = Gate(WIDE)
    gate.halt_chat(0, until=99.0, now=0.0)
    for chat in range(1, 90):
        gate.add("said", chat, 0, now=float(chat))
        assert gate.next(float(chat)) == "said"
        gate.answer(chat, now=float(chat))
        assert len(gate._chats) <= 10
    assert gate.halted_chats(90.0) == [0]


def test_a_broadcast_runs_at_what_the_round_trip_allows_and_evenly() -> None:
    round_trip, crowd = 51, [Message(chat, 2, 0, 51, 25) for chat in range(300)]
    run = Run(Gate(Limits(per_second=30)), list(crowd)).to_the_end()
    allowed = 30 / (1 + round_trip * TICK)
    utilisation = (len(crowd) - 1) / (run.started[-1][0] - run.started[0][0]) / allowed
    assert utilisation >= 0.97
    tenths = Counter(int(at * 10) for at, _ in run.started)
    assert max(tenths.values()) <= 4


def test_a_reply_goes_before_the_broadcast_that_was_there_first() -> None:
    gate: Gate[str] = Gate(Limits(per_second=1))
    gate.add("broadcast 1", 1, 2, now=0.0)
    gate.add("broadcast 2", 2, 2, now=0.0)
    assert gate.next(0.0) == "broadcast 1"
    gate.add("reply", 3, 0, now=0.1)
    gate.answer(1, now=0.2)
    assert gate.next(1.0) is None
    assert gate.next_at(1.0) == 1.2
    assert gate.next(1.2) == "reply"


def test_a_reply_overtakes_the_broadcast_waiting_in_its_own_chat() -> None:
    gate: Gate[str] = Gate(WIDE)
    gate.add("broadcast", 1, 2, now=0.0)
    gate.add("reply", 1, 0, now=0.0)
    assert gate.next(0.0) == "reply"
    assert gate.next(0.0) is None
    gate.answer(1, now=0.5)
    assert gate.next(0.5) == "broadcast"


def test_a_reply_that_may_not_be_sent_yet_holds_up_nobody() -> None:
    gate: Gate[str] = Gate(Limits(per_second=30))
    gate.add("first", 1, 0, now=0.0)
    gate.next(0.0)
    gate.answer(1, now=0.1)
    gate.add("second", 1, 0, now=0.2)
    gate.add("broadcast", 2, 2, now=0.2)
    assert gate.next(0.2) == "broadcast"
    assert gate.next(0.2) is None
    assert gate.next_at(0.2) == pytest.approx(1.1)
    assert gate.next(1.1) == "second"


def test_replies_are_not_paced() -> None:
    gate: Gate[int] = Gate(Limits(per_second=30))
    for chat in range(30):
        gate.add(chat, chat, 0, now=0.0)
    assert [gate.next(0.0) for _ in range(30)] == list(range(30))
    assert gate.next(0.0) is None


def test_a_halted_chat_waits_exactly_as_long_and_others_go_on() -> None:
    gate: Gate[str] = Gate(WIDE)
    gate.add("halted", 1, 0, now=0.0)
    gate.add("other", 2, 0, now=0.0)
    gate.halt_chat(1, until=5.0, now=0.0)
    gate.halt_chat(1, until=2.0, now=0.0)
    assert gate.next(0.0) == "other"
    assert gate.next(4.999) is None
    assert gate.halted_chats(4.999) == [1]
    assert gate.next(5.0) == "halted"


def test_an_answer_to_another_message_does_not_lift_a_halt() -> None:
    gate: Gate[str] = Gate(WIDE)
    gate.add("under way", 1, 0, now=0.0)
    gate.add("waiting", 2, 0, now=0.0)
    assert gate.next(0.0) == "under way"
    gate.halt(until=2.0)
    gate.answer(1, now=0.3)
    assert gate.next(1.999) is None
    assert gate.next_at(0.3) == 2.0
    assert gate.halted_until(1.0) == 2.0
    assert gate.next(2.0) == "waiting"
    assert gate.halted_until(2.0) is None


def test_a_message_counts_until_a_second_after_its_answer() -> None:
    slot = Window(capacity=1)
    slot.start()
    assert slot.free_at(100.0) == inf
    slot.answer(100.0)
    assert slot.free_at(100.5) == 101.0
    assert slot.free_at(101.0) == 101.0


def test_the_pace_catches_up_what_a_late_timer_lost_and_no_more() -> None:
    pace = Pace(per_second=10)
    pace.start(1.0)
    due = pace.free_at
    pace.start(due + Pace.SLACK / 2)
    assert pace.free_at == pytest.approx(due + 0.1)
    pace.start(5.0)
    assert pace.free_at == pytest.approx(5.0 - Pace.SLACK + 0.1)


def test_a_window_without_room_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one"):
        Window(capacity=0)


def test_what_waits_can_be_taken_back() -> None:
    gate: Gate[str] = Gate(WIDE)
    gate.add("a", 1, 0, now=0.0)
    gate.add("b", 2, 2, now=0.0)
    assert sorted(gate.drain()) == ["a", "b"]
    assert gate.waiting == 0
    assert gate.next(0.0) is None
