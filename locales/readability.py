"""How easy a Dutch text is to read, by a published formula that needs no data.

Flesch-Douma (W.H. Douma, Wageningen 1960, after Flesch): 206.84 - 77 x syllables a word
- 0.93 x words a sentence. Douma's table calls 80 to 90 easy (fifth class of the old lower
school, a reader of about eleven) and 70 to 80 fairly easy. No one has published a table
from this scale to the European levels; that easy, 80, stands for A2 is our choice. The
formula was made for samples of a hundred words, so a short message is judged more mildly
than a whole file, and it knows nothing of how familiar a word is: people must still read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from locales.shape import words

A2_EASE = 80.0
"""A file's texts together, without the words of the shared list."""
A2_EASE_OF_ONE = 60.0
"""One message: a single long word weighs more in a short text."""
WORDS_TO_JUDGE = 12
"""Fewer words in a message say nothing by themselves."""
A2_EASE_OF_SENTENCE = 40.0
"""One sentence, which may hold a long word that has to be there, but not a string of them."""
SENTENCE_TO_JUDGE = 6
"""Words in a sentence that is judged by itself."""
SENTENCE_WORDS = 12
HARD_SYLLABLES = 5

_VOWELS = re.compile(
    "aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ëi|ij|au|ou|[aeiouyàáâäèéêëìíîïòóôöùúûü]"
)
_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"'”)]*\s+|\n+|\s[·•|]\s")
_EDGES = re.compile(r"^\W+|\W+$")


@dataclass(frozen=True, slots=True)
class Measure:
    """What a text counts: add measures to judge texts together."""

    words: int = 0
    sentences: int = 0
    syllables: int = 0

    def __add__(self, other: Measure) -> Measure:
        return Measure(
            self.words + other.words,
            self.sentences + other.sentences,
            self.syllables + other.syllables,
        )

    @property
    def ease(self) -> float:
        """The Flesch-Douma score; higher is easier. 100 for no words at all."""
        if not self.words:
            return 100.0
        return (
            206.84 - 77 * self.syllables / self.words - 0.93 * self.words / max(self.sentences, 1)
        )


def measure(text: str, known: Iterable[str] = ()) -> Measure:
    """`known` words (the shared list, in lower case) count as two syllables at most."""
    easy = tuple(known)
    found = [list(words(sentence)) for sentence in sentences(text)]
    return Measure(
        sum(len(sentence) for sentence in found),
        sum(bool(sentence) for sentence in found),
        sum(_weight(word, easy) for sentence in found for word in sentence),
    )


def sentences(text: str) -> list[str]:
    """By full stops, question and exclamation marks, line ends and bullets; not by colons."""
    return [part.strip() for part in _SENTENCE_END.split(text) if part.strip()]


def syllables(word: str) -> int:
    """Vowel sounds of a Dutch word, at least one. Loan words may be one off."""
    return max(len(_VOWELS.findall(word.lower())), 1)


def hard_words(text: str, known: Iterable[str] = ()) -> list[str]:
    """Words of five syllables or more that the shared list does not explain."""
    easy = tuple(known)
    bare = (_EDGES.sub("", word) for word in words(text))
    return [w for w in bare if syllables(w) >= HARD_SYLLABLES and not _is_known(w, easy)]


def _weight(word: str, easy: tuple[str, ...]) -> int:
    bare = _EDGES.sub("", word)
    if bare.isupper() or not any(sign.isalpha() for sign in bare):
        return 1
    return min(syllables(bare), 2) if _is_known(bare, easy) else syllables(bare)


def _is_known(word: str, easy: tuple[str, ...]) -> bool:
    """A listed word, its plural or a compound that begins with it."""
    low = word.lower()
    return low in easy or low.startswith(_stems(easy))


@lru_cache(maxsize=8)
def _stems(easy: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(term for term in easy if len(term) >= 6)
