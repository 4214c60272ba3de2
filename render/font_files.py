"""The fonts: Arabic and Ethiopic, and for pages the signs of our texts as well.

A page gives them to browsers whose machine lacks them. The letters come with their licence (SIL
OFL 1.1) in packages of their own, `fontpkg-noto-sans-arabic` and `justmytype-intl-africa`. The
signs are those of Noto Color Emoji that our texts use: `pages/README.md` says which release it
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
PAGES = Path(__file__).parent / "pages"
EMOJI = PAGES / "emoji.woff"
KINDS = {".css": "text/css", ".ttf": "font/ttf", ".woff": "font/woff"}
"""The media type of such a file, by its ending."""


@cache
def for_pages() -> Mapping[str, Path]:
    """`fonts.css`, which a page links, and the files it asks for beside itself, by their names."""
    letters = {
        f"{face}.ttf": Path(str(files(package) / name)) for face, (package, name) in LETTERS.items()
    }
    return letters | {name: PAGES / name for name in ("fonts.css", EMOJI.name)}
