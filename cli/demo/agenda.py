"""What the people of the demo have behind and ahead of them. Invented; the days move with today."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import Connection, update

from casework import appointments, coaching, courses
from casework.appointment_columns import moment_at
from casework.cases import Actor, find_person
from casework.courses import group_of, meeting_of
from casework.places import known_places, located, save_place
from casework.reminding import is_working
from casework.staffing import add_staff
from flows.cadence import working_day
from flows.context import ZONE
from storage.appointments import Kind, Mode
from storage.booking import Details
from storage.calendars import KnownPlaceRow
from storage.courses import CourseKind, NewCourse, NewMeeting
from storage.people import PersonRow
from storage.reminders import ReminderState, reminder
from storage.staff import Role

BOOKED_BEFORE = timedelta(days=21)
"""Everything was arranged so long ago, or that long before it was."""
PLACES = (
    KnownPlaceRow(
        "Gemeentehuis",
        "Voorbeeldplein 1, Heemstede",
        "Vanaf station Heemstede-Aerdenhout: 12 minuten lopen. Meld u bij de balie.",
        52.3508,
        4.6211,
    ),
    KnownPlaceRow(
        "Bibliotheek",
        "Voorbeeldlaan 20, Heemstede",
        "Bus naar halte Bibliotheek. Zaal 2 is boven; er is een lift.",
        52.3479,
        4.6179,
    ),
    KnownPlaceRow("Taalschool", "Voorbeeldweg 5, Haarlem", "Fietsen kan: er is een stalling."),
)
PVT = NewCourse(CourseKind.PVT, "PVT", "Marieke", "Bibliotheek")
LESSONS = NewCourse(CourseKind.TAALLES, "Taalles", "Bert", "Taalschool")
MONEY = NewCourse(CourseKind.GELD, "Omgaan met geld", "Marieke", "Bibliotheek")
COACH = "marieke"
"""A partner's login: she sees the money course."""


@dataclass(frozen=True, slots=True)
class Talk:
    """An appointment so many days from today (behind it where negative), on a working day."""

    kind: Kind
    in_days: int
    hour: time
    minutes: int = 60
    place: str = "Gemeentehuis"
    mode: Mode = Mode.PLACE
    bring: tuple[str, ...] = ()
    who: str = "Anna"
    interpreter: bool = False
    subject: str = ""
    missed: bool = False
    own: bool = False
    """The person noted it themselves."""

    def details(self, today: date) -> Details:
        place = self.place if self.mode is Mode.PLACE else ""
        return Details(
            self.kind,
            moment_at(working_day(today + timedelta(days=self.in_days), is_working), self.hour),
            self.minutes,
            mode=self.mode,
            subject=self.subject,
            bring=self.bring,
            place=place,
            who=self.who,
            interpreter=self.interpreter,
        )


@dataclass(frozen=True, slots=True)
class Group:
    """A course of weekly meetings; the first so many days from today. `absent` from each."""

    course: NewCourse
    in_days: int
    hour: time
    meetings: int
    people: tuple[str, ...]
    absent: tuple[str, ...] = ()
    coach: str = ""


AGENDA: Mapping[str, tuple[Talk, ...]] = {
    "HS-0001": (
        Talk(Kind.WARME_OVERDRACHT, -24, time(14), who="Anna (gemeente), Kees (COA)"),
        Talk(Kind.INTAKE, -6, time(10), 90, bring=("identiteitsbewijs",), interpreter=True),
        Talk(Kind.LEERBAARHEIDSTOETS, 6, time(9, 30), bring=("bril",), interpreter=True),
        Talk(Kind.INTAKE, 13, time(10), 90, bring=("diploma's", "cv"), interpreter=True),
        Talk(Kind.PIP, 34, time(13, 30), bring=("identiteitsbewijs",), interpreter=True),
    ),
    "HS-0002": (Talk(Kind.WARME_OVERDRACHT, 8, time(11), 45, mode=Mode.PHONE, interpreter=True),),
    "HS-0003": (
        Talk(Kind.VOORTGANGSGESPREK, -92, time(11), interpreter=True),
        Talk(Kind.VOORTGANGSGESPREK, 9, time(11), bring=("PIP", "agenda"), interpreter=True),
    ),
    "HS-0004": (
        Talk(Kind.INKOMENSGESPREK, -100, time(9), bring=("bankafschriften",), interpreter=True),
        Talk(Kind.VOORTGANGSGESPREK, 5, time(15), bring=("PIP",)),
        Talk(Kind.EXAMEN, 60, time(9), 120, who="", own=True),
    ),
    "HS-0005": (
        Talk(Kind.INTAKE, -10, time(9, 30), 90, interpreter=True, missed=True),
        Talk(Kind.INTAKE, 4, time(9, 30), 90, bring=("identiteitsbewijs", "brief")),
    ),
    "HS-0006": (Talk(Kind.INTAKE, 3, time(13), bring=("paspoort",)),),
    "HS-0007": (
        Talk(Kind.VOORTGANGSGESPREK, -60, time(16)),
        Talk(Kind.EINDGESPREK, 30, time(16), bring=("PIP",)),
        Talk(Kind.EXAMEN, 50, time(9), 120, who="", own=True),
    ),
}
GROUPS = (
    Group(PVT, -7, time(9, 30), 3, ("HS-0004", "HS-0006"), absent=("HS-0006",)),
    Group(LESSONS, -14, time(13), 8, ("HS-0003",)),
    Group(MONEY, -5, time(13, 30), 5, ("HS-0001", "HS-0004"), coach=COACH),
)


def fill_agenda(
    connection: Connection,
    actor: Actor,
    now: datetime,
    agenda: Mapping[str, tuple[Talk, ...]] = AGENDA,
) -> None:
    """Plan it all as it once was planned; of what is past, who was there."""
    for place in PLACES:
        save_place(connection, actor, place, now)
    for number, talks in agenda.items():
        person = find_person(connection, actor, number)
        for talk in talks:
            _hold(connection, actor, person, talk, now)
    for group in GROUPS:
        _teach(connection, actor, group, now)
    _told_by_letter(connection, now)


def _hold(
    connection: Connection, actor: Actor, person: PersonRow, talk: Talk, now: datetime
) -> None:
    places = known_places(connection, actor.municipality_id)
    details = located(talk.details(now.astimezone(ZONE).date()), places)
    booked = min(now, details.starts_at) - BOOKED_BEFORE
    if talk.own:
        appointments.add_own(
            connection,
            actor.municipality_id,
            person.id,
            talk.kind,
            details.starts_at,
            talk.minutes,
            booked,
        )
        return
    row = appointments.plan(connection, actor, person, details, booked)
    if details.starts_at < now:
        was_there = appointments.miss if talk.missed else appointments.attend
        was_there(connection, actor, person, row, details.starts_at + timedelta(hours=2))


def _teach(connection: Connection, actor: Actor, group: Group, now: datetime) -> None:
    name, today = group.course.name, now.astimezone(ZONE).date()
    first = working_day(today + timedelta(days=group.in_days), is_working)
    days = [first + timedelta(weeks=week) for week in range(group.meetings)]
    booked = min(now, moment_at(first, group.hour)) - BOOKED_BEFORE
    courses.begin(connection, actor, group.course, booked)
    people = [find_person(connection, actor, number) for number in group.people]
    courses.enrol(connection, actor, group_of(connection, actor, name), people, booked)
    if group.coach:
        add_staff(connection, actor, group.coach, group.course.trainer, Role.PARTNER, booked)
        coaching.appoint(connection, actor, group_of(connection, actor, name), group.coach, booked)
    new = [NewMeeting(moment_at(day, group.hour), 120) for day in days]
    courses.meet(connection, actor, group_of(connection, actor, name), new, booked)
    taught = group_of(connection, actor, name)
    present = [one for one in people if one.number not in group.absent]
    for meeting in taught.meetings:
        if meeting.starts_at < now:
            held = meeting_of(taught, meeting.number)
            after = meeting.starts_at + timedelta(hours=2)
            courses.attendance(connection, actor, taught, held, present, after)


def _told_by_letter(connection: Connection, now: datetime) -> None:
    """Nobody had the bot yet: of what is past letters told, and nobody has to call any more.

    Without a moment, since no message of it went out.
    """
    due = reminder.c.due_at <= now, reminder.c.state == ReminderState.WAITING
    connection.execute(update(reminder).where(*due).values(state=ReminderState.HANDED))
