"""Every topic has phrases in every language, and an answer for somebody."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from casework.understanding.letters import normalised
from casework.understanding.topics import FIRST, GOES_ON, LEGAL
from cli.texts import TOPIC, load_profiles
from flows.context import Context
from flows.situations import people, with_case
from flows.steps.answers import TOPICS, answered_at, topics
from locales.catalog import Catalog

NOW = datetime(2026, 11, 21, 11, tzinfo=UTC)
CATALOG = Catalog.load()
PHRASED = [id.removeprefix(TOPIC) for id in CATALOG.ids() if id.startswith(TOPIC)]


@pytest.fixture(scope="module")
def answered() -> set[str]:
    """The topics that somebody, somewhere, at some moment gets an answer to."""
    profiles = load_profiles()
    found: set[str] = set()
    for home in profiles:
        bare = Context(now=NOW, home=home, profiles=profiles)
        for _, dates in people(bare.today):
            found.update(topics(with_case(bare, dates)))
    return found


@pytest.mark.parametrize("topic", [one for one in PHRASED if one != GOES_ON])
def test_a_topic_that_is_understood_has_an_answer(topic: str, answered: set[str]) -> None:
    assert topic in answered


@pytest.mark.parametrize("language", CATALOG.languages)
@pytest.mark.parametrize("topic", PHRASED)
def test_a_topic_is_known_by_words_in_each_language(topic: str, language: str) -> None:
    phrases = CATALOG.text(language, TOPIC + topic, isolate=False).split("|")
    assert CATALOG.has(language, TOPIC + topic)
    assert all(normalised(phrase) for phrase in phrases)


def test_every_word_of_the_klantreis_is_a_topic() -> None:
    terms = {term for profile in load_profiles().values() for term in profile.terms}
    steps = {place.partition("/")[2] for places in TOPICS.values() for place in places}
    assert terms <= {*PHRASED, *steps}


def test_special_topics_are_phrased_and_placed() -> None:
    assert {*FIRST, *LEGAL, GOES_ON} <= set(PHRASED)
    assert {*FIRST, *LEGAL} <= set(TOPICS)


def test_the_loan_is_not_for_who_came_for_asylum() -> None:
    profiles = load_profiles()
    bare = Context(now=NOW, home="heemstede", profiles=profiles)
    said = {
        dates.doelgroep: answered_at(with_case(bare, dates), "duo-lening")
        for _, dates in people(bare.today)
    }
    assert said["asielstatushouder"] is None
    assert said["gezinsmigrant"] == "ask.found/duo-lening"
