from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import Connection

from casework import appointments, courses
from casework.cases import Actor
from casework.courses import Group, group_of, meeting_of
from casework.errors import CaseError, Reason
from casework.places import save_place
from storage.appointments import AppointmentRow, Mode, State, list_appointments
from storage.calendars import KnownPlaceRow
from storage.courses import CourseKind, NewCourse, NewMeeting, list_courses
from storage.database import Database
from storage.people import PersonRow
from tests.casework.bookings import NEXT_WEEK, somebody, waiting
from tests.casework.world import clerk, deeds
from tests.storage.world import NOW

WEEK = timedelta(weeks=1)
AFTER = NEXT_WEEK + timedelta(hours=3)
PVT = NewCourse(CourseKind.PVT, "PVT voorjaar", "Anna", "Bibliotheek", "Plein 2")


def begun(connection: Connection, meetings: int = 2) -> tuple[Actor, list[PersonRow]]:
    """A course of some weeks, with two people."""
    actor = clerk(connection)
    people = [somebody(connection, actor, number) for number in ("HS-1", "HS-2")]
    courses.begin(connection, actor, PVT, NOW)
    weekly = [NewMeeting(NEXT_WEEK + at * WEEK, 120) for at in range(meetings)]
    courses.meet(connection, actor, here(connection, actor), weekly, NOW)
    courses.enrol(connection, actor, here(connection, actor), people, NOW)
    return actor, people


def here(connection: Connection, actor: Actor) -> Group:
    return group_of(connection, actor, PVT.name)


def rows_of(connection: Connection, actor: Actor, person: PersonRow) -> list[AppointmentRow]:
    return list_appointments(connection, actor.municipality_id, NOW, person_id=person.id)


def states(connection: Connection, actor: Actor, person: PersonRow) -> list[str]:
    return [row.state.value for row in rows_of(connection, actor, person)]


def test_taking_part_makes_an_appointment_a_meeting(database: Database) -> None:
    with database.transaction() as connection:
        actor, (amal, _) = begun(connection)
        first, second = rows_of(connection, actor, amal)
        assert (first.starts_at, second.starts_at) == (NEXT_WEEK, NEXT_WEEK + WEEK)
        assert (first.subject, first.place, first.address, first.who, first.minutes) == (
            "PVT voorjaar",
            "Bibliotheek",
            "Plein 2",
            "Anna",
            120,
        )
        assert ("told", 1) in waiting(connection, first)
        assert deeds(connection)[-2:] == ["course joined", "course joined"]


def test_a_meeting_more_is_for_everybody(database: Database) -> None:
    with database.transaction() as connection:
        actor, people = begun(connection)
        more = [NewMeeting(NEXT_WEEK + 2 * WEEK, subject="Bezoek", place="Museum")]
        (made,) = courses.meet(connection, actor, here(connection, actor), more, NOW)
        assert made.number == 3
        for one in people:
            last = rows_of(connection, actor, one)[-1]
            assert (last.subject, last.place, last.address) == ("Bezoek", "Museum", "")


def test_moving_a_meeting_tells_everybody(database: Database) -> None:
    with database.transaction() as connection:
        actor, people = begun(connection)
        group = here(connection, actor)
        later = {"starts_at": NEXT_WEEK + timedelta(hours=2), "bring": ("pen",)}
        courses.move_meeting(connection, actor, group, meeting_of(group, 1), later, NOW)
        for one in people:
            first, second = rows_of(connection, actor, one)
            assert (first.state, first.revision, first.was_at) == (State.MOVED, 2, NEXT_WEEK)
            assert first.bring == ["pen"]
            assert second.revision == 1
            assert {revision for _, revision in waiting(connection, first)} == {2}


def test_a_cancelled_meeting_is_off_for_everybody(database: Database) -> None:
    with database.transaction() as connection:
        actor, people = begun(connection)
        group = here(connection, actor)
        courses.cancel_meeting(connection, actor, group, meeting_of(group, 2), NOW)
        assert [states(connection, actor, one) for one in people] == [["planned", "cancelled"]] * 2
        with pytest.raises(CaseError) as wrong:
            meeting_of(here(connection, actor), 2)
        assert wrong.value.reason is Reason.MEETING_UNKNOWN


def test_who_leaves_and_comes_back(database: Database) -> None:
    with database.transaction() as connection:
        actor, (amal, tesfay) = begun(connection)
        courses.leave(connection, actor, here(connection, actor), amal, NOW)
        assert states(connection, actor, amal) == ["cancelled", "cancelled"]
        assert states(connection, actor, tesfay) == ["planned", "planned"]
        assert [one.number for one in here(connection, actor).people] == ["HS-2"]
        with pytest.raises(CaseError) as wrong:
            courses.leave(connection, actor, here(connection, actor), amal, NOW)
        assert wrong.value.reason is Reason.NOT_TAKING_PART
        courses.enrol(connection, actor, here(connection, actor), [amal], NOW)
        assert states(connection, actor, amal) == ["planned", "planned"]
        assert [row.revision for row in rows_of(connection, actor, amal)] == [3, 3]


def test_taking_part_twice_changes_nothing(database: Database) -> None:
    with database.transaction() as connection:
        actor, people = begun(connection)
        before = rows_of(connection, actor, people[0])
        courses.enrol(connection, actor, here(connection, actor), people, NOW)
        assert rows_of(connection, actor, people[0]) == before


def test_who_is_excused_is_not_called_back_by_another_room(database: Database) -> None:
    with database.transaction() as connection:
        actor, (amal, tesfay) = begun(connection)
        first = rows_of(connection, actor, amal)[0]
        appointments.cancel(connection, actor, amal, first, NOW)
        group = here(connection, actor)
        courses.move_meeting(connection, actor, group, meeting_of(group, 1), {"place": "Zaal"}, NOW)
        assert states(connection, actor, amal) == ["cancelled", "planned"]
        assert states(connection, actor, tesfay) == ["moved", "planned"]


def test_attendance_of_a_meeting(database: Database) -> None:
    with database.transaction() as connection:
        actor, (amal, tesfay) = begun(connection)
        group = here(connection, actor)
        meeting = meeting_of(group, 1)
        with pytest.raises(CaseError) as wrong:
            courses.attendance(connection, actor, group, meeting, [amal], NOW)
        assert wrong.value.reason is Reason.APPOINTMENT_AHEAD
        assert courses.attendance(connection, actor, group, meeting, [amal], AFTER) == (1, 1)
        assert states(connection, actor, amal) == ["attended", "planned"]
        assert states(connection, actor, tesfay) == ["missed", "planned"]
        missed = rows_of(connection, actor, tesfay)[0]
        assert "missed" in dict(waiting(connection, missed))
        assert courses.attendance(connection, actor, group, meeting, [amal, tesfay], AFTER) == (
            2,
            0,
        )
        assert "missed" not in dict(waiting(connection, missed))


def test_a_stranger_was_not_there(database: Database) -> None:
    with database.transaction() as connection:
        actor, _ = begun(connection)
        group = here(connection, actor)
        stranger = somebody(connection, actor, "HS-3")
        with pytest.raises(CaseError) as wrong:
            courses.attendance(connection, actor, group, meeting_of(group, 1), [stranger], AFTER)
        assert wrong.value.reason is Reason.NOT_TAKING_PART


def test_an_ended_course_takes_nobody_and_cancels_what_was_to_come(database: Database) -> None:
    with database.transaction() as connection:
        actor, people = begun(connection)
        courses.end(connection, actor, here(connection, actor), AFTER)
        assert states(connection, actor, people[0]) == ["planned", "cancelled"]
        assert list_courses(connection, [actor.municipality_id]) == []
        for again in (courses.enrol, courses.meet):
            with pytest.raises(CaseError) as wrong:
                again(connection, actor, here(connection, actor), [], AFTER)
            assert wrong.value.reason is Reason.COURSE_ENDED


def test_nothing_past_is_planned_moved_or_cancelled(database: Database) -> None:
    with database.transaction() as connection:
        actor, _ = begun(connection)
        group = here(connection, actor)
        first = meeting_of(group, 1)
        with pytest.raises(CaseError):
            courses.meet(connection, actor, group, [NewMeeting(NOW)], NOW)
        with pytest.raises(CaseError):
            courses.move_meeting(connection, actor, group, first, {"starts_at": NOW}, NOW)
        with pytest.raises(CaseError):
            courses.move_meeting(connection, actor, group, first, {"place": "x"}, AFTER)
        with pytest.raises(CaseError):
            courses.cancel_meeting(connection, actor, group, first, AFTER)


def test_a_course_is_known_by_its_name(database: Database) -> None:
    with database.transaction() as connection:
        actor, _ = begun(connection)
        with pytest.raises(CaseError) as taken:
            courses.begin(connection, actor, PVT, NOW)
        assert taken.value.reason is Reason.COURSE_TAKEN
        with pytest.raises(CaseError) as unknown:
            group_of(connection, actor, "Zwemmen")
        assert unknown.value.reason is Reason.COURSE_UNKNOWN
        with pytest.raises(CaseError) as elsewhere:
            group_of(connection, clerk(connection, "uithoorn"), PVT.name)
        assert elsewhere.value.reason is Reason.COURSE_UNKNOWN


def test_an_online_course_and_a_place_that_is_known(database: Database) -> None:
    with database.transaction() as connection:
        actor = clerk(connection)
        amal = somebody(connection, actor)
        pin = KnownPlaceRow("Museum", "Singel 1", "Bus 3", 52.3, 4.6)
        save_place(connection, actor, pin, NOW)
        online = NewCourse(CourseKind.MAP, "MAP", link="https://meet.example/map")
        courses.begin(connection, actor, online, NOW)
        group = group_of(connection, actor, "MAP")
        weekly = [NewMeeting(NEXT_WEEK), NewMeeting(NEXT_WEEK + WEEK, place="museum")]
        courses.meet(connection, actor, group, weekly, NOW)
        courses.enrol(connection, actor, group_of(connection, actor, "MAP"), [amal], NOW)
        first, second = rows_of(connection, actor, amal)
    assert (first.mode, first.link) == (Mode.ONLINE, "https://meet.example/map")
    assert (second.mode, second.link, second.place) == (Mode.PLACE, "", "Museum")
    assert (second.address, second.route, second.latitude) == ("Singel 1", "Bus 3", 52.3)
