"""Where somebody is in a lesson: a step in one of three modes, and the ways on from there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from flows.context import Context
from flows.events import Event, LessonBegun, LessonFinished, LessonKnown, LessonMoved
from flows.lessons.learning import NOTHING_LEARNED, Asked, Learning
from flows.lessons.model import Explain, Lesson, Question, Sort
from flows.lessons.pupil import Pupil
from flows.model import Choice, Text, Value

Mode = Literal["lesson", "lesson.known", "lesson.again"]
"""Learning it step by step; its questions alone, to show that one knows it; one question that
comes back."""
LEARN: Mode = "lesson"
TEST: Mode = "lesson.known"
REVIEW: Mode = "lesson.again"
NOTHING = "-"
"""Where no item is asked."""
MODES: tuple[Mode, ...] = (LEARN, TEST, REVIEW)
LATER = Choice("later", Text("button-lesson-later"), "lessons")


@dataclass(frozen=True, slots=True)
class Here:
    """A step of a lesson, in one of the modes, for one reader."""

    mode: Mode
    context: Context
    pupil: Pupil
    lesson: Lesson
    step: Explain | Question
    row: tuple[Explain | Question, ...]
    """The steps of this mode, for this reader."""
    args: Mapping[str, Value]
    """What every text of the step may name."""

    @classmethod
    def of(cls, mode: Mode, context: Context, name: str, revision: str, step: str) -> Here:
        """KeyError or ValueError where there is no such step for this reader."""
        pupil = pupil_of(context)
        lesson = context.library.lesson(name, int(revision))
        row = pupil.steps(lesson) if mode == LEARN else pupil.questions(lesson)
        found = {one.id: one for one in row}[step]
        return cls(mode, context, pupil, lesson, found, row, _args(context, pupil, found))

    @property
    def index(self) -> int:
        return [one.id for one in self.row].index(self.step.id)

    def place(self, *state: str) -> str:
        return place_of(self.mode, self.lesson, self.step.id, *state)

    def text(self, part: str = "", **more: Value) -> Text:
        return Text(self.lesson.text_id(self.step, part), {**self.args, **more})


def _args(context: Context, pupil: Pupil, step: Explain | Question) -> Mapping[str, Value]:
    profile = context.profile
    figures: Mapping[str, Decimal] = pupil.values(step)
    return {"contact": profile.contact_name, "municipality": profile.title, **figures}


def pupil_of(context: Context) -> Pupil:
    return Pupil(
        context.profile, context.dates, learning_of(context), context.library, context.today
    )


def known_pupil(context: Context) -> Pupil:
    """Of who has a case: nothing is kept of a guest."""
    pupil = pupil_of(context)
    if context.person is None or not pupil.lessons():
        raise KeyError("nothing is kept of this reader")
    return pupil


def learning_of(context: Context) -> Learning:
    return context.person.learning if context.person else NOTHING_LEARNED


def place_of(mode: Mode, lesson: Lesson, step: str, *state: str) -> str:
    return "/".join((mode, lesson.name, str(lesson.revision), step, *state))


def title_of(lesson: Lesson) -> Text:
    return Text(lesson.message)


def onward(here: Here, item: str = "") -> Choice:
    """The next item of a sort, the next step, or the end."""
    following = _next_item(here, item)
    if following:
        return Choice("next", Text("button-lesson-next"), here.place(following))
    if here.index + 1 < len(here.row):
        after = here.row[here.index + 1]
        to = place_of(here.mode, here.lesson, after.id)
        return Choice("next", Text("button-lesson-next"), to, _moved(here, after.id))
    done = f"lesson.done/{here.lesson.name}"
    return Choice("next", Text("button-lesson-end"), done, (_ended(here),))


def _next_item(here: Here, item: str) -> str:
    if not isinstance(here.step, Sort):
        return ""
    items = list(here.step.items)
    rest = items[items.index(item) + 1 :] if item else items
    return next(iter(rest), "")


def _moved(here: Here, step: str) -> tuple[Event, ...]:
    if here.mode != LEARN:
        return ()
    return (LessonMoved(here.lesson.name, here.lesson.revision, step),)


def _ended(here: Here) -> Event:
    kind = LessonFinished if here.mode == LEARN else LessonKnown
    return kind(here.lesson.name, here.lesson.revision)


def review_place(pupil: Pupil, asked: Asked) -> str | None:
    """Where a question that comes back is asked; None where it is not there any more."""
    lesson = pupil.library.revisions.get((asked.lesson, asked.revision))
    steps = pupil.questions(lesson) if lesson else ()
    if lesson is None or asked.step not in {step.id for step in steps}:
        return None
    return place_of(REVIEW, lesson, asked.step, *((asked.item,) if asked.item else ()))


def begin(pupil: Pupil, lesson: Lesson) -> Choice:
    """The button that begins a lesson, at its first step for this reader."""
    first = pupil.steps(lesson)[0].id
    begun = LessonBegun(lesson.name, lesson.revision, first)
    return Choice("begin", Text("button-lesson-begin"), place_of(LEARN, lesson, first), (begun,))


def outdated(here: Here) -> tuple[Text, ...]:
    """What stands above amounts of which the last day is past; nothing where all still hold."""
    figures = here.pupil.figures(here.step)
    until = next((one.until for one in figures if one.old and one.until), None)
    contact = here.context.profile.contact_name
    return (Text("lessons-figure-old", {"day": until, "contact": contact}),) if until else ()


def numbered(here: Here, items: tuple[str, ...]) -> tuple[Text, ...]:
    return tuple(
        Text("lessons-place", {"number": number, "item": here.text(item)})
        for number, item in enumerate(items, start=1)
    )
