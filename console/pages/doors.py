"""Before another colleague's inburgeraar: why the case is opened. The audit keeps the reason."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import quote

from fastapi import APIRouter, Form, Request
from sqlalchemy import Connection
from starlette.responses import HTMLResponse, RedirectResponse, Response

from casework import doors
from casework.access import Access
from casework.doors import ReasonNeededError, Why
from console.desk import AtDesk
from storage.people import PersonRow
from storage.staff import StaffRow, staff_by_ids

INBOX = "vragen"
"""Where the conversation is, which has an address of its own."""
PARTS = ("klantreis", "berichten", "afspraken", "plan", "uren", "notities", "contact", "privacy")
Part = Annotated[str, Form(max_length=20)]
routes = APIRouter(prefix="/inburgeraars/{public_id}/openen")


@routes.get("")
async def door(desk: AtDesk, public_id: str, naar: str = "") -> HTMLResponse:
    person, guide = await desk.look(
        lambda connection, access, _: _behind(connection, access, public_id)
    )
    return desk.show("door.html", person=person, guide=guide, part=part_of(naar))


@routes.post("")
async def opened(
    desk: AtDesk, public_id: str, waarom: Annotated[Why, Form()], naar: Part = ""
) -> Response:
    await desk.do(
        lambda connection, access, now: doors.give_reason(
            connection, access, public_id, waarom, now
        )
    )
    return RedirectResponse(page_of(public_id, part_of(naar)), 303)


async def sent_to_door(request: Request, error: Exception) -> Response:
    """A page leads to the question why; a part of a page tells htmx to go there."""
    if not isinstance(error, ReasonNeededError):
        raise error
    to = f"{page_of(error.public_id)}/openen"
    in_inbox = request.url.path.startswith(f"/{INBOX}/")
    part = INBOX if in_inbox else next(filter(part_of, reversed(request.url.path.split("/"))), "")
    address = f"{to}?naar={part}" if part else to
    if "hx-request" in request.headers:
        return Response(status_code=403, headers={"HX-Redirect": address})
    return RedirectResponse(address, 303)


def page_of(public_id: str, part: str = "") -> str:
    """The address of a part of a person's page."""
    if part == INBOX:
        return f"/{INBOX}/{quote(public_id, safe='')}"
    whole = f"/inburgeraars/{quote(public_id, safe='')}"
    return f"{whole}/{part}" if part else whole


def part_of(name: str) -> str:
    """Never an address that somebody made up: a known part, else the first."""
    return name if name in (*PARTS, INBOX) else ""


def _behind(
    connection: Connection, access: Access, public_id: str
) -> tuple[PersonRow, StaffRow | None]:
    person = doors.behind(connection, access, public_id)
    known = staff_by_ids(connection, {person.consulent_id or 0})
    return person, known.get(person.consulent_id or 0)
