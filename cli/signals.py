"""Run a coroutine until it ends or until somebody asks the process to stop."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import sys
from collections.abc import Coroutine


def run_until_signal(work: Coroutine[None, None, None]) -> None:
    """Run `work` until it ends, or cancel it at SIGTERM or SIGINT and let it tidy up.

    Of a group of errors the first is raised, so that a command can tell it in one line.
    """
    with asyncio.Runner() as runner:
        try:
            runner.run(_until_signal(work))
        except BaseExceptionGroup as group:
            raise _first(group) from None


async def _until_signal(work: Coroutine[None, None, None]) -> None:
    task = asyncio.ensure_future(work)
    if sys.platform != "win32":
        loop = asyncio.get_running_loop()
        for name in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(name, task.cancel)
    with contextlib.suppress(asyncio.CancelledError):
        await task


def _first(group: BaseExceptionGroup[BaseException]) -> BaseException:
    error: BaseException = group
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error
