"""Nothing is sent while people sleep, also in the nights in which the clock is changed."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from flows.context import ZONE
from flows.quiet import NIGHT, QuietHours

START = datetime(2026, 1, 1, tzinfo=UTC)
MOMENTS = st.integers(0, 2 * 366 * 24 * 60).map(lambda minutes: START + timedelta(minutes=minutes))
MINUTES = st.times().map(lambda at: at.replace(second=0, microsecond=0))


def local(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=ZONE)


@pytest.mark.parametrize(
    ("moment", "sent"),
    [
        (local(21, 12), local(21, 12)),
        (local(21, 20, 59), local(21, 20, 59)),
        (local(21, 21), local(22, 8)),
        (local(22, 3), local(22, 8)),
        (local(22, 7, 59), local(22, 8)),
        (local(22, 8), local(22, 8)),
    ],
)
def test_the_night_is_waited_for(moment: datetime, sent: datetime) -> None:
    assert NIGHT.after(moment) == sent


@given(MOMENTS)
@example(datetime(2026, 10, 25, 0, 30, tzinfo=UTC))
@example(datetime(2027, 3, 28, 0, 30, tzinfo=UTC))
def test_never_between_nine_and_eight(moment: datetime) -> None:
    at = NIGHT.after(moment).astimezone(ZONE)
    assert time(8) <= at.time() < time(21)


@given(MOMENTS, MINUTES, MINUTES)
@example(datetime(2026, 10, 25, 1, 15, tzinfo=UTC), time(21), time(2, 30))
@example(datetime(2027, 3, 28, 0, 45, tzinfo=UTC), time(21), time(2, 30))
def test_shifted_forward_less_than_a_day_and_out_of_any_quiet_hours(
    moment: datetime, begins: time, ends: time
) -> None:
    quiet = QuietHours(begins, ends)
    sent = quiet.after(moment)
    assert timedelta() <= sent - moment <= timedelta(hours=25)
    assert not quiet.holds(sent)
    if not quiet.holds(moment):
        assert sent == moment


def test_the_same_time_twice_is_no_quiet_at_all() -> None:
    assert not QuietHours(time(8), time(8)).holds(local(21, 8))
