"""No sign of our texts is an empty box, also where the machine has no emoji of its own."""

from __future__ import annotations

import unicodedata
from io import BytesIO

from fontTools.ttLib import TTFont

from locales.written import read_written
from render.font_files import EMOJI
from tests.documents import ROOT

FIRST = "\u2300"
"""What comes before it are arrows and mathematics, which fonts for text have."""
POINTERS = frozenset("▸▾◂⟲⋯▫")
"""Signs of text, drawn in the colour of the letters around them."""


def _signs(text: str) -> set[str]:
    return {char for char in text if char >= FIRST and unicodedata.category(char) == "So"}


def test_every_sign_of_the_texts_is_in_the_font() -> None:
    with TTFont(BytesIO(EMOJI.read_bytes())) as font:
        held = {chr(code) for code in font.getBestCmap() or ()}
    used: set[str] = set()
    for language in ("nl", "ar", "ti", "en"):
        for text in read_written(ROOT / "locales", language).sources.values():
            used |= _signs(text)
    missing = used - held - POINTERS
    assert not missing, f"cut the font anew (render/pages/README.md): {sorted(missing)}"
    assert len(used) > 100
