"""Rules for `match-…` messages: lists of what people type, by which a message is recognised."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from locales.rules.subject import Remark, Rule, Subject, error
from locales.shape import as_sample, versions

TOPIC = "match-topic-"


def lists_each_phrase_once(subject: Subject) -> Iterator[Remark]:
    """Between two bars stands a phrase, and no phrase stands there twice."""
    if subject.is_shown:
        return
    listed = [phrase for text in subject.texts for phrase in _phrases(text)]
    if "" in listed:
        yield error("nothing between two | (or before the first, or after the last)")
    for phrase, times in Counter(listed).items():
        if phrase and times > 1:
            yield error(f"{phrase!r} stands there {times} times")


def names_one_topic(subject: Subject) -> Iterator[Remark]:
    """A phrase of two topics would name neither."""
    if not subject.entry.id.startswith(TOPIC):
        return
    own = {phrase for text in subject.texts for phrase in _phrases(text)}
    for id, other in subject.entries.items():
        if id.startswith(TOPIC) and id < subject.entry.id:
            texts = versions(other, subject.entries, as_sample)
            for phrase in sorted(own & {one for text in texts for one in _phrases(text)}):
                yield error(f"{phrase!r} stands in {id} too")


def _phrases(text: str) -> list[str]:
    return [" ".join(phrase.casefold().split()) for phrase in text.split("|")]


MATCHING_RULES: tuple[Rule, ...] = (lists_each_phrase_once, names_one_topic)
