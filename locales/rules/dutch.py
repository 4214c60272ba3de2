"""Rules for the Dutch source: short sentences, easy words, and a word to the translator."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from locales.files import LOCALES, SOURCE, Entry, LocaleError, Texts, read_texts
from locales.readability import (
    A2_EASE_OF_ONE,
    A2_EASE_OF_SENTENCE,
    SENTENCE_TO_JUDGE,
    SENTENCE_WORDS,
    WORDS_TO_JUDGE,
    Measure,
    hard_words,
    measure,
    sentences,
)
from locales.rules.subject import Remark, Subject, error, warning
from locales.shape import versions, without_tags, words
from locales.terms import Term, load_terms


def tells_the_translator(subject: Subject) -> Iterator[Remark]:
    if not subject.entry.comment.strip():
        yield error("has no comment: where is it shown, what do its variables hold?")


def names_its_variables(subject: Subject) -> Iterator[Remark]:
    for name in sorted(subject.parts.variables):
        if not re.search(rf"\${name}\b", subject.entry.told):
            yield warning(f"the comment does not say what ${name} holds")


def has_short_sentences(subject: Subject) -> Iterator[Remark]:
    if not subject.is_shown:
        return
    for sentence in dict.fromkeys(s for text in readable(subject) for s in sentences(text)):
        count = sum(1 for _ in words(sentence))
        if count > SENTENCE_WORDS:
            yield error(f"{count} words in a sentence (at most {SENTENCE_WORDS}): {sentence}")


def is_easy(subject: Subject) -> Iterator[Remark]:
    if subject.is_plain or not subject.is_shown:
        return
    known = known_words(subject.terms)
    for text in readable(subject):
        found = measure(text, known)
        if found.words >= WORDS_TO_JUDGE and found.ease < A2_EASE_OF_ONE:
            yield error(
                f"harder than A2: Flesch-Douma {found.ease:.0f}, at least {A2_EASE_OF_ONE:.0f}"
            )
            return


def has_easy_sentences(subject: Subject) -> Iterator[Remark]:
    """Also in a message that is too short to be judged as a whole."""
    if subject.is_plain or not subject.is_shown:
        return
    known = known_words(subject.terms)
    for sentence in dict.fromkeys(s for text in readable(subject) for s in sentences(text)):
        found = measure(sentence, known)
        if found.words >= SENTENCE_TO_JUDGE and found.ease < A2_EASE_OF_SENTENCE:
            yield error(
                f"a sentence harder than A2: Flesch-Douma {found.ease:.0f}, "
                f"at least {A2_EASE_OF_SENTENCE:.0f}: {sentence}"
            )


def uses_easy_words(subject: Subject) -> Iterator[Remark]:
    if not subject.is_shown:
        return
    known = known_words(subject.terms)
    found = dict.fromkeys(w for text in readable(subject) for w in hard_words(text, known))
    if found:
        yield warning(f"long words: {', '.join(found)}")


def ease_of(subjects: Iterable[Subject]) -> Measure:
    """The texts of several messages as one, buttons and commands left out."""
    total = Measure()
    for subject in subjects:
        if subject.is_shown and not subject.is_plain:
            known = known_words(subject.terms)
            total += measure(readable(subject)[-1], known)
    return total


def of_dutch(entry: Entry, source: Texts, terms: tuple[Term, ...]) -> Subject:
    """A message of the source, as rules look at it."""
    return Subject(SOURCE, entry, source.entries, entry, source.entries, terms)


@dataclass(frozen=True, slots=True)
class ReadingReport:
    """How the Dutch texts read as a whole. `ease` is Flesch-Douma; higher is easier."""

    ease: float
    words_a_sentence: float
    hardest: tuple[str, float]
    """The message of at least WORDS_TO_JUDGE words with the lowest ease, and that ease."""
    longest: tuple[str, int, str]
    """The message with the longest sentence, its words, and the sentence."""


def reading_report(folder: Path = LOCALES, texts: Texts | None = None) -> ReadingReport:
    """Of the Dutch in this folder (`texts`, once read). LocaleError where there is none to judge."""
    source, terms = texts or read_texts(folder, SOURCE), load_terms()
    subjects = [of_dutch(entry, source, terms) for entry in source.messages]
    shown = [s for s in subjects if s.is_shown and not s.is_plain]
    if not shown:
        raise LocaleError(f"{folder.name}/{SOURCE}: no texts to judge")
    whole = ease_of(shown)
    eases = ((s.entry.id, ease_of([s])) for s in shown)
    judged = [(name, found.ease) for name, found in eases if found.words >= WORDS_TO_JUDGE]
    said = [(s.entry.id, line) for s in shown for t in readable(s) for line in sentences(t)]
    return ReadingReport(
        whole.ease,
        whole.words / max(whole.sentences, 1),
        min(judged, key=lambda pair: pair[1], default=("", whole.ease)),
        max(((n, sum(1 for _ in words(line)), line) for n, line in said), key=lambda t: t[1]),
    )


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
    has_easy_sentences,
    uses_easy_words,
)
