"""What a free text clearly is: a greeting, thanks, or a topic of the klantreis.

Words in any of the four languages count, whatever language the reader chose. Nothing is
guessed: whatever is not clear goes to the consulent, if the person wants that.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from casework.understanding.letters import normalised
from casework.understanding.topics import Topics
from flows.inputs import Meaning, Understood

LONGEST_SMALL_TALK = 5
"""Words; a longer text that begins with "hello" is a question."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words that have a clear meaning, normalised; made once from the locales."""

    small_talk: Mapping[tuple[str, ...], Meaning]
    topics: Topics

    @classmethod
    def of(cls, greetings: Iterable[str], thanks: Iterable[str], topics: Topics) -> Words:
        talk = {normalised(word): Meaning.GREETING for word in greetings}
        talk |= {normalised(word): Meaning.THANKS for word in thanks}
        return cls(talk, topics)

    def understand(self, text: str) -> Understood | None:
        """What `text` clearly means, or None."""
        words = normalised(text)
        if not words:
            return Understood(Meaning.GREETING) if text.strip() else None
        if len(words) <= LONGEST_SMALL_TALK and (talk := self._small_talk(words)):
            return Understood(talk)
        topic = self.topics.clear(self._without_greeting(words))
        return Understood(Meaning.TOPIC, topic) if topic else None

    def named(self, text: str) -> tuple[str, ...]:
        """The topics whose words stand in `text`, the clearest first."""
        return self.topics.named(self._without_greeting(normalised(text)))

    def _small_talk(self, words: tuple[str, ...]) -> Meaning | None:
        """The last meaning where the whole text is small talk ("hello, thank you")."""
        meaning = None
        while words:
            length = self._talk_at_start(words)
            if not length:
                return None
            meaning, words = self.small_talk[words[:length]], words[length:]
        return meaning

    def _without_greeting(self, words: tuple[str, ...]) -> Sequence[str]:
        """The text from where it is more than small talk."""
        while length := self._talk_at_start(words):
            words = words[length:]
        return words

    def _talk_at_start(self, words: tuple[str, ...]) -> int:
        """How many words at the start are small talk, the most that can be."""
        lengths = range(min(len(words), LONGEST_SMALL_TALK), 0, -1)
        return next((length for length in lengths if words[:length] in self.small_talk), 0)
