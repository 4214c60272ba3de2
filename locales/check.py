"""Everything that can be known to be wrong with the texts, before a person reads them.

`wegwijs check`, CI and the console call `check`; each rule is a small function in
`locales/rules/`. Fluent itself fails politely (a missing value prints its name), and no
other tool knows plural categories by language, amounts, or Dutch left behind.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from locales.files import (
    LOCALES,
    SOURCE,
    Entry,
    LocaleError,
    Texts,
    languages_in,
    read_texts,
)
from locales.readability import A2_EASE, WORDS_TO_JUDGE
from locales.rules.dutch import DUTCH_RULES, ease_of, of_dutch
from locales.rules.gender import GENDER_RULES
from locales.rules.matching import MATCHING_RULES
from locales.rules.subject import Rule, Severity, Subject
from locales.rules.text import TEXT_RULES
from locales.rules.translation import TRANSLATION_RULES
from locales.states import STATES, State, load_states
from locales.terms import Term, load_terms

RULES: tuple[Rule, ...] = (*TEXT_RULES, *MATCHING_RULES, *TRANSLATION_RULES, *GENDER_RULES)
"""Of a translation, beside its Dutch."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to mend. `line` is 0 and `message_id` empty where a whole file is meant."""

    severity: Severity
    path: str
    line: int
    message_id: str
    language: str
    text: str

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}" if self.line else self.path
        subject = f" {self.message_id}:" if self.message_id else ""
        return f"{place}: {self.severity}:{subject} {self.text}"


def check(
    folder: Path = LOCALES,
    languages: Sequence[str] | None = None,
    terms: tuple[Term, ...] | None = None,
) -> list[Finding]:
    """All findings, errors first, in order of file and line.

    `languages` are checked beside Dutch, which always is; None is every language.
    """
    chosen = languages if languages is not None else languages_in(folder)
    shared = terms if terms is not None else load_terms()
    source = read_texts(folder, SOURCE)
    findings = [*_of_source(source, shared), *_of_sounds(folder, source)]
    for language in dict.fromkeys(chosen):
        if language != SOURCE:
            texts = read_texts(folder, language)
            findings += _of_translation(folder, source, texts, shared)
            findings += _of_sounds(folder, texts)
    return sorted(findings, key=lambda f: (f.severity, f.path, f.line, f.message_id, f.text))


def _of_files(texts: Texts) -> Iterator[Finding]:
    """What Fluent cannot read, and ids that stand there twice."""
    for file in texts.files:
        for problem in file.problems:
            yield Finding("error", problem.path, problem.line, "", texts.language, problem.text)
        for entry in file.entries:
            first = texts.entries[entry.id]
            if first is not entry:
                text = f"already stands in {first.path}:{first.line}"
                yield _at(entry, texts.language, "error", text)


def _of_source(source: Texts, terms: tuple[Term, ...]) -> Iterator[Finding]:
    yield from _of_files(source)
    for entry in source.messages:
        subject = of_dutch(entry, source, terms)
        yield from _judge(subject, (*TEXT_RULES, *MATCHING_RULES, *DUTCH_RULES))
    yield from _of_ease(source, terms)


def _of_ease(source: Texts, terms: tuple[Term, ...]) -> Iterator[Finding]:
    for file in source.files:
        ease = ease_of(of_dutch(e, source, terms) for e in file.entries if not e.is_term)
        if ease.words >= WORDS_TO_JUDGE and ease.ease < A2_EASE:
            text = (
                f"harder than A2 as a whole: Flesch-Douma {ease.ease:.0f}, at least {A2_EASE:.0f}"
            )
            yield Finding("error", file.path, 0, "", SOURCE, text)


def _of_translation(
    folder: Path, source: Texts, texts: Texts, terms: tuple[Term, ...]
) -> Iterator[Finding]:
    yield from _of_files(texts)
    yield from _of_absence(folder, source, texts)
    for entry in texts.messages:
        original = source.entries.get(entry.id)
        if original is None:
            yield _at(entry, texts.language, "error", "does not exist in Dutch")
            continue
        if Path(original.path).name != Path(entry.path).name:
            text = f"belongs in {Path(original.path).name}, as in Dutch"
            yield _at(entry, texts.language, "error", text)
        subject = Subject(texts.language, entry, texts.entries, original, source.entries, terms)
        yield from _judge(subject, RULES)
    yield from _of_states(folder, source, texts)


def _of_absence(folder: Path, source: Texts, texts: Texts) -> Iterator[Finding]:
    """Files and messages that are not there; a missing file stands for its messages."""
    names = {file.name for file in texts.files}
    for file in source.files:
        path = f"{folder.name}/{texts.language}/{file.name}"
        if file.name not in names:
            yield Finding("error", path, 0, "", texts.language, "the file is missing")
            continue
        for entry in file.entries:
            if not entry.is_term and entry.id not in texts.entries:
                text = f"is missing ({entry.path}:{entry.line})"
                yield Finding("error", path, 0, entry.id, texts.language, text)
    for name in sorted(names - {file.name for file in source.files}):
        path = f"{folder.name}/{texts.language}/{name}"
        yield Finding("error", path, 0, "", texts.language, "there is no such file in Dutch")


def _of_states(folder: Path, source: Texts, texts: Texts) -> Iterator[Finding]:
    path = f"{folder.name}/{texts.language}/states.toml"
    try:
        states = load_states(folder, texts.language)
    except LocaleError as error:
        yield Finding("error", path, 0, "", texts.language, str(error).removeprefix(f"{path}: "))
        return
    for entry in texts.messages:
        if entry.id in source.entries:
            for severity, text in _state_faults(states.get(entry.id), entry, source, texts):
                yield _at(entry, texts.language, severity, text)
    for name in states:
        if name not in texts.entries:
            yield Finding("warning", path, 0, name, texts.language, "a state without its message")


def _state_faults(
    state: State | None, entry: Entry, source: Texts, texts: Texts
) -> Iterator[tuple[Severity, str]]:
    if state is None:
        yield "error", "has no state: run `python -m locales.states stamp`"
        return
    if state.state not in STATES:
        yield "error", f"unknown state {state.state!r}: {' or '.join(STATES)}"
    translated = not entry.id.startswith("match-")  # what people type is listed, not translated
    if translated and state.source != source.hash(entry.id):
        yield "error", "is outdated: the Dutch text has changed since"
    elif state.state == "reviewed" and state.text not in ("", texts.hash(entry.id)):
        yield "warning", "has changed since its review"


def _of_sounds(folder: Path, texts: Texts) -> Iterator[Finding]:
    """Recordings `<message id>.<hash of its text>.ogg` that no longer say their text."""
    for file in sorted((folder / texts.language / "sound").glob("*")):
        path = f"{folder.name}/{texts.language}/sound/{file.name}"
        name, _, rest = file.name.partition(".")
        if name not in texts.entries:
            text = "a recording without its message"
        elif rest != f"{texts.hash(name)}.ogg":
            text = f"is not of the text as it is now ({texts.hash(name)})"
        else:
            continue
        yield Finding("warning", path, 0, name, texts.language, text)


def _judge(subject: Subject, rules: Iterable[Rule]) -> Iterator[Finding]:
    for rule in rules:
        for remark in rule(subject):
            yield _at(subject.entry, subject.language, remark.severity, remark.text)


def _at(entry: Entry, language: str, severity: Severity, text: str) -> Finding:
    return Finding(severity, entry.path, entry.line, entry.id, language, text)
