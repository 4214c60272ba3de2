"""Sending stands still after a backup was put back: what would go out, and letting it go on."""

from __future__ import annotations

from datetime import datetime

from fastapi import APIRouter
from sqlalchemy import Connection
from starlette.responses import HTMLResponse, RedirectResponse, Response

from casework.access import Access, NotHereError
from casework.restoring import release, standing
from console import halt_words
from console.desk import AtDesk

PATH = "/verzenden"
routes = APIRouter()


@routes.get(PATH)
async def halted(desk: AtDesk) -> HTMLResponse:
    """Of each municipality of this colleague: since when, and what would go out."""
    found = await desk.look(
        lambda connection, access, now: [
            (home, standing(connection, access, home.id, now))
            for home in access.municipalities.values()
            if home.id in access.reads
        ]
    )
    still = [(home, one, halt_words.named(one.would_go)) for home, one in found if one.halts]
    return desk.show("halts.html", still=still, titles=desk.console.profiles)


@routes.post(f"{PATH}/{{home}}/aan")
async def let_go(desk: AtDesk, home: str) -> Response:
    """The bots of this municipality send again; only its beheerder decides that."""

    def go(connection: Connection, access: Access, now: datetime) -> bool:
        known = {row.public_id: row.id for row in access.municipalities.values()}
        if home not in known:
            raise NotHereError(home)
        return release(connection, access.ruling(known[home]), now)

    await desk.do(go)
    return RedirectResponse(PATH, 303)
