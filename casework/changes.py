"""What changed in a case that its person should hear of: dates, the route, talks a year."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Self

from storage.people import PersonRow

ROUTE, TALKS = "leerroute", "gesprekken"
TOLD = (ROUTE, "koppeling", "huisvesting", "brp", "kennisgeving", "pip", TALKS, "bijstand")
"""The columns that are told of, in the order of telling."""


@dataclass(frozen=True, slots=True)
class Change:
    """One column: what it was and what it is; None: nothing.

    A value is an ISO date, the name of a route or a number.
    """

    column: str
    old: str | None
    new: str | None

    def to_json(self) -> dict[str, Any]:
        return {"column": self.column, "old": self.old, "new": self.new}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        return cls(data["column"], data["old"], data["new"])


def changes_between(before: PersonRow, after: PersonRow) -> Iterator[Change]:
    """Each column that is told of and is not what it was."""
    for column in TOLD:
        old, new = getattr(before, column), getattr(after, column)
        if old != new:
            yield Change(column, _plain(old), _plain(new))


def merged(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Changes in the order they were made, one a column; what was undone is none."""
    last: dict[str, Change] = {}
    for change in changes:
        known = last.setdefault(change.column, change)
        last[change.column] = replace(known, new=change.new)
    kept = (last[column] for column in TOLD if column in last)
    return tuple(change for change in kept if change.old != change.new)


def _plain(value: date | str | int | None) -> str | None:
    if isinstance(value, date):
        return value.isoformat()
    return None if value is None or value == "" else str(value)
