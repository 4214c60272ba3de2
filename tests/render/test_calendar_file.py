"""The calendar file, read back by a library that has not written it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import icalendar
from hypothesis import given
from hypothesis import strategies as st

from flows.appointments import Appointment
from flows.attachments import CalendarEntry
from flows.context import ZONE
from flows.model import Text
from render.calendar_file import LONGEST_LINE, calendar_file

STAMP = datetime(2026, 11, 21, 11, tzinfo=UTC)
TALK = Appointment(
    7,
    "voortgangsgesprek",
    datetime(2026, 12, 3, 9, 30, tzinfo=ZONE),
    revision=3,
    minutes=45,
    place="Raadhuis",
    address="Raadhuisplein 1; ingang B, Heemstede",
    who="mevrouw De Wit",
)
PINNED = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Wegwijs//Afspraken//NL
CALSCALE:GREGORIAN
METHOD:PUBLISH
BEGIN:VTIMEZONE
TZID:Europe/Amsterdam
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:appointment-7@heemstede.wegwijs
SEQUENCE:3
DTSTAMP:20261121T110000Z
DTSTART;TZID=Europe/Amsterdam:20261203T093000
DTEND;TZID=Europe/Amsterdam:20261203T101500
SUMMARY:Voortgangsgesprek
LOCATION:Raadhuis\\, Raadhuisplein 1\\; ingang B\\, Heemstede
STATUS:CONFIRMED
CLASS:PRIVATE
TRANSP:OPAQUE
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:Voortgangsgesprek
TRIGGER:-PT2H
END:VALARM
END:VEVENT
END:VCALENDAR
"""
NIGHTS = (datetime(2027, 3, 28, tzinfo=UTC), datetime(2026, 10, 25, tzinfo=UTC))
MOMENTS = st.builds(
    lambda day, minutes: day + timedelta(minutes=minutes),
    st.one_of(
        st.sampled_from(NIGHTS),
        st.integers(0, 3000).map(lambda days: datetime(2024, 1, 1, tzinfo=UTC) + timedelta(days)),
    ),
    st.integers(-180, 1440),
)


def entry(starts_at: datetime, minutes: int = 45, **values: object) -> CalendarEntry:
    plain: dict[str, object] = {"where": "", "cancelled": False, **values}
    return CalendarEntry(
        uid="appointment-1@heemstede.wegwijs",
        revision=1,
        starts_at=starts_at,
        ends_at=starts_at + timedelta(minutes=minutes),
        summary=Text("appointment-kind-les"),
        where=str(plain["where"]),
        cancelled=bool(plain["cancelled"]),
    )


def event(file: bytes) -> icalendar.Event:
    (found,) = icalendar.Calendar.from_ical(file).walk("VEVENT")
    assert isinstance(found, icalendar.Event)
    return found


def test_it_is_written_to_the_letter() -> None:
    file = calendar_file(CalendarEntry.of(TALK, "heemstede"), "Voortgangsgesprek", STAMP)
    assert file.decode() == PINNED.replace("\n", "\r\n")


def test_nobody_is_named_in_it() -> None:
    file = calendar_file(CalendarEntry.of(TALK, "heemstede"), "Voortgangsgesprek", STAMP)
    assert b"De Wit" not in file


@given(MOMENTS)
def test_a_reader_finds_the_very_moment(moment: datetime) -> None:
    found = event(calendar_file(entry(moment), "Les", STAMP))
    assert found.start == moment
    assert found.end == moment + timedelta(minutes=45)


@given(MOMENTS)
def test_the_zone_written_by_hand_is_the_zone_of_the_law(moment: datetime) -> None:
    """Read with the file's own VTIMEZONE instead of the one the reader's system has."""
    file = calendar_file(entry(moment), "Les", STAMP)
    (zone,) = icalendar.Calendar.from_ical(file).walk("VTIMEZONE")
    assert isinstance(zone, icalendar.Timezone)
    local = moment.astimezone(ZONE).replace(tzinfo=None)
    if local.replace(tzinfo=ZONE).astimezone(UTC) == moment:
        assert local.replace(tzinfo=zone.to_tz(lookup_tzid=False)).utcoffset() == (
            moment.astimezone(ZONE).utcoffset()
        )


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=200))
def test_any_place_is_read_back_as_it_was(where: str) -> None:
    file = calendar_file(entry(STAMP, where=where), "درس (les)", STAMP)
    assert all(len(line) <= LONGEST_LINE for line in file.split(b"\r\n"))
    found = event(file)
    assert str(found.get("LOCATION", "")) == where
    assert str(found["SUMMARY"]) == "درس (les)"


def test_a_cancelled_one_takes_it_off_the_calendar() -> None:
    found = event(calendar_file(entry(STAMP, cancelled=True), "Les", STAMP))
    assert found["STATUS"] == "CANCELLED"
    assert found.walk("VALARM") == []


def test_it_stays_the_same_entry_however_often_it_moves() -> None:
    first = CalendarEntry.of(TALK, "heemstede")
    assert CalendarEntry.from_json(first.to_json()) == first
    assert first.uid != CalendarEntry.of(TALK, "uithoorn").uid


def test_online_the_link_is_the_place() -> None:
    online = Appointment(1, "pip", STAMP, mode="online", link="https://example.nl/a", place="x")
    assert CalendarEntry.of(online, "heemstede").where == "https://example.nl/a"
