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


@dataclass(frozen=True, slots=True)
class Hope:
    """Where an act led from a screen; `kept`: what the chat holds stayed as it was."""

    there: Standing
    kept: bool

    def of(self, here: Standing) -> Standing:
        """Where it may lead from the same screen, whatever the chat holds."""
        return Standing(self.there.screen, here.hidden) if self.kept else self.there


Alike = tuple[object, ...]
"""What makes an act at one screen the same as at another; empty where nothing does."""


def all_differ(_screen: Screen, _act: Act) -> Alike:
    return ()


@dataclass(slots=True)
class Atlas:
    """`acts_at` tells what is done at a screen of this map, `alike` which of that is the same.

    What is the same is done once by all whose maps share `together`; where a button of
    `EVERYWHERE` leads each of them has to know. Whatever else there is they do themselves.
    """

    acts_at: Callable[[Screen], Iterable[Act]]
    alike: Callable[[Screen, Act], Alike] = all_differ
    together: set[Alike] = field(default_factory=set)
    ways: dict[Standing, dict[Act, Standing]] = field(default_factory=lambda: defaultdict(dict))
    hoped: dict[Screen, dict[Act, Hope]] = field(default_factory=lambda: defaultdict(dict))
    done: dict[Screen, set[Act]] = field(default_factory=lambda: defaultdict(set))
    _everywhere: dict[tuple[bool, Act], Hope] = field(default_factory=dict)
    _turns: Counter[tuple[Standing, Act]] = field(default_factory=Counter)

    def doing(self, here: Screen, act: Act) -> None:
        """Nobody else does the same, from now on."""
        self.done[here].add(act)
        self.together.add(self.alike(here, act))

    def led(self, here: Standing, act: Act, there: Standing) -> None:
        """What was done here, and where it led; when that is elsewhere than before, a turn."""
        if self.ways[here].get(act, there) != there:
            self._turns[here, act] += 1
        hope = Hope(there, here.hidden == there.hidden)
        self.ways[here][act], self.hoped[here.screen][act] = there, hope
        if act in EVERYWHERE:
            self._everywhere[here.screen.ready, act] = hope

    def undone(self, screen: Screen) -> Iterator[Act]:
        done = self.done.get(screen, set())
        return (
            act
            for act in self.acts_at(screen)
            if act not in done and not self._is_done_elsewhere(screen, act)
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
        """Screens, all of whose buttons were pressed here, from which none leads to a menu."""
        before: dict[Screen, set[Screen]] = {}
        for here in self.hoped:
            buttons = (hope for act, hope in self._hopes(here).items() if act in here.choices)
            for hope in buttons:
                before.setdefault(hope.there.screen, set()).add(here)
        everywhere = {*self.hoped, *before}
        found = {one for one in everywhere if one.step == "menu" or self._is_known_elsewhere(one)}
        waiting = list(found)
        while waiting:
            nearer = before.get(waiting.pop(), set()) - found
            found |= nearer
            waiting += nearer
        yield from (one for one in self.hoped if one not in found)

    def left(self) -> Iterator[tuple[Screen, Act]]:
        """What was never done, although it could be."""
        hopes = (hope for ways in self.hoped.values() for hope in ways.values())
        met = {*self.hoped, *(hope.there.screen for hope in hopes)}
        return ((one, act) for one in met for act in self.undone(one))

    def _is_done_elsewhere(self, screen: Screen, act: Act) -> bool:
        alike = self.alike(screen, act)
        is_known = act not in EVERYWHERE or (screen.ready, act) in self._everywhere
        return bool(alike) and alike in self.together and is_known

    def _is_known_elsewhere(self, screen: Screen) -> bool:
        """Whether something was left to others here, or is still to be done."""
        done = self.done.get(screen, set())
        return any(act not in done for act in self.acts_at(screen) if act not in EVERYWHERE)

    def _hopes(self, screen: Screen) -> dict[Act, Hope]:
        here = EVERYWHERE.intersection(self.acts_at(screen))
        same = {act: self._everywhere.get((screen.ready, act)) for act in here}
        return {act: hope for act, hope in same.items() if hope} | self.hoped.get(screen, {})

    def _onward(self, here: Standing) -> Iterator[tuple[Act, Standing]]:
        hoped = {act: hope.of(here) for act, hope in self._hopes(here.screen).items()}
        known: Mapping[Act, Standing] = self.ways.get(here, {})
        for act, there in {**hoped, **known}.items():
            if self._turns[here, act] < MOST_TURNS:
                yield act, there


def _trail(came: Mapping[Standing, tuple[Standing, Act] | None], there: Standing) -> list[Act]:
    """All that was done on the way to `there`."""
    way: list[Act] = []
    while (step := came[there]) is not None:
        there, act = step
        way.append(act)
    return way[::-1]
