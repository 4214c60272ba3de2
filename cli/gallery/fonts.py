"""The letters of the page: fonts cut down to what the page says, as data of the page."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass
from io import BytesIO

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

from render.font_files import EMOJI
from render.fonts import Face, font_file

WEIGHTS = (400, 700)
NAMES: dict[Face, str] = {"arabic": "Wegwijs Arabic", "ethiopic": "Wegwijs Ethiopic"}
SIGNS = "U+200D, U+231A-23FF, U+25B6, U+2600-26FF, U+2700-2712, U+2714-27BF, U+2B50-2B55, U+FE0F, U+1F000-1FAFF"
"""Those that are drawn in colours; digits are not, though the font has them."""
ALWAYS = "".join(map(chr, range(0x20, 0x7F))) + "…›·–—‘’“”€éëïöüèáóúç"
"""What the page itself says, whatever the texts are."""


@dataclass(frozen=True, slots=True)
class PageFont:
    """A family and its file as a `data:` address (WOFF); `range` says for which letters."""

    family: str
    address: str
    range: str = "U+0-10FFFF"


def page_fonts(text: str) -> list[PageFont]:
    """Every font of the product with the letters and signs of `text` that it holds, no others."""
    letters = [
        PageFont(name, _address(_cut(font_file(face), text + ALWAYS, varied=True)))
        for face, name in NAMES.items()
    ]
    signs = _address(_cut(EMOJI.read_bytes(), text, varied=False))
    return [*letters, PageFont("Wegwijs Emoji", signs, SIGNS)]


def _cut(content: bytes, text: str, *, varied: bool) -> bytes:
    with TTFont(BytesIO(content)) as font:
        cutter = subset.Subsetter(subset.Options(layout_features=["*"], hinting=False))
        cutter.populate(text=text)
        cutter.subset(font)
        if varied:
            axes = {"wdth": 100, "wght": WEIGHTS}
            instancer.instantiateVariableFont(font, axes, inplace=True)
        font.flavor = "woff"
        written = BytesIO()
        font.save(written)
    return written.getvalue()


def _address(content: bytes) -> str:
    return f"data:font/woff;base64,{b64encode(content).decode()}"
