"""The map that visitors draw together: every screen, where each button leads, what is left."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

Act = str
"""A button's choice, or a saying."""


@dataclass(frozen=True, slots=True)
class Screen:
    """A situation: all that decides what is said and where the buttons lead.

    How many messages wait, how many hours were told or what was ticked off makes no other
    screen; other buttons do, and so does the Dutch of a screen (its way back is a button).
    `home` is the bot's municipality; `profile` and `doelgroep` are what a guest reads, who is
    past first contact.
    """

    place: str
    home: str
    language: str
    has_case: bool
    profile: str
    doelgroep: str
    agreed: bool
    ready: bool
    choices: tuple[str, ...]

    @property
    def step(self) -> str:
        return self.place.partition("/")[0]

    @property
    def in_dutch(self) -> bool:
        """Whether it was asked for in Dutch by a reader of another language."""
        return "own" in self.choices


@dataclass(frozen=True, slots=True)
class Standing:
    """A screen, and what the chat holds without showing it: a draft, a code, what a guest chose.

    Together they decide where an act leads; only that way is a way known for good.
    """

    screen: Screen
    hidden: tuple[object, ...]


EVERYWHERE = frozenset({"help", "menu"})
"""Buttons that lead to one and the same place from wherever they stand."""
MOST_TURNS = 3
"""How often an act may lead elsewhere than it did before a way counts on it no more."""

Pressed = tuple[str, bool, Act]
"""A button of `EVERYWHERE`: at which place, whether past first contact, and which."""


@dataclass(slots=True)
class Atlas:
    """`acts_at` tells what is done at a screen of this map.

    A button of `EVERYWHERE` is pressed once at each place by all whose maps have the same
    `pressed` (who read the same language), and by each of them once. Whatever else there is
    they do themselves.
    """

    acts_at: Callable[[Screen], Iterable[Act]]
    pressed: set[Pressed] = field(default_factory=set)
    ways: dict[Standing, dict[Act, Standing]] = field(default_factory=lambda: defaultdict(dict))
    hoped: dict[Screen, dict[Act, Standing]] = field(default_factory=lambda: defaultdict(dict))
    done: dict[Screen, set[Act]] = field(default_factory=lambda: defaultdict(set))
    _everywhere: dict[tuple[bool, Act], Standing] = field(default_factory=dict)
    _turns: Counter[tuple[Standing, Act]] = field(default_factory=Counter)

    def doing(self, here: Screen, act: Act) -> None:
        """Nobody else does the same, from now on."""
        self.done[here].add(act)
        if act in EVERYWHERE:
            self.pressed.add((here.place, here.ready, act))

    def led(self, here: Standing, act: Act, there: Standing) -> None:
        """What was done here, and where it led; when that is elsewhere than before, a turn."""
        if self.ways[here].get(act, there) != there:
            self._turns[here, act] += 1
        self.ways[here][act] = self.hoped[here.screen][act] = there
        if act in EVERYWHERE:
            self._everywhere[here.screen.ready, act] = there

    def undone(self, screen: Screen) -> Iterator[Act]:
        done = self.done.get(screen, set())
        return (
            act
            for act in self.acts_at(screen)
            if act not in done and not self._was_pressed(screen, act)
        )

    def way(self, start: Standing) -> list[Act] | None:
        """The shortest way to something not done, that with it; None when none is known.

        What was never done from here is hoped to lead where it led from the same screen. Each
        hope that fails makes a way known, and a way that turns is left in the end: so nobody
        goes round in circles, whatever a chat holds that a `Standing` does not tell.
        """
        waiting = deque([start])
        came: dict[Standing, tuple[Standing, Act] | None] = {start: None}
        while waiting:
            here = waiting.popleft()
            undone = next(self.undone(here.screen), None)
            if undone is not None:
                return [*_trail(came, here), undone]
            for act, there in self._onward(here):
                if there not in came:
                    came[there] = here, act
                    waiting.append(there)
        return None

    def stuck(self) -> Iterator[Screen]:
        """Screens, every button of which was pressed, from which none leads to a menu."""
        before: dict[Screen, set[Screen]] = {}
        for here in self.hoped:
            buttons = {act: to for act, to in self._hopes(here).items() if act in here.choices}
            for to in buttons.values():
                before.setdefault(to.screen, set()).add(here)
        everywhere = {*self.hoped, *before}
        found = {one for one in everywhere if one.step == "menu" or any(self.undone(one))}
        waiting = list(found)
        while waiting:
            nearer = before.get(waiting.pop(), set()) - found
            found |= nearer
            waiting += nearer
        yield from (one for one in self.hoped if one not in found)

    def left(self) -> list[str]:
        """What was never done, although it could be."""
        met = {*self.hoped, *(to.screen for ways in self.hoped.values() for to in ways.values())}
        return [f"{one.place} [{act}] {one}" for one in met for act in self.undone(one)]

    def _was_pressed(self, screen: Screen, act: Act) -> bool:
        """By somebody, and one knows oneself where it leads."""
        by_anybody = (screen.place, screen.ready, act) in self.pressed
        return by_anybody and (screen.ready, act) in self._everywhere

    def _hopes(self, screen: Screen) -> dict[Act, Standing]:
        here = EVERYWHERE.intersection(self.acts_at(screen))
        same = {act: self._everywhere.get((screen.ready, act)) for act in here}
        return {act: to for act, to in same.items() if to} | self.hoped.get(screen, {})

    def _onward(self, here: Standing) -> Iterator[tuple[Act, Standing]]:
        known: Mapping[Act, Standing] = self.ways.get(here, {})
        for act, there in {**self._hopes(here.screen), **known}.items():
            if self._turns[here, act] < MOST_TURNS:
                yield act, there


def _trail(came: Mapping[Standing, tuple[Standing, Act] | None], there: Standing) -> list[Act]:
    """All that was done on the way to `there`."""
    way: list[Act] = []
    while (step := came[there]) is not None:
        there, act = step
        way.append(act)
    return way[::-1]
