"""Courses (PVT, MAP, brugklas, money lessons): meetings, and who takes part."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Connection,
    Text,
    UniqueConstraint,
    func,
    insert,
    select,
    update,
)
from sqlmodel import Field

from storage.base import (
    BIG_ID,
    Reader,
    Row,
    as_text,
    insert_new,
    insert_or_update,
    new_public_id,
    table_of,
)
from storage.people import PEOPLE, PersonRow, person


class CourseKind(StrEnum):
    PVT = "pvt"
    MAP = "map"
    BRUGKLAS = "brugklas"
    TAALLES = "taalles"
    GELD = "geld"
    OVERIG = "overig"


class Course(Row, table=True):
    """A group with its trainer and usual place. `name` is unique in its municipality."""

    __tablename__ = "course"
    __table_args__ = (UniqueConstraint("municipality_id", "name"),)

    municipality_id: int = Field(foreign_key="municipality.id", sa_type=BIG_ID)
    public_id: str = Field(default_factory=new_public_id, unique=True)
    kind: CourseKind = Field(sa_type=as_text(CourseKind))
    name: str
    trainer: str = ""
    place: str = ""
    address: str = ""
    link: str = Field(default="", sa_type=Text)
    created_at: datetime
    ended_at: datetime | None = None


class CourseMeeting(Row, table=True):
    """One meeting; empty `place` and `address` are the course's."""

    __tablename__ = "course_meeting"
    __table_args__ = (UniqueConstraint("course_id", "number"),)

    course_id: int = Field(foreign_key="course.id", ondelete="CASCADE", sa_type=BIG_ID)
    number: int = Field(sa_type=BigInteger)
    starts_at: datetime
    minutes: int | None = Field(default=None, sa_type=BigInteger)
    subject: str = ""
    bring: list[str] = Field(default_factory=list, sa_type=JSON)
    place: str = ""
    address: str = ""
    cancelled_at: datetime | None = None


class CourseParticipant(Row, table=True):
    __tablename__ = "course_participant"
    __table_args__ = (UniqueConstraint("course_id", "person_id"),)

    course_id: int = Field(foreign_key="course.id", ondelete="CASCADE", sa_type=BIG_ID)
    person_id: int = Field(foreign_key="person.id", ondelete="CASCADE", index=True, sa_type=BIG_ID)
    joined_at: datetime
    left_at: datetime | None = None


course = table_of(Course)
course_meeting = table_of(CourseMeeting)
course_participant = table_of(CourseParticipant)


@dataclass(frozen=True, slots=True)
class NewCourse:
    kind: CourseKind
    name: str
    trainer: str = ""
    place: str = ""
    address: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class CourseRow:
    id: int
    municipality_id: int
    public_id: str
    kind: CourseKind
    name: str
    trainer: str
    place: str
    address: str
    link: str
    created_at: datetime
    ended_at: datetime | None


@dataclass(frozen=True, slots=True)
class NewMeeting:
    """Empty `place` and `address` are the course's."""

    starts_at: datetime
    minutes: int | None = None
    subject: str = ""
    bring: tuple[str, ...] = ()
    place: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class MeetingRow:
    id: int
    course_id: int
    number: int
    starts_at: datetime
    minutes: int | None
    subject: str
    bring: list[str]
    place: str
    address: str
    cancelled_at: datetime | None


_courses = Reader(CourseRow, course)
_meetings = Reader(MeetingRow, course_meeting)
_taking_part = course_participant.c.left_at.is_(None)


def add_course(
    connection: Connection, municipality_id: int, new: NewCourse, now: datetime
) -> CourseRow | None:
    """A new course; None where the municipality has one of this name."""
    row = asdict(new) | {
        "municipality_id": municipality_id,
        "public_id": new_public_id(),
        "created_at": now,
    }
    added = connection.scalar(insert_new(connection, course).returning(course.c.id), row)
    return None if added is None else find_course(connection, municipality_id, new.name)


def find_course(connection: Connection, municipality_id: int, name: str) -> CourseRow | None:
    here = course.c.municipality_id == municipality_id, course.c.name == name
    return _courses.one(connection, _courses.query.where(*here))


def list_courses(connection: Connection, municipality_ids: Collection[int]) -> list[CourseRow]:
    """Those that have not ended, by name."""
    here = course.c.municipality_id.in_(municipality_ids), course.c.ended_at.is_(None)
    return _courses.all(connection, _courses.query.where(*here).order_by(course.c.name))


def end_course(connection: Connection, course_id: int, now: datetime) -> None:
    connection.execute(update(course).where(course.c.id == course_id).values(ended_at=now))


def add_meetings(
    connection: Connection, course_id: int, new: Sequence[NewMeeting]
) -> list[MeetingRow]:
    """More meetings, numbered on from the last one."""
    last = select(func.max(course_meeting.c.number)).where(course_meeting.c.course_id == course_id)
    first = (connection.scalar(last) or 0) + 1
    rows = [
        asdict(one) | {"course_id": course_id, "number": first + at, "bring": list(one.bring)}
        for at, one in enumerate(new)
    ]
    if rows:
        connection.execute(insert(course_meeting), rows)
    return [one for one in meetings_of(connection, course_id) if one.number >= first]


def meetings_of(connection: Connection, course_id: int) -> list[MeetingRow]:
    """All of them, by number."""
    query = _meetings.query.where(course_meeting.c.course_id == course_id)
    return _meetings.all(connection, query.order_by(course_meeting.c.number))


def change_meeting(connection: Connection, meeting_id: int, values: Mapping[str, Any]) -> None:
    connection.execute(
        update(course_meeting).where(course_meeting.c.id == meeting_id).values(values)
    )


def join_course(
    connection: Connection, course_id: int, person_ids: Collection[int], now: datetime
) -> None:
    """These people take part from now on; who left comes back."""
    rows = [
        {"course_id": course_id, "person_id": id, "joined_at": now, "left_at": None}
        for id in person_ids
    ]
    joined = insert_or_update(
        connection,
        course_participant,
        key=("course_id", "person_id"),
        changed=("joined_at", "left_at"),
        only=course_participant.c.left_at.is_not(None),
    )
    if rows:
        connection.execute(joined, rows)


def leave_course(connection: Connection, course_id: int, person_id: int, now: datetime) -> bool:
    """Take part no longer; False for who did not."""
    theirs = (
        course_participant.c.course_id == course_id,
        course_participant.c.person_id == person_id,
    )
    left = update(course_participant).where(*theirs, _taking_part).values(left_at=now)
    return connection.execute(left).rowcount == 1


def participants_of(connection: Connection, course_id: int) -> list[PersonRow]:
    """Who takes part, by number."""
    query = PEOPLE.query.join(course_participant, course_participant.c.person_id == person.c.id)
    here = course_participant.c.course_id == course_id, _taking_part
    return PEOPLE.all(connection, query.where(*here).order_by(person.c.number))
