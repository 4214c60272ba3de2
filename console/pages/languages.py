"""The language of the console, chosen on any page, also before logging in."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import urlsplit

from fastapi import APIRouter, Form, Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Match

from console.languages import COOKIE, LANGUAGES

open_routes = APIRouter()
YEAR = 365 * 24 * 60 * 60


@open_routes.post("/taal")
async def choose(request: Request, taal: Annotated[str, Form(max_length=10)]) -> Response:
    """Remember the language in this browser, and show the same page again."""
    again = RedirectResponse(_came_from(request), 303)
    if taal in LANGUAGES:
        again.set_cookie(COOKIE, taal, max_age=YEAR, httponly=True, samesite="lax", path="/")
    return again


def _came_from(request: Request) -> str:
    """The page of this console that asked, where it can be asked for again; else the first."""
    asked = urlsplit(request.headers.get("referer", ""))
    path = "/" + asked.path.lstrip("/")
    scope = {"type": "http", "method": "GET", "path": path, "headers": []}
    if all(route.matches(scope)[0] is not Match.FULL for route in request.app.router.routes):
        return "/"
    return f"{path}?{asked.query}" if asked.query else path
