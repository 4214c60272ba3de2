"""What time it is: the system's clock, or one that the demo moves forward."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


class SystemClock:
    """The time of this machine, in UTC."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class DemoClock:
    """Runs like the system's clock, but can be moved forward. It never goes back."""

    def __init__(self) -> None:
        self._ahead = timedelta()

    def now(self) -> datetime:
        return datetime.now(UTC) + self._ahead

    def move_to(self, moment: datetime) -> datetime:
        """Make it `moment` (aware), if that is still to come; returns the time it now is."""
        self._ahead += max(moment - self.now(), timedelta())
        return self.now()
