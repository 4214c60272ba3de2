"""The picture of a plan, looked at by pixels: mirrored in Arabic, bars as long as they say."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from itertools import pairwise

import pytest
from PIL import Image, ImageChops

from flows.model import Picture, Text
from flows.payload import Payload
from locales.catalog import Catalog
from render.canvas import Canvas
from render.drawing import draw
from render.fonts import not_drawable
from render.journey_picture import JourneyPicture
from render.look import BLUE, ROAD, SAND
from render.messages import Messages
from render.plan_picture import ICONS, PlanPicture, PlanRow, content_key
from render.recordings import Recordings

LANGUAGES = ("nl", "ar", "ti", "en")
BARE = PlanPicture("", tuple(PlanRow(icon, "", "") for icon in ICONS if icon != "money"))
NOON = datetime(2026, 11, 21, 11, tzinfo=UTC)


def image(picture: PlanPicture, language: str = "nl") -> Image.Image:
    return Image.open(BytesIO(draw(picture, language))).convert("RGB")


def differs(one: Image.Image, other: Image.Image) -> int:
    difference = ImageChops.difference(one, other).convert("L")
    return sum(difference.histogram()[33:])


def rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:], 16)


def near(pixel: tuple[int, ...], colour: str) -> bool:
    return all(abs(a - b) < 12 for a, b in zip(pixel, rgb(colour), strict=True))


def longest_run(picture: Image.Image, colour: str) -> int:
    """Of a colour, side by side on one line of the picture."""
    best = 0
    for y in range(0, picture.height, 4):
        run = 0
        for x in range(picture.width):
            pixel = picture.getpixel((x, y))
            assert isinstance(pixel, tuple)
            run = run + 1 if near(pixel, colour) else 0
            best = max(best, run)
    return best


def test_cards_are_mirrored_in_arabic_and_signs_are_not() -> None:
    symmetric = replace(BARE, rows=tuple(row for row in BARE.rows if row.icon in ("pvt", "map")))
    dutch, arabic = image(symmetric), image(symmetric, "ar")
    assert differs(dutch, arabic.transpose(Image.Transpose.FLIP_LEFT_RIGHT)) < 400
    assert differs(dutch, arabic) > 5_000
    signpost = PlanPicture("", (PlanRow("route", "", ""),))
    flipped = image(signpost, "ar").transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    assert differs(image(signpost), flipped) > 300


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_bar_is_as_long_as_what_was_done(language: str) -> None:
    def bar(share: float) -> tuple[int, int]:
        drawn = image(PlanPicture("", (PlanRow("map", "", "", share),)), language)
        return longest_run(drawn, BLUE), longest_run(drawn, ROAD)

    (none, whole), (quarter, rest), (all_of_it, nothing) = bar(0), bar(0.25), bar(1)
    assert quarter - 10 < whole / 4 < quarter + 40
    assert rest < whole * 0.78
    assert all_of_it > whole - 40
    assert (none < 130, nothing < 100) == (True, True)


def test_every_icon_has_a_sign_of_its_own() -> None:
    drawn = {icon: image(PlanPicture("", (PlanRow(icon, "", ""),))) for icon in ICONS}
    del drawn["beside"]  # the same heart as taking part
    names = list(drawn)
    for first, second in pairwise(names):
        assert differs(drawn[first], drawn[second]) > 150, (first, second)


def test_long_words_are_broken_and_stay_on_their_card() -> None:
    row = PlanRow("map", "Een heel erg lange naam van iets " * 2, "en een lange uitleg " * 3, 0.5)
    drawn = image(PlanPicture("Een titel die te lang is voor een regel", (row, row), "x" * 40))
    short = image(PlanPicture("x", (replace(row, title="x", note="x"),) * 2, "x"))
    assert drawn.height > short.height
    right = [drawn.getpixel((1070, y)) for y in range(0, drawn.height, 3)]
    assert all(not near(pixel, "#14213D") for pixel in right if isinstance(pixel, tuple))


def test_cards_can_be_seen() -> None:
    assert longest_run(image(BARE), SAND) > 700


def test_no_two_pictures_share_a_key() -> None:
    pictures = (
        BARE,
        replace(BARE, title="x"),
        replace(BARE, ends="x"),
        replace(BARE, rows=BARE.rows[1:]),
        replace(BARE, rows=(replace(BARE.rows[0], share=0.5), *BARE.rows[1:])),
    )
    keys = {content_key(one, language) for one in pictures for language in ("nl", "ar")}
    keys.add(content_key(JourneyPicture("", "", ()), "nl"))
    assert len(keys) == 11


def data() -> dict[str, object]:
    """As a flow writes it, with every kind of words."""
    figures = {"hours": "1.250,5", "goal": "800"}
    notes = {
        "route": Text("plan-picture-route-b1"),
        "lessons": Text("plan-picture-of", figures),
        "participation": Text("plan-picture-of", figures),
        "beside": Text("plan-picture-beside-note"),
        "pvt": Text("plan-picture-at-least", {"hours": 12}),
        "map": Text("plan-picture-of", figures),
        "talks": Text("plan-picture-talks-count", {"count": 3}),
        "money": Text("plan-picture-until", {"day": date(2027, 2, 12)}),
    }
    rows = [
        {
            "icon": icon,
            "title": Text(f"plan-picture-{icon}").to_json(),
            "note": note.to_json(),
            "share": None,
        }
        for icon, note in notes.items()
    ]
    return {"ends": "2029-08-23", "rows": rows}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_are_looked_up_and_every_letter_can_be_drawn(language: str) -> None:
    catalog = Catalog.load()
    payload = Payload(
        body=(Text("plan-title"),),
        choices=(),
        people=(),
        back=False,
        help=False,
        step="plan",
        token=1,
        picture=Picture("plan", data()),
        compact=True,
        polyglot=False,
        language=None,
        edit=None,
    )
    picture = Messages(catalog, Recordings(catalog)).message(payload, language).picture
    assert isinstance(picture, PlanPicture)
    words = [picture.title, picture.ends or "", *(row.title + row.note for row in picture.rows)]
    assert all(words)
    assert [not_drawable(word) for word in words] == [""] * len(words)
    assert "1.250,5" in picture.rows[1].note
    drawn = draw(picture, language)
    assert len(drawn) < 100_000
    assert Image.open(BytesIO(drawn)).width == Canvas(1080, 1, language, "#FFFFFF").width
