"""What has happened in a conversation, in the past tense. `casework` turns each into rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from flows.appointments import AppointmentKind, Why, Wish
from flows.hours import HoursKind
from flows.klantreis.person import Doelgroep
from flows.money_events import BudgetEvent, ReadyTold
from flows.satisfaction import SatisfactionEvent

if TYPE_CHECKING:  # lessons read profiles, whose texts know events
    from flows.lessons.learning import PaceName
    from flows.lessons.model import Household


@dataclass(frozen=True, slots=True)
class LanguageChosen:
    language: str


@dataclass(frozen=True, slots=True)
class Agreed:
    """The person read who we are and what we keep, and wants to go on."""


@dataclass(frozen=True, slots=True)
class Declined:
    """The person said no. It costs nothing; nothing more is kept."""


@dataclass(frozen=True, slots=True)
class MunicipalityChosen:
    """A guest (no case) chose whose klantreis to read: a profile's name."""

    profile: str


@dataclass(frozen=True, slots=True)
class DoelgroepChosen:
    """A guest told why they came to the Netherlands."""

    doelgroep: Doelgroep


@dataclass(frozen=True, slots=True)
class PersonChosen:
    """In a shared chat: who is speaking from now on (the person's row id)."""

    person: int


@dataclass(frozen=True, slots=True)
class Disowned:
    """The invitation was somebody else's: this chat holds that case no longer."""


@dataclass(frozen=True, slots=True)
class Stopped:
    """No message any more unless the person writes first."""


@dataclass(frozen=True, slots=True)
class Resumed:
    """Messages are welcome again."""


@dataclass(frozen=True, slots=True)
class DraftKept:
    """A message was kept until the person says what to do with it (its update id)."""

    update_id: int


@dataclass(frozen=True, slots=True)
class DraftDropped:
    """The kept messages are not for the consulent: they are deleted."""

    update_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PictureCovered:
    """The pictures of the draft show no BSN any more, the person says."""


@dataclass(frozen=True, slots=True)
class AnswerJudged:
    """A question was answered from the content; the person said whether that helped."""

    topic: str
    helped: bool


@dataclass(frozen=True, slots=True)
class QuestionRaised:
    """The person confirmed: these messages are a question for the consulent. `about` names
    what it is about where that has a name (an activity of the profile)."""

    topic: str
    update_ids: tuple[int, ...]
    place: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class PassedOn:
    """A colleague talks with the person now: this message is theirs at once."""

    update_id: int


@dataclass(frozen=True, slots=True)
class AnswersAsked:
    """Whoever has a code gave it, and reads what a colleague answered."""


@dataclass(frozen=True, slots=True)
class Ticked:
    """The person says that an item of the list for moving house is done, or not yet."""

    item: str
    done: bool


@dataclass(frozen=True, slots=True)
class PinChosen:
    """Private parts of this person's case sit behind this code from now on."""

    pin: str


@dataclass(frozen=True, slots=True)
class PinRemoved:
    """The person needs no code any more."""


@dataclass(frozen=True, slots=True)
class NewsSilenced:
    """In this chat the person wants no news of the klantreis by itself."""


@dataclass(frozen=True, slots=True)
class NewsWelcomed:
    """News of the klantreis is welcome again."""


@dataclass(frozen=True, slots=True)
class HoursTold:
    """The person told so many minutes on a day, and said that it is right."""

    kind: HoursKind
    minutes: int
    day: date


@dataclass(frozen=True, slots=True)
class HoursTakenBack:
    """What the person told last was not so."""

    kind: HoursKind
    minutes: int
    day: date


@dataclass(frozen=True, slots=True)
class AppointmentAccepted:
    """The person comes to this appointment, as `revision` of it was."""

    appointment: int
    revision: int


@dataclass(frozen=True, slots=True)
class AppointmentDeclined:
    """The person cannot come, and says why; the appointment stands until staff say otherwise."""

    appointment: int
    revision: int
    why: Why


@dataclass(frozen=True, slots=True)
class InterpreterAsked:
    """The person wants an interpreter there. `language` is a code, or "other"."""

    appointment: int
    language: str
    wish: Wish | None


@dataclass(frozen=True, slots=True)
class OwnDateAdded:
    """The person noted a date of their own; `minutes` where they said how long it takes."""

    kind: AppointmentKind
    starts_at: datetime
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class OwnDateRemoved:
    """A date that the person noted themselves is not to be remembered any more."""

    appointment: int


@dataclass(frozen=True, slots=True)
class PlaceShown:
    """The person asked where it is: a pin on the map goes before the words."""

    appointment: int


@dataclass(frozen=True, slots=True)
class CalendarFileAsked:
    """The person wants the appointment in the calendar of their phone."""

    appointment: int


@dataclass(frozen=True, slots=True)
class Prepared:
    """The person thought of a question for a talk beforehand: their words, or a choice's id.

    `spoken` is the update that holds their voice instead. With neither it is taken away.
    """

    appointment: int
    question: str
    answer: str
    spoken: int | None = None


@dataclass(frozen=True, slots=True)
class PreparationShared:
    """What the person thought of may be read by the one they talk with."""

    appointment: int


@dataclass(frozen=True, slots=True)
class TalkRated:
    """How a talk went, as the person says it."""

    appointment: int
    how: str


@dataclass(frozen=True, slots=True)
class LessonBegun:
    """The person began a revision of a lesson, or began it again, at this step."""

    lesson: str
    revision: int
    step: str


@dataclass(frozen=True, slots=True)
class LessonMoved:
    """The person went on to another step of the lesson."""

    lesson: str
    revision: int
    step: str


@dataclass(frozen=True, slots=True)
class LessonAnswered:
    """An answer to a question; `item` is what of it was asked ("" for all)."""

    lesson: str
    revision: int
    step: str
    item: str
    answer: str
    well: bool


@dataclass(frozen=True, slots=True)
class LessonFinished:
    """The person came to the end of a lesson."""

    lesson: str
    revision: int


@dataclass(frozen=True, slots=True)
class LessonKnown:
    """The person answered every question of a lesson well, without reading it."""

    lesson: str
    revision: int


@dataclass(frozen=True, slots=True)
class PaceChosen:
    """How often the person wants to be invited to a lesson."""

    pace: PaceName


@dataclass(frozen=True, slots=True)
class HouseholdTold:
    """Who is at home with the person, so that amounts are theirs."""

    household: Household


@dataclass(frozen=True, slots=True)
class ProgressShared:
    """The person lets the coach of a course see how far they are in the lessons."""

    course: str


@dataclass(frozen=True, slots=True)
class ProgressUnshared:
    """The coach may see it no longer."""

    course: str


LessonEvent = (
    LessonBegun
    | LessonMoved
    | LessonAnswered
    | LessonFinished
    | LessonKnown
    | PaceChosen
    | HouseholdTold
    | ProgressShared
    | ProgressUnshared
)
"""What somebody learned, or chose for their lessons."""

AppointmentEvent = (
    AppointmentAccepted
    | AppointmentDeclined
    | InterpreterAsked
    | OwnDateAdded
    | OwnDateRemoved
    | Prepared
    | PreparationShared
    | TalkRated
)
"""What is written to an appointment of the one who speaks, or beside it."""

Event = (
    LanguageChosen
    | Agreed
    | Declined
    | MunicipalityChosen
    | DoelgroepChosen
    | PersonChosen
    | Disowned
    | Stopped
    | Resumed
    | DraftKept
    | DraftDropped
    | PictureCovered
    | AnswerJudged
    | QuestionRaised
    | PassedOn
    | AnswersAsked
    | Ticked
    | PinChosen
    | PinRemoved
    | HoursTold
    | HoursTakenBack
    | NewsSilenced
    | NewsWelcomed
    | PlaceShown
    | CalendarFileAsked
    | AppointmentEvent
    | LessonEvent
    | BudgetEvent
    | SatisfactionEvent
    | ReadyTold
)
