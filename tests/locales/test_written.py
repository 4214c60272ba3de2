"""What is read without Fluent's parser is what that parser reads."""

from __future__ import annotations

from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from hypothesis import given
from hypothesis import strategies as st

from locales.files import (
    LANGUAGES,
    LOCALES,
    Node,
    canonical,
    parse_entry,
    paths_of,
    read_file,
    source_of,
)
from locales.written import Entry, plain_entries

PATHS = [path for language in LANGUAGES for path in paths_of(LOCALES, language)]
PIECES = (
    "a", "-b", " = ", "=", "\n", "\n\n", " ", "    ", "\n    ", "{ $n }", "{ -b }", "{ a }",
    "{ DAY($n) }", "{$n}", "{", "}", "{ $n ->", "\n  [one] x", "\n *[other] y", "\n  }", "[", "*",
    ".", "\n    .c = d", "#", "# x", "\n# x\n", "## x\n", "#x", "\t", "\r", "\u00a0", "\u2028",
    "{ \"\" }", "{ 5 }", "->", "é", "ا",
)  # fmt: skip


def _by_fluent(source: str) -> list[ast.EntryType]:
    comments = ast.Comment | ast.GroupComment | ast.ResourceComment
    return [one for one in FluentParser().parse(source).body if not isinstance(one, comments)]


def _agree(source: str, entries: list[Entry]) -> None:
    read = _by_fluent(source)
    assert len(read) == len(entries)
    for node, entry in zip(read, entries, strict=True):
        assert isinstance(node, Node)
        assert canonical(node) == canonical(parse_entry(entry.source))
        assert entry.id.removeprefix("-") == node.id.name
        assert entry.id.startswith("-") == isinstance(node, ast.Term)


@pytest.mark.parametrize("path", PATHS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_each_file_is_read_as_fluent_reads_it(path: Path) -> None:
    file = read_file(LOCALES, path)
    entries = plain_entries(source_of(path))
    assert entries is not None, "it would be slow to read at each start"
    assert [(one.id, one.line) for one in entries] == [(one.id, one.line) for one in file.entries]
    _agree(source_of(path), entries)


@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_nothing_is_taken_that_fluent_refuses(source: str) -> None:
    if (entries := plain_entries(source)) is not None:
        _agree(source, entries)


@given(st.lists(st.sampled_from(PIECES), max_size=9).map("".join))
def test_nothing_that_follows_a_value_is_lost(rest: str) -> None:
    if (entries := plain_entries(f"a = {rest}")) is not None:
        _agree(f"a = {rest}", entries)


@pytest.mark.parametrize(
    "source",
    ["a = b\n  .c = d\n", 'a = { "{" }\n', "a =\n    { $n ->\n       *[other] x\n    }\n"],
    ids=["attribute", "literal", "choice below"],
)
def test_what_is_not_plain_is_read_by_fluent(source: str) -> None:
    entries = plain_entries(source)
    assert entries is not None
    _agree(source, entries)
