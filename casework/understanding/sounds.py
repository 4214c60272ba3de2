"""How a word sounds, in consonants: the same for one word in Arabic, Ge'ez or Latin letters.

Vowels are what people spell most freely ("gharameh", "3'arame"), so they are left out. `K` is
kh, `$` is sh; sounds that Latin letters do not tell apart (ت and ط, ح and ه) are one.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_ARABIC = str.maketrans(
    "بتثجحخدذرزسشصضطظغفقكلمنه",
    "bttjhKddrzs$sdtzgfkklmnh",
    "اويع",
)
_ETHIOPIC = {
    "HH": "h", "SZ": "s", "SH": "$", "QH": "k", "Q": "k", "V": "f", "C": "g", "X": "h",
    "NY": "n", "KX": "k", "W": "", "ZH": "z", "Y": "", "TH": "t", "CH": "g", "PH": "b",
    "TS": "s", "TZ": "s", "P": "b",
}  # fmt: skip
"""Consonants as Unicode names them, where they are not simply the letter."""
_TOGETHER = (
    ("kh", "K"), ("sh", "$"), ("ch", "g"), ("gh", "g"), ("3'", "g"), ("th", "t"), ("dh", "d"),
    ("zh", "z"), ("ts", "s"), ("tz", "s"), ("ph", "f"), ("ck", "k"), ("ij", ""), ("x", "ks"),
    ("ce", "s"), ("ci", "s"),
)  # fmt: skip
_ALONE = str.maketrans("cqpv256789", "kkbfkKthgs", "aeiouwy3")
_SYLLABLE = re.compile(r"ETHIOPIC SYLLABLE ([A-Z]*?)W?(?:AA|EE|[AUIEO])$")
_TWICE = re.compile(r"(.)\1+")


def sound(word: str) -> str:
    """The consonants of a word of `normalised`; "" where there are none."""
    if word.isdigit():
        return ""
    for written, said in _TOGETHER:
        word = word.replace(written, said)
    said = "".join(map(_syllable, word)).translate(_ALONE).translate(_ARABIC)
    return _TWICE.sub(r"\1", said).removesuffix("h")


@cache
def _syllable(sign: str) -> str:
    """The consonant of an Ethiopic syllable; any other sign is itself."""
    if not "\u1200" <= sign <= "\u137f":
        return sign
    found = _SYLLABLE.match(unicodedata.name(sign, ""))
    consonant = found[1] if found else ""
    return _ETHIOPIC.get(consonant, consonant.lower())
