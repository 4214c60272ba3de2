"""Vandaag: what waits, most urgent first, and who comes. Fresh within seconds, by a question now
and then."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Form
from sqlalchemy import Connection
from starlette.responses import RedirectResponse, Response

from casework import visits, work
from casework.access import Access, NotHereError
from casework.errors import CaseError
from casework.visits import Visits
from casework.work import Change, Day, Pressing, Wanted
from console.desk import AtDesk, Desk
from console.pages.doors import page_of

PATH = "/"
EVERYONES = "iedereen"
PERSON = "persoon"
Asked = Annotated[str, Form(max_length=20)]
routes = APIRouter()


@dataclass(frozen=True, slots=True)
class Address:
    """The question as it stands in the address bar."""

    wie: str = ""
    dringend: str = ""

    def changed(self, **changes: str) -> str:
        values = {"wie": self.wie, "dringend": self.dringend, **changes}
        query = urlencode({name: value for name, value in values.items() if value})
        return f"{PATH}?{query}" if query else PATH

    def fresh(self, mark: str) -> str:
        """Where the list is asked for anew."""
        return "/vandaag/werk" + self.changed(mark=mark).removeprefix(PATH)

    @property
    def wanted(self) -> Wanted:
        pressing = self.dringend if self.dringend in set(Pressing) else None
        return Wanted(self.wie == EVERYONES, Pressing(pressing) if pressing else None)


@dataclass(frozen=True, slots=True)
class Shown:
    """`mark` changes when what is shown does."""

    day: Day
    visits: Visits
    html: str
    mark: str


@routes.get(PATH)
async def today(
    desk: AtDesk, wie: str = "", dringend: str = "", melding: str = "", klaar: str = ""
) -> Response:
    """Who sees figures alone is led to those. `klaar`: the task that was done a moment ago."""
    address = Address(wie, dringend)
    found = await desk.look(_reading(address.wanted))
    if desk.counts_alone():
        return RedirectResponse("/cijfers", 303)
    await desk.shows(_noting(found))
    shown = _shown(desk, address, found)
    return desk.show(
        "today.html", day=shown.day, shown=shown, address=address, told=melding, just=klaar
    )


@routes.get("/vandaag/werk")
async def work_as_it_is(
    desk: AtDesk, mark: str = "", wie: str = "", dringend: str = ""
) -> Response:
    """The list anew, or nothing (204) when what stands there is still so."""
    address = Address(wie, dringend)
    found = await desk.look(_reading(address.wanted))
    shown = _shown(desk, address, found)
    if shown.mark == mark:
        return Response(status_code=204)
    await desk.shows(_noting(found))
    return desk.show("work.html", day=shown.day, shown=shown, address=address)


@routes.post("/taken/{public_id}/klaar")
async def done(desk: AtDesk, public_id: str, wie: Asked = "", dringend: Asked = "") -> Response:
    address = Address(wie, dringend)
    return await _change(desk, work.finish, public_id, address.changed(klaar=public_id))


@routes.post("/taken/{public_id}/open")
async def undone(desk: AtDesk, public_id: str, wie: Asked = "", dringend: Asked = "") -> Response:
    return await _change(desk, work.reopen, public_id, Address(wie, dringend).changed())


@routes.post("/vandaag/afspraken/{appointment}/{deed}")
async def visit(
    desk: AtDesk,
    appointment: str,
    deed: str,
    wie: Asked = "",
    dringend: Asked = "",
    naar: Asked = "",
) -> Response:
    """Was there, was not, undone; an interpreter is arranged, or not after all."""
    change = visits.DEEDS.get(deed)
    if change is None:
        raise NotHereError(deed)
    address = Address(wie, dringend)
    try:
        person = await desk.do(
            lambda connection, access, now: change(connection, access, appointment, now)
        )
    except CaseError as error:
        return RedirectResponse(address.changed(melding=error.reason), 303)
    back = page_of(person.public_id, "afspraken") if naar == PERSON else address.changed()
    return RedirectResponse(back, 303)


async def _change(desk: Desk, change: Change, public_id: str, back: str) -> Response:
    await desk.do(lambda connection, access, now: change(connection, access, public_id, now))
    return RedirectResponse(back, 303)


Found = tuple[Day, Visits]


def _reading(wanted: Wanted) -> Callable[[Connection, Access, datetime], Found]:
    def read(connection: Connection, access: Access, now: datetime) -> Found:
        coming = visits.coming(connection, access, now, everyones=wanted.everyones)
        return work.today(connection, access, now, wanted), coming

    return read


def _noting(found: Found) -> Callable[[Access, datetime], None]:
    def note(access: Access, now: datetime) -> None:
        work.note_reading(access, found[0], now)
        visits.note_reading(access, found[1], now)

    return note


def _shown(desk: Desk, address: Address, found: Found) -> Shown:
    day, coming = found
    html = desk.fill("work_list.html", day=day, visits=coming, address=address)
    return Shown(day, coming, html, hashlib.sha256(html.encode()).hexdigest()[:16])
