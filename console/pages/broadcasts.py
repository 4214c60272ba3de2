"""Berichten: a message to many, from its first word to how it went."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Form, Request, UploadFile
from sqlalchemy import Connection
from starlette.responses import HTMLResponse, RedirectResponse, Response

from casework import broadcast_steps as steps
from casework import broadcasting
from casework.access import Access, NotHereError
from casework.broadcasting import (
    FaultyError,
    NotNowError,
    State,
)
from casework.caseload import profile_of
from casework.errors import CaseError
from console import broadcast_forms as forms
from console import broadcast_view as view
from console import broadcast_words as told
from console import notices
from console.attachments import MOST, UnusableFileError, read_attachment
from console.broadcast_answers import PATH, do, to
from console.desk import AtDesk, Desk
from console.pages import sendings
from console.uploads import words_in
from storage import broadcast_contents as contents
from storage import broadcasts
from storage.people import find_person

routes = APIRouter(prefix=PATH)


@routes.get("")
async def listing(desk: AtDesk, pagina: int = 1, melding: str = "") -> HTMLResponse:
    page = min(max(pagina, 1), 10_000)
    items = await desk.look(lambda connection, access, _: view.items(connection, access, page))
    homes = await desk.look(lambda connection, access, _: _homes(connection, access, desk))
    return desk.show(
        "broadcasts.html", items=items, page=page, homes=homes, said=melding, told=told
    )


@routes.post("")
async def begin(desk: AtDesk, gemeente: Annotated[int, Form(ge=1)]) -> Response:
    public_id = await desk.do(
        lambda connection, access, now: broadcasting.begin(connection, access, gemeente, now)
    )
    return to(public_id)


@routes.post("/tweede-ogen")
async def second_eyes(
    desk: AtDesk, gemeente: Annotated[int, Form(ge=1)], aan: str = Form("")
) -> Response:
    await desk.do(
        lambda connection, access, now: steps.set_second_eyes(
            connection, access, gemeente, now, wanted=bool(aan)
        )
    )
    return RedirectResponse(f"{PATH}?melding=ogen", 303)


@routes.get("/{public_id}")
async def one(desk: AtDesk, public_id: str, melding: str = "", pagina: int = 1) -> HTMLResponse:
    row = await desk.look(
        lambda connection, access, _: broadcasting.find(connection, access, public_id)
    )
    if row.state in broadcasting.EDITABLE:
        return await _writing(desk, public_id, melding, min(max(pagina, 1), 10_000))
    return await sendings.page(desk, public_id, melding)


@routes.post("/{public_id}")
async def save(desk: AtDesk, request: Request, public_id: str) -> Response:
    """Keep what is written; `controleer` goes on to the check."""
    form = await words_in(request)
    draft = forms.draft_in(form, desk.console.catalog.languages)
    numbers = forms.numbers_in(form)
    by_itself = "hx-request" in request.headers

    def keep(connection: Connection, access: Access, now: datetime) -> list[str]:
        row, _ = broadcasting.writable(connection, access, public_id)
        found = {one: find_person(connection, row.municipality_id, one) for one in numbers}
        picks = [person.id for person in found.values() if person is not None]
        kept = broadcasting.Draft(draft.title, draft.segment, draft.texts, draft.missing, picks)
        broadcasting.save(connection, access, public_id, kept, now, of=states)
        return [number for number, person in found.items() if person is None]

    states = (State.DRAFT,) if by_itself else broadcasting.EDITABLE
    try:
        unknown = await desk.do(keep)
    except NotNowError:
        return Response(status_code=204) if by_itself else to(public_id, "kan-niet")
    if by_itself:
        return await _writing(desk, public_id, "", unknown=unknown, template="broadcast_fresh.html")
    if unknown:
        return await _writing(desk, public_id, "", status=400, unknown=unknown)
    if forms.typed(form, "actie") == "controleer":
        return await _checked(desk, public_id)
    return to(public_id, "bewaard")


@routes.post("/{public_id}/kant-en-klaar")
async def ready_made(desk: AtDesk, request: Request, public_id: str) -> Response:
    """A notice in every language instead of what was written."""
    await _may_write(desk, public_id)
    form = await words_in(request)
    notice = notices.NOTICES.get(forms.typed(form, "soort"))
    if notice is None:
        raise NotHereError(public_id)
    try:
        texts = notices.fill(desk.console.catalog, notice, forms.fields_in(form))
    except CaseError:
        return to(public_id, "velden")

    def keep(connection: Connection, access: Access, now: datetime) -> None:
        row, _ = broadcasting.writable(connection, access, public_id)
        title = row.title or notice.title
        draft = broadcasting.Draft(title, row.audience, texts)
        broadcasting.save(connection, access, public_id, draft, now)

    return await do(desk, keep, public_id, "gevuld")


@routes.post("/{public_id}/bestand")
async def put_file(desk: AtDesk, public_id: str, bestand: UploadFile | None = None) -> Response:
    await _may_write(desk, public_id)
    content = b"" if bestand is None else await bestand.read(MOST + 1)
    name = (bestand and bestand.filename) or ""
    try:
        file = await asyncio.to_thread(lambda: read_attachment(name, content))
    except UnusableFileError:
        return to(public_id, "groot")

    def keep(connection: Connection, access: Access, now: datetime) -> None:
        row, _ = broadcasting.editable(connection, access, public_id, now)
        contents.put_file(connection, row.id, file.kind, file.name, file.digest, file.content)

    return await do(desk, keep, public_id, "bestand")


@routes.post("/{public_id}/bestand/weg")
async def drop_file(desk: AtDesk, public_id: str) -> Response:
    def drop(connection: Connection, access: Access, now: datetime) -> None:
        row, _ = broadcasting.editable(connection, access, public_id, now)
        contents.drop_file(connection, row.id)

    return await do(desk, drop, public_id, "bestand-weg")


@routes.get("/{public_id}/bestand")
async def file(desk: AtDesk, public_id: str) -> Response:
    def read(connection: Connection, access: Access, _: datetime) -> tuple[str, bytes]:
        row = broadcasting.find(connection, access, public_id)
        found = contents.files_of(connection, [row.id]).get(row.id)
        content = contents.file_content(connection, found.sha256) if found else None
        if found is None or content is None:
            raise NotHereError(public_id)
        return found.kind, content

    kind, content = await desk.look(read)
    media = "image/jpeg" if kind == "photo" else "application/pdf"
    return Response(content, media_type=media, headers={"Content-Disposition": "inline"})


@routes.post("/{public_id}/bewerk")
async def edit(desk: AtDesk, public_id: str) -> Response:
    def back(connection: Connection, access: Access, now: datetime) -> None:
        broadcasting.editable(connection, access, public_id, now)

    return await do(desk, back, public_id)


async def _may_write(desk: Desk, public_id: str) -> None:
    """Before anything else is said of what was sent. NotHereError or NotAllowedError."""
    await desk.look(
        lambda connection, access, _: broadcasting.writable(connection, access, public_id)
    )


async def _writing(
    desk: Desk,
    public_id: str,
    said: str,
    page: int = 1,
    status: int = 200,
    unknown: Sequence[str] = (),
    template: str = "",
) -> HTMLResponse:
    """`unknown`: numbers of nobody, picked by hand. `template`: the part to show, not the page."""
    found = await _read_writing(desk, public_id, page)
    row, catalog = found.found.row, desk.console.catalog
    checked = row.state is State.CHECKED
    return desk.show(
        template or ("broadcast_check.html" if checked else "broadcast_edit.html"),
        status,
        found=found,
        unknown=unknown,
        page=page,
        per_page=view.PAGE,
        previews=view.previews(catalog, found.profile, found.found.texts, row.missing),
        languages=catalog.languages,
        notices=notices.NOTICES,
        things=notices.things(catalog),
        own=desk.staff_id in (row.created_by, row.checked_by),
        said=said,
        told=told,
    )


async def _read_writing(desk: Desk, public_id: str, page: int = 1) -> view.Writing:
    profiles = desk.console.profiles
    return await desk.look(
        lambda connection, access, now: view.writing(
            connection, access, profiles, public_id, now, page
        )
    )


async def _checked(desk: Desk, public_id: str) -> Response:
    """On to the check, or what is to be mended beside what was written."""
    profiles = desk.console.profiles
    try:
        await desk.do(
            lambda connection, access, now: broadcasting.check(
                connection, access, profiles, public_id, now
            )
        )
    except FaultyError:
        return await _writing(desk, public_id, "", status=400)
    except NotNowError:
        return to(public_id, "kan-niet")
    return to(public_id)


def _homes(connection: Connection, access: Access, desk: Desk) -> list[tuple[int, str, bool, bool]]:
    """Where this colleague may write: id, title, whether four eyes are asked, and may settle that."""
    return [
        (
            id,
            profile_of(desk.console.profiles, access.municipalities[id].name).title,
            broadcasts.needs_second_eyes(connection, id),
            access.rules(id),
        )
        for id in sorted(access.reads)
        if access.may_write(id)
    ]
