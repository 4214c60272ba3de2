"""How people learn, between rows and what the lessons need: read, and written as it happens.

Answers are kept so that a question can come back, and are shown to nobody but the person; staff
see how far somebody is, and of groups which questions are hard (`casework.schooling`).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, datetime

from sqlalchemy import Connection

from casework.cases import Actor
from casework.errors import CaseError, Reason
from flows import events
from flows.context import ZONE
from flows.lessons.learning import Answered, Asked, Learning, MoneyCourse, PaceName, Standing
from flows.lessons.model import COSTS, HOUSEHOLDS, Household
from flows.lessons.paid import Entered
from storage import audit, coaching, lessons, paid
from storage.coaching import GroupRow
from storage.lessons import AnswerRow, NewAnswer, NewProgress, Pace, PaceRow, ProgressRow
from storage.paid import PaidRow
from storage.people import PersonRow


def learning_of(connection: Connection, person_ids: Collection[int]) -> dict[int, Learning]:
    """How each of these people learns; those of whom nothing is known are absent."""
    standings = lessons.progress_of(connection, person_ids)
    answers = lessons.answers_of(connection, {row.person_id for row in standings})
    paces = lessons.paces_of(connection, person_ids)
    entered = entered_of(connection, person_ids)
    groups = coaching.groups_of(connection, person_ids)
    known = {row.person_id for row in standings} | set(paces) | set(entered) | set(groups)
    return {id: _learning(id, standings, answers, paces, entered, groups) for id in known}


def standings_of(connection: Connection, person_ids: Collection[int]) -> dict[int, Learning]:
    """How far each of these people is, without what they answered."""
    standings = lessons.progress_of(connection, person_ids)
    paces = lessons.paces_of(connection, person_ids)
    known = {row.person_id for row in standings} | set(paces)
    return {id: _learning(id, standings, (), paces, {}, {}) for id in known}


def entered_of(
    connection: Connection, person_ids: Collection[int]
) -> Mapping[int, tuple[Entered, ...]]:
    """What staff know is paid for these people, by id."""
    return {
        id: tuple(Entered(row.what, row.paid, row.until) for row in rows)
        for id, rows in paid.paid_for(connection, person_ids).items()
    }


def learned(
    connection: Connection,
    municipality_id: int,
    person_id: int,
    event: events.LessonEvent,
    now: datetime,
) -> None:
    """Write what somebody learned, or chose for their lessons."""
    match event:
        case events.LessonBegun(lesson, revision, step):
            new = NewProgress(municipality_id, person_id, lesson, revision, step)
            lessons.begin(connection, new, now)
        case events.LessonMoved(lesson, _, step):
            lessons.move(connection, person_id, lesson, step, now)
        case events.LessonAnswered(lesson):
            lessons.be_at(connection, person_id, lesson, now)
            lessons.add_answers(connection, [_answer(municipality_id, person_id, event, now)])
        case events.LessonFinished(lesson, revision):
            new = NewProgress(municipality_id, person_id, lesson, revision)
            lessons.finish(connection, new, now, known=False)
        case events.LessonKnown(lesson, revision):
            new = NewProgress(municipality_id, person_id, lesson, revision)
            lessons.finish(connection, new, now, known=True)
        case events.PaceChosen(pace):
            lessons.choose(connection, municipality_id, person_id, now, pace=Pace(pace))
        case events.HouseholdTold(household):
            lessons.choose(connection, municipality_id, person_id, now, household=household)
        case events.ProgressShared(course):
            coaching.share(connection, municipality_id, person_id, course, now)
        case events.ProgressUnshared(course):
            coaching.unshare(connection, person_id, course, now)


def enter_paid(
    connection: Connection,
    actor: Actor,
    person: PersonRow,
    entered: Entered,
    now: datetime,
) -> None:
    """What the municipality pays for this person, as staff know it. CaseError."""
    if entered.what not in COSTS:
        raise CaseError(Reason.VALUE_UNKNOWN, value=entered.what, known=", ".join(COSTS))
    if entered.until is not None and not entered.paid:
        raise CaseError(Reason.DAY_WITHOUT_HELP)
    row = PaidRow(person.id, entered.what, entered.paid, entered.until)
    paid.enter(connection, actor.municipality_id, row, now)
    line = actor.did("paid entered", now, person.public_id, what=entered.what)
    audit.write_audit(connection, [line])


def _learning(
    id: int,
    standings: Collection[ProgressRow],
    answers: Collection[AnswerRow],
    paces: Mapping[int, PaceRow],
    entered: Mapping[int, tuple[Entered, ...]],
    groups: Mapping[int, tuple[GroupRow, ...]],
) -> Learning:
    chosen = paces.get(id)
    pace: PaceName = chosen.pace.value if chosen else "week"
    return Learning(
        standings=tuple(_standing(row) for row in standings if row.person_id == id),
        answers=tuple(_answered(row) for row in answers if row.person_id == id),
        pace=pace,
        chosen=_day(chosen.chosen_at) if chosen else None,
        household=household_of(chosen.household) if chosen else None,
        paid=entered.get(id, ()),
        courses=tuple(
            MoneyCourse(row.public_id, row.name, row.shared) for row in groups.get(id, ())
        ),
    )


def _standing(row: ProgressRow) -> Standing:
    return Standing(
        row.lesson,
        row.revision,
        row.step,
        _day(row.moved_at),
        finished=_day(row.finished_at) if row.finished_at else None,
        known=_day(row.known_at) if row.known_at else None,
    )


def _answered(row: AnswerRow) -> Answered:
    asked = Asked(row.lesson, row.revision, row.step, row.item)
    return Answered(asked, row.well, _day(row.at))


def _answer(
    municipality_id: int, person_id: int, event: events.LessonAnswered, now: datetime
) -> NewAnswer:
    return NewAnswer(
        municipality_id,
        person_id,
        event.lesson,
        event.revision,
        event.step,
        event.item,
        event.answer,
        event.well,
        now,
    )


def household_of(name: str | None) -> Household | None:
    """Who is at home, as it is kept; None where it was not said, or is not known any more."""
    return next((one for one in HOUSEHOLDS if one == name), None)


def _day(at: datetime) -> date:
    return at.astimezone(ZONE).date()
