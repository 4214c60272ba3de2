"""Draws a budget: a bar for each sum, from where the line begins (in Arabic the right)."""

from __future__ import annotations

from collections.abc import Mapping

from render.budget_picture import Bar, BarSort, BudgetPicture
from render.canvas import Canvas
from render.fonts import Letters, drawable, fitting
from render.look import (
    BLUE,
    CARD,
    INK,
    MARGIN,
    ORANGE,
    PAPER,
    QUIET,
    ROAD,
    SAND,
    WIDTH,
    draw_header,
    header_height,
)

COLOURS: Mapping[BarSort, str] = {
    "income": BLUE,
    "paid": ROAD,
    "own": QUIET,
    "left": ORANGE,
    "short": INK,
}
_ROOM = WIDTH - 2 * MARGIN
_TITLE = Letters(48, 600)
_AMOUNT = Letters(56, 800)
_ROW = 240
_THICK = 60
_THIN = 16
"""How it is now, below how it becomes."""
_LEAST = 12
"""Pixels: also a small amount is seen."""


def draw_budget(picture: BudgetPicture, language: str) -> bytes:
    """A PNG, WIDTH pixels wide, a row a sum; the last, what is left, on a card."""
    top = header_height(None)
    height = top + _ROW * len(picture.bars) + 40
    canvas = Canvas(WIDTH, height, language, PAPER)
    draw_header(canvas, picture.title, None, language)
    for index, bar in enumerate(picture.bars):
        at = top + _ROW * index
        if bar.sort in ("left", "short"):
            canvas.box((MARGIN / 2, at - 4), (WIDTH - MARGIN / 2, at + _ROW - 8), 30, CARD)
        _draw_bar(canvas, bar, at, language)
    return canvas.png()


def _draw_bar(canvas: Canvas, bar: Bar, top: float, language: str) -> None:
    title = fitting(drawable(bar.title), _TITLE, _ROOM, language, lines=1)
    canvas.text((MARGIN, top + 50), bar.title, title, INK)
    amount = fitting(drawable(bar.amount), _AMOUNT, _ROOM, language, lines=1)
    canvas.text((MARGIN, top + 114), bar.amount, amount, INK)
    _draw_length(canvas, 1, top + 136, _THICK, SAND)
    _draw_length(canvas, bar.share, top + 136, _THICK, COLOURS[bar.sort])
    if bar.was is not None:
        _draw_length(canvas, bar.was, top + 140 + _THICK, _THIN, INK)


def _draw_length(canvas: Canvas, share: float, top: float, thick: float, colour: str) -> None:
    if share > 0:
        end = MARGIN + max(_LEAST, share * _ROOM)
        canvas.box(
            (MARGIN, top), (end, top + thick), min(thick / 2, 14, (end - MARGIN) / 2), colour
        )
