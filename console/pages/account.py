"""Getting in with an account of the organisation (OpenID Connect, code flow with PKCE)."""

from __future__ import annotations

from typing import Annotated

import structlog
from fastapi import APIRouter, Depends, HTTPException, Query, Request
from sqlalchemy import Connection
from starlette.responses import HTMLResponse, RedirectResponse, Response

from casework.signing_in import Account, RefusedError, begin, enter
from console.desk import AnyConsole, Console
from console.entrance import BACK, Entrance
from console.trips import LASTS, Trip
from storage.logins import spend

log = structlog.get_logger()
open_routes = APIRouter()
Told = Annotated[str, Query(max_length=4000)]


def entrance_of(console: AnyConsole) -> Entrance:
    """The organisation's login; without one these pages are not there."""
    if console.entrance is None:
        raise HTTPException(404)
    return console.entrance


AtEntrance = Annotated[Entrance, Depends(entrance_of)]


@open_routes.get("/account")
async def leave(console: AnyConsole, entrance: AtEntrance) -> Response:
    """To the organisation's login."""
    return await _away(console, entrance, None)


@open_routes.get("/account/koppel/{token}")
async def leave_to_bind(console: AnyConsole, entrance: AtEntrance, token: str) -> Response:
    """The same, with a link that was opened: the account is bound on coming back."""
    return await _away(console, entrance, token[:200])


@open_routes.get(BACK)
async def come_back(
    request: Request,
    console: AnyConsole,
    entrance: AtEntrance,
    state: Told = "",
    code: Told = "",
    iss: Told | None = None,
) -> Response:
    """From the organisation's login, with a code: whoever it belongs to is in, once."""
    trip = entrance.trips.read(request.cookies.get(entrance.trips.cookie), state)
    if trip is None or not code:
        return _refused(console, "back" if trip is None else "stopped", trip, 403)
    address = request.client.host if request.client else ""
    if wait := entrance.tries.wait(address):
        busy = _refused(console, "tries", trip, 429)
        busy.headers["Retry-After"] = str(wait)
        return busy
    answer = await _tried(console, entrance, trip, code, iss)
    if answer.status_code == 303:
        entrance.tries.give_back(address)
    entrance.trips.forget(answer)
    return answer


@open_routes.get("/uitgelogd")
async def left(console: AnyConsole, entrance: AtEntrance) -> HTMLResponse:
    """Out of the console; where to log out of the account as well."""
    further = await entrance.issuer.logout_address(f"{entrance.address}/login")
    return console.page("logged_out.html", further=further)


async def _away(console: Console, entrance: Entrance, link: str | None) -> Response:
    from console.issuer import AwayError

    trip = entrance.trips.begin(link)
    try:
        address = await entrance.issuer.login_address(trip, entrance.back)
    except AwayError as error:
        log.warning("the organisation's login can not be reached", problem=str(error))
        return _refused(console, "away", trip, 503)
    going = RedirectResponse(address, 303)
    entrance.trips.keep(going, trip)
    return going


async def _tried(
    console: Console, entrance: Entrance, trip: Trip, code: str, iss: str | None
) -> Response:
    from console.issuer import AwayError, UntrueError

    wall = console.sessions.now()
    if not await console.change(lambda it: spend(it, trip.state, wall + LASTS, wall)):
        return _refused(console, "back", trip, 403)
    try:
        account = await entrance.issuer.account(code, iss, trip, entrance.back)
        session = await console.change(lambda it: _entered(it, console, account, trip.link))
    except AwayError as error:
        log.warning("the organisation's login can not be reached", problem=str(error))
        return _refused(console, "away", trip, 503)
    except UntrueError as error:
        log.warning("a login was refused", problem=str(error))
        return _refused(console, "back", trip, 403)
    except RefusedError as error:
        return _refused(console, error.reason, trip, 403)
    inside = RedirectResponse("/", 303)
    console.sessions.keep(inside, session)
    return inside


def _entered(connection: Connection, console: Console, account: Account, link: str | None) -> str:
    colleague = enter(connection, account, link, console.now())
    return begin(connection, colleague.id, console.sessions.now())


def _refused(console: Console, problem: str, trip: Trip | None, status: int) -> HTMLResponse:
    """What went wrong; who came with a link may try that again."""
    link = None if trip is None or problem == "link" else trip.link
    return console.page("login_account.html", status, link=link, problem=problem)
