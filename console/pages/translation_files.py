"""Texts out as .ftl and in again, with what would change shown before anything does."""

from __future__ import annotations

import asyncio
import base64
import binascii
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from fastapi import APIRouter, Request
from sqlalchemy import Connection
from starlette.datastructures import FormData, UploadFile
from starlette.responses import HTMLResponse, RedirectResponse, Response

from casework import translating
from casework.access import Access, NotHereError
from casework.translating import ChangedMeanwhileError, Wording
from console.desk import AtDesk, Desk
from console.pages.translations import Word, shelf_of
from console.translation_returned import Comparison, chosen, compare
from console.translation_view import PATH
from console.uploads import TooLargeError
from locales.exchange import UnreadableFileError, read_back, written_out, zipped
from storage.translations import Deed

MOST_BYTES = 3_000_000
MOST_BODY = 2 * MOST_BYTES
MOST_FIELDS = 9_000
"""A tick for every message in every language."""
SHARE = 50
"""Texts a transaction: no reply waits long behind it."""
IN = PATH + "/in"
routes = APIRouter(prefix=PATH)


@dataclass(frozen=True, slots=True)
class Sent:
    """The form: a file with its name, the language it is in where it does not say so itself."""

    content: bytes
    name: str
    language: str
    seen: str
    approved: bool
    keys: dict[str, bool]


@routes.get("/uit")
async def out(desk: AtDesk, taal: Word, bestand: Word = "") -> Response:
    """One file, or all of a language in a zip. They hold texts alone, and what translators are told."""
    shelf, catalog = shelf_of(desk), desk.console.catalog
    await desk.look(lambda _, access, __: access.translating())
    await desk.console.overlay.refresh()
    files = tuple(dict.fromkeys(note.file for note in catalog.notes().values()))
    wanted = f"{bestand}.ftl"
    if taal not in shelf.languages or (bestand and wanted not in files):
        raise NotHereError(taal)
    if bestand:
        text = await asyncio.to_thread(written_out, catalog, taal, wanted)
        return _download(text.encode(), f"{taal}-{wanted}", "text/plain; charset=utf-8")
    content = await asyncio.to_thread(zipped, catalog, taal, files)
    return _download(content, f"wegwijs-{taal}.zip", "application/zip")


@routes.get("/in")
async def upload(desk: AtDesk, taal: Word = "", over: Word = "", bleef: Word = "") -> HTMLResponse:
    await desk.look(lambda _, access, __: access.translating())
    counts = [int(one) if one.isdecimal() else 0 for one in (over, bleef)]
    return _shown(desk, taal, done=counts if over else None)


@routes.post("/in")
async def preview(desk: AtDesk, request: Request) -> HTMLResponse:
    """What the file would change; nothing is kept."""
    try:
        sent = await _sent(desk, request)
        found = await _compared(desk, sent)
    except (UnreadableFileError, TooLargeError):
        return _shown(desk, "", 400, unusable=True)
    return _shown(desk, sent.language, found=found, sent=sent)


@routes.post("/in/neem-over")
async def take(desk: AtDesk, request: Request) -> Response:
    """The texts that were ticked, as they were shown. What somebody changed meanwhile stays."""
    try:
        sent = await _sent(desk, request)
        found = await _compared(desk, sent)
    except (UnreadableFileError, TooLargeError):
        return _shown(desk, "", 400, unusable=True)
    if sent.seen != found.mark:
        return _shown(desk, sent.language, 409, found=found, sent=sent, again=True)
    taken = await asyncio.to_thread(chosen, shelf_of(desk), found, sent.keys)
    deed = Deed.APPROVED if sent.approved else Deed.SUGGESTED
    kept = 0
    for at in range(0, len(taken), SHARE):
        kept += await desk.do(partial(_take_share, deed, taken[at : at + SHARE]))
    await desk.console.overlay.refresh()
    return RedirectResponse(f"{IN}?over={kept}&bleef={len(taken) - kept}", 303)


def _take_share(
    deed: Deed,
    share: list[tuple[Wording, int]],
    connection: Connection,
    access: Access,
    now: datetime,
) -> int:
    """How many: one that was changed meanwhile is passed over."""
    kept = 0
    for wording, seen in share:
        try:
            translating.decide(connection, access, deed, wording, seen, now)
        except ChangedMeanwhileError:
            continue
        kept += 1
    return kept


async def _sent(desk: Desk, request: Request) -> Sent:
    """TooLargeError; and NotAllowedError before anything is read."""
    await desk.look(lambda _, access, __: access.translating())
    told = request.headers.get("content-length", "")
    if not told.isdigit() or int(told[:12]) > MOST_BODY:
        raise TooLargeError
    most = MOST_BODY  # also of one part: the file comes back in base64
    async with request.form(max_files=1, max_fields=MOST_FIELDS, max_part_size=most) as form:
        content, name = await _file(form)
        if len(content) > MOST_BYTES:
            raise TooLargeError
        return Sent(
            content,
            name[:100],
            str(form.get("taal", ""))[:10],
            str(form.get("gezien", ""))[:20],
            form.get("als") == "goed",
            {str(key): True for key in form.getlist("neem")},
        )


async def _file(form: FormData) -> tuple[bytes, str]:
    held = form.get("bestand")
    if isinstance(held, UploadFile):
        return await held.read(), held.filename or ""
    try:
        return base64.b64decode(str(form.get("inhoud", ""))), str(form.get("naam", ""))
    except (binascii.Error, ValueError):
        raise UnreadableFileError("base64") from None


async def _compared(desk: Desk, sent: Sent) -> Comparison:
    shelf = shelf_of(desk)
    returned, unread = await asyncio.to_thread(read_back, sent.content, sent.name, sent.language)
    return await desk.look(
        lambda connection, access, _: compare(shelf, connection, access, returned, unread)
    )


def _shown(
    desk: Desk,
    language: str,
    status: int = 200,
    *,
    found: Comparison | None = None,
    sent: Sent | None = None,
    done: list[int] | None = None,
    again: bool = False,
    unusable: bool = False,
) -> HTMLResponse:
    shelf = shelf_of(desk)
    return desk.show(
        "translation_files.html",
        status,
        found=found,
        sent=sent,
        content=base64.b64encode(sent.content).decode() if sent else "",
        language=language if language in shelf.languages else shelf.languages[0],
        languages=shelf.languages,
        done=done,
        again=again,
        unusable=unusable,
    )


def _download(content: bytes, name: str, media_type: str) -> Response:
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(content, media_type=media_type, headers=headers)
