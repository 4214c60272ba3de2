"""Vertalingen: how far every text is in every language, found by language, file, state and words."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import HTMLResponse

from console.desk import AtDesk, Desk
from console.translation_text import beginning, direction
from console.translation_view import PATH, Address, Shelf

Word = Annotated[str, Query(max_length=100)]
routes = APIRouter(prefix=PATH)


def shelf_of(desk: Desk) -> Shelf:
    return Shelf(desk.console.catalog, desk.console.overlay)


def address_of(
    taal: Word = "", bestand: Word = "", staat: Word = "", zoek: Word = "", pagina: Word = ""
) -> Address:
    return Address(taal, bestand, staat, zoek.strip(), pagina[:6])


@routes.get("")
async def overview(
    desk: AtDesk,
    taal: Word = "",
    bestand: Word = "",
    staat: Word = "",
    zoek: Word = "",
    pagina: Word = "",
    melding: str = "",
) -> HTMLResponse:
    shelf = shelf_of(desk)
    language = taal if taal in shelf.languages else shelf.languages[0]
    address = address_of(language, bestand, staat, zoek, pagina)
    found = await desk.look(
        lambda connection, access, _: shelf.listing(connection, access, address)
    )
    return desk.show(
        "translations.html",
        found=found,
        address=address,
        told=melding,
        beginning=beginning,
        direction=direction,
    )
