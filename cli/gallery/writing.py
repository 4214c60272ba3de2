"""Makes the page and writes it: whole or not at all."""

from __future__ import annotations

import os
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from cli.errors import stop
from cli.gallery.page import Gallery
from cli.gallery.screens import gallery_screens
from cli.texts import load_profiles
from flows.lessons.loader import load_library
from locales.catalog import Catalog


def gallery(out: Path) -> None:
    """Write the gallery to `out` and say what stands in it. Stops with one line on an error."""
    _check_place(out)
    profiles = load_profiles()
    screens = gallery_screens(profiles, datetime.now(UTC), load_library())
    page = Gallery(Catalog.load(), profiles).page(screens)
    try:
        write_whole(out, page.html)
    except OSError as error:
        _refuse(out, error.strerror or str(error))
    print(
        f"{out}: {page.screens} schermen, {page.messages} berichten in {page.languages} talen, "
        f"{page.pictures} plaatjes, {len(page.html.encode()) / 1_000_000:.1f} MB"
    )


def write_whole(out: Path, text: str) -> None:
    """An interrupted write leaves what was there. Raises OSError."""
    with tempfile.NamedTemporaryFile(
        "w", encoding="utf-8", dir=out.parent, prefix=f".{out.name}-", delete=False
    ) as file:
        try:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
            Path(file.name).chmod(0o644)
            Path(file.name).replace(out)
        except BaseException:
            Path(file.name).unlink(missing_ok=True)
            raise


def _check_place(out: Path) -> None:
    """Said at once, not after half a minute of drawing."""
    if out.is_dir():
        _refuse(out, "dit is een map; noem een bestand, zoals gallery.html")
    if not out.parent.is_dir():
        _refuse(out, f"de map {out.parent} bestaat niet; maak die eerst")
    if not os.access(out.parent, os.W_OK):
        _refuse(out, f"in de map {out.parent} mag niet worden geschreven")


def _refuse(out: Path, why: str) -> None:
    stop(f"{out} kan niet worden geschreven: {why}", code=2)
