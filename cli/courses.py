"""The commands `wegwijs course …`. Whatever is changed, and reading who takes part, is audited."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields

from casework import cases, coaching, courses
from casework.courses import Group, group_of, meeting_of
from casework.series import repeated
from cli.appointments import read_cells
from cli.output import moment, row, tell
from cli.words import say
from cli.work import Desk, at_desk
from storage import audit
from storage.courses import CourseKind, NewCourse, NewMeeting, list_courses

_OF_A_MEETING = frozenset(one.name for one in fields(NewMeeting))


def add(gemeente: str | None, name: str, kind: str, **said: str) -> None:
    """Begin a course; `said` are fields of `NewCourse`."""
    with at_desk(gemeente) as desk:
        new = NewCourse(CourseKind(kind), name, **said)
        with desk.database.transaction() as connection:
            made = courses.begin(connection, desk.actor, new, desk.now)
        tell(say("course-added", name=made.name))


def meet(
    gemeente: str | None, name: str, cells: Mapping[str, str], *, times: int, weeks: int
) -> None:
    """Plan a meeting or a series; `cells` are columns of appointments.csv."""
    with at_desk(gemeente) as desk:
        values = read_cells(cells, desk.now)
        said = {name: value for name, value in values.items() if name in _OF_A_MEETING}
        moments = repeated(said["starts_at"], times, weeks)
        new = [NewMeeting(**said | {"starts_at": at}) for at in moments]
        with desk.database.transaction() as connection:
            group = group_of(connection, desk.actor, name)
            made = courses.meet(connection, desk.actor, group, new, desk.now)
        for one in made:
            print(one.number)
        _tell_done(group, len(made))


def move(gemeente: str | None, name: str, number: int, cells: Mapping[str, str]) -> None:
    """Change what `cells` name of a meeting, and nothing else."""
    with at_desk(gemeente) as desk:
        with desk.database.transaction() as connection:
            group = group_of(connection, desk.actor, name)
            meeting = meeting_of(group, number)
            values = read_cells(cells, desk.now, meeting.starts_at)
            said = {name: value for name, value in values.items() if name in _OF_A_MEETING}
            courses.move_meeting(connection, desk.actor, group, meeting, said, desk.now)
        _tell_done(group, 1)


def cancel(gemeente: str | None, name: str, number: int) -> None:
    with at_desk(gemeente) as desk:
        with desk.database.transaction() as connection:
            group = group_of(connection, desk.actor, name)
            meeting = meeting_of(group, number)
            courses.cancel_meeting(connection, desk.actor, group, meeting, desk.now)
        _tell_done(group, 1)


def enrol(gemeente: str | None, name: str, numbers: Sequence[str]) -> None:
    """All of these people, or none where one is not known."""
    with at_desk(gemeente) as desk:
        with desk.database.transaction() as connection:
            group = group_of(connection, desk.actor, name)
            people = [cases.find_person(connection, desk.actor, number) for number in numbers]
            courses.enrol(connection, desk.actor, group, people, desk.now)
            group = group_of(connection, desk.actor, name)
        _tell_done(group, len(group.meetings))


def leave(gemeente: str | None, name: str, number: str) -> None:
    with at_desk(gemeente) as desk:
        with desk.database.transaction() as connection:
            group = group_of(connection, desk.actor, name)
            person = cases.find_person(connection, desk.actor, number)
            courses.leave(connection, desk.actor, group, person, desk.now)
            group = group_of(connection, desk.actor, name)
        _tell_done(group, len(group.meetings))


def attendance(gemeente: str | None, name: str, number: int, numbers: Sequence[str]) -> None:
    """`numbers` were there; the others who take part missed it."""
    with at_desk(gemeente) as desk:
        with desk.database.transaction() as connection:
            group = group_of(connection, desk.actor, name)
            meeting = meeting_of(group, number)
            present = [cases.find_person(connection, desk.actor, one) for one in numbers]
            there, missing = courses.attendance(
                connection, desk.actor, group, meeting, present, desk.now
            )
        tell(say("course-attended", there=there, missing=missing))


def coach(gemeente: str | None, name: str, login: str, *, gone: bool) -> None:
    """Let a partner coach a course and see who takes part, or no longer."""
    change = coaching.dismiss if gone else coaching.appoint
    with at_desk(gemeente) as desk:
        with desk.database.transaction() as connection:
            group = group_of(connection, desk.actor, name)
            change(connection, desk.actor, group, login, desk.now)
        who = {"name": group.course.name, "login": login}
        tell(say("course-coach-was", **who) if gone else say("course-coach-is", **who))


def end(gemeente: str | None, name: str) -> None:
    with at_desk(gemeente) as desk:
        with desk.database.transaction() as connection:
            group = group_of(connection, desk.actor, name)
            courses.end(connection, desk.actor, group, desk.now)
        tell(say("course-ended", value=group.course.name))


def show_all(gemeente: str | None) -> None:
    """Those that have not ended, a line each."""
    with at_desk(gemeente) as desk:
        with desk.database.transaction() as connection:
            found = list_courses(connection, [desk.home.id])
        print(say("list-courses"))
        for one in found:
            row(one.name, one.kind.value, one.trainer, one.place)


def show(gemeente: str | None, name: str) -> None:
    """The meetings, and then who takes part."""
    with at_desk(gemeente) as desk:
        with desk.database.transaction() as connection:
            group = group_of(connection, desk.actor, name)
            line = _read(desk, group)
            audit.write_audit(connection, [line])
        print(say("list-meetings"))
        for one in group.meetings:
            place = one.place or group.course.place
            cells = (one.number, moment(one.starts_at), one.subject, place)
            row(*cells, moment(one.cancelled_at))
        print(say("list-participants"))
        for person in group.people:
            row(person.number, person.first_name)


def _read(desk: Desk, group: Group) -> audit.AuditLine:
    subject = group.course.public_id
    return desk.actor.did("course read", desk.now, subject, people=len(group.people))


def _tell_done(group: Group, meetings: int) -> None:
    told = {"name": group.course.name, "meetings": meetings, "people": len(group.people)}
    tell(say("course-done", **told))
