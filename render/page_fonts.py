"""Fonts for pages on machines that lack them: Arabic, Ethiopic, and the signs of our texts.

The signs are those of Noto Color Emoji that our texts use; `emoji/README.md` says which release
it is and how to cut it anew, and a test says when.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path

EMOJI = Path(__file__).parent / "emoji" / "noto-color-emoji.woff"


@cache
def page_fonts() -> Mapping[str, Path]:
    """The files by the name that a page asks for."""
    arabic = files("fontpkg_noto_sans_arabic") / "files" / "NotoSansArabic[wdth,wght].ttf"
    africa = files("justmytype_intl_africa") / "fonts" / "ofl" / "notosansethiopic"
    return {
        "arabic.ttf": Path(str(arabic)),
        "ethiopic.ttf": Path(str(africa / "NotoSansEthiopic[wdth,wght].ttf")),
        "emoji.woff": EMOJI,
    }
