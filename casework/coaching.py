"""A course as its coach sees it: first names, languages, who was there; and of who shares it, how
far they are in the lessons.

A coach sees their own courses alone, and those only until they end.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import Connection

from casework.access import Access, NotHereError
from casework.cases import Actor
from casework.courses import Group
from casework.errors import CaseError, Reason
from casework.schooling import Schooling, schooling_of, teaching
from casework.staffing import colleague
from flows.klantreis.model import Profile
from flows.lessons.loader import Library
from storage import audit, coaching, courses, staff
from storage.appointments import AppointmentRow, State, of_meetings
from storage.budgets import shares_of
from storage.courses import CourseRow, MeetingRow
from storage.staff import Role

Attendance = Literal["there", "missed", "excused", "unknown", "ahead"]
_SAID: Mapping[State, Attendance] = {
    State.ATTENDED: "there",
    State.MISSED: "missed",
    State.CANNOT_COME: "excused",
}


@dataclass(frozen=True, slots=True)
class Seat:
    """Somebody who takes part. `attendance` by meeting, None where they were not invited to it;
    `schooling` where they share it, and so `budget`, the public id by which to open it."""

    first_name: str
    language: str
    attendance: tuple[Attendance | None, ...]
    schooling: Schooling | None
    budget: str | None


@dataclass(frozen=True, slots=True)
class Class:
    """A course, its meetings that are not cancelled, and who takes part."""

    course: CourseRow
    meetings: tuple[MeetingRow, ...]
    seats: tuple[Seat, ...]


def appoint(connection: Connection, actor: Actor, group: Group, login: str, now: datetime) -> None:
    """This partner coaches the course from now on. CaseError."""
    row = colleague(connection, login)
    if Role.PARTNER not in staff.roles_of(connection, row.id).get(actor.municipality_id, ()):
        raise CaseError(Reason.COACH_WITHOUT_ROLE, value=row.login)
    coaching.add_coach(connection, group.course.id, row.id)
    line = actor.did("coach appointed", now, row.public_id, course=group.course.public_id)
    audit.write_audit(connection, [line])


def dismiss(connection: Connection, actor: Actor, group: Group, login: str, now: datetime) -> None:
    """They coach it no longer. CaseError for who did not."""
    row = colleague(connection, login)
    if not coaching.remove_coach(connection, group.course.id, row.id):
        raise CaseError(Reason.NOT_COACHING, value=row.login)
    line = actor.did("coach dismissed", now, row.public_id, course=group.course.public_id)
    audit.write_audit(connection, [line])


def own_courses(connection: Connection, access: Access) -> list[CourseRow]:
    """The courses this colleague coaches, by name."""
    return coaching.coached_by(connection, access.staff.id, access.teaches)


def open_course(
    connection: Connection,
    access: Access,
    profiles: Mapping[str, Profile],
    library: Library,
    public_id: str,
    now: datetime,
) -> Class:
    """Who takes part in an own course. NotHereError for any other."""
    own = own_courses(connection, access)
    course = next((one for one in own if one.public_id == public_id), None)
    if course is None:
        raise NotHereError(public_id)
    meetings = tuple(
        one for one in courses.meetings_of(connection, course.id) if one.cancelled_at is None
    )
    people = courses.participants_of(connection, course.id)
    sharing = coaching.sharing_with(connection, course.public_id)
    taught = teaching(access, profiles, library, course.municipality_id, now)
    open_to = [one for one in people if one.id in sharing]
    shares = shares_of(connection, [one.id for one in people])
    budgets = {one.person_id for one in shares if one.with_whom == course.public_id}
    schooling = schooling_of(connection, taught, open_to)
    booked = of_meetings(connection, [one.id for one in meetings])
    actor = access.teaching(course.municipality_id)
    access.seen.append(actor.did("course read", now, public_id, people=len(people)))
    seats = tuple(
        Seat(
            one.first_name,
            one.language,
            _attendance(meetings, (row for row in booked if row.person_id == one.id), now),
            schooling.get(one.id),
            one.public_id if one.id in budgets else None,
        )
        for one in people
    )
    return Class(course, meetings, seats)


def _attendance(
    meetings: Iterable[MeetingRow], booked: Iterable[AppointmentRow], now: datetime
) -> tuple[Attendance | None, ...]:
    by_meeting = {row.meeting_id: row for row in booked}
    return tuple(_was_there(by_meeting.get(one.id), now) for one in meetings)


def _was_there(row: AppointmentRow | None, now: datetime) -> Attendance | None:
    if row is None or row.state is State.CANCELLED:
        return None
    return _SAID.get(row.state, "ahead" if row.starts_at > now else "unknown")
