"""What a telephone hears of while it looks at a chat: messages, toasts, commands, the clock."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from bot.simulator.parameters import JsonObject
from bot.simulator.signals import Signal


@dataclass(frozen=True, slots=True)
class Event:
    """`chat_id` None is for everyone."""

    kind: str
    data: JsonObject
    chat_id: int | None


class Feed:
    def __init__(self) -> None:
        self.signal = Signal()
        self.closed = False
        self._listeners: set[asyncio.Queue[Event | None]] = set()

    def publish(self, kind: str, data: JsonObject, chat_id: int | None = None) -> None:
        event = Event(kind, data, chat_id)
        for listener in self._listeners:
            listener.put_nowait(event)
        self.signal.fire()

    @contextmanager
    def listen(self) -> Iterator[asyncio.Queue[Event | None]]:
        """A queue of events from now on; None says that the simulator stops."""
        queue: asyncio.Queue[Event | None] = asyncio.Queue()
        self._listeners.add(queue)
        try:
            yield queue
        finally:
            self._listeners.discard(queue)

    def close(self) -> None:
        self.closed = True
        for listener in self._listeners:
            listener.put_nowait(None)
        self.signal.fire()
