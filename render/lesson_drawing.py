"""Draws a letter to practise on, and the certificate of the lessons."""

from __future__ import annotations

from collections.abc import Sequence

from render.canvas import Canvas
from render.fonts import Letters, drawable, fitting, wrap
from render.lesson_picture import CertificatePicture, LetterPicture
from render.look import BLUE, CARD, INK, MARGIN, ORANGE, PAPER, QUIET, SAND, WHITE, WIDTH, draw_tick

_MARK = Letters(40, 700)
_SENDER = Letters(48, 700)
_HEADING = Letters(76, 800)
_LINE = Letters(46, 400)
_BOX = Letters(50, 700)
_NAME = Letters(96, 800)
_TITLE = Letters(64, 800)
_SAID = Letters(46, 500)
_DUTCH = "nl"
_ROOM = WIDTH - 2 * MARGIN
_STEP = 1.35
"""Height of a line, in heights of its letters."""


def draw_letter(picture: LetterPicture) -> bytes:
    """A PNG of the letter, from left to right as Dutch is, with its mark above and below."""
    heading = fitting(drawable(picture.title), _HEADING, _ROOM, _DUTCH)
    headings = wrap(drawable(picture.title), heading, _ROOM, _DUTCH)
    paragraphs = [wrap(drawable(line), _LINE, _ROOM, _DUTCH) for line in picture.lines]
    body = sum(len(one) * _LINE.size * _STEP + 26 for one in paragraphs)
    box = len(picture.box) * _BOX.size * 1.5 + 60
    height = 300 + len(headings) * heading.size * _STEP + body + box + 170
    canvas = Canvas(WIDTH, round(height), _DUTCH, WHITE)
    _draw_mark(canvas, picture.mark, 0)
    canvas.text((MARGIN, 200), picture.sender, _SENDER, BLUE)
    canvas.stroke(((MARGIN, 232), (WIDTH - MARGIN, 232)), 4, BLUE)
    top = _draw_lines(canvas, headings, heading, 262.0, INK)
    for paragraph in paragraphs:
        top = _draw_lines(canvas, paragraph, _LINE, top + 26, INK)
    _draw_box(canvas, picture.box, top + 40)
    _draw_mark(canvas, picture.mark, round(height) - 92)
    return canvas.png()


def draw_certificate(picture: CertificatePicture, language: str) -> bytes:
    """A PNG of the certificate; its frame and signs are the same in every direction."""
    blocks = [_block(title, lines, language) for title, lines in picture.said]
    height = 420 + sum(_height(block) for block in blocks) + 60
    canvas = Canvas(WIDTH, round(height), language, PAPER)
    canvas.box((24, 24), (WIDTH - 24, round(height) - 24), 40, ORANGE)
    canvas.box((38, 38), (WIDTH - 38, round(height) - 38), 30, WHITE)
    canvas.circle((WIDTH / 2, 150), 70, BLUE)
    draw_tick(canvas, (WIDTH / 2, 150))
    name = fitting(drawable(picture.title), _NAME, _ROOM - 80, language, lines=1)
    canvas.text((WIDTH / 2, 350), picture.title, name, INK, "middle")
    top = 390.0
    for block in blocks:
        top = _draw_block(canvas, block, top)
    return canvas.png()


_Block = tuple[tuple[Letters, tuple[str, ...], str], ...]
"""Lines with their letters and colour."""


def _block(title: str, lines: Sequence[str], language: str) -> _Block:
    room = _ROOM - 80
    letters = fitting(drawable(title), _TITLE, room, language)
    said = [line for text in lines for line in wrap(drawable(text), _SAID, room, language)]
    return (
        (letters, tuple(wrap(drawable(title), letters, room, language)), BLUE),
        (_SAID, tuple(said), QUIET),
    )


def _height(block: _Block) -> float:
    return 60 + sum(len(lines) * letters.size * _STEP for letters, lines, _ in block)


def _draw_block(canvas: Canvas, block: _Block, top: float) -> float:
    top += 60
    for letters, lines, colour in block:
        for line in lines:
            top += letters.size * _STEP
            canvas.text((WIDTH / 2, top - letters.size * 0.35), line, letters, colour, "middle")
    return top


def _draw_lines(
    canvas: Canvas, lines: Sequence[str], letters: Letters, top: float, colour: str
) -> float:
    """Returns where the next thing below may begin."""
    for line in lines:
        top += letters.size * _STEP
        canvas.text((MARGIN, top - letters.size * 0.35), line, letters, colour)
    return top


def _draw_box(canvas: Canvas, lines: Sequence[str], top: float) -> None:
    bottom = top + len(lines) * _BOX.size * 1.5 + 40
    canvas.box((MARGIN, top), (WIDTH - MARGIN, bottom), 20, SAND)
    for number, line in enumerate(lines, start=1):
        letters = fitting(drawable(line), _BOX, _ROOM - 60, _DUTCH, lines=1)
        canvas.text((MARGIN + 30, top + number * _BOX.size * 1.5), line, letters, INK)


def _draw_mark(canvas: Canvas, mark: str, top: int) -> None:
    """Nobody takes it for a letter of theirs."""
    canvas.box((0, top), (WIDTH, top + 92), 0, CARD)
    letters = fitting(drawable(mark), _MARK, _ROOM, _DUTCH, lines=1)
    canvas.text((WIDTH / 2, top + 60), mark, letters, INK, "middle")
