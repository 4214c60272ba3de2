"""Getting in by a one-time link, and out again.

Opening the link shows a button: programs that look at links before people do (previews,
scanners) do not press it, so the link still works for whom it was meant.
"""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form
from starlette.responses import HTMLResponse, RedirectResponse, Response

from casework.access import log_in
from console.desk import AnyConsole, AtDesk

LOGIN_PATH = "/login"
open_routes = APIRouter()
routes = APIRouter()


@open_routes.get(LOGIN_PATH)
async def no_link(console: AnyConsole) -> HTMLResponse:
    """What to do without a link."""
    return console.page("login.html", token=None, problem=None)


@open_routes.get(f"{LOGIN_PATH}/{{token}}")
async def link_opened(console: AnyConsole, token: str) -> HTMLResponse:
    """The button. Whether the link is good is told to whoever presses it."""
    return console.page("login.html", token=token, problem=None)


@open_routes.post(LOGIN_PATH)
async def link_used(console: AnyConsole, token: Annotated[str, Form(max_length=200)]) -> Response:
    """Log in; of two who press at once one gets in."""
    if wait := console.tries.wait():
        answer = console.page("login.html", 429, token=None, problem="tries")
        answer.headers["Retry-After"] = str(wait)
        return answer
    now = console.now()
    colleague = await console.change(lambda connection: log_in(connection, token, now))
    if colleague is None:
        return console.page("login.html", 403, token=None, problem="link")
    entered = RedirectResponse("/", 303)
    console.sessions.log_in(entered, colleague.id)
    return entered


@routes.post("/uitloggen")
async def log_out(desk: AtDesk) -> Response:
    left = RedirectResponse(LOGIN_PATH, 303)
    desk.console.sessions.log_out(left)
    return left
