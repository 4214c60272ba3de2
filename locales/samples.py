"""Values to show a message with, so that each of its forms is seen once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal

from locales.files import parse_entry
from locales.shape import CATEGORIES, Choice, Parts

MOST_FORMS = 8
_COUNTS = {"zero": 0, "one": 1, "two": 2, "few": 3, "many": 11, "other": 5}
_COUNTS_BY_LANGUAGE = {("ar", "other"): 100}
_MOMENT = datetime(2026, 11, 25, 8, 30, tzinfo=UTC)
_VALUES: Mapping[str, str | date | Decimal] = {
    "MONEY": Decimal("1234.56"),
    "DAY": _MOMENT,
    "DATE": _MOMENT,
    "TIME": _MOMENT,
    "PLAIN": "0612345678",
}
_WORDS = {"name": "Noor", "municipality": "Heemstede", "contact": "Anna"}
Sample = Mapping[str, str | int | date | Decimal]


def samples(source: str, language: str) -> list[Sample]:
    """Of an entry as it is written: what to say it with, a form of its longest choice each."""
    parts = Parts(parse_entry(source))
    base = {name: _value(name, parts) for name in parts.variables}
    turns = max((len(choice.keys) for choice in parts.choices), default=1)
    return [
        base | {choice.variable: _chosen(choice, turn, language) for choice in parts.choices}
        for turn in range(min(turns, MOST_FORMS))
    ]


def _value(variable: str, parts: Parts) -> str | int | date | Decimal:
    functions = sorted(function for name, function in parts.calls if name == variable)
    named = next((_VALUES[one] for one in functions if one in _VALUES), None)
    return named if named is not None else _WORDS.get(variable, variable)


def _chosen(choice: Choice, turn: int, language: str) -> str | int:
    key = choice.keys[min(turn, len(choice.keys) - 1)]
    if key.isdigit():
        return int(key)
    if choice.is_plural and key in CATEGORIES:
        return _COUNTS_BY_LANGUAGE.get((language, key), _COUNTS[key])
    return key
