"""The columns in which a municipality writes a person down, and what their cells mean.

The same for `people.csv` and for the options of `wegwijs person add`. An empty cell says
nothing: what is kept stays.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from casework.cases import check_name
from casework.errors import CaseError, Reason
from storage.people import Doelgroep, LateReason, Leerroute, PersonValue

NUMBER = "nummer"
MUNICIPALITY = "gemeente"
CONSULENT = "consulent"
PIP_LATE = "telaat"
"""Why the PIP was late: on the page alone, in no list."""
LANGUAGES = ("nl", "ar", "ti", "en")
MOST_TALKS = 99
_COUNT = re.compile(r"\d{1,9}", re.ASCII)  # int() refuses thousands of digits
_DATE = re.compile(r"(\d{1,2})-(\d{1,2})-(\d{4})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with one cell."""

    column: str
    reason: Reason
    args: Mapping[str, str | int]


Values = dict[str, PersonValue]
Read = Callable[[str], PersonValue]


def read_values(
    cells: Mapping[str, str], staff: Mapping[str, int], today: date
) -> tuple[Values, list[Fault]]:
    """The values of the cells that are filled, by column of the person's row.

    `staff` has the id of each login. Dates are dd-mm-jjjj.
    """
    readers: dict[str, tuple[str, Read]] = {
        **COLUMNS,
        "geboortedatum": ("geboortedatum", lambda cell: _past_date(cell, today)),
        PIP_LATE: ("pip_late", lambda cell: LateReason(_one_of(cell, tuple(LateReason)))),
        CONSULENT: ("consulent_id", lambda cell: _consulent(cell, staff)),
    }
    values: Values = {}
    faults = []
    for column, (name, read) in readers.items():
        cell = cells.get(column, "").strip()
        if not cell:
            continue
        try:
            values[name] = read(cell)
        except CaseError as error:
            faults.append(Fault(column, error.reason, error.args_told))
    return values, faults


def _one_of(cell: str, known: tuple[str, ...]) -> str:
    if cell.lower() not in known:
        raise CaseError(Reason.VALUE_UNKNOWN, value=cell, known=", ".join(known))
    return cell.lower()


def _language(cell: str) -> PersonValue:
    return _one_of(cell, LANGUAGES)


def _doelgroep(cell: str) -> PersonValue:
    return Doelgroep(_one_of(cell, tuple(Doelgroep)))


def _leerroute(cell: str) -> PersonValue:
    return Leerroute(_one_of(cell, tuple(Leerroute)))


def _date(cell: str) -> date:
    found = _DATE.fullmatch(cell)
    try:
        if found and 1900 <= int(found[3]) <= 2100:
            return date(int(found[3]), int(found[2]), int(found[1]))
    except ValueError:
        pass
    raise CaseError(Reason.DATE_UNREADABLE, value=cell)


def read_date(cell: str) -> date:
    """A date as staff type it, dd-mm-jjjj. CaseError."""
    return _date(cell.strip())


def _past_date(cell: str, today: date) -> date:
    day = _date(cell)
    if day > today:
        raise CaseError(Reason.DATE_IN_FUTURE, value=cell)
    return day


def _count(cell: str) -> PersonValue:
    if not (_COUNT.fullmatch(cell) and int(cell) <= MOST_TALKS):
        raise CaseError(Reason.COUNT_UNREADABLE, value=cell, most=MOST_TALKS)
    return int(cell)


def _consulent(cell: str, staff: Mapping[str, int]) -> PersonValue:
    if cell.lower() not in staff:
        raise CaseError(Reason.CONSULENT_UNKNOWN, value=cell)
    return staff[cell.lower()]


COLUMNS: Mapping[str, tuple[str, Read]] = {
    "voornaam": ("first_name", check_name),
    "taal": ("language", _language),
    "doelgroep": ("doelgroep", _doelgroep),
    "leerroute": ("leerroute", _leerroute),
    "koppeling": ("koppeling", _date),
    "huisvesting": ("huisvesting", _date),
    "brp": ("brp", _date),
    "kennisgeving": ("kennisgeving", _date),
    "pip": ("pip", _date),
    "bijstand": ("bijstand", _date),
    "gesprekken": ("gesprekken", _count),
}
PERSON_COLUMNS = (NUMBER, *COLUMNS, "geboortedatum", CONSULENT, MUNICIPALITY)
"""Every column of people.csv, in any order; only `nummer` must be there."""
