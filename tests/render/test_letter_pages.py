"""Letters on paper: a PDF that opens, in which every script is drawn, from its own side."""

from __future__ import annotations

import re
import zlib

import pytest
from PIL import Image

from render.letter_pages import HEIGHT, MARGIN, WIDTH, LetterPage, letters_pdf

ENGLISH = LetterPage("en", "A message", "Dear Amal,", ("The office is closed.",), "Ask us.")
ARABIC = LetterPage("ar", "رسالة من البلدية", "تحية طيبة أمل،", ("مكتبنا مغلق.",), "اسأل.")
TIGRINYA = LetterPage("ti", "መልእኽቲ", "ክቡራት ኣማል፣", ("ቤት ጽሕፈትና ዕጹው እዩ።",), "ሕተቱ።")


def pictures(pdf: bytes) -> list[Image.Image]:
    """The pages, as a reader of PDF takes them out."""
    pattern = rb"/Filter /FlateDecode /Length (\d+) >>\nstream\n"
    return [
        Image.frombytes(
            "1",
            (WIDTH, HEIGHT),
            zlib.decompress(pdf[found.end() : found.end() + int(found[1])]),
        )
        for found in re.finditer(pattern, pdf)
    ]


def ink(page: Image.Image) -> tuple[int, int, int, int]:
    """The box around all that is black."""
    box = page.convert("L").point(lambda level: 255 - level).getbbox()
    assert box is not None
    return box


def test_it_is_a_pdf_whose_table_says_where_each_object_begins() -> None:
    pdf = letters_pdf([ENGLISH, TIGRINYA])
    assert pdf.startswith(b"%PDF-1.4")
    table = int(pdf.rsplit(b"startxref\n", 1)[1].split(b"\n")[0])
    lines = pdf[table:].split(b"\n")
    assert lines[:2] == [b"xref", b"0 9"]
    for number, line in enumerate(lines[3:11], start=1):
        begin = int(line[:10])
        assert pdf[begin:].startswith(f"{number} 0 obj".encode())
    assert b"/Count 2" in pdf


@pytest.mark.parametrize("letter", [ENGLISH, ARABIC, TIGRINYA], ids=lambda one: one.language)
def test_every_script_stands_on_its_own_side(letter: LetterPage) -> None:
    (page,) = pictures(letters_pdf([letter]))
    left, top, right, bottom = ink(page)
    assert top > MARGIN
    assert bottom < HEIGHT - MARGIN
    near = 30
    if letter.language == "ar":
        assert WIDTH - MARGIN - near < right <= WIDTH - MARGIN + near
        assert left > WIDTH / 3
    else:
        assert MARGIN - near < left < MARGIN + near
        assert right < WIDTH * 2 / 3


def test_what_does_not_fit_goes_on_another_sheet() -> None:
    long = LetterPage("en", "A", "Dear Amal,", ("The office is closed. " * 30,) * 12, "Ask us.")
    pages = pictures(letters_pdf([long]))
    assert len(pages) > 1
    for page in pages:
        assert ink(page)[3] <= HEIGHT - MARGIN + 30
