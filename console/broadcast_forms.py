"""What stands in the forms of a broadcast, read with care: whatever a browser may send."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TypeVar

from starlette.datastructures import FormData

from casework.appointment_columns import moment_at, read_hour
from casework.broadcast_steps import FURTHEST
from casework.broadcasting import Draft
from casework.columns import read_date
from casework.errors import CaseError
from storage.broadcasts import Segment
from storage.people import Doelgroep, Leerroute

E = TypeVar("E", bound=StrEnum)
NO_ROUTE = "geen"
NOTHING = "niets"
MOST_TYPED = 20_000
MOST_PICKED = 5_000


class NoMomentError(ValueError):
    """No moment can be read, or none at which a message can go."""


def texts_in(form: FormData, languages: Sequence[str]) -> dict[str, str]:
    """What is written, by language."""
    return {name: typed(form, f"tekst-{name}") for name in languages}


def missing_in(form: FormData, languages: Sequence[str]) -> dict[str, str]:
    """What becomes of a language without a text; absent where nothing was chosen yet."""
    chosen = {name: typed(form, f"anders-{name}") for name in languages}
    return {
        name: "" if other == NOTHING else other
        for name, other in chosen.items()
        if other == NOTHING or (other in languages and other != name)
    }


def segment_in(form: FormData, languages: Sequence[str]) -> Segment:
    """Who it is for; a value that nobody offers is left out."""
    routes = _all(form, "route")
    return Segment(
        tuple(name for name in languages if name in _all(form, "taal")),
        _members(Doelgroep, _all(form, "doelgroep")),
        _members(Leerroute, routes),
        NO_ROUTE in routes,
        typed(form, "stap")[:60],
        typed(form, "cursus")[:60],
        bool(form.get("gekozen")),
    )


def draft_in(form: FormData, languages: Sequence[str]) -> Draft:
    return Draft(
        typed(form, "naam"),
        segment_in(form, languages),
        texts_in(form, languages),
        missing_in(form, languages),
    )


def numbers_in(form: FormData) -> list[str]:
    """The numbers of those picked by hand: ticked, or typed one a line or with commas between."""
    ticked = [value for value in form.getlist("kies") if isinstance(value, str)]
    typed_in = (" ".join(part.split()) for part in re.split(r"[\n,;]", typed(form, "nummers")))
    found = (number for number in (*ticked, *typed_in) if number)
    return list(dict.fromkeys(found))[:MOST_PICKED]


def moment_in(form: FormData, now: datetime) -> datetime | None:
    """When it is to go; None: at once. NoMomentError."""
    if typed(form, "wanneer") != "later":
        return None
    try:
        day, hour = read_date(typed(form, "dag")), read_hour(typed(form, "tijd"))
        moment = moment_at(day, hour)
    except CaseError as error:
        raise NoMomentError from error
    if not now + timedelta(minutes=1) <= moment <= now + FURTHEST:
        raise NoMomentError
    return moment


def fields_in(form: FormData) -> Mapping[str, str]:
    return {name: typed(form, name) for name in form if name != "soort"}


def typed(form: FormData, name: str) -> str:
    value = form.get(name)
    return value[:MOST_TYPED].strip() if isinstance(value, str) else ""


def _all(form: FormData, name: str) -> set[str]:
    return {value for value in form.getlist(name) if isinstance(value, str)}


def _members(kind: type[E], values: set[str]) -> tuple[E, ...]:
    return tuple(one for one in kind if one.value in values)
