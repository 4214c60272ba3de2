"""Agenda: a day, a week or a list; the question stands in the address."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from starlette.datastructures import FormData
from starlette.responses import HTMLResponse, RedirectResponse, Response

from casework import agenda as diary
from casework.agenda import View, Wanted
from casework.errors import CaseError
from casework.moments import read_typed
from console import words
from console.desk import AtDesk, Desk
from console.uploads import words_in
from storage.appointments import Kind, State

PATH = "/agenda"
EVERYONES = "iedereen"
NAMES = ("toon", "dag", "wie", "soort", "pagina")
STATES: Mapping[str, State] = {"was-er": State.ATTENDED, "niet-gekomen": State.MISSED}
WAS = "was:"
"""Before the public id of an appointment: the name of the field that says who was there."""
MOST_FIELDS = 2 * diary.MOST
_PAGE = re.compile(r"\d{1,6}", re.ASCII)
_STEP: Mapping[View, timedelta] = {
    View.DAY: timedelta(days=1),
    View.WEEK: timedelta(weeks=1),
    View.LIST: timedelta(weeks=4),
}
routes = APIRouter()


WEEKEND = 2
"""Its days, at the end of a week."""


@dataclass(frozen=True, slots=True)
class Address:
    """The question as it stands in the address bar."""

    values: Mapping[str, str]
    today: date

    def __getitem__(self, name: str) -> str:
        return self.values.get(name, "")

    @property
    def view(self) -> View:
        return View(self["toon"]) if self["toon"] in set(View) else View.WEEK

    @property
    def day(self) -> date:
        """As it was typed; where that is no day today, or in a weekend the week that comes."""
        try:
            typed = read_typed(self["dag"], self.today).day if self["dag"] else None
        except CaseError:
            typed = None
        return _moved(typed, timedelta()) if typed else self._usual

    @property
    def _usual(self) -> date:
        ahead = 7 - self.today.weekday()
        is_over = self.view is View.WEEK and ahead <= WEEKEND
        return self.today + timedelta(days=ahead if is_over else 0)

    def changed(self, **changes: str) -> str:
        """The same question but for these; changing anything goes back to the first page."""
        values = {name: self[name] for name in NAMES} | {"pagina": ""} | changes
        query = urlencode({name: value for name, value in values.items() if value})
        return f"{PATH}?{query}" if query else PATH

    def on(self, day: date, **changes: str) -> str:
        return self.changed(dag=words.day(day), **changes)

    @property
    def earlier(self) -> str:
        return self.on(_moved(self.day, -_STEP[self.view]))

    @property
    def later(self) -> str:
        return self.on(_moved(self.day, _STEP[self.view]))

    @property
    def wanted(self) -> Wanted:
        page = int(self["pagina"]) if _PAGE.fullmatch(self["pagina"]) else 1
        kind = Kind(self["soort"]) if self["soort"] in set(Kind) else None
        return Wanted(self.view, self.day, self["wie"] == EVERYONES, kind, max(1, page))


@routes.get(PATH)
async def page(desk: AtDesk, request: Request, melding: str = "") -> HTMLResponse:
    return await _shown(desk, _address(desk, request.query_params), told=melding)


@routes.post(PATH + "/aanwezig")
async def who_came(desk: AtDesk, request: Request) -> Response:
    """Who was there and who was not, of a whole day; one press undoes it all."""
    data = await words_in(request, MOST_FIELDS)
    told = _told(data)
    said = await desk.do(
        lambda connection, access, now: diary.say_who_came(connection, access, told, now)
    )
    address = _address(desk, {name: str(data.get(name, "")) for name in NAMES})
    return await _shown(desk, address, told="aanwezig" if said else "gelijk", said=said)


@routes.post(PATH + "/aanwezig/terug")
async def unsay(desk: AtDesk, request: Request) -> Response:
    data = await words_in(request, MOST_FIELDS)
    ids = [str(id) for id in data.getlist("afspraak")]
    await desk.do(
        lambda connection, access, now: diary.unsay_who_came(connection, access, ids, now)
    )
    address = _address(desk, {name: str(data.get(name, "")) for name in NAMES})
    return RedirectResponse(address.changed(melding="aanwezig-terug"), 303)


def _told(data: FormData) -> dict[str, State]:
    """By public id; `rest` holds for those of whom nothing was said."""
    rest = STATES.get(str(data.get("rest", "")))
    found: dict[str, State] = {}
    for name, value in data.multi_items():
        state = STATES.get(str(value), rest)
        if name.startswith(WAS) and state is not None:
            found[name.removeprefix(WAS)] = state
    return found


async def _shown(desk: Desk, address: Address, **values: Any) -> HTMLResponse:
    wanted = address.wanted
    found = await desk.look(
        lambda connection, access, now: diary.agenda(connection, access, wanted, now)
    )
    known = {"told": "", "said": (), **values}
    return desk.show("agenda.html", agenda=found, address=address, **known)


def _address(desk: Desk, values: Mapping[str, str]) -> Address:
    known = {name: str(values.get(name, ""))[:40] for name in NAMES}
    return Address(known, desk.now.astimezone(words.ZONE).date())


def _moved(day: date, by: timedelta) -> date:
    """Nobody plans before the year 1900 or after 2200."""
    try:
        return max(date(1900, 1, 1), min(day + by, date(2200, 1, 1)))
    except OverflowError:
        return day
