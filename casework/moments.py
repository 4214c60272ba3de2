"""A moment as staff type it: `di 14:00`, `24 nov 10u`, `morgen 9.30`, `24-11-2026 14:00`; in
English too: `Tue 14:00`, `tomorrow 9.30`, `in 2 weeks 10:00`. Pure.

Every word must be understood: a moment that is half guessed is a person before a closed door.
(`dateparser` 1.2 reads "morgen 9.30" as 9:00 and "24 nov 10u" as a day in 2110.)
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from casework.appointment_columns import FURTHEST, moment_at
from casework.errors import CaseError, Reason
from flows.context import ZONE
from flows.klantreis.journey import add

LONGEST = 60
AFTERNOON = range(7)
"""`half 3` and `kwart over 5` are after noon: offices are closed at that time of the night."""
WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
_NUMBERS = (
    "een",
    "twee",
    "drie",
    "vier",
    "vijf",
    "zes",
    "zeven",
    "acht",
    "negen",
    "tien",
    "elf",
    "twaalf",
)
_ENGLISH_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_ENGLISH_MONTHS: Mapping[str, int] = {
    "january": 1,
    "february": 2,
    "march": 3,
    "mar": 3,
    "may": 5,
    "june": 6,
    "july": 7,
    "august": 8,
    "october": 10,
    "oct": 10,
}
"""Those that differ from the Dutch."""
_WEEKDAYS: Mapping[str, int] = {
    name: at for at, day in enumerate(WEEKDAYS) for name in (day, day[:2], day[:3])
} | {name: at for at, day in enumerate(_ENGLISH_DAYS) for name in (day, day[:3])}
_MONTH_NAMES: Mapping[str, int] = {
    **{name: at for at, month in enumerate(MONTHS, 1) for name in (month, month[:3])},
    **_ENGLISH_MONTHS,
    "mrt": 3,
    "sept": 9,
}
_NAMED: Mapping[str, int] = {
    "vandaag": 0,
    "today": 0,
    "morgen": 1,
    "tomorrow": 1,
    "overmorgen": 2,
}
_COUNTS: Mapping[str, int] = {name: at for at, name in enumerate(_NUMBERS, 1)} | {"één": 1}
_UNITS: Mapping[str, str] = {
    "dag": "days",
    "dagen": "days",
    "day": "days",
    "days": "days",
    "week": "weeks",
    "weken": "weeks",
    "weeks": "weeks",
    "maand": "months",
    "maanden": "months",
    "month": "months",
    "months": "months",
}


def _any(names: Mapping[str, int] | Mapping[str, str]) -> str:
    return "|".join(sorted(names, key=len, reverse=True))


_COUNT = rf"(?:\d{{1,3}}|{_any(_COUNTS)})"
_HOUR = (
    r"(?:(?:om|at) )?(?:(?P<h>\d{1,2})[:.](?P<m>\d{2})(?: ?u(?:ur)?)?|(?P<u>\d{1,2}) ?u(?:ur)?(?P<um>\d{2})?"
    rf"|half (?P<half>{_COUNT})|kwart (?P<way>over|voor) (?P<quarter>{_COUNT}))"
)
_HOUR_LAST = re.compile(rf"(?:(?P<day>.*?) )?{_HOUR}", re.ASCII)
_HOUR_FIRST = re.compile(rf"{_HOUR}(?: (?P<day>.*))?", re.ASCII)
_WEEKDAY = rf"(?P<weekday>{_any(_WEEKDAYS)})"


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed of it: a day, an hour, or both."""

    day: date | None
    hour: time | None


def read_moment(text: str, now: datetime, kept: datetime | None = None) -> datetime:
    """The moment in UTC, after `now`. CaseError where any of it is not understood, or past.

    A day without an hour keeps that of `kept`, an hour alone its day (without one: today).
    """
    local = now.astimezone(ZONE)
    typed = read_typed(text, local.date())
    was = kept.astimezone(ZONE) if kept is not None else None
    day = typed.day or (was or local).date()
    hour = typed.hour if typed.hour is not None else was.time() if was else None
    if hour is None:
        raise CaseError(Reason.MOMENT_WITHOUT_HOUR)
    at = moment_at(day, hour)
    if at <= now:
        raise CaseError(Reason.MOMENT_PAST)
    if at > now + FURTHEST:
        raise CaseError(Reason.DATE_TOO_FAR, value=f"{day:%d-%m-%Y}")
    return at


def read_typed(text: str, today: date) -> Typed:
    """The day and the hour that were typed. CaseError."""
    tidy = _tidied(text)
    rest, hour = _hour_of(tidy)
    if not rest:
        if hour is None:
            raise _unreadable(text)
        return Typed(None, hour)
    for pattern, read in _READERS:
        found = pattern.fullmatch(rest)
        day = read(found, today) if found else None
        if found and day is not None:
            return Typed(_checked(found, day), hour)
    raise _unreadable(text)


def _tidied(text: str) -> str:
    """Small letters, single spaces, no commas, no points behind what was cut short."""
    plain = re.sub(r"(?<=[a-z])\.", "", text[: LONGEST + 1].lower().replace(",", " "))
    tidy = " ".join(plain.split())
    if len(tidy) > LONGEST:
        raise _unreadable(text)
    return tidy


def _hour_of(tidy: str) -> tuple[str, time | None]:
    """What is left of it without its hour."""
    found = _HOUR_LAST.fullmatch(tidy) or _HOUR_FIRST.fullmatch(tidy)
    if found is None:
        return tidy, None
    try:
        return found["day"] or "", _clock(found)
    except ValueError:
        raise CaseError(Reason.HOUR_UNREADABLE, value=tidy) from None


def _clock(found: re.Match[str]) -> time:
    """ValueError for an hour that no clock has."""
    if found["half"]:
        return _spoken(_number(found["half"]), -30)
    if found["quarter"]:
        return _spoken(_number(found["quarter"]), 15 if found["way"] == "over" else -15)
    return time(int(found["h"] or found["u"]), int(found["m"] or found["um"] or 0))


def _spoken(hour: int, minutes: int) -> time:
    """So many minutes from an hour that is said: of twelve, by day."""
    if not 1 <= hour <= len(_NUMBERS):
        raise ValueError(hour)
    since = hour * 60 + minutes
    return time((since // 60 + 12 * (since // 60 in AFTERNOON)) % 24, since % 60)


def _number(word: str) -> int:
    return _COUNTS.get(word) or int(word)


# --- days ----------------------------------------------------------------------------------------


def _checked(found: re.Match[str], day: date) -> date:
    """A day of the week beside a date must be that date's."""
    beside = found.groupdict().get("beside")
    if beside and _WEEKDAYS[beside] != day.weekday():
        raise CaseError(Reason.WEEKDAY_OTHER, value=f"{day:%d-%m-%Y}", day=WEEKDAYS[day.weekday()])
    return day


def _named(found: re.Match[str], today: date) -> date:
    return today + timedelta(days=_NAMED[found["name"]])


def _coming(found: re.Match[str], today: date) -> date:
    """The first one after today."""
    ahead = (_WEEKDAYS[found["weekday"]] - today.weekday() - 1) % 7 + 1
    return today + timedelta(days=ahead)


def _next_week(found: re.Match[str], today: date) -> date:
    return _of_week(today + timedelta(weeks=1), found)


def _later(found: re.Match[str], today: date) -> date | None:
    """So many days, weeks or months on; with a day of the week, that of the week it is in."""
    day = add(today, _number(found["count"]), _UNITS[found["unit"]])
    weekday = found.groupdict().get("weekday")
    return day if day is None or not weekday else _of_week(day, found)


def _week(found: re.Match[str], today: date) -> date | None:
    """In the week of that number, of this year or the next."""
    number, weekday = int(found["number"]), _WEEKDAYS[found["weekday"]] + 1
    for year in (today.isocalendar().year, today.isocalendar().year + 1):
        day = _made(date.fromisocalendar, year, number, weekday)
        if day is not None and day >= today:
            return day
    return None


def _date(found: re.Match[str], today: date) -> date | None:
    """A date; without its year the first one that is not past."""
    parts = found.groupdict()
    month = int(parts["number"]) if parts.get("number") else _MONTH_NAMES[parts["month"]]
    day = int(found["dayed"])
    if found["year"]:
        year = int(found["year"])
        return _made(date, year + (2000 if year < 100 else 0), month, day)
    years = range(today.year, today.year + 9)
    found_days = (_made(date, year, month, day) for year in years)
    return next((one for one in found_days if one is not None and one >= today), None)


def _of_week(day: date, found: re.Match[str]) -> date:
    return day + timedelta(days=_WEEKDAYS[found["weekday"]] - day.weekday())


def _made(make: Callable[[int, int, int], date], *parts: int) -> date | None:
    try:
        return make(*parts)
    except ValueError:
        return None


def _unreadable(text: str) -> CaseError:
    return CaseError(Reason.MOMENT_UNREADABLE, value=text[:LONGEST])


Read = Callable[[re.Match[str], date], date | None]
_BESIDE = rf"(?:(?P<beside>{_any(_WEEKDAYS)}) )?"
_DAYED = r"(?P<dayed>\d{1,2})"
_LATER = rf"(?:over|in) (?P<count>{_COUNT}) (?P<unit>{_any(_UNITS)})"
_IN_WEEKS = rf"(?:over|in) (?P<count>{_COUNT}) (?P<unit>weeks?|weken)"
_READERS: tuple[tuple[re.Pattern[str], Read], ...] = tuple(
    (re.compile(pattern, re.ASCII), read)
    for pattern, read in (
        (rf"(?P<name>{_any(_NAMED)})", _named),
        (rf"(?:(?:komende|aankomende|aanstaande|as) )?{_WEEKDAY}(?: as)?", _coming),
        (rf"volgende (?:week )?{_WEEKDAY}", _next_week),
        (rf"{_WEEKDAY} volgende week", _next_week),
        (_LATER, _later),
        (rf"{_IN_WEEKS} (?:op )?{_WEEKDAY}", _later),
        (rf"{_WEEKDAY} {_IN_WEEKS}", _later),
        (rf"week (?P<number>\d{{1,2}}) {_WEEKDAY}", _week),
        (rf"{_WEEKDAY} week (?P<number>\d{{1,2}})", _week),
        (rf"{_BESIDE}{_DAYED}[-/](?P<number>\d{{1,2}})(?:[-/](?P<year>\d{{4}}|\d\d))?", _date),
        (rf"{_BESIDE}{_DAYED} ?(?P<month>{_any(_MONTH_NAMES)})(?: (?P<year>\d{{4}}))?", _date),
    )
)
