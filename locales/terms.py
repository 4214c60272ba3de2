"""The shared list of words (`terms.toml`): Dutch beside its renderings, with their sources."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from locales.files import LOCALES, SOURCE, LocaleError


@dataclass(frozen=True, slots=True)
class Term:
    """One idea. `renderings` and `sources` are by language; no source: the project's own."""

    dutch: tuple[str, ...]
    renderings: Mapping[str, tuple[str, ...]]
    sources: Mapping[str, str]

    def is_sourced(self, language: str) -> bool:
        return bool(self.sources.get(language))


@cache
def load_terms(path: Path = LOCALES / "terms.toml") -> tuple[Term, ...]:
    """LocaleError names the file where it cannot be read; no file is an empty list."""
    if not path.exists():
        return ()
    try:
        rows = tomllib.loads(path.read_text(encoding="utf-8")).get("term", [])
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise LocaleError(f"{path.name}: {error}") from error
    return tuple(_term(row) for row in rows)


def _term(row: Mapping[str, object]) -> Term:
    lists = {key: tuple(value) for key, value in row.items() if isinstance(value, list)}
    sources = {
        key.removesuffix("_source"): value
        for key, value in row.items()
        if key.endswith("_source") and isinstance(value, str)
    }
    return Term(lists.pop(SOURCE, ()), lists, sources)


def holds(text: str, term: str) -> bool:
    """Whether a Dutch or English term stands in the text as words of its own."""
    return as_words(term).search(text) is not None


@lru_cache(maxsize=1024)
def as_words(term: str) -> re.Pattern[str]:
    """Finds a term that stands somewhere as words of its own."""
    return re.compile(rf"(?<!\w){re.escape(term)}(?!\w)", re.IGNORECASE)
