"""Cijfers: what a municipality steers on, of groups alone. All who steer see it, and no person."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Query
from sqlalchemy import Connection
from starlette.responses import HTMLResponse, Response

from casework.access import Access, NotHereError
from casework.caseload import profile_of
from casework.disclosure import FEWEST
from casework.figures import Sheet, sheet_of
from console.desk import AtDesk, Desk
from console.figure_view import figures_file, sections
from storage.municipalities import MunicipalityRow

Name = Annotated[str, Query(alias="gemeente")]
Year = Annotated[str, Query(alias="jaar")]
routes = APIRouter()


@routes.get("/cijfers")
async def page(desk: AtDesk, name: Name = "", year: Year = "") -> HTMLResponse:
    homes, sheet = await _read(desk, name, year)
    return desk.show(
        "figures.html",
        sheet=sheet,
        homes={one.name: profile_of(desk.console.profiles, one.name).title for one in homes},
        parts=sections(sheet, desk.console.tell),
        fewest=FEWEST,
    )


@routes.get("/cijfers.csv")
async def file(desk: AtDesk, name: Name = "", year: Year = "") -> Response:
    _homes, sheet = await _read(desk, name, year)
    title = profile_of(desk.console.profiles, sheet.home.name).title
    kept = figures_file(sheet, title, desk.console.tell)
    named = f"cijfers-{sheet.home.name}-{sheet.year}.csv"
    headers = {"Content-Disposition": f'attachment; filename="{named}"'}
    return Response(kept, media_type="text/csv; charset=utf-8", headers=headers)


async def _read(desk: Desk, name: str, year: str) -> tuple[list[MunicipalityRow], Sheet]:
    """Without a name the first municipality of this colleague. NotHereError."""

    def read(
        connection: Connection, access: Access, now: datetime
    ) -> tuple[list[MunicipalityRow], Sheet]:
        homes = [access.municipalities[id] for id in sorted(access.counts)]
        home = next((one for one in homes if name in ("", one.name)), None)
        if home is None:
            raise NotHereError(name)
        return homes, sheet_of(connection, access, home.id, _year(year), now)

    return await desk.look(read)


def _year(typed: str) -> int | None:
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) == 4 else None
