"""The command `wegwijs check`: everything that can be known to be wrong before it runs."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from pathlib import Path

from cli.checking_lessons import of_lessons
from cli.clock import SystemClock
from cli.errors import FOUND
from cli.finding import Finding
from cli.findings import told
from cli.words import say
from flows import inspect
from flows.klantreis.files import FileError, shown
from flows.klantreis.lines import key_lines, line_of
from flows.klantreis.model import TOLD, Profile, Told
from flows.klantreis.profile import (
    FOLDER,
    ProfileError,
    facts_out_of_date,
    load_profile,
    profiles,
)
from flows.lessons.loader import FOLDER as LESSONS
from flows.lessons.loader import load_library
from locales.check import check as check_texts
from locales.files import LOCALES, SOURCE, Texts, languages_in, read_texts
from locales.readability import A2_EASE
from locales.rules.dutch import reading_report
from locales.terms import load_terms

OF_FILES = ("step-", "term-", "contact-", "activity-", "item-", "lesson-")
"""Texts that a profile or a lesson names: told with its file and line."""


@dataclass(frozen=True)
class Places:
    """Where texts, profiles and lessons are read; `dutch` once for all who ask."""

    locales: Path = LOCALES
    profiles: Path = FOLDER
    lessons: Path = LESSONS

    @cached_property
    def dutch(self) -> Texts:
        return read_texts(self.locales, SOURCE)


def check(*, strict: bool, places: Places | None = None) -> None:
    """Print the report; exit 1 when there are errors."""
    places = places or Places()
    findings = findings_of(places, SystemClock().now(), strict=strict)
    for finding in findings:
        print(finding)
    errors = sum(finding.severity == "error" for finding in findings)
    for line in unconfirmed(places):
        print(line)
    print(_summary(places, errors, len(findings) - errors))
    if errors:
        raise SystemExit(FOUND)


def findings_of(places: Places, now: datetime, *, strict: bool) -> list[Finding]:
    """All that is wrong, errors first; facts past their date are errors when strict."""
    found = [
        *of_texts(places),
        *of_profiles(places, now.date(), strict=strict),
        *of_lessons(
            places.lessons, places.dutch.entries, places.profiles, now.date(), strict=strict
        ),
        *of_flows(places, now),
    ]
    return sorted(found, key=lambda finding: finding.severity)


def of_texts(places: Places) -> Iterator[Finding]:
    """What is wrong with the texts and the list of terms."""
    for found in check_texts(places.locales):
        place = f"{found.path}:{found.line}" if found.line else found.path
        text = told(found.text)
        named = f"{found.message_id}: {text}" if found.message_id else text
        yield Finding(found.severity, place, named)


def of_profiles(places: Places, today: date, *, strict: bool) -> Iterator[Finding]:
    """What is wrong with the profiles: the first mistake of each, texts, old facts."""
    known = places.dutch.entries
    for name in profiles(places.profiles):
        try:
            profile = load_profile(name, places.profiles)
        except ProfileError as error:
            place, _, text = str(error).partition(": ")
            yield Finding("error", place, told(text))
            continue
        file = _File.of(places.profiles / f"{name}.toml")
        yield from _of_messages(profile, file, known)
        yield from _of_facts(profile, file, today, strict=strict)


def of_flows(places: Places, now: datetime) -> Iterator[Finding]:
    """Dead ends, steps nobody comes to, texts that are missing; walked with good files."""
    texts = places.dutch.entries

    def is_there(message: str) -> bool:
        return message in texts or message.startswith(OF_FILES)

    try:
        known = {name: load_profile(name, places.profiles) for name in profiles(places.profiles)}
        library = load_library(places.lessons, places.profiles)
    except FileError:
        return
    for found in inspect.findings(known, now, is_there, library=library):
        yield Finding("error", f"flows {found.place}", f"{told(found.detail)} [{found.met}]")


def unconfirmed(places: Places) -> Iterator[str]:
    """A line for each good profile that states what only old memos say."""
    for name in profiles(places.profiles):
        with suppress(ProfileError):
            found = load_profile(name, places.profiles).unconfirmed
            if found:
                years = ", ".join(str(year) for year in sorted(set(found.values())))
                yield say("check-unconfirmed", name=name, count=len(found), years=years)


@dataclass(frozen=True, slots=True)
class _File:
    """A profile's own file, and the line of each of its keys."""

    path: Path
    lines: Mapping[tuple[str, ...], int]

    @classmethod
    def of(cls, path: Path) -> _File:
        return cls(path, key_lines(path.read_text("utf-8", errors="replace")))

    def place(self, *keys: str) -> str | None:
        """`file:line` of these keys; None where this file does not state them."""
        found, line = line_of(self.lines, keys)
        return f"{shown(self.path)}:{line}" if found == len(keys) else None


def _of_messages(profile: Profile, file: _File, known: Container[str]) -> Iterator[Finding]:
    """Texts that do not exist; those of the law are told of the law alone."""
    for table in TOLD:
        told: Mapping[str, Told] = getattr(profile, table)
        for one in told.values():
            place = file.place(table, one.id)
            for message in _messages(one) if place else ():
                if message not in known:
                    yield Finding("error", str(place), say("check-message", message=message))


def _messages(told: Told) -> Iterator[str]:
    yield told.message
    for part in told.texts:
        yield f"{told.message}-{part.id}"


def _of_facts(profile: Profile, file: _File, today: date, *, strict: bool) -> Iterator[Finding]:
    for fact in facts_out_of_date(profile, today):
        place = file.place(*fact.where.split("."), "checked")
        if place is not None:
            told = say("check-fact", checked=fact.checked, until=fact.good_until)
            yield Finding("error" if strict else "warning", place, f"{fact.where}: {told}")


def _summary(places: Places, errors: int, warnings: int) -> str:
    report = reading_report(places.locales, places.dutch)
    names = profiles(places.profiles)
    message, longest, _ = report.longest
    return say(
        "check-summary",
        languages=len(languages_in(places.locales)),
        texts=len(places.dutch.messages),
        profiles=len(names),
        facts=_count_of_facts(places),
        terms=len(load_terms()),
        errors=errors,
        warnings=warnings,
        ease=report.ease,
        a2=A2_EASE,
        words=report.words_a_sentence,
        longest=longest,
        message=message,
    )


def _count_of_facts(places: Places) -> int:
    """What the readable profiles state, each file for itself."""
    files = (_File.of(path) for path in places.profiles.glob("*.toml"))
    return sum(len(key) == 3 and key[2] == "checked" for file in files for key in file.lines)
