"""Berichten, once checked: try it out, send it, follow it, stop it, look back at it."""

from __future__ import annotations

import asyncio
import csv
import hashlib
import io
from collections.abc import Callable
from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Form, Request
from sqlalchemy import Connection
from starlette.responses import HTMLResponse, Response

from casework import broadcast_steps as steps
from casework import broadcasting
from casework.access import Access
from casework.broadcast_trying import try_out
from console import broadcast_forms as forms
from console import broadcast_view as view
from console import broadcast_words as told
from console.broadcast_answers import PATH, do, to
from console.broadcast_letters import letter_pages
from console.desk import AtDesk, Desk
from console.languages import _
from console.people_file import safe
from console.uploads import words_in
from render.letter_pages import letters_pdf

MOST_MESSAGES = 1_000_000
routes = APIRouter(prefix=PATH)
Verb = Callable[[Connection, Access, str, datetime], object]
Count = Annotated[int, Form(ge=0, le=MOST_MESSAGES)]


async def page(desk: Desk, public_id: str, said: str) -> HTMLResponse:
    """A broadcast that is approved: how far it is, and how it went."""
    found = await read(desk, public_id, view.MOST_FAILURES)
    previews = view.previews(desk.console.catalog, found.profile, found.texts, found.row.missing)
    part, mark = shown(desk, found)
    return desk.show(
        "broadcast_sent.html",
        found=found,
        previews=previews,
        shown=part,
        mark=mark,
        most=view.MOST_FAILURES,
        said=said,
        told=told,
    )


@routes.get("/{public_id}/voortgang")
async def progress(desk: AtDesk, public_id: str, mark: str = "", klaar: str = "") -> Response:
    """How far it is, or nothing (204) when what stands there is still so. Once it has ended,
    unless the page knows (`klaar`), all of it comes anew: who did not get it, and what can be done.
    """
    profiles = desk.console.profiles
    found = await desk.look(
        lambda connection, access, _: view.standing(connection, access, profiles, public_id)
    )
    part, new_mark = shown(desk, found)
    if new_mark == mark:
        return Response(status_code=204)
    if found.row.totals is not None and not klaar:
        return Response(status_code=204, headers={"HX-Refresh": "true"})
    return desk.show("broadcast_progress_box.html", found=found, shown=part, mark=new_mark)


@routes.post("/{public_id}/proef")
async def to_oneself(
    desk: AtDesk, public_id: str, nummer: Annotated[str, Form(max_length=40)] = ""
) -> Response:
    tried = await desk.do(
        lambda connection, access, now: try_out(connection, access, public_id, nummer, now)
    )
    return to(public_id, "proef" if tried else "geen-proef")


@routes.post("/{public_id}/verstuur")
async def send(desk: AtDesk, request: Request, public_id: str, aantal: Count = 0) -> Response:
    """Approve it as it was seen: `aantal` messages."""
    try:
        at = forms.moment_in(await words_in(request), desk.now)
    except forms.NoMomentError:
        return to(public_id, "tijd")
    profiles = desk.console.profiles
    return await do(
        desk,
        lambda connection, access, now: steps.approve(
            connection, access, profiles, public_id, aantal, at, now
        ),
        public_id,
    )


@routes.post("/{public_id}/annuleer")
async def undo(desk: AtDesk, public_id: str) -> Response:
    return await _verb(desk, steps.undo, public_id, "geannuleerd")


@routes.post("/{public_id}/pauze")
async def pause(desk: AtDesk, public_id: str) -> Response:
    return await _verb(desk, steps.pause, public_id)


@routes.post("/{public_id}/verder")
async def resume(desk: AtDesk, public_id: str) -> Response:
    return await _verb(desk, steps.resume, public_id)


@routes.post("/{public_id}/stop")
async def stop(desk: AtDesk, public_id: str) -> Response:
    return await _verb(desk, steps.stop, public_id)


@routes.post("/{public_id}/opnieuw")
async def retry(desk: AtDesk, public_id: str, misschien: str = Form("")) -> Response:
    return await do(
        desk,
        lambda connection, access, now: steps.retry(
            connection, access, public_id, now, unknown=bool(misschien)
        ),
        public_id,
        "opnieuw",
    )


@routes.post("/{public_id}/kopie")
async def copy(desk: AtDesk, public_id: str) -> Response:
    made = await desk.do(
        lambda connection, access, now: broadcasting.copy(connection, access, public_id, now)
    )
    return to(made)


@routes.get("/{public_id}/mislukt.csv")
async def failures(desk: AtDesk, public_id: str) -> Response:
    """Who did not get it and why; no cell is read as a formula."""
    found = await read(desk, public_id, most=None)
    rows = [(one.person.number, one.person.first_name, told.failure(one)) for one in found.failures]
    rows += [
        (one.person.number, one.person.first_name, told.LEFT_OUT[one.left_out])
        for one in found.left_out
        if one.left_out
    ]
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow((_("nummer"), _("voornaam"), _("reden")))
    writer.writerows([[safe(cell) for cell in row] for row in rows])
    headers = {"Content-Disposition": 'attachment; filename="kreeg-niets.csv"'}
    return Response("\ufeff" + text.getvalue(), media_type="text/csv", headers=headers)


@routes.get("/{public_id}/brieven.pdf")
async def letters(desk: AtDesk, public_id: str, deel: int = 1) -> Response:
    """For whom it does not reach, as it stands now or as it was frozen."""
    profiles, catalog = desk.console.profiles, desk.console.catalog
    part = min(max(deel, 1), 1000)
    found = await desk.look(
        lambda connection, access, now: view.unreached(
            connection, access, profiles, public_id, now, part
        )
    )
    pages = letter_pages(catalog, found.profile, found.texts, found.row.missing, found.people)
    content = await asyncio.to_thread(lambda: letters_pdf(pages))
    headers = {"Content-Disposition": f'inline; filename="brieven-{part}.pdf"'}
    return Response(content, media_type="application/pdf", headers=headers)


async def read(desk: Desk, public_id: str, most: int | None) -> view.Sending:
    profiles = desk.console.profiles
    return await desk.look(
        lambda connection, access, now: view.under_way(
            connection, access, profiles, public_id, now, most
        )
    )


def shown(desk: Desk, found: view.Sending) -> tuple[str, str]:
    """The part that changes, and a mark that changes when it does."""
    part = desk.fill("broadcast_progress.html", found=found, told=told)
    return part, hashlib.sha256(part.encode()).hexdigest()[:16]


async def _verb(desk: Desk, verb: Verb, public_id: str, said: str = "") -> Response:
    return await do(
        desk,
        lambda connection, access, now: verb(connection, access, public_id, now),
        public_id,
        said,
    )
