"""The hours in which nothing is sent by itself: people sleep. Local time in the Netherlands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from flows.context import ZONE


@dataclass(frozen=True, slots=True)
class QuietHours:
    """No reminder or broadcast from `begins` up to `ends` (Europe/Amsterdam).

    `begins` after `ends` goes over midnight; the same time twice means no quiet hours.
    """

    begins: time
    ends: time

    def holds(self, moment: datetime) -> bool:
        """Whether an aware moment lies in them."""
        at = moment.astimezone(ZONE).time()
        if self.begins <= self.ends:
            return self.begins <= at < self.ends
        return at >= self.begins or at < self.ends

    def after(self, moment: datetime) -> datetime:
        """`moment` itself (UTC), or the end of the quiet hours it lies in."""
        if not self.holds(moment):
            return moment.astimezone(UTC)
        today = moment.astimezone(ZONE).date()
        return min(
            end
            for day in (today, today + timedelta(days=1))
            for fold in (0, 1)  # an hour that comes twice ends them the second time
            if (end := datetime.combine(day, self.ends.replace(fold=fold), ZONE).astimezone(UTC))
            > moment
        )

    def last(self, moment: datetime) -> tuple[datetime, datetime]:
        """The quiet hours that ended last, at or before `moment`: from when until when (UTC).

        Both are `moment` where there are no quiet hours.
        """
        if self.begins == self.ends:
            return moment, moment
        today = moment.astimezone(ZONE).date()
        days = (today - timedelta(days=ago) for ago in range(2))
        ends = (datetime.combine(day, self.ends, ZONE) for day in days)
        end = next(one for one in ends if one <= moment)
        began = datetime.combine(end.date(), self.begins, ZONE)
        if began >= end:
            began = datetime.combine(end.date() - timedelta(days=1), self.begins, ZONE)
        return began.astimezone(UTC), end.astimezone(UTC)


NIGHT = QuietHours(time(21), time(8))
"""Unless the settings say otherwise."""
