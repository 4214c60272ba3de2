"""Plan a talk with somebody: typed in a line, shown as it is understood, then kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from fastapi import APIRouter, Request
from sqlalchemy import Connection
from starlette.datastructures import FormData, QueryParams
from starlette.responses import HTMLResponse, RedirectResponse, Response

from casework import planning
from casework.access import Access
from casework.caseload import Wanted, Whose, list_people
from casework.editing import UnreadableError
from casework.person_page import Head, Reading
from casework.planning import CELLS, WHEN, Cells, Form, NotSeenError, Understood
from console import agenda_words
from console.desk import AtDesk, Desk
from console.pages.doors import page_of
from console.pages.person import Part, shown
from console.uploads import words_in
from storage.appointments import Kind
from storage.caseload import Filter

PATH = "/agenda/plan"
LONGEST_CELL = 600
LONGEST_SEARCH = 60
MOST_FIELDS = 40
USUAL_KIND = Kind.VOORTGANGSGESPREK
routes = APIRouter()
person_routes = APIRouter(prefix="/inburgeraars/{public_id}/plan")


@dataclass(frozen=True, slots=True)
class Typed:
    """What the form holds: cells, the mark of what was seen understood, what is wrong with it."""

    cells: Cells | None = None
    understood: Understood | None = None
    faults: tuple[Any, ...] = ()
    asked: bool = False


@routes.get(PATH)
async def search(desk: AtDesk, zoek: str = "", wanneer: str = "") -> Response:
    """Whom to plan with; where only one is found, their form at once."""
    text, profiles = zoek.strip()[:LONGEST_SEARCH], desk.console.profiles
    wanted = Wanted(Filter(text=text), whose=Whose.EVERYONES)
    listing = await desk.look(
        lambda connection, access, now: list_people(connection, access, profiles, wanted, now)
    )
    if text and listing.total == 1:
        address = plan_address(listing.lines[0].listed.person.public_id, wanneer=wanneer)
        return RedirectResponse(address, 303)
    return desk.show("agenda_people.html", listing=listing, zoek=text, wanneer=wanneer)


@person_routes.get("")
async def form(desk: AtDesk, public_id: str, soort: str = "", wanneer: str = "") -> HTMLResponse:
    kind = Kind(soort) if soort in set(Kind) else USUAL_KIND
    return await _shown(desk, public_id, kind, wanneer[:LONGEST_CELL], Typed())


@person_routes.get("/moment")
async def moment(desk: AtDesk, public_id: str, request: Request) -> HTMLResponse:
    """What was typed, as it is understood: a part of the page, fresh at each key."""
    cells = cells_in(request.query_params)
    quiet = desk.console.quiet
    return await understanding(
        desk,
        lambda connection, access, now: planning.look(
            connection, access, public_id, cells, quiet, now
        ),
    )


@person_routes.post("")
async def plan(desk: AtDesk, public_id: str, request: Request) -> Response:
    data = await words_in(request, MOST_FIELDS)
    cells, seen, quiet = cells_in(data), str(data.get("gezien", "")), desk.console.quiet
    try:
        rows = await desk.do(
            lambda connection, access, now: planning.plan(
                connection, access, public_id, cells, seen, quiet, now
            )
        )
    except NotSeenError as error:
        typed = Typed(cells, error.understood, asked=True)
        return await _shown(desk, public_id, USUAL_KIND, cells[WHEN], typed)
    except UnreadableError as error:
        typed = Typed(cells, faults=error.faults)
        return await _shown(desk, public_id, USUAL_KIND, cells[WHEN], typed, 400)
    told = f"?melding=gepland&afspraak={rows[0].public_id}"
    return RedirectResponse(f"{page_of(public_id, 'afspraken')}{told}", 303)


def plan_address(public_id: str, **values: str) -> str:
    """The form for this person, with what is known already."""
    query = str(QueryParams({name: value for name, value in values.items() if value}))
    return f"{page_of(public_id, 'plan')}?{query}" if query else page_of(public_id, "plan")


def cells_in(data: FormData | QueryParams) -> dict[str, str]:
    """Every cell of the form, as long as one may be."""
    return {name: str(data.get(name, ""))[:LONGEST_CELL] for name in CELLS}


async def understanding(
    desk: Desk, look: Callable[[Connection, Access, datetime], Understood | None]
) -> HTMLResponse:
    """The part of a form that says what was understood."""
    try:
        found = await desk.look(look)
    except UnreadableError as error:
        faults = agenda_words.faults(error.faults)
        return desk.show("understood.html", understood=None, faults=faults)
    return desk.show("understood.html", understood=found, faults={})


async def _shown(
    desk: Desk, public_id: str, kind: Kind, when: str, typed: Typed, status: int = 200
) -> HTMLResponse:
    quiet = desk.console.quiet

    def read(reading: Reading, head: Head) -> tuple[Form, Understood | None]:
        connection, now = reading.connection, reading.now
        begun = planning.begin(connection, head.person, kind, when)
        if typed.cells is not None:
            return replace(begun, cells=typed.cells), typed.understood
        try:
            moments, minutes = planning.read_moments(begun.cells, now)
        except UnreadableError:
            return begun, None
        person, access = head.person, reading.access
        return begun, planning.weighed(connection, access, person, moments, minutes, quiet)

    return await shown(
        desk,
        public_id,
        Part("afspraken", "person_plan.html", read),
        status,
        told="",
        faults=agenda_words.faults(typed.faults),
        asked=typed.asked,
    )
