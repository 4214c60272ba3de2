"""A picture to draw on: smooth shapes, shaped text, and all of it mirrored from right to left."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Literal, cast

from PIL import Image, ImageDraw

from render.fonts import Letters, direction_of, drawable, face_of, font

Point = tuple[float, float]
Anchor = Literal["start", "middle"]
Colour = tuple[int, int, int]

_SMOOTH = 2
"""Shapes are drawn this many times larger, then made smaller: Pillow's edges are jagged."""
_BAND = 256
"""Lines of the large picture that are made smaller at a time."""
_COLOURS = 64
"""More than the flat colours and their edges need; fewer make the file small."""


class Canvas:
    """Coordinates are pixels from the start of the line: the left, or in Arabic the right."""

    def __init__(self, width: int, height: int, language: str, background: str) -> None:
        self.width = width
        self._language = language
        self._direction = direction_of(language)
        size = (width * _SMOOTH, height * _SMOOTH)
        self._shapes = Image.new("P", size, background)
        self._pen = ImageDraw.Draw(self._shapes)
        self._texts: list[tuple[float, float, str, Letters, str, Anchor]] = []

    def circle(
        self, centre: Point, radius: float, fill: str, outline: str | None = None, line: int = 0
    ) -> None:
        x, y = self._at(centre)
        r = radius * _SMOOTH
        self._pen.ellipse((x - r, y - r, x + r, y + r), fill, outline, line * _SMOOTH)

    def stroke(self, points: Sequence[Point], line: float, colour: str) -> None:
        """A line with round ends and corners."""
        self._stroke([self._at(point) for point in points], line * _SMOOTH, colour)

    def sign(self, centre: Point, offsets: Sequence[Point], line: float, colour: str) -> None:
        """A stroke that is the same in every direction of reading: a tick, a clock's hands."""
        x, y = self._at(centre)
        path = [(x + dx * _SMOOTH, y + dy * _SMOOTH) for dx, dy in offsets]
        self._stroke(path, line * _SMOOTH, colour)

    def half_circle(self, centre: Point, radius: float, fill: str) -> None:
        """The upper half."""
        x, y = self._at(centre)
        r = radius * _SMOOTH
        self._pen.pieslice((x - r, y - r, x + r, y + r), 180, 360, fill)

    def _stroke(self, path: Sequence[Point], line: float, colour: str) -> None:
        self._pen.line(path, colour, round(line))
        r = line / 2
        for x, y in path:
            self._pen.ellipse((x - r, y - r, x + r, y + r), colour)

    def polygon(self, points: Sequence[Point], fill: str) -> None:
        self._pen.polygon([self._at(point) for point in points], fill)

    def box(self, start: Point, end: Point, radius: float, fill: str) -> None:
        """A rectangle with round corners, from its top at the start to its bottom at the end."""
        (x1, y1), (x2, y2) = self._at(start), self._at(end)
        left, right = min(x1, x2), max(x1, x2)
        self._pen.rounded_rectangle((left, y1, right, y2), radius * _SMOOTH, fill)

    def text(
        self, at: Point, text: str, letters: Letters, colour: str, anchor: Anchor = "start"
    ) -> None:
        """One line; `at` is its baseline, at its start or middle."""
        self._texts.append((*at, drawable(text), letters, colour, anchor))

    def png(self) -> bytes:
        image = self._smoothed()
        pen = ImageDraw.Draw(image)
        for x, y, text, letters, colour, anchor in self._texts:
            pen.text(
                (self._across(x), y),
                text,
                colour,
                font(face_of(text), letters),
                anchor=self._anchor(anchor),
                direction=self._direction,
                language=self._language.replace("_", "-"),
            )
        return _packed(image)

    def _smoothed(self) -> Image.Image:
        """The shapes at their own size, a band at a time: all of the large picture in full
        colours would be 25 MB more.
        """
        width, height = self._shapes.size
        small = Image.new("RGB", (width // _SMOOTH, height // _SMOOTH))
        for top in range(0, height, _BAND):
            band = self._shapes.crop((0, top, width, min(top + _BAND, height)))
            small.paste(band.convert("RGB").reduce(_SMOOTH), (0, top // _SMOOTH))
        return small

    def _anchor(self, anchor: Anchor) -> str:
        if anchor == "middle":
            return "ms"
        return "rs" if self._direction == "rtl" else "ls"

    def _across(self, x: float) -> float:
        return self.width - x if self._direction == "rtl" else x

    def _at(self, point: Point) -> Point:
        """In the large picture; mirrored by whole pixels, so that both are the same."""
        x = point[0] * _SMOOTH
        mirrored = self._direction == "rtl"
        return (self.width * _SMOOTH - 1 - x if mirrored else x), point[1] * _SMOOTH


def _packed(image: Image.Image) -> bytes:
    """As a PNG of few colours: the commonest, exactly as they are; an edge takes its nearest.

    A palette of averages would tint the paper in the colour of a thin line on it.
    """
    every = image.getcolors(image.width * image.height) or []
    common = sorted(every, reverse=True)[:_COLOURS]
    palette = Image.new("P", (1, 1))
    palette.putpalette([level for _, colour in common for level in cast("Colour", colour)])
    few = image.quantize(palette=palette, dither=Image.Dither.NONE)
    packed = BytesIO()
    few.save(packed, "PNG", compress_level=6)
    return packed.getvalue()
