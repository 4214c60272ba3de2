"""Every topic has phrases in every language, and an answer for somebody."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from casework.understanding.letters import normalised
from casework.understanding.topics import FIRST, GOES_ON, LEGAL
from cli.texts import TOPIC, load_profiles, words_of
from flows.context import Context
from flows.inputs import Meaning, Understood
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


def _phrases(language: str, topic: str) -> list[str]:
    return CATALOG.text(language, TOPIC + topic, isolate=False).split("|")


@pytest.mark.parametrize("language", CATALOG.languages)
def test_danger_is_seen_beside_any_other_topic(language: str) -> None:
    """Whoever is in danger may speak of anything else in the same breath."""
    words = words_of(CATALOG)
    others = [_phrases(language, one)[0] for one in PHRASED if one not in FIRST]
    missed = [
        f"{other} {danger}"
        for danger in _phrases(language, "urgent")
        for other in others
        if words.understand(f"{other} {danger}") != Understood(Meaning.TOPIC, "urgent")
    ]
    assert missed == []


def test_a_name_that_holds_a_word_of_danger_is_no_danger() -> None:
    words = words_of(CATALOG)
    assert words.understand("emergency") == Understood(Meaning.TOPIC, "urgent")
    shelter = words.understand("I live in an emergency shelter")
    assert shelter == Understood(Meaning.TOPIC, "noodopvang")


def test_the_loan_is_not_for_who_came_for_asylum() -> None:
    profiles = load_profiles()
    bare = Context(now=NOW, home="heemstede", profiles=profiles)
    said = {
        dates.doelgroep: answered_at(with_case(bare, dates), "duo-lening")
        for _, dates in people(bare.today)
    }
    assert said["asielstatushouder"] is None
    assert said["gezinsmigrant"] == "ask.found/duo-lening"
