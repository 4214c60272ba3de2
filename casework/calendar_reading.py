"""What an .ics file says: each event of the coming year, series written out, and whose it is.

RFC 5545. An event belongs to the `[nummer]` in its title. What can not be read, or can not be
somebody's, is listed; nothing is guessed. An hour without a zone is on the Dutch clock.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import islice
from time import monotonic
from typing import Any

from casework.appointment_columns import MOST_MINUTES
from casework.bsn import mask_bsn
from casework.calendar_blocks import NUMBER_IN_TITLE, Blocks, cut
from casework.errors import CaseError, Reason
from casework.texts import LONGEST, check_link
from flows.context import ZONE

HORIZON = timedelta(days=366)
"""How far ahead series are written out; the rest comes as time passes."""
OLDEST = timedelta(days=5 * 366)
"""A series that began before is refused: somebody forgot to end it."""
MOST_SERIES = 1_000
MOST_EVENTS = 5_000
MOST_IN_SERIES = 400
PATIENCE = 10.0
"""Seconds of work on one calendar: rules that never come true are tried until the year 9999."""
_ALWAYS = frozenset({"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST"})
RULES = {
    "DAILY": _ALWAYS | {"BYDAY"},
    "WEEKLY": _ALWAYS | {"BYDAY"},
    "MONTHLY": _ALWAYS | {"BYDAY", "BYMONTHDAY", "BYSETPOS"},
    "YEARLY": _ALWAYS | {"BYDAY", "BYMONTHDAY", "BYSETPOS", "BYMONTH"},
}
"""How an event may repeat: what calendar programs offer, and at most once a day."""
LINKS = ("X-MICROSOFT-SKYPETEAMSMEETINGURL", "X-GOOGLE-CONFERENCE", "CONFERENCE")
BROKEN = (ValueError, TypeError, ArithmeticError, LookupError, AttributeError, RecursionError)
"""What the library raises for what it can not read."""


@dataclass(frozen=True, slots=True)
class Event:
    """One moment of one event. `key` names it for good: the same after it was moved; `series`
    is shared by all moments of one event. `numbers`: what stands in brackets.
    """

    key: str
    series: str
    numbers: tuple[str, ...]
    title: str
    starts_at: datetime
    minutes: int | None
    place: str = ""
    link: str = ""
    pin: tuple[float, float] | None = None
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Odd:
    """An event that is nobody's, or can not be read; `at` where that is known. `series` as of
    `Event`: what stood of it before is left as it is.
    """

    title: str
    at: datetime | None
    reason: Reason
    series: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """`odd` name somebody but can not be read; `others` (some of them) name nobody; `more` were
    not even looked at. `series`: of every event that names somebody.
    """

    events: tuple[Event, ...]
    series: frozenset[str]
    odd: tuple[Odd, ...]
    others: tuple[Odd, ...]
    more: int


def read_calendar(data: bytes, now: datetime) -> Reading:
    """What begins between `now` and the horizon. CaseError for what is no calendar."""
    blocks = cut(data)
    odd = [Odd("", None, Reason.EVENT_UNREADABLE)] * blocks.too_long
    events: list[Event] = []
    others: list[Odd] = []
    series: set[str] = set()
    repeated, until = 0, monotonic() + PATIENCE
    for parts in _by_uid(_parsed(blocks)):
        if not any(_numbers(part) for part in parts):
            others += [_odd(part, Reason.EVENT_WITHOUT_NUMBER) for part in parts]
            continue
        repeated += any(_repeats(part) for part in parts)
        found, wrong = _read(parts, now, cancelled=blocks.cancels)
        events, odd = [*events, *found], [*odd, *wrong]
        series |= {one.series for one in wrong} or {_digest(_name(parts[0]))}
        if repeated > MOST_SERIES or len(events) > MOST_EVENTS or monotonic() > until:
            raise CaseError(Reason.CALENDAR_TOO_LARGE)
    ahead = [one for one in others if one.at is None or one.at > now]
    return Reading(tuple(events), frozenset(series), tuple(odd), tuple(ahead), blocks.more)


def _parsed(blocks: Blocks) -> Sequence[Any]:
    """The events, as the library has them."""
    import icalendar  # 8 MB that only calendars need

    try:
        return icalendar.Calendar.from_ical(blocks.wanted).walk("VEVENT")
    except BROKEN:
        raise CaseError(Reason.CALENDAR_UNREADABLE) from None


def _by_uid(events: Iterable[Any]) -> Iterable[Sequence[Any]]:
    """Those that are one series together; without a UID each is its own."""
    together: dict[str, list[Any]] = {}
    for at, event in enumerate(events):
        together.setdefault(str(event.get("UID") or f"none {at}"), []).append(event)
    return together.values()


def _read(parts: Sequence[Any], now: datetime, *, cancelled: bool) -> tuple[list[Event], list[Odd]]:
    """The moments of one event, or why there are none."""
    reason = next((reason for part in parts if (reason := _fault(part, now))), None)
    if reason is not None:
        return [], [_odd(parts[0], reason)]
    try:
        repeats = any(_repeats(part) or part.get("RECURRENCE-ID") for part in parts)
        moments = _moments(parts, now)
        read = [_event(one, repeats=repeats, cancelled=cancelled) for one in moments]
    except BROKEN:
        return [], [_odd(parts[0], Reason.EVENT_UNREADABLE)]
    nameless = [_odd(one, Reason.EVENT_WITHOUT_NUMBER) for one in moments if not _numbers(one)]
    return [one for one in _told_apart(read) if one.numbers and one.starts_at > now], nameless


def _fault(part: Any, now: datetime) -> Reason | None:
    """Why this part can not be written out."""
    if any(name in ("DTSTART", "RRULE", "RECURRENCE-ID") for name, _ in part.errors):
        return Reason.EVENT_UNREADABLE
    begin = part.get("DTSTART")
    moment = getattr(begin, "dt", None)
    if not isinstance(moment, date):
        return Reason.EVENT_UNREADABLE
    if not isinstance(moment, datetime):
        return Reason.EVENT_WITHOUT_HOUR
    if moment.tzinfo is None and "TZID" in begin.params:
        return Reason.EVENT_UNREADABLE
    if not all(_is_plain(rule) for rule in _rules(part)):
        return Reason.EVENT_TOO_OFTEN
    long_ago = _repeats(part) and moment.date() < (now - OLDEST).date()
    return Reason.EVENT_TOO_OFTEN if long_ago else None


def _is_plain(rule: Any) -> bool:
    parts = RULES.get(str(next(iter(rule.get("FREQ", ())), "")).upper(), frozenset())
    return parts >= {str(name).upper() for name in rule} and min(rule.get("INTERVAL", [1])) >= 1


def _rules(part: Any) -> Sequence[Any]:
    rule = part.get("RRULE")
    return rule if isinstance(rule, list) else [rule] if rule is not None else []


def _repeats(part: Any) -> bool:
    return bool(_rules(part)) or part.get("RDATE") is not None


def _moments(parts: Sequence[Any], now: datetime) -> Sequence[Any]:
    """Each moment of these parts before the horizon, the first one first."""
    import icalendar
    import recurring_ical_events

    whole = icalendar.Calendar()
    for part in parts:
        _bound(part, now + HORIZON)
        whole.add_component(part)
    found = recurring_ical_events.of(whole).between(now - timedelta(days=1), now + HORIZON)
    return sorted(found, key=lambda one: _utc(one["DTSTART"].dt))[:MOST_IN_SERIES]


def _bound(part: Any, stop: datetime) -> None:
    """End every rule at the horizon; one that counts is counted here."""
    start: datetime = part["DTSTART"].dt
    zone = start.tzinfo or ZONE
    for rule in _rules(part):
        last = min(_until(end, zone) for end in (*rule.get("UNTIL", ()), stop))
        count = rule.pop("COUNT", None)
        rule["UNTIL"] = [last.replace(tzinfo=None)]
        if count is not None:
            last = _counted(rule, start, int(count[0])).replace(tzinfo=zone)
        rule["UNTIL"] = [last.astimezone(UTC) if start.tzinfo else last.replace(tzinfo=None)]


def _until(end: date, zone: tzinfo) -> datetime:
    """The last moment of a rule on the clock of its event."""
    if not isinstance(end, datetime):
        return datetime.combine(end, time.max, zone)
    return (end if end.tzinfo else end.replace(tzinfo=ZONE)).astimezone(zone)


def _counted(rule: Any, start: datetime, count: int) -> datetime:
    """The last of so many moments, without a zone; as far as the rule's end."""
    from dateutil.rrule import rrulestr

    first = start.replace(tzinfo=None)
    moments = list(islice(rrulestr(rule.to_ical().decode(), dtstart=first), max(1, count)))
    return moments[-1] if moments else first


def _event(part: Any, *, repeats: bool, cancelled: bool) -> Event:
    start = _utc(part["DTSTART"].dt)
    name = _name(part)
    original = _utc(part["RECURRENCE-ID"].dt).astimezone(ZONE) if repeats else None
    place, link = _where(part)
    return Event(
        key=_digest(f"{name} {original.date()}" if original else name),
        series=_digest(name),
        numbers=_numbers(part),
        title=_title(part),
        starts_at=start,
        minutes=_minutes(part, start),
        place=place,
        link=link,
        pin=_pin(part),
        cancelled=cancelled or str(part.get("STATUS", "")).upper() == "CANCELLED",
    )


def _name(part: Any) -> str:
    """Its UID; what has none is what it is called and when."""
    return str(part.get("UID") or f"{part.get('SUMMARY')} {part['DTSTART'].to_ical().decode()}")


def _told_apart(events: Iterable[Event]) -> Iterator[Event]:
    """A day of a series names its moment, unless there are two."""
    seen: set[str] = set()
    for one in events:
        key = one.key if one.key not in seen else _digest(f"{one.key} {one.starts_at}")
        seen.add(key)
        yield replace(one, key=key)


def _numbers(part: Any) -> tuple[str, ...]:
    """What stands in square brackets in the title, each once."""
    found = NUMBER_IN_TITLE.findall(str(part.get("SUMMARY", "")))
    return tuple(dict.fromkeys(" ".join(number.split()) for number in found))


def _title(part: Any) -> str:
    """Without the brackets, and without what may be a BSN."""
    text = NUMBER_IN_TITLE.sub(" ", str(part.get("SUMMARY", "")))
    return mask_bsn(" ".join(text.split()))[:LONGEST]


def _where(part: Any) -> tuple[str, str]:
    """(place, link): a meeting online tells its link in a property of its own, or as the place."""
    place = mask_bsn(" ".join(str(part.get("LOCATION", "")).split()))[:LONGEST]
    told = (str(part.get(name, "")) for name in LINKS)
    link = next((link for text in (*told, place) if (link := _link(text))), "")
    return ("" if _link(place) else place), link


def _link(text: str) -> str:
    try:
        return check_link(text)
    except CaseError:
        return ""


def _minutes(part: Any, start: datetime) -> int | None:
    end = part.get("DTEND")
    if end is None or not isinstance(end.dt, datetime):
        return None
    minutes = round((_utc(end.dt) - start).total_seconds() / 60)
    return minutes if 0 < minutes <= MOST_MINUTES else None


def _pin(part: Any) -> tuple[float, float] | None:
    geo = part.get("GEO")
    if geo is None:
        return None
    latitude, longitude = float(geo.latitude), float(geo.longitude)
    return (latitude, longitude) if abs(latitude) <= 90 and abs(longitude) <= 180 else None


def _odd(part: Any, reason: Reason) -> Odd:
    title = mask_bsn(" ".join(str(part.get("SUMMARY", "")).split()))[:LONGEST]
    try:
        return Odd(title, _utc(part["DTSTART"].dt), reason, _digest(_name(part)))
    except BROKEN:
        return Odd(title, None, reason, _digest(str(part.get("UID"))))


def _utc(moment: date) -> datetime:
    """In UTC; a whole day from its begin, and an hour without a zone on the Dutch clock."""
    if not isinstance(moment, datetime):
        moment = datetime.combine(moment, time())
    return (moment if moment.tzinfo else moment.replace(tzinfo=ZONE)).astimezone(UTC)


def _digest(name: str) -> str:
    """Names of events hold addresses of colleagues; this names them as well."""
    return hashlib.sha256(name.encode()).hexdigest()[:32]
