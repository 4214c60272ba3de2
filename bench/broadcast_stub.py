"""A Bot API that watches a broadcast: what arrives in any one second, and how long replies take.

Run as a process of its own: `python -m bench.broadcast_stub PORT`. The first `chatters` chats
write, and write again a while after each answer; all others only hear. Every answer takes
`delay_ms`. Control as of `bench.stub`; the report tells what arrived since `serve`.
"""

from __future__ import annotations

import asyncio
import sys
import time
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, field
from statistics import median
from typing import Any

from bench.stub import FIRST_CHAT, Bot, Connection

CHATTERS = 200
THINKS = 10.0
"""Seconds from an answer until the same person writes again: 20 messages a second in all."""


@dataclass
class Watched(Bot):
    """A bot of which every message is noted as it arrives."""

    arrivals: list[float] = field(default_factory=list)
    heard: list[float] = field(default_factory=list)
    asked: dict[int, float] = field(default_factory=dict)
    replies: list[float] = field(default_factory=list)
    ready: list[int] = field(default_factory=list)
    writers: dict[int, int] = field(default_factory=dict)
    begun: bool = False

    def serve(self, chats: int, delay: float) -> None:
        super().serve(chats, delay)
        for noted in (self.arrivals, self.heard, self.replies):
            noted.clear()
        self.begun = False

    def _begin(self) -> None:
        """People write from the first poll on, one after the other."""
        if self.begun or not self.serving:
            return
        self.begun = True
        loop = asyncio.get_running_loop()
        for place in range(self.chats):
            loop.call_later(place * THINKS / self.chats, self.writes, FIRST_CHAT + place)

    def writes(self, chat: int) -> None:
        if self.serving:
            self.ready.append(chat)
            self._wake()

    def take(self, offset: int) -> list[int]:
        self._begin()
        self.unconfirmed = [number for number in self.unconfirmed if number >= offset]
        while self.ready:
            chat = self.ready.pop()
            self.writers[self.next_id] = chat
            self.asked[chat] = time.monotonic()
            self.unconfirmed.append(self.next_id)
            self.next_id += 1
        return self.unconfirmed

    def chat_of(self, number: int) -> int:
        return self.writers[number]

    def arrived(self, chat: int) -> None:
        """A message is here; it is answered after the delay."""
        now = time.monotonic()
        self.arrivals.append(now)
        since = self.asked.pop(chat, None)
        if since is not None:
            self.replies.append(now - since)
            asyncio.get_running_loop().call_later(THINKS, self.writes, chat)
        elif chat >= FIRST_CHAT + self.chats:
            self.heard.append(now)

    def hear(self, chat: int) -> None:
        self.answered[chat] += 1

    def report(self) -> dict[str, Any]:
        began = self.heard[0] if self.heard else None
        during = [one for one in self.arrivals if began is not None and one >= began]
        return {
            **super().report(),
            "began": began,
            "last": self.heard[-1] if self.heard else None,
            "heard": len(self.heard),
            "during": len(during),
            "most_in_a_second": most_in_a_second(self.arrivals),
            "replies": len(self.replies),
            "reply_median": median(self.replies) if self.replies else None,
            "reply_p95": percentile(self.replies, 0.95),
            "handed": 0,
        }


class Watching(Connection):
    """Notes a message when it arrives, not when it is answered."""

    def _say(self, bot: Bot, body: bytes) -> None:
        if isinstance(bot, Watched):
            bot.arrived(self.chat_in(body))
        super()._say(bot, body)


def most_in_a_second(moments: list[float]) -> int:
    """In any window of one second, wherever it begins."""
    return max(
        (bisect_left(moments, at + 1.0) - place for place, at in enumerate(moments)), default=0
    )


def percentile(values: list[float], share: float) -> float | None:
    return sorted(values)[int(share * (len(values) - 1))] if values else None


async def serve(port: int) -> None:
    bots: dict[str, Bot] = {}
    new: Callable[[], Bot] = Watched
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Watching(bots, new), "127.0.0.1", port)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1])))
