"""Vragen van eerder: answered and closed questions, found by name, language, topic and end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from starlette.responses import HTMLResponse

from casework import past_questions
from casework.past_questions import Wanted
from console import words
from console.desk import AtDesk
from console.pages.inbox import page_number
from storage.inbox import Whose
from storage.past_questions import Sought
from storage.questions import QuestionState

PATH = "/vragen/eerder"
NARROWS = ("zoek", "taal", "onderwerp", "hoe")
LONGEST_SEARCH = 60
ENDED: Mapping[str, QuestionState] = {
    "beantwoord": QuestionState.ANSWERED,
    "gesloten": QuestionState.CLOSED,
}
routes = APIRouter()


@dataclass(frozen=True, slots=True)
class Address:
    """The question as it stands in the address bar."""

    values: Mapping[str, str]

    def __getitem__(self, name: str) -> str:
        return self.values.get(name, "")

    @property
    def narrowed(self) -> bool:
        return any(self[name] for name in NARROWS)

    @property
    def cleared(self) -> str:
        return self.changed(**dict.fromkeys(NARROWS, ""))

    def changed(self, **changes: str) -> str:
        """The same question but for these; changing anything goes back to the first page."""
        values = {**self.values, "pagina": "", **changes}
        query = urlencode({name: value for name, value in values.items() if value})
        return f"{PATH}?{query}" if query else PATH

    def wanted(self) -> Wanted:
        """What is asked for; a value that nobody offers leaves out nothing."""
        whose = self["wie"]
        sought = Sought(
            text=self["zoek"].strip()[:LONGEST_SEARCH],
            language=self["taal"] if self["taal"] in words.LANGUAGES else None,
            topic=self["onderwerp"] if self["onderwerp"] in words.TOPICS else None,
            state=ENDED.get(self["hoe"]),
        )
        chosen = Whose(whose) if whose in set(Whose) else Whose.MINE
        return Wanted(chosen, sought, page_number(self["pagina"]))


@routes.get(PATH)
async def past(desk: AtDesk, request: Request) -> HTMLResponse:
    address = Address(dict(request.query_params))
    found = await desk.look(
        lambda connection, access, now: past_questions.listing(
            connection, access, address.wanted(), now
        )
    )
    return desk.show("inbox_past.html", found=found, address=address)
