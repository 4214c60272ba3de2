"""Vragen: who waits for an answer, and the conversation with one of them. Fresh within seconds."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from sqlalchemy import Connection
from starlette.responses import HTMLResponse, Response

from casework import inbox
from casework.access import Access
from casework.inbox import Listing, Talk, Wanted
from casework.person_page import Reading
from casework.phrases import PHRASES, sample
from casework.timeline import Said as SaidByUs
from console import words
from console.desk import AtDesk, Desk
from console.languages import speaking
from storage.inbox import Answered, Narrowed, Whose
from storage.inbox import Said as SaidByThem

PATH = "/vragen"
LATE = "laat"
_PAGE = re.compile(r"\d{1,9}")
routes = APIRouter(prefix=PATH)


@dataclass(frozen=True, slots=True)
class Address:
    """The question as it stands in the address bar."""

    values: Mapping[str, str]

    def __getitem__(self, name: str) -> str:
        return self.values.get(name, "")

    @property
    def narrowed(self) -> bool:
        return any(self[name] for name in ("taal", "onderwerp", "wacht"))

    def changed(self, path: str = PATH, **changes: str) -> str:
        """The same question but for these; changing anything goes back to the first page."""
        kept = {name: value for name, value in self.values.items() if name != "mark"}
        values = {**kept, "pagina": "", **changes}
        query = urlencode({name: value for name, value in values.items() if value})
        return f"{path}?{query}" if query else path

    def fresh(self, mark: str) -> str:
        """Where the list is asked for anew."""
        return self.changed(f"{PATH}/lijst", mark=mark, pagina=self["pagina"])

    @property
    def cleared(self) -> str:
        return self.changed(taal="", onderwerp="", wacht="")

    def wanted(self) -> Wanted:
        """What is asked for; a value that nobody offers leaves out nothing."""
        whose = self["wie"] if self["wie"] in set(Whose) else Whose.MINE
        narrowed = Narrowed(
            language=self["taal"] if self["taal"] in words.LANGUAGES else None,
            topic=self["onderwerp"] if self["onderwerp"] in words.TOPICS else None,
            late=self["wacht"] == LATE,
        )
        return Wanted(Whose(whose), narrowed, page_number(self["pagina"]))


def page_number(text: str) -> int:
    """As it stands in an address; 1 for what is no number."""
    return int(text) if _PAGE.fullmatch(text) else 1


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the forms: as it was typed, with why it can not be sent so."""

    form: str = "zin"
    cells: Mapping[str, str] = field(default_factory=dict)
    problem: str | None = None
    unread: bool = False

    def __getitem__(self, name: str) -> str:
        return self.cells.get(name, "")


NOTHING_TYPED = Typed()


@routes.get("")
async def questions(desk: AtDesk, request: Request) -> HTMLResponse:
    address = Address(dict(request.query_params))
    found = await desk.look(_listed(address.wanted()))
    await desk.shows(_noting(found))
    html = desk.fill("inbox_list.html", found=found, address=address)
    return desk.show("inbox.html", found=found, address=address, html=html, mark=_mark(html))


@routes.get("/lijst")
async def questions_as_they_are(desk: AtDesk, request: Request) -> Response:
    """The list anew, or nothing (204) when what stands there is still so."""
    address = Address(dict(request.query_params))
    found = await desk.look(_listed(address.wanted()))
    html = desk.fill("inbox_list.html", found=found, address=address)
    if _mark(html) == address["mark"]:
        return Response(status_code=204)
    await desk.shows(_noting(found))
    return desk.show("inbox_box.html", found=found, address=address, html=html, mark=_mark(html))


@routes.get("/{public_id}")
async def conversation(desk: AtDesk, public_id: str, melding: str = "") -> HTMLResponse:
    return await shown(desk, public_id, told=melding)


@routes.get("/{public_id}/gesprek")
async def conversation_as_it_is(desk: AtDesk, public_id: str, mark: str = "") -> Response:
    """The messages anew, or nothing (204); a reading is noted only where something is new."""
    talk = await desk.glance(_talk(desk, public_id))
    html = _entries(desk, talk)
    if _mark(html) == mark:
        return Response(status_code=204)
    await desk.noted()
    return desk.show("talk_box.html", talk=talk, html=html, mark=_mark(html))


async def shown(
    desk: Desk,
    public_id: str,
    status: int = 200,
    *,
    told: str = "",
    typed: Typed = NOTHING_TYPED,
) -> HTMLResponse:
    """The conversation; `typed` is what could not be sent as it was."""
    talk = await desk.look(_talk(desk, public_id))
    html = _entries(desk, talk)
    samples = {name: sample(phrase, desk.now) for name, phrase in PHRASES.items()}
    return desk.show(
        "talk.html",
        status,
        talk=talk,
        found=talk.head,
        html=html,
        mark=_mark(html),
        told=told,
        typed=typed,
        phrases=PHRASES,
        samples=samples,
        named=desk.console.named,
        said_as=desk.console.sayings.text,
        is_theirs=_is_theirs,
    )


def _listed(wanted: Wanted) -> Callable[[Connection, Access, datetime], Listing]:
    return lambda connection, access, now: inbox.listing(connection, access, wanted, now)


def _noting(found: Listing) -> Callable[[Access, datetime], None]:
    return lambda access, now: inbox.note_reading(access, found, now)


def _talk(desk: Desk, public_id: str) -> Callable[[Connection, Access, datetime], Talk]:
    profiles, library = desk.console.profiles, desk.console.library

    def read(connection: Connection, access: Access, now: datetime) -> Talk:
        return inbox.talk(Reading(connection, access, profiles, public_id, now, library))

    return read


def _entries(desk: Desk, talk: Talk) -> str:
    sayings = desk.console.sayings

    def seen(answer: Answered) -> Any:
        return sayings.seen(_as_said(answer, talk))

    def translated(answer: Answered) -> Any:
        return sayings.translated(_as_said(answer, talk), speaking())

    return desk.fill(
        "talk_entries.html",
        talk=talk,
        who=talk.head.person,
        seen=seen,
        translated=translated,
        named=desk.console.named,
        is_theirs=_is_theirs,
    )


def _as_said(answer: Answered, talk: Talk) -> SaidByUs:
    language = answer.language or talk.language
    return SaidByUs(answer.at, False, answer.state, language, answer.payload, changed=False)


def _is_theirs(entry: SaidByThem | Answered) -> bool:
    return isinstance(entry, SaidByThem)


def _mark(html: str) -> str:
    """Changes when what is shown does."""
    return hashlib.sha256(html.encode()).hexdigest()[:16]
