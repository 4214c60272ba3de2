"""How a text is written, evened out: what people spell in several ways becomes one way."""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

Script = Literal["latin", "arabic", "ethiopic"]

ROW = 8
"""Syllables of one consonant in Unicode's Ethiopic block."""
SOUND_ALIKE = {
    0x1210: 0x1200,  # ሐ as ሀ
    0x1280: 0x1200,  # ኀ as ሀ
    0x1220: 0x1230,  # ሠ as ሰ
    0x12D0: 0x12A0,  # ዐ as አ
    0x1340: 0x1338,  # ፀ as ጸ
    0x1250: 0x1240,  # ቐ as ቀ
    0x12B8: 0x12A8,  # ኸ as ከ
}
"""Rows of Ethiopic letters that are said, or at least typed, alike."""
OPEN = {0x1200: 0x1203, 0x1210: 0x1203, 0x1280: 0x1203, 0x12A0: 0x12A3, 0x12D0: 0x12A3}
"""ሀ and አ are said as ሃ and ኣ, and Eritreans write them so."""
_ETHIOPIC = {
    first + order: like + order for first, like in SOUND_ALIKE.items() for order in range(ROW)
} | OPEN
_ARABIC = str.maketrans("ٱىیةگکپچڤ", "اييهككبجف", "ـء")
_APOSTROPHE = re.compile(r"(?<=\w)['’ʼ`´](?=\w)")
_DRAWN_OUT = re.compile(r"([^\W\d])\1{2,}")
_WORD = re.compile(r"\w+")


def normalised(text: str) -> tuple[str, ...]:
    """The words of `text` without case, accents, vowel signs and spellings of one sound."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(sign for sign in decomposed if not unicodedata.combining(sign))
    even = bare.translate(_ARABIC).translate(_ETHIOPIC)
    return tuple(_WORD.findall(_DRAWN_OUT.sub(r"\1", _APOSTROPHE.sub("", even))))


def script_of(word: str) -> Script:
    """The script a word of `normalised` is in; a number counts as Latin."""
    highest = max(word, default="")
    if "\u0600" <= highest <= "\u06ff":
        return "arabic"
    return "ethiopic" if "\u1200" <= highest <= "\u139f" else "latin"
