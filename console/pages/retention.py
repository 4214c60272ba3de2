"""Beheer, Bewaren: what is kept how long, what goes next, and shorter terms."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, Any

from fastapi import APIRouter, Form, Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from casework import keeping
from casework.keeping import LEAST, NotSureError, TermsChangedError, UnreadableTermsError
from console.desk import AtDesk, Desk
from console.uploads import words_in

PATH = "/beheer/bewaren"
_NUMBER = re.compile(r"\d{1,6}", re.ASCII)
Typed = Annotated[str, Form(max_length=80)]
routes = APIRouter(prefix=PATH)


@routes.get("")
async def page(desk: AtDesk, gemeente: str = "", melding: str = "") -> HTMLResponse:
    return await _shown(desk, gemeente, told=melding)


@routes.post("")
async def change(desk: AtDesk, request: Request) -> Response:
    """Keep the terms of the form. Where more goes because of them, that is asked once."""
    data = await words_in(request, 2 * len(LEAST))
    home, seen = str(data.get("gemeente", "")), _number(data.get("versie"))
    typed = {kind: str(data[kind])[:20] for kind in LEAST if kind in data}
    try:
        await desk.do(
            lambda connection, access, now: keeping.change(
                connection, access, home, typed, seen, now, sure=data.get("zeker") == "ja"
            )
        )
    except UnreadableTermsError as error:
        return await _shown(desk, home, 400, typed=typed, wrong=error.kinds)
    except TermsChangedError:
        return await _shown(desk, home, 409, problem="eerder")
    except NotSureError as error:
        return await _shown(desk, home, typed=typed, more=error.more)
    return _to(home)


@routes.post("/versie")
async def again(
    desk: AtDesk, gemeente: Typed = "", nummer: Typed = "", versie: Typed = "", zeker: Typed = ""
) -> Response:
    """What counted once counts again."""
    number, seen = _number(nummer), _number(versie)
    try:
        await desk.do(
            lambda connection, access, now: keeping.again(
                connection, access, gemeente, number, seen, now, sure=zeker == "ja"
            )
        )
    except TermsChangedError:
        return await _shown(desk, gemeente, 409, problem="eerder")
    except NotSureError as error:
        return await _shown(desk, gemeente, more=error.more, back_to=number)
    return _to(gemeente)


def _to(home: str) -> Response:
    query = f"?gemeente={home}&melding=termijnen" if home else "?melding=termijnen"
    return RedirectResponse(f"{PATH}{query}", 303)


async def _shown(
    desk: Desk,
    home: str,
    status: int = 200,
    typed: Mapping[str, str] | None = None,
    **values: Any,
) -> HTMLResponse:
    found = await desk.look(
        lambda connection, access, now: keeping.keeping(connection, access, home, now)
    )
    filled = {term.kind: str(term.days) for term in found.terms} | dict(typed or {})
    shown = {"told": "", "problem": None, "wrong": (), "more": None, "back_to": None, **values}
    return desk.show(
        "admin_retention.html",
        status,
        kept=found,
        home=found.home,
        homes=found.homes,
        typed=filled,
        **shown,
    )


def _number(text: object) -> int:
    """A number of a form; -1 where it is none, which no version has."""
    return int(str(text)) if _NUMBER.fullmatch(str(text)) else -1
