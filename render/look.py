"""What every picture has in common: its colours, its head, and a few signs."""

from __future__ import annotations

from render.canvas import Canvas, Point
from render.fonts import Letters, drawable, fitting

WIDTH = 1080
"""Pixels; about what a phone shows side to side, so letters keep their size there."""
MARGIN = 60

PAPER = "#FCF8F0"
INK = "#14213D"
QUIET = "#55606E"
BLUE = "#0B5C99"
ORANGE = "#F2A01F"
CARD = "#FFE9BF"
ROAD = "#CFC8BB"
SAND = "#F2EADB"
WHITE = "#FFFFFF"

_TITLE = Letters(70, 800)
_TIME = Letters(46, 700)


def header_height(time: str | None) -> int:
    return 282 if time else 176


def draw_header(canvas: Canvas, title: str, time: str | None, language: str) -> None:
    """The title and, where there is any, the time left beside a clock."""
    room = WIDTH - 2 * MARGIN
    letters = fitting(drawable(title), _TITLE, room, language, lines=1)
    canvas.text((MARGIN, 118), title, letters, INK)
    if time:
        letters = fitting(drawable(time), _TIME, room - 150, language, lines=1)
        canvas.box((MARGIN, 158), (WIDTH - MARGIN, 248), 45, INK)
        _draw_clock(canvas, (MARGIN + 62, 203))
        canvas.text((MARGIN + 120, 219), time, letters, WHITE)


def draw_tick(canvas: Canvas, at: Point) -> None:
    canvas.sign(at, ((-19, 1), (-5, 15), (20, -14)), 9, WHITE)


def _draw_clock(canvas: Canvas, centre: Point) -> None:
    canvas.circle(centre, 27, INK, WHITE, 6)
    canvas.sign(centre, ((0, -14), (0, 0), (11, 8)), 6, WHITE)
