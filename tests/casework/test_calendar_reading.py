from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casework import calendar_reading
from casework.calendar_blocks import MOST_BYTES
from casework.calendar_reading import Event, Reading, read_calendar
from casework.errors import CaseError, Reason
from flows.context import ZONE
from tests.storage.world import NOW

OUTLOOK = "W. Europe Standard Time"
OUTLOOK_ZONE = f"""BEGIN:VTIMEZONE
TZID:{OUTLOOK}
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE"""


def event(*lines: str, uid: str = "een@gemeente", title: str = "[HS-1] Intake") -> str:
    return "\n".join(("BEGIN:VEVENT", f"UID:{uid}", f"SUMMARY:{title}", *lines, "END:VEVENT"))


def calendar(*parts: str) -> bytes:
    return "\r\n".join(
        "\n".join(("BEGIN:VCALENDAR", "VERSION:2.0", *parts, "END:VCALENDAR", "")).split("\n")
    ).encode()


def read(*parts: str, now: datetime = NOW) -> Reading:
    return read_calendar(calendar(*parts), now)


def starts(*parts: str, now: datetime = NOW) -> list[datetime]:
    return [one.starts_at for one in read(*parts, now=now).events]


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def refusal(data: bytes) -> Reason:
    with pytest.raises(CaseError) as refused:
        read_calendar(data, NOW)
    return refused.value.reason


@pytest.mark.parametrize(
    ("start", "moment"),
    [
        ("DTSTART:20261001T100000Z", "2026-10-01T10:00"),
        ("DTSTART:20261001T100000", "2026-10-01T08:00"),
        ("DTSTART;TZID=Europe/Amsterdam:20261001T100000", "2026-10-01T08:00"),
        (f"DTSTART;TZID={OUTLOOK}:20261001T100000", "2026-10-01T08:00"),
        (f"DTSTART;TZID={OUTLOOK}:20261201T100000", "2026-12-01T09:00"),
        ("DTSTART;TZID=Europe/London:20261001T100000", "2026-10-01T09:00"),
        ('DTSTART;TZID="(UTC+01:00) Amsterdam":20261001T100000', None),
        ("DTSTART;TZID=../../etc/passwd:20261001T100000", None),
    ],
)
def test_zones(start: str, moment: str | None) -> None:
    got = read(event(start))
    if moment is None:
        assert [one.reason for one in got.odd] == [Reason.EVENT_UNREADABLE]
    else:
        assert [one.starts_at for one in got.events] == [utc(moment)]


@pytest.mark.parametrize("zones", [(), (OUTLOOK_ZONE,)])
def test_a_series_of_outlook_keeps_its_hour_over_the_clock_change(zones: tuple[str, ...]) -> None:
    weekly = event(f"DTSTART;TZID={OUTLOOK}:20261019T100000", "RRULE:FREQ=WEEKLY;COUNT=3")
    assert starts(*zones, weekly) == [
        utc("2026-10-19T08:00"),
        utc("2026-10-26T09:00"),
        utc("2026-11-02T09:00"),
    ]


def test_a_zone_of_their_own_is_believed() -> None:
    own = OUTLOOK_ZONE.replace(OUTLOOK, "Ons kantoor")
    assert starts(own, event("DTSTART;TZID=Ons kantoor:20261201T100000")) == [
        utc("2026-12-01T09:00")
    ]


def test_what_an_event_says() -> None:
    (one,) = read(
        event(
            "DTSTART:20261001T100000Z",
            "DURATION:PT45M",
            "LOCATION:Raadhuis\\, Plein 1",
            "GEO:52.35;4.62",
            "X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.example/x",
            title="[HS-1] [HS-2] Intake 111222333",
        )
    ).events
    assert one.numbers == ("HS-1", "HS-2")
    assert "111222333" not in one.title
    assert one.title.startswith("Intake ")
    assert (one.minutes, one.place, one.pin) == (45, "Raadhuis, Plein 1", (52.35, 4.62))
    assert one.link == "https://teams.example/x"
    assert not one.cancelled


def test_one_of_a_series_is_moved_one_left_out_one_off() -> None:
    weekly = "DTSTART;TZID=Europe/Amsterdam:20261001T100000"
    got = read(
        event(weekly, "RRULE:FREQ=WEEKLY;COUNT=4", "EXDATE;TZID=Europe/Amsterdam:20261008T100000"),
        event(
            "RECURRENCE-ID;TZID=Europe/Amsterdam:20261015T100000",
            "DTSTART;TZID=Europe/Amsterdam:20261016T140000",
        ),
        event(
            "RECURRENCE-ID;TZID=Europe/Amsterdam:20261022T100000",
            "DTSTART;TZID=Europe/Amsterdam:20261022T100000",
            "STATUS:CANCELLED",
        ),
    )
    told = [(one.starts_at, one.cancelled) for one in got.events]
    assert told == [
        (utc("2026-10-01T08:00"), False),
        (utc("2026-10-16T12:00"), False),
        (utc("2026-10-22T08:00"), True),
    ]
    plain = {
        one.starts_at: one.key for one in read(event(weekly, "RRULE:FREQ=WEEKLY;COUNT=4")).events
    }
    assert got.events[1].key == plain[utc("2026-10-15T08:00")]
    assert len({one.series for one in got.events}) == 1


def test_a_series_at_another_hour_is_the_same_series() -> None:
    rule = "RRULE:FREQ=WEEKLY;COUNT=3"
    first = read(event("DTSTART:20261001T100000Z", rule)).events
    later = read(event("DTSTART:20261001T133000Z", rule)).events
    assert [one.key for one in first] == [one.key for one in later]


def test_two_on_a_day_are_two() -> None:
    twice = event("DTSTART:20261001T100000Z", "RDATE:20261001T140000Z")
    assert len({one.key for one in read(twice).events}) == 2


def test_an_event_alone_is_known_on_another_day() -> None:
    days = ("20261001", "20261105")
    keys = {read(event(f"DTSTART:{day}T100000Z")).events[0].key for day in days}
    assert len(keys) == 1


def test_a_calendar_that_cancels() -> None:
    (one,) = read("METHOD:CANCEL", event("DTSTART:20261001T100000Z")).events
    assert one.cancelled


def test_what_is_past_or_far_away_is_not_read() -> None:
    got = starts(event("DTSTART:20260701T100000Z", "RRULE:FREQ=MONTHLY"))
    assert got[0] == utc("2026-09-01T10:00") + timedelta(days=30)
    assert got[-1] <= NOW + calendar_reading.HORIZON
    assert starts(event("DTSTART:20260701T100000Z")) == []


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (("DTSTART;VALUE=DATE:20261001",), Reason.EVENT_WITHOUT_HOUR),
        (("DTSTART:morgen",), Reason.EVENT_UNREADABLE),
        ((), Reason.EVENT_UNREADABLE),
        (("DTSTART:20261001T100000Z", "RRULE:FREQ=NOOIT"), Reason.EVENT_UNREADABLE),
        (("DTSTART:20261001T100000Z", "RRULE:FREQ=SECONDLY"), Reason.EVENT_TOO_OFTEN),
        (("DTSTART:20261001T100000Z", "RRULE:FREQ=HOURLY;COUNT=9"), Reason.EVENT_TOO_OFTEN),
        (
            ("DTSTART:20261001T100000Z", "RRULE:FREQ=DAILY;BYSECOND=1,2,3,4"),
            Reason.EVENT_TOO_OFTEN,
        ),
        (("DTSTART:20261001T100000Z", "RRULE:FREQ=DAILY;BYMONTHDAY=30"), Reason.EVENT_TOO_OFTEN),
        (("DTSTART:20261001T100000Z", "RRULE:FREQ=DAILY;INTERVAL=0"), Reason.EVENT_TOO_OFTEN),
        (("DTSTART:19700101T100000Z", "RRULE:FREQ=DAILY"), Reason.EVENT_TOO_OFTEN),
    ],
)
def test_what_can_not_be_read_is_listed(lines: tuple[str, ...], reason: Reason) -> None:
    got = read(event(*lines), event("DTSTART:20261001T100000Z", uid="twee"))
    assert [(one.title, one.reason) for one in got.odd] == [("[HS-1] Intake", reason)]
    assert len(got.events) == 1


def test_what_names_nobody_is_listed_apart() -> None:
    got = read(event("DTSTART:20261001T100000Z", title="Tandarts"))
    assert (got.events, got.odd) == ((), ())
    assert [(one.title, one.reason) for one in got.others] == [
        ("Tandarts", Reason.EVENT_WITHOUT_NUMBER)
    ]


def test_one_of_a_series_that_lost_its_number_is_listed() -> None:
    got = read(
        event("DTSTART:20261001T100000Z", "RRULE:FREQ=WEEKLY;COUNT=2"),
        event("RECURRENCE-ID:20261008T100000Z", "DTSTART:20261009T100000Z", title="Intake verzet"),
    )
    assert [one.starts_at for one in got.events] == [utc("2026-10-01T10:00")]
    assert [(one.title, one.series) for one in got.odd] == [("Intake verzet", got.events[0].series)]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"geen agenda",
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n",
        b"END:VCALENDAR\r\n",
        calendar("BEGIN:VEVENT\n" * 2_000 + "END:VEVENT\n" * 2_000),
        calendar("BEGIN:A\nBEGIN:B\nBEGIN:C\nBEGIN:D\nEND:D\nEND:C\nEND:B\nEND:A"),
        b"\xff\xfe\x00",
    ],
)
def test_what_is_no_calendar(data: bytes) -> None:
    assert refusal(data) in (Reason.CALENDAR_UNREADABLE, Reason.TABLE_ENCODING)


def test_too_large() -> None:
    assert refusal(b"BEGIN:VCALENDAR\r\n" + b"X" * MOST_BYTES) is Reason.CALENDAR_TOO_LARGE


@pytest.mark.parametrize("bound", ["MOST_SERIES", "MOST_EVENTS"])
def test_too_much(monkeypatch: pytest.MonkeyPatch, bound: str) -> None:
    monkeypatch.setattr(calendar_reading, bound, 2)
    many = [
        event("DTSTART:20261001T100000Z", "RRULE:FREQ=WEEKLY;COUNT=2", uid=str(uid))
        for uid in range(3)
    ]
    assert refusal(calendar(*many)) is Reason.CALENDAR_TOO_LARGE


def test_rules_that_never_come_true_are_not_tried_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calendar_reading, "PATIENCE", 1.0)
    never = "RRULE:FREQ=MONTHLY;BYDAY=MO;BYSETPOS=300"
    many = [event("DTSTART:20261001T100000Z", never, uid=str(uid)) for uid in range(100)]
    begun = perf_counter()
    assert refusal(calendar(*many)) is Reason.CALENDAR_TOO_LARGE
    assert perf_counter() - begun < 20


BOMBS = {
    "never": [event("DTSTART:20260930T100000Z", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")],
    "never, counted": [
        event("DTSTART:20260930T100000Z", "RRULE:FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31;COUNT=5")
    ],
    "for ever": [event("DTSTART:20261001T100000Z", "RRULE:FREQ=DAILY")],
    "until 9999": [event("DTSTART:20261001T100000Z", "RRULE:FREQ=DAILY;UNTIL=99991231T235959Z")],
    "counts far": [event("DTSTART:20261001T100000Z", "RRULE:FREQ=DAILY;COUNT=999999999")],
    "long": [event("DTSTART:20261001T100000Z", f"DESCRIPTION:{'x' * 3_000_000}")],
    "folded": [event("DTSTART:20261001T100000Z", "DESCRIPTION:" + "x\n " * 300_000)],
    "exdates": [
        event("DTSTART:20261001T100000Z", "EXDATE:" + ",".join(["20261001T100000Z"] * 100_000))
    ],
    "others": [
        event("DTSTART:20261001T100000Z", uid=str(uid), title="Overleg") for uid in range(20_000)
    ],
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_a_bomb_goes_off_in_no_time(bomb: str) -> None:
    begun = perf_counter()
    got = read(*BOMBS[bomb])
    assert perf_counter() - begun < 10
    assert len(got.events) <= calendar_reading.MOST_IN_SERIES
    assert len(got.others) <= 50


@given(data=st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
@settings(max_examples=60, deadline=None)
def test_nothing_else_is_raised(data: bytes) -> None:
    whole = b"BEGIN:VCALENDAR\r\n" + data + b"\r\nEND:VCALENDAR\r\n"
    inside = calendar(event("DTSTART:20261001T100000Z")).replace(
        b"END:VEVENT", data + b"\r\nEND:VEVENT"
    )
    for tried in (data, whole, inside):
        with suppress(CaseError):
            assert isinstance(read_calendar(tried, NOW), Reading)


@given(
    day=st.dates(
        min_value=NOW.date() + timedelta(days=2), max_value=NOW.date() + timedelta(days=300)
    ),
    weeks=st.integers(1, 4),
    count=st.integers(1, 8),
)
@settings(max_examples=40, deadline=None)
def test_a_series_stands_at_one_hour_on_the_dutch_clock(day: date, weeks: int, count: int) -> None:
    first = f"{day:%Y%m%d}T093000"
    rule = f"RRULE:FREQ=WEEKLY;INTERVAL={weeks};COUNT={count}"
    events: tuple[Event, ...] = read(event(f"DTSTART;TZID={OUTLOOK}:{first}", rule)).events
    hours = {one.starts_at.astimezone(ZONE).strftime("%H:%M") for one in events}
    assert hours == {"09:30"}
    assert 1 <= len(events) <= count
