"""A calendar file (RFC 5545) of one appointment that Outlook, Google, Apple and Thunderbird read.

The time zone is written out by hand, as the law has had it since 1996 (Directive 2000/84/EC):
a library's own lists every change since 1835, and Outlook takes the first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from itertools import chain
from zoneinfo import ZoneInfo

from flows.attachments import CalendarEntry

ZONE_NAME = "Europe/Amsterdam"
_ZONE = ZoneInfo(ZONE_NAME)
FILE_NAME = "afspraak.ics"
LONGEST_LINE = 75
"""Bytes of a line; what is longer is folded (RFC 5545, 3.1)."""
REMINDS = "-PT2H"

VTIMEZONE = (
    "BEGIN:VTIMEZONE",
    f"TZID:{ZONE_NAME}",
    "BEGIN:DAYLIGHT",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "DTSTART:19700329T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "DTSTART:19701025T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "END:STANDARD",
    "END:VTIMEZONE",
)


def calendar_file(entry: CalendarEntry, summary: str, stamp: datetime) -> bytes:
    """The file, in UTF-8 with CRLF; `summary` in the reader's language, `stamp` when it is made."""
    return _calendar(_event(entry, summary, stamp, alarm=True))


def calendar_feed(
    entries: Iterable[tuple[CalendarEntry, str]], name: str, stamp: datetime
) -> bytes:
    """Many with a summary each, to be read again and again; without alarms, for colleagues set
    their own."""
    named = (f"X-WR-CALNAME:{_escaped(name)}", "REFRESH-INTERVAL;VALUE=DURATION:PT15M")
    events = (_event(entry, summary, stamp, alarm=False) for entry, summary in entries)
    return _calendar(chain.from_iterable(events), named)


def _calendar(events: Iterable[str], named: Iterable[str] = ()) -> bytes:
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Wegwijs//Afspraken//NL",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        *named,
        *VTIMEZONE,
        *events,
        "END:VCALENDAR",
    )
    return b"".join(_folded(line) + b"\r\n" for line in lines)


def _event(entry: CalendarEntry, summary: str, stamp: datetime, *, alarm: bool) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{_escaped(entry.uid)}"
    yield f"SEQUENCE:{entry.revision}"
    yield f"DTSTAMP:{_utc(stamp)}"
    yield f"DTSTART{_moment(entry.starts_at)}"
    yield f"DTEND{_moment(entry.ends_at)}"
    yield f"SUMMARY:{_escaped(summary)}"
    if entry.where:
        yield f"LOCATION:{_escaped(entry.where)}"
    yield f"STATUS:{'CANCELLED' if entry.cancelled else 'CONFIRMED'}"
    yield "CLASS:PRIVATE"
    yield "TRANSP:OPAQUE"
    if alarm and not entry.cancelled:
        yield from _alarm(summary)
    yield "END:VEVENT"


def _alarm(summary: str) -> Iterator[str]:
    yield "BEGIN:VALARM"
    yield "ACTION:DISPLAY"
    yield f"DESCRIPTION:{_escaped(summary)}"
    yield f"TRIGGER:{REMINDS}"
    yield "END:VALARM"


def _moment(at: datetime) -> str:
    """Local time with its zone; in the hour that comes twice, UTC says which one is meant."""
    local = at.astimezone(_ZONE)
    if local.replace(fold=0).utcoffset() != local.replace(fold=1).utcoffset():
        return f":{_utc(at)}"
    return f";TZID={ZONE_NAME}:{local:%Y%m%dT%H%M%S}"


def _utc(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _escaped(text: str) -> str:
    """RFC 5545, 3.3.11: a backslash before what has a meaning; a new line as \\n."""
    for sign in "\\;,":
        text = text.replace(sign, f"\\{sign}")
    return "\\n".join(text.splitlines())


def _folded(line: str) -> bytes:
    """At most 75 bytes a line, cut between characters; what follows begins with a space."""
    parts, part = [], b""
    for sign in line:
        encoded = sign.encode()
        if len(part) + len(encoded) > LONGEST_LINE:
            parts.append(part)
            part = b" "
        part += encoded
    return b"\r\n".join((*parts, part))
