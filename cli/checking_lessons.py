"""What `wegwijs check` says of the lessons: mistakes, missing texts, amounts grown old."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from cli.finding import Finding
from cli.words import say
from flows.klantreis.files import TomlFile, read_toml
from flows.lessons.amounts import to_look_at
from flows.lessons.loader import AMOUNTS, LessonError, Library, lesson_files, load_library
from flows.lessons.model import Lesson, LessonStep
from locales.files import Entry
from locales.shape import parts

GIVEN = {"contact", "municipality", "result"}
"""What every text of a lesson may name beside the figures and examples of its step."""
_LIMIT = re.compile(r"\[max \d+\]|[Hh]ooguit \d+ tekens")


def of_lessons(
    folder: Path, known: Mapping[str, Entry], profiles: Path, today: date, *, strict: bool
) -> Iterator[Finding]:
    """The first mistake of a file, else all that is not there yet among the `known` Dutch texts."""
    try:
        library = load_library(folder, profiles)
    except LessonError as error:
        place, _, text = str(error).partition(": ")
        yield Finding("error", place, text)
        return
    for path in lesson_files(folder):
        file, name = read_toml(path), path.stem.partition(".")[0]
        lesson = library.lesson(name, int(str(file.data["revision"])))
        yield from _of_texts(lesson, file, known)
    yield from _of_amounts(library, read_toml(folder / f"{AMOUNTS}.toml"), today, strict=strict)
    yield from _of_values(known)


def _of_texts(lesson: Lesson, file: TomlFile, known: Mapping[str, Entry]) -> Iterator[Finding]:
    """Texts that do not exist, and labels that nobody is told to keep short."""
    yield from _missing(file.place("revision"), (lesson.message, f"{lesson.message}-goal"), known)
    for index, step in enumerate(lesson.steps):
        place = file.place("steps", str(index))
        yield from _missing(place, (lesson.text_id(step, part) for part in step.parts), known)
        for label in (lesson.text_id(step, one) for one in step.labels):
            if label in known and not _LIMIT.search(known[label].comment):
                yield Finding("error", place, say("check-label", message=label))
        yield from _unknown_variables(lesson, step, place, known)


def _unknown_variables(
    lesson: Lesson, step: LessonStep, place: str, known: Mapping[str, Entry]
) -> Iterator[Finding]:
    given = GIVEN.union(step.figures, step.examples)
    for message in (lesson.text_id(step, part) for part in step.parts):
        used = parts(known[message]).variables if message in known else set()
        for name in sorted(used - given):
            yield Finding("error", place, say("check-variable", message=message, name=name))


def _missing(
    place: str, messages: Iterator[str] | tuple[str, ...], known: Mapping[str, Entry]
) -> Iterator[Finding]:
    for message in messages:
        if message not in known:
            yield Finding("error", place, say("check-message", message=message))


def _of_amounts(
    library: Library, file: TomlFile, today: date, *, strict: bool
) -> Iterator[Finding]:
    for name, figure, good in to_look_at(library.amounts, today):
        place = file.place("figures", *name.split("."))
        told = say("check-fact", checked=figure.checked, until=good)
        yield Finding("error" if strict else "warning", place, f"{name}: {told}")


def _of_values(known: Mapping[str, Entry]) -> Iterator[Finding]:
    """A euro that is written out in a lesson has no source: it belongs in `amounts.toml`."""
    for id, entry in known.items():
        if id.startswith("lesson-") and re.search(r"€\s*\d|\d\s*euro", entry.source):
            yield Finding("error", f"{entry.path}:{entry.line}", say("check-euro", message=id))
