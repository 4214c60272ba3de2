"""One appointment: moved, changed, cancelled, put back."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Form, Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from casework import moving
from casework.editing import EditedBeforeError, UnreadableError
from casework.errors import CaseError
from casework.planning import Cells, NotSeenError, Understood
from console import agenda_words
from console.desk import AtDesk, Desk
from console.pages.planning import MOST_FIELDS, cells_in, understanding
from console.uploads import words_in

WHOLE_SERIES = "ja"
Word = Annotated[str, Form(max_length=20)]
routes = APIRouter(prefix="/agenda/afspraken/{appointment}")


@routes.get("")
async def page(desk: AtDesk, appointment: str, melding: str = "") -> HTMLResponse:
    return await _shown(desk, appointment, told=melding)


@routes.get("/moment")
async def moment(desk: AtDesk, appointment: str, request: Request) -> HTMLResponse:
    cells = cells_in(request.query_params)
    quiet = desk.console.quiet
    return await understanding(
        desk,
        lambda connection, access, now: moving.look_again(
            connection, access, appointment, cells, quiet, now
        ),
    )


@routes.post("")
async def change(desk: AtDesk, appointment: str, request: Request) -> Response:
    """What differs; another moment once it was seen as it is understood."""
    data = await words_in(request, MOST_FIELDS)
    cells, quiet = cells_in(data), desk.console.quiet
    version, seen = str(data.get("versie", "")), str(data.get("gezien", ""))
    try:
        await desk.do(
            lambda connection, access, now: moving.change(
                connection, access, appointment, cells, version, seen, quiet, now
            )
        )
    except NotSeenError as error:
        understood = error.understood
        return await _shown(desk, appointment, cells=cells, understood=understood, asked=True)
    except UnreadableError as error:
        faults = agenda_words.faults(error.faults)
        return await _shown(desk, appointment, 400, cells=cells, faults=faults)
    except EditedBeforeError:
        return await _shown(desk, appointment, 409, cells=cells, told="afspraak-eerder")
    except CaseError as error:
        return await _shown(desk, appointment, 400, cells=cells, told=error.reason)
    return _back(appointment, "afspraak-bewaard")


@routes.post("/annuleer")
async def cancel(desk: AtDesk, appointment: str, reeks: Word = "") -> Response:
    try:
        await desk.do(
            lambda connection, access, now: moving.cancel(
                connection, access, appointment, now, series=reeks == WHOLE_SERIES
            )
        )
    except CaseError as error:
        return _back(appointment, error.reason)
    return _back(appointment, "afspraak-geannuleerd")


@routes.post("/terug")
async def put_back(desk: AtDesk, appointment: str) -> Response:
    try:
        await desk.do(
            lambda connection, access, now: moving.put_back(connection, access, appointment, now)
        )
    except CaseError as error:
        return _back(appointment, error.reason)
    return _back(appointment, "afspraak-terug")


async def _shown(
    desk: Desk,
    appointment: str,
    status: int = 200,
    *,
    told: str = "",
    cells: Cells | None = None,
    faults: dict[str, str] | None = None,
    understood: Understood | None = None,
    asked: bool = False,
) -> HTMLResponse:
    """The appointment as it is, and its form as it was typed."""
    one = await desk.look(
        lambda connection, access, now: moving.open_one(connection, access, appointment, now)
    )
    values: dict[str, Any] = {"told": told, "faults": faults or {}, "asked": asked}
    return desk.show(
        "appointment.html",
        status,
        one=one,
        cells=cells or one.cells,
        understood=understood,
        **values,
    )


def _back(appointment: str, told: str) -> RedirectResponse:
    return RedirectResponse(f"/agenda/afspraken/{appointment}?melding={told}", 303)
