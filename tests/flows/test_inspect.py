"""Flows with a fault in them are found out (that ours have none: `tests/crawl`)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from cli.texts import load_profiles
from flows import engine
from flows.context import Context
from flows.inspect import Finding, findings_of, message_ids, unreachable
from flows.klantreis.model import Profile
from flows.klantreis.person import DOELGROEPEN, PersonDates
from flows.model import Choice, Screen, Step, Text
from flows.situations import Situation, people, situations, with_case
from flows.steps import STEPS
from flows.walking import walk

NOW = datetime(2026, 11, 21, 11, tzinfo=UTC)


@pytest.fixture(scope="module")
def profiles() -> Mapping[str, Profile]:
    return load_profiles()


def known(profiles: Mapping[str, Profile]) -> Context:
    bare = Context(now=NOW, home="heemstede", profiles=profiles)
    return with_case(bare, PersonDates("asielstatushouder"))


def everything_is_said(id: str) -> bool:
    return True


@pytest.fixture
def mended(monkeypatch: pytest.MonkeyPatch) -> dict[str, Step]:
    """The steps, free to be broken."""
    steps = dict(STEPS)
    monkeypatch.setattr(engine, "STEPS", steps)
    return steps


def found_with(profiles: Mapping[str, Profile]) -> set[tuple[str, str]]:
    walked = walk(Situation("somebody", known(profiles)))
    return {(one.kind, one.place) for one in findings_of(walked, everything_is_said)}


def test_a_guest_may_choose_every_municipality_and_doelgroep(
    profiles: Mapping[str, Profile],
) -> None:
    guest = next(one for one in situations(profiles, NOW) if one.name == "landelijk, guest")
    readers = {visit.reader for visit in walk(guest).visits}
    assert readers >= {(name, group) for name in profiles for group in DOELGROEPEN}


def test_a_case_of_every_kind_is_walked(profiles: Mapping[str, Profile]) -> None:
    dates = [one for _, one in people(NOW.date())]
    assert {(one.doelgroep, one.leerroute) for one in dates} >= {
        (group, route) for group in DOELGROEPEN for route in (None, "b1", "onderwijs", "z")
    }
    assert all(one.koppeling is None for one in dates if one.doelgroep == "gezinsmigrant")
    names = [one.name for one in situations(profiles, NOW, whole=True)]
    assert len(names) == len(set(names))


def test_a_trail_leads_to_its_screen(profiles: Mapping[str, Profile]) -> None:
    walked = walk(Situation("somebody", known(profiles)))
    visit = next(one for one in walked.visits if one.place == "data.why")
    assert visit.trail == ("/start", "[settings]", "[data]", "[why]")
    assert str(visit) == "data.why (somebody: /start > [settings] > [data] > [why])"


def test_a_screen_without_a_way_on_is_a_dead_end(
    profiles: Mapping[str, Profile], mended: dict[str, Step]
) -> None:
    mended["data.why"] = lambda context: Screen(body=(Text("x"),), help=False)
    assert {("dead-end", "data.why"), ("no-menu", "data.why")} <= found_with(profiles)


def test_two_screens_that_only_lead_to_each_other_have_no_way_to_the_menu(
    profiles: Mapping[str, Profile], mended: dict[str, Step]
) -> None:
    def pair(other: str) -> Step:
        choice = Choice("on", Text("x"), other)
        return lambda context: Screen(body=(Text("x"),), choices=(choice,), help=False)

    mended["data.why"], mended["data.withdraw"] = pair("data.withdraw"), pair("data.why")
    found = found_with(profiles)
    assert {("no-menu", "data.why"), ("no-menu", "data.withdraw")} <= found
    assert ("dead-end", "data.why") not in found


def test_a_button_to_nowhere_falls_to_the_menu_and_is_found(
    profiles: Mapping[str, Profile], mended: dict[str, Step]
) -> None:
    lost = Choice("lost", Text("x"), "no.such.step")
    mended["data.why"] = lambda context: Screen(body=(Text("x"),), choices=(lost,), back="data")
    assert ("falls", "data.why") in found_with(profiles)


def test_five_choices_are_found_at_the_button_that_leads_there(
    profiles: Mapping[str, Profile], mended: dict[str, Step]
) -> None:
    five = tuple(Choice(f"c{number}", Text("x"), "menu") for number in range(5))
    mended["data.why"] = lambda context: Screen(body=(Text("x"),), choices=five)
    assert ("falls", "data") in found_with(profiles)


@pytest.mark.parametrize("id", ["x" * 60, "with|bar", "Capital", "é", "x" * 25])
def test_a_choice_id_that_does_not_fit_a_button(
    profiles: Mapping[str, Profile], mended: dict[str, Step], id: str
) -> None:
    mended["data.why"] = lambda context: Screen(
        body=(Text("x"),), choices=(Choice(id, Text("x"), "menu"),)
    )
    assert ("choice-id", "data.why") in found_with(profiles)


@pytest.mark.parametrize("ids", [("a", "a"), ("back",), ("help",), ("dutch",)])
def test_two_buttons_of_one_name(
    profiles: Mapping[str, Profile], mended: dict[str, Step], ids: tuple[str, ...]
) -> None:
    choices = tuple(Choice(id, Text("x"), "menu") for id in ids)
    mended["data.why"] = lambda context: Screen(body=(Text("x"),), choices=choices, back="data")
    assert ("choice-twice", "data.why") in found_with(profiles)


def test_a_screen_that_says_nothing(
    profiles: Mapping[str, Profile], mended: dict[str, Step]
) -> None:
    mended["data.why"] = lambda context: Screen(body=(), back="data")
    assert ("empty", "data.why") in found_with(profiles)


@pytest.mark.parametrize("missing", ["data-why-not-there", "button-x", "inner", "lead-start"])
def test_each_text_that_does_not_exist_is_named(
    profiles: Mapping[str, Profile], mended: dict[str, Step], missing: str
) -> None:
    inner = Text("outer", {"title": Text("inner")})
    mended["data.why"] = lambda context: Screen(
        body=(Text("data-why-not-there"), inner),
        choices=(Choice("x", Text("button-x"), "menu"),),
    )
    walked = walk(Situation("somebody", known(profiles)))
    visit = next(one for one in walked.visits if one.place == "data.why")
    view = replace(visit.view, lead=Text("lead-start"))
    walked.visits.append(replace(visit, view=view))
    found = list(findings_of(walked, lambda id: id != missing))
    assert {one.detail for one in found} == {f"there is no message {missing}"}


def test_the_texts_of_a_picture_count(profiles: Mapping[str, Profile]) -> None:
    walked = walk(Situation("somebody", known(profiles)))
    visit = next(one for one in walked.visits if one.place == "journey")
    assert "step-koppeling" in set(message_ids(visit))


def test_a_step_that_nothing_leads_to_is_unreachable(profiles: Mapping[str, Profile]) -> None:
    visits = walk(Situation("somebody", known(profiles))).visits
    steps = {"menu": STEPS["menu"], "attic": STEPS["menu"]}
    assert list(unreachable(steps, visits)) == [
        Finding("unreachable", "attic", "no walk comes here")
    ]


def test_a_finding_tells_where_and_how(profiles: Mapping[str, Profile]) -> None:
    finding = Finding("dead-end", "menu", "nothing leads on or back", "guest: /start")
    assert str(finding) == "menu: nothing leads on or back [guest: /start]"


def test_a_thorough_walk_does_what_no_button_does(profiles: Mapping[str, Profile]) -> None:
    context = known(profiles)
    shy = {one.view.step for one in walk(Situation("shy", context)).visits}
    bold = {one.view.step for one in walk(Situation("bold", context, thorough=True)).visits}
    assert {"ask.confirm", "ask.photo", "ask.found", "pin.chosen"} <= bold - shy
