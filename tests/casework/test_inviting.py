"""Invitations to lessons: over the months of help, at the learner's pace, never at night."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import Connection, insert

from casework.inviting import invitation, payload
from casework.learning import learned
from cli.texts import load_profiles
from flows import events
from flows.klantreis.person import PersonDates
from flows.lessons.learning import Learning, PaceName
from flows.lessons.pupil import Pupil
from flows.model import Text
from flows.payload import payload_from
from flows.quiet import NIGHT
from flows.steps.news import OPENED, QUIET, behind_code
from storage.appointments import appointment
from storage.courses import course, course_meeting
from storage.database import Database
from storage.people import PersonRow
from tests.casework.test_noticing import NOON, Town, ids, places, town_of
from tests.flows.lessons.sample import sample_library

LIBRARY = sample_library()
BEGUN = date(2026, 6, 1)
AMAL = PersonDates("asielstatushouder", huisvesting=BEGUN, brp=BEGUN, bijstand=BEGUN)
PROFILE = load_profiles()["heemstede"]


def days_invited(pace: PaceName = "week", **changes: object) -> list[int]:
    """The days since the first bijstand on which an invitation is fresh for the first time."""
    seen: dict[str, int] = {}
    learning = Learning(pace=pace, **changes)  # type: ignore[arg-type]
    for days in range(400):
        today = BEGUN + timedelta(days=days)
        found = invitation(Pupil(PROFILE, AMAL, learning, LIBRARY, today))
        if found is not None:
            seen.setdefault(found.key, days)
    return list(seen.values())


def test_an_invitation_comes_each_week_of_the_six_months() -> None:
    weeks = days_invited()
    assert weeks == list(range(7, 183, 7))


@pytest.mark.parametrize(("pace", "every"), [("fortnight", 14), ("month", 28)])
def test_the_learner_slows_it(pace: PaceName, every: int) -> None:
    assert days_invited(pace) == list(range(every, 183, every))


def test_the_learner_stops_it() -> None:
    assert days_invited("never") == []


def test_another_pace_begins_with_the_next_time() -> None:
    assert days_invited("fortnight", chosen=BEGUN + timedelta(days=28))[0] == 42


def test_who_is_at_it_needs_none() -> None:
    at_it = Learning().begun("leefgeld", 1, "who", BEGUN + timedelta(days=7))
    days = [
        days
        for days in range(7, 20)
        if invitation(Pupil(PROFILE, AMAL, at_it, LIBRARY, BEGUN + timedelta(days=days)))
    ]
    assert days == [14, 15, 16]


def test_who_is_in_a_lesson_is_invited_to_go_on() -> None:
    within = Learning().begun("leefgeld", 1, "who", BEGUN)
    found = invitation(Pupil(PROFILE, AMAL, within, LIBRARY, BEGUN + timedelta(days=7)))
    assert found is not None
    assert found.said.id == "lessons-invite-on"


def test_who_did_them_all_is_left_in_peace() -> None:
    done = Learning()
    for name in LIBRARY.newest:
        done = done.finished(name, 1, BEGUN, known=False)
    assert invitation(Pupil(PROFILE, AMAL, done, LIBRARY, BEGUN + timedelta(days=14))) is None


@pytest.mark.parametrize("doelgroep", ["gezinsmigrant", "overig"])
def test_whom_there_is_no_help_for_is_not_invited(doelgroep: str) -> None:
    person = PersonDates(doelgroep)  # type: ignore[arg-type]
    assert invitation(Pupil(PROFILE, person, Learning(), LIBRARY, BEGUN)) is None


# --- with the rows ---------------------------------------------------------------------------------

LONG_HOUSED = {
    "huisvesting": date(2026, 8, 29),
    "brp": date(2026, 8, 29),
    "bijstand": date(2026, 8, 29),
    "pip": date(2026, 9, 20),
}
"""Twelve weeks before NOON, to the day: nothing else is news."""


def school(connection: Connection) -> tuple[Town, PersonRow]:
    town = town_of(connection)
    town = replace(town, room=replace(town.room, library=LIBRARY))
    return town, town.person("amal", **LONG_HOUSED)


def test_an_invitation_goes_to_each_chat_once(database: Database) -> None:
    with database.transaction() as connection:
        town, amal = school(connection)
        town.chat(1, amal)
        for hours in (0, 1, 24):
            town.announce(NOON + timedelta(hours=hours))
        (told,) = town.told()
        assert ids(told) == ["lessons-invite", "lessons-invite-free"]
        assert places(told) == ["lessons", "lessons.pace", QUIET]
        assert {"lessons", "lessons.pace"} <= OPENED


def test_behind_a_code_it_does_not_say_which_lesson() -> None:
    found = invitation(Pupil(PROFILE, AMAL, Learning(), LIBRARY, BEGUN + timedelta(days=7)))
    assert found is not None
    hidden = behind_code(payload_from(payload(7, found)))
    assert hidden.body == (Text("lessons-invite-locked"),)
    assert [one.id for one in hidden.choices] == ["lessons", "lessons.pace", QUIET]


def test_never_at_night(database: Database) -> None:
    with database.transaction() as connection:
        town, amal = school(connection)
        town.chat(1, amal)
        midnight = datetime(2026, 11, 20, 23, 30, tzinfo=UTC)
        town.announce(midnight)
        (told,) = town.told()
        assert told.send_at == datetime(2026, 11, 21, 7, tzinfo=UTC)
        assert not NIGHT.holds(told.send_at)


@pytest.mark.parametrize(
    "silence", ["unreachable_at", "stopped_at"], ids=["a blocked bot", "no more messages"]
)
def test_nobody_is_invited_who_does_not_hear(database: Database, silence: str) -> None:
    with database.transaction() as connection:
        town, amal = school(connection)
        town.chat(1, amal, **{silence: NOON})
        town.announce()
        assert town.told() == []


def test_the_pace_somebody_chose_holds(database: Database) -> None:
    with database.transaction() as connection:
        town, amal = school(connection)
        town.chat(1, amal)
        chosen = events.PaceChosen("never")
        learned(connection, amal.municipality_id, amal.id, chosen, NOON - timedelta(days=30))
        town.announce()
        assert town.told() == []


def test_after_a_meeting_of_the_money_course_an_exercise_is_offered(database: Database) -> None:
    with database.transaction() as connection:
        town, amal = school(connection)
        town.chat(1, amal)
        _meeting(connection, amal, "geld", NOON - timedelta(hours=20))
        _meeting(connection, amal, "taalles", NOON - timedelta(hours=5))
        town.announce()
        town.announce(NOON + timedelta(hours=1))
        (told,) = town.told()
        assert ids(told)[0] == "lessons-after-meeting", "one at a time"
        assert payload_from(told.payload).choices[0].id == "lessons.exercise"
        town.announce(NOON + timedelta(days=2))
        assert [ids(row)[0] for row in town.told()] == ["lessons-after-meeting", "lessons-invite"]


def _meeting(connection: Connection, one: PersonRow, kind: str, at: datetime) -> None:
    home = one.municipality_id
    made = {"municipality_id": home, "public_id": kind, "kind": kind, "name": kind}
    rest = {"trainer": "", "place": "", "address": "", "link": "", "created_at": NOON}
    group = connection.scalar(insert(course).returning(course.c.id), made | rest)
    meeting = {"course_id": group, "number": 1, "starts_at": at, "subject": "", "bring": []}
    place = {"place": "", "address": ""}
    new = insert(course_meeting).returning(course_meeting.c.id)
    held = connection.scalar(new, meeting | place)
    connection.execute(
        insert(appointment),
        {
            "municipality_id": home,
            "person_id": one.id,
            "public_id": f"{kind}-1",
            "kind": "les",
            "state": "planned",
            "revision": 1,
            "starts_at": at,
            "mode": "place",
            "subject": "",
            "bring": [],
            "place": "",
            "address": "",
            "route": "",
            "link": "",
            "who": "",
            "interpreter": False,
            "source": "course",
            "meeting_id": held,
            "created_at": NOON,
            "changed_at": NOON,
        },
    )
