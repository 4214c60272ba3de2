"""Each row of docs/facts.md is true: its messages exist and are met by those they concern."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import cache

import pytest

from cli.texts import load_profiles
from flows.context import LANGUAGES, Context
from flows.inspect import message_ids
from flows.klantreis.model import TOLD, Profile
from flows.klantreis.person import DOELGROEPEN, WITH_ASYLUM, Doelgroep, PersonDates
from flows.klantreis.profile import LAW, load_profile, profiles
from flows.situations import WITHOUT_RECEPTION, Situation, with_case
from flows.walking import walk
from locales.catalog import Catalog
from tests.documents import read

NOW = datetime(2026, 11, 21, 11, tzinfo=UTC)
PROFILES: Mapping[str, Profile] = load_profiles()
MINOR_BORN = date(2009, 3, 1)
FEWEST = 200
"""A table that lost its rows would pass every other test."""
IN_ITS_OWN_WAY: Mapping[str, set[str]] = {
    "heerenveen": {"step-ontzorgen-what", "step-ontzorgen-pays", "term-ontzorgen-what"},
    "steenwijkerland": {"step-ontzorgen-longer"},
    "uithoorn": {"step-ontzorgen-what", "step-ontzorgen-pays", "term-ontzorgen-what"},
}
"""Heerenveen and Uithoorn pay a part of the fixed costs; Steenwijkerland hardly ever longer."""


@dataclass(frozen=True, slots=True)
class Fact:
    says: str
    profile: str
    doelgroep: str
    messages: tuple[str, ...]

    @property
    def readers(self) -> tuple[tuple[Doelgroep, bool], ...]:
        """(doelgroep, whether as an amv) of each reader it must be said to."""
        if self.doelgroep == "amv":
            return tuple((group, True) for group in sorted(WITH_ASYLUM))
        if self.doelgroep == "iedereen":
            return tuple((group, False) for group in DOELGROEPEN)
        named = self.doelgroep.split(", ")
        found = tuple((group, False) for group in DOELGROEPEN if group in named)
        assert len(found) == len(named), self.doelgroep
        return found


def _rows() -> Iterator[Fact]:
    for line in read("docs/facts.md").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("|") and cells[1] not in ("profile", "---"):
            says, profile, doelgroep, messages = cells
            yield Fact(says, profile, doelgroep, tuple(re.findall(r"`([^`]+)`", messages)))


FACTS = tuple(_rows())


def _people(doelgroep: Doelgroep, *, amv: bool) -> Iterator[PersonDates]:
    """Somebody before the PIP and on each route, as few as meet every text."""
    arrived = NOW.date() - timedelta(days=40)
    came = None if doelgroep in WITHOUT_RECEPTION else arrived
    housed = PersonDates(
        doelgroep,
        koppeling=came,
        huisvesting=came,
        brp=arrived,
        bijstand=came,
        geboortedatum=MINOR_BORN if amv else None,
    )
    yield housed
    if not amv:
        with_pip = replace(housed, pip=NOW.date() - timedelta(days=3))
        for leerroute in ("b1", "z", "onderwijs"):
            yield replace(with_pip, leerroute=leerroute)


@cache
def _met(profile: str, doelgroep: Doelgroep, amv: bool) -> frozenset[str]:
    """All message ids on the screens that such people come to by pressing buttons."""
    bare = Context(now=NOW, home=profile, profiles=PROFILES)
    walks = (
        walk(Situation("reader", with_case(bare, person))) for person in _people(doelgroep, amv=amv)
    )
    return frozenset(id for one in walks for visit in one.visits for id in message_ids(visit))


def test_the_table_is_read_whole() -> None:
    assert len(FACTS) >= FEWEST
    assert {fact.profile for fact in FACTS} == set(profiles())
    assert all(fact.messages for fact in FACTS)
    assert len({(fact.says, fact.profile) for fact in FACTS}) == len(FACTS)


def test_every_message_exists_in_every_language() -> None:
    catalog = Catalog.load()
    missing = {
        (language, message)
        for fact in FACTS
        for message in fact.messages
        for language in LANGUAGES
        if not catalog.has(language, message)
    }
    assert missing == set()


@pytest.mark.parametrize("profile", profiles())
def test_every_fact_is_said_to_those_it_concerns(profile: str) -> None:
    unsaid = {
        (message, doelgroep)
        for fact in FACTS
        if fact.profile == profile
        for doelgroep, amv in fact.readers
        for message in fact.messages
        if message not in _met(profile, doelgroep, amv)
    }
    assert unsaid == set()


@pytest.mark.parametrize("profile", profiles())
def test_no_fact_is_said_to_a_doelgroep_it_does_not_concern(profile: str) -> None:
    """What is for some doelgroepen alone stands on no screen of the others."""
    readers: dict[str, set[str]] = {}
    for fact in FACTS:
        for message in fact.messages if fact.profile == profile and fact.doelgroep != "amv" else ():
            readers.setdefault(message, set()).update(group for group, _ in fact.readers)
    astray = {
        (message, doelgroep)
        for message, groups in readers.items()
        for doelgroep in DOELGROEPEN
        if doelgroep not in groups and message in _met(profile, doelgroep, amv=False)
    }
    assert astray == set()


@pytest.mark.parametrize("profile", [name for name in profiles() if name != LAW])
def test_what_only_a_municipality_tells_has_a_row(profile: str) -> None:
    listed = {message for fact in FACTS if fact.profile == profile for message in fact.messages}
    own = _told(PROFILES[profile]) - _told(PROFILES[LAW])
    assert own - listed == set()


@pytest.mark.parametrize("profile", [name for name in profiles() if name != LAW])
def test_the_law_is_said_in_every_municipality(profile: str) -> None:
    """But for what that municipality says in its own way; while unconfirmed, what it pays."""
    listed = {message for fact in FACTS if fact.profile == LAW for message in fact.messages}
    law = listed & _told(PROFILES[LAW])
    assert law - _told(PROFILES[profile]) == IN_ITS_OWN_WAY.get(profile, set())
    unsaid = law - _told(load_profile(profile, unconfirmed="asked"))
    assert unsaid == IN_ITS_OWN_WAY.get(profile, set()) & _said_otherwise()


def _said_otherwise() -> set[str]:
    """What the law has a cautious line for, where a municipality may do without it."""
    return {
        f"{told.message}-{part.id}"
        for table in TOLD
        for told in getattr(PROFILES[LAW], table).values()
        for part in told.texts
        if part.ask
    }


def _told(profile: Profile) -> set[str]:
    return {
        message
        for table in TOLD
        for told in getattr(profile, table).values()
        for message in (told.message, *(f"{told.message}-{part.id}" for part in told.texts))
    }
