"""The columns in which an appointment is written down, and what their cells mean.

The same for `appointments.csv` and for the options of `wegwijs appointment`. An empty cell says
nothing: what is kept stays.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from casework.columns import MUNICIPALITY, NUMBER, Fault, read_date
from casework.errors import CaseError, Reason
from casework.texts import check_link, check_text, read_things
from flows.context import ZONE
from storage.appointments import Kind, Mode

REFERENCE, DAY, HOUR, PLACE, LINK = "kenmerk", "datum", "tijd", "plaats", "link"
KIND = "soort"
FURTHEST = timedelta(days=5 * 366)
"""A day further ahead is a slip of the pen."""
MOST_MINUTES = 24 * 60
_HOUR = re.compile(r"(\d{1,2})(?:[:.](\d{2})(?:[:.]00)?|u(\d{2})?)", re.ASCII | re.IGNORECASE)
_MINUTES = re.compile(r"\d{1,4}", re.ASCII)
_BY_PHONE = frozenset({"telefoon", "telefonisch", "per telefoon"})
_ONLINE = frozenset({"online", "videobellen"})
_YES_OR_NO = {"ja": True, "nee": False}

Values = dict[str, Any]
"""Fields of `storage.booking.Details`."""


def read_values(
    cells: Mapping[str, str], now: datetime, kept: datetime | None = None
) -> tuple[Values, list[Fault]]:
    """The values of the cells that are filled, by field of `Details`.

    `kept` is when it is now: a day or an hour alone moves it from there.
    """
    values: Values = {}
    faults = []
    for columns, read in _readers(now, kept):
        filled = {column: cell.strip() for column in columns if (cell := cells.get(column, ""))}
        if not any(filled.values()):
            continue
        try:
            values |= read(filled)
        except CaseError as error:
            faults.append(Fault(_guilty(columns, error), error.reason, error.args_told))
    return values, faults


def moment_at(day: date, hour: time) -> datetime:
    """A moment on the Dutch clock, in UTC; the first of two in the night that has it twice.

    CaseError for an hour that the last Sunday of March passes over.
    """
    there = datetime.combine(day, hour, ZONE)
    at = there.astimezone(UTC)
    if at.astimezone(ZONE).replace(tzinfo=None) != there.replace(tzinfo=None):
        raise CaseError(Reason.HOUR_NOT_THERE, value=f"{hour:%H:%M}")
    return at


def read_hour(cell: str) -> time:
    """A time as staff type it: 9:30, 14.00, 14u. CaseError."""
    found = _HOUR.fullmatch(cell.strip())
    try:
        if found:
            return time(int(found[1]), int(found[2] or found[3] or 0))
    except ValueError:
        pass
    raise CaseError(Reason.HOUR_UNREADABLE, value=cell)


def where(place: str, link: str) -> Values:
    """A link makes it online; a place that is no place says how it is held. CaseError."""
    place, link = check_text(place), check_link(link)
    if place.lower() in _BY_PHONE:
        return {"mode": Mode.PHONE, "place": "", "link": ""}
    if place.lower() in _ONLINE:
        return {"mode": Mode.ONLINE, "place": ""} | ({"link": link} if link else {})
    if link:
        return {"mode": Mode.ONLINE, "link": link, "place": place}
    return {"mode": Mode.PLACE, "place": place, "link": ""}


def _readers(
    now: datetime, kept: datetime | None
) -> tuple[tuple[tuple[str, ...], Callable[[Mapping[str, str]], Values]], ...]:
    """Which cells together say what."""
    return (
        ((KIND,), lambda cells: {"kind": _kind(cells[KIND])}),
        ((DAY, HOUR), lambda cells: _moment(cells, now, kept)),
        (("duur",), lambda cells: {"minutes": _minutes(cells["duur"])}),
        ((PLACE, LINK), lambda cells: where(cells.get(PLACE, ""), cells.get(LINK, ""))),
        (("adres",), lambda cells: {"address": check_text(cells["adres"])}),
        (("meenemen",), lambda cells: {"bring": read_things(cells["meenemen"])}),
        (("tolk",), lambda cells: {"interpreter": _yes_or_no(cells["tolk"])}),
        (("onderwerp",), lambda cells: {"subject": check_text(cells["onderwerp"])}),
        (("met",), lambda cells: {"who": check_text(cells["met"])}),
    )


def _guilty(columns: tuple[str, ...], error: CaseError) -> str:
    """Of cells that say something together, the one that is wrong."""
    second = error.reason in (Reason.HOUR_UNREADABLE, Reason.HOUR_NOT_THERE, Reason.LINK_UNUSABLE)
    return columns[-1] if second else columns[0]


def _kind(cell: str) -> Kind:
    try:
        return Kind(cell.lower())
    except ValueError:
        raise CaseError(Reason.VALUE_UNKNOWN, value=cell, known=", ".join(Kind)) from None


def _moment(cells: Mapping[str, str], now: datetime, kept: datetime | None) -> Values:
    """Nothing, where a day or an hour is missing and there is none to keep."""
    day = read_date(cells[DAY]) if cells.get(DAY) else None
    hour = read_hour(cells[HOUR]) if cells.get(HOUR) else None
    if kept is not None:
        local = kept.astimezone(ZONE)
        day, hour = day or local.date(), hour if hour is not None else local.time()
    if day is None or hour is None:
        return {}
    at = moment_at(day, hour)
    if at > now + FURTHEST:
        raise CaseError(Reason.DATE_TOO_FAR, value=f"{day:%d-%m-%Y}")
    return {"starts_at": at}


def _minutes(cell: str) -> int:
    if not (_MINUTES.fullmatch(cell) and 0 < int(cell) <= MOST_MINUTES):
        raise CaseError(Reason.MINUTES_UNREADABLE, value=cell, most=MOST_MINUTES)
    return int(cell)


def _yes_or_no(cell: str) -> bool:
    if cell.lower() not in _YES_OR_NO:
        raise CaseError(Reason.VALUE_UNKNOWN, value=cell, known=", ".join(_YES_OR_NO))
    return _YES_OR_NO[cell.lower()]


NEEDED = (NUMBER, KIND, DAY, HOUR)
"""What a new appointment must say."""
APPOINTMENT_COLUMNS = (
    *NEEDED,
    "duur",
    PLACE,
    "adres",
    "meenemen",
    "tolk",
    REFERENCE,
    "onderwerp",
    "met",
    LINK,
    MUNICIPALITY,
)
"""Every column of appointments.csv, in any order; those of `NEEDED` must be there."""
