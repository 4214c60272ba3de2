"""Who pays somebody's fixed costs: entered on their page about money, and put back with one press."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import HTMLResponse

from casework import paying
from casework.editing import EditedBeforeError, UnreadableError
from console.desk import AtDesk
from console.pages.person import MONEY, shown
from console.uploads import words_in

MOST_CELLS = 20
LONGEST = 40
routes = APIRouter(prefix="/inburgeraars/{public_id}")


@routes.post("/geld")
async def enter(desk: AtDesk, public_id: str, request: Request) -> HTMLResponse:
    """The form as it was typed; what can not be is told beside it."""
    form = await words_in(request, MOST_CELLS)
    cells = {name: str(form[name])[:LONGEST] for name in paying.FIELDS if name in form}
    seen = str(form.get("gezien", ""))
    try:
        entered = await desk.do(
            lambda connection, access, now: paying.enter_all(
                connection, access, public_id, cells, seen, now
            )
        )
    except UnreadableError as error:
        faults = {fault.column: fault.reason for fault in error.faults}
        return await shown(
            desk, public_id, MONEY, 400, told="", cells=cells, faults=faults, undo=None
        )
    except EditedBeforeError:
        return await shown(
            desk, public_id, MONEY, 409, told="eerder", cells={}, faults={}, undo=None
        )
    told = "bewaard" if entered.before else "gelijk"
    return await shown(desk, public_id, MONEY, told=told, cells={}, faults={}, undo=entered.before)
