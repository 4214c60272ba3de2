"""Questions as people type them: how many are answered rightly, sent on, answered wrongly.

`tuned` were in view while the phrases of `match.ftl` were written, `held_out` were not. The
shares are printed (`pytest -s`); wrong answers are counted over both.
"""

from __future__ import annotations

import sys
import time
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from casework.understanding.topics import GOES_ON
from casework.understanding.words import Words
from cli.texts import words_of
from flows.inputs import Meaning
from locales.catalog import Catalog

LANGUAGES = ("nl", "ar", "ti", "en")
MOST_WRONG = 0.03
LEAST_ANSWERED = {"tuned": 0.85, "held_out": 0.6}
"""Of the questions that have an answer: the share answered rightly, a little under what was
measured."""
FASTEST_OF, MOST_MICROSECONDS, MOST_SECONDS = 5, 1000, 0.1


@dataclass(frozen=True, slots=True)
class Shares:
    """Counts. `kept_back` had an answer and went on; `sent_on` was rightly sent on."""

    answered: int
    kept_back: int
    sent_on: int
    wrong: int

    @property
    def all(self) -> int:
        return self.answered + self.kept_back + self.sent_on + self.wrong

    @property
    def answered_of_answerable(self) -> float:
        return self.answered / (self.all - self.sent_on)

    def __str__(self) -> str:
        return (
            f"{self.all} questions: {self.answered / self.all:.0%} answered rightly, "
            f"{(self.kept_back + self.sent_on) / self.all:.0%} sent on "
            f"({self.sent_on} of them rightly), {self.wrong / self.all:.1%} wrong"
        )


@cache
def words() -> Words:
    return words_of(Catalog.load())


@cache
def questions(language: str) -> Mapping[str, list[list[str]]]:
    path = Path(__file__).parent / f"questions_{language}.toml"
    return tomllib.loads(path.read_text("utf-8"))


def topic_of(text: str) -> str:
    understood = words().understand(text)
    if understood is None:
        return GOES_ON
    return understood.topic if understood.meaning is Meaning.TOPIC else understood.meaning


def shares(asked: list[list[str]]) -> Shares:
    got = [(topic_of(text), right) for text, *right in asked]
    return Shares(
        answered=sum(topic != GOES_ON and topic in right for topic, right in got),
        kept_back=sum(topic == GOES_ON and right != [GOES_ON] for topic, right in got),
        sent_on=sum(topic == GOES_ON and right == [GOES_ON] for topic, right in got),
        wrong=sum(topic != GOES_ON and topic not in right for topic, right in got),
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_questions_are_answered_rightly_or_go_on(language: str) -> None:
    asked = questions(language)
    for part, floor in LEAST_ANSWERED.items():
        found = shares(asked[part])
        sys.stdout.write(f"{language} {part}: {found}\n")
        assert found.answered_of_answerable >= floor, f"{language} {part}: {found}"
    whole = shares([*asked["tuned"], *asked["held_out"]])
    sys.stdout.write(f"{language} both: {whole}\n")
    assert whole.wrong / whole.all < MOST_WRONG


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_sixty_questions_and_more_each_asked_once(language: str) -> None:
    asked = [text for part in questions(language).values() for text, *_ in part]
    assert len(asked) == len(set(asked)) >= 60
    assert len(questions(language)["held_out"]) >= 20


def test_a_message_takes_less_than_a_millisecond() -> None:
    texts = [text for one in LANGUAGES for part in questions(one).values() for text, *_ in part]
    took = min(_seconds(texts) for _ in range(FASTEST_OF)) / len(texts) * 1e6
    sys.stdout.write(f"{took:.0f} microseconds a message\n")
    assert took < MOST_MICROSECONDS


LONGEST_MESSAGE = 4096
"""Characters, as Telegram sends them at most."""


@pytest.mark.parametrize("word", ["verwachtinkje ", "تلفزيونات ", "ዘይተፈልጠናን "])
def test_the_longest_message_holds_nobody_up(word: str) -> None:
    text = (word * LONGEST_MESSAGE)[:LONGEST_MESSAGE]
    took = min(_seconds([text]) for _ in range(FASTEST_OF))
    sys.stdout.write(f"{took * 1000:.1f} milliseconds for {LONGEST_MESSAGE} characters of {word}\n")
    assert took < MOST_SECONDS


def test_danger_is_seen_in_the_longest_message() -> None:
    text = ("woord " * LONGEST_MESSAGE)[: LONGEST_MESSAGE - 30] + " mijn man slaat mij"
    assert topic_of(text) == "urgent"


def _seconds(texts: list[str]) -> float:
    begun = time.process_time()
    for text in texts:
        words().understand(text)
    return time.process_time() - begun
