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
from casework.dossier import InvitedBeforeError, NoBotError
from console.desk import AtDesk
from console.letters import letter
from storage.base import MOST_ID

Known = Annotated[int, Form(alias="bekend", ge=0, le=MOST_ID)]
ChatId = Annotated[int, Form(ge=1, le=MOST_ID)]
routes = APIRouter(prefix="/inburgeraars/{public_id}")


@routes.get("")
async def person(desk: AtDesk, public_id: str, melding: str = "") -> HTMLResponse:
    profiles = desk.console.profiles
    found = await desk.look(
        lambda connection, access, now: dossier.read(connection, access, profiles, public_id, now)
    )
    profile = profile_of(profiles, found.municipality.name)
    return desk.show("person.html", found=found, profile=profile, told=melding)


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


def _page(public_id: str) -> str:
    return f"/inburgeraars/{quote(public_id, safe='')}"


def _code(link: str) -> Markup:
    """The link as a QR code, drawn in the page itself: no picture is fetched or kept."""
    drawn = segno.make(link, error="m").svg_inline(
        border=4, omitsize=True, svgclass="code", lineclass=None, dark="#000", light="#fff"
    )
    return Markup(drawn)  # noqa: S704 - made of squares alone
