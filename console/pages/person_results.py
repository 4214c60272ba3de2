"""What a person achieved, and that they left: entered on their page, and taken back there."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form
from starlette.responses import RedirectResponse, Response

from casework import outcomes
from casework.errors import CaseError
from console.desk import AtDesk
from console.pages.doors import page_of
from console.pages.person import shown_results
from storage.base import MOST_ID

Typed = Annotated[str, Form(max_length=40)]
RowId = Annotated[int, Form(ge=1, le=MOST_ID)]
PART = "resultaten"
routes = APIRouter(prefix="/inburgeraars/{public_id}")


@routes.post("/resultaten")
async def enter(
    desk: AtDesk, public_id: str, onderdeel: Typed = "", uitslag: Typed = "", datum: Typed = ""
) -> Response:
    """An outcome as it was typed; what can not be is told beside it. Twice the same is one."""
    try:
        await desk.do(
            lambda connection, access, now: outcomes.enter_typed(
                connection, access, public_id, (onderdeel, uitslag, datum), now
            )
        )
    except CaseError as error:
        typed = {"onderdeel": onderdeel, "uitslag": uitslag, "datum": datum}
        problem = "uitslag", str(error.reason)
        return await shown_results(desk, public_id, 400, typed=typed, problem=problem)
    return _back(public_id, "uitslag")


@routes.post("/resultaten/terug")
async def take_back(desk: AtDesk, public_id: str, rij: RowId) -> Response:
    gone = await desk.do(
        lambda connection, access, now: outcomes.take_back(connection, access, public_id, rij, now)
    )
    return _back(public_id, "uitslag-terug" if gone else "")


@routes.post("/vertrek")
async def leave(desk: AtDesk, public_id: str, hoe: Typed = "", vertrokken: Typed = "") -> Response:
    """That and how their inburgering here ended."""
    try:
        await desk.do(
            lambda connection, access, now: outcomes.leave_typed(
                connection, access, public_id, (hoe, vertrokken), now
            )
        )
    except CaseError as error:
        typed = {"hoe": hoe, "vertrokken": vertrokken}
        problem = "vertrek", str(error.reason)
        return await shown_results(desk, public_id, 400, typed=typed, problem=problem)
    return _back(public_id, "vertrek")


@routes.post("/vertrek/terug")
async def stay(desk: AtDesk, public_id: str) -> Response:
    stays = await desk.do(
        lambda connection, access, now: outcomes.stay(connection, access, public_id, now)
    )
    return _back(public_id, "vertrek-terug" if stays else "")


def _back(public_id: str, told: str) -> RedirectResponse:
    query = f"?melding={told}" if told else ""
    return RedirectResponse(f"{page_of(public_id, PART)}{query}", 303)
