"""The picture of a budget: bars as long as their amounts, from where the line begins."""

from __future__ import annotations

import subprocess
import sys
import time
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from flows.budget import Sums, taken_over
from flows.steps.budget_words import picture
from locales.catalog import Catalog
from render.budget_picture import BudgetPicture
from render.budget_words import budget_of
from render.drawing import draw
from render.fonts import not_drawable

LANGUAGES = ("nl", "ar", "ti", "en")
CATALOG = Catalog.load()
NOW = Sums(income=1_200_000, paid=600_000, own=180_000, asked=0)
SHORT = Sums(income=0, paid=0, own=180_000, asked=60_000)
ROOT = Path(__file__).parents[2]
ROW = 240
"""Pixels of a sum; the head before them is 176 high."""


def of(language: str, *sums: Sums) -> BudgetPicture:
    return budget_of(picture(*sums).data, CATALOG, language)


def pixels(png: bytes) -> Image.Image:
    return Image.open(BytesIO(png)).convert("RGB")


def test_bars_are_as_long_as_their_amounts() -> None:
    bars = {bar.sort: bar.share for bar in of("nl", NOW).bars}
    assert bars == {"income": 1.0, "paid": 0.5, "own": 0.15, "left": pytest.approx(0.35)}


def test_what_is_not_paid_has_no_bar_and_what_is_missing_is_called_so() -> None:
    bars = of("nl", SHORT).bars
    assert [bar.sort for bar in bars] == ["income", "own", "short"]
    assert [bar.share for bar in bars] == [0.0, 1.0, 1.0]
    assert bars[-1].amount == "€\xa0200,00"


def test_what_becomes_of_it_stands_beside_what_it_is() -> None:
    bars = {bar.sort: bar for bar in of("nl", NOW, taken_over(NOW)).bars}
    assert (bars["paid"].share, bars["paid"].was) == (0.0, 0.5)
    assert bars["own"].amount == "€\xa0650,00 (nu €\xa0150,00)"
    assert bars["left"].amount == "€\xa0350,00"


def test_nothing_at_all_can_be_drawn() -> None:
    empty = of("nl", Sums(0, 0, 0, 0))
    assert {bar.share for bar in empty.bars} == {0.0}
    assert draw(empty, "nl")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sums", [(NOW,), (SHORT,), (NOW, taken_over(NOW))])
def test_it_is_drawn_in_every_language(language: str, sums: tuple[Sums, ...]) -> None:
    shown = of(language, *sums)
    said = "".join((shown.title, *(f"{bar.title}{bar.amount}" for bar in shown.bars)))
    assert not_drawable(said) == ""
    width, height = pixels(draw(shown, language)).size
    assert width == 1080
    assert height < 1.1 * width, "legible on a phone without scrolling"


@pytest.mark.parametrize("language", LANGUAGES)
def test_bars_begin_where_the_line_begins(language: str) -> None:
    drawn = pixels(draw(of(language, NOW), language))
    middle_of_second_bar = 176 + ROW + 136 + 30
    left, right = (drawn.getpixel((x, middle_of_second_bar)) for x in (80, 1000))
    assert (left == right) is False
    filled = drawn.getpixel((1000 if language == "ar" else 80, middle_of_second_bar))
    first_bar_edge = drawn.getpixel((1000 if language == "ar" else 80, middle_of_second_bar - ROW))
    assert filled not in (left if language == "ar" else right, first_bar_edge)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_drawn_soon(language: str) -> None:
    """Its own thread's time, so that a busy machine does not count; the letters are loaded."""
    shown = of(language, NOW, taken_over(NOW))
    draw(shown, language)
    begun = time.thread_time()
    draw(shown, language)
    assert time.thread_time() - begun < 0.3


MEASURED = """
import re
from pathlib import Path
from tests.render.test_budget_picture import NOW, draw, of, taken_over

def peak():
    return int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1])

shown, before = of("ti", NOW, taken_over(NOW)), peak()
draw(shown, "ti")
print(peak() - before)
"""


def test_it_is_drawn_in_little_memory() -> None:
    """In a process of its own, the loading of its letters included."""
    command = [sys.executable, "-c", MEASURED]
    kilobytes = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)
    assert 0 < int(kilobytes.stdout) < 60 * 1024
