"""All a screen may know: who reads it, whose klantreis it is, and what time it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from flows.events import (
    Agreed,
    Declined,
    Disowned,
    DoelgroepChosen,
    Event,
    LanguageChosen,
    MunicipalityChosen,
    NewsSilenced,
    NewsWelcomed,
    PersonChosen,
    PinChosen,
    PinRemoved,
    Resumed,
    Stopped,
    Ticked,
)
from flows.klantreis.model import Profile
from flows.klantreis.person import Doelgroep, PersonDates
from flows.known import Known
from flows.lessons.loader import NO_LESSONS, Library

ZONE = ZoneInfo("Europe/Amsterdam")

LANGUAGES: Mapping[str, str] = {
    "nl": "Nederlands",
    "ar": "العربية",
    "ti": "ትግርኛ",
    "en": "English",
}
"""Each language by its own name, in the order of the language screen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonView(Known):
    """One person of the chat. `locked`: a code was set and was not given lately; `unasked`:
    not yet told what is kept, nor asked for a yes; `quiet`: no news by itself."""

    id: int
    first_name: str
    language: str
    dates: PersonDates
    has_pin: bool = False
    locked: bool = False
    unasked: bool = False
    quiet: bool = False
    ticked: frozenset[str] = frozenset()
    """Items of the list for moving house that are done."""


@dataclass(frozen=True, slots=True)
class Context:
    """One chat at one moment. `profiles` holds every municipality a guest may choose."""

    now: datetime
    home: str
    profiles: Mapping[str, Profile]
    language: str | None = None
    people: tuple[PersonView, ...] = ()
    person: PersonView | None = None
    guest_profile: str | None = None
    guest_doelgroep: Doelgroep | None = None
    agreed: bool = False
    stopped: bool = False
    suggested_language: str | None = None
    """The case's language, else the phone's: it only orders the buttons."""
    place: str = ""
    draft: tuple[int, ...] = ()
    uncovered: tuple[int, ...] = ()
    """Update ids of messages that wait for "send this to my consulent?"."""
    library: Library = NO_LESSONS

    @property
    def today(self) -> date:
        return self.now.astimezone(ZONE).date()

    @property
    def profile(self) -> Profile:
        """The case's municipality, else the one the guest chose, else the bot's own."""
        if self.person is None and self.guest_profile:
            return self.profiles[self.guest_profile]
        return self.profiles[self.home]

    @property
    def dates(self) -> PersonDates:
        """The person's dates; a guest's hold only why they came."""
        if self.person is not None:
            return self.person.dates
        return PersonDates(doelgroep=self.guest_doelgroep or "asielstatushouder")

    @property
    def ready(self) -> bool:
        """Whether first contact is behind us."""
        known = self.person is not None or self.guest_doelgroep is not None
        return self.language is not None and self.agreed and known

    def after(self, event: Event) -> Context:
        """The context once `event` has happened, so that the next screen is right at once."""
        match event:
            case LanguageChosen(language):
                return replace(self, language=language)
            case Agreed():
                asked = self.person and replace(self.person, unasked=False)
                return replace(self, agreed=True, person=asked)
            case Declined() if len(self.people) > 1:
                return self._without_speaker()
            case Declined():
                return replace(self, agreed=False)
            case MunicipalityChosen(profile):
                return replace(self, guest_profile=profile)
            case DoelgroepChosen(doelgroep):
                return replace(self, guest_doelgroep=doelgroep)
            case PersonChosen(id):
                person = next((one for one in self.people if one.id == id), self.person)
                return replace(self, person=person)
            case Disowned():
                return self._without_speaker()
            case Stopped():
                return replace(self, stopped=True)
            case Resumed():
                return replace(self, stopped=False)
            case PinChosen() if self.person:
                return replace(self, person=replace(self.person, has_pin=True, locked=False))
            case PinRemoved() if self.person:
                return replace(self, person=replace(self.person, has_pin=False, locked=False))
            case Ticked(item, done) if self.person:
                others = self.person.ticked - {item}
                ticked = others | {item} if done else others
                return replace(self, person=replace(self.person, ticked=ticked))
            case NewsSilenced() | NewsWelcomed() if self.person:
                quiet = isinstance(event, NewsSilenced)
                return replace(self, person=replace(self.person, quiet=quiet))
            case _ if self.person:
                return replace(self, person=self.person.after(event, self.today))
            case _:
                return self

    def _without_speaker(self) -> Context:
        gone = self.person.id if self.person else None
        rest = tuple(one for one in self.people if one.id != gone)
        return replace(self, people=rest, person=next(iter(rest), None))
