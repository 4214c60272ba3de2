"""Moments that come back every so many weeks, on the Dutch clock."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from casework.appointment_columns import moment_at
from flows.context import ZONE


def repeated(first: datetime, times: int, weeks: int) -> Iterator[datetime]:
    """The same day and hour, `times` times, every `weeks` weeks; in UTC.

    CaseError where the clock does not have that hour on one of the days.
    """
    local = first.astimezone(ZONE)
    for at in range(times):
        day = local.date() + timedelta(weeks=at * weeks)
        yield moment_at(day, local.time())
