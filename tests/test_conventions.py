"""Habits of this project that a machine can keep."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.documents import ROOT, files, name_of, python_files, read

LONGEST, LONGEST_OF_TESTS = 400, 500
LONG = {
    "casework/conversation.py": "all that one chat does with an update",
    "storage/migrations/versions/v0001_first_tables.py": "every table, written by alembic",
}
"""Modules above the limit, and why."""
SPEAKS = ("cli/", "bench/", "tests/crawl/", "tests/soak/")
"""Folders whose job is to write to the terminal."""
CLOCKS = {"now", "utcnow", "today"}
KEEPS_TIME = ("cli/", "bench/", "tests/", "bot/simulator/", "docs/")
ELSEWHERE = re.compile(
    "|".join(
        (
            r"(?:files\.)?python" + r"hosted\.org",
            r"pypi\." + r"org/simple",
            r"registry\.(?:npmjs|yarnpkg)\.",
            r"--(?:extra-)?index" + r"-url",
            r"(?<![\w./-])/(?:work|root)" + r"/[a-z.]",
            r"/home/" + r"[a-z]+/",
            r"\.\./" + r"shared",
        )
    )
)
"""Hosts of packages, and paths that exist on one machine only."""

module = pytest.mark.parametrize("path", python_files(), ids=name_of)


@module
def test_a_module_says_what_it_is(path: Path) -> None:
    tree = _parsed(path)
    named_after_what_it_tests = path.name.startswith("test_")
    told = ast.get_docstring(tree) or not tree.body
    assert told or named_after_what_it_tests, "a docstring of a line is enough"


@module
def test_a_module_fits_in_a_head(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    limit = LONGEST_OF_TESTS if name_of(path).startswith("tests/") else LONGEST
    assert lines <= limit or name_of(path) in LONG, "split it"


@module
def test_only_what_speaks_to_a_terminal_prints(path: Path) -> None:
    if not name_of(path).startswith(SPEAKS):
        called = (node for node in ast.walk(_parsed(path)) if isinstance(node, ast.Call))
        assert not [one.lineno for one in called if _is_named(one.func, "print")]


@module
def test_time_is_an_argument(path: Path) -> None:
    if not name_of(path).startswith(KEEPS_TIME):
        assert not list(_clocks(_parsed(path)))


@pytest.mark.parametrize("name", ["build", "runtime", "dev", "bench"])
def test_every_requirement_has_a_version_and_a_hash(name: str) -> None:
    text = read(f"requirements/{name}.txt").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]
    assert lines
    loose = [line for line in lines if "==" not in line or "--hash=sha256:" not in line]
    assert loose == []


def test_every_direct_requirement_is_pinned() -> None:
    wanted = {_package(line) for line in _wanted("runtime") if not line.startswith("-r")}
    pinned = {_package(line) for line in read("requirements/runtime.txt").splitlines()}
    assert wanted - pinned == set()


def test_no_file_names_a_machine_or_where_packages_come_from() -> None:
    found = [
        f"{name_of(path)}: {match.group()}"
        for path in files()
        for match in ELSEWHERE.finditer(path.read_text(encoding="utf-8", errors="replace"))
    ]
    assert found == []


def test_every_folder_of_python_is_a_package() -> None:
    folders = {path.parent for path in python_files() if path.parent != ROOT}
    bare = {name_of(one) for one in folders if not (one / "__init__.py").exists()}
    assert bare <= {"docs", "storage/migrations", "storage/migrations/versions"}


def _parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _is_named(node: ast.expr, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


def _clocks(tree: ast.Module) -> Iterator[int]:
    """Lines that ask a clock of their own: `datetime.now(…)`, `date.today()`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            owner = node.func.value
            asked = node.func.attr in CLOCKS
            if asked and (_is_named(owner, "datetime") or _is_named(owner, "date")):
                yield node.lineno


def _wanted(name: str) -> list[str]:
    lines = read(f"requirements/{name}.in").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def _package(line: str) -> str:
    return re.split(r"[=<>\[ ]", line, maxsplit=1)[0].replace(".", "-").lower()
