"""What a page works with: the database as the colleague may see it, and the templates."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

from fastapi import Depends, Request
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from sqlalchemy import Connection
from starlette.responses import HTMLResponse

from casework import answering
from casework.access import Access, load_access
from console import (
    admin_words,
    agenda_words,
    audit_words,
    budget_words,
    deeds,
    fact_words,
    figure_words,
    import_words,
    inbox_words,
    learning_words,
    log_words,
    message_words,
    reminder_words,
    tasks,
    translation_words,
    words,
)
from console.audits import Audits
from console.entrance import Entrance
from console.feed_tries import FeedTries
from console.languages import speaking, teach
from console.sayings import Sayings
from console.sessions import Sessions
from console.tries import Tries
from storage.halts import HaltRow, halts_of
from storage.logins import session_staff

if TYPE_CHECKING:
    from flows.klantreis.model import Profile
    from flows.lessons.loader import Library
    from flows.model import Text
    from flows.quiet import QuietHours
    from locales.catalog import Catalog
    from render.overlay import Overlay
    from storage.database import Database

T = TypeVar("T")
Named = Callable[[str], tuple[str, ...]]
"""The topics whose words stand in a text of a person."""
Work = Callable[[Connection, Access, datetime], T]
PATIENCE = 10.0
"""Seconds that a change waits while another process writes to the database."""
TEMPLATES = Path(__file__).with_name("templates")


class NotSignedInError(Exception):
    """The page needs a login, and there is none (any more)."""


@dataclass(frozen=True, slots=True)
class Console:
    """What all requests have in common; made once by `create_console`."""

    database: Database
    profiles: Mapping[str, Profile]
    library: Library
    catalog: Catalog
    now: Callable[[], datetime]
    sessions: Sessions
    tries: Tries
    feed_tries: FeedTries
    audits: Audits
    templates: Environment
    sayings: Sayings
    named: Named
    answers: answering.Desk
    quiet: QuietHours
    overlay: Overlay
    entrance: Entrance | None = None

    def tell(self, text: Text) -> str:
        """A text of the catalog in the language of this request."""
        return _in_its_language(self.catalog, text)

    async def change(self, work: Callable[[Connection], T]) -> T:
        """Do `work` in one transaction. BusyError when that can not be soon."""
        return await self.database.run(work, PATIENCE)

    def page(self, template: str, status: int = 200, **values: object) -> HTMLResponse:
        return HTMLResponse(self.fill(template, **values), status)

    def fill(self, template: str, **values: object) -> str:
        known = {"access": None, "halts": (), "now": self.now(), **values}
        return self.templates.get_template(template).render(known)


@dataclass(slots=True)
class Desk:
    """One request of a colleague who is logged in."""

    console: Console
    staff_id: int
    now: datetime
    token: str
    _access: Access | None = None
    _halts: Sequence[HaltRow] = ()

    async def do(self, work: Work[T]) -> T:
        """Do `work` as this colleague, in one transaction with its audit lines.

        NotSignedInError when they are no longer staff, BusyError when it can not be done now.
        """
        return await self.console.change(self._as_colleague(work))

    async def look(self, work: Work[T]) -> T:
        """Read as this colleague, also while another process writes; what was read is audited.

        NotSignedInError when they are no longer staff.
        """
        found = await self.glance(work)
        await self._audited()
        return found

    async def glance(self, work: Work[T]) -> T:
        """The same, of what may turn out to be no news: `noted` audits it where it is shown."""
        return await self.console.database.read(self._as_colleague(work))

    async def noted(self) -> None:
        """What was glanced at is shown after all."""
        await self._audited()

    async def shows(self, note: Callable[[Access, datetime], None]) -> None:
        """What was looked at is shown after all: `note` says so to the audit."""
        if self._access is not None:
            note(self._access, self.now)
        await self._audited()

    async def _audited(self) -> None:
        if self._access is not None:
            lines = list(self._access.seen)
            self._access.seen.clear()
            await self.console.audits.note(lines)

    def _as_colleague(self, work: Work[T]) -> Callable[[Connection], T]:
        def as_colleague(connection: Connection) -> T:
            self._access = load_access(connection, self.staff_id)
            if self._access is None:
                raise NotSignedInError
            self._halts = halts_of(connection, self._access.reads)
            return work(connection, self._access, self.now)

        return as_colleague

    def counts_alone(self) -> bool:
        """Whether this colleague sees figures and no people, once `do` was called."""
        known = self._access
        return known is not None and bool(known.counts) and not known.reads | known.teaches

    def municipality_names(self) -> list[str]:
        """The names of the profiles this colleague sees people of, once `do` was called."""
        known = self._access
        return (
            [] if known is None else [known.municipalities[id].name for id in sorted(known.reads)]
        )

    def show(self, template: str, status: int = 200, **values: object) -> HTMLResponse:
        return self.console.page(template, status, **self._known(values))

    def fill(self, template: str, **values: object) -> str:
        return self.console.fill(template, **self._known(values))

    def _known(self, values: Mapping[str, object]) -> dict[str, object]:
        """What every page knows, and what this one knows besides."""
        return {"access": self._access, "halts": self._halts, "now": self.now, **values}


def console_of(request: Request) -> Console:
    console = request.app.state.console
    if not isinstance(console, Console):
        raise TypeError("create_console makes the application")
    return console


async def desk_of(request: Request) -> Desk:
    """The desk of who is logged in. NotSignedInError sends the browser to the login."""
    console = console_of(request)
    token, wall = request.cookies.get(console.sessions.cookie), console.sessions.now()
    if not token:
        raise NotSignedInError
    staff_id = await console.database.read(lambda it: session_staff(it, token, wall))
    if staff_id is None:
        raise NotSignedInError
    return Desk(console, staff_id, console.now(), token)


AtDesk = Annotated[Desk, Depends(desk_of)]
AnyConsole = Annotated[Console, Depends(console_of)]


@cache
def templates(catalog: Catalog) -> Environment:
    """Jinja with everything escaped and nothing undefined, and the words of the console.

    One for every console that speaks by this catalog: it keeps what it compiled.
    """
    made = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    teach(made)
    made.globals["words"] = words
    made.globals["admin_words"] = admin_words
    made.globals["fact_words"] = fact_words
    made.globals["log_words"] = log_words
    made.globals["audit_words"] = audit_words
    made.globals["agenda_words"] = agenda_words
    made.globals["import_words"] = import_words
    made.globals["reminder_words"] = reminder_words
    made.globals["budget_words"] = budget_words
    made.globals["learning_words"] = learning_words
    made.globals["inbox_words"] = inbox_words
    made.globals["message_words"] = message_words
    made.globals["translation_words"] = translation_words
    made.globals["figure_words"] = figure_words
    made.globals["tasks"] = tasks
    made.globals["tell"] = partial(_in_its_language, catalog)
    made.globals["deeds"] = deeds
    made.filters |= {"day": words.day, "moment": words.moment, "weeks": words.weeks}
    made.filters["plain"] = words.plain
    return made


def _in_its_language(catalog: Catalog, text: Text) -> str:
    return catalog.text(speaking(), text.id, text.args, isolate=False)
