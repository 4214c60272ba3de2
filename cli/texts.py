"""The texts and profiles of this installation, and the words a message is recognised by."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping

from casework.understanding.words import Words
from flows.klantreis.model import Profile
from flows.klantreis.profile import load_profile, profiles
from flows.klantreis.unconfirmed import Unconfirmed
from locales.catalog import Catalog

AGREED_TO = (
    "welcome-about",
    "welcome-keep",
    "welcome-public-task",
    "welcome-free",
    "welcome-ask-agree",
)
"""What somebody has read when they say yes."""
_BRACKETS = re.compile(r"\(([^)]*)\)")
_TAGS = re.compile(r"<[^>]+>")


def load_profiles(unconfirmed: Unconfirmed = "told") -> dict[str, Profile]:
    """Every profile by name, with what only old memos say "told" (demo, gallery) or "asked".

    ProfileError names the first file and line that is wrong.
    """
    return {name: load_profile(name, unconfirmed=unconfirmed) for name in profiles()}


def words_of(catalog: Catalog, known: Mapping[str, Profile]) -> Words:
    """Greetings, thanks and terms in every language of the catalog."""
    terms = {term: None for profile in known.values() for term in profile.terms}
    return Words.of(
        greetings=_listed(catalog, "match-greetings"),
        thanks=_listed(catalog, "match-thanks"),
        terms=[
            (name, term)
            for language in catalog.languages
            for term in terms
            for name in _names(catalog, language, term)
        ],
    )


def wording(catalog: Catalog, language: str) -> str:
    """A hash of the very texts somebody agreed to in that language."""
    spoken = language if catalog.has(language, AGREED_TO[0]) else "nl"
    hashes = [catalog.source_hash(spoken, message_id) for message_id in AGREED_TO]
    return f"{spoken}:{hashlib.sha256(''.join(hashes).encode()).hexdigest()[:16]}"


def _listed(catalog: Catalog, message_id: str) -> list[str]:
    return [
        word.strip()
        for language in catalog.languages
        if catalog.has(language, message_id)
        for word in catalog.text(language, message_id, isolate=False).split("|")
    ]


def _names(catalog: Catalog, language: str, term: str) -> Iterator[str]:
    """The term's title, and what stands in it before, between and inside brackets."""
    if not catalog.has(language, f"term-{term}"):
        return
    title = _TAGS.sub("", catalog.text(language, f"term-{term}", isolate=False))
    yield title
    yield _BRACKETS.sub(" ", title)
    yield from _BRACKETS.findall(title)
