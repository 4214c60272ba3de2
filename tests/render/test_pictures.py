"""The pictures, looked at by pixels: mirrored in Arabic, every letter there, small and quick."""

from __future__ import annotations

import re
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from io import BytesIO
from itertools import combinations_with_replacement
from multiprocessing import get_context
from pathlib import Path
from typing import get_args

import pytest
from fluent.syntax import FluentParser, ast
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageColor, ImageDraw, features

from render import font_files, fonts, look, pictures
from render.fonts import FontError, Letters, drawable, face_of, font, not_drawable, width, wrap
from render.journey_picture import JourneyPicture, Station, Status
from render.pictures import draw_journey
from render.plan_picture import content_key

LOCALES = Path(__file__).parents[2] / "locales"
ROAD = JourneyPicture(
    title="",
    here="",
    stations=(Station("", "now"), Station("", "now"), Station("", "next"), Station("", "later")),
    after=3,
)
SAMPLES = {
    "nl": ("Mijn inburgering", "U bent hier", "Brede intake", "uiterlijk 13-12-2026"),
    "ar": ("مسار الاندماج", "أنت هنا", "المقابلة الشاملة", "حتى 13-12-2026"),
    "ti": ("መስርሕ", "ኣብዚ ኢኹም ዘለኹም", "ሓፈሻዊ ኣቀባብላ", "ክሳብ 13-12-2026"),
    "en": ("My integration", "You are here", "Broad intake", "before 13-12-2026"),
}


def _sample(language: str) -> JourneyPicture:
    title, here, step, note = SAMPLES[language]
    statuses: tuple[Status, ...] = ("done", "done", "now", "now", "next", "later")
    return JourneyPicture(
        title=title,
        here=here,
        stations=tuple(Station(step, status, note) for status in statuses),
        weeks=note,
        more=note,
        before=2,
        after=3,
    )


def _image(picture: JourneyPicture, language: str) -> Image.Image:
    return Image.open(BytesIO(draw_journey(picture, language))).convert("RGB")


def _differs(one: Image.Image, other: Image.Image) -> int:
    """The number of pixels that are clearly not the same."""
    difference = ImageChops.difference(one, other).convert("L")
    return sum(difference.histogram()[33:])


def test_arabic_is_mirrored_and_only_arabic() -> None:
    dutch, arabic, tigrinya = (_image(ROAD, language) for language in ("nl", "ar", "ti"))
    assert _differs(dutch, arabic.transpose(Image.Transpose.FLIP_LEFT_RIGHT)) < 300
    assert _differs(dutch, arabic) > 30_000
    assert _differs(dutch, tigrinya) == 0


def test_a_tick_looks_the_same_in_both_directions() -> None:
    ticked = replace(ROAD, stations=(Station("", "done"), *ROAD.stations))
    dutch, arabic = _image(ticked, "nl"), _image(ticked, "ar")
    middle = look.header_height(ticked.weeks) + pictures._GAP
    left, right = _around(dutch, 120, middle), _around(arabic, 1079 - 120, middle)
    assert _differs(left, right) < 250
    assert _differs(left, right.transpose(Image.Transpose.FLIP_LEFT_RIGHT)) > 500


def _around(image: Image.Image, x: int, y: int) -> Image.Image:
    return image.crop((x - 28, y - 28, x + 28, y + 28))


def test_arabic_words_begin_at_the_right_and_others_at_the_left() -> None:
    for language, (title, *_) in SAMPLES.items():
        start, end = _dark_columns(_image(JourneyPicture(title, "", ()), language))
        edge, far = (1080 - end, 1080 - start) if language == "ar" else (start, end)
        assert 55 <= edge <= 70, language
        assert 200 < far < 1020, language


def _dark_columns(image: Image.Image) -> tuple[int, int]:
    """The first column with letters and the one after the last."""
    dark = image.convert("L").point(lambda level: 255 if level < 80 else 0)
    box = dark.getbbox()
    assert box is not None
    return box[0], box[2]


@pytest.mark.parametrize("language", SAMPLES)
def test_a_picture_is_drawn_quickly_and_stays_small(language: str) -> None:
    picture = _sample(language)
    draw_journey(picture, language)
    began = time.process_time()
    drawn = draw_journey(picture, language)
    assert time.process_time() - began < 0.3
    assert len(drawn) < 100_000
    assert Image.open(BytesIO(drawn)).width == 1080


@pytest.mark.parametrize("language", SAMPLES)
@pytest.mark.parametrize("statuses", list(combinations_with_replacement(get_args(Status), 3)))
def test_every_picture_is_on_the_same_paper(language: str, statuses: tuple[Status, ...]) -> None:
    """Few colours are kept, and the paper is always one of them."""
    stations = tuple(Station("PIP", status) for status in statuses)
    drawn = _image(replace(_sample(language), stations=stations, weeks=None), language)
    corners = {drawn.getpixel((x, y)) for x in (0, drawn.width - 1) for y in (0, drawn.height - 1)}
    assert corners == {ImageColor.getrgb(look.PAPER)}


def test_a_date_is_not_turned_round_in_arabic() -> None:
    letters, line = Letters(60), SAMPLES["ar"][3]
    assert _line(drawable(line), letters) == _line(f"{line[:4]}\u200e{line[4:]}", letters)
    assert _line(drawable(line), letters) != _line(line, letters)


def _line(text: str, letters: Letters) -> bytes:
    image = Image.new("L", (800, 100))
    face = font(face_of(text), letters)
    ImageDraw.Draw(image).text((790, 80), text, 255, face, "rs", direction="rtl", language="ar")
    return image.tobytes()


def test_every_letter_that_stands_on_a_picture_has_a_form() -> None:
    lost = {
        (path.parent.name, message): missing
        for path in sorted(LOCALES.glob("*/*.ftl"))
        for message, text in _texts(path)
        if re.fullmatch(r"step-[a-z0-9]+|journey-picture-.+", message)
        if (missing := not_drawable(text))
    }
    assert lost == {}


def _texts(path: Path) -> list[tuple[str, str]]:
    parsed = FluentParser().parse(path.read_text("utf-8"))
    return [
        (entry.id.name, "".join(_words(entry.value)))
        for entry in parsed.body
        if isinstance(entry, ast.Message) and entry.value
    ]


def _words(pattern: ast.Pattern) -> list[str]:
    words: list[str] = []
    for part in pattern.elements:
        if isinstance(part, ast.TextElement):
            words.append(str(part.value))
        elif isinstance(part, ast.Placeable) and isinstance(part.expression, ast.SelectExpression):
            words += [word for v in part.expression.variants for word in _words(v.value)]
    return words


@pytest.mark.parametrize("text", ["€ 1.234,50 Aé0–…’", "نصّ €؟،", "ጽሑፍ €፡፣።", "\u2068Amal\u2069"])
def test_both_fonts_hold_latin_the_euro_and_their_own_signs(text: str) -> None:
    assert not_drawable(text) == ""


def test_a_letter_no_font_has_is_noticed_and_an_emoji_dropped() -> None:
    assert not_drawable("Brief 字") == "字"
    assert drawable("📍 Brief van DUO") == "Brief van DUO"


def test_control_signs_leave_no_box() -> None:
    letters = Letters(50)
    for word in ("Amal", "أمل"):
        apart = f"\u2068{word}\u2069"
        assert width(apart, letters, "rtl", "ar") == width(word, letters, "rtl", "ar")
        assert _line(apart, letters) == _line(word, letters)


@settings(max_examples=60, deadline=None)
@given(
    text=st.text(st.sampled_from("abW ()اب ሀመ12-"), max_size=120),
    language=st.sampled_from(tuple(SAMPLES)),
    size=st.integers(30, 70),
)
def test_no_line_is_wider_than_its_room_and_no_letter_is_lost(
    text: str, language: str, size: int
) -> None:
    letters = Letters(size)
    lines = wrap(text, letters, 720, language)
    direction = fonts.direction_of(language)
    assert all(width(line, letters, direction, language) <= 720 for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_a_dutch_term_in_brackets_stays_together() -> None:
    title = "المقابلة الشاملة (brede intake)"
    assert "(brede intake)" in wrap(title, Letters(66, 800), 720, "ar")


def test_you_are_here_only_where_somebody_is() -> None:
    nobody = replace(ROAD, general=True)
    somebody = _image(ROAD, "nl")
    assert somebody.height > _image(nobody, "nl").height
    orange = (242, 160, 31)
    assert _near(somebody, orange) > 8_000
    assert _near(_image(nobody, "nl"), orange) == 0


def test_a_mark_says_where_the_person_stands() -> None:
    marked = replace(ROAD, stations=(Station("", "now"), Station("", "now", here=True)))
    unmarked = replace(marked, stations=(Station("", "now"), Station("", "now")))
    assert _differs(_image(marked, "nl"), _image(unmarked, "nl")) > 20_000
    assert content_key(marked, "nl") != content_key(unmarked, "nl")


def _near(image: Image.Image, colour: tuple[int, int, int]) -> int:
    difference = ImageChops.difference(image, Image.new("RGB", image.size, colour)).convert("L")
    return sum(difference.histogram()[:8])


def test_the_marks_differ_without_colour() -> None:
    """For who sees no colours: each status has a form of its own."""
    marks = []
    for status in get_args(Status):
        first = Station("", "now")
        image = _image(replace(ROAD, stations=(first, Station("", status)), after=0), "nl")
        grey = image.convert("L").point(lambda level: 255 if level > 200 else 0)
        middle = image.height - 50 - pictures._GAP
        marks.append(grey.crop((130, middle - 50, 230, middle + 50)))
    for i, one in enumerate(marks):
        for other in marks[i + 1 :]:
            assert sum(ImageChops.difference(one, other).histogram()[1:]) > 400


def test_letters_stand_out_from_what_is_behind_them() -> None:
    pairs = [
        (look.INK, look.PAPER),
        (look.QUIET, look.PAPER),
        (look.QUIET, look.CARD),
        (look.BLUE, look.CARD),
        (look.WHITE, look.INK),
        (look.WHITE, look.BLUE),
    ]
    assert [pair for pair in pairs if _contrast(*pair) < 4.5] == []


def _contrast(one: str, other: str) -> float:
    """WCAG 2.2, 1.4.3."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_the_same_picture_and_key_come_from_a_spawned_process() -> None:
    picture = _sample("ar")
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        drawn = pool.submit(draw_journey, picture, "ar").result(60)
        key = pool.submit(content_key, picture, "ar").result(60)
    assert drawn == draw_journey(picture, "ar")
    assert key == content_key(picture, "ar")


def test_the_key_changes_with_everything_that_is_drawn() -> None:
    picture = _sample("nl")
    others = [
        replace(picture, title="x"),
        replace(picture, here="x"),
        replace(picture, weeks=None),
        replace(picture, more="x"),
        replace(picture, before=0),
        replace(picture, after=0),
        replace(picture, general=True),
        replace(picture, stations=picture.stations[1:]),
    ]
    keys = {content_key(one, "nl") for one in (picture, *others)} | {content_key(picture, "en")}
    assert len(keys) == len(others) + 2


def test_a_pillow_without_raqm_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(features, "check", lambda feature: feature != "raqm")
    with pytest.raises(FontError, match="raqm"):
        draw_journey(_sample("ar"), "ar")


def test_a_missing_font_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(font_files.LETTERS, "arabic", ("no_such_package", "x.ttf"))
    fonts._bytes.cache_clear()
    with pytest.raises(FontError, match="no_such_package"):
        fonts._bytes("arabic")
    fonts._bytes.cache_clear()
