"""Inburgeraars: one dense table whose search, filters and order stand in the address."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from starlette.responses import HTMLResponse

from casework.caseload import PIP, Wanted, list_people, profile_of, steps_in
from console.desk import AtDesk
from storage.caseload import ChatStatus, Filter, Sort
from storage.people import Doelgroep, Leerroute

E = TypeVar("E", bound=StrEnum)
PATH = "/inburgeraars"
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
        return any(self[name] for name in ("zoek", "taal", "doelgroep", "route", "chat", "stap"))

    def changed(self, **changes: str) -> str:
        """The same question but for these; changing anything goes back to the first page."""
        values = {**self.values, "pagina": "", **changes}
        query = urlencode({name: value for name, value in values.items() if value})
        return f"{PATH}?{query}" if query else PATH

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
            sort=PIP if self.order == PIP else _member(Sort, self.order) or Sort.NAME,
            descending=self.descending,
            page=int(self["pagina"]) if _PAGE.fullmatch(self["pagina"]) else 1,
        )


@routes.get(PATH)
async def people(desk: AtDesk, request: Request) -> HTMLResponse:
    address = Address(dict(request.query_params))
    profiles = desk.console.profiles
    listing = await desk.look(
        lambda connection, access, now: list_people(
            connection, access, profiles, address.wanted(), now
        )
    )
    steps = steps_in([profile_of(profiles, name) for name in desk.municipality_names()])
    return desk.show("people.html", address=address, listing=listing, steps=steps)


def _member(kind: type[E], value: str) -> E | None:
    try:
        return kind(value)
    except ValueError:
        return None
