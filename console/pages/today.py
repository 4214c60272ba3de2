"""Vandaag: what waits, most urgent first. Fresh within seconds, by a question now and then."""

from __future__ import annotations

import hashlib
from datetime import datetime

from fastapi import APIRouter
from sqlalchemy import Connection
from starlette.responses import HTMLResponse, RedirectResponse, Response

from casework import work
from casework.access import Access
from casework.work import Change, Day
from console.desk import AtDesk, Desk

routes = APIRouter()


@routes.get("/")
async def today(desk: AtDesk) -> HTMLResponse:
    day = await desk.look(_read)
    shown, mark = _shown(desk, day)
    return desk.show("today.html", day=day, shown=shown, mark=mark)


@routes.get("/vandaag/werk")
async def work_as_it_is(desk: AtDesk, mark: str = "") -> Response:
    """The list anew, or nothing (204) when what stands there is still so."""
    day = await desk.look(work.today)
    shown, new_mark = _shown(desk, day)
    if new_mark == mark:
        return Response(status_code=204)
    await desk.shows(lambda access, now: work.note_reading(access, day, now))
    return desk.show("work.html", day=day, shown=shown, mark=new_mark)


@routes.post("/taken/{public_id}/klaar")
async def done(desk: AtDesk, public_id: str) -> Response:
    return await _change(desk, work.finish, public_id)


@routes.post("/taken/{public_id}/open")
async def undone(desk: AtDesk, public_id: str) -> Response:
    return await _change(desk, work.reopen, public_id)


async def _change(desk: Desk, change: Change, public_id: str) -> Response:
    await desk.do(lambda connection, access, now: change(connection, access, public_id, now))
    return RedirectResponse("/", 303)


def _read(connection: Connection, access: Access, now: datetime) -> Day:
    day = work.today(connection, access, now)
    work.note_reading(access, day, now)
    return day


def _shown(desk: Desk, day: Day) -> tuple[str, str]:
    """The list as it is shown, and a mark that changes when it does."""
    shown = desk.fill("work_list.html", day=day)
    return shown, hashlib.sha256(shown.encode()).hexdigest()[:16]
