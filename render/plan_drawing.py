"""The plan (PIP) as a picture: a card for each thing it holds, with its sign and its figure."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from render.canvas import Canvas, Point
from render.fonts import Letters, drawable, fitting, wrap
from render.look import (
    BLUE,
    INK,
    MARGIN,
    PAPER,
    QUIET,
    ROAD,
    SAND,
    WHITE,
    WIDTH,
    draw_header,
    draw_tick,
    header_height,
)
from render.plan_picture import Icon, PlanPicture, PlanRow

_NAME = Letters(52, 700)
_NOTE = Letters(48, 400)
_EURO = Letters(62, 700)

_EDGE = 32
_SIGN_AT = 126
_WORDS_AT = 222
_ROOM = WIDTH - _WORDS_AT - MARGIN - _EDGE
_TICK_AT = WIDTH - 112
_PAD = 34
_BETWEEN = 22
_BAR = 28
_LINE = 1.32
"""Height of a line, in heights of its letters."""


@dataclass(frozen=True, slots=True)
class _Card:
    """A row with its place and its words, broken into lines that fit."""

    row: PlanRow
    top: float
    height: float
    names: tuple[Letters, tuple[str, ...]]
    notes: tuple[Letters, tuple[str, ...]]


def draw_plan(picture: PlanPicture, language: str) -> bytes:
    """A PNG, WIDTH pixels wide, as high as its cards need; mirrored from right to left."""
    cards = _cards(picture, language)
    bottom = cards[-1].top + cards[-1].height if cards else header_height(picture.ends)
    canvas = Canvas(WIDTH, round(bottom + 44), language, PAPER)
    draw_header(canvas, picture.title, picture.ends, language)
    for card in cards:
        _draw_card(canvas, card)
    return canvas.png()


def _cards(picture: PlanPicture, language: str) -> list[_Card]:
    cards = []
    top = float(header_height(picture.ends))
    for row in picture.rows:
        room = _ROOM - (90 if _is_done(row) else 0)
        names = _broken(row.title, _NAME, room, language)
        notes = _broken(row.note, _NOTE, room, language)
        height = 2 * _PAD + _height(*names) + _height(*notes)
        height += _BAR + 20 if row.share is not None else 0
        cards.append(_Card(row, top, height, names, notes))
        top += height + _BETWEEN
    return cards


def _broken(
    text: str, letters: Letters, room: float, language: str
) -> tuple[Letters, tuple[str, ...]]:
    fit = fitting(drawable(text), letters, room, language)
    return fit, tuple(wrap(drawable(text), fit, room, language))


def _height(letters: Letters, lines: Sequence[str]) -> float:
    return len(lines) * letters.size * _LINE


def _is_done(row: PlanRow) -> bool:
    return row.share is not None and row.share >= 1


def _draw_card(canvas: Canvas, card: _Card) -> None:
    bottom = card.top + card.height
    canvas.box((_EDGE, card.top), (WIDTH - _EDGE, bottom), 36, SAND)
    at = (_SIGN_AT, card.top + card.height / 2)
    canvas.circle(at, 58, BLUE)
    _SIGNS[card.row.icon](canvas, at)
    below = _draw_lines(canvas, card.top + _PAD, *card.names, INK)
    below = _draw_lines(canvas, below, *card.notes, QUIET)
    if card.row.share is not None:
        _draw_bar(canvas, below + 14, card.row.share)
    if _is_done(card.row):
        canvas.circle((_TICK_AT, card.top + _PAD + 44), 40, BLUE)
        draw_tick(canvas, (_TICK_AT, card.top + _PAD + 44))


def _draw_lines(
    canvas: Canvas, top: float, letters: Letters, lines: Sequence[str], colour: str
) -> float:
    """Returns where the next thing below may begin."""
    for line in lines:
        top += letters.size * _LINE
        canvas.text((_WORDS_AT, top - letters.size * 0.34), line, letters, colour)
    return top


def _draw_bar(canvas: Canvas, top: float, share: float) -> None:
    """How far it is, grown from the start of the line; a little is seen to be something."""
    end = WIDTH - _EDGE - 44
    canvas.box((_WORDS_AT, top), (end, top + _BAR), _BAR / 2, ROAD)
    if share > 0:
        reached = max(_BAR, (end - _WORDS_AT) * share)
        canvas.box((_WORDS_AT, top), (_WORDS_AT + reached, top + _BAR), _BAR / 2, BLUE)


# --- signs: the same in every direction of reading ---------------------------------------------


def _strokes(canvas: Canvas, at: Point, *paths: Sequence[Point]) -> None:
    for path in paths:
        canvas.sign(at, path, 6, WHITE)


def _signpost(canvas: Canvas, at: Point) -> None:
    board = ((-22, -28), (14, -28), (26, -17), (14, -6), (-22, -6), (-22, -28))
    _strokes(canvas, at, board, ((0, -6), (0, 32)))


def _book(canvas: Canvas, at: Point) -> None:
    left = ((0, -14), (-14, -22), (-32, -18), (-32, 20), (-14, 16), (0, 24))
    right = tuple((-x, y) for x, y in left)
    _strokes(canvas, at, left, right, ((0, -14), (0, 24)))


def _heart(canvas: Canvas, at: Point) -> None:
    left = ((0, 28), (-28, -2), (-29, -14), (-20, -24), (-9, -22), (0, -11))
    _strokes(canvas, at, left, tuple((-x, y) for x, y in left))


def _people(canvas: Canvas, at: Point) -> None:
    x, y = at
    for aside in (-17, 17):
        canvas.circle((x + aside, y - 16), 12, WHITE)
        canvas.half_circle((x + aside, y + 24), 15, WHITE)


def _case(canvas: Canvas, at: Point) -> None:
    box = ((-32, -12), (32, -12), (32, 26), (-32, 26), (-32, -12))
    handle = ((-12, -12), (-12, -26), (12, -26), (12, -12))
    _strokes(canvas, at, box, handle, ((-32, 5), (32, 5)))


def _speech(canvas: Canvas, at: Point) -> None:
    bubble = ((-32, -24), (32, -24), (32, 12), (2, 12), (-14, 28), (-14, 12), (-32, 12))
    _strokes(canvas, at, (*bubble, bubble[0]))
    for aside in (-15, 0, 15):
        canvas.circle((at[0] + aside, at[1] - 6), 5, WHITE)


def _euro(canvas: Canvas, at: Point) -> None:
    canvas.text((at[0], at[1] + 22), "€", _EURO, WHITE, "middle")


_SIGNS: Mapping[Icon, Callable[[Canvas, Point], None]] = {
    "route": _signpost,
    "lessons": _book,
    "participation": _heart,
    "beside": _heart,
    "pvt": _people,
    "map": _case,
    "talks": _speech,
    "money": _euro,
}
