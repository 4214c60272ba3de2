"""Finding and starting a browser for tests marked `browser`.

Without one such a test is skipped with a line that says how to get it; on CI it fails instead,
so that nobody takes a run without these tests for a good one.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from playwright.async_api import Browser, async_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
HOW_TO_GET_ONE = "no browser: apt-get install chromium (or any Chrome on the PATH)"
OPTIONS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
)


def executable() -> str:
    """The path of a Chromium or Chrome; skips the test without one, fails it on CI."""
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found:
        return found
    if os.environ.get("CI"):
        pytest.fail(HOW_TO_GET_ONE)
    pytest.skip(HOW_TO_GET_ONE)


@asynccontextmanager
async def browser() -> AsyncIterator[Browser]:
    """A headless browser with a microphone that hums, for as long as the context lasts."""
    path = executable()
    async with async_playwright() as playwright:
        started = await playwright.chromium.launch(executable_path=path, args=list(OPTIONS))
        try:
            yield started
        finally:
            await started.close()
