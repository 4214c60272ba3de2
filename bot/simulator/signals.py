"""Waiting for a condition instead of sleeping."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class Signal:
    """Wakes everyone who waits, each time something changed."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def fire(self) -> None:
        self._event.set()
        self._event = asyncio.Event()

    async def until(self, condition: Callable[[], T], seconds: float) -> T:
        """The condition's value as soon as it is true; after `seconds`, whatever it then is."""
        try:
            async with asyncio.timeout(seconds):
                while not (value := condition()):
                    await self._event.wait()
                return value
        except TimeoutError:
            return condition()
