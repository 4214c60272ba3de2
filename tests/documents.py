"""What tests of documents and conventions share: the project's files and how to read them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import yaml  # type: ignore[import-untyped] # its stubs are one more package for two tests

ROOT = Path(__file__).parents[1]
MADE = {"__pycache__", "node_modules", "build", "dist"}
"""Folders that are made, not written; so are those that begin with a dot, but for two."""
HIDDEN = {".ci", ".github"}
BINARY = {".png", ".ogg", ".jpg", ".ttf", ".woff", ".woff2", ".db", ".pyc", ".lock"}


@cache
def files() -> tuple[Path, ...]:
    """Every file that people wrote, wherever the project was put."""
    return tuple(sorted(path for path in _walk(ROOT) if path.suffix not in BINARY))


def python_files() -> tuple[Path, ...]:
    return tuple(path for path in files() if path.suffix == ".py")


def documents() -> tuple[Path, ...]:
    """Every page in Markdown."""
    return tuple(path for path in files() if path.suffix == ".md")


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def read_yaml(name: str) -> dict[str, Any]:
    """A file whose root is a mapping."""
    loaded = yaml.safe_load(read(name))
    if not isinstance(loaded, dict):
        raise TypeError(f"{name} is no mapping")
    return loaded


def rows(text: str) -> list[list[str]]:
    """The cells of every row of every table, headings included."""
    lines = (line for line in text.splitlines() if line.startswith("|"))
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def anchors(text: str) -> set[str]:
    """What a link to a heading of this page may name after its #."""
    titles = re.findall(r"^#+ (.+)$", _without_code(text), re.MULTILINE)
    plain = (re.sub(r"[^\w\- ]", "", title.lower()) for title in titles)
    return {title.replace(" ", "-") for title in plain}


def links(text: str) -> list[str]:
    """The targets of links and pictures."""
    return re.findall(r"\]\(([^)\s]+)\)", _without_code(text))


def code(text: str) -> list[str]:
    """What stands in backticks, and each fenced block as one."""
    fenced = re.findall(r"^```\w*\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    return fenced + re.findall(r"`([^`]+)`", _without_code(text))


def _without_code(text: str) -> str:
    return re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)


def _walk(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        if path.is_dir():
            if _is_ours(path):
                yield from _walk(path)
        elif not path.name.startswith(".env") and not path.name.endswith(("-wal", "-shm")):
            yield path


def _is_ours(folder: Path) -> bool:
    name = folder.name
    if name in MADE or name.endswith(".egg-info"):
        return False
    return name in HIDDEN or not name.startswith(".")
