"""How often the address of an agenda may be read: a program's every quarter of an hour is plenty,
and guessing stays hopeless."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from console.tries import Tries


@dataclass(slots=True)
class FeedTries:
    """Counted for each colleague, and together for all addresses that there are not."""

    monotonic: Callable[[], float]
    _of: dict[int, Tries] = field(default_factory=dict)

    def wait(self, staff_id: int | None) -> int:
        """Seconds until it may be read again; 0 takes a turn. None: the address is nobody's."""
        return self._of.setdefault(staff_id or 0, Tries(self.monotonic)).wait()
