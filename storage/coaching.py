"""Who coaches a course, and who of it lets the coach see how far they are in the lessons."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    ColumnElement,
    Connection,
    UniqueConstraint,
    and_,
    delete,
    insert,
    select,
    update,
)
from sqlmodel import Field

from storage.base import BIG_ID, Reader, Row, insert_new, table_of
from storage.courses import CourseKind, CourseRow, course, course_participant


class CourseCoach(Row, table=True):
    """A colleague (of a partner, mostly) who teaches a course and sees who takes part."""

    __tablename__ = "course_coach"
    __table_args__ = (UniqueConstraint("course_id", "staff_id"),)

    course_id: int = Field(foreign_key="course.id", ondelete="CASCADE", sa_type=BIG_ID)
    staff_id: int = Field(foreign_key="staff.id", ondelete="CASCADE", index=True, sa_type=BIG_ID)


class LessonShare(Row, table=True):
    """Whom a person lets see how far they are in the lessons: the public id of a course."""

    __tablename__ = "lesson_share"

    municipality_id: int = Field(foreign_key="municipality.id", sa_type=BIG_ID)
    person_id: int = Field(foreign_key="person.id", ondelete="CASCADE", index=True, sa_type=BIG_ID)
    with_whom: str
    shared_at: datetime
    withdrawn_at: datetime | None = None


course_coach = table_of(CourseCoach)
lesson_share = table_of(LessonShare)


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A money course with a coach that somebody is in; `shared`: the coach sees how far they
    are in the lessons."""

    person_id: int
    public_id: str
    name: str
    shared: bool


_courses = Reader(CourseRow, course)
_open = course.c.ended_at.is_(None)
_shared = lesson_share.c.withdrawn_at.is_(None)


def add_coach(connection: Connection, course_id: int, staff_id: int) -> None:
    row = {"course_id": course_id, "staff_id": staff_id}
    connection.execute(insert_new(connection, course_coach), row)


def remove_coach(connection: Connection, course_id: int, staff_id: int) -> bool:
    """False for who did not coach it."""
    columns = course_coach.c
    theirs = columns.course_id == course_id, columns.staff_id == staff_id
    return connection.execute(delete(course_coach).where(*theirs)).rowcount == 1


def coached_by(
    connection: Connection, staff_id: int, municipality_ids: Collection[int]
) -> list[CourseRow]:
    """The courses of these municipalities that they coach and that have not ended, by name."""
    query = (
        _courses.query.join(course_coach, course_coach.c.course_id == course.c.id)
        .where(
            course_coach.c.staff_id == staff_id,
            course.c.municipality_id.in_(municipality_ids),
            _open,
        )
        .order_by(course.c.name, course.c.id)
    )
    return _courses.all(connection, query)


def groups_of(
    connection: Connection, person_ids: Collection[int]
) -> Mapping[int, tuple[GroupRow, ...]]:
    """The money courses with a coach that these people are in now, by person."""
    if not person_ids:
        return {}
    part = course_participant.c
    query = (
        select(part.person_id, course.c.public_id, course.c.name, lesson_share.c.id.is_not(None))
        .distinct()
        .join_from(course_participant, course, course.c.id == part.course_id)
        .join(course_coach, course_coach.c.course_id == course.c.id)
        .outerjoin(lesson_share, _share_of(part.person_id, course.c.public_id))
        .where(
            part.person_id.in_(person_ids),
            part.left_at.is_(None),
            course.c.kind == CourseKind.GELD,
            _open,
        )
        .order_by(course.c.name, course.c.public_id)
    )
    found: dict[int, tuple[GroupRow, ...]] = {}
    for row in connection.execute(query):
        one = GroupRow(*row)
        found[one.person_id] = (*found.get(one.person_id, ()), one)
    return found


def sharing_with(connection: Connection, whom: str) -> set[int]:
    """Ids of the people who let them see how far they are now."""
    query = select(lesson_share.c.person_id).where(lesson_share.c.with_whom == whom, _shared)
    return set(connection.scalars(query))


def share(
    connection: Connection, municipality_id: int, person_id: int, whom: str, now: datetime
) -> None:
    """From now on they may see it; once is enough."""
    if person_id in sharing_with(connection, whom):
        return
    row = {"municipality_id": municipality_id, "person_id": person_id, "with_whom": whom}
    connection.execute(insert(lesson_share), row | {"shared_at": now})


def unshare(connection: Connection, person_id: int, whom: str, now: datetime) -> None:
    """They may see it no longer."""
    theirs = lesson_share.c.person_id == person_id, lesson_share.c.with_whom == whom, _shared
    connection.execute(update(lesson_share).where(*theirs).values(withdrawn_at=now))


def _share_of(person_id: ColumnElement[int], public_id: ColumnElement[str]) -> ColumnElement[bool]:
    rows = lesson_share.c
    return and_(rows.person_id == person_id, rows.with_whom == public_id, _shared)
