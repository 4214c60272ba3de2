"""So many tries a minute and no more: guessing a login link stays hopeless."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

TRIES = 10
SECONDS = 60.0


@dataclass(slots=True)
class Tries:
    """Counts over the whole console: on loopback everyone has the same address."""

    monotonic: Callable[[], float]
    _last: deque[float] = field(default_factory=lambda: deque(maxlen=TRIES))

    def wait(self) -> int:
        """Seconds until the next try may be made; 0 takes one."""
        now = self.monotonic()
        if len(self._last) == TRIES and (left := SECONDS - (now - self._last[0])) > 0:
            return int(left) + 1
        self._last.append(now)
        return 0
