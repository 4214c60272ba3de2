"""What a rule looks at, and what it says."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from locales.files import SOURCE, Entry
from locales.shape import Parts, as_named, as_sample, parts, versions
from locales.terms import Term

Severity = Literal["error", "warning"]
_PLAIN = ("button-", "command-", "url-")


@dataclass(frozen=True)
class Subject:
    """One message of one language, beside its Dutch source (the same for Dutch itself)."""

    language: str
    entry: Entry
    entries: Mapping[str, Entry]
    source: Entry
    source_entries: Mapping[str, Entry]
    terms: tuple[Term, ...] = ()

    @cached_property
    def parts(self) -> Parts:
        return parts(self.entry)

    @cached_property
    def source_parts(self) -> Parts:
        return parts(self.source)

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """The ways it may come out, with values of a usual length."""
        return versions(self.entry, self.entries, as_sample)

    @cached_property
    def named(self) -> tuple[str, ...]:
        """The ways it may come out, with values by name: `‹MONEY sum›`."""
        return versions(self.entry, self.entries, as_named)

    @cached_property
    def source_named(self) -> tuple[str, ...]:
        return versions(self.source, self.source_entries, as_named)

    @property
    def is_source(self) -> bool:
        return self.language == SOURCE

    @property
    def is_button(self) -> bool:
        return self.entry.id.startswith("button-")

    @property
    def is_plain(self) -> bool:
        """Said without tags: buttons, commands and addresses."""
        return self.entry.id.startswith(_PLAIN)

    @property
    def is_shown(self) -> bool:
        """Whether people see it: `match-` texts list the words a message is known by."""
        return not self.entry.id.startswith("match-")

    def marked(self, mark: str) -> bool:
        """Whether the Dutch comment holds `[mark]` (docs/translating.md lists them)."""
        return f"[{mark}]" in self.source.comment

    @property
    def stated_limit(self) -> int | None:
        """The length the comment allows: "Hooguit 256 tekens" or "[max 256]"."""
        found = re.search(r"\[max (\d+)\]|[Hh]ooguit (\d+) tekens", self.source.comment)
        return int(found[1] or found[2]) if found else None


@dataclass(frozen=True, slots=True)
class Remark:
    severity: Severity
    text: str


def error(text: str) -> Remark:
    return Remark("error", text)


def warning(text: str) -> Remark:
    return Remark("warning", text)


Rule = Callable[[Subject], Iterable[Remark]]
