"""Berichten: a message to many, from its first word to how it went."""

from __future__ import annotations

import asyncio
import csv
import hashlib
import io
from collections.abc import Callable
from datetime import datetime
from typing import Annotated, Any
from urllib.parse import quote

from fastapi import APIRouter, Form, Request, UploadFile
from sqlalchemy import Connection
from starlette.responses import HTMLResponse, RedirectResponse, Response

from casework import broadcasting
from casework.access import Access, NotHereError
from casework.broadcast_trying import try_out
from casework.broadcasting import (
    FaultyError,
    NotNowError,
    OtherCountError,
    OwnEyesError,
    State,
)
from casework.caseload import profile_of
from casework.errors import CaseError
from console import broadcast_forms as forms
from console import broadcast_view as view
from console import broadcast_words as told
from console import notices
from console.attachments import MOST, UnusableFileError, read_attachment
from console.broadcast_letters import letter_pages
from console.desk import AtDesk, Desk
from flows.quiet import NIGHT
from render.letter_pages import letters_pdf
from storage import broadcasts
from storage.people import find_person

PATH = "/berichten"
MOST_MESSAGES = 1_000_000
routes = APIRouter(prefix=PATH)
Verb = Callable[[Connection, Access, str, datetime], object]
Count = Annotated[int, Form(ge=0, le=MOST_MESSAGES)]


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
    return _to(public_id)


@routes.post("/tweede-ogen")
async def second_eyes(
    desk: AtDesk, gemeente: Annotated[int, Form(ge=1)], aan: str = Form("")
) -> Response:
    await desk.do(
        lambda connection, access, now: broadcasting.set_second_eyes(
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
    found = await _under_way(desk, public_id)
    said = view.previews(desk.console.catalog, found.profile, found.texts, found.row.missing)
    shown, mark = _progress(desk, found)
    return desk.show(
        "broadcast_sent.html",
        found=found,
        previews=said,
        shown=shown,
        mark=mark,
        said=melding,
        told=told,
    )


@routes.get("/{public_id}/voortgang")
async def progress(desk: AtDesk, public_id: str, mark: str = "") -> Response:
    """How far it is, or nothing (204) when what stands there is still so."""
    found = await _under_way(desk, public_id)
    shown, new_mark = _progress(desk, found)
    if new_mark == mark:
        return Response(status_code=204)
    return desk.show("broadcast_progress_box.html", found=found, shown=shown, mark=new_mark)


@routes.post("/{public_id}")
async def save(desk: AtDesk, request: Request, public_id: str) -> Response:
    """Keep what is written; `controleer` goes on to the check."""
    form = await request.form()
    draft = forms.draft_in(form, desk.console.catalog.languages)
    numbers = forms.numbers_in(form)
    by_itself = "hx-request" in request.headers

    def keep(connection: Connection, access: Access, now: datetime) -> None:
        row, _ = broadcasting.writable(connection, access, public_id)
        found = (find_person(connection, row.municipality_id, number) for number in numbers)
        picks = [person.id for person in found if person is not None]
        kept = broadcasting.Draft(draft.title, draft.segment, draft.texts, draft.missing, picks)
        broadcasting.save(connection, access, public_id, kept, now, of=states)

    states = (State.DRAFT,) if by_itself else broadcasting.EDITABLE
    try:
        await desk.do(keep)
    except NotNowError:
        return Response(status_code=204) if by_itself else _to(public_id, "kan-niet")
    if by_itself:
        found = await _read_writing(desk, public_id)
        return desk.show("broadcast_count.html", found=found, told=told)
    if forms.typed(form, "actie") == "controleer":
        return await _checked(desk, public_id)
    return _to(public_id, "bewaard")


@routes.post("/{public_id}/kant-en-klaar")
async def ready_made(desk: AtDesk, request: Request, public_id: str) -> Response:
    """A notice in every language instead of what was written."""
    form = await request.form()
    notice = notices.NOTICES.get(forms.typed(form, "soort"))
    if notice is None:
        raise NotHereError(public_id)
    try:
        texts = notices.fill(desk.console.catalog, notice, forms.fields_in(form))
    except CaseError:
        return _to(public_id, "velden")

    def keep(connection: Connection, access: Access, now: datetime) -> None:
        row, _ = broadcasting.writable(connection, access, public_id)
        title = row.title or notice.title
        draft = broadcasting.Draft(title, row.audience, texts)
        broadcasting.save(connection, access, public_id, draft, now)

    return await _do(desk, keep, public_id, "gevuld")


@routes.post("/{public_id}/bestand")
async def put_file(desk: AtDesk, public_id: str, bestand: UploadFile) -> Response:
    content = await bestand.read(MOST + 1)
    try:
        file = read_attachment(bestand.filename or "", content)
    except UnusableFileError:
        return _to(public_id, "groot")

    def keep(connection: Connection, access: Access, now: datetime) -> None:
        row, _ = broadcasting.editable(connection, access, public_id, now)
        broadcasts.put_file(connection, row.id, file.kind, file.name, file.digest, file.content)

    return await _do(desk, keep, public_id, "bestand")


@routes.post("/{public_id}/bestand/weg")
async def drop_file(desk: AtDesk, public_id: str) -> Response:
    def drop(connection: Connection, access: Access, now: datetime) -> None:
        row, _ = broadcasting.editable(connection, access, public_id, now)
        broadcasts.drop_file(connection, row.id)

    return await _do(desk, drop, public_id, "bestand-weg")


@routes.get("/{public_id}/bestand")
async def file(desk: AtDesk, public_id: str) -> Response:
    def read(connection: Connection, access: Access, _: datetime) -> tuple[str, bytes]:
        row = broadcasting.find(connection, access, public_id)
        found = broadcasts.files_of(connection, [row.id]).get(row.id)
        content = broadcasts.file_content(connection, found.sha256) if found else None
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

    return await _do(desk, back, public_id)


@routes.post("/{public_id}/proef")
async def to_oneself(
    desk: AtDesk, public_id: str, nummer: Annotated[str, Form(max_length=40)] = ""
) -> Response:
    tried = await desk.do(
        lambda connection, access, now: try_out(connection, access, public_id, nummer, now)
    )
    return _to(public_id, "proef" if tried else "geen-proef")


@routes.post("/{public_id}/verstuur")
async def send(desk: AtDesk, request: Request, public_id: str, aantal: Count = 0) -> Response:
    """Approve it as it was seen: `aantal` messages."""
    try:
        at = forms.moment_in(await request.form(), desk.now)
    except forms.NoMomentError:
        return _to(public_id, "tijd")
    profiles = desk.console.profiles
    return await _do(
        desk,
        lambda connection, access, now: broadcasting.approve(
            connection, access, profiles, public_id, aantal, at, now
        ),
        public_id,
    )


@routes.post("/{public_id}/annuleer")
async def undo(desk: AtDesk, public_id: str) -> Response:
    return await _verb(desk, broadcasting.undo, public_id, "geannuleerd")


@routes.post("/{public_id}/pauze")
async def pause(desk: AtDesk, public_id: str) -> Response:
    return await _verb(desk, broadcasting.pause, public_id)


@routes.post("/{public_id}/verder")
async def resume(desk: AtDesk, public_id: str) -> Response:
    return await _verb(desk, broadcasting.resume, public_id)


@routes.post("/{public_id}/stop")
async def stop(desk: AtDesk, public_id: str) -> Response:
    return await _verb(desk, broadcasting.stop, public_id)


@routes.post("/{public_id}/opnieuw")
async def retry(desk: AtDesk, public_id: str, misschien: str = Form("")) -> Response:
    return await _do(
        desk,
        lambda connection, access, now: broadcasting.retry(
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
    return _to(made)


@routes.get("/{public_id}/mislukt.csv")
async def failures(desk: AtDesk, public_id: str) -> Response:
    """Who did not get it and why; no cell is read as a formula."""
    found = await _under_way(desk, public_id)
    rows = [(one.person.number, one.person.first_name, told.failure(one)) for one in found.failures]
    rows += [
        (one.person.number, one.person.first_name, told.LEFT_OUT[one.left_out])
        for one in found.left_out
        if one.left_out
    ]
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(("nummer", "voornaam", "reden"))
    writer.writerows([[_plain_cell(cell) for cell in row] for row in rows])
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


async def _writing(
    desk: Desk, public_id: str, said: str, page: int = 1, status: int = 200
) -> HTMLResponse:
    found = await _read_writing(desk, public_id, page)
    row, catalog = found.found.row, desk.console.catalog
    checked = row.state is State.CHECKED
    return desk.show(
        "broadcast_check.html" if checked else "broadcast_edit.html",
        status,
        found=found,
        page=page,
        per_page=view.PAGE,
        previews=view.previews(catalog, found.profile, found.found.texts, row.missing),
        languages=catalog.languages,
        notices=notices.NOTICES,
        things=notices.things(catalog),
        own=desk.staff_id in (row.created_by, row.checked_by),
        quiet=NIGHT.holds(desk.now),
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


async def _under_way(desk: Desk, public_id: str) -> view.Sending:
    profiles = desk.console.profiles
    return await desk.look(
        lambda connection, access, now: view.under_way(connection, access, profiles, public_id, now)
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
        return _to(public_id, "kan-niet")
    return _to(public_id)


def _progress(desk: Desk, found: view.Sending) -> tuple[str, str]:
    """The part that changes, and a mark that changes when it does."""
    shown = desk.fill("broadcast_progress.html", found=found, told=told)
    return shown, hashlib.sha256(shown.encode()).hexdigest()[:16]


async def _verb(desk: Desk, verb: Verb, public_id: str, said: str = "") -> Response:
    return await _do(
        desk,
        lambda connection, access, now: verb(connection, access, public_id, now),
        public_id,
        said,
    )


async def _do(
    desk: Desk, work: Callable[[Connection, Access, datetime], Any], public_id: str, said: str = ""
) -> Response:
    """Do it, and back to the broadcast; what could not be done is told there."""
    try:
        await desk.do(work)
    except (NotNowError, FaultyError):
        return _to(public_id, "kan-niet")
    except OtherCountError:
        return _to(public_id, "aantal")
    except OwnEyesError:
        return _to(public_id, "eigen-ogen")
    return _to(public_id, said)


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


def _plain_cell(cell: str) -> str:
    return f"'{cell}" if cell[:1] in "=+-@\t\r" and cell else cell


def _to(public_id: str, said: str = "") -> RedirectResponse:
    query = f"?melding={said}" if said else ""
    return RedirectResponse(f"{PATH}/{quote(public_id, safe='')}{query}", 303)
