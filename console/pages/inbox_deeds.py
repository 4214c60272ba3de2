"""What a colleague does in a conversation: answer, take over, assign, close, ask an interpreter."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Annotated
from urllib.parse import quote

from fastapi import APIRouter, Form, Request
from sqlalchemy import Connection
from starlette.datastructures import FormData, UploadFile
from starlette.responses import HTMLResponse, RedirectResponse, Response

from casework import answering, handling
from casework.access import Access
from casework.answering import Answer, DutchUnreadError, Make, UnreachedError, Words
from casework.errors import CaseError, Reason
from casework.phrases import worded
from casework.sounds import MOST_VOICE
from console.desk import AtDesk, Desk
from console.pages.inbox import PATH, Typed, shown
from console.pages.person_deeds import RowId
from console.uploads import TooLargeError, form_of

MOST_FORM = 64 * 1024
"""Bytes of a form without a file."""
LONGEST_CELL = 4 * answering.LONGEST
SURE = "ja"
Choice = Annotated[str, Form(max_length=40)]
Change = Callable[[Connection, Access, str, datetime], bool]
routes = APIRouter(prefix=f"{PATH}/{{public_id}}")


@routes.post("/zin")
async def phrase(desk: AtDesk, public_id: str, request: Request) -> Response:
    """A ready answer, filled in."""
    cells = await _typed(request)

    def make(_: str) -> Answer:
        said = worded(cells.get("zin", ""), cells, desk.now)
        return Answer((said,), send_at=_when(desk, cells))

    return await _answered(desk, public_id, Typed("zin", cells), make)


@routes.post("/woorden")
async def in_words(desk: AtDesk, public_id: str, request: Request) -> Response:
    """Own words: in the person's language, or in Dutch, which may have to be confirmed."""
    cells = await _typed(request)
    sure = cells.get("zeker") == SURE

    def make(language: str) -> Answer:
        spoken = language if cells.get("taal") == "eigen" else answering.DUTCH
        said = answering.in_words(language, Words(cells.get("woorden", ""), spoken, sure))
        return Answer(said, send_at=_when(desk, cells))

    return await _answered(desk, public_id, Typed("woorden", cells), make)


@routes.post("/stem")
async def in_a_voice(desk: AtDesk, public_id: str, request: Request) -> Response:
    """A voice message: that of an interpreter, or one's own."""
    try:
        async with form_of(request, MOST_VOICE + MOST_FORM) as form:
            cells, file = _cells(form), form.get("bestand")
            sound = await file.read() if isinstance(file, UploadFile) else b""
    except TooLargeError:
        problem = Typed("stem", {}, Reason.FILE_TOO_LARGE)
        return await shown(desk, public_id, 413, typed=problem)

    def make(_: str) -> Answer:
        return Answer((), sound, _when(desk, cells))

    return await _answered(desk, public_id, Typed("stem", cells), make)


@routes.post("/intrekken")
async def withdraw(desk: AtDesk, public_id: str, rij: RowId) -> Response:
    """A scheduled answer does not go after all."""
    gone = await desk.do(
        lambda connection, access, now: answering.withdraw(connection, access, public_id, rij, now)
    )
    return _back(public_id, "ingetrokken" if gone else "al-weg")


@routes.post("/overnemen")
async def take(desk: AtDesk, public_id: str) -> Response:
    answers = desk.console.answers
    return await _changed(
        desk,
        public_id,
        lambda connection, access, id, now: handling.take(connection, access, answers, id, now),
        "overgenomen",
    )


@routes.post("/teruggeven")
async def give_back(desk: AtDesk, public_id: str) -> Response:
    answers = desk.console.answers
    return await _changed(
        desk,
        public_id,
        lambda connection, access, id, now: handling.give_back(
            connection, access, answers, id, now
        ),
        "teruggegeven",
    )


@routes.post("/toewijzen")
async def assign(desk: AtDesk, public_id: str, collega: Choice = "") -> Response:
    try:
        await desk.do(
            lambda connection, access, now: handling.assign(
                connection, access, public_id, collega, now
            )
        )
    except CaseError as error:
        return await shown(desk, public_id, 400, typed=Typed("collega", {}, error.reason))
    return _back(public_id, "toegewezen")


@routes.post("/sluiten")
async def close(desk: AtDesk, public_id: str) -> Response:
    return await _changed(desk, public_id, handling.close, "gesloten")


@routes.post("/heropenen")
async def reopen(desk: AtDesk, public_id: str) -> Response:
    return await _changed(desk, public_id, handling.reopen, "heropend")


@routes.post("/tolk")
async def ask_interpreter(desk: AtDesk, public_id: str) -> Response:
    return await _changed(desk, public_id, handling.ask_interpreter, "tolk")


async def _answered(desk: Desk, public_id: str, typed: Typed, make: Make) -> Response:
    """Back to the conversation; what could not be sent stands in its form, with why."""
    answers = desk.console.answers
    try:
        at = await desk.do(
            lambda connection, access, now: answering.answer(
                connection, access, answers, public_id, make, now
            )
        )
    except CaseError as error:
        return await _refused(desk, public_id, Typed(typed.form, typed.cells, error.reason))
    except DutchUnreadError:
        return await _refused(desk, public_id, Typed(typed.form, typed.cells, unread=True))
    except UnreachedError:
        return _back(public_id, "onbereikbaar")
    if at == desk.now:
        return _back(public_id, "beantwoord")
    return _back(public_id, "gepland" if typed["op_dag"] else "stil")


async def _refused(desk: Desk, public_id: str, typed: Typed) -> HTMLResponse:
    return await shown(desk, public_id, 400, typed=typed)


async def _changed(desk: Desk, public_id: str, change: Change, told: str) -> Response:
    done = await desk.do(lambda connection, access, now: change(connection, access, public_id, now))
    return _back(public_id, told if done else "")


def _when(desk: Desk, cells: dict[str, str]) -> datetime | None:
    return answering.read_moment(cells.get("op_dag", ""), cells.get("op_tijd", ""), desk.now)


async def _typed(request: Request) -> dict[str, str]:
    """What was typed; TooLargeError."""
    async with form_of(request, MOST_FORM) as form:
        return _cells(form)


def _cells(form: FormData) -> dict[str, str]:
    return {name: value[:LONGEST_CELL] for name, value in form.items() if isinstance(value, str)}


def _back(public_id: str, told: str) -> RedirectResponse:
    query = f"?melding={told}" if told else ""
    return RedirectResponse(f"{PATH}/{quote(public_id, safe='')}{query}", 303)
