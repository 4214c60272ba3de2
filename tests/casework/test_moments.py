"""A moment as it is typed: understood whole, or not at all."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.appointment_columns import FURTHEST
from casework.errors import CaseError, Reason
from casework.moments import read_moment, read_typed
from flows.context import ZONE

SUNDAY = datetime(2026, 11, 22, 9, 0, tzinfo=ZONE)
DAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")
MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
HOURS = st.times().map(lambda at: at.replace(second=0, microsecond=0))
TODAYS = st.dates(date(2020, 1, 1), date(2090, 1, 1))


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("di 14:00", "2026-11-24 14:00"),
        ("Dinsdag 14.00 uur", "2026-11-24 14:00"),
        ("di. a.s. 9u", "2026-11-24 09:00"),
        ("komende vrijdag om 10u30", "2026-11-27 10:30"),
        ("zo 10u", "2026-11-29 10:00"),
        ("24 nov 10u", "2026-11-24 10:00"),
        ("di 24 november 2026, 14:00", "2026-11-24 14:00"),
        ("24-11-2026 14:00", "2026-11-24 14:00"),
        ("24/11 14u", "2026-11-24 14:00"),
        ("24-11-26 14:00", "2026-11-24 14:00"),
        ("1 mrt 10:00", "2027-03-01 10:00"),
        ("29 feb 10u", "2028-02-29 10:00"),
        ("morgen 9.30", "2026-11-23 09:30"),
        ("9.30 morgen", "2026-11-23 09:30"),
        ("overmorgen 8u", "2026-11-24 08:00"),
        ("over 2 weken 10:00", "2026-12-06 10:00"),
        ("over twee weken di om half 3", "2026-12-01 14:30"),
        ("do over een week kwart voor 10", "2026-11-26 09:45"),
        ("over een maand 11u", "2026-12-22 11:00"),
        ("volgende week wo kwart over 1", "2026-11-25 13:15"),
        ("wo volgende week 13:15", "2026-11-25 13:15"),
        ("week 49 do 9u", "2026-12-03 09:00"),
        ("do week 1 9u", "2027-01-07 09:00"),
        ("vandaag half een", "2026-11-22 12:30"),
        ("10u", "2026-11-22 10:00"),
        ("ma half 1", "2026-11-23 12:30"),
        ("ma half 8", "2026-11-23 07:30"),
        ("Tue 14:00", "2026-11-24 14:00"),
        ("tomorrow at 9.30", "2026-11-23 09:30"),
        ("24 Nov 10:00", "2026-11-24 10:00"),
        ("Wednesday 3 March 2027, 10:00", "2027-03-03 10:00"),
        ("in 2 weeks 10:00", "2026-12-06 10:00"),
    ],
)
def test_what_staff_type(text: str, at: str) -> None:
    assert read_moment(text, SUNDAY) == datetime.fromisoformat(at).replace(tzinfo=ZONE)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", Reason.MOMENT_UNREADABLE),
        ("kom gezellig langs 3", Reason.MOMENT_UNREADABLE),
        ("di 14:00 of wo", Reason.MOMENT_UNREADABLE),
        ("31-2 10u", Reason.MOMENT_UNREADABLE),
        ("week 54 ma 10u", Reason.MOMENT_UNREADABLE),
        ("over 2 uur", Reason.MOMENT_UNREADABLE),
        ("next Tuesday 10:00", Reason.MOMENT_UNREADABLE),  # this week's or the next one's
        ("Wed 24 Nov 10:00", Reason.WEEKDAY_OTHER),
        ("٢٤-١١ 10u", Reason.MOMENT_UNREADABLE),
        ("x" * 5000, Reason.MOMENT_UNREADABLE),
        ("wo 24 nov 10u", Reason.WEEKDAY_OTHER),
        ("di 25:00", Reason.HOUR_UNREADABLE),
        ("di 14:75", Reason.HOUR_UNREADABLE),
        ("di half 13", Reason.HOUR_UNREADABLE),
        ("over 2 weken", Reason.MOMENT_WITHOUT_HOUR),
        ("vandaag 8:59", Reason.MOMENT_PAST),
        ("1-1-2020 10u", Reason.MOMENT_PAST),
        ("1-1-2050 10u", Reason.DATE_TOO_FAR),
        ("over 999 maanden 10u", Reason.DATE_TOO_FAR),
        ("28-3-2027 2:30", Reason.HOUR_NOT_THERE),
    ],
)
def test_what_is_not_understood_is_never_guessed(text: str, reason: Reason) -> None:
    with pytest.raises(CaseError) as raised:
        read_moment(text, SUNDAY)
    assert raised.value.reason is reason


def test_what_is_not_typed_stays_when_it_is_moved() -> None:
    kept = datetime(2026, 12, 1, 14, 30, tzinfo=ZONE)
    assert read_moment("do 3 dec", SUNDAY, kept) == datetime(2026, 12, 3, 14, 30, tzinfo=ZONE)
    assert read_moment("9u", SUNDAY, kept) == datetime(2026, 12, 1, 9, tzinfo=ZONE)


@given(TODAYS, st.integers(0, 300), HOURS)
def test_a_date_means_itself_however_it_is_written(today: date, ahead: int, hour: time) -> None:
    day = today + timedelta(days=ahead)
    month, weekday = MONTHS[day.month - 1], DAYS[day.weekday()]
    for written in (
        f"{day:%d-%m-%Y} {hour:%H:%M}",
        f"{weekday} {day.day} {month} {hour:%H.%M} uur",
        f"{hour:%H:%M} {day.day}/{day.month}",
        f"{day.day} {month}. om {hour.hour}u{hour:%M}",
        f"{weekday} week {day.isocalendar().week} {hour:%H:%M}",
    ):
        typed = read_typed(written, today)
        assert (typed.day, typed.hour) == (day, hour), written


@given(TODAYS, st.sampled_from(range(7)))
def test_a_day_of_the_week_is_the_next_one(today: date, weekday: int) -> None:
    coming = read_typed(DAYS[weekday], today).day
    assert coming is not None
    assert 1 <= (coming - today).days <= 7
    later = read_typed(f"volgende week {DAYS[weekday]}", today).day
    assert later is not None
    assert later.isocalendar()[:2] == (today + timedelta(weeks=1)).isocalendar()[:2]
    assert coming.weekday() == later.weekday() == weekday


@given(
    st.text(max_size=80)
    | st.lists(
        st.sampled_from(["di", "over", "2", "week", "weken", "nov", "14:00", "24", "-", "om", "u"])
    ).map(" ".join)
)
def test_anything_is_understood_or_refused(text: str) -> None:
    try:
        at = read_moment(text, SUNDAY)
    except CaseError:
        return
    assert SUNDAY < at <= SUNDAY + FURTHEST
    assert at.tzinfo is UTC
