"""How people fare in the budgeting lessons, as staff see it: how far each is, who stopped, and
what is hard for many.

Of answers only groups are told: which questions at least `FEWEST` people found hard.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from sqlalchemy import Connection

from casework.access import Access
from casework.caseload import profile_of
from casework.disclosure import FEWEST
from casework.learning import standings_of
from casework.list_lessons import STILL
from casework.person_dates import dates_of
from flows.context import ZONE
from flows.klantreis.model import Profile
from flows.klantreis.person import PersonDates
from flows.lessons.learning import NOTHING_LEARNED, Learning, completed
from flows.lessons.loader import Library
from flows.lessons.pupil import Pupil
from flows.model import Text
from storage import schooling as rows
from storage.municipalities import MunicipalityRow
from storage.people import PersonRow
from storage.schooling import HardRow

LEARNERS_SHOWN = 200
HARD_SHOWN = 10
Pace = Literal["stopped", "busy", "done"]
"""In this order: who stopped may want to hear from somebody."""
ORDER: Mapping[Pace, int] = {"stopped": 0, "busy": 1, "done": 2}


@dataclass(frozen=True, slots=True)
class Done:
    """A lesson that is done; `known`: shown by its questions alone."""

    title: Text
    day: date
    known: bool


@dataclass(frozen=True, slots=True)
class Schooling:
    """How far a person is in the lessons that are for them. `here`: the one they are in;
    `last`: when they did something; `certificate`: the day they had done all.
    """

    done: tuple[Done, ...]
    here: Text | None
    count: int
    last: date | None
    certificate: date | None

    def pace(self, today: date) -> Pace:
        if self.certificate is not None:
            return "done"
        return "stopped" if self.last and today - self.last >= STILL else "busy"


@dataclass(frozen=True, slots=True)
class Learner:
    person: PersonRow
    schooling: Schooling
    pace: Pace


@dataclass(frozen=True, slots=True)
class Hard:
    """A question that was not well answered by so many people."""

    lesson: Text
    question: Text
    people: int


@dataclass(frozen=True, slots=True)
class School:
    """The learners of one municipality, and what is hard for many of them."""

    home: MunicipalityRow
    learners: tuple[Learner, ...]
    hard: tuple[Hard, ...]

    def count(self, pace: Pace) -> int:
        return sum(one.pace == pace for one in self.learners)


@dataclass(frozen=True, slots=True)
class Teaching:
    """What somebody's schooling is told by: the lessons, and the municipality's profile."""

    profile: Profile
    library: Library
    today: date

    def schooling(self, person: PersonRow, learning: Learning) -> Schooling | None:
        """None for whom there are no lessons."""
        pupil = Pupil(self.profile, dates_of(person), learning, self.library, self.today)
        theirs = pupil.lessons()
        if not theirs:
            return None
        names = {one.name for one in theirs}
        standings = [one for one in learning.standings if one.lesson in names]
        done = [
            Done(Text(f"lesson-{one.lesson}"), day, known=one.finished is None)
            for one in standings
            if (day := one.finished or one.known)
        ]
        here = next((one for one in standings if one.step), None)
        return Schooling(
            tuple(sorted(done, key=lambda one: one.day)),
            Text(f"lesson-{here.lesson}") if here else None,
            len(theirs),
            max((one.moved for one in learning.standings), default=None),
            completed(learning, theirs),
        )

    def hard(self, row: HardRow) -> Hard | None:
        """None for a question of a revision that is gone."""
        lesson = self.library.revisions.get((row.lesson, row.revision))
        step = next((one for one in lesson.steps if one.id == row.step), None) if lesson else None
        if lesson is None or step is None:
            return None
        nobody = PersonDates("asielstatushouder")
        pupil = Pupil(self.profile, nobody, NOTHING_LEARNED, self.library, self.today)
        names = {"contact": self.profile.contact_name, "municipality": self.profile.title}
        asked = Text(lesson.text_id(step), {**names, **pupil.values(step)})
        return Hard(Text(lesson.message), asked, row.people)


def teaching(
    access: Access,
    profiles: Mapping[str, Profile],
    library: Library,
    municipality_id: int,
    now: datetime,
) -> Teaching:
    name = access.municipalities[municipality_id].name
    return Teaching(profile_of(profiles, name), library, now.astimezone(ZONE).date())


def schooling_of(
    connection: Connection, teaching: Teaching, people: Sequence[PersonRow]
) -> dict[int, Schooling]:
    """By id, of those of these people for whom there are lessons."""
    learned = standings_of(connection, [one.id for one in people])
    found = {
        one.id: teaching.schooling(one, learned.get(one.id, NOTHING_LEARNED)) for one in people
    }
    return {id: schooling for id, schooling in found.items() if schooling is not None}


def schools(
    connection: Connection,
    access: Access,
    profiles: Mapping[str, Profile],
    library: Library,
    now: datetime,
) -> list[School]:
    """Who learns in each municipality this colleague reads; one audit line a municipality."""
    found = [
        _school(connection, access.municipalities[id], teaching(access, profiles, library, id, now))
        for id in sorted(access.reads)
    ]
    access.seen.extend(
        access.reading(one.home.id).did("lessons read", now, None, people=len(one.learners))
        for one in found
    )
    return found


def _school(connection: Connection, home: MunicipalityRow, teaching: Teaching) -> School:
    people = rows.learners(connection, home.id, LEARNERS_SHOWN)
    found = schooling_of(connection, teaching, people)
    learners = [
        Learner(one, found[one.id], found[one.id].pace(teaching.today))
        for one in people
        if one.id in found
    ]
    hard = rows.hard_in(connection, home.id, FEWEST, HARD_SHOWN)
    return School(home, tuple(_in_order(learners)), tuple(_known(map(teaching.hard, hard))))


def _in_order(learners: Iterable[Learner]) -> list[Learner]:
    """Who stopped stands first, the latest to do so before the others."""
    latest = sorted(learners, key=lambda one: one.schooling.last or date.min, reverse=True)
    return sorted(latest, key=lambda one: ORDER[one.pace])


def _known(found: Iterable[Hard | None]) -> list[Hard]:
    return [one for one in found if one is not None]
