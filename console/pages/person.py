"""One person: dates, klantreis, chats; inviting them; and the letter that does."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import quote

import segno
from fastapi import APIRouter, Form
from markupsafe import Markup
from starlette.responses import HTMLResponse, RedirectResponse, Response

from casework import dossier
from casework.caseload import profile_of
from casework.dossier import CountedBeforeError, InvitedBeforeError, NoBotError, TypedHours
from casework.errors import CaseError
from console import words
from console.desk import AtDesk, Desk
from console.letters import letter
from storage.base import MOST_ID

Known = Annotated[int, Form(alias="bekend", ge=0, le=MOST_ID)]
ChatId = Annotated[int, Form(ge=1, le=MOST_ID)]
RowId = Annotated[int, Form(ge=1, le=MOST_ID)]
Typed = Annotated[str, Form(max_length=40)]
COUNTED_BEFORE = "hours-counted-before"
routes = APIRouter(prefix="/inburgeraars/{public_id}")


@routes.get("")
async def person(desk: AtDesk, public_id: str, melding: str = "") -> HTMLResponse:
    return await _shown(desk, public_id, told=melding)


@routes.post("/uitnodigen")
async def invite(desk: AtDesk, public_id: str, known: Known) -> Response:
    """The invitation, shown this once: only its digest is kept. Reloading makes no other."""
    try:
        invited = await desk.do(
            lambda connection, access, now: dossier.invite(
                connection, access, public_id, now, known
            )
        )
    except NoBotError:
        return RedirectResponse(f"{_page(public_id)}?melding=geen-bot", 303)
    except InvitedBeforeError:
        return RedirectResponse(f"{_page(public_id)}?melding=al-uitgenodigd", 303)
    link = dossier.link(invited)
    catalog = desk.console.catalog
    profile = profile_of(desk.console.profiles, invited.municipality.name)
    languages = dict.fromkeys((invited.person.language, "nl"))
    return desk.show(
        "invitation.html",
        invited=invited,
        link=link,
        code=_code(link),
        letters=[letter(catalog, profile, invited, language) for language in languages],
    )


@routes.post("/afsluiten")
async def cut_off(desk: AtDesk, public_id: str, chat: ChatId) -> Response:
    ended = await desk.do(
        lambda connection, access, now: dossier.cut_off(connection, access, public_id, chat, now)
    )
    told = "?melding=afgesloten" if ended else ""
    return RedirectResponse(f"{_page(public_id)}{told}", 303)


@routes.post("/uren")
async def add_hours(
    desk: AtDesk,
    public_id: str,
    known: Known,
    soort: Typed = "",
    uren: Typed = "",
    datum: Typed = "",
) -> Response:
    """Hours that the municipality knows of; what can not be is told beside what was typed."""
    profiles, typed = desk.console.profiles, TypedHours(soort, uren, datum)
    try:
        await desk.do(
            lambda connection, access, now: dossier.add_hours(
                connection, access, profiles, public_id, typed, now, known
            )
        )
    except CaseError as error:
        return await _shown(desk, public_id, 400, typed=typed, problem=error.reason)
    except CountedBeforeError:
        return await _shown(desk, public_id, 409, typed=typed, problem=COUNTED_BEFORE)
    return RedirectResponse(f"{_page(public_id)}?melding=uren#uren", 303)


@routes.post("/uren/terug")
async def remove_hours(desk: AtDesk, public_id: str, rij: RowId) -> Response:
    gone = await desk.do(
        lambda connection, access, now: dossier.remove_hours(
            connection, access, public_id, rij, now
        )
    )
    told = "?melding=uren-terug" if gone else ""
    return RedirectResponse(f"{_page(public_id)}{told}#uren", 303)


async def _shown(
    desk: Desk,
    public_id: str,
    status: int = 200,
    *,
    told: str = "",
    typed: TypedHours | None = None,
    problem: str | None = None,
) -> HTMLResponse:
    """The page; `problem` is why the hours that were `typed` are not counted."""
    profiles, library = desk.console.profiles, desk.console.library
    found = await desk.look(
        lambda connection, access, now: dossier.read(
            connection, access, profiles, public_id, now, library
        )
    )
    profile = profile_of(profiles, found.municipality.name)
    typed = typed or TypedHours("", "", words.day(desk.now))
    return desk.show(
        "person.html",
        status,
        found=found,
        profile=profile,
        told=told,
        typed=typed,
        problem=problem,
    )


def _page(public_id: str) -> str:
    return f"/inburgeraars/{quote(public_id, safe='')}"


def _code(link: str) -> Markup:
    """The link as a QR code, drawn in the page itself: no picture is fetched or kept."""
    drawn = segno.make(link, error="m").svg_inline(
        border=4, omitsize=True, svgclass="code", lineclass=None, dark="#000", light="#fff"
    )
    return Markup(drawn)  # noqa: S704 - made of squares alone
