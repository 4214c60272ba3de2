"""Pictures are drawn in a process of their own, so that no answer waits for one."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
import threading
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

from render.plan_picture import Picture


class Drawing:
    """One worker process, started with the first picture and again should it die."""

    def __init__(self) -> None:
        self._pool: ProcessPoolExecutor | None = None

    async def draw(self, picture: Picture, language: str) -> bytes:
        """The picture as PNG. Raises what drawing it raised."""
        try:
            return await self._drawn(picture, language)
        except BrokenProcessPool:
            self._pool = None
            return await self._drawn(picture, language)

    def close(self) -> None:
        """End the worker; a picture under way is finished first."""
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)

    async def _drawn(self, picture: Picture, language: str) -> bytes:
        if self._pool is None:
            spawn = multiprocessing.get_context("spawn")
            self._pool = ProcessPoolExecutor(1, mp_context=spawn, initializer=_end_with_the_program)
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._pool, _draw, picture, language)


def _end_with_the_program() -> None:
    """In the worker: a program that was killed can not end it, and it would wait for ever.

    Ctrl-C in a terminal reaches both; here it is for the program to say when the work ends.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    program = multiprocessing.parent_process()

    def end() -> None:
        if program is not None:
            program.join()
            os._exit(1)

    threading.Thread(target=end, daemon=True).start()


def _draw(picture: Picture, language: str) -> bytes:
    """In the worker: only there Pillow and the fonts are loaded."""
    from render.drawing import draw

    return draw(picture, language)
