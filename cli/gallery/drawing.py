"""The pictures of the page: each drawn once, on all cores, and made small."""

from __future__ import annotations

import multiprocessing
import os
from base64 import b64encode
from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor
from io import BytesIO

from PIL import Image

from render.drawing import draw
from render.plan_picture import Picture

SMALLER = 2
"""A phone's picture is twice as wide as the page can use."""
COLOURS = 32
"""Flat colours and their soft edges; more would only make the page heavy."""

Wanted = Mapping[str, tuple[Picture, str]]
"""Content key -> a picture and the language to draw it in."""


def drawn(wanted: Wanted) -> dict[str, str]:
    """Each picture as a `data:` address (PNG), by its content key."""
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(os.cpu_count(), mp_context=spawn) as pool:
        pictures = pool.map(_small, *zip(*wanted.values(), strict=True), chunksize=8)
        return dict(zip(wanted, map(_address, pictures), strict=True))


def _small(picture: Picture, language: str) -> bytes:
    with Image.open(BytesIO(draw(picture, language))) as whole:
        half = whole.convert("RGB").reduce(SMALLER)
        flat = half.quantize(COLOURS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
        written = BytesIO()
        flat.save(written, "PNG", optimize=True)
    return written.getvalue()


def _address(content: bytes) -> str:
    return f"data:image/png;base64,{b64encode(content).decode()}"
