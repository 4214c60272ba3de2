"""Appointments from a file, with a preview; and one's own agenda for a calendar program."""

from __future__ import annotations

import asyncio
import base64
import binascii
from collections.abc import Mapping
from typing import Any

from fastapi import APIRouter, Request
from starlette.datastructures import UploadFile
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response

from casework import feeds, taking_over
from casework.errors import CaseError, Reason
from casework.taking_over import MOST_BYTES, File, NotSeenError, Preview
from console import import_words, tasks
from console.desk import AnyConsole, AtDesk, Desk
from console.languages import _
from render.calendar_file import calendar_feed

PATH, FEED_PATH = "/agenda/import", "/agenda/koppeling"
MOST_BODY = 2 * MOST_BYTES
"""Bytes of a request: the file again, in base64, and a few fields."""
MOST_FIELDS = 8
NAME = "Wegwijs"
routes = APIRouter()
open_routes = APIRouter()


@routes.get(PATH)
async def upload(desk: AtDesk, gemeente: str = "", melding: str = "") -> HTMLResponse:
    return await _shown(desk, gemeente=gemeente, told=melding)


@routes.post(PATH)
async def preview(desk: AtDesk, request: Request) -> Response:
    """What the file would do; nothing is kept."""
    if (fields := await _fields(desk, request)) is None:
        return await _refused(desk, CaseError(Reason.TABLE_TOO_LARGE))
    data, name = fields["bestand"], str(fields["gemeente"])
    try:
        file = await _file(desk, data)
    except CaseError as error:
        return await _refused(desk, error, name)
    found = await desk.look(
        lambda connection, access, now: taking_over.preview(connection, access, name, file, now)
    )
    return await _shown(desk, gemeente=name, found=found, data=data)


@routes.post(PATH + "/neem-over")
async def take(desk: AtDesk, request: Request) -> Response:
    """Do it all, or nothing."""
    if (fields := await _fields(desk, request)) is None:
        return await _refused(desk, CaseError(Reason.TABLE_TOO_LARGE))
    data, name = fields["bestand"], str(fields["gemeente"])
    seen, as_moved = str(fields["gezien"]), fields["nieuw"] == "verplaatst"
    try:
        file = await _file(desk, data)
        done = await desk.do(
            lambda connection, access, now: taking_over.take(
                connection, access, name, file, seen, now, as_moved=as_moved
            )
        )
    except CaseError as error:
        return await _refused(desk, error, name)
    except NotSeenError as error:
        return await _shown(desk, 409, gemeente=name, found=error.preview, data=data, again=True)
    return desk.show("calendar_taken.html", done=done)


@routes.get(FEED_PATH)
async def feed(desk: AtDesk, melding: str = "") -> HTMLResponse:
    found = await desk.look(lambda connection, access, _: feeds.own(connection, access))
    return desk.show("calendar_feed.html", found=found, address=None, told=melding)


@routes.post(FEED_PATH)
async def renew(desk: AtDesk, request: Request) -> HTMLResponse:
    """The address, shown this once; the one before is dead from now on."""
    token = await desk.do(lambda connection, access, now: feeds.renew(connection, access, now))
    address = str(request.url_for("calendar", token=token))
    found = await desk.look(lambda connection, access, _: feeds.own(connection, access))
    return desk.show("calendar_feed.html", found=found, address=address, told="")


@routes.post(FEED_PATH + "/stop")
async def stop(desk: AtDesk) -> Response:
    ended = await desk.do(lambda connection, access, now: feeds.end(connection, access, now))
    return RedirectResponse(f"{FEED_PATH}?melding=koppeling-weg" if ended else FEED_PATH, 303)


@open_routes.get("/kalender/{token}.ics")
async def calendar(console: AnyConsole, token: str) -> Response:
    """A colleague's own agenda; the secret is the whole of the login."""
    now = console.now()
    found = await console.database.read(lambda connection: feeds.read(connection, token[:100], now))
    if wait := console.feed_tries.wait(found.staff_id if found else None):
        return PlainTextResponse(_("Te vaak."), 429, headers={"Retry-After": str(wait)})
    if found is None:
        return PlainTextResponse(_("Dit adres is er niet (meer)."), 404)
    await console.audits.note(found.seen)
    named = ((one.entry, f"{tasks.KINDS[one.kind]} [{one.number}]") for one in found.slots)
    return Response(
        calendar_feed(named, NAME, now),
        media_type="text/calendar; charset=utf-8",
        headers={"Content-Disposition": 'inline; filename="wegwijs.ics"'},
    )


async def _fields(desk: Desk, request: Request) -> Mapping[str, Any] | None:
    """The form, with the file as bytes; None for more than is read at all.

    NotHereError, NotAllowedError: before anything is read of it, and of the one that it names.
    """
    await desk.look(lambda _, access, __: taking_over.check_may(access, ""))
    length = request.headers.get("content-length", "")
    if not (length.isascii() and length.isdigit() and len(length) < 10 and int(length) < MOST_BODY):
        return None
    async with request.form(max_files=1, max_fields=MOST_FIELDS) as data:
        held = data.get("bestand") or data.get("inhoud") or ""
        content = await held.read() if isinstance(held, UploadFile) else _decoded(held)
        texts = {name: str(data.get(name, ""))[:60] for name in ("gemeente", "gezien", "nieuw")}
        return {**texts, "bestand": content}


def _decoded(text: str) -> bytes:
    try:
        return base64.urlsafe_b64decode(text.encode())
    except (binascii.Error, ValueError):
        return b""


async def _file(desk: Desk, data: bytes) -> File:
    """CaseError. In a thread: a large calendar takes its time."""
    return await asyncio.to_thread(taking_over.read_file, data, desk.now)


async def _refused(desk: Desk, error: CaseError, name: str = "") -> HTMLResponse:
    return await _shown(desk, 400, gemeente=name, problem=import_words.problem(error))


async def _shown(
    desk: Desk,
    status: int = 200,
    *,
    gemeente: str = "",
    found: Preview | None = None,
    data: bytes = b"",
    **values: Any,
) -> HTMLResponse:
    known = {"told": "", "problem": None, "again": False, **values}
    await desk.look(lambda _, access, __: access)
    content = base64.urlsafe_b64encode(data).decode()
    return desk.show(
        "calendar_import.html", status, gemeente=gemeente, found=found, content=content, **known
    )
