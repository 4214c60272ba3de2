"""The pictures of the lessons: a letter is Dutch for everybody, a certificate is in both languages."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image

from flows.lessons.loader import load_library
from flows.lessons.model import LETTERS
from flows.model import Text
from locales.catalog import Catalog
from render.drawing import draw
from render.fonts import not_drawable
from render.journey_picture import JourneyPicture
from render.lesson_picture import CertificatePicture, LetterPicture
from render.lesson_words import certificate_of, lessons_of, letter_of

LANGUAGES = ("nl", "ar", "ti", "en")
CATALOG = Catalog.load()
LIBRARY = load_library()
DONE = {"name": "Yordanos", "municipality": "Heerenveen", "day": "2026-11-21", "count": 13}


def letter(kind: str) -> LetterPicture:
    shown = LIBRARY.letters[kind]  # type: ignore[index]
    data = {
        "sender": shown.sender,
        "heading": shown.heading,
        "lines": list(shown.lines),
        "box": list(shown.box),
    }
    return letter_of(data, CATALOG)


def lessons(language: str) -> JourneyPicture:
    stations = [
        {"title": Text(one.message).to_json(), "status": "later", "here": index == 0}
        for index, one in enumerate(list(LIBRARY.newest.values())[:6])
    ]
    return lessons_of({"before": 1, "after": 2, "stations": stations}, CATALOG, language)


def size(png: bytes) -> tuple[int, int]:
    return Image.open(BytesIO(png)).size


@pytest.mark.parametrize("kind", LETTERS)
def test_a_letter_is_the_same_whoever_reads_and_says_that_it_is_an_example(kind: str) -> None:
    picture = letter(kind)
    assert "VOORBEELD" in picture.mark
    drawn = {draw(picture, language) for language in LANGUAGES}
    assert len(drawn) == 1
    width, height = size(drawn.pop())
    assert width == 1080
    assert height < 2 * width
    said = "".join((picture.mark, picture.sender, picture.title, *picture.lines, *picture.box))
    assert not_drawable(said) == ""


def test_a_letter_is_told_by_its_heading() -> None:
    headings = {kind: letter(kind).title.lower() for kind in LETTERS}
    assert all(kind in heading for kind, heading in headings.items())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_certificate_is_in_dutch_and_in_the_own_language(language: str) -> None:
    picture = certificate_of(DONE, CATALOG, language)
    assert picture.said[0][0] == "Certificaat"
    assert len(picture.said) == (1 if language == "nl" else 2)
    for title, lines in picture.said:
        assert any("13" in line for line in lines)
        assert any("21-11-2026" in line for line in lines)
        assert not_drawable("".join((title, *lines))) == ""
    assert size(draw(picture, language))[0] == 1080


def test_a_long_name_fits() -> None:
    name = "Abdurrahman-Muhammad Haile-Selassie"
    for language in LANGUAGES:
        data = DONE | {"name": name}
        picture = certificate_of(data, CATALOG, language)
        assert isinstance(picture, CertificatePicture)
        assert size(draw(picture, language))[0] == 1080


@pytest.mark.parametrize("language", LANGUAGES)
def test_how_far_somebody_is_is_a_road(language: str) -> None:
    picture = lessons(language)
    assert picture.more
    assert picture.stations[0].here
    assert not_drawable("".join((picture.title, *(one.title for one in picture.stations)))) == ""
    assert size(draw(picture, language))[0] == 1080
