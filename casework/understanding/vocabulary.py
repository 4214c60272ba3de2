"""The words that topics are known by, found again however they are typed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from casework.understanding.letters import script_of
from casework.understanding.sounds import sound
from casework.understanding.stems import stem, stems

SLIP_FROM = 6
"""Letters a word must have before one slip of the finger is forgiven."""
EDGE = 3
"""With one slip in a word of six letters, its first or its last three are still right."""
SOUND_FROM = {"west": 4, "east": 3}
"""Consonants that must be the same: Dutch and English words are more alike than others."""

Keys = frozenset[str]
NO_KEYS: Keys = frozenset()


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Stems ("keys") by how they are written, by their edges and by their sound.

    `west` are the sounds of Dutch and English words, `east` those of the others: for Arabic
    and Tigrinya in Latin letters.
    """

    keys: Keys
    edges: Mapping[str, tuple[str, ...]]
    west: Mapping[str, tuple[str, ...]]
    east: Mapping[str, tuple[str, ...]]

    @classmethod
    def of(cls, western: Mapping[str, str], eastern: Mapping[str, str]) -> Vocabulary:
        """`western` and `eastern` are words of `normalised` with their stems."""
        keys = frozenset((*western.values(), *eastern.values()))
        edges: dict[str, set[str]] = defaultdict(set)
        for key in (one for one in keys if len(one) >= SLIP_FROM - 1):
            edges[key[:EDGE]].add(key)
            edges[key[-EDGE:]].add(key)
        return cls(
            keys,
            {edge: tuple(sorted(found)) for edge, found in edges.items()},
            _by_sound(western, SOUND_FROM["west"]),
            _by_sound(eastern, SOUND_FROM["east"]),
        )

    def keys_of(self, word: str, *, eastern: bool, mended: bool = True) -> Keys:
        """What `word` may be; nothing where it is like no word we know.

        `eastern`: Latin letters may stand for Arabic or Tigrinya here. `mended`: a word may
        have a slip in it, or be known by its sound.
        """
        joined = script_of(word) != "latin" or eastern
        for form in stems(word, joined_latin=joined):
            if form in self.keys:
                return frozenset((form, stem(word))) & self.keys
        if not mended:
            return NO_KEYS
        return self._slipped(word) or self._sounding(word, eastern=eastern)

    def _slipped(self, word: str) -> Keys:
        if script_of(word) == "ethiopic":  # there a slip is a vowel: its sound finds it
            return NO_KEYS
        form = stem(word)
        if len(form) < SLIP_FROM:
            return NO_KEYS
        near = (*self.edges.get(form[:EDGE], ()), *self.edges.get(form[-EDGE:], ()))
        return frozenset(key for key in near if is_slip(form, key))

    def _sounding(self, word: str, *, eastern: bool) -> Keys:
        script = script_of(word)
        if script == "latin":
            heard = self.west.get(sound(word), ())
            if heard or not eastern:
                return frozenset(heard)
        return NO_KEYS if script == "arabic" else self._eastern_sound(word, script == "latin")

    def _eastern_sound(self, word: str, latin: bool) -> Keys:
        for form in stems(word, joined_latin=latin):
            if heard := self.east.get(sound(form)):
                return frozenset(heard)
        return NO_KEYS


def is_slip(one: str, other: str) -> bool:
    """Whether one letter is missing, too much, another, or swapped with the next."""
    if abs(len(one) - len(other)) > 1 or one == other:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    end = 0
    while end < min(len(one), len(other)) - start and one[-1 - end] == other[-1 - end]:
        end += 1
    left, right = one[start : len(one) - end], other[start : len(other) - end]
    return max(len(left), len(right)) <= 1 or (len(left) == 2 and left == right[::-1])


def _by_sound(stems: Mapping[str, str], least: int) -> dict[str, tuple[str, ...]]:
    found: dict[str, set[str]] = defaultdict(set)
    for word, key in stems.items():
        for form in {word, key}:
            if len(heard := sound(form)) >= least:
                found[heard].add(key)
    return {heard: tuple(keys) for heard, keys in found.items()}
