"""The fonts: Arabic and Ethiopic, and for pages the signs of our texts as well.

A page gives them to browsers whose machine lacks them. The letters come with their licence (SIL
OFL 1.1) in packages of their own, `fontpkg-noto-sans-arabic` and `justmytype-intl-africa`. The
signs are those of Noto Color Emoji that our texts use: `emoji/README.md` says which release it
is and how to cut it anew, and a test says when.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path

LETTERS: dict[str, tuple[str, str]] = {
    "arabic": ("fontpkg_noto_sans_arabic", "files/NotoSansArabic[wdth,wght].ttf"),
    "ethiopic": (
        "justmytype_intl_africa",
        "fonts/ofl/notosansethiopic/NotoSansEthiopic[wdth,wght].ttf",
    ),
}
"""The variable font of a script: its package, and the file there."""
EMOJI = Path(__file__).parent / "emoji" / "noto-color-emoji.woff"


@cache
def page_fonts() -> Mapping[str, Path]:
    """The files by the name that a page asks for."""
    letters = {
        f"{face}.ttf": Path(str(files(package) / name)) for face, (package, name) in LETTERS.items()
    }
    return letters | {"emoji.woff": EMOJI}
