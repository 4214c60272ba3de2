"""Who may be sent a message now: Telegram's limits, without a clock or a network of its own.

A message counts from its start until one period after its *answer*. Telegram counts it at
some instant between the two, so in no period does it see more than the limit, however slow
or uneven the network is. (A pace or a token bucket lets 31 to 60 of 30 through.)
All moments are seconds of one monotonic clock, given by the caller and never going back.
"""

from __future__ import annotations

import heapq
from collections import deque
from collections.abc import Collection
from dataclasses import dataclass, field
from itertools import count
from math import inf
from typing import Generic, TypeVar

T = TypeVar("T")

REPLY = 0
"""The priority that is never paced and never waits behind another."""
FEWEST_KNOWN = 1000
"""Chats remembered before those that owe nothing any more are looked for and forgotten."""


class Window:
    """At most `capacity` messages in any `period` seconds, as the server counts them."""

    def __init__(self, capacity: int, period: float = 1.0) -> None:
        if capacity < 1:
            raise ValueError("a window lets at least one message through")
        self._capacity, self._period = capacity, period
        self._unanswered = 0
        self._answered: deque[float] = deque()

    def free_at(self, now: float) -> float:
        """The earliest moment a message may start; infinite when an answer must come first."""
        while self._answered and self._answered[0] + self._period <= now:
            self._answered.popleft()
        if self._unanswered + len(self._answered) < self._capacity:
            return now
        return self._answered[0] + self._period if self._answered else inf

    def is_empty(self, now: float) -> bool:
        """Whether nothing counts any more."""
        if self._unanswered:
            return False
        return not self._answered or self._answered[-1] + self._period <= now

    def start(self) -> None:
        self._unanswered += 1

    def answer(self, now: float) -> None:
        self._unanswered -= 1
        self._answered.append(now)


@dataclass(frozen=True, slots=True)
class Limits:
    """Telegram's limits; `per_group_minute` holds for chats with a negative id (groups)."""

    per_second: int = 30
    per_chat_second: int = 1
    per_group_minute: int = 20


class Pace:
    """Spreads starts evenly over the second, so that a slot frees soon for a reply.

    `SLACK` seconds of lateness may be caught up: timers oversleep by about a millisecond.
    """

    SLACK = 0.02

    def __init__(self, per_second: int) -> None:
        self._gap = 1.0 / per_second
        self.free_at = -inf

    def start(self, now: float) -> None:
        self.free_at = max(self.free_at, now - self.SLACK) + self._gap


@dataclass(slots=True)
class _Chat(Generic[T]):
    windows: tuple[Window, ...]
    waiting: list[tuple[int, int, T]] = field(default_factory=list)
    busy: bool = False
    halted_until: float = -inf

    def free_at(self, now: float) -> float:
        if self.busy:
            return inf
        at = self.halted_until
        for window in self.windows:
            at = max(at, window.free_at(now))
        return at

    def is_forgettable(self, now: float) -> bool:
        if self.waiting or self.halted_until > now:
            return False
        return all(window.is_empty(now) for window in self.windows)


class Gate(Generic[T]):
    """The messages waiting to be sent, let through one by one as the limits allow.

    The lower priority number goes first. What cannot go yet (its chat has had its share, or
    is halted) holds up nobody else. In a chat one message is under way at a time, in order
    of priority and arrival. Cost: O(log n) a message.
    """

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._window, self._pace = Window(limits.per_second), Pace(limits.per_second)
        self._halted_until = -inf
        self._chats: dict[int, _Chat[T]] = {}
        self._ready: list[tuple[int, int, int]] = []
        self._asleep: list[tuple[float, int]] = []
        self._numbers = count()
        self._most_known = FEWEST_KNOWN
        self.waiting = 0

    def add(self, item: T, chat: int, priority: int, now: float) -> None:
        self._forget(now)
        heapq.heappush(self._chat(chat).waiting, (priority, next(self._numbers), item))
        self.waiting += 1
        self._settle(chat, now)

    def next(self, now: float) -> T | None:
        """The message that may start now, its slot taken; `answer` must follow. None: not yet."""
        self._wake(now)
        if self._bot_free_at(now) > now:
            return None
        entry = self._first_ready(now)
        if entry is None or (entry[0] > REPLY and self._pace.free_at > now):
            return None
        heapq.heappop(self._ready)
        return self._start(entry[2], now)

    def next_at(self, now: float) -> float:
        """When to ask again, if nothing is added or answered before; infinite: not before that."""
        self._wake(now)
        asleep = self._asleep[0][0] if self._asleep else inf
        entry = self._first_ready(now)
        if entry is None:
            return asleep
        paced = self._pace.free_at if entry[0] > REPLY else now
        return min(max(self._bot_free_at(now), paced), asleep)

    def answer(self, chat: int, now: float) -> None:
        """The message under way in this chat has been answered, refused or given up."""
        self._window.answer(now)
        known = self._chats[chat]
        known.busy = False
        for window in known.windows:
            window.answer(now)
        self._settle(chat, now)

    def halt_chat(self, chat: int, until: float, now: float) -> None:
        """Nothing to this chat before `until`; a second halt only ever lengthens the first."""
        known = self._chat(chat)
        known.halted_until = max(known.halted_until, until)
        self._settle(chat, now)

    def halt(self, until: float) -> None:
        """Nothing to anyone before `until`."""
        self._halted_until = max(self._halted_until, until)

    def halted_chats(self, now: float) -> Collection[int]:
        return [chat for chat, known in self._chats.items() if known.halted_until > now]

    def halted_until(self, now: float) -> float | None:
        """The end of the halt of the whole bot, while there is one."""
        return self._halted_until if self._halted_until > now else None

    def drain(self) -> list[T]:
        """Takes back all that waits, for when the sender stops."""
        items = [entry[2] for known in self._chats.values() for entry in known.waiting]
        for known in self._chats.values():
            known.waiting.clear()
        self.waiting = 0
        return items

    def _chat(self, chat: int) -> _Chat[T]:
        known = self._chats.get(chat)
        if known is None:
            known = self._chats[chat] = _Chat(self._windows_of(chat))
        return known

    def _windows_of(self, chat: int) -> tuple[Window, ...]:
        each_second = Window(self._limits.per_chat_second)
        if chat >= 0:
            return (each_second,)
        return (each_second, Window(self._limits.per_group_minute, period=60.0))

    def _settle(self, chat: int, now: float) -> None:
        """Puts a chat among the ready or the sleeping; entries it outgrew are skipped later."""
        known = self._chats[chat]
        if not known.waiting:
            return
        at = known.free_at(now)
        if at <= now:
            priority, number, _ = known.waiting[0]
            heapq.heappush(self._ready, (priority, number, chat))
        elif at < inf:
            heapq.heappush(self._asleep, (at, chat))

    def _forget(self, now: float) -> None:
        """Lets go of chats that nothing holds up, seldom enough to cost nothing a message."""
        if len(self._chats) < self._most_known:
            return
        kept = {chat: known for chat, known in self._chats.items() if not known.is_forgettable(now)}
        self._chats, self._most_known = kept, max(FEWEST_KNOWN, 2 * len(kept))

    def _wake(self, now: float) -> None:
        while self._asleep and self._asleep[0][0] <= now:
            chat = heapq.heappop(self._asleep)[1]
            if chat in self._chats:
                self._settle(chat, now)

    def _first_ready(self, now: float) -> tuple[int, int, int] | None:
        while self._ready:
            if self._holds(self._ready[0], now):
                return self._ready[0]
            heapq.heappop(self._ready)
        return None

    def _holds(self, entry: tuple[int, int, int], now: float) -> bool:
        known = self._chats.get(entry[2])
        if known is None or not known.waiting or known.free_at(now) > now:
            return False
        return known.waiting[0][:2] == entry[:2]

    def _start(self, chat: int, now: float) -> T:
        known = self._chats[chat]
        item = heapq.heappop(known.waiting)[2]
        known.busy = True
        self.waiting -= 1
        for window in (self._window, *known.windows):
            window.start()
        self._pace.start(now)
        return item

    def _bot_free_at(self, now: float) -> float:
        return max(self._halted_until, self._window.free_at(now))
