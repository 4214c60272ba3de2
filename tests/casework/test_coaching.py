"""Who coaches a course, and who lets the coach see how far they are: on both databases."""

from __future__ import annotations

import pytest
from sqlalchemy import Connection

from casework import coaching, courses
from casework.cases import Actor
from casework.courses import Group, group_of
from casework.errors import CaseError, Reason
from casework.learning import learned, learning_of
from casework.staffing import add_staff
from flows import events
from flows.lessons.learning import Learning
from storage import coaching as rows
from storage.courses import CourseKind, NewCourse
from storage.database import Database
from storage.people import PersonRow
from storage.staff import Role
from tests.casework.bookings import somebody
from tests.casework.world import clerk, deeds
from tests.storage.world import NOW


def taught(connection: Connection, kind: CourseKind = CourseKind.GELD) -> tuple[Group, PersonRow]:
    """A course with a coach and somebody who takes part."""
    actor = clerk(connection)
    add_staff(connection, actor, "dirk", "Dirk", Role.PARTNER, NOW)
    courses.begin(connection, actor, NewCourse(kind, kind.value), NOW)
    person = somebody(connection, actor)
    group = group_of(connection, actor, kind.value)
    courses.enrol(connection, actor, group, [person], NOW)
    coaching.appoint(connection, actor, group, "dirk", NOW)
    return group, person


def of(connection: Connection, person: PersonRow) -> Learning:
    return learning_of(connection, [person.id]).get(person.id, Learning())


def test_who_is_in_a_money_course_may_share_and_stop_sharing(database: Database) -> None:
    with database.transaction() as connection:
        group, person = taught(connection)
        course, home = group.course.public_id, person.municipality_id
        (one,) = of(connection, person).courses
        assert (one.id, one.name, one.shared) == (course, "geld", False)
        for _ in range(2):
            learned(connection, home, person.id, events.ProgressShared(course), NOW)
        assert [one.shared for one in of(connection, person).courses] == [True]
        assert rows.sharing_with(connection, course) == {person.id}
        learned(connection, home, person.id, events.ProgressUnshared(course), NOW)
        assert [one.shared for one in of(connection, person).courses] == [False]
        assert rows.sharing_with(connection, course) == set()


def test_nothing_is_asked_of_other_courses(database: Database) -> None:
    with database.transaction() as connection:
        _, person = taught(connection, CourseKind.PVT)
        assert of(connection, person).courses == ()


def test_nothing_is_asked_where_nobody_coaches_or_one_has_left(database: Database) -> None:
    with database.transaction() as connection:
        group, person = taught(connection)
        actor = clerk(connection)
        coaching.dismiss(connection, actor, group, "dirk", NOW)
        assert of(connection, person).courses == ()
        coaching.appoint(connection, actor, group, "dirk", NOW)
        coaching.appoint(connection, actor, group, "dirk", NOW)
        assert len(of(connection, person).courses) == 1
        courses.leave(connection, actor, group, person, NOW)
        assert of(connection, person).courses == ()


def test_only_a_partner_of_this_municipality_coaches(database: Database) -> None:
    with database.transaction() as connection:
        group, _ = taught(connection)
        actor = clerk(connection)
        add_staff(connection, actor, "anna", "Anna", Role.CONSULENT, NOW)
        elsewhere = clerk(connection, "heerenveen")
        add_staff(connection, elsewhere, "fatma", "Fatma", Role.PARTNER, NOW)
        for login in ("anna", "fatma"):
            assert refused(connection, actor, group, login) is Reason.COACH_WITHOUT_ROLE
        assert refused(connection, actor, group, "nobody") is Reason.LOGIN_UNKNOWN
        with pytest.raises(CaseError) as caught:
            coaching.dismiss(connection, actor, group, "anna", NOW)
        assert caught.value.reason is Reason.NOT_COACHING
        coaching.dismiss(connection, actor, group, "dirk", NOW)
        assert [deed for deed in deeds(connection) if "coach" in deed] == [
            "coach appointed",
            "coach dismissed",
        ]


def refused(connection: Connection, actor: Actor, group: Group, login: str) -> Reason:
    with pytest.raises(CaseError) as caught:
        coaching.appoint(connection, actor, group, login, NOW)
    return caught.value.reason
