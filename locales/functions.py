"""What a text may do with a value: MONEY, DAY, DATE, TIME, PLAIN, and SHOW for the rest.

Each returns a FluentType, as Fluent asks: another type stops it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from html import escape

from babel import Locale
from fluent.runtime.types import FluentNone, FluentType

from locales import formats
from locales.bidi import FSI, LRI, clean, isolate

SHOW = "SHOW"
"""Put around every bare `{ $name }` while loading; never written in a text."""


class Said(FluentType):
    """A value that chooses no variant: an amount, a day, a moment, or finished text."""

    def __init__(self, value: str | date | Decimal) -> None:
        self.value = value

    def format(self, locale: Locale) -> str:  # noqa: ARG002
        return str(self.value)


Argument = str | int | Said | FluentNone
Function = Callable[[Argument], FluentType]


def functions(shower: Shower) -> dict[str, Function]:
    """The functions of one language, by the names texts use."""
    return {
        SHOW: _fluent(shower.show),
        "MONEY": _fluent(shower.money),
        "DAY": _fluent(shower.day),
        "DATE": _fluent(shower.date),
        "TIME": _fluent(shower.time),
        "PLAIN": _fluent(shower.plain),
    }


def _fluent(show: Callable[[str | int | Said], str]) -> Function:
    """A missing value stays missing; Fluent itself reports it."""
    return lambda value: value if isinstance(value, FluentNone) else Said(show(value))


class Shower:
    """Shows values in one language: isolated and escaped, or plain (for buttons).

    TypeError where a value is not what a function takes.
    """

    def __init__(self, language: str, isolated: bool) -> None:
        self._language = language
        self._isolated = isolated

    def show(self, value: str | int | Said) -> str:
        match value.value if isinstance(value, Said) else value:
            case str():
                return self._apart(self.plain(value), FSI)
            case int():
                return self._apart(self.plain(value), LRI)
            case Decimal():
                return self.money(value)
            case datetime():
                return self.time(value)
            case _:
                return self.day(value)

    def plain(self, value: str | int | Said) -> str:
        """Words or digits without isolates: a phone number, alone on its line in `<code>`."""
        if isinstance(value, Said):
            if isinstance(value.value, str):
                return value.value
            raise TypeError(f"PLAIN takes words or a count, not {value.value!r}")
        if isinstance(value, int):
            return str(int(value))
        return escape(clean(value), quote=False) if self._isolated else clean(value)

    def money(self, value: str | int | Said) -> str:
        amount = value.value if isinstance(value, Said) else value
        if not isinstance(amount, Decimal | int):
            raise TypeError(f"MONEY takes an amount, not {amount!r}")
        return self._apart(formats.money(Decimal(amount)), LRI)

    def day(self, value: str | int | Said) -> str:
        return formats.day(_day(value), self._language, isolated=self._isolated)

    def date(self, value: str | int | Said) -> str:
        return self._apart(formats.short_day(_day(value)), LRI)

    def time(self, value: str | int | Said) -> str:
        moment = value.value if isinstance(value, Said) else value
        if not isinstance(moment, datetime):
            raise TypeError(f"TIME takes a moment, not {moment!r}")
        return self._apart(formats.time_of_day(moment), LRI)

    def _apart(self, text: str, mark: str) -> str:
        return isolate(text, mark) if self._isolated else text


def _day(value: str | int | Said) -> date:
    day = value.value if isinstance(value, Said) else value
    if not isinstance(day, date):
        raise TypeError(f"DAY and DATE take a day, not {day!r}")
    return formats.local_day(day)
