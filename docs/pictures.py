"""Makes the pictures of the README from the running demo: `python -m docs.pictures`.

Needs a Chromium and an emoji font (CONTRIBUTING.md). Run by hand when screens have changed;
whoever runs it looks at every picture.
"""

from __future__ import annotations

import asyncio
import io
import shutil
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from playwright.async_api import Browser, Page, async_playwright

OUT = Path(__file__).with_name("pictures")
LARGEST = 150_000
"""Bytes a picture may have."""
COLOURS = (256, 128, 64, 32)
SECONDS_TO_START = 60.0
MILLISECONDS_TO_ANSWER = 15_000
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FIRST_CONTACT = ("next", "yes", "me")
"""What everybody of the demo presses after choosing a language."""


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture of the phone: who holds it, what they press, and how the page is sized."""

    name: str
    person: int
    presses: tuple[str, ...]
    width: int = 390
    height: int = 844


AMAL, TESFAY, GRACE, JOANA = 7000000001, 7000000002, 7000000005, 7000000006

SHOTS = (
    Shot("overview", JOANA, ("nl", *FIRST_CONTACT), width=1100, height=860),
    Shot("languages", AMAL, ()),
    Shot("journey-nl", JOANA, ("nl", *FIRST_CONTACT, "journey"), height=1060),
    Shot("journey-ar", AMAL, ("ar", *FIRST_CONTACT, "journey"), height=1060),
    Shot("journey-ti", TESFAY, ("ti", *FIRST_CONTACT, "journey"), height=1060),
    Shot("journey-en", GRACE, ("en", *FIRST_CONTACT, "journey"), height=1060),
    Shot("help-ar", AMAL, ("ar", *FIRST_CONTACT, "help")),
)

CONSOLE = {
    "console": "/",
    "console-people": "/inburgeraars?wie=iedereen",
    "console-message": "/berichten",
}
"""Pages of the console, by the name of their picture."""
ASKED = "Layla"
"""One of the neighbours, who live on their phones once the demo runs: she asks something."""
MILLISECONDS_TO_LIVE = 60_000
"""Until the neighbours have said all they say."""


@asynccontextmanager
async def demo() -> AsyncIterator[dict[str, str]]:
    """The demo for as long as the context lasts; its addresses by name (telefoon, console)."""
    process = await asyncio.create_subprocess_exec(
        str(Path(sys.executable).with_name("wegwijs")),
        "demo",
        "--no-browser",
        stdout=asyncio.subprocess.PIPE,
    )
    try:
        async with asyncio.timeout(SECONDS_TO_START):
            addresses = await _addresses(process)
        yield addresses
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


async def _addresses(process: asyncio.subprocess.Process) -> dict[str, str]:
    """What the demo's first two lines say. RuntimeError when it ends before."""
    if process.stdout is None:
        raise RuntimeError("the demo has no output")
    found: dict[str, str] = {}
    while len(found) < 2:
        line = (await process.stdout.readline()).decode()
        if not line:
            raise RuntimeError("the demo stopped before it said where it is")
        name, *address = line.split()
        found[name] = "".join(address)
    return found


@asynccontextmanager
async def browser() -> AsyncIterator[Browser]:
    """A headless browser. RuntimeError says how to get one."""
    path = next(filter(None, map(shutil.which, BROWSERS)), None)
    if path is None:
        raise RuntimeError("no browser: apt-get install chromium (or any Chrome on the PATH)")
    async with async_playwright() as playwright:
        started = await playwright.chromium.launch(
            executable_path=path, args=["--no-sandbox", "--disable-dev-shm-usage", "--lang=nl-NL"]
        )
        try:
            yield started
        finally:
            await started.close()


async def photograph(started: Browser, address: str, shot: Shot) -> bytes:
    """Walk to the screen and take the picture (PNG, two pixels a point)."""
    page = await _phone(started, address, shot)
    try:
        return await page.screenshot()
    finally:
        await page.close()


async def _phone(started: Browser, address: str, shot: Shot) -> Page:
    """The page of the phone at the screen where these presses lead."""
    page = await started.new_page(
        viewport={"width": shot.width, "height": shot.height},
        locale="nl-NL",
        device_scale_factor=2 if shot.width < 500 else 1,
        bypass_csp=True,  # waiting for a condition evaluates it in the page
    )
    page.set_default_timeout(MILLISECONDS_TO_ANSWER)
    await page.goto(f"{address}#{shot.person}")
    await _open_invitation(page)
    for choice in shot.presses:
        await _press(page, choice)
    await _settle(page)
    return page


async def photograph_console(started: Browser, address: str, path: str) -> bytes:
    """A page of the console, once the neighbours had their say."""
    page = await started.new_page(viewport={"width": 1280, "height": 800}, locale="nl-NL")
    page.set_default_timeout(MILLISECONDS_TO_ANSWER)
    await page.goto(address)
    await page.get_by_role("article").filter(has_text=ASKED).first.wait_for()
    await page.wait_for_timeout(MILLISECONDS_TO_LIVE)
    await page.goto(address.rpartition("/")[0] + path)
    if path.startswith("/berichten"):
        await page.get_by_role("link", name="Kantoor dicht").click()
    await page.locator("main").wait_for()
    return await page.screenshot()


async def _open_invitation(page: Page) -> None:
    await page.locator("#uitnodiging:visible, #bot-naam").first.wait_for()
    await page.locator("#uitnodiging").click()
    await page.locator('[data-from="bot"] button[data-callback]').first.wait_for()


async def _press(page: Page, choice: str) -> None:
    """Press the newest button of this choice and wait for the buttons of the answer."""
    keys = page.locator("button[data-callback]")
    before = await keys.last.get_attribute("data-callback")
    await page.locator(f'button[data-callback*="|{choice}|"]').last.click()
    await _answered(page, before)


async def _answered(page: Page, before: str | None) -> None:
    """Until the newest button is another than `before`."""
    await page.wait_for_function(
        "before => [...document.querySelectorAll('button[data-callback]')].at(-1)"
        "?.dataset.callback !== before",
        arg=before,
    )


async def _settle(page: Page) -> None:
    """Pictures are loaded, nothing moves any more, and no button is pointed at."""
    await page.mouse.move(0, 0)
    await page.wait_for_function("[...document.images].every(one => one.complete)")
    await page.wait_for_timeout(800)


def compressed(png: bytes) -> bytes:
    """The same picture with as many colours as fit in `LARGEST` bytes. ValueError if none."""
    image = Image.open(io.BytesIO(png)).convert("RGB")
    for colours in COLOURS:
        small = io.BytesIO()
        image.quantize(colours).save(small, "PNG", optimize=True)
        if small.tell() <= LARGEST:
            return small.getvalue()
    raise ValueError(f"does not fit in {LARGEST} bytes")


async def make(wanted: Sequence[str]) -> None:
    """Each picture from a demo of its own: an invitation works once."""
    OUT.mkdir(exist_ok=True)
    async with browser() as started:
        for shot in SHOTS:
            if shot.name in wanted:
                async with demo() as addresses:
                    _keep(shot.name, await photograph(started, addresses["telefoon"], shot))
        for name, path in CONSOLE.items():
            if name in wanted:
                async with demo() as addresses:
                    _keep(name, await photograph_console(started, addresses["console"], path))


def _keep(name: str, png: bytes) -> None:
    (OUT / f"{name}.png").write_bytes(compressed(png))


if __name__ == "__main__":
    asyncio.run(make(sys.argv[1:] or [*(shot.name for shot in SHOTS), *CONSOLE]))
