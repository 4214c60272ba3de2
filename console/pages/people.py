"""Inburgeraars: one dense table whose search, filters and order stand in the address."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Literal, TypeVar
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from starlette.responses import HTMLResponse, Response

from casework.caseload import (
    LESSONS,
    PIP,
    WHOLE,
    Wanted,
    Whose,
    list_people,
    profile_of,
    steps_in,
)
from casework.list_lessons import Going
from console import words
from console.desk import AtDesk
from console.people_file import people_file
from storage.caseload import ChatStatus, Filter, Sort
from storage.people import Doelgroep, Leerroute

E = TypeVar("E", bound=StrEnum)
PATH = "/inburgeraars"
FILE_PATH = "/inburgeraars.csv"
NARROWS = ("zoek", "taal", "doelgroep", "route", "chat", "stap", "lessen")
NO_ROUTE = "geen"
LONGEST_SEARCH = 60
_PAGE = re.compile(r"\d{1,9}")  # int() refuses thousands of digits
routes = APIRouter()


@dataclass(frozen=True, slots=True)
class Address:
    """The question as it stands in the address bar."""

    values: Mapping[str, str]

    def __getitem__(self, name: str) -> str:
        return self.values.get(name, "")

    @property
    def narrowed(self) -> bool:
        return any(self[name] for name in NARROWS)

    def changed(self, **changes: str) -> str:
        """The same question but for these; changing anything goes back to the first page."""
        return self._to(PATH, changes)

    @property
    def as_file(self) -> str:
        """All of it as CSV."""
        return self._to(FILE_PATH, {})

    @property
    def cleared(self) -> str:
        """Without the filters; whose people they are stays."""
        return self._to(PATH, dict.fromkeys(NARROWS, ""))

    def _to(self, path: str, changes: Mapping[str, str]) -> str:
        values = {**self.values, "pagina": "", **changes}
        query = urlencode({name: value for name, value in values.items() if value})
        return f"{path}?{query}" if query else path

    def sorted_by(self, column: str) -> str:
        """By this column; the other way round when it is so already."""
        again = self.order == column and not self.descending
        return self.changed(sorteer=column, richting="af" if again else "")

    @property
    def order(self) -> str:
        return self["sorteer"] or Sort.NAME.value

    @property
    def descending(self) -> bool:
        return self["richting"] == "af"

    def aria_sort(self, column: str) -> str | None:
        if self.order != column:
            return None
        return "descending" if self.descending else "ascending"

    def _sort(self) -> Sort | Literal["pip", "lessen"]:
        if self.order == PIP:
            return PIP
        return LESSONS if self.order == LESSONS else _member(Sort, self.order) or Sort.NAME

    def wanted(self) -> Wanted:
        """What is asked for; a value that nobody offers leaves out nothing."""
        return Wanted(
            Filter(
                text=self["zoek"][:LONGEST_SEARCH],
                language=self["taal"] or None,
                doelgroep=_member(Doelgroep, self["doelgroep"]),
                leerroute=_member(Leerroute, self["route"]),
                no_route=self["route"] == NO_ROUTE,
                status=_member(ChatStatus, self["chat"]),
            ),
            step=self["stap"] or None,
            going=_member(Going, self["lessen"]),
            sort=self._sort(),
            descending=self.descending,
            page=int(self["pagina"]) if _PAGE.fullmatch(self["pagina"]) else 1,
            whose=_member(Whose, self["wie"]),
        )


@routes.get(PATH)
async def people(desk: AtDesk, request: Request) -> HTMLResponse:
    address = Address(dict(request.query_params))
    profiles, library = desk.console.profiles, desk.console.library
    listing = await desk.look(
        lambda connection, access, now: list_people(
            connection, access, profiles, address.wanted(), now, library
        )
    )
    steps = steps_in([profile_of(profiles, name) for name in desk.municipality_names()])
    return desk.show("people.html", address=address, listing=listing, steps=steps)


@routes.get(FILE_PATH)
async def people_as_file(desk: AtDesk, request: Request) -> Response:
    """Everyone the question finds, in its order."""
    address = Address(dict(request.query_params))
    profiles, library = desk.console.profiles, desk.console.library
    wanted = replace(address.wanted(), size=WHOLE, page=1)
    listing = await desk.look(
        lambda connection, access, now: list_people(
            connection, access, profiles, wanted, now, library
        )
    )
    named = f"inburgeraars-{words.day(desk.now)}.csv"
    return Response(
        people_file(listing.lines, desk.console.tell),
        media_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{named}"'},
    )


def _member(kind: type[E], value: str) -> E | None:
    try:
        return kind(value)
    except ValueError:
        return None
