"""The pictures a person gets, drawn in their language. No I/O but the fonts; safe to spawn."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise

from render.canvas import Canvas, Point
from render.fonts import Letters, drawable, fitting, wrap
from render.journey_picture import JourneyPicture, Station
from render.look import (
    BLUE,
    CARD,
    INK,
    MARGIN,
    ORANGE,
    PAPER,
    QUIET,
    ROAD,
    WHITE,
    WIDTH,
    draw_header,
    draw_tick,
    header_height,
)

_HERE = Letters(44, 700)
_NOW = Letters(66, 800)
_NAME = Letters(54, 500)
_DONE = Letters(54, 400)
_NOTE = Letters(42, 400)

_WORDS_AT = 300
_ROOM = WIDTH - _WORDS_AT - MARGIN
_ROAD_AT = (120, 180)
_GAP = 46


@dataclass(frozen=True, slots=True)
class _Row:
    """A station with its place: `at` is where it stands on the road."""

    index: int
    station: Station
    here: bool
    at: Point
    top: float
    height: float
    letters: Letters
    lines: tuple[str, ...]


def draw_journey(picture: JourneyPicture, language: str) -> bytes:
    """A PNG, WIDTH pixels wide, as high as its stations need; mirrored from right to left."""
    top = header_height(picture.weeks)
    rows = _rows(picture, language, top)
    bottom = rows[-1].top + rows[-1].height if rows else top
    height = round(bottom + (120 if picture.after else 50))
    canvas = Canvas(WIDTH, height, language, PAPER)
    draw_header(canvas, picture.title, picture.weeks, language)
    _draw_road(canvas, picture, rows, top, height)
    for row in rows:
        _draw_row(canvas, picture, row, language)
    if picture.after and picture.more:
        _draw_line(canvas, (_WORDS_AT, height - 52), picture.more, _NOTE, QUIET, language)
    return canvas.png()


def _rows(picture: JourneyPicture, language: str, top: float) -> list[_Row]:
    here = _here(picture)
    rows: list[_Row] = []
    for index, station in enumerate(picture.stations):
        is_here = index == here and not picture.general
        letters = fitting(drawable(station.title), _style(station, is_here), _ROOM, language)
        lines = tuple(wrap(drawable(station.title), letters, _ROOM, language))
        height = _row_height(station, is_here, letters, len(lines))
        at = (_ROAD_AT[index % 2], top + height / 2)
        rows.append(_Row(index, station, is_here, at, top, height, letters, lines))
        top += height
    return rows


def _here(picture: JourneyPicture) -> int | None:
    marked = [index for index, station in enumerate(picture.stations) if station.here]
    going_on = [index for index, it in enumerate(picture.stations) if it.status == "now"]
    return next(iter(marked + going_on), None)


def _style(station: Station, here: bool) -> Letters:
    if here:
        return _NOW
    return _DONE if station.status == "done" else _NAME


def _row_height(station: Station, here: bool, letters: Letters, lines: int) -> float:
    words = lines * letters.size * 1.3 + (_NOTE.size * 1.45 if station.note else 0)
    return words + (_HERE.size * 1.5 + 112 if here else 2 * _GAP)


def _draw_road(
    canvas: Canvas, picture: JourneyPicture, rows: list[_Row], top: float, height: float
) -> None:
    if not rows:
        return
    first, last = rows[0].at, rows[-1].at
    if picture.before:
        _draw_dots(canvas, first, (_other(first[0]), top + 4), BLUE)
    for row, following in pairwise(rows):
        travelled = picture.general or following.station.status in ("done", "now")
        path = _curve(row.at, following.at, 24)
        canvas.stroke(path, 24, BLUE if travelled else ROAD)
    if picture.after:
        end = (_other(last[0]), height - 66.0)
        _draw_dots(canvas, last, end, BLUE if picture.general else ROAD)


def _other(x: float) -> float:
    return sum(_ROAD_AT) - x


def _draw_dots(canvas: Canvas, start: Point, end: Point, colour: str) -> None:
    """The road beyond what is drawn."""
    for point in _curve(start, end, 5)[2:]:
        canvas.circle(point, 10, colour)


def _curve(start: Point, end: Point, steps: int) -> list[Point]:
    """From one station to the next, leaving and arriving straight down."""
    (x1, y1), (x2, y2) = start, end
    shares = [step / steps for step in range(steps + 1)]
    return [
        (x1 + (x2 - x1) * (1 - math.cos(math.pi * share)) / 2, y1 + (y2 - y1) * share)
        for share in shares
    ]


def _draw_row(canvas: Canvas, picture: JourneyPicture, row: _Row, language: str) -> None:
    if row.here:
        _draw_card(canvas, row)
    _draw_mark(canvas, picture, row)
    _draw_words(canvas, picture, row, language)


def _draw_card(canvas: Canvas, row: _Row) -> None:
    """The card of "you are here", with a point towards its station."""
    top, bottom = row.top + 18, row.top + row.height - 18
    edge = _WORDS_AT - 36
    canvas.box((edge, top), (WIDTH - 24, bottom), 36, CARD)
    x, y = row.at
    canvas.polygon(((edge + 2, y - 34), (x + 70, y), (edge + 2, y + 34)), CARD)


def _draw_mark(canvas: Canvas, picture: JourneyPicture, row: _Row) -> None:
    """A tick, a pin, a ring or a small ring: told apart by form, not by colour alone."""
    if picture.general:
        canvas.circle(row.at, 46, BLUE, PAPER, 6)
        number = str(picture.before + row.index + 1)
        canvas.text((row.at[0], row.at[1] + 17), number, Letters(48, 700), WHITE, "middle")
    elif row.here:
        _draw_pin(canvas, row.at)
    elif row.station.status == "done":
        canvas.circle(row.at, 44, BLUE, PAPER, 6)
        draw_tick(canvas, row.at)
    elif row.station.status == "now":
        canvas.circle(row.at, 44, ORANGE, PAPER, 6)
        canvas.circle(row.at, 15, INK)
    elif row.station.status == "next":
        canvas.circle(row.at, 42, PAPER, BLUE, 10)
        _draw_arrow(canvas, row.at)
    else:
        canvas.circle(row.at, 34, PAPER, QUIET, 7)


def _draw_arrow(canvas: Canvas, at: Point) -> None:
    canvas.sign(at, ((0, -15), (0, 14)), 8, BLUE)
    canvas.sign(at, ((-13, 2), (0, 15), (13, 2)), 8, BLUE)


def _draw_pin(canvas: Canvas, at: Point) -> None:
    """A person on the road: big, with a ring round it."""
    x, y = at
    canvas.circle(at, 78, ORANGE, INK, 8)
    canvas.circle((x, y - 22), 20, INK)
    canvas.half_circle((x, y + 46), 38, INK)


def _draw_words(canvas: Canvas, picture: JourneyPicture, row: _Row, language: str) -> None:
    baseline = row.top + (66 + _HERE.size * 0.75 if row.here else _GAP)
    if row.here:
        _draw_line(canvas, (_WORDS_AT, baseline), picture.here, _HERE, BLUE, language)
        baseline += _HERE.size * 0.5
    quiet = row.station.status in ("done", "later") and not picture.general
    for line in row.lines:
        baseline += row.letters.size * 1.3
        at = (_WORDS_AT, baseline - row.letters.size * 0.35)
        canvas.text(at, line, row.letters, QUIET if quiet else INK)
    if row.station.note:
        at = (_WORDS_AT, baseline + _NOTE.size)
        _draw_line(canvas, at, row.station.note, _NOTE, QUIET, language)


def _draw_line(
    canvas: Canvas, at: Point, text: str, letters: Letters, colour: str, language: str
) -> None:
    """One line beside the road, in smaller letters where it would be too long."""
    canvas.text(at, text, fitting(drawable(text), letters, _ROOM, language, lines=1), colour)
