"""The line of each key, whatever the file looks like."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator

import pytest

from flows.klantreis.lines import key_lines, line_of
from flows.klantreis.profile import FOLDER

ODD = '''# [not.a.table]
top = """
[inside.a.string]
also = 1
"""
list = [
    "a", # ]
    { b = 1 },
]
"quoted key" = 'x = ]'
a.b.c = 1
[one.two]  # comment
x = "# no comment ["
[[many]]
y = 1
[[many]]
y = 2
[last]
z = 1
'''


def test_strings_arrays_and_comments_hide_no_line() -> None:
    lines = key_lines(ODD)
    assert lines == {
        ("top",): 2,
        ("list",): 6,
        ("quoted key",): 10,
        ("a",): 11,
        ("a", "b"): 11,
        ("a", "b", "c"): 11,
        ("one",): 12,
        ("one", "two"): 12,
        ("one", "two", "x"): 13,
        ("many",): 14,
        ("many", "0"): 14,
        ("many", "0", "y"): 15,
        ("many", "1"): 16,
        ("many", "1", "y"): 17,
        ("last",): 18,
        ("last", "z"): 19,
    }
    assert line_of(lines, ("one", "two", "x", "0", "deep")) == (3, 13)
    assert line_of(lines, ("nothing",)) == (0, 1)


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.toml")), ids=lambda path: path.stem)
def test_every_key_of_the_profiles_is_found_where_it_stands(path: object) -> None:
    text = path.read_text("utf-8")  # type: ignore[attr-defined]
    lines, rows = key_lines(text), text.split("\n")
    for keys in _paths(tomllib.loads(text)):
        length, line = line_of(lines, keys)
        assert length >= min(len(keys), 2), keys
        assert keys[length - 1] in rows[line - 1], keys


def _paths(table: dict[str, object], above: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    for key, value in table.items():
        yield (*above, key)
        if isinstance(value, dict):
            yield from _paths(value, (*above, key))
