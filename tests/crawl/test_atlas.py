"""The map of the crawl: nothing is pressed twice, nothing left out, nobody goes in circles."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

from tests.crawl.atlas import Act, Atlas, Screen, Standing
from tests.crawl.people import HOMES, LANGUAGES, cases

World = Callable[[Standing, Act], Standing]


def screen(place: str, *choices: str) -> Screen:
    return Screen(place, "heemstede", "nl", True, "", "", True, choices)


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
            atlas.done[here.screen].add(act)
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


def test_a_screen_without_a_way_to_the_menu_is_seen() -> None:
    menu, well, island = (
        standing(place, "on") for place in ("menu", "settings", "journey.step/lost")
    )
    atlas = Atlas(buttons)
    for here, there in ((menu, well), (well, menu), (island, island)):
        atlas.done[here.screen].add("on")
        atlas.led(here, "on", there)
    assert list(atlas.stuck()) == [island.screen]


def test_what_was_found_and_not_pressed_is_left() -> None:
    menu, well = standing("menu", "on"), standing("settings", "back")
    atlas = Atlas(buttons)
    atlas.done[menu.screen].add("on")
    atlas.led(menu, "on", well)
    assert [line.split(" Screen")[0] for line in atlas.left()] == ["settings [back]"]


def test_every_municipality_is_met_in_every_language() -> None:
    everybody = cases()
    assert {(case.home, case.language) for case in everybody} == set(product(HOMES, LANGUAGES))
    assert {(case.home, case.language) for case in cases(0, 3)} == set(product(HOMES, LANGUAGES))
    assert {case.language for case in cases(0, 5)} == set(LANGUAGES)
