"""Faults on demand: what a network and a busy Telegram do to a bot.

simulator.faults.next("sendMessage", status=429, retry_after=2)
simulator.faults.next("sendMessage", status=502, accepted=True)
with simulator.faults.during(delay=0.05): ...
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal

from bot.simulator.errors import ApiError, too_many_requests

Cut = Literal["silence", "reset"]
_DESCRIPTIONS = {
    500: "Internal Server Error",
    502: "Bad Gateway",
    503: "Service Unavailable",
    504: "Gateway Timeout",
}


@dataclass(slots=True, eq=False)
class Fault:
    """One disturbance. `method` None is any, `chat_id` None is any.

    `status` is the error to answer with; `cut` ends without an answer: "silence" never answers
    (the client times out), "reset" breaks the connection. With `accepted` the call is carried out
    first. `delay` in seconds comes before everything. `times` None is until removed.
    """

    method: str | None = None
    status: int | None = None
    description: str | None = None
    retry_after: int | None = None
    cut: Cut | None = None
    accepted: bool = False
    delay: float = 0.0
    times: int | None = 1
    chat_id: int | None = None

    def strikes(self, method: str, chat_id: int) -> bool:
        is_method = self.method is None or self.method.lower() == method.lower()
        return is_method and self.chat_id in (None, chat_id) and self.times != 0

    def error(self) -> ApiError | None:
        if self.status is None:
            return None
        if self.status == 429:
            return too_many_requests(self.retry_after or 1)
        text = self.description or _DESCRIPTIONS.get(self.status, "Bad Request")
        return ApiError(self.status, text, self.retry_after)


class Faults:
    """The disturbances of one simulator, in the order they were asked for."""

    def __init__(self) -> None:
        self._waiting: list[Fault] = []

    def next(
        self,
        method: str | None = None,
        *,
        status: int | None = None,
        description: str | None = None,
        retry_after: int | None = None,
        cut: Cut | None = None,
        accepted: bool = False,
        delay: float = 0.0,
        times: int | None = 1,
        chat_id: int | None = None,
    ) -> Fault:
        """Disturbs the next `times` calls; gives the fault, to remove it or see what is left."""
        fault = Fault(
            method, status, description, retry_after, cut, accepted, delay, times, chat_id
        )
        self._waiting.append(fault)
        return fault

    @contextmanager
    def during(
        self,
        method: str | None = None,
        *,
        status: int | None = None,
        retry_after: int | None = None,
        cut: Cut | None = None,
        accepted: bool = False,
        delay: float = 0.0,
        chat_id: int | None = None,
    ) -> Iterator[Fault]:
        """Disturbs every call for as long as the `with` lasts."""
        fault = Fault(method, status, None, retry_after, cut, accepted, delay, None, chat_id)
        self._waiting.append(fault)
        try:
            yield fault
        finally:
            self.remove(fault)

    def remove(self, fault: Fault) -> None:
        if fault in self._waiting:
            self._waiting.remove(fault)

    def clear(self) -> None:
        self._waiting.clear()

    def take(self, method: str, chat_id: int) -> Fault | None:
        """The fault that strikes this call; used up when its times are over."""
        fault = next((each for each in self._waiting if each.strikes(method, chat_id)), None)
        if fault is not None and fault.times is not None:
            fault.times -= 1
            if not fault.times:
                self.remove(fault)
        return fault
