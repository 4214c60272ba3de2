"""The project's own texts, each said once in every language that has it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from locales.bidi import RLM, without_marks
from locales.catalog import Catalog, Value
from locales.files import LANGUAGES, LOCALES, SOURCE, Entry, read_texts
from locales.shape import parts

WORDS: dict[str, Value] = {
    "MONEY": Decimal("1234.56"),
    "DAY": date(2026, 11, 25),
    "DATE": date(2026, 11, 25),
    "TIME": datetime(2026, 11, 25, 8, 30, tzinfo=UTC),
    "PLAIN": "023 548 58 68",
}
COUNTS = (0, 1, 2, 3, 11, 100)


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return Catalog.load(strict=True)


def arguments(entry: Entry) -> Iterator[dict[str, Value]]:
    """Arguments of the kinds the text asks for, as often as its choices need."""
    found = parts(entry)
    args: dict[str, Value] = dict.fromkeys(found.variables, "Amal & <Omar>")
    calls = sorted(found.calls, key=lambda call: call[1] == "TIME")  # a moment is a day, too
    args |= {name: WORDS[function] for name, function in calls if function in WORDS}
    counted = {choice.variable for choice in found.choices if choice.is_plural}
    for count in COUNTS if counted else COUNTS[:1]:
        yield args | dict.fromkeys(counted, count)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_can_be_said(catalog: Catalog, language: str) -> None:
    source = read_texts(LOCALES, SOURCE)
    for entry in read_texts(LOCALES, language).messages:
        for args in arguments(source.entries.get(entry.id, entry)):
            said = catalog.text(language, entry.id, args)
            plain = catalog.text(language, entry.id, args, isolate=False)
            unread = entry.id.startswith(("url-", "match-"))
            assert without_marks(plain).strip()
            assert said.count("\u2066") + said.count("\u2068") == said.count("\u2069")
            assert said.startswith(RLM) == (language == "ar" and not unread)
            assert "{" not in said, entry.id
