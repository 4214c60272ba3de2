"""One person's page, in parts with an address each: they work without a script."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from fastapi import APIRouter
from sqlalchemy import Connection
from starlette.responses import HTMLResponse

from casework import timeline
from casework.access import Access
from casework.dossier import TypedHours
from casework.person_page import Head, Reading
from console import words
from console.desk import AtDesk, Desk
from storage.timeline import SaidEntry

T = TypeVar("T")
EVERYTHING = "alles"
routes = APIRouter(prefix="/inburgeraars/{public_id}")


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the page. `template` shows what `read` finds, as `part`."""

    name: str
    template: str
    read: Callable[[Reading, Head], Any]


OVERVIEW = Part("", "person_overview.html", Reading.overview)
CASE = Part("klantreis", "person_case.html", Reading.case)
TALKS = Part("afspraken", "person_talks.html", Reading.talks)
HOURS = Part("uren", "person_hours.html", Reading.hours)
MONEY = Part("geld", "person_money.html", Reading.money)
RESULTS = Part("resultaten", "person_results.html", Reading.achieved)
NOTES = Part("notities", "person_notes.html", Reading.notes)
CONTACT = Part("contact", "person_contact.html", lambda _, head: head.chats)
PRIVACY = Part("privacy", "person_privacy.html", Reading.privacy)


@routes.get("")
async def overview(desk: AtDesk, public_id: str, melding: str = "") -> HTMLResponse:
    return await shown(desk, public_id, OVERVIEW, told=melding)


@routes.get("/klantreis")
async def case(desk: AtDesk, public_id: str, melding: str = "") -> HTMLResponse:
    return await shown(desk, public_id, CASE, told=melding, cells=None, faults={}, undo=None)


@routes.get("/afspraken")
async def talks(
    desk: AtDesk, public_id: str, melding: str = "", afspraak: str = ""
) -> HTMLResponse:
    """`afspraak`: the one that was just planned, to be undone with one press."""
    return await shown(desk, public_id, TALKS, told=melding, fresh=afspraak)


@routes.get("/uren")
async def hours(desk: AtDesk, public_id: str, melding: str = "") -> HTMLResponse:
    return await shown_hours(desk, public_id, told=melding)


@routes.get("/geld")
async def money(desk: AtDesk, public_id: str, melding: str = "") -> HTMLResponse:
    return await shown(desk, public_id, MONEY, told=melding, cells={}, faults={}, undo=None)


@routes.get("/resultaten")
async def results(desk: AtDesk, public_id: str, melding: str = "") -> HTMLResponse:
    return await shown_results(desk, public_id, told=melding)


@routes.get("/notities")
async def notes(desk: AtDesk, public_id: str, melding: str = "") -> HTMLResponse:
    return await shown(desk, public_id, NOTES, told=melding, typed="", problem=None, gone=None)


@routes.get("/contact")
async def contact(desk: AtDesk, public_id: str, melding: str = "") -> HTMLResponse:
    return await shown(desk, public_id, CONTACT, told=melding)


@routes.get("/privacy")
async def privacy(desk: AtDesk, public_id: str) -> HTMLResponse:
    return await shown(desk, public_id, PRIVACY, told="")


@routes.get("/berichten")
async def messages(desk: AtDesk, public_id: str, toon: str = "", voor: str = "") -> HTMLResponse:
    """What was sent and said; `toon=alles`: also what the assistant answered to presses."""
    before, screens = timeline.read_mark(voor), toon == EVERYTHING

    def read(reading: Reading, head: Head) -> timeline.Page:
        return timeline.page(
            reading.connection,
            reading.access,
            reading.profiles,
            head.person,
            reading.now,
            before=before,
            screens=screens,
        )

    part = Part("berichten", "person_messages.html", read)
    return await shown(
        desk,
        public_id,
        part,
        told="",
        screens=screens,
        first=before is None,
        sayings=desk.console.sayings,
        is_theirs=lambda entry: isinstance(entry, SaidEntry),
    )


async def shown_hours(
    desk: Desk,
    public_id: str,
    status: int = 200,
    *,
    told: str = "",
    typed: TypedHours | None = None,
    problem: str | None = None,
) -> HTMLResponse:
    """`problem` is why the hours that were `typed` are not counted."""
    typed = typed or TypedHours("", "", words.day(desk.now))
    return await shown(desk, public_id, HOURS, status, told=told, typed=typed, problem=problem)


async def shown_results(
    desk: Desk,
    public_id: str,
    status: int = 200,
    *,
    told: str = "",
    typed: Mapping[str, str] | None = None,
    problem: tuple[str, str] | None = None,
) -> HTMLResponse:
    """`problem`: the form and why what was `typed` in it is not kept."""
    cells = {"datum": words.day(desk.now), **(typed or {})}
    return await shown(desk, public_id, RESULTS, status, told=told, cells=cells, problem=problem)


async def shown(
    desk: Desk, public_id: str, part: Part, status: int = 200, **values: object
) -> HTMLResponse:
    """The part as it is now; `values` are for its template."""
    profiles, library = desk.console.profiles, desk.console.library

    def read(connection: Connection, access: Access, now: Any) -> tuple[Head, Any]:
        reading = Reading(connection, access, profiles, public_id, now, library)
        head = reading.head(part.name or "overzicht")
        return head, part.read(reading, head)

    found, found_part = await desk.look(read)
    return desk.show(
        part.template, status, found=found, part=found_part, part_name=part.name, **values
    )
