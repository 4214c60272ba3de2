"""Rules for the Dutch source: short sentences, easy words, and a word to the translator."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from locales.readability import (
    A2_EASE_OF_ONE,
    SENTENCE_WORDS,
    WORDS_TO_JUDGE,
    Measure,
    hard_words,
    measure,
    sentences,
)
from locales.rules.subject import Remark, Subject, error, warning
from locales.shape import versions, without_tags, words
from locales.terms import Term


def tells_the_translator(subject: Subject) -> Iterator[Remark]:
    if not subject.entry.comment.strip():
        yield error("has no comment: where is it shown, what do its variables hold?")


def names_its_variables(subject: Subject) -> Iterator[Remark]:
    for name in sorted(subject.parts.variables):
        if not re.search(rf"\${name}\b", subject.entry.told):
            yield warning(f"the comment does not say what ${name} holds")


def has_short_sentences(subject: Subject) -> Iterator[Remark]:
    for sentence in dict.fromkeys(s for text in readable(subject) for s in sentences(text)):
        count = sum(1 for _ in words(sentence))
        if count > SENTENCE_WORDS:
            yield error(f"{count} words in a sentence (at most {SENTENCE_WORDS}): {sentence}")


def is_easy(subject: Subject) -> Iterator[Remark]:
    if subject.is_plain:
        return
    known = known_words(subject.terms)
    for text in readable(subject):
        found = measure(text, known)
        if found.words >= WORDS_TO_JUDGE and found.ease < A2_EASE_OF_ONE:
            yield error(
                f"harder than A2: Flesch-Douma {found.ease:.0f}, at least {A2_EASE_OF_ONE:.0f}"
            )
            return


def uses_easy_words(subject: Subject) -> Iterator[Remark]:
    known = known_words(subject.terms)
    found = dict.fromkeys(w for text in readable(subject) for w in hard_words(text, known))
    if found:
        yield warning(f"long words: {', '.join(found)}")


def ease_of(subjects: Iterable[Subject]) -> Measure:
    """The texts of several messages as one, buttons and commands left out."""
    total = Measure()
    for subject in subjects:
        if not subject.is_plain:
            known = known_words(subject.terms)
            total += measure(readable(subject)[-1], known)
    return total


def readable(subject: Subject) -> tuple[str, ...]:
    """The ways it may come out, each value as one short word."""
    texts = versions(subject.entry, subject.entries, lambda _variable, _function: "naam")
    return tuple(without_tags(text) for text in texts)


def known_words(terms: Iterable[Term]) -> frozenset[str]:
    """All single words of the shared list, in lower case."""
    return frozenset(
        word for term in terms for dutch in term.dutch for word in dutch.lower().split()
    )


DUTCH_RULES = (
    tells_the_translator,
    names_its_variables,
    has_short_sentences,
    is_easy,
    uses_easy_words,
)
