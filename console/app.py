"""The console as an ASGI application. Nothing of it reaches out to another machine."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from sqlalchemy.exc import DataError
from starlette.exceptions import HTTPException
from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

from casework import answering
from casework.access import NotAllowedError, NotHereError
from casework.doors import ReasonNeededError
from console.audits import Audits
from console.desk import Console, Named, NotSignedInError, console_of, templates
from console.entrance import Entrance, door_of
from console.feed_tries import FeedTries
from console.fonts import fonts
from console.guard import Guard
from console.languages import Speaking
from console.pages import (
    absences,
    account,
    agenda,
    appointment,
    audit_log,
    broadcasts,
    budget,
    calendar_files,
    colleagues,
    doors,
    figures,
    groups,
    halts,
    inbox,
    inbox_deeds,
    inbox_files,
    languages,
    lessons,
    login,
    municipality,
    paid,
    past_questions,
    people,
    person,
    person_deeds,
    person_results,
    planning,
    reminders,
    retention,
    sendings,
    today,
    translation,
    translation_files,
    translation_sounds,
    translations,
)
from console.sayings import Sayings
from console.sessions import Sessions
from console.tries import Tries
from flows.klantreis.model import Profile
from flows.lessons.loader import NO_LESSONS, Library
from flows.quiet import NIGHT, QuietHours
from locales.catalog import Catalog
from render.messages import Messages
from render.overlay import Overlay
from render.recordings import Recordings
from storage.database import Database
from storage.errors import BusyError

STATIC = Path(__file__).with_name("static")
PAGES = (
    login.open_routes,
    account.open_routes,
    languages.open_routes,
    login.routes,
    today.routes,
    people.routes,
    doors.routes,
    person.routes,
    person_deeds.routes,
    person_results.routes,
    budget.routes,
    paid.routes,
    lessons.routes,
    figures.routes,
    groups.routes,
    broadcasts.routes,
    sendings.routes,
    absences.routes,
    halts.routes,
    inbox_files.routes,
    past_questions.routes,
    inbox.routes,
    inbox_deeds.routes,
    planning.person_routes,
    planning.routes,
    agenda.routes,
    appointment.routes,
    reminders.routes,
    calendar_files.routes,
    calendar_files.open_routes,
    colleagues.routes,
    audit_log.routes,
    retention.routes,
    municipality.routes,
    translations.routes,
    translation_files.routes,
    translation_sounds.routes,
    translation.routes,
)
Handler = Callable[[Request, Exception], Awaitable[Response]]


def create_console(
    database: Database,
    profiles: Mapping[str, Profile],
    catalog: Catalog,
    now: Callable[[], datetime],
    secret: str,
    *,
    library: Library = NO_LESSONS,
    wall: Callable[[], datetime] | None = None,
    also: Sequence[BaseRoute] = (),
    named: Named = lambda _: (),
    quiet: QuietHours = NIGHT,
    overlay: Overlay | None = None,
    monotonic: Callable[[], float] = time.monotonic,
    entrance: Entrance | None = None,
) -> ASGIApp:
    """The whole console. `secret` names its cookies, `library` holds the lessons, and in the
    `quiet` hours nothing is sent by itself. Without an `entrance` it is for loopback.

    `named` finds topics in what people write. `overlay` is that of the process, over `catalog`.
    `wall` is the clock by which a login expires, where `now` is moved by hand, and `also` are
    routes without a login: both are the demo's.
    """
    door = door_of(entrance)
    application = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    application.state.console = Console(
        database,
        profiles,
        library,
        catalog,
        now,
        Sessions(secret, wall or now, door.is_secure),
        Tries(monotonic),
        FeedTries(monotonic),
        Audits(database),
        templates(catalog),
        Sayings(Messages(catalog, Recordings(catalog))),
        named,
        answering.Desk(profiles, quiet),
        quiet,
        overlay or Overlay(database, catalog),
        entrance,
    )
    for page in PAGES:
        application.include_router(page)
    application.router.routes.extend(also)
    application.add_middleware(Speaking)
    application.mount("/static/fonts", fonts, name="fonts")
    application.mount("/static", GZipMiddleware(StaticFiles(directory=STATIC)), name="static")
    for kind, status in _PROBLEMS.items():
        application.add_exception_handler(kind, _told(status))
    application.add_exception_handler(HTTPException, _told_as_http)
    application.add_exception_handler(NotSignedInError, _sent_to_login)
    application.add_exception_handler(ReasonNeededError, doors.sent_to_door)
    return Guard(application, door)


_BUSY = 503
_PROBLEMS: Mapping[type[Exception], int] = {
    NotHereError: 404,
    NotAllowedError: 403,
    RequestValidationError: 400,
    DataError: 400,  # what no database keeps, such as the character NUL
    BusyError: _BUSY,
    Exception: 500,
}


def _told(status: int) -> Handler:
    async def tell(request: Request, error: Exception) -> Response:  # noqa: ARG001
        answer = console_of(request).page("problem.html", status, code=status)
        if status == _BUSY:
            answer.headers["Retry-After"] = "60"
        return answer

    return tell


async def _told_as_http(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    return await _told(status)(request, error)


async def _sent_to_login(request: Request, error: Exception) -> Response:  # noqa: ARG001
    """A page leads to the login; a part of a page tells htmx to go there."""
    if "hx-request" in request.headers:
        return Response(status_code=401, headers={"HX-Redirect": login.LOGIN_PATH})
    return RedirectResponse(login.LOGIN_PATH, 303)
