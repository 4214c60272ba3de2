"""What a message is made of: the values it uses, its choices, and how it may come out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from locales.files import Entry, references

CATEGORIES = frozenset(("zero", "one", "two", "few", "many", "other"))
TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
Show = Callable[[str, str], str]
"""Variable and function (empty: none) to the words that stand for it."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A `{ $variable -> … }`: its keys and which of them is marked with a star."""

    variable: str
    keys: tuple[str, ...]
    default: str

    @property
    def is_plural(self) -> bool:
        """Whether it counts: all its keys are plural categories or numbers."""
        return all(key in CATEGORIES or key.isdigit() for key in self.keys)


class Parts(Visitor):
    """The parts of one entry, gathered in one walk. Nothing is followed to other entries."""

    def __init__(self, node: ast.BaseNode) -> None:
        self.variables: set[str] = set()
        self.calls: set[tuple[str, str]] = set()
        """(variable, function); the function is empty for a bare `{ $variable }`."""
        self.functions: set[str] = set()
        self.choices: list[Choice] = []
        self.references = tuple(references(node))
        self.visit(node)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802
        self.functions.add(node.id.name)
        for argument in node.arguments.positional:
            if isinstance(argument, ast.VariableReference):
                self.calls.add((argument.id.name, node.id.name))
        self.generic_visit(node)

    def visit_Placeable(self, node: ast.Placeable) -> None:  # noqa: N802
        if isinstance(node.expression, ast.VariableReference):
            self.calls.add((node.expression.id.name, ""))
        self.generic_visit(node)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        keys = tuple(_key(variant) for variant in node.variants)
        default = next(_key(variant) for variant in node.variants if variant.default)
        name = node.selector.id.name if isinstance(node.selector, ast.VariableReference) else ""
        self.choices.append(Choice(name, keys, default))
        self.generic_visit(node)


def _key(variant: ast.Variant) -> str:
    key = variant.key
    return key.name if isinstance(key, ast.Identifier) else str(key.value)


@lru_cache(maxsize=128)
def parts(entry: Entry) -> Parts:
    """To be read, not changed: each rule asks them of the same entry."""
    return Parts(entry.node)


def versions(
    entry: Entry, entries: Mapping[str, Entry], show: Show, without: str = ""
) -> tuple[str, ...]:
    """The ways a message can come out: every variant of every choice stands in one of them.

    Terms and messages are spelled out. Choices on the variable `without` are left out.
    """
    speaker = _Speaker(entries, show, without)
    count = speaker.count(entry)
    return tuple(dict.fromkeys(speaker.say(entry, turn) for turn in range(count)))


class _Speaker:
    def __init__(self, entries: Mapping[str, Entry], show: Show, without: str) -> None:
        self._entries = entries
        self._show = show
        self._without = without

    def count(self, entry: Entry, seen: frozenset[str] = frozenset()) -> int:
        """Turns after which each variant has been said."""
        own = max((len(choice.keys) for choice in parts(entry).choices), default=1)
        seen = seen | {entry.id}
        others = (self._entries.get(other) for other in parts(entry).references)
        return max(own, *(self.count(o, seen) for o in others if o and o.id not in seen), 1)

    def say(self, entry: Entry, turn: int, seen: frozenset[str] = frozenset()) -> str:
        value = entry.node.value
        return self._pattern(value, turn, seen | {entry.id}) if value else ""

    def _pattern(self, pattern: ast.Pattern, turn: int, seen: frozenset[str]) -> str:
        return "".join(self._element(element, turn, seen) for element in pattern.elements)

    def _element(self, node: ast.BaseNode, turn: int, seen: frozenset[str]) -> str:
        match node:
            case ast.TextElement():
                return str(node.value)
            case ast.Placeable():
                return self._element(node.expression, turn, seen)
            case ast.StringLiteral() | ast.NumberLiteral():
                return str(node.parse()["value"])
            case ast.VariableReference():
                return self._show(node.id.name, "")
            case ast.FunctionReference():
                return self._call(node)
            case ast.SelectExpression():
                return self._select(node, turn, seen)
            case ast.MessageReference():
                return self._refer(node.id.name, turn, seen)
            case ast.TermReference():
                return self._refer(f"-{node.id.name}", turn, seen)
        return ""

    def _call(self, node: ast.FunctionReference) -> str:
        names = (a.id.name for a in node.arguments.positional if hasattr(a, "id"))
        return self._show(next(names, ""), node.id.name)

    def _select(self, node: ast.SelectExpression, turn: int, seen: frozenset[str]) -> str:
        selector = node.selector
        if isinstance(selector, ast.VariableReference) and selector.id.name == self._without:
            return ""
        variant = node.variants[min(turn, len(node.variants) - 1)]
        return self._pattern(variant.value, turn, seen)

    def _refer(self, name: str, turn: int, seen: frozenset[str]) -> str:
        entry = self._entries.get(name)
        return self.say(entry, turn, seen) if entry and name not in seen else ""


def as_named(variable: str, function: str) -> str:
    """Shows a value as its name: `‹MONEY sum›`, to see whether it is there."""
    return f"‹{function} {variable}›"


_SAMPLES = {
    "MONEY": "€\u00a01.234,56",
    "DAY": "woensdag 25 november 2026 (25-11-2026)",
    "DATE": "25-11-2026",
    "TIME": "09:30",
    "PLAIN": "0612345678",
}


def as_sample(_variable: str, function: str) -> str:
    """Shows a value as long as it often is, to see whether the whole fits."""
    return _SAMPLES.get(function, "Voorbeeld")


def without_tags(text: str) -> str:
    return TAG.sub("", text)


def words(text: str) -> Iterator[str]:
    """The tokens that hold a letter or digit (an emoji or dash is not a word)."""
    return (token for token in text.split() if any(sign.isalnum() for sign in token))
