from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.appointment_columns import moment_at, read_hour, read_values, where
from casework.errors import CaseError, Reason
from casework.places import changed, located
from casework.series import repeated
from casework.texts import check_link, read_things
from flows.context import ZONE
from storage.appointments import Kind, Mode
from storage.booking import Details
from storage.calendars import KnownPlaceRow
from tests.storage.world import NOW

DAYS = st.dates(min_value=date(2026, 1, 1), max_value=date(2030, 12, 31))
HOURS = st.times().map(lambda hour: hour.replace(second=0, microsecond=0))
SPRING, AUTUMN = date(2027, 3, 28), date(2026, 10, 25)
HERE = KnownPlaceRow("Raadhuis", "Plein 1", "Bus 3", 52.3, 4.6)


@pytest.mark.parametrize(
    ("cell", "hour"),
    [
        ("9:30", time(9, 30)),
        ("09.30", time(9, 30)),
        ("14:00:00", time(14)),
        ("14u", time(14)),
        ("14u15", time(14, 15)),
        (" 0:00 ", time(0)),
    ],
)
def test_hours_as_staff_type_them(cell: str, hour: time) -> None:
    assert read_hour(cell) == hour


@pytest.mark.parametrize("cell", ["", "9", "24:00", "9:60", "9:3", "half tien", "9:30:15", "٩:٣٠"])
def test_what_is_no_hour(cell: str) -> None:
    with pytest.raises(CaseError) as wrong:
        read_hour(cell)
    assert wrong.value.reason is Reason.HOUR_UNREADABLE


@given(DAYS, HOURS)
def test_a_moment_is_that_day_and_hour_on_the_dutch_clock(day: date, hour: time) -> None:
    last_sunday_of_march = day.month == 3 and day.isoweekday() == 7 and day.day > 24
    if last_sunday_of_march and hour.hour == 2:
        with pytest.raises(CaseError):
            moment_at(day, hour)
    else:
        there = moment_at(day, hour).astimezone(ZONE)
        assert (there.date(), there.time()) == (day, hour)


def test_the_night_that_has_no_half_past_two_and_the_one_that_has_two() -> None:
    with pytest.raises(CaseError):
        moment_at(SPRING, time(2, 30))
    assert moment_at(SPRING, time(3)) == datetime(2027, 3, 28, 1, tzinfo=UTC)
    assert moment_at(AUTUMN, time(2, 30)) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


@given(DAYS, HOURS.filter(lambda hour: hour.hour != 2), st.integers(1, 12), st.integers(1, 8))
def test_a_series_keeps_its_day_and_hour(day: date, hour: time, times: int, weeks: int) -> None:
    moments = [one.astimezone(ZONE) for one in repeated(moment_at(day, hour), times, weeks)]
    assert len(moments) == times
    assert {one.time() for one in moments} == {hour}
    assert [one.date() - day for one in moments] == [
        timedelta(weeks=at * weeks) for at in range(times)
    ]


@pytest.mark.parametrize(
    ("place", "link", "mode", "left"),
    [
        ("Raadhuis", "", Mode.PLACE, "Raadhuis"),
        ("Telefonisch", "", Mode.PHONE, ""),
        ("online", "", Mode.ONLINE, ""),
        ("online", "https://meet.example/1", Mode.ONLINE, ""),
    ],
)
def test_a_place_may_say_how_it_is_held(place: str, link: str, mode: Mode, left: str) -> None:
    values = where(place, link)
    assert (values["mode"], values["place"]) == (mode, left)
    assert values.get("link", "") == link


@pytest.mark.parametrize(
    "link",
    [
        "http://x.nl",
        "https://",
        "https://a@b.nl",
        "javascript:alert(1)",
        "https://x y",
        "x",
        "https://[",
    ],
)
def test_what_is_no_link(link: str) -> None:
    with pytest.raises(CaseError) as wrong:
        check_link(link)
    assert wrong.value.reason is Reason.LINK_UNUSABLE


def test_what_to_bring() -> None:
    assert read_things(" paspoort ,, brief  van DUO") == ("paspoort", "brief van DUO")
    with pytest.raises(CaseError):
        read_things(",".join("abcdefghijklm"))


def test_only_what_is_filled_in_is_said() -> None:
    values, faults = read_values({"duur": "45", "tolk": "", "datum": "02-10-2026"}, NOW)
    assert (values, faults) == ({"minutes": 45}, [])


def test_a_day_alone_keeps_the_hour() -> None:
    kept = moment_at(date(2026, 10, 1), time(10))
    values, _ = read_values({"datum": "02-11-2026"}, NOW, kept)
    assert values == {"starts_at": moment_at(date(2026, 11, 2), time(10))}


def test_a_place_that_is_known_fills_in_what_is_not_said() -> None:
    places = {"raadhuis": HERE}
    plain = Details(Kind.PIP, NOW, place="raadhuis")
    assert located(plain, places).address == "Plein 1"
    assert located(Details(Kind.PIP, NOW, place="Raadhuis", address="Elders 2"), places).route == ""
    there = located(plain, places)
    gone = changed(there, {"place": "Bieb"}, places)
    assert (gone.place, gone.address, gone.route, gone.latitude) == ("Bieb", "", "", None)
    assert changed(there, {"who": "Anna"}, places).address == "Plein 1"
