"""So many tries a minute and no more: guessing a login link stays hopeless."""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Callable
from dataclasses import dataclass, field

TRIES = 10
SECONDS = 60.0
ADDRESSES = 1000
"""Of so many addresses the tries are remembered; the one that was seen longest ago goes first."""


@dataclass(slots=True)
class Tries:
    """Counts over the whole console: on loopback everyone has the same address."""

    monotonic: Callable[[], float]
    most: int = TRIES
    _last: deque[float] = field(default_factory=deque)

    def wait(self) -> int:
        """Seconds until the next try may be made; 0 takes one."""
        now = self.monotonic()
        while self._last and now - self._last[0] >= SECONDS:
            self._last.popleft()
        if len(self._last) >= self.most:
            return int(SECONDS - (now - self._last[0])) + 1
        self._last.append(now)
        return 0

    def give_back(self) -> None:
        """A try that was good counts for nothing: a whole office may come in at nine."""
        if self._last:
            self._last.pop()


@dataclass(slots=True)
class TriesOf:
    """The same for each address, and, more of them, for all together."""

    monotonic: Callable[[], float]
    each: int = TRIES
    together: int = 10 * TRIES
    _all: Tries = field(init=False)
    _of: OrderedDict[str, Tries] = field(default_factory=OrderedDict)

    def __post_init__(self) -> None:
        self._all = Tries(self.monotonic, self.together)

    def wait(self, address: str) -> int:
        """Seconds until this address may try again; 0 takes a try."""
        own = self._own(address)
        if wait := own.wait():
            return wait
        if wait := self._all.wait():
            own.give_back()
        return wait

    def give_back(self, address: str) -> None:
        self._own(address).give_back()
        self._all.give_back()

    def _own(self, address: str) -> Tries:
        own = self._of.setdefault(address, Tries(self.monotonic, self.each))
        self._of.move_to_end(address)
        if len(self._of) > ADDRESSES:
            self._of.popitem(last=False)
        return own
