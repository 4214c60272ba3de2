"""Reads the lessons and the amounts: `NAME.toml` the newest revision, `NAME.r1.toml` an old one.

LessonError
    "flows/lessons/bank.toml:31: steps.2.right: …"
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from flows.klantreis import profile
from flows.klantreis.files import FileError, TomlFile, first_fault, read_toml
from flows.lessons.amounts import Amounts
from flows.lessons.letters import DrawnLetter, Letters
from flows.lessons.model import LETTERS, Lesson, Letter

FOLDER = Path(__file__).parent
AMOUNTS, DRAWN = "amounts", "letters"
_FILE = re.compile(r"([a-z]{2,20})(?:\.r([1-9][0-9]*))?")
_M = TypeVar("_M", bound=BaseModel)


class LessonError(FileError):
    """A lesson or amount that cannot be used; the message names file and line."""


@dataclass(frozen=True, slots=True)
class Library:
    """Every lesson in the order of the series, by name and revision, and the amounts."""

    newest: Mapping[str, Lesson] = field(default_factory=dict)
    revisions: Mapping[tuple[str, int], Lesson] = field(default_factory=dict)
    amounts: Amounts = field(default_factory=Amounts)
    letters: Mapping[Letter, DrawnLetter] = field(default_factory=dict)

    def lesson(self, name: str, revision: int | None = None) -> Lesson:
        """The newest, or the revision that somebody began. KeyError where there is none."""
        return self.newest[name] if revision is None else self.revisions[name, revision]


NO_LESSONS = Library()


def load_library(folder: Path = FOLDER, profiles: Path = profile.FOLDER) -> Library:
    """All lessons and amounts of a folder. LessonError for the first mistake."""
    amounts = load_amounts(folder, profiles)
    known = {*amounts.sources, *_sources_of(profiles)}
    lessons = [_lesson(path, amounts, known) for path in lesson_files(folder)]
    newest = {path.stem: one for path, one in _paired(folder, lessons) if "." not in path.stem}
    inorder = dict(sorted(newest.items(), key=lambda one: (one[1].order, one[0])))
    revisions = {(one.name, one.revision): one for one in lessons}
    return Library(inorder, revisions, amounts, load_letters(folder))


def lesson_files(folder: Path = FOLDER) -> list[Path]:
    return sorted(path for path in folder.glob("*.toml") if path.stem not in (AMOUNTS, DRAWN))


def load_amounts(folder: Path = FOLDER, profiles: Path = profile.FOLDER) -> Amounts:
    """The amounts alone. LessonError for a mistake, or a source nobody knows."""
    file = _read(folder / f"{AMOUNTS}.toml")
    amounts = _validated(Amounts, _with_ids(file.data), file)
    known = {*amounts.sources, *_sources_of(profiles)}
    for name, figure in amounts.named():
        _cite(file, ("figures", *name.split("."), "source"), (figure.source,), known)
    return amounts


def load_letters(folder: Path = FOLDER) -> Mapping[Letter, DrawnLetter]:
    """The letters to practise on. LessonError for a mistake, or a kind that is not there."""
    file = _read(folder / f"{DRAWN}.toml")
    letters = _validated(Letters, file.data, file).letters
    for kind in LETTERS:
        if kind not in letters:
            raise LessonError(f"{file.shown}:1: there is no letter {kind}")
    return letters


def _paired(folder: Path, lessons: list[Lesson]) -> Iterator[tuple[Path, Lesson]]:
    return zip(lesson_files(folder), lessons, strict=True)


def _lesson(path: Path, amounts: Amounts, sources: Collection[str]) -> Lesson:
    file = _read(path)
    called = _FILE.fullmatch(path.stem)
    if called is None:
        raise LessonError(f"{file.shown}:1: a lesson is called NAME.toml or NAME.r1.toml")
    if "name" in file.data:
        raise LessonError(f"{file.place('name')}: name: unknown key")
    lesson = _validated(Lesson, {**file.data, "name": called[1]}, file)
    if called[2] and lesson.revision != int(called[2]):
        raise LessonError(f"{file.place('revision')}: the file says revision {called[2]}")
    _cite(file, ("sources",), lesson.sources, sources)
    _refuse_unknown_figures(file, lesson, amounts)
    return lesson


def _refuse_unknown_figures(file: TomlFile, lesson: Lesson, amounts: Amounts) -> None:
    known = {name for name, _ in amounts.named()}
    for index, step in enumerate(lesson.steps):
        for figure in step.figures.values():
            if figure not in known:
                place = file.place("steps", str(index), "figures")
                raise LessonError(f"{place}: {AMOUNTS}.toml has no {figure}")


def _cite(
    file: TomlFile, path: tuple[str, ...], references: tuple[str, ...], known: Collection[str]
) -> None:
    """A reference is a source and where in it: "participatiewet, art. 56a"."""
    for reference in references:
        source = reference.partition(",")[0].strip()
        if source not in known:
            raise LessonError(f"{file.place(*path)}: {'.'.join(path)}: no source {source!r}")


def _sources_of(profiles: Path) -> Iterator[str]:
    """The sources that the law and the municipalities name."""
    for path in sorted(profiles.glob("*.toml")):
        sources = _read(path).data.get("sources", {})
        yield from sources if isinstance(sources, dict) else ()


def _with_ids(data: dict[str, object]) -> dict[str, object]:
    """Each source knows its own name."""
    sources = data.get("sources", {})
    if not isinstance(sources, dict):
        return data
    return {**data, "sources": {id: {**one, "id": id} for id, one in sources.items()}}


def _read(path: Path) -> TomlFile:
    try:
        return read_toml(path)
    except FileError as error:
        raise LessonError(str(error)) from error


def _validated(kind: type[_M], data: dict[str, object], file: TomlFile) -> _M:
    try:
        return kind.model_validate(data)
    except ValidationError as error:
        path, sentence = first_fault(error)
        where = path[:2] + path[3:] if path[:1] == ("steps",) else path
        raise LessonError(f"{file.place(*where)}: {'.'.join(where)}: {sentence}") from error
