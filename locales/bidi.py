"""Text of two directions in one line (Unicode annex 9), and what must not come in.

An isolate keeps a name, an amount or a date from turning the words around it. Telegram
keeps U+2066-2069 and the marks, and removes U+202A-202E (seen in its source).
"""

from __future__ import annotations

import re
from unicodedata import bidirectional

LRI, FSI, PDI, RLM = "\u2066", "\u2068", "\u2069", "\u200f"

_LINE_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_CONTROLS = re.compile(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f"
    "\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
_ISOLATES = re.compile("[\u2066-\u2069]")
_NUMBER = re.compile(r"(?<![\u2066\u2068\d.,:/€+-])(?:€[ \u00a0]?)?[+-]?\d(?:[\d.,:/-]| (?=\d))*\d")
_MARKS = re.compile("[\u061c\u200e\u200f\u2066-\u2069]")


def clean(text: str) -> str:
    """Text from outside without control characters; every line break becomes `\\n`.

    Joiners (U+200C, U+200D) stay: Persian and emoji are written with them.
    """
    return _CONTROLS.sub("", _LINE_BREAKS.sub("\n", text))


def isolate(text: str, mark: str = FSI) -> str:
    """Each line on its own, since an isolate ends with its line.

    `mark` is FSI (direction of its first letter) or LRI (left to right: amounts, times).
    """
    return "\n".join(mark + line + PDI if line else line for line in text.split("\n"))


def numbers_apart(text: str) -> str:
    """Each date, time, amount or telephone number on its own: a line from right to left would
    turn it round."""
    return _NUMBER.sub(rf"{LRI}\g<0>{PDI}", text)


def has_right_to_left(text: str) -> bool:
    """Whether any letter in it is read from right to left."""
    return any(bidirectional(char) in ("R", "AL") for char in text)


def without_marks(text: str) -> str:
    """The text without isolates and direction marks: for comparing, counting, searching."""
    return _MARKS.sub("", text)


def has_isolates(text: str) -> bool:
    return _ISOLATES.search(text) is not None
