"""Reading profiles: what a good one gives, and how each mistake is named with file and line."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path

import pytest

from flows.klantreis.model import THEMES, TOLD
from flows.klantreis.person import DOELGROEPEN, PersonDates
from flows.klantreis.profile import (
    FOLDER,
    LAW,
    ProfileError,
    facts_out_of_date,
    load_all,
    load_profile,
    profiles,
)
from flows.klantreis.unconfirmed import Unconfirmed

TODAY = date(2026, 11, 21)


@dataclass
class Files:
    """A copy of the law in a folder of its own, and an overlay to write into."""

    folder: Path

    def overlay(self, text: str) -> None:
        (self.folder / "dorp.toml").write_text('title = "Dorp"\n' + text, "utf-8")

    def law(self, before: str, after: str) -> None:
        path = self.folder / f"{LAW}.toml"
        text = path.read_text("utf-8")
        assert before in text
        path.write_text(text.replace(before, after, 1), "utf-8")

    def error(self) -> str:
        with pytest.raises(ProfileError) as caught:
            load_profile("dorp", self.folder)
        return str(caught.value)


@pytest.fixture
def files(tmp_path: Path) -> Files:
    shutil.copy(FOLDER / f"{LAW}.toml", tmp_path)
    found = Files(tmp_path)
    found.overlay("")
    return found


def test_the_law_comes_first_then_the_municipalities() -> None:
    assert profiles()[0] == LAW
    assert "heemstede" in profiles()


@pytest.mark.parametrize("name", profiles())
def test_every_profile_of_the_product_is_good(name: str) -> None:
    profile = load_profile(name)
    assert profile.name == name
    assert len(profile.terms) >= 24
    assert {term.theme for term in profile.terms.values()} == set(THEMES)
    assert profile.contacts["alarm"].phone == "112"
    assert not facts_out_of_date(profile, TODAY)


@pytest.mark.parametrize("name", profiles())
def test_no_number_stands_in_a_profile_without_a_source(name: str) -> None:
    phones = {who.id: who.phone for who in load_profile(name).contacts.values() if who.phone}
    assert phones == {"alarm": "112"}


def test_an_overlay_keeps_the_law_where_it_says_nothing(files: Files) -> None:
    law = load_profile(LAW, files.folder)
    village = load_profile("dorp", files.folder)
    assert village.title == "Dorp"
    assert village.steps == law.steps
    assert village.facts == law.facts


def test_an_overlay_changes_order_names_numbers_and_hours(files: Files) -> None:
    files.overlay("""
        [sources.brief]
        title = "Brief van Dorp"
        date = 2026-05-01
        kind = "memo"
        [facts.contact-name]
        value = "klantmanager"
        source = "brief, blz. 2"
        checked = 2026-11-01
        [facts.answer-days]
        value = 3
        unit = "days"
        source = "brief"
        checked = 2026-11-01
        [contacts.consulent]
        phone = "0512 34 56 78"
        hours = [{ days = ["ma", "do"], opens = 09:00:00, closes = 12:00:00 }]
        [steps.begeleiding]
        after = "pip"
    """)
    profile = load_profile("dorp", files.folder)
    assert profile.contact_name == "klantmanager"
    assert profile.number("answer-days") == 3
    assert profile.facts["answer-days"].source_ids == ("brief",)
    assert profile.contacts["consulent"].hours[0].opens == time(9)
    order = list(profile.steps)
    assert order.index("begeleiding") == order.index("pip") + 1
    title = profile.title_of(profile.contacts["consulent"])
    assert (title.id, title.args["contact"]) == ("contact-consulent", "klantmanager")


def test_activities_are_told_to_those_they_are_for(files: Files) -> None:
    files.overlay("""
        [activities.zwemles]
        kind = "do"
        icon = "🏊"
        for = { doelgroepen = ["nareiziger"] }
        sources = ["vng"]
        checked = 2026-11-01
    """)
    profile = load_profile("dorp", files.folder)
    swimming = profile.activities["zwemles"]
    assert (swimming.kind, swimming.message) == ("do", "activity-zwemles")
    assert swimming in profile.activities_for(PersonDates("nareiziger"))
    assert swimming not in profile.activities_for(PersonDates("gezinsmigrant"))
    assert "zwemles" not in load_profile(LAW, files.folder).activities


def test_what_stands_behind_a_step_moves_with_it(files: Files) -> None:
    files.overlay("""
        [steps.begeleiding]
        after = "ontzorgen"
        [steps.ontzorgen]
        after = "pvt"
        [steps.map]
        after = "ontzorgen"
    """)
    order = list(load_profile("dorp", files.folder).steps)
    at = order.index("pvt")
    assert order[at : at + 4] == ["pvt", "ontzorgen", "begeleiding", "map"]
    assert len(order) == len(load_profile(LAW).steps)


def test_heemstede_tells_its_own_facts_to_those_they_concern() -> None:
    profile = load_profile("heemstede")
    asiel, gezin = (PersonDates(one) for one in ("asielstatushouder", "gezinsmigrant"))
    brugklas = profile.steps["brugklas"]
    place = next(text for text in profile.texts_of(brugklas, asiel) if text.id.endswith("place"))
    assert place.args["place"] == "Kinderhuissingel, Haarlem"
    assert brugklas in profile.steps_for(asiel)
    assert brugklas not in profile.steps_for(gezin)
    pvt = [text.id for text in profile.texts_of(profile.steps["pvt"], gezin)]
    assert "step-pvt-separate" in pvt
    assert "step-pvt-brugklas" not in pvt


@pytest.mark.parametrize("doelgroep", DOELGROEPEN)
@pytest.mark.parametrize("leerroute", [None, "b1", "onderwijs", "z"])
def test_the_law_reaches_everybody_and_nobody_else(doelgroep: str, leerroute: str | None) -> None:
    """VNG's table: who gets what; no MAP in the onderwijsroute, no exam in the Z-route."""
    person = PersonDates(doelgroep, leerroute)  # type: ignore[arg-type]
    steps = {step.id for step in load_profile(LAW).steps_for(person)}
    assert {"intake", "leerbaarheidstoets", "pip", "lessen", "pvt", "voortgang"} <= steps
    assert ("map" in steps) == (leerroute != "onderwijs")
    assert ("examen" in steps) == (leerroute != "z")
    assert ("eindgesprek" in steps) == (leerroute == "z")
    assert ("begeleiding" in steps) == (doelgroep in ("asielstatushouder", "nareiziger"))
    assert ("koppeling" in steps) == (doelgroep == "asielstatushouder")


def test_ontzorgen_is_only_for_who_has_bijstand_or_may_get_it() -> None:
    profile = load_profile(LAW)
    day = date(2026, 1, 1)
    people = {
        PersonDates("asielstatushouder"): True,
        PersonDates("asielstatushouder", koppeling=day): True,
        PersonDates("asielstatushouder", huisvesting=day, bijstand=day): True,
        PersonDates("asielstatushouder", huisvesting=day): False,
        PersonDates("gezinsmigrant", bijstand=day): False,
    }
    for person, expected in people.items():
        told = profile.steps["ontzorgen"] in profile.steps_for(person)
        assert told == expected, person


MISTAKES = {
    "syntax": ("[steps.intake\nwho = 1", 2, "Expected"),
    "twice": ('[steps.intake]\nicon = "x"\nicon = "y"', 4, "overwrite"),
    "unknown key": ('[steps.intake]\n\nwhom = "consulent"', 4, "steps.intake.whom: unknown key"),
    "unknown table": ('[stepz.intake]\nicon = "x"', 2, "stepz: unknown key"),
    "its own id": ('[steps.intake]\nid = "pip"', 3, "steps.intake.id: unknown key"),
    "its own name": ('name = "stad"', 2, "name: unknown key"),
    "wrong kind": ("[steps.intake]\nicon = 3", 3, "steps.intake.icon"),
    "wrong doelgroep": ('[steps.map]\nfor = { doelgroepen = ["iedereen"] }', 3, "doelgroepen"),
    "text too long": (f'[contacts.duo]\nname = "{"x" * 201}"', 3, "at most 200"),
    "a control sign": ('[contacts.duo]\nname = "a\\nb"', 3, "is not written as"),
    "not a phone": ('[contacts.duo]\nphone = "bel ons"', 3, "contacts.duo.phone"),
    "unknown step": ("[steps.intak]\nicon = 'x'", 2, "unknown step; the law has koppeling"),
    "unknown neighbour": ('[steps.map]\nafter = "mop"', 3, "unknown step 'mop'"),
    "unknown contact": ('[steps.map]\nwho = "iemand"', 3, "unknown contact 'iemand'"),
    "unknown source": ('[steps.map]\nsources = [\n "krant",\n]', 3, "unknown source 'krant'"),
    "unknown fact": ('[steps.map]\nfacts = { hours = "uren" }', 3, "unknown fact 'uren'"),
    "no duration": (
        '[steps.map]\ndue = { from = ["pip"], plus = "map-hours" }\nsources = ["vng"]',
        3,
        "'map-hours' is no fact that counts",
    ),
    "no source of its own": ("[facts.pip]\nvalue = 8", 2, "needs its own `source`"),
    "other texts without a source": (
        '[steps.map]\nicon = "x"\ntexts = ["what"]',
        4,
        "steps.map.texts: what is said otherwise needs its own `sources`",
    ),
    "number without unit": (
        '[facts.x]\nvalue = 8\nsource = "vng"\nchecked = 2026-01-01',
        2,
        "a number needs a unit",
    ),
    "hours turned": (
        "[contacts.duo]\nhours = [{ days = ['ma'], opens = 12:00:00, closes = 09:00:00 }]",
        3,
        "opens must be before closes",
    ),
    "under PVT's minimum": (
        '[facts.pvt-hours]\n# a comment\nvalue = 11\nsource = "vng"\nchecked = 2026-01-01',
        4,
        "11 is under the law's minimum of 12",
    ),
    "under MAP's minimum": (
        '[facts.map-hours]\nvalue = 39\nsource = "vng"\nchecked = 2026-01-01',
        3,
        "39 is under the law's minimum of 40",
    ),
    "over the ten weeks": (
        '[facts.pip]\nvalue = 11\nsource = "vng"\nchecked = 2026-01-01',
        3,
        "11 is over the law's maximum of 10",
    ),
    "its own minimum": ("[facts.pvt-hours]\nminimum = 1", 3, "only the law's own file"),
    "law switched off": ("[steps.pvt]\nlaw = false", 3, "only the law's own file"),
    "leaves people out": (
        '[steps.pvt]\nfor = { doelgroepen = ["gezinsmigrant"] }',
        3,
        "the law asks this step of more people",
    ),
    "order against the law": (
        '[steps.intake]\nafter = "pip"',
        3,
        "the law puts 'intake' before 'pip'",
    ),
    "behind itself": ('[steps.map]\nafter = "map"', 3, "in a circle"),
    "a circle": (
        '[steps.map]\nafter = "voortgang"\n[steps.voortgang]\nafter = "map"',
        3,
        "in a circle",
    ),
    "an activity of no kind": (
        '[activities.zwemles]\nkind = "see"\nicon = "x"\nsources = ["vng"]\nchecked = 2026-01-01',
        3,
        "activities.zwemles.kind",
    ),
    "an unknown key of an activity": (
        "[activities.zwemles]\nkind = 'do'\nicon = 'x'\n"
        "sources = ['vng']\nchecked = 2026-01-01\nplaats = 'zwembad'",
        7,
        "activities.zwemles.plaats: unknown key",
    ),
    "a step is no table": ("[steps]\nintake = 3", 3, "steps.intake"),
    "steps are no table": ("steps = 3", 2, "steps"),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_named_with_file_and_line(files: Files, mistake: str) -> None:
    text, line, says = MISTAKES[mistake]
    files.overlay(text)
    error = files.error()
    assert error.startswith(f"{files.folder}/dorp.toml:{line}: "), error
    assert says in error, error
    assert "\n" not in error


def test_a_mistake_in_the_law_is_named_there(files: Files) -> None:
    files.law('who = "coa"', 'who = "koa"')
    files.overlay('[steps.koppeling]\nicon = "x"')
    assert re.search(r"landelijk\.toml:\d+: steps.koppeling.who: unknown contact", files.error())


def test_what_is_missing_is_named_where_it_belongs(files: Files) -> None:
    files.overlay('[steps.zwemles]\nwho = "school"\nicon = "x"')
    assert "dorp.toml:2: steps.zwemles.checked: is missing" in files.error()


def test_an_unknown_or_made_up_name_is_refused(files: Files) -> None:
    for name in ("stad", "../landelijk", ""):
        with pytest.raises(ProfileError, match="no profile"):
            load_profile(name, files.folder)


def test_a_file_that_is_not_utf8_is_named(files: Files) -> None:
    (files.folder / "dorp.toml").write_bytes(b'title = "Dorp"\n# caf\xe9\n')
    assert "dorp.toml:2: the file is not UTF-8" in files.error()


def test_a_file_of_the_product_is_named_from_its_root() -> None:
    with pytest.raises(ProfileError, match=r"^flows/klantreis: no profile"):
        load_profile("nergens")


def test_facts_grow_old_after_a_year_or_on_their_last_day(files: Files) -> None:
    files.overlay("""
        [facts.money]
        value = 385
        unit = "count"
        source = "vng"
        checked = 2026-11-21
        until = 2026-12-31
    """)
    profile = load_profile("dorp", files.folder)
    assert [old.where for old in facts_out_of_date(profile, date(2026, 12, 31))] == []
    assert [old.where for old in facts_out_of_date(profile, date(2027, 1, 1))] == ["facts.money"]
    everything = facts_out_of_date(profile, date(2027, 11, 22))
    assert len(everything) == sum(len(getattr(profile, table)) for table in ("facts", *TOLD))


def test_confirming_a_fact_makes_it_good_again(files: Files) -> None:
    files.overlay("[facts.termijn]\nconfirmed = 2027-06-01")
    old = facts_out_of_date(load_profile("dorp", files.folder), date(2027, 12, 1))
    assert "facts.termijn" not in {one.where for one in old}
    assert "facts.pip" in {one.where for one in old}


@pytest.mark.parametrize("unconfirmed", ["told", "asked"])
def test_what_every_profile_shares_with_the_law_is_kept_once(unconfirmed: Unconfirmed) -> None:
    known = load_all(unconfirmed)
    assert known == {name: load_profile(name, unconfirmed=unconfirmed) for name in profiles()}
    for profile in known.values():
        for key, step in known[LAW].steps.items():
            assert profile.steps.get(key) is step or profile.steps.get(key) != step
