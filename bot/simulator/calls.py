"""The record of every call, and the limits on how many messages may come."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from bot.simulator.errors import ApiError, too_many_requests
from bot.simulator.parameters import JsonObject

_COUNTED = ("send", "edit", "copy", "forward")


def counts_as_message(method: str) -> bool:
    """Whether a method counts for the limits: sending and editing, not "typing" or answers."""
    return method.lower().startswith(_COUNTED) and method.lower() != "sendchataction"


@dataclass(frozen=True, slots=True)
class Call:
    """One call. `at` is when it arrived and `took` how long its answer was in coming, in seconds
    of a monotonic clock; `status` 0 means no answer was given. `answer` is the whole answer."""

    method: str
    params: dict[str, str]
    at: float
    took: float
    status: int
    answer: JsonObject

    @property
    def chat_id(self) -> int:
        text = self.params.get("chat_id", "")
        return int(text) if text.lstrip("-").isdecimal() else 0


class CallLog:
    """The last calls; of a demo that runs for days only the newest are kept."""

    def __init__(self, most_kept: int = 100_000) -> None:
        self._calls: deque[Call] = deque(maxlen=most_kept)

    def add(self, call: Call) -> None:
        self._calls.append(call)

    def all(self, *methods: str) -> list[Call]:
        """The calls in order of their answers; only of these methods when any are named."""
        wanted = {method.lower() for method in methods}
        return [call for call in self._calls if not wanted or call.method.lower() in wanted]

    def messages(self) -> list[Call]:
        """The calls that count for Telegram's limits and were carried out."""
        return [
            call for call in self._calls if counts_as_message(call.method) and call.answer.get("ok")
        ]

    def most_in_a_window(self, seconds: float = 1.0, chat_id: int | None = None) -> int:
        """The most messages, let through or not, that arrived in any window of `seconds`."""
        return most_in_a_window(
            (
                call.at
                for call in self._calls
                if counts_as_message(call.method) and chat_id in (None, call.chat_id)
            ),
            seconds,
        )

    def clear(self) -> None:
        self._calls.clear()


def most_in_a_window(moments: Iterable[float], seconds: float) -> int:
    window: deque[float] = deque()
    most = 0
    for moment in sorted(moments):
        window.append(moment)
        while window[0] <= moment - seconds:
            window.popleft()
        most = max(most, len(window))
    return most


@dataclass(frozen=True, slots=True)
class Limits:
    """Telegram's limits on messages; None is no limit.

    https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
    """

    per_second: int | None = 30
    per_second_per_chat: int | None = 1
    per_minute_per_group: int | None = 20


NO_LIMITS = Limits(None, None, None)


class Gate:
    """Refuses with 429 what comes over the limits; `monotonic` gives seconds."""

    def __init__(self, limits: Limits, monotonic: Callable[[], float]) -> None:
        self.limits = limits
        self._monotonic = monotonic
        self._passed: dict[str, deque[float]] = {}

    def pass_through(self, method: str, chat_id: int) -> None:
        if not counts_as_message(method):
            return
        rules = list(self._rules(chat_id))
        waits = [self._wait(key, most, seconds) for key, most, seconds in rules]
        if max(waits, default=0.0) > 0:
            raise self._refusal(max(waits))
        for key, _, _ in rules:
            self._passed.setdefault(key, deque()).append(self._monotonic())

    def _rules(self, chat_id: int) -> Iterable[tuple[str, int, float]]:
        if self.limits.per_second is not None:
            yield "bot", self.limits.per_second, 1.0
        if self.limits.per_second_per_chat is not None and chat_id > 0:
            yield f"chat {chat_id}", self.limits.per_second_per_chat, 1.0
        if self.limits.per_minute_per_group is not None and chat_id < 0:
            yield f"chat {chat_id}", self.limits.per_minute_per_group, 60.0

    def _wait(self, key: str, most: int, seconds: float) -> float:
        passed = self._passed.get(key, deque())
        while passed and passed[0] <= self._monotonic() - seconds:
            passed.popleft()
        return 0.0 if len(passed) < most else passed[0] + seconds - self._monotonic()

    @staticmethod
    def _refusal(wait: float) -> ApiError:
        return too_many_requests(max(1, math.ceil(wait)))
