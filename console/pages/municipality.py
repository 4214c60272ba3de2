"""Beheer, Gemeente: the profile with its sources, and how contacts are reached, to be changed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Any

from fastapi import APIRouter, Form, Request
from sqlalchemy import Connection
from starlette.datastructures import FormData
from starlette.responses import HTMLResponse, RedirectResponse, Response

from casework import contact_data
from casework.access import Access
from casework.contact_data import (
    MOST_OPENINGS,
    WEEKDAYS,
    ContactChangedError,
    ContactPage,
    Office,
    Opening,
    TypedContact,
)
from casework.errors import CaseError
from console.desk import AtDesk, Desk
from console.uploads import words_in
from flows.steps.contacts import how_to_reach
from storage.broadcasts import needs_second_eyes

PATH = "/beheer"
_NUMBER = re.compile(r"\d{1,6}", re.ASCII)
_NO_OPENING = Opening("ma", "vr", "", "")
Typed = Annotated[str, Form(max_length=80)]
routes = APIRouter(prefix=PATH)


@routes.get("")
async def page(desk: AtDesk, gemeente: str = "", melding: str = "") -> HTMLResponse:
    profiles = desk.console.profiles

    def look(connection: Connection, access: Access, _: object) -> tuple[Office, bool]:
        office = contact_data.office(connection, access, profiles, gemeente)
        return office, needs_second_eyes(connection, office.home.id)

    office, eyes = await desk.look(look)
    return desk.show(
        "admin_office.html",
        office=office,
        home=office.home,
        homes=office.homes,
        eyes=eyes,
        quiet=desk.console.quiet,
        told=melding,
        problem=None,
    )


@routes.get("/contact/{contact}")
async def contact(
    desk: AtDesk, contact: str, gemeente: str = "", melding: str = ""
) -> HTMLResponse:
    return await _shown(desk, gemeente, contact, told=melding)


@routes.post("/contact/{contact}")
async def change(desk: AtDesk, contact: str, request: Request) -> Response:
    """What is typed counts from the next screen on."""
    data = await words_in(request, 8 + 4 * MOST_OPENINGS)
    home, seen = str(data.get("gemeente", "")), _number(data.get("versie"))
    typed = _typed(data)
    profiles = desk.console.profiles
    try:
        await desk.do(
            lambda connection, access, now: contact_data.change(
                connection, access, profiles, home, contact, typed, seen, now
            )
        )
    except CaseError as error:
        return await _shown(desk, home, contact, 400, typed=typed, problem=error.reason)
    except ContactChangedError:
        return await _shown(desk, home, contact, 409, problem="eerder")
    return _to(contact, home)


@routes.post("/contact/{contact}/versie")
async def again(
    desk: AtDesk, contact: str, gemeente: Typed = "", nummer: Typed = "", versie: Typed = ""
) -> Response:
    """What counted once counts again."""
    profiles = desk.console.profiles
    number, seen = _number(nummer), _number(versie)
    try:
        await desk.do(
            lambda connection, access, now: contact_data.again(
                connection, access, profiles, gemeente, contact, number, seen, now
            )
        )
    except ContactChangedError:
        return await _shown(desk, gemeente, contact, 409, problem="eerder")
    return _to(contact, gemeente)


def _to(contact: str, home: str) -> Response:
    query = f"?gemeente={home}&melding=contact" if home else "?melding=contact"
    return RedirectResponse(f"{PATH}/contact/{contact}{query}", 303)


async def _shown(
    desk: Desk,
    home: str,
    id: str,
    status: int = 200,
    typed: TypedContact | None = None,
    **values: Any,
) -> HTMLResponse:
    profiles = desk.console.profiles
    found = await desk.look(
        lambda connection, access, _: contact_data.contact_page(
            connection, access, profiles, home, id
        )
    )
    filled = typed or contact_data.typed_of(found.contact)
    spare = (_NO_OPENING,) * max(0, MOST_OPENINGS - len(filled.openings))
    shown = {"told": "", "problem": None, **values}
    return desk.show(
        "admin_contact.html",
        status,
        found=found,
        home=found.office.home,
        homes=found.office.homes,
        typed=filled,
        openings=(*filled.openings, *spare),
        weekdays=WEEKDAYS,
        phones=list(_phones(desk, found)),
        **shown,
    )


def _phones(desk: Desk, found: ContactPage) -> Iterator[tuple[str, list[str]]]:
    """How it stands on a phone, in each language."""
    catalog, lines = desk.console.catalog, how_to_reach(found.contact)
    for language in catalog.languages:
        yield language, [catalog.text(language, one.id, one.args) for one in lines]


def _typed(data: FormData) -> TypedContact:
    rows = (
        Opening(*(str(data.get(f"{name}-{at}", ""))[:20] for name in _OPENING))
        for at in range(MOST_OPENINGS)
    )
    phone, address = (str(data.get(name, ""))[:200] for name in ("telefoon", "adres"))
    return TypedContact(phone, address, tuple(rows))


_OPENING = ("van", "tot", "open", "dicht")


def _number(text: object) -> int:
    """A number of a form; -1 where it is none, which no version has."""
    return int(str(text)) if _NUMBER.fullmatch(str(text)) else -1
