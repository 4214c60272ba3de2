"""All a screen may know: who reads it, whose klantreis it is, and what time it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from flows.appointments import Appointment, Interpreter, with_answer, with_interpreter
from flows.budget import NO_BUDGET, Budget
from flows.events import (
    Agreed,
    AppointmentAccepted,
    AppointmentDeclined,
    AppointmentEvent,
    Declined,
    Disowned,
    DoelgroepChosen,
    Event,
    HoursTakenBack,
    HoursTold,
    HouseholdTold,
    InterpreterAsked,
    LanguageChosen,
    LessonAnswered,
    LessonBegun,
    LessonEvent,
    LessonFinished,
    LessonKnown,
    LessonMoved,
    MunicipalityChosen,
    NewsSilenced,
    NewsWelcomed,
    OwnDateRemoved,
    PaceChosen,
    PersonChosen,
    PinChosen,
    PinRemoved,
    PreparationShared,
    Prepared,
    ProgressShared,
    ProgressUnshared,
    Resumed,
    Stopped,
    Ticked,
)
from flows.hours import NO_HOURS, Entry, Progress
from flows.klantreis.model import Profile
from flows.klantreis.person import Doelgroep, PersonDates
from flows.lessons.learning import NOTHING_LEARNED, Answered, Asked, Learning
from flows.lessons.loader import NO_LESSONS, Library
from flows.money_events import BudgetEvent
from flows.preparing import Answer, all_shared, with_kept
from flows.satisfaction import NOT_ASKED, Opinions, SatisfactionEvent

ZONE = ZoneInfo("Europe/Amsterdam")

LANGUAGES: Mapping[str, str] = {
    "nl": "Nederlands",
    "ar": "العربية",
    "ti": "ትግርኛ",
    "en": "English",
}
"""Each language by its own name, in the order of the language screen."""


@dataclass(frozen=True, slots=True)
class PersonView:
    """One person of the chat. `locked`: a code was set and was not given lately; `unasked`:
    not yet told what is kept, nor asked for a yes; `quiet`: no news by itself; `taken`: a
    colleague talks with them now."""

    id: int
    first_name: str
    language: str
    dates: PersonDates
    has_pin: bool = False
    locked: bool = False
    unasked: bool = False
    progress: Progress = NO_HOURS
    quiet: bool = False
    ticked: frozenset[str] = frozenset()
    """Items of the list for moving house that are done."""
    appointments: tuple[Appointment, ...] = ()
    """Those that stand, and those of the last weeks."""
    prepared: tuple[Answer, ...] = ()
    """What they thought of for those."""
    learning: Learning = NOTHING_LEARNED
    budget: Budget = NO_BUDGET
    satisfaction: Opinions = NOT_ASKED
    """What they are asked about PVT, MAP and begeleiding."""
    taken: bool = False


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
            case HoursTold(kind, minutes, day) if self.person:
                far = self.person.progress.with_entry(Entry(kind, minutes, day))
                return replace(self, person=replace(self.person, progress=far))
            case HoursTakenBack() if self.person:
                far = self.person.progress.without_last()
                return replace(self, person=replace(self.person, progress=far))
            case (
                AppointmentAccepted()
                | AppointmentDeclined()
                | InterpreterAsked()
                | OwnDateRemoved()
            ):
                return self._with_appointments(event)
            case Prepared() | PreparationShared() if self.person:
                prepared = prepared_after(self.person.prepared, event)
                return replace(self, person=replace(self.person, prepared=prepared))
            case (
                LessonBegun()
                | LessonMoved()
                | LessonAnswered()
                | LessonFinished()
                | LessonKnown()
                | PaceChosen()
                | HouseholdTold()
                | ProgressShared()
                | ProgressUnshared()
            ) if self.person:
                learned = learning_after(self.person.learning, event, self.today)
                return replace(self, person=replace(self.person, learning=learned))
            case _ if isinstance(event, SatisfactionEvent) and self.person:
                opinions = self.person.satisfaction.after(event)
                return replace(self, person=replace(self.person, satisfaction=opinions))
            case _ if isinstance(event, BudgetEvent) and self.person:
                budget = self.person.budget.after(event, self.today)
                return replace(self, person=replace(self.person, budget=budget))
            case _:
                return self

    def _with_appointments(self, event: AppointmentEvent) -> Context:
        if self.person is None:
            return self
        changed = appointments_after(self.person.appointments, event)
        return replace(self, person=replace(self.person, appointments=changed))

    def _without_speaker(self) -> Context:
        gone = self.person.id if self.person else None
        rest = tuple(one for one in self.people if one.id != gone)
        return replace(self, people=rest, person=next(iter(rest), None))


def appointments_after(
    appointments: tuple[Appointment, ...], event: AppointmentEvent
) -> tuple[Appointment, ...]:
    """A person's appointments once `event` has happened; a date they add has no id yet."""
    match event:
        case AppointmentAccepted(id, revision):
            return with_answer(appointments, id, revision, "confirmed")
        case AppointmentDeclined(id, revision):
            return with_answer(appointments, id, revision, "cannot_come")
        case InterpreterAsked(id, language, wish):
            asked = Interpreter(asked=True, language=language, wish=wish)
            return with_interpreter(appointments, id, asked)
        case OwnDateRemoved(id):
            return tuple(one for one in appointments if one.id != id)
        case _:
            return appointments


def prepared_after(
    answers: tuple[Answer, ...], event: Prepared | PreparationShared
) -> tuple[Answer, ...]:
    """A person's answers once `event` has happened."""
    if isinstance(event, PreparationShared):
        return all_shared(answers, event.appointment)
    spoken = event.spoken is not None
    return with_kept(answers, Answer(event.appointment, event.question, event.answer, spoken))


def learning_after(learning: Learning, event: LessonEvent, today: date) -> Learning:
    """How a person learns once `event` has happened on a day."""
    match event:
        case LessonBegun(lesson, revision, step):
            return learning.begun(lesson, revision, step, today)
        case LessonMoved(lesson, _, step):
            return learning.moved(lesson, step, today)
        case LessonAnswered(lesson, revision, step, item, _, well):
            return learning.answered(Answered(Asked(lesson, revision, step, item), well, today))
        case LessonFinished(lesson, revision):
            return learning.finished(lesson, revision, today, known=False)
        case LessonKnown(lesson, revision):
            return learning.finished(lesson, revision, today, known=True)
        case PaceChosen(pace):
            return replace(learning, pace=pace, chosen=today)
        case HouseholdTold(household):
            return replace(learning, household=household)
        case ProgressShared(course):
            return learning.sharing(course, shared=True)
        case ProgressUnshared(course):
            return learning.sharing(course, shared=False)
