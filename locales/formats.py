"""Dates, times and amounts as each reader knows them, with the digits of the letters.

Digits are 0-9 and money is written the Dutch way in every language, so that what is read
here is what stands in the letter and at the bank. Babel's own short dates, time spans and
number parsing are wrong for Tigrinya or Arabic and are not used (`docs/translating.md`).

Babel holds two megabytes a language. What is used here of them, names and a direction, is
taken once, and the rest let go (`cool_down`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError, core, localedata

from locales.bidi import LRI, isolate
from locales.files import LocaleError

ZONE = ZoneInfo("Europe/Amsterdam")
_REGIONS = {"ar": "ar_SY", "ti": "ti_ER", "fa": "fa_AF"}
"""Most readers' country, where it differs from what Babel takes: month names differ."""
_DUTCH_MARKS = str.maketrans(",.", ".,")


@dataclass(frozen=True, slots=True)
class _Speech:
    """What dates need of a language; `days` from Monday on."""

    days: tuple[str, ...]
    months: tuple[str, ...]
    right_to_left: bool


def locale_of(language: str) -> Locale:
    """Babel's locale for a folder of `locales/`; LocaleError where there is none."""
    try:
        return Locale.parse(_REGIONS.get(language, language))
    except (UnknownLocaleError, ValueError) as error:
        raise LocaleError(f"{language}: not a language known to Babel") from error


@cache
def _speech(language: str) -> _Speech:
    locale = locale_of(language)
    days, months = (kinds["format"]["wide"] for kinds in (locale.days, locale.months))
    return _Speech(
        tuple(days[number] for number in range(7)),
        tuple(months[number] for number in range(1, 13)),
        locale.text_direction == "rtl",
    )


def is_right_to_left(language: str) -> bool:
    return _speech(language).right_to_left


def cool_down() -> None:
    """Let go of all that Babel has read of languages; what it needs again, it reads again."""
    localedata._cache.clear()  # type: ignore[attr-defined]  # Babel has no door to either
    core._global_data = None  # type: ignore[attr-defined]


def long_day(day: date, language: str) -> str:
    """`zaterdag 21 november 2026`, in the words of the language."""
    speech = _speech(language)
    return f"{speech.days[day.weekday()]} {day.day} {speech.months[day.month - 1]} {day.year}"


def day(day: date, language: str, *, isolated: bool = True) -> str:
    """The long day and, as in the letter, `(21-11-2026)`."""
    digits = isolate(short_day(day), LRI) if isolated else short_day(day)
    text = f"{long_day(day, language)} ({digits})"
    return isolate(text) if isolated else text


def short_day(day: date) -> str:
    """`21-11-2026`."""
    return f"{day.day:02}-{day.month:02}-{day.year:04}"


def time_of_day(moment: datetime) -> str:
    """`09:30` in the Netherlands. ValueError for a moment without a zone."""
    return f"{_local(moment):%H:%M}"


def local_day(moment: date) -> date:
    """The day in the Netherlands; a plain date is that day already."""
    return _local(moment).date() if isinstance(moment, datetime) else moment


def _local(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError(f"a moment without a time zone: {moment}")
    return moment.astimezone(ZONE)


def money(amount: Decimal) -> str:
    """`€ 1.234,50`, with a no-break space, in every language."""
    return f"€\u00a0{amount:,.2f}".translate(_DUTCH_MARKS)


def days_left(today: date, until: date) -> int:
    """Days from today to a day; 0 today, negative when it is past."""
    return (until - today).days


def weeks_left(today: date, until: date) -> int:
    """Whole weeks from today to a day, rounded down: never more time than there is."""
    return max(days_left(today, until), 0) // 7
