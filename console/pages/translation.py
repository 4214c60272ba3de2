"""One message in one language: approve, suggest, decline, withdraw; and undo."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Form
from starlette.responses import HTMLResponse, RedirectResponse, Response

from casework import translating
from casework.translating import ChangedMeanwhileError, Wording
from console.desk import AtDesk, Desk
from console.pages.translations import Word, address_of, shelf_of
from console.translation_text import direction
from console.translation_view import PATH, Address
from locales.typed import MOST
from storage.translations import Deed

Text = Annotated[str, Form(max_length=3 * MOST)]
Seen = Annotated[int, Form(ge=0, le=2**31)]
Source = Annotated[str, Form(max_length=16)]
routes = APIRouter(prefix=PATH)


def here(
    taal: str, bestand: Word = "", staat: Word = "", zoek: Word = "", pagina: Word = ""
) -> Address:
    """The list that this message is looked at in; its language stands in the path."""
    return address_of(taal, bestand, staat, zoek, pagina)


Here = Annotated[Address, Depends(here)]


@routes.get("/{taal}/{bericht}")
async def message(
    desk: AtDesk,
    address: Here,
    bericht: str,
    melding: str = "",
    besluit: Word = "",
    van: Word = "",
    klaar: str = "",
    opname: Word = "",
) -> HTMLResponse:
    values: dict[str, Any] = {"told": melding, "undoes": besluit, "of": van, "silenced": opname}
    return await shown(desk, address, bericht, **values, last_of_list=klaar == "1")


@routes.post("/{taal}/{bericht}/goed")
async def approve(
    desk: AtDesk, address: Here, bericht: str, tekst: Text, stand: Seen, bron: Source = ""
) -> Response:
    """Readers see it from now on; on to the next."""
    return await _decided(desk, address, bericht, Deed.APPROVED, tekst, stand, bron)


@routes.post("/{taal}/{bericht}/voorstel")
async def suggest(
    desk: AtDesk, address: Here, bericht: str, tekst: Text, stand: Seen, bron: Source = ""
) -> Response:
    return await _decided(desk, address, bericht, Deed.SUGGESTED, tekst, stand, bron)


@routes.post("/{taal}/{bericht}/afwijzen")
async def decline(
    desk: AtDesk, address: Here, bericht: str, stand: Seen, bron: Source = ""
) -> Response:
    return await _decided(desk, address, bericht, Deed.DECLINED, None, stand, bron)


@routes.post("/{taal}/{bericht}/intrekken")
async def withdraw(
    desk: AtDesk, address: Here, bericht: str, stand: Seen, bron: Source = ""
) -> Response:
    return await _decided(desk, address, bericht, Deed.WITHDRAWN, None, stand, bron)


@routes.post("/{taal}/{bericht}/controle")
async def checked(desk: AtDesk, address: Here, bericht: str, tekst: Text) -> HTMLResponse:
    """What is wrong with what was typed so far, and how it would look: a part of the page."""
    shelf = shelf_of(desk)
    await desk.look(lambda _, access, __: access.translating())
    shelf.check(address.taal, bericht)
    remarks = shelf.judge(address.taal, bericht, tekst)
    is_sound = all(one.severity != "error" for one in remarks)
    phone = shelf.phone(address.taal, bericht, tekst) if is_sound else None
    return desk.show("translation_checked.html", remarks=remarks, phone=phone)


@routes.post("/ongedaan/{besluit}")
async def undo(desk: AtDesk, besluit: str) -> Response:
    """As it was before: on the page of that message, wherever one was by then."""
    try:
        deed = await desk.do(
            lambda connection, access, now: translating.undo(connection, access, besluit, now)
        )
    except ChangedMeanwhileError:
        return RedirectResponse(f"{PATH}?melding=intussen", 303)
    await desk.console.overlay.refresh()
    address = Address(deed.language).message(deed.message_id, melding="terug")
    return RedirectResponse(address, 303)


async def shown(
    desk: Desk, address: Address, id: str, status: int = 200, **values: object
) -> HTMLResponse:
    shelf = shelf_of(desk)
    found = await desk.look(
        lambda connection, access, _: shelf.sheet(connection, access, address, id)
    )
    known: dict[str, Any] = {
        "told": "",
        "undoes": "",
        "of": "",
        "silenced": "",
        "draft": None,
        "wrong": (),
    }
    known |= {"last_of_list": False, "direction": direction, **values}
    return desk.show("translation.html", status, found=found, address=address, **known)


async def _decided(
    desk: Desk, address: Address, id: str, deed: Deed, text: str | None, seen: int, source: str
) -> Response:
    """Of a text, or (None) of how things stand."""
    shelf = shelf_of(desk)
    await desk.look(lambda _, access, __: access.translating())
    shelf.check(address.taal, id)
    if text is not None and (wrong := shelf.faults(address.taal, id, text)):
        return await shown(desk, address, id, 400, told="fout", draft=text, wrong=wrong)
    wording = shelf.wording(
        address.taal, id, shelf.said(address.taal, id) if text is None else text
    )
    try:
        made = await _noted(desk, deed, wording, seen, source)
    except ChangedMeanwhileError:
        return await shown(desk, address, id, 409, told="intussen", draft=text)
    await desk.console.overlay.refresh()
    return await _on(desk, address, id, deed, made)


async def _noted(desk: Desk, deed: Deed, wording: Wording, seen: int, source: str) -> str:
    """The public id of what was decided. ChangedMeanwhileError, also of a newer release."""
    if source != wording.source_hash:
        raise ChangedMeanwhileError
    made = await desk.do(
        lambda connection, access, now: translating.decide(
            connection, access, deed, wording, seen, now
        )
    )
    return made.public_id


async def _on(desk: Desk, address: Address, id: str, deed: Deed, made: str) -> Response:
    """After an approval the next message; else the same one, as it is now."""
    told = {"melding": _TOLD[deed], "besluit": made, "van": id}
    if deed is not Deed.APPROVED:
        return RedirectResponse(address.message(id, **told), 303)
    shelf = shelf_of(desk)
    after = await desk.look(
        lambda connection, access, _: shelf.after(connection, access, address, id)
    )
    if after is None:
        return RedirectResponse(address.message(id, **told | {"klaar": "1"}), 303)
    return RedirectResponse(address.message(after, **told), 303)


_TOLD = {
    Deed.APPROVED: "goed",
    Deed.SUGGESTED: "voorstel",
    Deed.DECLINED: "afgewezen",
    Deed.WITHDRAWN: "ingetrokken",
}
