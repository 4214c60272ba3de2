"""What a colleague does on a person's page: change, invite, pause, note, count, export, erase."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from datetime import datetime
from typing import Annotated

import segno
import structlog
from fastapi import APIRouter, Form, Request
from markupsafe import Markup
from sqlalchemy import Connection
from starlette.responses import HTMLResponse, RedirectResponse, Response

from casework import dossier, editing, notes, pausing
from casework.access import Access
from casework.caseload import profile_of
from casework.contact_data import live_profiles
from casework.dossier import CountedBeforeError, InvitedBeforeError, NoBotError, TypedHours
from casework.editing import EditedBeforeError, UnreadableError
from casework.errors import CaseError
from console.desk import AtDesk, Desk
from console.letters import letter
from console.pages.doors import page_of
from console.pages.person import CASE, NOTES, PRIVACY, shown, shown_hours
from console.uploads import words_in
from storage.base import MOST_ID
from storage.errors import UncleanError

log = structlog.get_logger()
Known = Annotated[int, Form(alias="bekend", ge=0, le=MOST_ID)]
RowId = Annotated[int, Form(ge=1, le=MOST_ID)]
Typed = Annotated[str, Form(max_length=40)]
LongTyped = Annotated[str, Form(max_length=2000)]
COUNTED_BEFORE = "hours-counted-before"
MOST_CELLS = 40
SURE = "ja"
Change = Callable[[Connection, Access, str, datetime], bool]
routes = APIRouter(prefix="/inburgeraars/{public_id}")


@routes.post("/gegevens")
async def edit(desk: AtDesk, public_id: str, request: Request) -> HTMLResponse:
    """The case as it was typed; what changed can be put back with one press."""
    form = await words_in(request, MOST_CELLS)
    cells = {name: str(form[name])[:200] for name in editing.FIELDS if name in form}
    seen = str(form.get("gezien", ""))
    try:
        edited = await desk.do(
            lambda connection, access, now: editing.edit(
                connection, access, public_id, cells, seen, now
            )
        )
    except UnreadableError as error:
        faults = {fault.column: fault.reason for fault in error.faults}
        return await shown(
            desk, public_id, CASE, 400, told="", cells=cells, faults=faults, undo=None
        )
    except EditedBeforeError:
        return await shown(
            desk, public_id, CASE, 409, told="eerder", cells=None, faults={}, undo=None
        )
    told = "gelijk" if not edited.before else "bewaard-verteld" if edited.told else "bewaard"
    return await shown(desk, public_id, CASE, told=told, cells=None, faults={}, undo=edited.before)


@routes.post("/uitnodigen")
async def invite(desk: AtDesk, public_id: str, known: Known) -> Response:
    """The invitation, shown this once: only its digest is kept. Reloading makes no other."""
    try:
        invited = await desk.do(
            lambda connection, access, now: dossier.invite(
                connection, access, public_id, now, known
            )
        )
    except NoBotError:
        return _back(public_id, "contact", "geen-bot")
    except InvitedBeforeError:
        return _back(public_id, "contact", "al-uitgenodigd")
    link = dossier.link(invited)
    catalog = desk.console.catalog
    profiles = await desk.glance(
        lambda connection, _, __: live_profiles(connection, desk.console.profiles)
    )
    profile = profile_of(profiles, invited.municipality.name)
    languages = dict.fromkeys((invited.person.language, "nl"))
    return desk.show(
        "invitation.html",
        invited=invited,
        link=link,
        code=_code(link),
        letters=[letter(catalog, profile, invited, language) for language in languages],
    )


@routes.post("/afsluiten")
async def cut_off(desk: AtDesk, public_id: str, chat: RowId) -> Response:
    ended = await desk.do(
        lambda connection, access, now: dossier.cut_off(connection, access, public_id, chat, now)
    )
    return _back(public_id, "contact", "afgesloten" if ended else "")


@routes.post("/pauze")
async def pause(desk: AtDesk, public_id: str) -> Response:
    return await _paused(desk, public_id, pausing.pause, "gepauzeerd")


@routes.post("/hervat")
async def go_on(desk: AtDesk, public_id: str) -> Response:
    return await _paused(desk, public_id, pausing.go_on, "hervat")


@routes.post("/uren")
async def add_hours(
    desk: AtDesk,
    public_id: str,
    known: Known,
    soort: Typed = "",
    uren: Typed = "",
    datum: Typed = "",
) -> Response:
    """Hours that the municipality knows of; what can not be is told beside what was typed."""
    profiles, typed = desk.console.profiles, TypedHours(soort, uren, datum)
    try:
        await desk.do(
            lambda connection, access, now: dossier.add_hours(
                connection, access, profiles, public_id, typed, now, known
            )
        )
    except CaseError as error:
        return await shown_hours(desk, public_id, 400, typed=typed, problem=error.reason)
    except CountedBeforeError:
        return await shown_hours(desk, public_id, 409, typed=typed, problem=COUNTED_BEFORE)
    return _back(public_id, "uren", "uren")


@routes.post("/uren/terug")
async def remove_hours(desk: AtDesk, public_id: str, rij: RowId) -> Response:
    gone = await desk.do(
        lambda connection, access, now: dossier.remove_hours(
            connection, access, public_id, rij, now
        )
    )
    return _back(public_id, "uren", "uren-terug" if gone else "")


@routes.post("/notities")
async def add_note(desk: AtDesk, public_id: str, tekst: LongTyped = "") -> Response:
    try:
        await desk.do(
            lambda connection, access, now: notes.add(connection, access, public_id, tekst, now)
        )
    except CaseError as error:
        return await shown(
            desk, public_id, NOTES, 400, told="", typed=tekst, problem=error.reason, gone=None
        )
    return _back(public_id, "notities", "notitie")


@routes.post("/notities/weg")
async def remove_note(desk: AtDesk, public_id: str, notitie: Typed = "") -> Response:
    """The page then offers the words once more: one press and the note is back."""
    gone = await desk.do(
        lambda connection, access, now: notes.remove(connection, access, public_id, notitie, now)
    )
    if gone is None:
        return _back(public_id, "notities", "")
    return await shown(
        desk, public_id, NOTES, told="notitie-weg", typed="", problem=None, gone=gone
    )


@routes.get("/inzage.json")
async def export(desk: AtDesk, public_id: str) -> Response:
    """All that is kept of the person, to give them (AVG art. 15)."""
    say = desk.console.sayings.plain
    person, kept = await desk.do(
        lambda connection, access, now: dossier.export(connection, access, public_id, say, now)
    )
    told = json.dumps(kept, ensure_ascii=False, indent=2)
    named = f"inzage-{person.public_id}.json"
    headers = {"Content-Disposition": f'attachment; filename="{named}"'}
    return Response(told, media_type="application/json", headers=headers)


@routes.post("/wissen")
async def erase(desk: AtDesk, public_id: str, zeker: Typed = "") -> Response:
    """Asked once, with a box to tick; then gone for good."""
    if zeker != SURE:
        return await shown(desk, public_id, PRIVACY, 400, told="niet-zeker")
    counts = await desk.do(
        lambda connection, access, now: dossier.erase(connection, access, public_id, now)
    )
    try:
        await asyncio.to_thread(desk.console.database.scrub)
    except UncleanError as error:
        log.warning("rests of an erasure may still stand in the file", problem=str(error))
    return desk.show("erased.html", rows=sum(counts.values()))


async def _paused(desk: Desk, public_id: str, change: Change, told: str) -> Response:
    changed = await desk.do(
        lambda connection, access, now: change(connection, access, public_id, now)
    )
    return _back(public_id, "contact", told if changed else "")


def _back(public_id: str, part: str, told: str) -> RedirectResponse:
    query = f"?melding={told}" if told else ""
    return RedirectResponse(f"{page_of(public_id, part)}{query}", 303)


def _code(link: str) -> Markup:
    """The link as a QR code, drawn in the page itself: no picture is fetched or kept."""
    drawn = segno.make(link, error="m").svg_inline(
        border=4, omitsize=True, svgclass="code", lineclass=None, dark="#000", light="#fff"
    )
    return Markup(drawn)  # noqa: S704 - made of squares alone
