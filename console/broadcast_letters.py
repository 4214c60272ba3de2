"""A broadcast on paper, in their own language and in Dutch, for those it does not reach."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import unescape

from casework.wording import SOURCE, in_every_language
from flows.klantreis.model import Profile
from locales.catalog import Catalog
from render.letter_pages import LetterPage
from storage.people import PersonRow

MOST = 100
"""Letters in one PDF; more are a next part."""


def letter_pages(
    catalog: Catalog,
    profile: Profile,
    texts: Mapping[str, str],
    missing: Mapping[str, str],
    people: Sequence[PersonRow],
) -> Iterator[LetterPage]:
    """For each person a page in their language, where there is a text in it, and one in Dutch."""
    said = in_every_language(texts, missing)
    for person in people:
        own = person.language if said.get(person.language) else SOURCE
        for language in dict.fromkeys((own, SOURCE)):
            yield _page(catalog, profile, person, language, said[language])


def _page(
    catalog: Catalog, profile: Profile, person: PersonRow, language: str, text: str
) -> LetterPage:
    args = {
        "name": person.first_name,
        "municipality": profile.title,
        "contact": profile.contact_name,
    }

    def say(name: str) -> str:
        return unescape(catalog.text(language, f"bulletin-letter-{name}", args))

    lines = tuple(text.split("\n"))
    return LetterPage(language, say("title"), say("hello"), lines, say("help"))
