"""Beheer, Collega's: who works in the municipality, what they may do, and who left."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Annotated, Any, TypeVarTuple

from fastapi import APIRouter, Form, Request
from sqlalchemy import Connection
from starlette.responses import HTMLResponse, RedirectResponse, Response

from casework import colleagues, handing_over
from casework.access import Access
from casework.colleagues import TypedColleague
from casework.errors import CaseError
from casework.signing_in import INVITATION_LASTS
from casework.staffing import LOGIN_LINK_LASTS
from console.desk import AtDesk, Desk
from console.pages.login import LOGIN_PATH
from storage.staff import Role, StaffRow, staff_by_ids

PATH = "/beheer/collegas"
SHORT = Form(max_length=200)
Typed = Annotated[str, SHORT]
Roles = Annotated[list[str], Form()]
EMPTY = TypedColleague("", "", "", frozenset({Role.CONSULENT}))
Args = TypeVarTuple("Args")
"""What a deed needs besides the colleague."""
routes = APIRouter(prefix=PATH)


@routes.get("")
async def page(desk: AtDesk, gemeente: str = "", melding: str = "") -> HTMLResponse:
    return await _team(desk, gemeente, EMPTY, told=melding)


@routes.post("")
async def add(
    desk: AtDesk,
    rol: Roles = [],  # noqa: B006 - FastAPI copies it
    gemeente: Typed = "",
    naam: Typed = "",
    login: Typed = "",
    email: Typed = "",
) -> Response:
    typed = TypedColleague(login, naam, email, _roles(rol))
    try:
        row = await desk.do(
            lambda connection, access, now: colleagues.add(connection, access, gemeente, typed, now)
        )
    except CaseError as error:
        return await _team(desk, gemeente, typed, 400, problem=error.reason)
    return _to(row.public_id, gemeente, "toegevoegd")


@routes.get("/{colleague}")
async def one(desk: AtDesk, colleague: str, gemeente: str = "", melding: str = "") -> HTMLResponse:
    return await _member(desk, gemeente, colleague, told=melding)


@routes.post("/{colleague}")
async def change(
    desk: AtDesk,
    colleague: str,
    rol: Roles = [],  # noqa: B006
    gemeente: Typed = "",
    naam: Typed = "",
    email: Typed = "",
) -> Response:
    typed = TypedColleague("", naam, email, _roles(rol))
    deed = colleagues.change
    return await _done(desk, gemeente, colleague, "bewaard", deed, typed, typed=typed)


@routes.post("/{colleague}/link")
async def login_link(
    desk: AtDesk, request: Request, colleague: str, gemeente: Typed = ""
) -> Response:
    """The link is shown on this answer alone. With accounts of the organisation it binds one."""
    entrance = desk.console.entrance
    lasts = LOGIN_LINK_LASTS if entrance is None else INVITATION_LASTS
    address = str(request.base_url).rstrip("/") if entrance is None else entrance.address
    try:
        token = await desk.do(
            lambda connection, access, now: colleagues.login_link(
                connection, access, gemeente, colleague, now, lasts
            )
        )
    except CaseError as error:
        return await _member(desk, gemeente, colleague, 400, problem=error.reason)
    link = f"{address}{LOGIN_PATH}/{token}"
    binds_days = 0 if entrance is None else lasts.days
    return await _member(desk, gemeente, colleague, link=link, binds_days=binds_days)


@routes.post("/{colleague}/overdragen")
async def hand_over(
    desk: AtDesk, colleague: str, gemeente: Typed = "", naar: Typed = ""
) -> Response:
    return await _done(desk, gemeente, colleague, "overgedragen", handing_over.hand_over, naar)


@routes.post("/{colleague}/uit-dienst")
async def let_go(desk: AtDesk, colleague: str, gemeente: Typed = "", naar: Typed = "") -> Response:
    return await _done(desk, gemeente, colleague, "uit-dienst", handing_over.let_go, naar)


@routes.post("/{colleague}/ongedaan")
async def undo(desk: AtDesk, colleague: str, gemeente: Typed = "") -> Response:
    return await _done(desk, gemeente, colleague, "ongedaan", handing_over.undo)


async def _done(
    desk: Desk,
    home: str,
    colleague: str,
    told: str,
    deed: Callable[[Connection, Access, str, str, *Args, datetime], object],
    *args: *Args,
    typed: TypedColleague | None = None,
) -> Response:
    try:
        await desk.do(
            lambda connection, access, now: deed(connection, access, home, colleague, *args, now)
        )
    except CaseError as error:
        return await _member(desk, home, colleague, 400, problem=error.reason, typed=typed)
    return _to(colleague, home, told)


def _to(colleague: str, home: str, told: str) -> Response:
    query = f"?gemeente={home}&melding={told}" if home else f"?melding={told}"
    return RedirectResponse(f"{PATH}/{colleague}{query}", 303)


async def _team(
    desk: Desk, home: str, typed: TypedColleague, status: int = 200, **values: Any
) -> HTMLResponse:
    found = await desk.look(lambda connection, access, _: colleagues.team(connection, access, home))
    shown = {"told": "", "problem": None, **values}
    return desk.show(
        "admin_team.html",
        status,
        team=found,
        home=found.home,
        homes=found.homes,
        typed=typed,
        **shown,
    )


async def _member(
    desk: Desk,
    home: str,
    public_id: str,
    status: int = 200,
    typed: TypedColleague | None = None,
    **values: Any,
) -> HTMLResponse:
    team, heir = await desk.look(
        lambda connection, access, _: _looked(connection, access, home, public_id)
    )
    member = team.member(public_id)
    row = member.row
    kept = TypedColleague(row.login, row.name, row.email or "", member.roles)
    shown = {"told": "", "problem": None, "link": None, **values}
    return desk.show(
        "admin_member.html",
        status,
        team=team,
        home=team.home,
        homes=team.homes,
        member=member,
        heir=heir,
        typed=typed or kept,
        **shown,
    )


def _looked(
    connection: Connection, access: Access, home: str, public_id: str
) -> tuple[colleagues.Team, StaffRow | None]:
    team = colleagues.team(connection, access, home)
    last = team.member(public_id).handover
    if last is None or last.heir_id is None:
        return team, None
    return team, staff_by_ids(connection, {last.heir_id}).get(last.heir_id)


def _roles(names: list[str]) -> frozenset[Role]:
    """Those that there are; what nobody offers is left out."""
    return frozenset(Role(name) for name in names if name in set(Role))
