"""How somebody learns: where they are in each lesson, and which questions come back when.

Pure: computed from what they did, so any number of processes find the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal, get_args

from flows.lessons.loader import Library
from flows.lessons.model import Household, Lesson
from flows.lessons.paid import Entered

PaceName = Literal["week", "fortnight", "month", "never"]
PACES: tuple[PaceName, ...] = get_args(PaceName)
PAUSES = (timedelta(days=1), timedelta(days=3), timedelta(days=7))
"""What was not well comes back after the first; well then, after the next; then it is known."""


@dataclass(frozen=True, slots=True)
class Standing:
    """One lesson of a person. `step` is empty where they are not in it now."""

    lesson: str
    revision: int
    step: str
    moved: date
    finished: date | None = None
    known: date | None = None

    @property
    def is_done(self) -> bool:
        return self.finished is not None or self.known is not None


@dataclass(frozen=True, slots=True)
class Asked:
    """A question: of which lesson, revision and step, and which item of it ("" for all)."""

    lesson: str
    revision: int
    step: str
    item: str = ""


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer to a question: whether it was well, and on which day."""

    asked: Asked
    well: bool
    day: date


@dataclass(frozen=True, slots=True)
class MoneyCourse:
    """A course with a coach that a person is in; `shared`: the coach sees how far they are."""

    id: str
    name: str
    shared: bool = False


@dataclass(frozen=True, slots=True)
class Learning:
    """All that is known of how a person learns."""

    standings: tuple[Standing, ...] = ()
    answers: tuple[Answered, ...] = ()
    pace: PaceName = "week"
    chosen: date | None = None
    """When the pace was chosen last, if ever."""
    household: Household | None = None
    paid: tuple[Entered, ...] = ()
    courses: tuple[MoneyCourse, ...] = ()

    def of(self, lesson: str) -> Standing | None:
        return next((one for one in self.standings if one.lesson == lesson), None)

    def is_done(self, lesson: str) -> bool:
        standing = self.of(lesson)
        return standing is not None and standing.is_done

    def begun(self, lesson: str, revision: int, step: str, today: date) -> Learning:
        before = self.of(lesson) or Standing(lesson, revision, step, today)
        return self._with(replace(before, revision=revision, step=step, moved=today))

    def moved(self, lesson: str, step: str, today: date) -> Learning:
        before = self.of(lesson)
        return self._with(replace(before, step=step, moved=today)) if before else self

    def finished(self, lesson: str, revision: int, today: date, *, known: bool) -> Learning:
        before = self.of(lesson) or Standing(lesson, revision, "", today)
        done = replace(before, step="", moved=today)
        if known:
            return self._with(replace(done, known=before.known or today))
        return self._with(replace(done, finished=before.finished or today))

    def answered(self, answer: Answered) -> Learning:
        before = self.of(answer.asked.lesson)
        at_it = self._with(replace(before, moved=answer.day)) if before else self
        return replace(at_it, answers=(*self.answers, answer))

    def sharing(self, course: str, *, shared: bool) -> Learning:
        """With the coach of this course, or no longer."""
        changed = (replace(one, shared=shared) if one.id == course else one for one in self.courses)
        return replace(self, courses=tuple(changed))

    def _with(self, standing: Standing) -> Learning:
        rest = tuple(one for one in self.standings if one.lesson != standing.lesson)
        return replace(self, standings=(*rest, standing))


NOTHING_LEARNED = Learning()


def completed(learning: Learning, lessons: Iterable[Lesson]) -> date | None:
    """The day on which the last of these lessons was done; None while one is not."""
    standings = [learning.of(one.name) for one in lessons]
    days = [one.finished or one.known for one in standings if one]
    done = [day for day in days if day]
    return max(done) if done and len(done) == len(standings) else None


def to_go_on_with(learning: Learning, lessons: Iterable[Lesson]) -> Lesson | Standing | None:
    """The lesson somebody is in, the latest of several; else the first not done; else None."""
    known = {one.name: one for one in lessons}
    under_way = [one for one in learning.standings if one.step and one.lesson in known]
    if under_way:
        return max(under_way, key=lambda one: one.moved)
    return next((one for name, one in known.items() if not learning.is_done(name)), None)


def due(learning: Learning, library: Library, today: date) -> tuple[Asked, ...]:
    """The questions that come back today, oldest first; those of lessons that are gone do not."""
    waiting: dict[Asked, tuple[int, date]] = {}
    for answer in learning.answers:
        _note(waiting, answer)
    ready = [
        (since + PAUSES[times], asked)
        for asked, (times, since) in waiting.items()
        if since + PAUSES[times] <= today and (asked.lesson, asked.revision) in library.revisions
    ]
    return tuple(asked for _, asked in sorted(ready, key=lambda one: one[0]))


def _note(waiting: dict[Asked, tuple[int, date]], answer: Answered) -> None:
    """How often it was well since, and when last. Trying again at once does not count."""
    asked = answer.asked
    if not answer.well:
        waiting[asked] = (0, answer.day)
    elif asked in waiting:
        times, since = waiting[asked]
        if answer.day < since + PAUSES[times]:
            return
        if times + 1 < len(PAUSES):
            waiting[asked] = (times + 1, answer.day)
        else:
            del waiting[asked]
