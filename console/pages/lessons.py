"""Lessen over geld: who learns, who stopped, and what is hard for many."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import HTMLResponse

from casework.caseload import profile_of
from casework.schooling import LEARNERS_SHOWN, schools
from console.desk import AtDesk

PATH = "/lessen"
routes = APIRouter()


@routes.get(PATH)
async def lessons(desk: AtDesk) -> HTMLResponse:
    console = desk.console
    found = await desk.look(
        lambda connection, access, now: schools(
            connection, access, console.profiles, console.library, now
        )
    )
    return desk.show(
        "lessons.html",
        schools=found,
        most=LEARNERS_SHOWN,
        title_of=lambda home: profile_of(console.profiles, home.name).title,
    )
