"""Each text a profile asks for stands in the Dutch files and uses what is passed to it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from flows.klantreis.model import TOLD, Profile, Told
from flows.klantreis.profile import load_profile, profiles

DUTCH = Path(__file__).parents[3] / "locales" / "nl"
OF_PROFILES = ("step-", "term-", "contact-", "activity-", "item-")


class _Names(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.found.add(node.id.name)


def _entries() -> list[ast.Message]:
    entries: list[ast.Message] = []
    for path in sorted(DUTCH.glob("*.ftl")):
        resource = FluentParser().parse(path.read_text("utf-8"))
        assert not [part for part in resource.body if isinstance(part, ast.Junk)]
        entries += [part for part in resource.body if isinstance(part, ast.Message)]
    return [entry for entry in entries if entry.id.name.startswith(OF_PROFILES)]


MESSAGES = {entry.id.name: entry for entry in _entries()}


def _variables(message: ast.Message) -> set[str]:
    names = _Names()
    names.visit(message)
    return names.found


def _told(profile: Profile) -> list[Told]:
    return [told for table in TOLD for told in getattr(profile, table).values()]


def _profiles(name: str) -> tuple[Profile, Profile]:
    """As the demo has it, and as real people hear it while nothing is confirmed."""
    return load_profile(name), load_profile(name, unconfirmed="asked")


def _asked_for(profile: Profile) -> list[tuple[str, set[str]]]:
    return [
        (message, {"contact", "municipality", *told.facts})
        for told in _told(profile)
        for message in (told.message, *(f"{told.message}-{part.id}" for part in told.texts))
    ]


@pytest.mark.parametrize("name", profiles())
def test_every_text_of_a_profile_exists_and_finds_its_facts(name: str) -> None:
    for profile in _profiles(name):
        for message, given in _asked_for(profile):
            assert message in MESSAGES, message
            assert _variables(MESSAGES[message]) <= given, message


def test_no_text_is_never_told() -> None:
    asked = {
        message
        for name in profiles()
        for profile in _profiles(name)
        for message, _ in _asked_for(profile)
    }
    assert set(MESSAGES) == asked


@pytest.mark.parametrize("name", profiles())
def test_every_fact_of_a_step_is_used_by_one_of_its_texts(name: str) -> None:
    for told in _told(load_profile(name)):
        texts = [f"{told.message}-{part.id}" for part in told.texts]
        used = set().union(*(_variables(MESSAGES[text]) for text in texts))
        assert set(told.facts) <= used, told.id


def test_titles_fit_on_a_button_and_on_the_picture() -> None:
    for message, entry in MESSAGES.items():
        if message.count("-") == 1 and entry.value and "{" not in (text := _plain(entry)):
            assert len(text) <= 26, text


def test_sentences_have_at_most_twelve_words() -> None:
    long = [
        sentence
        for entry in MESSAGES.values()
        for sentence in re.split(r"[.?!:]\s+|\n", _plain(entry))
        if len(re.findall(r"[\w€’-]+", re.sub(r"<[^>]*>", "", sentence))) > 12
    ]
    assert long == []


def _plain(message: ast.Message) -> str:
    """The text as a reader would count its words: each value one word, variants apart."""
    assert message.value is not None
    return "\n".join(_variants(message.value))


def _variants(pattern: ast.Pattern) -> list[str]:
    for element in pattern.elements:
        if isinstance(element, ast.Placeable) and isinstance(
            element.expression, ast.SelectExpression
        ):
            return [t for v in element.expression.variants for t in _variants(v.value)]
    parts = [part.value if isinstance(part, ast.TextElement) else "N" for part in pattern.elements]
    return ["".join(str(part) for part in parts)]
