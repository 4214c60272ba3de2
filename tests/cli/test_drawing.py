"""The process in which pictures are drawn, beside the program that wants them."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
from collections.abc import Iterator

import pytest

from cli.drawing import Drawing
from render.journey_picture import JourneyPicture, Station

PICTURE = JourneyPicture("Uw weg", "Nu", (Station("PIP", "now"),))


@pytest.fixture(autouse=True)
def heard() -> Iterator[None]:
    """A program in the background of a shell may have begun deaf to Ctrl-C, and its children too."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


async def test_ctrl_c_in_a_terminal_ends_no_drawing_by_a_traceback(
    capfd: pytest.CaptureFixture[str],
) -> None:
    drawing = Drawing()
    try:
        first = await drawing.draw(PICTURE, "nl")
        (worker,) = multiprocessing.active_children()
        assert worker.pid is not None
        for _ in range(3):  # the first may find it busy with what it drew
            os.kill(worker.pid, signal.SIGINT)
            await asyncio.to_thread(worker.join, 0.3)
            assert worker.is_alive()
        assert await drawing.draw(PICTURE, "nl") == first
        assert multiprocessing.active_children() == [worker]
    finally:
        drawing.close()
    assert "Traceback" not in capfd.readouterr().err
