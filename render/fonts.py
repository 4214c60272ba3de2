"""The letters of pictures: Noto Sans for Latin, Arabic and Ethiopic, shaped by raqm.

Each of the fonts (`render/font_files.py`) also holds Latin and the euro.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import as_file, files
from io import BytesIO
from typing import Literal, TypeVar

from fontTools.ttLib import TTFont
from PIL import ImageFont, features

from locales.bidi import numbers_apart
from render.font_files import LETTERS

Face = Literal["arabic", "ethiopic"]
Direction = Literal["ltr", "rtl"]

R = TypeVar("R")

SMALLEST = 30
"""Pixels of the smallest letters one can still read on a small phone."""
_UNSEEN = frozenset("\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069")
"""Signs that join letters or turn the line: raqm obeys them, no font need hold them."""
_RIGHT_TO_LEFT = ("R", "AL")


class FontError(RuntimeError):
    """Pictures cannot be drawn on this machine; the message says what is missing."""


@dataclass(frozen=True, slots=True)
class Letters:
    """A size in pixels and a weight from 100 (thin) to 900 (black)."""

    size: int
    weight: int = 400


def require_raqm() -> None:
    """FontError where Pillow cannot join Arabic letters or turn their line."""
    if not features.check("raqm"):
        raise FontError(
            "Pillow has no raqm, so Arabic cannot be drawn: install Pillow's own wheel "
            "(pip install --only-binary pillow pillow)"
        )


def direction_of(language: str) -> Direction:
    """The direction of a language's line, by its code (`ar`, `fa_AF`)."""
    return "rtl" if language.partition("_")[0] in ("ar", "fa", "he", "ps", "ur", "ckb") else "ltr"


def drawable(text: str) -> str:
    """The text without what no font here has (emoji, unknown letters), its numbers apart.

    A date or an amount that nothing keeps apart would be turned round in a line of Arabic.
    """
    held = _held(face_of(text))
    kept = "".join(char for char in text if char in _UNSEEN or char.isspace() or ord(char) in held)
    return numbers_apart(" ".join(kept.split()))


def not_drawable(text: str) -> str:
    """The letters of a text that would be lost: everything but spaces, signs and controls."""
    held = _held(face_of(text))
    return "".join(
        char
        for char in text
        if ord(char) not in held
        and not char.isspace()
        and unicodedata.category(char) not in ("Cf", "So", "Mn")
    )


def face_of(text: str) -> Face:
    """The font that holds the text's script: its first letter that is not Latin decides."""
    for char in text:
        name = unicodedata.name(char, "")
        if name.startswith("ETHIOPIC"):
            return "ethiopic"
        if unicodedata.bidirectional(char) in _RIGHT_TO_LEFT:
            return "arabic"
    return "ethiopic"


def font(face: Face, letters: Letters) -> ImageFont.FreeTypeFont:
    require_raqm()
    return _font(face, letters.size, letters.weight)


def font_file(face: Face) -> bytes:
    """The whole variable font (TrueType), for a page that embeds a part of it."""
    return _bytes(face)


def width(text: str, letters: Letters, direction: Direction, language: str) -> float:
    """How many pixels wide the text stands, shaped."""
    face = font(face_of(text), letters)
    return face.getlength(text, direction=direction, language=_tag(language))


def wrap(text: str, letters: Letters, room: float, language: str) -> list[str]:
    """The text in lines no wider than `room`, broken at spaces but not within brackets.

    What is wider by itself is broken where it must be.
    """
    direction = direction_of(language)

    def fits(line: str) -> bool:
        return width(line, letters, direction, language) <= room

    lines: list[str] = []
    for piece in _pieces(text, fits):
        if lines and fits(f"{lines[-1]} {piece}"):
            lines[-1] += f" {piece}"
        else:
            lines.append(piece)
    return lines


def fitting(text: str, letters: Letters, room: float, language: str, lines: int = 2) -> Letters:
    """The letters, made smaller until the text stands in `lines` lines of `room` pixels."""
    for size in range(letters.size, SMALLEST, -2):
        smaller = Letters(size, letters.weight)
        broken = wrap(text, smaller, room, language)
        if len(broken) <= lines and " ".join(broken) == " ".join(text.split()):
            return smaller
    return Letters(SMALLEST, letters.weight)


def _pieces(text: str, fits: Callable[[str], bool]) -> Iterator[str]:
    """What stays on one line: words and bracketed terms, cut up where even they are too wide."""
    for term in re.findall(r"\([^()]*\)\S*|\S+", text):
        for word in [term] if fits(term) else term.split():
            yield from _cut(word, fits)


def _cut(word: str, fits: Callable[[str], bool]) -> Iterator[str]:
    while len(word) > 1 and not fits(word):
        end = next((end for end in range(len(word) - 1, 1, -1) if fits(word[:end])), 1)
        yield word[:end]
        word = word[end:]
    yield word


def _tag(language: str) -> str:
    return language.replace("_", "-")


@lru_cache(maxsize=64)
def _font(face: Face, size: int, weight: int) -> ImageFont.FreeTypeFont:
    loaded = _with_file(
        face,
        lambda data: ImageFont.truetype(BytesIO(data), size, layout_engine=ImageFont.Layout.RAQM),
    )
    asked = {b"Weight": weight, b"Width": 100}
    loaded.set_variation_by_axes(
        [asked.get(axis["name"]) or axis["default"] or 0 for axis in loaded.get_variation_axes()]
    )
    return loaded


@lru_cache(maxsize=2)
def _held(face: Face) -> frozenset[int]:
    def read(data: bytes) -> frozenset[int]:
        with TTFont(BytesIO(data), lazy=True) as opened:
            return frozenset(opened.getBestCmap() or ())

    return _with_file(face, read)


@lru_cache(maxsize=2)
def _bytes(face: Face) -> bytes:
    package, name = LETTERS[face]
    try:
        with as_file(files(package) / name) as path:
            return path.read_bytes()
    except (ModuleNotFoundError, FileNotFoundError) as error:
        raise FontError(f"the font of {package} is missing: reinstall the requirements") from error


def _with_file(face: Face, read: Callable[[bytes], R]) -> R:
    return read(_bytes(face))
