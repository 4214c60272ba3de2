"""A person's own budget, for as long as they share it."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import HTMLResponse

from casework import sharing
from console import words
from console.desk import AtDesk

routes = APIRouter(prefix="/inburgeraars/{public_id}/begroting")


@routes.get("")
async def budget(desk: AtDesk, public_id: str) -> HTMLResponse:
    profiles = desk.console.profiles
    found = await desk.look(
        lambda connection, access, now: sharing.read(connection, access, profiles, public_id, now)
    )
    return desk.show("budget.html", found=found, sums=words.sums(found.sums))
