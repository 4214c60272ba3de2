"""`make bench NAME=pictures`: every kind of picture, drawn in every language.

The pictures are those that people meet: somebody walks through the whole product, and of each
kind up to twelve different ones are kept. Each kind is drawn in each language by a process of its
own, as the product draws: milliseconds a picture there, the first included, and how much that
process grew, with Pillow, the letters and all. With the variable OUT a folder, the pictures are
written there, to be looked at.
"""

from __future__ import annotations

import multiprocessing
import os
import re
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the process that draws loads this module too, and is to stay small
    from flows.payload import Payload
    from render.plan_picture import Picture

EACH = 12
Drawn = tuple[bytes, float, float]
"""A PNG, the milliseconds it took, and the megabytes by which its process grew at most so far."""


def main() -> None:
    from locales.catalog import Catalog
    from render.messages import Messages
    from render.recordings import Recordings

    catalog = Catalog.load()
    messages = Messages(catalog, Recordings(catalog))
    figures: list[Drawn] = []
    for kind, payloads in _met().items():
        for language in catalog.languages:
            pictures = [messages.message(one, language).picture for one in payloads]
            made = _drawn_apart([one for one in pictures if one is not None], language)
            _tell(f"{kind:12} {language} ", made)
            _keep(f"{kind}-{language}", made)
            figures += made
    _tell("pictures", figures)


def _drawn_apart(pictures: Sequence[Picture], language: str) -> list[Drawn]:
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=spawn) as worker:
        before = worker.submit(peak).result()
        return [worker.submit(drawn, one, language, before).result() for one in pictures]


def drawn(picture: Picture, language: str, before: float) -> Drawn:
    """In the process that draws; the time is its own, so that a busy machine does not count."""
    begun = time.thread_time()
    from render.drawing import draw

    png = draw(picture, language)
    return png, 1000 * (time.thread_time() - begun), peak() - before


def peak() -> float:
    """The megabytes that this process had at most."""
    found = re.search(r"VmHWM:\s+(\d+)", Path("/proc/self/status").read_text())
    assert found is not None
    return int(found[1]) / 1024


def _met() -> Mapping[str, list[Payload]]:
    """By kind, what of it is different."""
    found: dict[str, dict[str, Payload]] = {}
    for payload in _screens():
        if payload.picture is not None:
            of_kind = found.setdefault(payload.picture.kind, {})
            if len(of_kind) < EACH:
                of_kind.setdefault(repr(payload.picture), payload)
    return {kind: list(different.values()) for kind, different in sorted(found.items())}


def _screens() -> Iterator[Payload]:
    """Every screen that somebody meets who walks through everything."""
    from datetime import UTC, datetime

    from cli.texts import load_profiles
    from flows.inspect import tour
    from flows.lessons.loader import load_library
    from flows.payload import payload_from, payload_of

    now = datetime(2026, 11, 21, 11, tzinfo=UTC)
    for walk in tour(load_profiles(), now, library=load_library()):
        for visit in walk.visits:
            if visit.view.screen.picture is not None:
                yield payload_from(payload_of(visit.view))


def _keep(name: str, made: Sequence[Drawn]) -> None:
    folder = Path(os.environ.get("OUT", ""))
    if folder.name:
        folder.mkdir(parents=True, exist_ok=True)
        for number, (png, _, _) in enumerate(made):
            (folder / f"{name}-{number}.png").write_bytes(png)


def _tell(what: str, made: Sequence[Drawn]) -> None:
    took = [one for _, one, _ in made]
    grown = max(one for _, _, one in made)
    print(
        f"{what} count={len(made)} median_ms={median(took):.0f} slowest_ms={max(took):.0f} "
        f"memory_mb={grown:.0f}"
    )


if __name__ == "__main__":
    main()
