"""What is pressed and said at a screen, and what of it one visitor does for others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tests.crawl.atlas import EVERYWHERE, Act, Alike, Screen
from tests.crawl.sayings import SAID_AT, SAYINGS
from tests.crawl.told import Told


def acts_of(screen: Screen) -> tuple[Act, ...]:
    """Every button, and at some steps everything that can be said.

    In Dutch the buttons are the very same as in the reader's own language, but for the one
    that leads back to it (`_check_dutch`).
    """
    if screen.in_dutch:
        return ("own",)
    return (*screen.choices, *(SAYINGS if screen.step in SAID_AT else ()))


@dataclass(frozen=True, slots=True)
class Invited:
    """What somebody with a case walks, who in the menu is told of appointments."""

    told: Mapping[Act, Told]

    def acts_at(self, screen: Screen) -> tuple[Act, ...]:
        """Whoever gave somebody else's invitation back is a guest: guests walk by themselves."""
        if not screen.has_case and screen.step != "welcome.other":
            return ()
        hears = screen.step == "menu" and not screen.in_dutch
        return (*(self.told if hears else ()), *acts_of(screen))


UNDER_LESSON = EVERYWHERE | {"back", "later", "dutch", "own"}
LISTS = frozenset({"lessons.topics", "lessons.one"})


def alike(screen: Screen, act: Act) -> Alike:
    """What one visitor does for all of them; empty where everybody does it.

    A lesson says the same to everybody: each answer is given once, in one of the languages, and
    the row under it is pressed at each kind of step. What is not done here by everybody and in
    every language `test_in_process` does so, at every screen.
    """
    if screen.step.partition(".")[0] == "lesson":
        return (screen.step if act in UNDER_LESSON else screen.place, act)
    same = _alike_in_a_language(screen, act)
    return same and (screen.language, *same, act)


def _alike_in_a_language(screen: Screen, act: Act) -> Alike:
    """What one reader of a language does for all of them.

    Help and the menu lead to one place from every screen of a step; what is said there or
    comes by itself is answered the same from each of them. A place is read in Dutch once. Of
    words and of what lessons there are everybody reads the same pages, and in first contact a
    municipality's name is all that differs for guests.
    """
    reader = (screen.has_case, screen.agreed, screen.ready)
    if act in EVERYWHERE:
        return (screen.step, screen.ready)
    if act == "dutch":
        return (screen.place, screen.ready)
    if act not in screen.choices:
        return (screen.step, *reader)
    is_same_for_all = screen.step.partition(".")[0] == "words" or screen.step in LISTS
    if is_same_for_all or not (screen.has_case or screen.profile):
        return (screen.place, *reader, screen.choices)
    return ()


@dataclass(frozen=True, slots=True)
class Reading:
    """What a guest walks: first contact, and what one municipality says to one doelgroep."""

    profile: str
    doelgroep: str

    def acts_at(self, screen: Screen) -> tuple[Act, ...]:
        read = (screen.profile, screen.doelgroep)
        return acts_of(screen) if read in (("", ""), (self.profile, self.doelgroep)) else ()
