"""The map of the crawl: nothing is pressed twice, nothing left out, nobody goes in circles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from itertools import product

import pytest

from tests.crawl.atlas import (
    EVERYWHERE,
    MOST_TURNS,
    Act,
    Alike,
    Atlas,
    Hope,
    Screen,
    Standing,
)
from tests.crawl.people import HOMES, LANGUAGES, PROFILES, WALKED, cases, pairs
from tests.crawl.told import KINDS
from tests.crawl.walking import alike

World = Callable[[Standing, Act], Standing]


def screen(place: str, *choices: str) -> Screen:
    return Screen(place, "heemstede", "nl", True, "", "", True, True, choices)


def standing(place: str, *choices: str, drafted: int = 0) -> Standing:
    return Standing(screen(place, *choices), (drafted,))


def buttons(screen: Screen) -> tuple[Act, ...]:
    return screen.choices


def walk(atlas: Atlas, here: Standing, world: World, most: int = 100) -> list[tuple[str, Act]]:
    """What a visitor presses first at each screen, until there is nothing left."""
    pressed: list[tuple[str, Act]] = []
    for _ in range(most):
        way = atlas.way(here)
        if way is None:
            return pressed
        for act in way:
            if act not in here.screen.choices:
                break
            if act not in atlas.done[here.screen]:
                pressed.append((here.screen.place, act))
            atlas.doing(here.screen, act)
            there = world(here, act)
            atlas.led(here, act, there)
            here = there
    raise AssertionError("round in circles")


def test_every_button_is_pressed_once() -> None:
    menu, well = standing("menu", "on", "again"), standing("settings", "back", "again")
    led = {(menu, "on"): well, (well, "back"): menu}
    pressed = walk(Atlas(buttons), menu, lambda here, act: led.get((here, act), here))
    assert sorted(pressed) == [
        ("menu", "again"),
        ("menu", "on"),
        ("settings", "again"),
        ("settings", "back"),
    ]


def test_a_draft_that_is_not_shown_leads_nobody_in_circles() -> None:
    """With a message that waits, "write" leads elsewhere than without it."""
    menu, asked = ("menu", "write"), ("ask.found", "back", "more")

    def world(here: Standing, act: Act) -> Standing:
        drafted = here.hidden[0]
        match here.screen.place, act:
            case "menu", "write" if drafted:
                return standing("ask.confirm", "back", "no", drafted=2)
            case "menu", "write":
                return standing(*asked, drafted=1)
            case "ask.confirm", "no":
                return standing(*menu)
            case _:
                return standing(*menu, drafted=1)

    pressed = walk(Atlas(buttons), standing(*menu), world)
    assert {("ask.found", "more"), ("ask.confirm", "no")} <= set(pressed)


def test_what_leads_elsewhere_each_time_ends() -> None:
    """Whatever a chat holds that nobody can see: a way that turns is not counted on for ever."""
    menu, well, locked = standing("menu", "on"), standing("settings", "back"), standing("code")
    times: Counter[Act] = Counter()

    def world(here: Standing, act: Act) -> Standing:
        times[act] += 1
        if act == "on":
            return well if times[act] % 2 else menu
        return menu

    atlas = Atlas(lambda screen: ("unreachable",) if screen.place == "code" else screen.choices)
    atlas.led(well, "back", locked)
    assert ("settings", "back") in walk(atlas, menu, world)
    assert times["on"] <= 2 * MOST_TURNS
    assert list(atlas.left()) == []


def test_a_hope_leaves_what_the_chat_holds_as_it_is() -> None:
    """A way that was gone without a draft is there with one; what made the draft is not kept."""
    menu, well = standing("menu", "on", "write"), standing("settings", "back")
    drafted = standing("menu", "on", "write", drafted=1)
    deep = standing("settings", "back", "more", drafted=1)
    atlas = Atlas(buttons)
    for act, there in (("on", well), ("write", drafted)):
        atlas.doing(menu.screen, act)
        atlas.led(menu, act, there)
    atlas.doing(well.screen, "back")
    atlas.led(well, "back", menu)
    atlas.led(drafted, "on", deep)
    assert atlas.way(menu) == ["write", "on", "back"]
    assert Hope(well, kept=True).of(drafted) == standing("settings", "back", drafted=1)
    assert Hope(drafted, kept=False).of(menu) == drafted


def of_a_place(screen: Screen, act: Act) -> Alike:
    return (screen.place, act) if act in EVERYWHERE else ()


def test_help_is_pressed_once_a_place_by_all_together() -> None:
    menu, helped = standing("menu", "on", "help"), standing("help", "back")
    well = standing("settings", "back", "help")
    led = {(menu, "on"): well, (menu, "help"): helped, (well, "help"): helped}
    together: set[Alike] = set()
    first, second = (
        walk(Atlas(buttons, of_a_place, together), menu, lambda *done: led.get(done, menu))
        for _ in range(2)
    )
    assert {("menu", "help"), ("settings", "help")} <= set(first)
    assert [at for at, act in second if act == "help"] == ["menu"]
    assert {one for one in first if one[1] != "help"} <= set(second)


def test_a_button_that_others_pressed_is_a_way_too() -> None:
    menu, helped, leaf = standing("menu", "on"), standing("help", "menu"), standing("leaf", "menu")
    atlas = Atlas(buttons, of_a_place, {("leaf", "menu")})
    for here, act, there in ((menu, "on", leaf), (helped, "menu", menu)):
        atlas.doing(here.screen, act)
        atlas.led(here, act, there)
    assert list(atlas.left()) == []
    assert list(atlas.stuck()) == []
    atlas.led(menu, "more", standing("settings", "back"))
    assert atlas.way(leaf) == ["menu", "more", "back"]


def test_a_screen_without_a_way_to_the_menu_is_seen() -> None:
    menu, well, island = (
        standing(place, "on") for place in ("menu", "settings", "journey.step/lost")
    )
    atlas = Atlas(buttons)
    for here, there in ((menu, well), (well, menu), (island, island)):
        atlas.doing(here.screen, "on")
        atlas.led(here, "on", there)
    assert list(atlas.stuck()) == [island.screen]


@pytest.mark.parametrize(
    ("place", "act", "is_alike"),
    [
        ("journey.step/pip", "help", True),
        ("journey.step/pip", "back", False),
        ("words.term/pip", "back", True),
        ("menu", "told: appointments.where", True),
        ("lesson/huur/1/ask", "a.yes", True),
    ],
)
def test_one_reader_of_a_language_does_for_others_what_is_the_same(
    place: str, act: Act, is_alike: bool
) -> None:
    here, english = screen(place, "a.yes", "back", "help"), "en"
    assert bool(alike(here, act)) is is_alike
    differs = alike(here, act) != alike(replace(here, language=english), act)
    assert differs is (is_alike and here.step != "lesson")


def test_what_was_found_and_not_pressed_is_left() -> None:
    menu, well = standing("menu", "on"), standing("settings", "back")
    atlas = Atlas(buttons)
    atlas.doing(menu.screen, "on")
    atlas.led(menu, "on", well)
    assert [(screen.place, act) for screen, act in atlas.left()] == [("settings", "back")]


def test_every_municipality_is_met_in_every_language() -> None:
    both_ways = [case for turn in range(2) for case in cases(WALKED, turn)]
    assert {(case.home, case.language) for case in cases()} == set(product(HOMES, LANGUAGES))
    assert {(case.home, case.language) for case in both_ways} == set(product(HOMES, LANGUAGES))
    assert {case.language for case in cases(7)} == set(LANGUAGES)
    assert {case.kind for case in cases(7)} == set(KINDS)


def test_every_profile_is_read_in_every_language_one_way_or_the_other() -> None:
    met = [
        {(language, *pair) for language in LANGUAGES for pair in pairs(language, turn)}
        for turn in range(2)
    ]
    assert {(language, profile) for language, _, profile in met[0] | met[1]} == set(
        product(LANGUAGES, PROFILES)
    )
    assert {home for _, home, _ in met[0]} == set(HOMES) == {home for _, home, _ in met[1]}
    assert not met[0] & met[1]
