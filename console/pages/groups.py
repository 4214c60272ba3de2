"""Groepen: the courses of a coach, and who takes part in one."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import HTMLResponse

from casework.coaching import open_course, own_courses
from console.desk import AtDesk

PATH = "/groepen"
routes = APIRouter()


@routes.get(PATH)
async def groups(desk: AtDesk) -> HTMLResponse:
    found = await desk.look(lambda connection, access, _: own_courses(connection, access))
    return desk.show("groups.html", courses=found)


@routes.get(PATH + "/{course}")
async def group(desk: AtDesk, course: str) -> HTMLResponse:
    console = desk.console
    found = await desk.look(
        lambda connection, access, now: open_course(
            connection, access, console.profiles, console.library, course, now
        )
    )
    return desk.show("group.html", group=found)
