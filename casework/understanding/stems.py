"""Words without their endings and, where a language joins them on, what stands before."""

from __future__ import annotations

import re
from collections.abc import Iterator

from casework.understanding.letters import script_of

KEPT = 3
"""Letters that always stay: a shorter rest says nothing."""
_DOUBLED = re.compile(r"([^\W\d])\1")
_LATIN_ENDINGS = ("tjes", "tje", "jes", "je", "ingen", "ing", "en", "es", "ed", "s", "e")
_ARABIC_ENDINGS = (
    "اتي",
    "اتك",
    "تين",
    "تي",
    "تك",
    "ات",
    "ين",
    "ون",
    "كم",
    "ها",
    "نا",
    "ي",
    "ك",
    "ه",
)
_ARTICLES = ("وبال", "عال", "هال", "وال", "بال", "كال", "فال", "لل", "ال")
_JOINED_ARABIC = ("و", "ب", "ل", "ف", "ك", "ع", "ش")
_JOINED_LATIN = ("bil", "lil", "3al", "el", "al", "il")
_JOINED_ETHIOPIC = ("እንተ", "ክት", "ን", "ብ", "ካብ", "ክ", "ዝ", "ነ", "በ")
_ETHIOPIC_ENDINGS = ("ታትኩም", "ኩምን", "ኩም", "ታት", "ተይ", "ካ", "ኪ", "ይ", "ን", "ዶ", "ድዩ")


def stem(word: str) -> str:
    """What is left of a word of `normalised` without its ending (and its Arabic article)."""
    match script_of(word):
        case "arabic":
            return _without_ending(_without_article(word), _ARABIC_ENDINGS)
        case "ethiopic":
            return _without_ending(word, _ETHIOPIC_ENDINGS)
        case _:
            return _latin(word)


def stems(word: str, *, joined_latin: bool) -> Iterator[str]:
    """Every stem the word may have: as it stands first, then without what was joined to it.

    `joined_latin`: the text may be Arabic in Latin letters, where articles are joined on.
    """
    yield word
    yield stem(word)
    for prefix in _joined(word, joined_latin=joined_latin):
        if word.startswith(prefix) and len(word) - len(prefix) >= min(KEPT, len(word) - 2):
            yield word[len(prefix) :]
            yield stem(word[len(prefix) :])


def _joined(word: str, *, joined_latin: bool) -> tuple[str, ...]:
    match script_of(word):
        case "arabic":
            return _JOINED_ARABIC
        case "ethiopic":
            return _JOINED_ETHIOPIC
        case _:
            return _JOINED_LATIN if joined_latin and len(word) > KEPT + 2 else ()


def _latin(word: str) -> str:
    """Dutch and English alike: both endings, at most two of them, and no doubled letters."""
    if len(word) <= KEPT:
        return word
    for _ in range(2):
        word = _without_ending(_DOUBLED.sub(r"\1", word), _LATIN_ENDINGS)
    return _DOUBLED.sub(r"\1", word)


def _without_article(word: str) -> str:
    for article in _ARTICLES:
        if word.startswith(article) and len(word) - len(article) >= KEPT - 1:
            return word[len(article) :]
    return word


def _without_ending(word: str, endings: tuple[str, ...]) -> str:
    for ending in endings:
        if word.endswith(ending) and len(word) - len(ending) >= _left(word):
            return word[: -len(ending)]
    return word


def _left(word: str) -> int:
    return 2 if script_of(word) == "ethiopic" else KEPT
