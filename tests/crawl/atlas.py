"""The map that visitors draw together: every screen, where each button leads, what is left."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

Act = str
"""A button's choice, or a saying."""


@dataclass(frozen=True, slots=True)
class Screen:
    """A situation: all that decides what is said and where the buttons lead.

    How many messages wait, how many hours were told or what was ticked off makes no other
    screen; other buttons do, and so does the Dutch of a screen (its way back is a button).
    `profile` and `doelgroep` are what a guest chose; `home` is the bot's municipality where that
    is not what they read.
    """

    place: str
    home: str
    language: str
    has_case: bool
    profile: str
    doelgroep: str
    agreed: bool
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
    """A screen, and what the chat holds without showing it: a draft, a code."""

    screen: Screen
    hidden: tuple[object, ...]


@dataclass(slots=True)
class Atlas:
    """`acts_at` tells what is done at a screen of this map."""

    acts_at: Callable[[Screen], Iterable[Act]]
    ways: dict[Standing, dict[Act, Standing]] = field(default_factory=lambda: defaultdict(dict))
    hoped: dict[Screen, dict[Act, Standing]] = field(default_factory=lambda: defaultdict(dict))
    done: dict[Screen, set[Act]] = field(default_factory=lambda: defaultdict(set))

    def led(self, here: Standing, act: Act, there: Standing) -> None:
        self.ways[here][act] = self.hoped[here.screen][act] = there

    def undone(self, screen: Screen) -> Iterator[Act]:
        done = self.done.get(screen, set())
        return (act for act in self.acts_at(screen) if act not in done)

    def way(self, start: Standing) -> list[Act] | None:
        """The shortest way to something not done, that with it; None when none is known.

        What was never done from here is hoped to lead where it led from the same screen.
        Each hope that fails makes a way known, so nobody goes round in circles.
        """
        waiting: deque[tuple[Standing, tuple[Act, ...]]] = deque([(start, ())])
        seen = {start}
        while waiting:
            here, way = waiting.popleft()
            undone = next(self.undone(here.screen), None)
            if undone is not None:
                return [*way, undone]
            for act, there in self._onward(here):
                if there not in seen:
                    seen.add(there)
                    waiting.append((there, (*way, act)))
        return None

    def stuck(self) -> Iterator[Screen]:
        """Screens, every button of which was pressed, from which none leads to a menu."""
        before: dict[Screen, set[Screen]] = {}
        for here, ways in self.hoped.items():
            for there in (to.screen for act, to in ways.items() if act in here.choices):
                before.setdefault(there, set()).add(here)
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

    def _onward(self, here: Standing) -> Iterable[tuple[Act, Standing]]:
        known: Mapping[Act, Standing] = self.ways.get(here, {})
        return {**self.hoped.get(here.screen, {}), **known}.items()
