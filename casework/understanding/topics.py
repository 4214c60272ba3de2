"""What a question is about: the topic whose words it clearly holds, or none.

How it decides, so that anyone can follow it: a topic is known by phrases. A phrase counts
when all its words are in the text. A topic weighs as much as the words its phrases cover, and
a word weighs less the more topics know it. The heaviest topic is the answer, unless another
one explains words that the heaviest does not, or too much of the text stays unexplained.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from sys import intern

from casework.understanding.letters import normalised
from casework.understanding.stems import stem
from casework.understanding.vocabulary import Keys, Vocabulary

FIRST = ("urgent", "unwell")
"""Topics that come before all others, in any text of any length: somebody may be in danger."""
LEGAL = ("objection", "change", "extension", "exemption")
"""Topics that must not be mistaken for an act of law: said also where a person tells more."""
GOES_ON = "consulent"
"""The topic of what only a person can answer: events, names, what somebody was told."""

LONGEST = 12
"""Words; who writes more tells a story."""
MENDED = 40
"""Words; in a longer text slips and sounds are not looked for: it would take too long."""
SMALL = 0.1
"""Weight of "what", "how", "my" in a phrase: they tell phrases apart, but name nothing."""
CLEAR_BY = 0.5
"""A rival may explain at most this share of the winner's weight in words of its own."""
UNEXPLAINED = 0.5
"""At most this share of the words that name something may stay unexplained."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Keys that together name a topic; each once, their order says nothing."""

    topic: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A topic in a text: what it weighs and the places of the words that say so."""

    topic: str
    weight: float
    places: frozenset[int]


@dataclass(frozen=True, slots=True)
class Topics:
    """Every phrase of every language, to be found by its keys. Made once."""

    vocabulary: Vocabulary
    phrases: Mapping[str, tuple[Phrase, ...]]
    """By their least common key."""
    weights: Mapping[str, float]
    small: Keys
    western: frozenset[str]
    """Small words of Dutch and English: a text that holds one is not Arabic in Latin letters."""

    @classmethod
    def of(
        cls,
        western: Mapping[str, Sequence[str]],
        eastern: Mapping[str, Sequence[str]],
        small_western: Iterable[str] = (),
        small_eastern: Iterable[str] = (),
    ) -> Topics:
        """Phrases by topic, as people type them: `western` in Dutch or English."""
        said = [*_said(western)], [*_said(eastern)]
        stems = _stems(said[0]), _stems(said[1])
        phrases = [
            Phrase(topic, tuple(sorted({known[word] for word in words})))
            for spoken, known in zip(said, stems, strict=True)
            for topic, words in spoken
        ]
        little = [*_words(small_western)], [*_words(small_eastern)]
        small = frozenset(map(stem, (*little[0], *little[1])))
        weights = _weights(phrases, small)
        return cls(
            Vocabulary.of(*stems),
            _by_rarest(phrases, weights),
            weights,
            small,
            frozenset(little[0]) - frozenset(little[1]),
        )

    def named(self, words: Sequence[str]) -> tuple[str, ...]:
        """The topics that `words` (of `normalised`) hold, the heaviest first."""
        found = [one for one in self._found(self._keys(words)) if one.topic != GOES_ON]
        heaviest = sorted(found, key=lambda one: (-one.weight, one.topic))
        return tuple(one.topic for one in heaviest)

    def clear(self, words: Sequence[str]) -> str | None:
        """The topic that `words` (of `normalised`) clearly are about."""
        keys = self._keys(words)
        found = self._found(keys)
        if pressing := _pressing(found):
            return pressing
        best = max(found, key=lambda one: (one.weight, one.topic), default=None)
        if best is None or best.topic == GOES_ON:
            return None
        if best.topic in LEGAL:
            return best.topic
        clear = not self._rivalled(best, found, keys) and self._explained(best, words)
        return best.topic if clear else None

    def _keys(self, words: Sequence[str]) -> list[Keys]:
        eastern = not any(word in self.western for word in words)
        return [
            frozenset((form,))
            if (form := stem(word)) in self.small and form not in self.vocabulary.keys
            else self.vocabulary.keys_of(word, eastern=eastern, mended=len(words) <= MENDED)
            for word in words
        ]

    def _found(self, keys: Sequence[Keys]) -> list[Found]:
        """Each topic of which a whole phrase is there."""
        where: dict[str, set[int]] = defaultdict(set)
        for place, alike in enumerate(keys):
            for key in alike:
                where[key].add(place)
        covered: dict[str, set[int]] = defaultdict(set)
        for key in where:
            for phrase in self.phrases.get(key, ()):
                if all(one in where for one in phrase.keys):
                    covered[phrase.topic].update(*(where[one] for one in phrase.keys))
        return [
            Found(topic, self._weight(places, keys), frozenset(places))
            for topic, places in covered.items()
        ]

    def _weight(self, places: Iterable[int], keys: Sequence[Keys]) -> float:
        return sum(max((self.weights.get(key, 0) for key in keys[at]), default=0) for at in places)

    def _rivalled(self, best: Found, found: Sequence[Found], keys: Sequence[Keys]) -> bool:
        """Whether another topic explains what the best does not, or as much by other words."""
        for rival in found:
            own = self._weight(rival.places - best.places, keys)
            same = rival.places == best.places and rival is not best
            if same or own > CLEAR_BY * best.weight or (rival.topic == GOES_ON and own):
                return True
        return False

    def _explained(self, best: Found, words: Sequence[str]) -> bool:
        """Whether little enough is left over: words, and numbers that no phrase holds."""
        if len(words) > LONGEST:
            return False
        left = [at for at in range(len(words)) if at not in best.places]
        if any(words[at].isdigit() for at in left):
            return False
        unsaid = sum(not self._is_small(words[at]) for at in left)
        named = sum(not self._is_small(words[at]) for at in best.places) or 1
        return unsaid <= UNEXPLAINED * (unsaid + named)

    def _is_small(self, word: str) -> bool:
        return stem(word) in self.small or word in self.small


def _pressing(found: Sequence[Found]) -> str | None:
    """A topic of `FIRST`, unless its words are but a part of another's name.

    "Emergency" is urgent; an "emergency shelter" is where somebody lives.
    """
    by_topic = {one.topic: one for one in found}
    for topic in FIRST:
        named = by_topic.get(topic)
        if named and not any(named.places < one.places for one in found if one.topic not in FIRST):
            return topic
    return None


def _words(phrases: Iterable[str]) -> Iterable[str]:
    return (word for phrase in phrases for word in normalised(phrase))


def _said(spoken: Mapping[str, Sequence[str]]) -> Iterable[tuple[str, tuple[str, ...]]]:
    """Each topic with the words of each of its phrases."""
    for topic, typed in spoken.items():
        for one in typed:
            if words := normalised(one):
                yield topic, words


def _stems(said: Iterable[tuple[str, tuple[str, ...]]]) -> dict[str, str]:
    """Each word with its stem; equal stems are one object, for there are thousands."""
    words = dict.fromkeys(word for _, phrase in said for word in phrase)
    return {word: intern(stem(word)) for word in words}


def _weights(phrases: Iterable[Phrase], small: Keys) -> dict[str, float]:
    """By key: 1 where one topic knows it, half where two do, and so on."""
    topics: dict[str, set[str]] = defaultdict(set)
    for phrase in phrases:
        for key in phrase.keys:
            topics[key].add(phrase.topic)
    return {key: SMALL if key in small else 1 / len(known) for key, known in topics.items()}


def _by_rarest(
    phrases: Iterable[Phrase], weights: Mapping[str, float]
) -> dict[str, tuple[Phrase, ...]]:
    found: dict[str, dict[Phrase, None]] = defaultdict(dict)
    for phrase in phrases:
        rarest = max(phrase.keys, key=lambda key: weights[key])
        found[rarest][phrase] = None
    return {key: tuple(known) for key, known in found.items()}
