"""When to kill the program: while it starts, while it works, or just as it said something."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from random import Random

from bot.simulator.server import Simulator


class Instants:
    """Random instants in the life of a program that was just started."""

    def __init__(self, simulator: Simulator, random: Random) -> None:
        self._simulator, self._random = simulator, random

    async def wait(self) -> None:
        """Returns at one of them."""
        instants: list[Callable[[], Awaitable[None]]] = [
            self._while_starting,
            self._while_working,
            self._while_saying,
            self._while_saying,
        ]
        await self._random.choice(instants)()

    async def _while_starting(self) -> None:
        await asyncio.sleep(self._random.uniform(0.3, 2.5))

    async def _while_working(self) -> None:
        began = len(self._simulator.calls.all("getMe"))
        await self._simulator.called("getMe", began + 1)
        await asyncio.sleep(self._random.uniform(0, 1))

    async def _while_saying(self) -> None:
        more = self._random.randint(1, 6)
        said = len(self._simulator.calls.all("sendMessage"))
        await self._simulator.called("sendMessage", said + more, seconds=3)
        await asyncio.sleep(self._random.choice((0, 0, 0.002, 0.01)))
