"""The ten weeks tell what is done and who acts; the plan tells what is in it, and no threat."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from cli.texts import load_profiles
from flows.context import Context
from flows.engine import current_screen
from flows.hours import Progress
from flows.klantreis.model import Profile
from flows.klantreis.person import PersonDates
from flows.model import Screen, Text
from flows.session import Session
from flows.situations import with_case
from locales.catalog import Catalog

NOW = datetime(2026, 11, 21, 11, tzinfo=UTC)
PROFILES: Mapping[str, Profile] = load_profiles()
BARE = Context(now=NOW, home="landelijk", profiles=PROFILES)


def ago(days: int) -> datetime:
    return NOW - timedelta(days=days)


def dates(**days_ago: int) -> PersonDates:
    known = {name: ago(days).date() for name, days in days_ago.items()}
    return PersonDates("asielstatushouder", **known)  # type: ignore[arg-type]


HOUSED = dates(koppeling=60, huisvesting=21, brp=20, bijstand=20)
NOTIFIED = replace(HOUSED, kennisgeving=ago(14).date())
MADE = replace(NOTIFIED, pip=ago(5).date(), leerroute="z")


def shown(person: PersonDates, place: str = "plan", far: Progress | None = None) -> Screen:
    context = with_case(BARE, person)
    if far is not None and context.person is not None:
        context = replace(context, person=replace(context.person, progress=far))
    found = current_screen(Session(place), context)
    assert found.place == place
    return found.screen


def said(screen: Screen) -> list[str]:
    return [text.id for text in screen.body]


def titles(screen: Screen, id: str) -> list[str]:
    found = [text.args["title"] for text in screen.body if text.id == id]
    return [title.id for title in found if isinstance(title, Text)]


def test_a_guest_and_who_has_no_dates_have_no_plan() -> None:
    for context in (
        replace(BARE, language="nl", agreed=True, guest_doelgroep="nareiziger"),
        with_case(BARE, PersonDates("nareiziger")),
    ):
        assert current_screen(Session("plan"), context).place == "menu"
        journey = current_screen(Session("journey"), context).screen
        assert journey.choice("plan") is None


@pytest.mark.parametrize("person", [HOUSED, NOTIFIED, MADE])
def test_the_journey_leads_to_the_plan(person: PersonDates) -> None:
    journey = current_screen(Session("journey"), with_case(BARE, person)).screen
    assert journey.choice("plan") is not None


def test_the_weeks_are_provisional_while_the_kennisgeving_is_unknown() -> None:
    before = shown(HOUSED)
    assert said(before)[1:3] == ["journey-weeks-provisional", "plan-provisional"]
    assert "step-kennisgeving" in titles(before, "plan-station-now")
    after = shown(NOTIFIED)
    assert said(after)[1] == "journey-weeks-left"
    assert "plan-provisional" not in said(after)
    assert "step-kennisgeving" in titles(after, "plan-station-done")


def test_what_is_done_what_is_missing_and_who_acts() -> None:
    screen = shown(NOTIFIED)
    assert titles(screen, "plan-station-done")[:2] == ["step-koppeling", "step-huisvesting"]
    assert titles(screen, "plan-station-now") == ["step-intake", "step-leerbaarheidstoets"]
    assert titles(screen, "plan-station-later") == ["step-pip"]
    (turn,) = [text for text in screen.body if text.id == "plan-next-acts"]
    assert turn.args["who"] == Text("contact-consulent", turn.args["who"].args)  # type: ignore[union-attr]


@pytest.mark.parametrize(("days_ago", "days"), [(60, 10), (69, 1), (56, 14)])
def test_the_last_days_are_counted_beside_the_weeks(days_ago: int, days: int) -> None:
    screen = shown(replace(NOTIFIED, kennisgeving=ago(days_ago).date(), brp=ago(70).date()))
    (text,) = [text for text in screen.body if text.id == "plan-days"]
    assert text.args == {"days": days}


def test_weeks_that_are_over_are_nobodys_fault_and_unknown_ones_are_asked() -> None:
    late = shown(replace(NOTIFIED, kennisgeving=ago(80).date(), brp=ago(90).date()))
    assert said(late)[1] == "journey-weeks-over"
    assert "plan-days" not in said(late)
    assert said(shown(dates(koppeling=9)))[1] == "plan-weeks-unknown"


def test_a_pip_that_can_not_be_true_is_not_shown_as_a_plan() -> None:
    impossible = replace(MADE, pip=ago(-3).date())
    assert shown(impossible).picture is None
    before_brp = replace(MADE, brp=ago(1).date())
    assert shown(before_brp).picture is None


def icons(screen: Screen) -> list[str]:
    assert screen.picture is not None
    return [row["icon"] for row in screen.picture.data["rows"]]


def test_the_plan_of_the_z_route_counts_its_hours() -> None:
    screen = shown(MADE, far=Progress(lessons=200 * 60, participation=90, map=40 * 60))
    assert icons(screen) == ["route", "lessons", "participation", "pvt", "map", "talks", "money"]
    assert screen.picture is not None
    shares = [row["share"] for row in screen.picture.data["rows"]]
    assert shares == [None, 0.25, 41.5 / 800, None, 1.0, None, None]
    assert "plan-route-z" in said(screen)
    assert screen.choice("hours") is not None


def test_the_onderwijsroute_has_no_map_and_no_hours() -> None:
    screen = shown(replace(MADE, leerroute="onderwijs"))
    assert icons(screen) == ["route", "beside", "pvt", "talks", "money"]
    assert screen.choice("hours") is None


def test_a_gezinsmigrant_is_not_told_of_money_the_gemeente_pays() -> None:
    grace = PersonDates("gezinsmigrant", "b1", brp=ago(99).date(), pip=ago(20).date())
    screen = shown(grace)
    assert icons(screen) == ["route", "beside", "pvt", "map", "talks"]


def test_talks_are_those_of_the_plan_or_stand_in_it() -> None:
    assert "plan-talks-in-plan" in said(shown(MADE))
    screen = shown(replace(MADE, gesprekken=4))
    (talks,) = [text for text in screen.body if text.id == "plan-talks"]
    assert talks.args == {"count": 4}


def test_each_line_is_said_once() -> None:
    lines = said(shown(MADE))
    assert lines.count("journey-ontzorgen-left") == 1
    assert len(lines) == len(set(lines))


@pytest.mark.parametrize("place", ["plan.disagree", "plan.cannot"])
def test_what_if_is_answered_without_a_fine(place: str) -> None:
    catalog = Catalog.load()
    screen = shown(MADE, place)
    words = " ".join(catalog.text("nl", text.id, text.args) for text in screen.body)
    assert "boete" not in words
    assert "moet" not in words
    assert {choice.to for choice in screen.choices} & {"legal/bezwaar", "legal/verlenging"}


@pytest.mark.parametrize("language", ["nl", "ar", "ti", "en"])
def test_the_caption_fits_in_every_language(language: str) -> None:
    catalog = Catalog.load()
    screen = shown(replace(MADE, gesprekken=11), far=Progress(lessons=59999, map=59999))
    told = "\n".join(catalog.text(language, text.id, text.args) for text in screen.body)
    assert len(told) <= 1024
