"""Herinneringen: when people are told of what; what goes out, what went, and what did not."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from fastapi import APIRouter, Request
from sqlalchemy import Connection
from starlette.datastructures import FormData
from starlette.responses import HTMLResponse, RedirectResponse, Response

from casework import outgoing
from casework import schedule_page as schedules
from casework.access import Access
from casework.schedule_page import (
    MOST_RULES,
    SPARE,
    ChangedBeforeError,
    Line,
    Said,
    UnreadableRulesError,
)
from console import reminder_words
from console.desk import AtDesk, Desk
from console.sayings import Words
from console.uploads import words_in

PATH = "/herinneringen"
EVERYONES = "iedereen"
MOST_FIELDS = 10 * (MOST_RULES + SPARE)
_NUMBER = re.compile(r"\d{1,6}", re.ASCII)
Change = Callable[[Connection, Access, datetime], int]
routes = APIRouter(prefix=PATH)


@routes.get("")
async def overview(desk: AtDesk, gemeente: str = "", melding: str = "") -> HTMLResponse:
    profiles = desk.console.profiles
    found = await desk.look(
        lambda connection, access, _: schedules.overview(connection, access, profiles, gemeente)
    )
    return desk.show("reminders.html", found=found, told=melding, quiet=desk.console.quiet)


@routes.get("/week")
async def this_week(desk: AtDesk, wie: str = "", pagina: str = "") -> HTMLResponse:
    page = number(pagina)
    found = await desk.look(
        lambda connection, access, now: outgoing.this_week(
            connection, access, now, everyones=wie == EVERYONES, page=page
        )
    )
    quiet = desk.console.quiet
    return desk.show("reminders_week.html", found=found, wie=wie, quiet=quiet)


@routes.get("/verzonden")
async def sent(desk: AtDesk, wie: str = "") -> HTMLResponse:
    found = await desk.look(
        lambda connection, access, now: outgoing.lately(
            connection, access, now, everyones=wie == EVERYONES
        )
    )
    return desk.show("reminders_sent.html", found=found, wie=wie)


@routes.get("/mislukt")
async def failed(desk: AtDesk, wie: str = "") -> HTMLResponse:
    found = await desk.look(
        lambda connection, access, now: outgoing.in_vain(
            connection, access, now, everyones=wie == EVERYONES
        )
    )
    return desk.show("reminders_failed.html", found=found, wie=wie)


@routes.get("/soort/{kind}")
async def schedule(desk: AtDesk, kind: str, gemeente: str = "", melding: str = "") -> HTMLResponse:
    return await _shown(desk, kind, gemeente, told=melding)


@routes.post("/soort/{kind}")
async def change(desk: AtDesk, kind: str, request: Request) -> Response:
    """The rules as they stand in the form; what is ahead is planned anew."""
    data = await words_in(request, MOST_FIELDS)
    name, lines, seen = str(data.get("gemeente", "")), _lines(data), _seen(data)
    try:
        await desk.do(
            lambda connection, access, now: schedules.change(
                connection, access, name, kind, lines, seen, now
            )
        )
    except UnreadableRulesError as error:
        faults = {at: reminder_words.FAULTS[reason] for at, reason in error.faults.items()}
        return await _shown(desk, kind, name, 400, lines=lines, faults=faults)
    except ChangedBeforeError:
        return await _shown(desk, kind, name, 409, told="eerder")
    return await _renewed(desk, kind, name)


@routes.post("/soort/{kind}/terug")
async def reset(desk: AtDesk, kind: str, request: Request) -> Response:
    data = await words_in(request, MOST_FIELDS)
    name, seen = str(data.get("gemeente", "")), _seen(data)
    return await _put(
        desk,
        kind,
        name,
        lambda connection, access, now: schedules.reset(connection, access, name, kind, seen, now),
    )


@routes.post("/soort/{kind}/versie")
async def again(desk: AtDesk, kind: str, request: Request) -> Response:
    """What counted once counts again."""
    data = await words_in(request, MOST_FIELDS)
    name, seen, version = str(data.get("gemeente", "")), _seen(data), number(data.get("nummer", ""))
    return await _put(
        desk,
        kind,
        name,
        lambda connection, access, now: schedules.again(
            connection, access, name, kind, version, seen, now
        ),
    )


async def _put(desk: Desk, kind: str, name: str, put: Change) -> Response:
    try:
        await desk.do(put)
    except ChangedBeforeError:
        return await _shown(desk, kind, name, 409, told="eerder")
    return await _renewed(desk, kind, name)


async def _renewed(desk: Desk, kind: str, name: str) -> Response:
    """Plan anew what is ahead, a share a transaction: no reply waits long behind it."""
    last: int | None = 0
    while last is not None:
        last = await desk.do(partial(_share, name, kind, last))
    query = f"?gemeente={name}&melding=schema" if name else "?melding=schema"
    return RedirectResponse(f"{PATH}/soort/{kind}{query}", 303)


def _share(
    name: str, kind: str, after: int, connection: Connection, access: Access, now: datetime
) -> int | None:
    return schedules.renew_share(connection, access, name, kind, now, after)


async def _shown(
    desk: Desk,
    kind: str,
    name: str,
    status: int = 200,
    *,
    told: str = "",
    lines: Sequence[Line] | None = None,
    faults: dict[int, str] | None = None,
) -> HTMLResponse:
    profiles = desk.console.profiles
    found = await desk.look(
        lambda connection, access, now: schedules.schedule(
            connection, access, profiles, name, kind, now
        )
    )
    values: dict[str, Any] = {"told": told, "faults": faults or {}}
    return desk.show(
        "reminders_kind.html",
        status,
        found=found,
        lines=lines or found.lines,
        phones=[(one, _phones(desk, one)) for one in found.said],
        quiet=desk.console.quiet,
        **values,
    )


def _phones(desk: Desk, one: Said) -> list[Words]:
    """As it stands on a phone, in each language."""
    if one.payload is None:
        return []
    console = desk.console
    found = (console.sayings.in_language(one.payload, each) for each in console.catalog.languages)
    return [words for words in found if words is not None]


def number(text: object) -> int:
    """A number from an address or a form; 0 where it is none."""
    return int(str(text)) if _NUMBER.fullmatch(str(text)) else 0


def _seen(data: FormData) -> int:
    return number(data.get("versie", ""))


def _lines(data: FormData) -> list[Line]:
    return [
        Line(
            **{name: str(data.get(f"{name}-{at}", ""))[:40] for name in _WORDS},
            after=data.get(f"side-{at}") == "erna",
        )
        for at in range(MOST_RULES + SPARE)
        if f"say-{at}" in data
    ]


_WORDS = ("say", "amount", "unit", "at", "lasts", "id")
