"""The console of the demo: an address that opens it logged in, as often as one likes."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.serving import serving
from casework.signing_in import begin
from casework.staffing import colleague
from cli.clock import SystemClock
from cli.console import session_secret
from cli.demo.agenda import COACH
from cli.demo.caseload import share_caseload
from cli.demo.translations import TRANSLATOR
from cli.listening import bind
from cli.office import Shared
from cli.settings import Address
from cli.texts import words_of
from console.app import create_console
from console.desk import console_of
from storage.municipalities import list_municipalities

LOGIN_PATH = "/demo"
COACH_PATH = "/demo/coach"
TRANSLATOR_PATH = "/demo/vertaler"


@asynccontextmanager
async def console_opened(shared: Shared) -> AsyncIterator[str]:
    """Serves the console to a consulent of the demo's municipality, to the coach of its money
    course, and to a translator; gives where the consulent begins."""
    doors = {
        LOGIN_PATH: (_consulent(shared), "/"),
        COACH_PATH: (_colleague(shared, COACH), "/groepen"),
        TRANSLATOR_PATH: (_colleague(shared, TRANSLATOR), "/beheer/vertalingen"),
    }

    app = create_console(
        shared.database,
        shared.profiles,
        shared.catalog,
        shared.now,
        session_secret(shared.settings, shared.database),
        library=shared.library,
        named=words_of(shared.catalog).named,
        quiet=shared.settings.quiet_hours,
        overlay=shared.overlay,
        wall=SystemClock().now,
        also=[Route(path, _entering(*door)) for path, door in doors.items()],
    )
    async with serving(app, bind(Address("127.0.0.1", 0), "CONSOLE_LISTEN")) as url:
        yield f"{url}{LOGIN_PATH}"


def _entering(staff_id: int, page: str) -> Callable[[Request], Awaitable[Response]]:
    """Logs in whoever opens it, as this colleague."""

    async def enter(request: Request) -> Response:
        answer = RedirectResponse(page, 303)
        console = console_of(request)
        wall = console.sessions.now()
        console.sessions.keep(answer, await console.change(lambda it: begin(it, staff_id, wall)))
        return answer

    return enter


def _colleague(shared: Shared, login: str) -> int:
    """The id of one with a role of their own."""
    with shared.database.transaction() as connection:
        return colleague(connection, login).id


def _consulent(shared: Shared) -> int:
    """The id of a colleague with a role in every municipality of the demo, and people to guide."""
    now = shared.now()
    with shared.database.transaction() as connection:
        ids = [share_caseload(connection, home.id, now) for home in list_municipalities(connection)]
    return ids[0]
