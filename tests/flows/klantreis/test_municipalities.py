"""What the memos of four municipalities say, as it is told: to those it concerns, and right."""

from __future__ import annotations

import re
from datetime import date

import pytest

from flows.klantreis.model import TOLD, Profile
from flows.klantreis.person import DOELGROEPEN, LEERROUTES, Doelgroep, Leerroute, PersonDates
from flows.klantreis.profile import LAW, load_profile, profiles
from locales.catalog import Catalog

TODAY = date(2026, 11, 21)
HOUSED = date(2026, 10, 1)
MUNICIPALITIES = [name for name in profiles() if name != LAW]
DUTCH = Catalog.load()


def person(
    doelgroep: Doelgroep, leerroute: Leerroute | None = None, *, bijstand: bool = True
) -> PersonDates:
    pip = HOUSED if leerroute else None
    money = HOUSED if bijstand else None
    return PersonDates(doelgroep, leerroute, huisvesting=HOUSED, pip=pip, bijstand=money)


def people() -> list[PersonDates]:
    return [
        person(group, route, bijstand=bijstand)
        for group in DOELGROEPEN
        for route in (None, *LEERROUTES)
        for bijstand in (True, False)
    ]


def told(name: str, where: str, reader: PersonDates) -> str:
    """What this reader is told in Dutch at `steps.pvt`, without marks; "" when not for them."""
    profile = load_profile(name)
    table, _, key = where.partition(".")
    entry = getattr(profile, table)[key]
    if not entry.audience.includes(reader):
        return ""
    texts = profile.texts_of(entry, reader)
    said = (DUTCH.text("nl", one.id, one.args, isolate=False) for one in texts)
    return re.sub(r"<[^>]+>|[\u2066-\u2069\u200e\u200f]", "", "\n".join(said))


def everything_told(profile: Profile, reader: PersonDates) -> set[str]:
    """The ids of all that this reader is told anywhere."""
    entries = [one for table in TOLD for one in getattr(profile, table).values()]
    theirs = (one for one in entries if one.audience.includes(reader))
    return {text.id for one in theirs for text in profile.texts_of(one, reader)}


@pytest.mark.parametrize(
    ("name", "contact"),
    [
        ("heerenveen", "klantmanager Inburgering"),
        ("steenwijkerland", "inburgeringsconsulent"),
        ("heemstede", "consulent inburgering"),
        ("uithoorn", "consulent"),
    ],
)
def test_who_guides_is_called_as_they_are_there(name: str, contact: str) -> None:
    assert load_profile(name).contact_name == contact


@pytest.mark.parametrize("name", MUNICIPALITIES)
def test_what_a_memo_says_waits_for_the_municipality(name: str) -> None:
    profile = load_profile(name)
    law = load_profile(LAW)
    own = {key for key, fact in profile.facts.items() if fact != law.facts.get(key)}
    assert own
    assert {f"facts.{key}" for key in own} <= set(profile.unconfirmed)


@pytest.mark.parametrize("name", MUNICIPALITIES)
@pytest.mark.parametrize("route", [None, *LEERROUTES])
def test_who_pays_their_own_school_is_offered_none(name: str, route: Leerroute | None) -> None:
    for group in ("gezinsmigrant", "overig"):
        said = told(name, "steps.lessen", person(group, route))
        assert "zelf" in said
        assert not re.search(r"De gemeente betaalt|🏫|🛠️|📍", said)


def test_heerenveen_first_talks_about_money_then_pays_then_takes_the_intake() -> None:
    order = list(load_profile("heerenveen").steps)
    places = [order.index(step) for step in ("huisvesting", "inkomen", "ontzorgen", "intake")]
    assert places == sorted(places)
    assert "inkomensconsulent" in told("heerenveen", "steps.inkomen", person("asielstatushouder"))
    assert told("heerenveen", "steps.inkomen", person("gezinsmigrant")) == ""


def test_heerenveen_does_not_say_which_bills_are_paid() -> None:
    said = told("heerenveen", "steps.ontzorgen", person("nareiziger"))
    assert "een deel van uw vaste lasten" in said
    assert "Welke rekeningen betaalt de gemeente? Vraag het uw klantmanager" in said
    assert "Er zijn 7 bijeenkomsten" in said
    assert not re.search(r"huur|gas|stroom", said)


def test_heerenveens_own_klantmanager_gives_the_pvt_in_library_and_museum() -> None:
    said = told("heerenveen", "steps.pvt", person("overig", "b1"))
    assert "Er zijn 3 bijeenkomsten" in said
    assert "Bibliotheek, Museum Heerenveen" in said
    assert "Uw klantmanager Inburgering geeft het PVT" in said


def test_steenwijkerland_talks_every_three_months() -> None:
    fact = load_profile("steenwijkerland").facts["talks-every"]
    assert (fact.value, fact.unit) == (3, "months")
    guided = told("steenwijkerland", "steps.voortgang", person("asielstatushouder", "b1"))
    alone = told("steenwijkerland", "steps.voortgang", person("gezinsmigrant", "b1"))
    assert "elke 3 maanden" in guided
    assert "elke 3 maanden" in alone
    assert "begeleider" in guided
    assert "begeleider" not in alone


@pytest.mark.parametrize(
    ("route", "school", "others"),
    [
        ("b1", "ROC de Friese Poort", "Windesheim"),
        ("z", "ROC de Friese Poort", "Windesheim"),
        ("onderwijs", "Windesheim", "Friese Poort"),
    ],
)
def test_steenwijkerland_names_the_school_of_the_route(
    route: Leerroute, school: str, others: str
) -> None:
    said = told("steenwijkerland", "steps.lessen", person("nareiziger", route))
    assert school in said
    assert others not in said


@pytest.mark.parametrize(
    ("name", "partner"), [("steenwijkerland", "Noordwestgroep"), ("uithoorn", "Matchez")]
)
@pytest.mark.parametrize("group", DOELGROEPEN)
def test_the_map_is_given_to_everybody_by_the_same(
    name: str, partner: str, group: Doelgroep
) -> None:
    assert f"{partner} geeft de MAP" in told(name, "steps.map", person(group, "b1"))


@pytest.mark.parametrize("reader", people())
def test_uithoorn_never_says_that_gas_water_and_electricity_are_paid(reader: PersonDates) -> None:
    ids = everything_told(load_profile("uithoorn"), reader)
    paid = {"step-ontzorgen-pays", "step-ontzorgen-what", "item-energie-paid", "item-energie-which"}
    assert not ids & paid
    helped = reader.doelgroep in ("asielstatushouder", "nareiziger") and reader.bijstand is not None
    assert ({"step-ontzorgen-self", "item-energie-self"} <= ids) is helped


def test_uithoorn_says_in_so_many_words_what_is_paid_and_what_is_not() -> None:
    said = told("uithoorn", "steps.ontzorgen", person("asielstatushouder"))
    assert "De huur, aan Eigen Haard" in said
    assert "De zorgverzekering, bij Zorg en Zekerheid" in said
    assert "De gemeente betaalt niet: gas, water en stroom" in said


def test_uithoorn_before_its_memo_is_confirmed_promises_no_energy_for_the_new_house() -> None:
    asked = load_profile("uithoorn", unconfirmed="asked")
    ids = everything_told(asked, person("asielstatushouder"))
    assert "item-energie-paid" not in ids
    assert "klantreis-ask-local" in ids


def test_uithoorn_helps_eighteen_months_and_talks_twice_a_year() -> None:
    profile = load_profile("uithoorn")
    assert profile.number("begeleiding") == 18
    assert profile.number("talks-a-year") == 2
    assert "18 maanden" in told("uithoorn", "steps.begeleiding", person("nareiziger"))
    talks = told("uithoorn", "steps.voortgang", person("gezinsmigrant", "b1"))
    assert "minstens 2 gesprekken per jaar" in talks


def test_uithoorns_language_start_is_for_those_with_asylum() -> None:
    assert "Amsterdam of Amstelveen" in told("uithoorn", "steps.taalstart", person("nareiziger"))
    assert told("uithoorn", "steps.taalstart", person("gezinsmigrant")) == ""


@pytest.mark.parametrize(
    ("route", "place"), [("b1", "in Amsterdam."), ("z", "in Amsterdam of Amstelveen.")]
)
def test_uithoorns_lessons_are_where_that_route_is_given(route: Leerroute, place: str) -> None:
    said = told("uithoorn", "steps.lessen", person("asielstatushouder", route))
    assert f"De lessen zijn {place}" in said
    assert "3 of 4 dagdelen les per week" in said


@pytest.mark.parametrize("name", ["steenwijkerland", "heemstede"])
def test_where_energy_is_paid_the_list_for_moving_says_so(name: str) -> None:
    paid = "betaalt de gemeente in het begin gas, water en stroom"
    assert paid in told(name, "checklist.energie", person("asielstatushouder"))
    assert paid not in told(name, "checklist.energie", person("gezinsmigrant"))


@pytest.mark.parametrize(
    ("name", "activity"),
    [
        ("heerenveen", "zwemles"),
        ("heerenveen", "taalhuis"),
        ("uithoorn", "financieel-cafe"),
        ("heemstede", "fiets"),
        ("steenwijkerland", "vrijwilligerswerk"),
    ],
)
def test_each_offers_what_its_memo_names(name: str, activity: str) -> None:
    offered = load_profile(name).activities_for(person("asielstatushouder", "b1"))
    assert activity in [one.id for one in offered]
    assert told(name, f"activities.{activity}", person("asielstatushouder", "b1"))
