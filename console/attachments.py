"""A picture or document that staff send along, made fit to be sent."""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from pathlib import PurePosixPath

from PIL import Image, ImageOps, UnidentifiedImageError

MOST = 5_000_000
"""Bytes; Telegram takes a photo of 10 MB (Bot API, "Sending files")."""
MOST_PIXELS = 40_000_000
WIDEST = 2560
QUALITY = 85
PHOTO, DOCUMENT = "photo", "document"
_UNSAFE = re.compile(r"[^\w.() -]")


class UnusableFileError(ValueError):
    """It is no picture or PDF, or too large."""


@dataclass(frozen=True, slots=True)
class Attachment:
    kind: str
    name: str
    content: bytes

    @property
    def digest(self) -> str:
        return sha256(self.content).hexdigest()


def read_attachment(name: str, content: bytes) -> Attachment:
    """A picture, drawn anew so that it tells nothing of where it was taken; or a PDF as it is."""
    if not content or len(content) > MOST:
        raise UnusableFileError
    tidy = _UNSAFE.sub("_", PurePosixPath(name.replace("\\", "/")).name)[-80:] or "bestand"
    if content.startswith(b"%PDF-"):
        return Attachment(DOCUMENT, f"{tidy.removesuffix('.pdf')}.pdf", content)
    return Attachment(PHOTO, f"{PurePosixPath(tidy).stem}.jpg", _drawn_anew(content))


def _drawn_anew(content: bytes) -> bytes:
    try:
        with Image.open(BytesIO(content), formats=("JPEG", "PNG")) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise UnusableFileError
            upright = ImageOps.exif_transpose(opened).convert("RGB")
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        raise UnusableFileError from error
    upright.thumbnail((WIDEST, WIDEST))
    kept = BytesIO()
    upright.save(kept, "JPEG", quality=QUALITY)
    return kept.getvalue()
