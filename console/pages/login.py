"""Getting in by a one-time link, and out again.

Opening the link shows a button: programs that look at links before people do (previews,
scanners) do not press it, so the link still works for whom it was meant. Where colleagues come
in with an account of the organisation, a link only binds that account (`console.pages.account`).
"""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form, HTTPException
from sqlalchemy import Connection
from starlette.responses import HTMLResponse, RedirectResponse, Response

from casework.access import log_in
from casework.signing_in import begin
from console.desk import AnyConsole, AtDesk
from storage.logins import end_session

LOGIN_PATH = "/login"
LOGGED_OUT = "/uitgelogd"
open_routes = APIRouter()
routes = APIRouter()


@open_routes.get(LOGIN_PATH)
async def no_link(console: AnyConsole) -> HTMLResponse:
    """What to do without a link."""
    if console.entrance is not None:
        return console.page("login_account.html", link=None, problem=None)
    return console.page("login.html", token=None, problem=None)


@open_routes.get(f"{LOGIN_PATH}/{{token}}")
async def link_opened(console: AnyConsole, token: str) -> HTMLResponse:
    """The button. Whether the link is good is told to whoever presses it."""
    if console.entrance is not None:
        return console.page("login_account.html", link=token[:200], problem=None)
    return console.page("login.html", token=token, problem=None)


@open_routes.post(LOGIN_PATH)
async def link_used(console: AnyConsole, token: Annotated[str, Form(max_length=200)]) -> Response:
    """Log in; of two who press at once one gets in."""
    if console.entrance is not None:
        raise HTTPException(404)
    if wait := console.tries.wait():
        answer = console.page("login.html", 429, token=None, problem="tries")
        answer.headers["Retry-After"] = str(wait)
        return answer
    now, wall = console.now(), console.sessions.now()

    def entered(connection: Connection) -> str | None:
        colleague = log_in(connection, token, now)
        return None if colleague is None else begin(connection, colleague.id, wall)

    session = await console.change(entered)
    if session is None:
        return console.page("login.html", 403, token=None, problem="link")
    inside = RedirectResponse("/", 303)
    console.sessions.keep(inside, session)
    return inside


@routes.post("/uitloggen")
async def log_out(desk: AtDesk) -> Response:
    """The login ends here and in the database: a copy of its cookie opens nothing."""
    console = desk.console
    await console.change(lambda connection: end_session(connection, desk.token))
    left = RedirectResponse(LOGIN_PATH if console.entrance is None else LOGGED_OUT, 303)
    console.sessions.forget(left)
    return left
