"""Makes the page and writes it: whole or not at all."""

from __future__ import annotations

import os
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from cli.gallery.page import Gallery
from cli.gallery.screens import gallery_screens
from cli.output import check_place
from cli.texts import load_profiles
from cli.words import say
from flows.lessons.loader import load_library
from locales.catalog import Catalog


def gallery(out: Path) -> None:
    """Write the gallery to `out` and say what stands in it. UseError, OSError."""
    check_place(out, "gallery.html")
    profiles = load_profiles()
    screens = gallery_screens(profiles, datetime.now(UTC), load_library())
    page = Gallery(Catalog.load(), profiles).page(screens)
    write_whole(out, page.html)
    told = say(
        "gallery-made",
        path=out,
        screens=page.screens,
        messages=page.messages,
        languages=page.languages,
        pictures=page.pictures,
        size=f"{len(page.html.encode()) / 1_000_000:.1f}",
    )
    print(told)


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
