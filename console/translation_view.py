"""Vertalingen as its pages show them: a list with counts, and one message beside its Dutch."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import urlencode

from markupsafe import Markup, escape
from sqlalchemy import Connection

from casework.access import Access, NotHereError
from casework.translating import Past, Wording, past_of
from console.translation_text import shown_html
from locales.approval import Released, State, is_in_doubt, is_read, state_of
from locales.catalog import Catalog
from locales.files import SOURCE, parse_entry, text_hash
from locales.formats import is_right_to_left
from locales.judging import judge
from locales.notes import Note
from locales.rules.subject import Remark
from locales.samples import samples
from locales.typed import UnreadableError, entry_source, tidied, typed
from render.overlay import Overlay, approval_of
from storage.translations import NOTHING, Standing, standings

PAGE = 50
PATH = "/beheer/vertalingen"
BUTTON = "button-"
PLAIN = (BUTTON, "command-", "url-", "match-")
"""Shown without tags: `<b>` in one of these is what it looks like."""


@dataclass(frozen=True, slots=True)
class Address:
    """What is looked for, as it stands in the address bar."""

    taal: str = ""
    bestand: str = ""
    staat: str = ""
    zoek: str = ""
    pagina: str = ""

    def changed(self, **changes: str) -> str:
        """The list, with other filters."""
        return PATH + self._query({**self._filters, "taal": self.taal, **changes})

    def message(self, id: str, verb: str = "", **more: str) -> str:
        """One message, in this list."""
        return (
            f"{PATH}/{self.taal}/{id}{verb and '/'}{verb}{self._query({**self._filters, **more})}"
        )

    @property
    def narrowed(self) -> bool:
        return any(self._filters.values())

    @property
    def _filters(self) -> dict[str, str]:
        return {"bestand": self.bestand, "staat": self.staat, "zoek": self.zoek}

    @staticmethod
    def _query(values: Mapping[str, str]) -> str:
        told = urlencode({name: value for name, value in values.items() if value})
        return f"?{told}" if told else ""


@dataclass(frozen=True, slots=True)
class Item:
    """A message in one language: how far it is, and how it begins."""

    id: str
    file: str
    state: State
    dutch: str
    text: str


@dataclass(frozen=True, slots=True)
class Progress:
    """How many messages of a language are reviewed, of how many."""

    language: str
    reviewed: int
    all: int


@dataclass(frozen=True, slots=True)
class Listing:
    """`page` of the items that were looked for; `counts` of those of any state."""

    items: tuple[Item, ...]
    count: int
    page: int
    counts: Mapping[State, int]
    progress: tuple[Progress, ...]
    files: tuple[str, ...]

    @property
    def is_last(self) -> bool:
        return self.page * PAGE >= self.count


@dataclass(frozen=True, slots=True)
class Phone:
    """A text as a phone shows it, a form each; as it is typed where it can not be said."""

    language: str
    right_to_left: bool
    forms: tuple[Markup, ...]
    is_button: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """One message in one language, with all that a reviewer needs."""

    id: str
    language: str
    state: State
    note: Note
    past: Past
    released: Released
    text: str
    """As it is said now."""
    release_text: str
    phones: tuple[Phone, ...]
    """Dutch, this language, and English where that is another."""
    suggestion: Phone | None
    other: Phone | None
    """What is not said but might be: the approved text, or the release's, when in doubt."""
    other_text: str
    is_approved_read: bool
    remarks: tuple[Remark, ...]
    records: bool
    """Whether it can be read aloud as a whole: nothing is filled in."""
    sounds: bool
    position: int
    count: int
    before: str | None
    after: str | None

    @property
    def is_in_doubt(self) -> bool:
        approval = self.past.standing.approval
        return approval is not None and is_in_doubt(approval_of(approval), self.released)

    @property
    def source_changed(self) -> bool:
        approval = self.past.standing.approval
        return approval is not None and approval.source_hash != self.released.source_hash


class Shelf:
    """The texts of this installation, as translators see them. Reads in the thread of a
    connection: the first time in a process it takes a second."""

    def __init__(self, catalog: Catalog, overlay: Overlay) -> None:
        self._catalog, self._overlay = catalog, overlay

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(name for name in self._catalog.languages if name != SOURCE)

    def listing(self, connection: Connection, access: Access, address: Address) -> Listing:
        access.translating()
        self._overlay.put(connection)
        standing = standings(connection, self.languages)
        counted = {name: self._states(name, standing[name]) for name in self.languages}
        found = list(self._found(address, counted[address.taal], any_state=True))
        shown = [item for item in found if address.staat in ("", item.state)]
        page = max(1, int(address.pagina) if address.pagina.isdecimal() else 1)
        return Listing(
            tuple(shown[(page - 1) * PAGE : page * PAGE]),
            len(shown),
            page,
            Counter(item.state for item in found),
            tuple(_progress(name, states) for name, states in counted.items()),
            tuple(dict.fromkeys(note.file for note in self._catalog.notes().values())),
        )

    def sheet(self, connection: Connection, access: Access, address: Address, id: str) -> Sheet:
        """NotHereError for a message or a language that is not there."""
        self.check(address.taal, id)
        past = past_of(connection, access, address.taal, id)
        self._overlay.put(connection)
        states = self._states(address.taal, standings(connection, [address.taal])[address.taal])
        order = [item.id for item in self._found(address, states, any_state=False)]
        before, after = self._beside(order, id)
        position = order.index(id) + 1 if id in order else 0
        return self._sheet(
            address.taal, id, past, states[id], (position, len(order)), before, after
        )

    def after(
        self, connection: Connection, access: Access, address: Address, id: str
    ) -> str | None:
        """The next message that is looked for, behind this one; None where it was the last."""
        access.translating()
        states = self._states(address.taal, standings(connection, [address.taal])[address.taal])
        order = [item.id for item in self._found(address, states, any_state=False)]
        return self._beside(order, id)[1]

    def check(self, language: str, id: str) -> None:
        if not self.has(language, id) or id not in self._catalog.notes():
            raise NotHereError(id)

    def fresh(self, connection: Connection) -> None:
        """What is said is what is approved by now."""
        self._overlay.put(connection)

    def has(self, language: str, id: str) -> bool:
        return language in self.languages and id in self._catalog.released(language).sources

    def hash(self, language: str, id: str) -> str:
        return self._catalog.source_hash(language, id)

    def dutch_hash(self, id: str) -> str:
        return self._catalog.source_hash(SOURCE, id)

    def hash_of(self, language: str, id: str, text: str) -> str | None:
        """Of a text as it is typed; None where it can not be read."""
        try:
            own = parse_entry(entry_source(id, tidied(text)))
        except UnreadableError:
            return None
        node = self._catalog.written(language).node
        return text_hash(lambda name: own if name == id else node(name), id)

    def faults(self, language: str, id: str, text: str) -> list[Remark]:
        """What keeps a text from being said."""
        found = self.judge(language, id, text)
        return [remark for remark in found if remark.severity == "error"]

    def said(self, language: str, id: str) -> str:
        """What readers see now, as it is typed."""
        return typed(self._catalog.written(language).sources[id])

    def judge(self, language: str, id: str, text: str) -> list[Remark]:
        return judge(self._catalog, language, id, text)

    def wording(self, language: str, id: str, text: str) -> Wording:
        """A text without faults, with what it stands beside."""
        released = self._overlay.release.of(language, id)
        made = self.hash_of(language, id, text) or ""
        beside = released.source_hash, released.text_hash
        return Wording(language, id, tidied(text), made, *beside)

    def phone(self, language: str, id: str, text: str) -> Phone:
        """As it would be shown; the bare words where it cannot be said."""
        return self.phones(language, {id: text})[id]

    def phones(self, language: str, texts: Mapping[str, str]) -> dict[str, Phone]:
        """The same, of several messages at once."""
        readable = {}
        for id, text in texts.items():
            with suppress(UnreadableError):
                readable[id] = entry_source(id, text)
        trial = self._catalog.trying(language, readable)
        return {
            id: self._phone(trial, language, id)
            if id in readable
            else Phone(language, is_right_to_left(language), (escape(text),), is_button=False)
            for id, text in texts.items()
        }

    def _sheet(
        self,
        language: str,
        id: str,
        past: Past,
        state: State,
        where: tuple[int, int],
        before: str | None,
        after: str | None,
    ) -> Sheet:
        catalog, released = self._catalog, self._overlay.release.of(language, id)
        said = catalog.written(language).sources[id]
        release_text = typed(catalog.released(language).sources[id])
        approval, suggestion = past.standing.approval, past.standing.suggestion
        is_approved_read = approval is not None and is_read(approval_of(approval), released)
        other = self._other(past, release_text, is_approved_read=is_approved_read)
        text = typed(said)
        beside = dict.fromkeys((SOURCE, language, "en"))
        return Sheet(
            id,
            language,
            state,
            catalog.notes()[id],
            past,
            released,
            text,
            release_text,
            tuple(self._phone(catalog, name, id) for name in beside if catalog.has(name, id)),
            self.phone(language, id, suggestion.text) if suggestion else None,
            self.phone(language, id, other) if other else None,
            other,
            is_approved_read,
            tuple(self.judge(language, id, text)),
            "$" not in said and not id.startswith(PLAIN),
            past.sound is not None and past.sound.text_hash == catalog.source_hash(language, id),
            *where,
            before,
            after,
        )

    @staticmethod
    def _other(past: Past, release_text: str, *, is_approved_read: bool) -> str:
        approval = past.standing.approval
        if approval is None:
            return ""
        other = release_text if is_approved_read else approval.text
        return "" if approval.text == release_text else other

    def _phone(self, catalog: Catalog, language: str, id: str) -> Phone:
        plain = id.startswith(PLAIN)
        forms = (
            catalog.text(language, id, sample, isolate=not plain)
            for sample in samples(catalog.written(language).sources[id], language)
        )
        shown = (escape(form) if plain else shown_html(form) for form in dict.fromkeys(forms))
        is_button = id.startswith(BUTTON)
        return Phone(language, is_right_to_left(language), tuple(shown), is_button)

    def _states(self, language: str, standing: Mapping[str, Standing]) -> dict[str, State]:
        """By message id, in the order of the files."""
        sources = self._catalog.released(language).sources
        return {
            id: self._state(language, id, standing.get(id, NOTHING))
            for id in self._catalog.notes()
            if id in sources and not id.startswith("-")
        }

    def _state(self, language: str, id: str, one: Standing) -> State:
        released = self._overlay.release.of(language, id)
        approval = approval_of(one.approval) if one.approval else None
        return state_of(released, approval, is_suggested=one.suggestion is not None)

    def _found(
        self, address: Address, states: Mapping[str, State], *, any_state: bool
    ) -> Iterator[Item]:
        dutch, own = (self._catalog.written(name).sources for name in (SOURCE, address.taal))
        sought, notes = address.zoek.casefold(), self._catalog.notes()
        for id, state in states.items():
            file = notes[id].file
            if address.bestand and file != f"{address.bestand}.ftl":
                continue
            if not any_state and address.staat not in ("", state):
                continue
            item = Item(id, file, state, dutch.get(id, ""), own[id])
            if not sought or sought in f"{item.dutch}\n{item.text}".casefold():
                yield item

    def _beside(self, order: list[str], id: str) -> tuple[str | None, str | None]:
        """The ones before and after it, also when it does not stand in the list any more."""
        places = {name: at for at, name in enumerate(self._catalog.notes())}
        here = places[id]
        before = [name for name in order if places[name] < here]
        after = next((name for name in order if places[name] > here), None)
        return (before[-1] if before else None), after


def _progress(language: str, states: Mapping[str, State]) -> Progress:
    reviewed = sum(state is State.REVIEWED for state in states.values())
    return Progress(language, reviewed, len(states))
