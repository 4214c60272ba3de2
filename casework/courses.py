"""Courses: a group with meetings. Who takes part has an appointment for each meeting.

What changes of a meeting changes all its appointments, each with its reminders.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from casework.booking import Author, Change, cancel_all, change_all, save_all
from casework.cases import Actor
from casework.errors import CaseError, Reason
from casework.places import known_places, located
from casework.texts import check_line, check_link, check_text
from storage import audit, courses
from storage.appointments import AppointmentRow, Kind, Mode, Source, State, of_meetings
from storage.audit import AuditLine
from storage.booking import Details, NewAppointment
from storage.courses import CourseRow, MeetingRow, NewCourse, NewMeeting
from storage.people import PersonRow


@dataclass(frozen=True, slots=True)
class Group:
    """A course with its meetings, by number, and who takes part."""

    course: CourseRow
    meetings: tuple[MeetingRow, ...]
    people: tuple[PersonRow, ...]


def begin(connection: Connection, actor: Actor, new: NewCourse, now: datetime) -> CourseRow:
    """A new course. CaseError where its name is taken, or something in it can not be."""
    tidy = replace(
        new,
        name=check_line(new.name),
        trainer=check_text(new.trainer),
        place=check_text(new.place),
        address=check_text(new.address),
        link=check_link(new.link),
    )
    made = courses.add_course(connection, actor.municipality_id, tidy, now)
    if made is None:
        raise CaseError(Reason.COURSE_TAKEN, value=tidy.name)
    _note(connection, actor, "course begun", made, now)
    return made


def group_of(connection: Connection, actor: Actor, name: str) -> Group:
    """The course of this name in the actor's municipality. CaseError."""
    found = courses.find_course(connection, actor.municipality_id, " ".join(name.split()))
    if found is None:
        raise CaseError(Reason.COURSE_UNKNOWN, value=name)
    meetings = tuple(courses.meetings_of(connection, found.id))
    return Group(found, meetings, tuple(courses.participants_of(connection, found.id)))


def meeting_of(group: Group, number: int) -> MeetingRow:
    """The meeting of this number, unless it is cancelled. CaseError."""
    for meeting in group.meetings:
        if meeting.number == number and meeting.cancelled_at is None:
            return meeting
    raise CaseError(Reason.MEETING_UNKNOWN, value=number)


def meet(
    connection: Connection, actor: Actor, group: Group, new: Sequence[NewMeeting], now: datetime
) -> list[MeetingRow]:
    """Plan meetings for everybody who takes part. CaseError."""
    _check_open(group.course)
    if any(one.starts_at <= now for one in new):
        raise CaseError(Reason.MOMENT_PAST)
    meetings = courses.add_meetings(connection, group.course.id, new)
    _book(connection, actor, group.course, meetings, group.people, now)
    _note(connection, actor, "course meetings planned", group.course, now, meetings=len(meetings))
    return meetings


def move_meeting(
    connection: Connection,
    actor: Actor,
    group: Group,
    meeting: MeetingRow,
    values: Mapping[str, Any],
    now: datetime,
) -> None:
    """Change anything of a meeting that is still to come; `values` are fields of `NewMeeting`."""
    if meeting.starts_at <= now or values.get("starts_at", meeting.starts_at) <= now:
        raise CaseError(Reason.MOMENT_PAST)
    stored = dict(values) | ({"bring": list(values["bring"])} if "bring" in values else {})
    courses.change_meeting(connection, meeting.id, stored)
    excused = set() if "starts_at" in values else _excused(connection, meeting)
    people = [one for one in group.people if one.id not in excused]
    _book(connection, actor, group.course, [replace(meeting, **stored)], people, now)
    _note(connection, actor, "course meeting changed", group.course, now, meeting=meeting.number)


def cancel_meeting(
    connection: Connection, actor: Actor, group: Group, meeting: MeetingRow, now: datetime
) -> None:
    """A meeting is off, for everybody. CaseError where it was."""
    if meeting.starts_at <= now:
        raise CaseError(Reason.MOMENT_PAST)
    courses.change_meeting(connection, meeting.id, {"cancelled_at": now})
    cancel_all(connection, _author(actor), of_meetings(connection, [meeting.id]), now)
    _note(connection, actor, "course meeting cancelled", group.course, now, meeting=meeting.number)


def enrol(
    connection: Connection, actor: Actor, group: Group, people: Sequence[PersonRow], now: datetime
) -> None:
    """These people take part from now on. CaseError where the course has ended."""
    _check_open(group.course)
    courses.join_course(connection, group.course.id, [one.id for one in people], now)
    _book(connection, actor, group.course, group.meetings, people, now)
    _note_people(connection, actor, "course joined", group.course, people, now)


def leave(
    connection: Connection, actor: Actor, group: Group, person: PersonRow, now: datetime
) -> None:
    """Somebody takes part no longer. CaseError for who did not."""
    if not courses.leave_course(connection, group.course.id, person.id, now):
        raise CaseError(Reason.NOT_TAKING_PART, value=person.number)
    theirs = [one for one in _ahead(connection, group, now) if one.person_id == person.id]
    cancel_all(connection, _author(actor), theirs, now)
    _note_people(connection, actor, "course left", group.course, [person], now)


def attendance(
    connection: Connection,
    actor: Actor,
    group: Group,
    meeting: MeetingRow,
    present: Collection[PersonRow],
    now: datetime,
) -> tuple[int, int]:
    """Who was there; the others missed it. Returns how many were there, and were not.

    CaseError before it has begun, or for somebody who had no appointment for it. It may be said
    again: the newest counts.
    """
    if meeting.starts_at > now:
        raise CaseError(Reason.APPOINTMENT_AHEAD)
    rows = [one for one in of_meetings(connection, [meeting.id]) if _counts(one)]
    invited, ids = {one.person_id for one in rows}, {one.id for one in present}
    if stranger := next((one for one in present if one.id not in invited), None):
        raise CaseError(Reason.NOT_TAKING_PART, value=stranger.number)
    was = {one.id: State.ATTENDED if one.person_id in ids else State.MISSED for one in rows}
    changes = [Change(one, {"state": was[one.id]}) for one in rows]
    change_all(connection, _author(actor), changes, now)
    there = sum(state is State.ATTENDED for state in was.values())
    _note(connection, actor, "course attendance noted", group.course, now, present=there)
    return there, len(rows) - there


def end(connection: Connection, actor: Actor, group: Group, now: datetime) -> None:
    """The course has ended: what was still to come is off. CaseError where it had."""
    _check_open(group.course)
    for meeting in group.meetings:
        if meeting.starts_at > now and meeting.cancelled_at is None:
            courses.change_meeting(connection, meeting.id, {"cancelled_at": now})
    cancel_all(connection, _author(actor), _ahead(connection, group, now), now)
    courses.end_course(connection, group.course.id, now)
    _note(connection, actor, "course ended", group.course, now)


def _book(
    connection: Connection,
    actor: Actor,
    course: CourseRow,
    meetings: Iterable[MeetingRow],
    people: Sequence[PersonRow],
    now: datetime,
) -> None:
    """Appointments as the meetings that are to come say, for each of these people."""
    places = known_places(connection, course.municipality_id)
    details = {
        meeting.id: located(_details(course, meeting), places)
        for meeting in meetings
        if meeting.starts_at > now and meeting.cancelled_at is None
    }
    wanted = [
        NewAppointment(
            course.municipality_id,
            person.id,
            Source.COURSE,
            said,
            reference=f"{meeting_id}:{person.id}",
            series=course.public_id,
            meeting_id=meeting_id,
        )
        for meeting_id, said in details.items()
        for person in people
    ]
    save_all(connection, _author(actor), wanted, now)


def _details(course: CourseRow, meeting: MeetingRow) -> Details:
    """A meeting's own place goes before the course's, and then has its own address."""
    at_course = not meeting.place
    return Details(
        Kind.LES,
        meeting.starts_at,
        meeting.minutes,
        mode=Mode.ONLINE if course.link and at_course else Mode.PLACE,
        subject=meeting.subject or course.name,
        bring=tuple(meeting.bring),
        place=meeting.place or course.place,
        address=meeting.address or (course.address if at_course else ""),
        link=course.link if at_course else "",
        who=course.trainer,
    )


def _ahead(connection: Connection, group: Group, now: datetime) -> list[AppointmentRow]:
    rows = of_meetings(connection, [one.id for one in group.meetings])
    return [row for row in rows if row.starts_at > now]


def _counts(row: AppointmentRow) -> bool:
    return row.state is not State.CANCELLED


def _excused(connection: Connection, meeting: MeetingRow) -> set[int]:
    """Who need not come, though the others do (ids of people)."""
    rows = of_meetings(connection, [meeting.id])
    return {row.person_id for row in rows if not _counts(row)}


def _check_open(course: CourseRow) -> None:
    if course.ended_at is not None:
        raise CaseError(Reason.COURSE_ENDED, value=course.name)


def _author(actor: Actor) -> Author:
    return Author("course", actor.staff_id)


def _note(
    connection: Connection, actor: Actor, deed: str, course: CourseRow, now: datetime, **detail: int
) -> None:
    audit.write_audit(connection, [actor.did(deed, now, course.public_id, **detail)])


def _note_people(
    connection: Connection,
    actor: Actor,
    deed: str,
    course: CourseRow,
    people: Iterable[PersonRow],
    now: datetime,
) -> None:
    lines: list[AuditLine] = [
        actor.did(deed, now, one.public_id, course=course.public_id) for one in people
    ]
    audit.write_audit(connection, lines)
