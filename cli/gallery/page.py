"""The page: every screen with its Dutch text beside each language, and how sure each text is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

from cli.gallery.drawing import Wanted, drawn
from cli.gallery.fonts import page_fonts
from cli.gallery.screens import GalleryScreen
from flows.context import LANGUAGES
from flows.klantreis.model import Profile
from flows.klantreis.person import DOELGROEPEN
from locales.catalog import LOCALES, SOURCE, Catalog
from locales.formats import is_right_to_left
from locales.states import State, load_states
from render.messages import Message, Messages
from render.plan_picture import content_key
from render.recordings import Recordings

FOLDER = Path(__file__).parent
FLOWS = {
    "welcome": "Eerste contact",
    "menu": "Menu",
    "journey": "Klantreis",
    "plan": "Mijn plan (PIP)",
    "hours": "Mijn uren",
    "appointments": "Mijn afspraken",
    "prepare": "Een gesprek voorbereiden",
    "info": "Uitleg en meer",
    "lessons": "Lessen over geld",
    "lesson": "In een les",
    "money": "Mijn geld",
    "budget": "Mijn begroting",
    "goals": "Sparen voor iets",
    "takeover": "Straks zelf betalen",
    "words": "Woorden",
    "activities": "Activiteiten",
    "checklist": "Verhuizen",
    "contacts": "Wie is wie",
    "help": "Hulp",
    "ask": "Een vraag",
    "legal": "Wat in de chat niet telt",
    "settings": "Instellingen",
    "news": "Nieuws uit zichzelf",
    "language": "Taal",
    "stop": "Stoppen",
    "data": "Mijn gegevens",
    "people": "Samen één telefoon",
    "pin": "Code",
    "lead": "Antwoord vooraf",
    "told": "Berichten over een afspraak",
    "satisfied": "Vragen hoe het ging",
}
STATES = {
    "missing": "ontbreekt",
    "outdated": "verouderd",
    "machine": "machine",
    "reviewed": "nagekeken",
    "source": "bron",
}
"""Worst first: a screen is as sure as its least sure text."""


@dataclass(frozen=True, slots=True)
class TextNote:
    """A message id of a screen: what its translator is told, its state in each language."""

    id: str
    comment: str
    states: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Bubble:
    """One screen in one language, as a phone shows it."""

    language: str
    direction: str
    html: Markup
    rows: tuple[tuple[str, ...], ...]
    picture: str | None
    state: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One screen of the page."""

    screen: GalleryScreen
    who: str
    bubbles: tuple[Bubble, ...]
    notes: tuple[TextNote, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """The whole page, and what is said of it when it is made."""

    html: str
    screens: int
    messages: int
    pictures: int
    languages: int


class Gallery:
    """Words and draws the screens. `states` is by language and message id."""

    def __init__(
        self,
        catalog: Catalog,
        profiles: Mapping[str, Profile],
        states: Mapping[str, Mapping[str, State]] | None = None,
    ) -> None:
        self._catalog = catalog
        self._profiles = profiles
        self._messages = Messages(catalog, Recordings(catalog))
        self._states = states if states is not None else _all_states(catalog)
        self._note = cache(self._new_note)

    def page(self, screens: Sequence[GalleryScreen]) -> Page:
        """One HTML page; nothing in it is fetched from elsewhere."""
        worded = [
            [self._messages.message(screen.payload, name) for name in self._catalog.languages]
            for screen in screens
        ]
        messages = [message for row in worded for message in row]
        pictures = drawn(_wanted(messages))
        entries = [
            self._entry(screen, row, pictures) for screen, row in zip(screens, worded, strict=True)
        ]
        return Page(
            self._html(entries, messages),
            len(screens),
            len({(one.language, one.html, one.rows) for one in messages}),
            len(pictures),
            len(self._catalog.languages),
        )

    def state(self, language: str, message_id: str) -> str:
        """A key of STATES."""
        if language == SOURCE:
            return "source"
        if not self._catalog.has(language, message_id):
            return "missing"
        state = self._states.get(language, {}).get(message_id)
        if state is None or not self._catalog.has(SOURCE, message_id):
            return "machine"
        current = self._catalog.source_hash(SOURCE, message_id)
        return state.state if state.source == current else "outdated"

    def _entry(
        self, screen: GalleryScreen, row: Iterable[Message], pictures: Mapping[str, str]
    ) -> Entry:
        notes = tuple(map(self._note, screen.ids))
        bubbles = tuple(self._bubble(message, notes, pictures) for message in row)
        return Entry(screen, self._who(screen), bubbles, notes)

    def _bubble(
        self, message: Message, notes: Iterable[TextNote], pictures: Mapping[str, str]
    ) -> Bubble:
        order = list(STATES)
        states = [note.states[message.language] for note in notes]
        key = content_key(message.picture, message.language) if message.picture else None
        return Bubble(
            message.language,
            "rtl" if is_right_to_left(message.language) else "ltr",
            Markup(message.html),  # noqa: S704 - the catalog escapes every argument
            tuple(tuple(button.text for button in row) for row in message.rows),
            pictures[key] if key else None,
            min(states, key=order.index, default="source"),
        )

    def _new_note(self, message_id: str) -> TextNote:
        comment = self._catalog.comment(message_id) if self._catalog.has(SOURCE, message_id) else ""
        states = {name: self.state(name, message_id) for name in self._catalog.languages}
        return TextNote(message_id, comment, states)

    def _who(self, screen: GalleryScreen) -> str:
        """Who sees it, in a line: everybody, or each municipality's doelgroepen."""
        everybody = set(screen.profiles()) == set(self._profiles)
        if everybody and set(screen.doelgroepen()) == set(DOELGROEPEN):
            return "iedereen"
        return " · ".join(self._who_of(screen, name) for name in screen.profiles())

    def _who_of(self, screen: GalleryScreen, profile: str) -> str:
        known = {doelgroep for name, doelgroep in screen.readers if name == profile}
        title = self._profiles[profile].title
        if None in known or known == set(DOELGROEPEN):
            return title
        return f"{title}: {', '.join(one for one in DOELGROEPEN if one in known)}"

    def _html(self, entries: Sequence[Entry], messages: Iterable[Message]) -> str:
        said = "".join(_said(message) for message in messages)
        return _template().render(
            entries=entries,
            flows=[
                (flow, FLOWS.get(flow, flow), [one for one in entries if one.screen.flow == flow])
                for flow in dict.fromkeys(entry.screen.flow for entry in entries)
            ],
            languages=[(name, LANGUAGES.get(name, name)) for name in self._catalog.languages],
            profiles=[(name, one.title) for name, one in self._profiles.items()],
            doelgroepen=DOELGROEPEN,
            states=STATES,
            counts={name: self._counts(name, entries) for name in self._catalog.languages},
            fonts=page_fonts(said + "".join(LANGUAGES.values())),
            css=Markup((FOLDER / "gallery.css").read_text("utf-8")),  # noqa: S704 - our own file
            js=Markup((FOLDER / "gallery.js").read_text("utf-8")),  # noqa: S704 - our own file
        )

    def _counts(self, language: str, entries: Iterable[Entry]) -> Mapping[str, int]:
        """How many texts stand at each state."""
        notes = {note.id: note for entry in entries for note in entry.notes}
        return Counter(note.states[language] for note in notes.values())


def _said(message: Message) -> str:
    return message.html + "".join(button.text for row in message.rows for button in row)


def _wanted(messages: Iterable[Message]) -> Wanted:
    return {
        content_key(one.picture, one.language): (one.picture, one.language)
        for one in messages
        if one.picture
    }


def _all_states(catalog: Catalog) -> dict[str, dict[str, State]]:
    return {name: load_states(LOCALES, name) for name in catalog.languages if name != SOURCE}


def _template() -> Template:
    environment = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("gallery.html")
