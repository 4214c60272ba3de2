"""What a free text clearly is: a greeting, thanks, or a word of the klantreis.

Words in any of the four languages count, whatever language the reader chose. Nothing is
guessed: whatever is not clear goes to the consulent, if the person wants that.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from flows.inputs import Meaning, Understood

LONGEST_SMALL_TALK = 5
"""Words; a longer text that begins with "hello" is a question."""
_WORD = re.compile(r"\w+")


def normalised(text: str) -> tuple[str, ...]:
    """The words of `text` without case, accents, Arabic vowel signs and tatweel."""
    decomposed = unicodedata.normalize("NFKD", text.casefold()).replace("ـ", "")
    bare = "".join(sign for sign in decomposed if not unicodedata.combining(sign))
    for variant, letter in (("أ", "ا"), ("إ", "ا"), ("آ", "ا"), ("ى", "ي"), ("ة", "ه")):
        bare = bare.replace(variant, letter)
    return tuple(_WORD.findall(bare))


@dataclass(frozen=True, slots=True)
class Words:
    """The words that have a clear meaning, normalised; made once from the locales."""

    small_talk: Mapping[tuple[str, ...], Meaning]
    terms: Mapping[tuple[str, ...], str]
    longest_term: int

    @classmethod
    def of(
        cls,
        greetings: Iterable[str],
        thanks: Iterable[str],
        terms: Iterable[tuple[str, str]],
    ) -> Words:
        """`terms` are pairs of a name in some language and the term's id."""
        talk = {normalised(word): Meaning.GREETING for word in greetings}
        talk |= {normalised(word): Meaning.THANKS for word in thanks}
        named = {words: term for name, term in terms if (words := normalised(name))}
        return cls(talk, named, max(map(len, named), default=0))

    def understand(self, text: str) -> Understood | None:
        """What `text` clearly means, or None."""
        words = normalised(text)
        if not words:
            return Understood(Meaning.GREETING) if text.strip() else None
        if len(words) <= LONGEST_SMALL_TALK and (talk := self._small_talk(words)):
            return Understood(talk)
        terms = self._terms(words)
        return Understood(Meaning.TERM, terms[0]) if len(terms) == 1 else None

    def _small_talk(self, words: tuple[str, ...]) -> Meaning | None:
        """The last meaning where the whole text is small talk ("hello, thank you")."""
        meaning = None
        while words:
            for length in range(len(words), 0, -1):
                if found := self.small_talk.get(words[:length]):
                    meaning, words = found, words[length:]
                    break
            else:
                return None
        return meaning

    def _terms(self, words: tuple[str, ...]) -> list[str]:
        """Every term named in a short text, the longest name first at each place."""
        if len(words) > 8:
            return []
        found: dict[str, None] = {}
        start = 0
        while start < len(words):
            for length in range(min(self.longest_term, len(words) - start), 0, -1):
                if term := self.terms.get(words[start : start + length]):
                    found[term] = None
                    start += length - 1
                    break
            start += 1
        return list(found)
