"""Courses (PVT, MAP, brugklas, money lessons): meetings, and who takes part."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import JSON, BigInteger, Text, UniqueConstraint
from sqlmodel import Field

from storage.base import BIG_ID, Row, as_text, new_public_id, table_of


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
