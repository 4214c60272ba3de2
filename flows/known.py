"""What is known of one person, and what becomes of it with what happens."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Self

from flows.appointments import Appointment, Interpreter, with_answer, with_interpreter
from flows.budget import NO_BUDGET, Budget
from flows.events import (
    AppointmentAccepted,
    AppointmentDeclined,
    Event,
    HoursTakenBack,
    HoursTold,
    HouseholdTold,
    InterpreterAsked,
    LessonAnswered,
    LessonBegun,
    LessonEvent,
    LessonFinished,
    LessonKnown,
    LessonMoved,
    OwnDateRemoved,
    PaceChosen,
    PreparationShared,
    Prepared,
    ProgressShared,
    ProgressUnshared,
)
from flows.hours import NO_HOURS, Entry, Progress
from flows.lessons.learning import NOTHING_LEARNED, Answered, Asked, Learning
from flows.money_events import BudgetEvent
from flows.preparing import Answer, all_shared, with_kept
from flows.satisfaction import NOT_ASKED, Opinions, SatisfactionEvent


@dataclass(frozen=True, slots=True)
class Known:
    """Beside the dates of the klantreis. `taken`: a colleague talks with them now."""

    progress: Progress = NO_HOURS
    appointments: tuple[Appointment, ...] = ()
    """Those that stand, and those of the last weeks."""
    prepared: tuple[Answer, ...] = ()
    """What they thought of for those."""
    learning: Learning = NOTHING_LEARNED
    budget: Budget = NO_BUDGET
    satisfaction: Opinions = NOT_ASKED
    """What they are asked about PVT, MAP and begeleiding."""
    taken: bool = False

    def after(self, event: Event, today: date) -> Self:
        """The same once `event` has happened; a date they add themselves has no id yet."""
        match event:
            case HoursTold(kind, minutes, day):
                return replace(self, progress=self.progress.with_entry(Entry(kind, minutes, day)))
            case HoursTakenBack():
                return replace(self, progress=self.progress.without_last())
            case AppointmentAccepted(id, revision):
                changed = with_answer(self.appointments, id, revision, "confirmed")
                return replace(self, appointments=changed)
            case AppointmentDeclined(id, revision):
                changed = with_answer(self.appointments, id, revision, "cannot_come")
                return replace(self, appointments=changed)
            case InterpreterAsked(id, language, wish):
                asked = Interpreter(asked=True, language=language, wish=wish)
                return replace(self, appointments=with_interpreter(self.appointments, id, asked))
            case OwnDateRemoved(id):
                rest = tuple(one for one in self.appointments if one.id != id)
                return replace(self, appointments=rest)
            case Prepared(appointment, question, answer, spoken):
                kept = Answer(appointment, question, answer, spoken is not None)
                return replace(self, prepared=with_kept(self.prepared, kept))
            case PreparationShared(appointment):
                return replace(self, prepared=all_shared(self.prepared, appointment))
            case _ if isinstance(event, LessonEvent):
                return replace(self, learning=learning_after(self.learning, event, today))
            case _ if isinstance(event, SatisfactionEvent):
                return replace(self, satisfaction=self.satisfaction.after(event))
            case _ if isinstance(event, BudgetEvent):
                return replace(self, budget=self.budget.after(event, today))
            case _:
                return self


NOTHING_KNOWN = Known()


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
