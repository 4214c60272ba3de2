"""The letters of the page: fonts cut down to what the page says, as data of the page."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass
from io import BytesIO

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

from render.fonts import Face, font_file

WEIGHTS = (400, 700)
NAMES: dict[Face, str] = {"arabic": "Wegwijs Arabic", "ethiopic": "Wegwijs Ethiopic"}
ALWAYS = "".join(map(chr, range(0x20, 0x7F))) + "…›·–—‘’“”€éëïöüèáóúç"
"""What the page itself says, whatever the texts are."""


@dataclass(frozen=True, slots=True)
class PageFont:
    """A family and its file as a `data:` address (WOFF)."""

    family: str
    address: str


def page_fonts(text: str) -> list[PageFont]:
    """Every font of the product with the letters of `text` that it holds, and no others."""
    return [PageFont(name, _address(_cut(face, text + ALWAYS))) for face, name in NAMES.items()]


def _cut(face: Face, text: str) -> bytes:
    with TTFont(BytesIO(font_file(face))) as font:
        cutter = subset.Subsetter(subset.Options(layout_features=["*"], hinting=False))
        cutter.populate(text=text)
        cutter.subset(font)
        instancer.instantiateVariableFont(font, {"wdth": 100, "wght": WEIGHTS}, inplace=True)
        font.flavor = "woff"
        written = BytesIO()
        font.save(written)
    return written.getvalue()


def _address(content: bytes) -> str:
    return f"data:font/woff;base64,{b64encode(content).decode()}"
