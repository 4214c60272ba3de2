"""Letters on paper as one PDF: black on white, A4, in every script this program speaks.

A page is a picture of a bit a dot, so that letters of any script stand as they are shaped here,
on any printer. Written page by page: hundreds of letters never stand in memory together.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PIL import Image, ImageDraw

from render.fonts import Letters, direction_of, drawable, face_of, font, wrap

DOTS = 200
"""Dots an inch: letters of 12 points are 33 dots high."""
WIDTH, HEIGHT, MARGIN = 1654, 2339, 190
TITLE, BODY = Letters(50, 700), Letters(36)
LINE = 1.55
_POINTS = 72 / DOTS


@dataclass(frozen=True, slots=True)
class LetterPage:
    """What stands on one page, in one language; an empty line in `lines` is a space."""

    language: str
    title: str
    hello: str
    lines: tuple[str, ...]
    help: str


def letters_pdf(pages: Iterable[LetterPage]) -> bytes:
    """A PDF (1.4) with a sheet for each page, or more where it does not fit on one."""
    sheets = [_packed(sheet) for page in pages for sheet in _sheets(page)]
    return _document(sheets)


def _sheets(page: LetterPage) -> Iterator[Image.Image]:
    image, pen = _blank()
    y = float(MARGIN)
    for text, letters in _wrapped(page):
        if y + letters.size * LINE > HEIGHT - MARGIN:
            yield image
            image, pen = _blank()
            y = float(MARGIN)
        y += letters.size * LINE
        _write(pen, y, text, letters, page.language)
    yield image


def _wrapped(page: LetterPage) -> Iterator[tuple[str, Letters]]:
    """The lines as they stand, each with its letters."""
    parts = [(page.title, TITLE), ("", BODY), (page.hello, BODY), ("", BODY)]
    parts += [(line, BODY) for line in page.lines]
    parts += [("", BODY), (page.help, BODY)]
    for text, letters in parts:
        told = drawable(text)
        for line in wrap(told, letters, WIDTH - 2 * MARGIN, page.language) or [""]:
            yield line, letters


def _write(pen: ImageDraw.ImageDraw, y: float, text: str, letters: Letters, language: str) -> None:
    direction = direction_of(language)
    at = WIDTH - MARGIN if direction == "rtl" else MARGIN
    pen.text(
        (at, y),
        text,
        0,
        font(face_of(text), letters),
        anchor="rs" if direction == "rtl" else "ls",
        direction=direction,
        language=language,
    )


def _blank() -> tuple[Image.Image, ImageDraw.ImageDraw]:
    image = Image.new("1", (WIDTH, HEIGHT), 1)
    return image, ImageDraw.Draw(image)


def _packed(sheet: Image.Image) -> bytes:
    return zlib.compress(sheet.tobytes(), 6)


def _document(sheets: list[bytes]) -> bytes:
    """ISO 32000-1, 7.5: a header, the objects, where each begins, and the trailer."""
    width, height = WIDTH * _POINTS, HEIGHT * _POINTS
    kids = " ".join(f"{3 + 3 * place} 0 R" for place in range(len(sheets)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(sheets)} >>".encode(),
    ]
    for place, sheet in enumerate(sheets):
        first = 3 + 3 * place
        objects += [
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width:.2f} {height:.2f}] "
            f"/Resources << /XObject << /I {first + 2} 0 R >> >> "
            f"/Contents {first + 1} 0 R >>".encode(),
            _stream("", f"q {width:.2f} 0 0 {height:.2f} 0 0 cm /I Do Q".encode()),
            _stream(
                f"/Type /XObject /Subtype /Image /Width {WIDTH} /Height {HEIGHT} "
                "/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /FlateDecode ",
                sheet,
            ),
        ]
    return _written(objects)


def _stream(entries: str, content: bytes) -> bytes:
    head = f"<< {entries}/Length {len(content)} >>\nstream\n".encode()
    return head + content + b"\nendstream"


def _written(objects: list[bytes]) -> bytes:
    written = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    begins = []
    for number, one in enumerate(objects, start=1):
        begins.append(len(written))
        written += f"{number} 0 obj\n".encode() + one + b"\nendobj\n"
    table = len(written)
    written += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    written += b"".join(f"{begin:010} 00000 n \n".encode() for begin in begins)
    size = len(objects) + 1
    written += f"trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n".encode()
    return bytes(written)
