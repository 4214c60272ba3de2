"""A text read aloud, for who reads little: recorded in the page or uploaded, played from here."""

from __future__ import annotations

import asyncio

from fastapi import APIRouter, Request
from starlette.datastructures import UploadFile
from starlette.responses import RedirectResponse, Response

from casework import translating
from casework.errors import CaseError
from casework.opus import as_ogg
from casework.sounds import MOST_VOICE
from console.desk import AtDesk
from console.pages.translation import Here, shown
from console.pages.translations import shelf_of
from console.translation_view import PATH, Address
from console.uploads import TooLargeError, form_of

SPARE = 10_000
"""Bytes of a form around its file."""
routes = APIRouter(prefix=PATH)


@routes.get("/opname/{opname}")
async def recording(desk: AtDesk, opname: str) -> Response:
    content = await desk.look(
        lambda connection, access, _: translating.hear(connection, access, opname)
    )
    return Response(content, media_type="audio/ogg")


@routes.post("/opname/{opname}/terug")
async def bring_back(desk: AtDesk, opname: str) -> Response:
    """What was taken away is played again."""
    made = await desk.do(
        lambda connection, access, now: translating.read_aloud_again(
            connection, access, opname, now
        )
    )
    await desk.console.overlay.refresh()
    return RedirectResponse(Address(made.language).message(made.message_id, melding="opname"), 303)


@routes.post("/{taal}/{bericht}/opname")
async def record(desk: AtDesk, request: Request, address: Here, bericht: str) -> Response:
    """From now on this is what people hear under the text as it is said now."""
    shelf = shelf_of(desk)
    await desk.look(lambda _, access, __: access.translating())
    shelf.check(address.taal, bericht)
    try:
        sound = await _sound(request)
    except (CaseError, TooLargeError):
        return await shown(desk, address, bericht, 400, told="geluid")
    wording = shelf.wording(address.taal, bericht, shelf.said(address.taal, bericht))
    await desk.do(
        lambda connection, access, now: translating.record(connection, access, wording, sound, now)
    )
    await desk.console.overlay.refresh()
    return RedirectResponse(address.message(bericht, melding="opname"), 303)


@routes.post("/{taal}/{bericht}/opname/weg")
async def silence(desk: AtDesk, address: Here, bericht: str) -> Response:
    gone = await desk.do(
        lambda connection, access, now: translating.silence(
            connection, access, address.taal, bericht, now
        )
    )
    await desk.console.overlay.refresh()
    return RedirectResponse(address.message(bericht, melding="stil", opname=gone), 303)


async def _sound(request: Request) -> bytes:
    """The file of the form as OGG. CaseError, TooLargeError."""
    async with form_of(request, MOST_VOICE + SPARE) as form:
        held = form.get("opname")
        content = await held.read() if isinstance(held, UploadFile) else b""
    return await asyncio.to_thread(as_ogg, content)
