"""The texts and profiles of this installation, and the words a message is recognised by."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Self

from casework.understanding.topics import Topics
from casework.understanding.words import Words
from flows.klantreis.model import Profile
from flows.klantreis.profile import load_all
from flows.klantreis.unconfirmed import Unconfirmed
from flows.lessons.loader import Library, load_library
from locales.catalog import Catalog
from storage.consents import Purpose

AGREED_TO: Mapping[Purpose, tuple[str, ...]] = {
    Purpose.SERVICE: (
        "welcome-about",
        "welcome-keep",
        "welcome-keep-guest",
        "welcome-public-task",
        "welcome-free",
        "welcome-ask-agree",
    ),
    Purpose.BUDGET: (
        "budget-ask",
        "budget-ask-who",
        "budget-ask-telegram",
        "budget-ask-away",
        "budget-ask-sure",
    ),
    Purpose.SATISFACTION: ("satisfied-ask", "satisfied-ask-kept", "satisfied-ask-free"),
}
"""What somebody has read when they say yes; a guest the guest's."""
WESTERN = ("nl", "en")
"""Languages whose words sound too much alike for vowels to be left out of short ones."""
TOPIC = "match-topic-"


@dataclass(frozen=True, slots=True)
class Texts:
    """All that an installation says and knows of the law, its municipalities and its lessons."""

    catalog: Catalog
    profiles: dict[str, Profile]
    library: Library

    @classmethod
    def load(cls, unconfirmed: Unconfirmed) -> Self:
        """Read every file. Raises what a file's loader raises."""
        return cls(Catalog.load(), load_profiles(unconfirmed), load_library())


def load_profiles(unconfirmed: Unconfirmed = "told") -> dict[str, Profile]:
    """Every profile by name, with what only old memos say "told" (demo, gallery) or "asked".

    ProfileError names the first file and line that is wrong.
    """
    return load_all(unconfirmed)


@cache
def words_of(catalog: Catalog) -> Words:
    """Greetings, thanks and topics in every language of the catalog."""
    western = [one for one in WESTERN if one in catalog.languages]
    eastern = [one for one in catalog.languages if one not in WESTERN]
    return Words.of(
        greetings=_listed(catalog, catalog.languages, "match-greetings"),
        thanks=_listed(catalog, catalog.languages, "match-thanks"),
        topics=Topics.of(
            _topics(catalog, western),
            _topics(catalog, eastern),
            _listed(catalog, western, "match-small"),
            _listed(catalog, eastern, "match-small"),
        ),
    )


def wording(catalog: Catalog, language: str, purpose: Purpose) -> str:
    """A hash of the very texts somebody agreed to in that language."""
    shown = AGREED_TO[purpose]
    spoken = language if catalog.has(language, shown[0]) else "nl"
    hashes = [catalog.source_hash(spoken, message_id) for message_id in shown]
    return f"{spoken}:{hashlib.sha256(''.join(hashes).encode()).hexdigest()[:16]}"


def _topics(catalog: Catalog, languages: Iterable[str]) -> dict[str, list[str]]:
    """The phrases of each topic, as people type them in these languages."""
    spoken = tuple(languages)
    return {
        id.removeprefix(TOPIC): _listed(catalog, spoken, id)
        for id in catalog.ids()
        if id.startswith(TOPIC)
    }


def _listed(catalog: Catalog, languages: Iterable[str], message_id: str) -> list[str]:
    return [
        word.strip()
        for language in languages
        if catalog.has(language, message_id)
        for word in catalog.text(language, message_id, isolate=False).split("|")
    ]
