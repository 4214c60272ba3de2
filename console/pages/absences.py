"""Afwezig: on which days a colleague is away, and who guides their inburgeraars meanwhile."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form
from starlette.responses import HTMLResponse, RedirectResponse, Response

from casework import absences
from casework.absences import TypedAbsence
from casework.errors import CaseError
from console import words
from console.desk import AtDesk, Desk

PATH = "/afwezig"
Typed = Annotated[str, Form(max_length=40)]
routes = APIRouter()


@routes.get(PATH)
async def page(desk: AtDesk, melding: str = "") -> HTMLResponse:
    typed = TypedAbsence("", "", words.day(desk.now), "")
    return await _shown(desk, typed, told=melding)


@routes.post(PATH)
async def add(
    desk: AtDesk, wie: Typed = "", vervanger: Typed = "", vanaf: Typed = "", tot: Typed = ""
) -> Response:
    typed = TypedAbsence(wie, vervanger, vanaf, tot)
    try:
        await desk.do(
            lambda connection, access, now: absences.note_absence(connection, access, typed, now)
        )
    except CaseError as error:
        return await _shown(desk, typed, 400, problem=error.reason)
    return RedirectResponse(f"{PATH}?melding=genoteerd", 303)


@routes.post(f"{PATH}/{{absence}}/weg")
async def remove(desk: AtDesk, absence: str) -> Response:
    gone = await desk.do(
        lambda connection, access, now: absences.end_absence(connection, access, absence, now)
    )
    return RedirectResponse(f"{PATH}?melding=weg" if gone else PATH, 303)


async def _shown(
    desk: Desk,
    typed: TypedAbsence,
    status: int = 200,
    *,
    told: str = "",
    problem: str | None = None,
) -> HTMLResponse:
    plan = await desk.look(lambda connection, access, now: absences.plan(connection, access, now))
    return desk.show("absences.html", status, plan=plan, typed=typed, told=told, problem=problem)
