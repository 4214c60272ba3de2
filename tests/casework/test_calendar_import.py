from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from sqlalchemy import Connection

from casework import appointments, calendars
from casework.calendar_import import Compared, compare, take_over
from casework.cases import Actor
from casework.errors import CaseError, Reason
from casework.places import save_place
from storage.appointments import AppointmentRow, Kind, Mode, Source, State, list_appointments
from storage.calendars import CalendarRow, KnownPlaceRow, list_calendars
from storage.database import Database
from storage.questions import open_tasks
from tests.casework.bookings import somebody
from tests.casework.test_calendar_reading import calendar, event, read, utc
from tests.casework.world import clerk, deeds
from tests.storage.world import NOW

START = "DTSTART:20261001T100000Z"
AT = utc("2026-10-01T10:00")
WEEKLY = "RRULE:FREQ=WEEKLY;COUNT=4"


def office(connection: Connection) -> Actor:
    actor = clerk(connection)
    somebody(connection, actor)
    return actor


def take(
    connection: Connection, actor: Actor, *parts: str, of: CalendarRow | None = None
) -> Compared:
    done = compare(connection, actor.municipality_id, read(*parts), NOW, of)
    take_over(connection, actor, done, NOW, of)
    return done


def rows(connection: Connection, actor: Actor) -> list[AppointmentRow]:
    return list_appointments(connection, actor.municipality_id, NOW)


def moments(connection: Connection, actor: Actor) -> list[tuple[datetime, str]]:
    return [(row.starts_at, row.state.value) for row in rows(connection, actor)]


def counts(done: Compared) -> tuple[int, int, int, int, int]:
    return len(done.new), len(done.changed), len(done.same), len(done.gone), len(done.odd)


def test_an_event_becomes_an_appointment_once(database: Database) -> None:
    with database.transaction() as connection:
        actor = office(connection)
        one = event(START, "DURATION:PT1H", "LOCATION:Raadhuis\\, Plein 1")
        assert counts(take(connection, actor, one)) == (1, 0, 0, 0, 0)
        assert counts(take(connection, actor, one)) == (0, 0, 1, 0, 0)
        (row,) = rows(connection, actor)
        assert (row.kind, row.subject, row.source) == (Kind.INTAKE, "", Source.ICS)
        assert (row.starts_at, row.minutes, row.mode) == (AT, 60, Mode.PLACE)
        assert (row.place, row.address) == ("Raadhuis", "Plein 1")
        assert deeds(connection)[-1] == "appointment planned"


@pytest.mark.parametrize(
    ("title", "kind", "subject"),
    [
        ("[HS-1] Voortgangsgesprek", Kind.VOORTGANGSGESPREK, ""),
        ("voortgangsgesprek met tolk [HS-1]", Kind.VOORTGANGSGESPREK, "voortgangsgesprek met tolk"),
        ("[hs-1] PIP", Kind.PIP, ""),
        ("[HS-1] Taalles", Kind.LES, "Taalles"),
        ("[HS-1]", Kind.OVERIG, ""),
        ("[ HS-1 ] Fiets ophalen", Kind.OVERIG, "Fiets ophalen"),
        ("[HS-1] Warme-overdracht", Kind.WARME_OVERDRACHT, ""),
    ],
)
def test_a_word_of_the_title_is_the_kind(
    sqlite_database: Database, title: str, kind: Kind, subject: str
) -> None:
    with sqlite_database.transaction() as connection:
        actor = office(connection)
        take(connection, actor, event(START, title=title))
        (row,) = rows(connection, actor)
    assert (row.kind, row.subject) == (kind, subject)


def test_one_event_of_two_people_is_two_appointments(database: Database) -> None:
    with database.transaction() as connection:
        actor = office(connection)
        other = somebody(connection, actor, "HS-2")
        done = take(connection, actor, event(START, title="[HS-1] [HS-2] [HS-9] Les"))
        assert counts(done) == (2, 0, 0, 0, 0)
        done = take(connection, actor, event(START, title="[HS-2] Les"))
        assert counts(done) == (0, 0, 1, 1, 0)
        standing = [row for row in rows(connection, actor) if row.state is State.PLANNED]
        assert [row.person_id for row in standing] == [other.id]


def test_who_is_not_known_is_listed_and_never_guessed(database: Database) -> None:
    with database.transaction() as connection:
        actor = office(connection)
        somebody(connection, actor, "HS-2")
        somebody(connection, actor, "hs-2")
        done = take(
            connection,
            actor,
            event(START, WEEKLY, title="[HS-9] Intake", uid="negen"),
            event(START, title="[Hs-2] Intake", uid="twee"),
        )
        assert counts(done) == (0, 0, 0, 0, 2)
        assert {one.reason for one in done.odd} == {Reason.EVENT_WITHOUT_NUMBER}
        assert rows(connection, actor) == []


def test_what_is_said_twice_is_one_appointment(database: Database) -> None:
    with database.transaction() as connection:
        actor = office(connection)
        nameless = event(START, title="[HS-1] [hs-1] Les").replace("UID:een@gemeente\n", "")
        assert counts(take(connection, actor, nameless, nameless)) == (1, 0, 0, 0, 0)
        assert counts(take(connection, actor, nameless)) == (0, 0, 1, 0, 0)


def test_a_moved_event_is_a_moved_appointment(database: Database) -> None:
    with database.transaction() as connection:
        actor = office(connection)
        take(connection, actor, event(START))
        take(connection, actor, event("DTSTART:20261005T140000Z"))
        (row,) = rows(connection, actor)
        assert (row.starts_at, row.state, row.was_at) == (
            utc("2026-10-05T14:00"),
            State.MOVED,
            AT,
        )


def test_what_staff_added_stays(database: Database) -> None:
    with database.transaction() as connection:
        actor = office(connection)
        take(connection, actor, event(START))
        (row,) = rows(connection, actor)
        person = somebody(connection, actor)
        more = {"bring": ["paspoort"], "who": "Anna", "interpreter": True}
        appointments.move(connection, actor, person, row, more, NOW)
        take(connection, actor, event(START, "LOCATION:Zaal 2"))
        (after,) = rows(connection, actor)
        assert (after.bring, after.who, after.interpreter) == (["paspoort"], "Anna", True)
        assert after.place == "Zaal 2"


def test_a_series_with_one_moved_and_one_left_out(database: Database) -> None:
    with database.transaction() as connection:
        actor = office(connection)
        take(connection, actor, event(START, WEEKLY))
        take(
            connection,
            actor,
            event(START, WEEKLY, "EXDATE:20261008T100000Z"),
            event("RECURRENCE-ID:20261015T100000Z", "DTSTART:20261016T110000Z"),
        )
        assert moments(connection, actor) == [
            (AT, "planned"),
            (utc("2026-10-08T10:00"), "cancelled"),
            (utc("2026-10-16T11:00"), "moved"),
            (utc("2026-10-22T10:00"), "planned"),
        ]


def test_a_cancelled_event_is_off_and_a_new_one_is_none(database: Database) -> None:
    with database.transaction() as connection:
        actor = office(connection)
        take(connection, actor, event(START, "STATUS:CANCELLED"))
        assert rows(connection, actor) == []
        take(connection, actor, event(START))
        assert counts(take(connection, actor, event(START, "STATUS:CANCELLED"))) == (0, 0, 0, 1, 0)
        assert moments(connection, actor) == [(AT, "cancelled")]


def test_a_file_says_nothing_of_other_events(database: Database) -> None:
    with database.transaction() as connection:
        actor = office(connection)
        take(connection, actor, event(START))
        take(connection, actor, event("DTSTART:20261101T100000Z", uid="ander"))
        assert [state for _, state in moments(connection, actor)] == ["planned", "planned"]


def test_an_old_file_does_not_call_back_what_is_off(database: Database) -> None:
    with database.transaction() as connection:
        actor = office(connection)
        take(connection, actor, event(START))
        (row,) = rows(connection, actor)
        appointments.cancel(connection, actor, somebody(connection, actor), row, NOW)
        assert counts(take(connection, actor, event(START))) == (0, 0, 1, 0, 0)
        assert counts(take(connection, actor, event("DTSTART:20261002T100000Z"))) == (0, 1, 0, 0, 0)


def test_a_place_that_is_known(database: Database) -> None:
    with database.transaction() as connection:
        actor = office(connection)
        place = KnownPlaceRow("Raadhuis, balie", "Plein 1", "Bus 3", 52.3, 4.6)
        save_place(connection, actor, place, NOW)
        take(connection, actor, event(START, "LOCATION:raadhuis\\, balie"))
        (row,) = rows(connection, actor)
    assert (row.place, row.address, row.route, row.longitude) == (
        "Raadhuis, balie",
        "Plein 1",
        "Bus 3",
        4.6,
    )


# --- an address that is read again and again ----------------------------------------------------


def connected(connection: Connection, actor: Actor) -> CalendarRow:
    return calendars.add(connection, actor, "Anna", "webcal://agenda.example/geheim.ics", NOW)


def test_what_is_not_in_it_any_more_is_off_and_may_come_back(database: Database) -> None:
    with database.transaction() as connection:
        actor = office(connection)
        anna = connected(connection, actor)
        assert anna.url == "https://agenda.example/geheim.ics"
        both = [event(START), event("DTSTART:20261101T100000Z", uid="twee")]
        take(connection, actor, *both, of=anna)
        take(connection, actor, both[1], of=anna)
        assert [state for _, state in moments(connection, actor)] == ["cancelled", "planned"]
        take(connection, actor, *both, of=anna)
        assert [state for _, state in moments(connection, actor)] == ["planned", "planned"]


def test_where_much_is_suddenly_gone_somebody_has_to_say_so(database: Database) -> None:
    with database.transaction() as connection:
        actor = office(connection)
        anna = connected(connection, actor)
        by_itself = calendars.as_actor(anna)
        full, empty = read(event(START, WEEKLY)), read()
        calendars.take(connection, by_itself, anna, full, "e1", NOW)
        held = calendars.take(connection, by_itself, anna, empty, "e2", NOW)
        assert isinstance(held, CaseError)
        assert held.reason is Reason.CALENDAR_EMPTIED
        assert [state for _, state in moments(connection, actor)] == ["planned"] * 4
        (kept,) = list_calendars(connection, [actor.municipality_id])
        problem = calendars.problem_of(kept)
        assert problem is not None
        assert (problem.reason, problem.args_told) == (held.reason, {"gone": 4, "of": 4})
        calendars.take(connection, actor, anna, empty, "e2", NOW, sure=True)
        assert [state for _, state in moments(connection, actor)] == ["cancelled"] * 4
        (kept,) = list_calendars(connection, [actor.municipality_id])
        assert (kept.problem, kept.etag) == (None, "e2")


def test_what_does_not_go_by_itself_becomes_one_task(database: Database) -> None:
    with database.transaction() as connection:
        actor = office(connection)
        connected(connection, actor)
        away = CaseError(Reason.CALENDAR_NOT_REACHED, problem="timeout")
        told = []
        for _ in range(3):
            (anna,) = list_calendars(connection, [actor.municipality_id])
            calendars.failed(connection, anna, away, NOW)
            told.append([one.kind for one in open_tasks(connection, [actor.municipality_id])])
        assert told == [[], ["calendar-trouble"], ["calendar-trouble"]]
        calendars.take(connection, actor, anna, read(event(START)), None, NOW)
        assert open_tasks(connection, [actor.municipality_id]) == []


def test_what_can_not_be_read_for_now_stands(database: Database) -> None:
    with database.transaction() as connection:
        actor = office(connection)
        anna = connected(connection, actor)
        take(connection, actor, event(START), of=anna)
        broken = event("DTSTART:later")
        done = take(connection, actor, broken, of=anna)
        assert counts(done) == (0, 0, 0, 0, 1)
        assert moments(connection, actor) == [(AT, "planned")]


def test_only_moments_are_kept_of_what_is_not_clear(database: Database) -> None:
    with database.transaction() as connection:
        actor = office(connection)
        anna = connected(connection, actor)
        odd = read(event(START, title="[HS-9] Intake Zahra"))
        calendars.take(connection, actor, anna, odd, None, NOW)
        (kept,) = list_calendars(connection, [actor.municipality_id])
    assert kept.unmatched == [{"at": AT.isoformat(), "why": "event-without-number"}]


def test_what_stands_in_a_calendar_is_changed_there(database: Database) -> None:
    with database.transaction() as connection:
        actor = office(connection)
        anna = connected(connection, actor)
        take(connection, actor, event(START), of=anna)
        (row,) = rows(connection, actor)
        person = somebody(connection, actor)
        with pytest.raises(CaseError) as wrong:
            appointments.cancel(connection, actor, person, row, NOW)
        assert wrong.value.reason is Reason.APPOINTMENT_OF_CALENDAR
        with pytest.raises(CaseError):
            appointments.move(connection, actor, person, row, {"place": "elders"}, NOW)
        appointments.move(connection, actor, person, row, {"bring": ["brief"]}, NOW)
        calendars.remove(connection, actor, anna, NOW)
        (free,) = rows(connection, actor)
        assert free.calendar_id is None
        appointments.cancel(connection, actor, person, free, NOW)


def test_it_is_read_by_one_process_each_quarter(database: Database) -> None:
    with database.transaction() as connection:
        actor = office(connection)
        anna = connected(connection, actor)
        claims = [
            calendars.claim(connection, anna, NOW + timedelta(minutes=minutes))
            for minutes in (0, 1, 13, 15, 28, 30)
        ]
    assert claims == [True, False, False, True, False, True]


@pytest.mark.parametrize("url", ["http://agenda.example/x", "ftp://x", "x", "", "https://"])
def test_only_https(sqlite_database: Database, url: str) -> None:
    with sqlite_database.transaction() as connection:
        with pytest.raises(CaseError) as wrong:
            calendars.add(connection, office(connection), "Anna", url, NOW)
        assert wrong.value.reason is Reason.LINK_UNUSABLE


def test_who_could_not_come_needs_no_call_when_it_is_off(database: Database) -> None:
    with database.transaction() as connection:
        actor = office(connection)
        take(connection, actor, event(START))
        (row,) = rows(connection, actor)
        appointments.decline(connection, row.person_id, row.id, 1, "work", NOW)
        assert len(open_tasks(connection, [actor.municipality_id])) == 1
        take(connection, actor, event(START, "STATUS:CANCELLED"))
        assert open_tasks(connection, [actor.municipality_id]) == []


def test_the_wire_form_is_that_of_a_file() -> None:
    assert calendar(event(START)).startswith(b"BEGIN:VCALENDAR\r\n")
