"""Beheer, Logboek: who saw or changed what of whom, and when."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from starlette.responses import HTMLResponse, Response

from casework import audit_log
from casework.audit_log import Log, Sought
from casework.errors import CaseError
from console import log_words, words
from console.audit_file import audit_file
from console.desk import AtDesk, Desk
from storage.audit_log import Place

PATH = "/beheer/logboek"
FILE_PATH = "/beheer/logboek.csv"
NARROWS = ("wie", "wat", "over", "vanaf", "tot")
LONGEST = 60
_PLACE = re.compile(r"(\d{4}-\d\d-\d\dT[\d:.]{5,15}\+00:00)_(\d{1,18})", re.ASCII)
routes = APIRouter()


@dataclass(frozen=True, slots=True)
class Address:
    """The question as it stands in the address bar."""

    values: Mapping[str, str]

    def __getitem__(self, name: str) -> str:
        return self.values.get(name, "")[:LONGEST]

    @property
    def narrowed(self) -> bool:
        return any(self[name] for name in NARROWS)

    @property
    def cleared(self) -> str:
        return _to(PATH, {"gemeente": self["gemeente"]})

    @property
    def newest(self) -> str:
        return _to(PATH, {**self._kept})

    @property
    def as_file(self) -> str:
        return _to(FILE_PATH, self._kept)

    def older(self, place: Place) -> str:
        at, id = place
        return _to(PATH, {**self._kept, "voor": f"{at.isoformat()}_{id}"})

    @property
    def after(self) -> Place | None:
        """Behind which line the page begins; None for the newest."""
        found = _PLACE.fullmatch(self["voor"])
        if found is None:
            return None
        try:
            return datetime.fromisoformat(found[1]), int(found[2])
        except ValueError:
            return None

    @property
    def sought(self) -> Sought:
        return Sought(
            self["wie"],
            log_words.actions_of(self["wat"]),
            self["over"],
            self["vanaf"],
            self["tot"],
        )

    @property
    def _kept(self) -> dict[str, str]:
        return {name: self[name] for name in ("gemeente", *NARROWS)}


@routes.get(PATH)
async def page(desk: AtDesk, request: Request) -> HTMLResponse:
    address = Address(dict(request.query_params))
    try:
        found = await _read(desk, address, address.sought)
    except CaseError as error:
        found = await _read(desk, address, Sought())
        return _shown(desk, address, found, 400, error)
    return _shown(desk, address, found)


@routes.get(FILE_PATH)
async def as_file(desk: AtDesk, request: Request) -> Response:
    """All that the question finds, the newest first."""
    address = Address(dict(request.query_params))
    try:
        found = await _read(desk, address, address.sought, whole=True)
    except CaseError as error:
        return _shown(desk, address, await _read(desk, address, Sought()), 400, error)
    named = f"logboek-{words.day(desk.now)}.csv"
    return Response(
        audit_file(found),
        media_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{named}"'},
    )


async def _read(desk: Desk, address: Address, sought: Sought, *, whole: bool = False) -> Log:
    after = None if whole else address.after
    return await desk.look(
        lambda connection, access, now: audit_log.read(
            connection, access, address["gemeente"], sought, after, now, whole=whole
        )
    )


def _shown(
    desk: Desk, address: Address, found: Log, status: int = 200, error: CaseError | None = None
) -> HTMLResponse:
    return desk.show(
        "admin_log.html",
        status,
        log=found,
        home=found.home,
        homes=found.homes,
        address=address,
        told="",
        problem=None if error is None else error.reason,
    )


def _to(path: str, values: Mapping[str, str]) -> str:
    query = urlencode({name: value for name, value in values.items() if value})
    return f"{path}?{query}" if query else path
